/** Tables in the text of a plan: the result by field, what an adjusted plan changes. */
import type { FileChild } from 'docx';
import { CHANGE_COLUMNS } from '../plain-text.ts';
import { BODY, SIZE, TEXT_WIDTH } from './form.ts';
import { nothing, repeat } from './paragraphs.ts';
import { type Column, RuledTable } from './tables.ts';

const FIGURE = { centred: true } as const;
const NAME: readonly Column[] = [
  { title: 'STT', ...FIGURE },
  { title: 'Lĩnh vực' },
  { title: 'Điểm tối đa', ...FIGURE },
];
const LOST: Column = { title: 'Bị trừ', ...FIGURE };

export function textTables(): FileChild[] {
  return [
    ...repeat('bảng kết quả', resultTable([...NAME, { title: 'Điểm đạt', ...FIGURE }, LOST], [], [])),
    ...repeat(
      'bảng kết quả hai năm',
      resultTable(
        [
          ...NAME,
          { title: 'Điểm đạt năm {năm}', ...FIGURE },
          LOST,
          { title: 'Điểm đạt năm {năm trước}', ...FIGURE },
          { title: 'Tăng, giảm', ...FIGURE },
        ],
        ['{điểm năm trước}', '{tăng giảm}'],
        ['{tổng cộng năm trước}', '{tổng cộng tăng giảm}'],
      ),
    ),
    ...repeat('bảng điều chỉnh', changeTable()),
  ];
}

function resultTable(columns: readonly Column[], more: readonly string[], moreInAll: readonly string[]): FileChild[] {
  const table = new RuledTable(columns, SIZE.textTable, TEXT_WIDTH);
  const cells = ['{#dòng}{stt}', '{tên lĩnh vực}', '{điểm tối đa}', '{điểm đạt}', '{điểm bị trừ}', ...more];
  const last = cells.map((text, i) => (i === cells.length - 1 ? `${text}{/dòng}` : text));
  const total = ['', '{chữ tổng cộng}', '{tổng cộng tối đa}', '{tổng cộng đạt}', '{tổng cộng bị trừ}', ...moreInAll];
  return [table.table([table.row(last, { keepNext: true }), table.row(total, { bold: true })]), nothing(BODY.after)];
}

function changeTable(): FileChild[] {
  const columns = CHANGE_COLUMNS.map((title, i): Column => ({ title, centred: i === 0 }));
  const table = new RuledTable(columns, SIZE.textTable, TEXT_WIDTH);
  const cells = ['{#dòng}{stt}', '{tên nhiệm vụ}', '{nội dung cũ}', '{nội dung mới}', '{lý do}{/dòng}'];
  return [table.table([table.row(cells)]), nothing(BODY.after)];
}
