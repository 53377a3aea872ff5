/** The parameters that functions share, described once. */
import type { Parameter } from './declaration.ts';

export const CODES: Parameter = {
  name: 'codes',
  label: 'mã',
};
export const TITLES: Parameter = { name: 'titles', label: 'nội dung' };
export const MAX: Parameter = { name: 'max', label: 'điểm tối đa' };
export const SCORE: Parameter = {
  name: 'score',
  label: 'điểm đạt',
};
export const POINTS: Parameter = {
  name: 'points',
  label: 'điểm',
};
export const CAUSES: Parameter = {
  name: 'causes',
  label: 'nguyên nhân',
  optional: true,
};

export const optional = (parameter: Parameter): Parameter => ({ ...parameter, optional: true });
export const RULE: Parameter = {
  name: 'rule',
  label: 'cách tính',
};
export const VALUE: Parameter = {
  name: 'value',
  label: 'số liệu',
};
export const TOTAL_COUNT: Parameter = {
  name: 'total',
  label: 'tổng số',
};
