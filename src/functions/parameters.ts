/** The parameters that functions share, described once. */
import type { Parameter } from './declaration.ts';

export const CODES: Parameter = {
  name: 'codes',
  label: 'mã',
  about: 'Cột mã lĩnh vực, tiêu chí, tiêu chí thành phần, dạng văn bản. Dòng tổng để trống mã hoặc ghi “Tổng”.',
};
export const TITLES: Parameter = { name: 'titles', label: 'nội dung', about: 'Cột tên lĩnh vực, tiêu chí.' };
export const MAX: Parameter = { name: 'max', label: 'điểm tối đa', about: 'Điểm tối đa: một ô hoặc một vùng.' };
export const SCORE: Parameter = {
  name: 'score',
  label: 'điểm đạt',
  about: 'Điểm đạt: số, ô trống khi chưa chấm, KAD khi không áp dụng.',
};
export const POINTS: Parameter = {
  name: 'points',
  label: 'điểm',
  about: 'Cột điểm cần tổng hợp: điểm tối đa, điểm đạt hoặc điểm tự chấm.',
};
export const CAUSES: Parameter = {
  name: 'causes',
  label: 'nguyên nhân',
  about: 'Cột nguyên nhân mất điểm.',
  optional: true,
};

export const optional = (parameter: Parameter): Parameter => ({ ...parameter, optional: true });
export const RULE: Parameter = {
  name: 'rule',
  label: 'cách tính',
  about: 'Cách tính điểm, ví dụ “>=90%: 1; còn lại: 0”.',
};
export const VALUE: Parameter = {
  name: 'value',
  label: 'số liệu',
  about: 'Số liệu: tỷ lệ (0,85 hoặc “85%”), số lượng hoặc mức.',
};
export const TOTAL_COUNT: Parameter = {
  name: 'total',
  label: 'tổng số',
  about: 'Tổng số, khi số liệu là số lượng.',
};
