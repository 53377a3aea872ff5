/** What a template leaves out of the plan it is filled with. */
import { partPlace } from '../../core/place.ts';
import type { Problem } from '../../core/problems.ts';
import type { PlanModel } from '../model.ts';
import { tagKey } from '../template/scope.ts';

type Has = (...names: readonly string[]) => boolean;

/** What belongs in every document, and what the plan has besides; with the tags that print it. */
const EXPECTED: readonly (readonly [tag: string, present: (has: Has, model: PlanModel) => boolean])[] = [
  ['trích yếu', (has) => has('trích yếu', 'trích yếu trong câu')],
  ['#căn cứ', (has, { legalBases }) => legalBases.length === 0 || has('#căn cứ')],
  ['#phần', (has) => has('#phần', '#phần 1', '#phần 2', '#phần 3', '#phần 4', '#tiêu chí', '#nhiệm vụ', '#lĩnh vực')],
  [
    '#phần điều chỉnh',
    (has, { parts }) =>
      !parts.some(({ name }) => name === 'adjustment') || has('#phần', '#phần điều chỉnh', '#bảng điều chỉnh'),
  ],
  ['người ký', (has) => has('người ký')],
  ['#nơi nhận', (has) => has('#nơi nhận')],
  ['#phụ lục', (has, { annex }) => annex === undefined || has('#phụ lục', '#tiêu chí', '#nhiệm vụ', '#lĩnh vực')],
];

/** Lists of what was lost and what is done about it. */
const OF_ANNEX = ['#lĩnh vực', '#tiêu chí', '#nhiệm vụ'];

/** @param keys of the tags of the template, of lists with "#" */
export function templateNotes(keys: ReadonlySet<string>, model: PlanModel): Problem[] {
  const keyOf = (name: string): string => (name.startsWith('#') ? `#${tagKey(name)}` : tagKey(name));
  const has: Has = (...names) => names.some((name) => keys.has(keyOf(name)));
  const note = (code: string, message: string): Problem => {
    return { code, severity: 'warning', place: partPlace('Mẫu văn bản'), message };
  };
  const missing = EXPECTED.filter(([, present]) => !present(has, model)).map(([tag]) =>
    note('template-tag-missing', `Mẫu không có thẻ {${tag}} nên văn bản thiếu phần này. Hãy thêm thẻ vào mẫu nếu cần.`),
  );
  const alone = OF_ANNEX.filter((name) => has(name) && !has('#phụ lục'));
  if (model.rows.length > 0 || alone.length === 0) return missing;
  const names = alone.map((name) => `{${name}}`).join(', ');
  const message = `Chưa có tiêu chí bị trừ điểm, nhiệm vụ nào nên ${names} của mẫu để trống. Hãy điền trang Chấm điểm, trang Nhiệm vụ nếu còn thiếu.`;
  return [...missing, note('template-table-empty', message)];
}
