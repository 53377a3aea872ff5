/** The annex as a template: its title, and one wide table whose rows come from nested lists. */
import { type FileChild, HeadingLevel, type TableRow, VerticalMergeType } from 'docx';
import type { TaskDocument } from '../../book/document-kinds.ts';
import { ANNEX_COLUMNS } from '../plain-text.ts';
import { LANDSCAPE_WIDTH, SIZE, SUBJECT_LINE } from './form.ts';
import { centred, nothing, repeat, rule } from './paragraphs.ts';
import { type Column, type Content, RuledTable } from './tables.ts';

/** Columns of figures. */
const CENTRED = { tasks: [0, 2], progress: [0, 7] } as const;

function columnsOf(kind: keyof typeof ANNEX_COLUMNS): Column[] {
  const centred: readonly number[] = CENTRED[kind];
  const ending = kind === 'progress' ? '{kết thúc bảng}' : '';
  return ANNEX_COLUMNS[kind].map((title, i) => {
    return { title: i === 0 ? title + ending : title, centred: centred.includes(i) };
  });
}

/** Ends the annex in the row of the total; where there is none, `{kết thúc bảng}` does it in the last cell. */
export const END = './.';

export function annexSection(kind: TaskDocument): FileChild[] {
  const table = new RuledTable(columnsOf(kind === 'plan' ? 'tasks' : 'progress'), SIZE.table, LANDSCAPE_WIDTH);
  return annex([table.table(kind === 'plan' ? taskRows(table) : progressRows(table)), nothing()]);
}

/** Its title above what it holds. @param name of the list that it is an entry of */
export function annex(content: readonly FileChild[], name = 'phụ lục'): FileChild[] {
  const bold = { bold: true, size: SIZE.annex };
  return repeat<FileChild>(name, [
    centred('{chữ phụ lục}', bold, { keepNext: true, heading: HeadingLevel.HEADING_1 }),
    centred('{tên phụ lục}', bold, { keepNext: true }),
    centred('{kèm theo}', { italics: true, size: SIZE.annex }, { keepNext: true }),
    rule(LANDSCAPE_WIDTH, SUBJECT_LINE, '{đường kẻ phụ lục}', 200),
    ...content,
  ]);
}

const TASK_CELLS = ['{giải pháp}', '{chủ trì}', '{phối hợp}', '{thời hạn}', '{sản phẩm}'];
/** Task cells in which a list ends. */
const closing = (...lists: readonly string[]): string[] =>
  TASK_CELLS.map((text, i) => (i < TASK_CELLS.length - 1 ? text : text + lists.map((list) => `{/${list}}`).join('')));

/** An item stands beside its first task, merged over the rows of the others; "Như STT 5" goes over all columns of a task. */
function taskRows(table: RuledTable): TableRow[] {
  const item = (list: string): Content[] =>
    [`{#${list}}{stt}`, '{tên tiêu chí, điểm}', '{điểm bị trừ}'].map((text) => ({
      text,
      merge: VerticalMergeType.RESTART,
    }));
  const below = (list: string): Content[] =>
    [`{#${list}}`, '', ''].map((text) => ({ text, merge: VerticalMergeType.CONTINUE }));
  const [first, ...others] = item('nhiệm vụ đầu');
  const field = ['{#lĩnh vực}{stt lĩnh vực}', '{tên lĩnh vực, điểm}', '{điểm bị trừ lĩnh vực}', { text: '', span: 5 }];
  return [
    table.row(field, { bold: true, keepNext: true }),
    table.row([{ ...first, text: `{#tiêu chí}${first?.text}` }, ...others, ...closing('nhiệm vụ đầu')]),
    table.row([...below('nhiệm vụ tiếp'), ...closing('nhiệm vụ tiếp')]),
    table.row([...item('chỉ như stt'), { text: '{như stt}{/chỉ như stt}', span: 5 }]),
    table.row([...below('cũng như stt'), { text: '{như stt}{/cũng như stt}{/tiêu chí}{/lĩnh vực}', span: 5 }]),
    table.row(['', '{chữ tổng cộng}', '{tổng cộng bị trừ}', { text: END, span: 5, right: true }], { bold: true }),
  ];
}

function progressRows(table: RuledTable): TableRow[] {
  const task = ['{giải pháp}', '{chủ trì}', '{thời hạn}', '{kết quả}', '{tiến độ}', '{tài liệu kiểm chứng}'];
  const first = { text: '{#tiêu chí}{#nhiệm vụ đầu}{stt}', merge: VerticalMergeType.RESTART };
  const below = { text: '{#nhiệm vụ tiếp}', merge: VerticalMergeType.CONTINUE };
  return [
    table.row(['{#lĩnh vực}{stt lĩnh vực}', { text: '{tên lĩnh vực}', span: 7 }], { bold: true, keepNext: true }),
    table.row([first, ...task, '{điểm dự kiến tăng}{/nhiệm vụ đầu}']),
    table.row([below, ...task, '{điểm dự kiến tăng}{/nhiệm vụ tiếp}{/tiêu chí}{/lĩnh vực}']),
  ];
}
