/** The parameters that functions share, described once. */
import type { Parameter } from './declaration.ts';
import type { Kind } from './kinds.ts';

export const optional = <K extends Kind>(parameter: Parameter<K>): Parameter<K> => ({ ...parameter, optional: true });

export const CODES: Parameter<'code'> = { name: 'codes', label: 'mã', kind: 'code' };
export const TITLES: Parameter<'title'> = { name: 'titles', label: 'nội dung', kind: 'title' };
export const MAX: Parameter<'max'> = { name: 'max', label: 'điểm tối đa', kind: 'max' };
export const SCORE: Parameter<'score'> = { name: 'score', label: 'điểm đạt', kind: 'score' };
export const POINTS: Parameter<'score'> = { name: 'points', label: 'điểm', kind: 'score' };
export const CAUSES: Parameter<'text'> = { name: 'causes', label: 'nguyên nhân', kind: 'text', optional: true };
export const REMARKS: Parameter<'text'> = { name: 'remarks', label: 'ghi chú', kind: 'text' };
export const SKIP: Parameter<'flag'> = { name: 'skip', label: 'bỏ qua dòng sai', kind: 'flag', optional: true };
export const RULE: Parameter<'rule'> = { name: 'rule', label: 'cách tính', kind: 'rule' };
export const VALUE: Parameter<'value'> = { name: 'value', label: 'số liệu', kind: 'value' };
export const TOTAL_COUNT: Parameter<'count'> = { name: 'total', label: 'tổng số', kind: 'count' };
export const GRANTED: Parameter<'score'> = { name: 'granted', label: 'điểm đạt', kind: 'score' };
export const SURVEY: Parameter<'score'> = { name: 'survey', label: 'điểm ĐTXHH', kind: 'score' };
export const SELF: Parameter<'score'> = { name: 'self', label: 'điểm tự chấm', kind: 'score' };
export const COMPUTED: Parameter<'computed'> = { name: 'computed', label: 'điểm theo cách tính', kind: 'computed' };
export const ROUNDED: Parameter<'flag'> = {
  name: 'rounded',
  label: 'điểm lĩnh vực làm tròn',
  kind: 'flag',
  optional: true,
};
export const BASIS_CELL: Parameter<'basis'> = { name: 'basis', label: 'điểm đang tính theo', kind: 'basis' };
