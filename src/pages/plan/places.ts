/** From the words that say where a finding is to the cell that "Đi tới ô" selects. */
import type { CallInput } from '../../addin/door.ts';
import type { PlanBook } from '../../plan/prepare.ts';

export type Place = CallInput<'goToCell'>;

const TABS = ['Thông tin chung', 'Chấm điểm', 'Nhiệm vụ', 'Đơn vị', 'Lời văn', 'Văn bản'];

/** Undefined where a finding is about the document as a whole. */
export function placeOf(where: string, { rows }: PlanBook): Place | undefined {
  const words = where.replace(/^(?:trang|tab) /i, '');
  const tab = TABS.find((name) => words.startsWith(`${name},`));
  if (tab) {
    const rest = words.slice(tab.length + 1);
    const label = /(?:^| )mục (.+)$/.exec(rest)?.[1];
    if (label) return { tab, label };
    const row = /dòng (\d+)/.exec(rest)?.[1];
    const column = /cột (.+)$/.exec(rest)?.[1];
    return { tab, ...(row ? { row: Number(row) } : {}), ...(column ? { column } : {}) };
  }
  const code = /^(?:Tiêu chí(?: thành phần)?|Lĩnh vực) ([\d.]+)/.exec(words)?.[1];
  const wanted = words.startsWith('Dòng tổng') ? 'total' : code;
  // A field without a row of its own is looked for among its items.
  const row = rows.find(({ code: own }) => own === wanted) ?? rows.find((one) => one.code.startsWith(`${wanted}.`));
  if (wanted === 'total' && !row) return { tab: 'Thông tin chung', label: 'Tổng điểm đạt được công bố' };
  return row === undefined ? undefined : { tab: 'Chấm điểm', row: row.place, column: 'Nội dung' };
}
