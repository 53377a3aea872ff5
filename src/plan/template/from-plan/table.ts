/** Where a written plan lists tasks in a table: what its columns hold is read from the header cells. */
import type { XmlElement } from '../../render/xml.ts';
import { type Column, columnOf } from './columns.ts';
import { cellsOf, fieldRow, itemRows, kindsOf, rowsOf, spanOf, taskRow, totalRow, wordsIn } from './rows.ts';
import {
  type Change,
  insertAfter,
  insertBefore,
  type Proposal,
  quoted,
  reword,
  takeOut,
  type WrittenParagraph,
  type WrittenPlan,
} from './written.ts';

interface TaskTable {
  readonly table: XmlElement;
  /** Below its header. */
  readonly rows: readonly XmlElement[];
  /** One for each column of the grid. */
  readonly columns: readonly Column[];
  readonly titles: readonly string[];
}

/** Tables with a column of measures and of who is in charge, or when. */
export function taskTables({ xml, tables }: WrittenPlan): TaskTable[] {
  return tables.flatMap((table) => {
    const rows = rowsOf(table);
    const found = rows.slice(0, 3).map((_, i) => headerAt(xml, table, rows.slice(i)));
    return (
      found.find(({ columns }) => {
        const facts = new Set(columns.flatMap((column) => column.facts));
        return facts.has('giải pháp') && (facts.has('chủ trì') || facts.has('thời hạn')) && facts.size > 2;
      }) ?? []
    );
  });
}

/** A header of one row, or of two: "Điểm" over "tối đa", "đạt", "bị trừ". */
function headerAt(xml: string, table: XmlElement, [row, below, ...others]: readonly XmlElement[]): TaskTable {
  if (!row) return { table, rows: [], columns: [], titles: [] };
  const upper = titlesOf(xml, row);
  const isSplit = below !== undefined && cellsOf(row).some((cell) => spanOf(xml, cell) > 1);
  const lower = isSplit ? titlesOf(xml, below) : [];
  const titles = upper.map((title, i) => (lower[i] ? `${title} ${lower[i]}` : title));
  const [first, ...after] = [...(isSplit || !below ? [] : [below]), ...others];
  // "(1) (2) (3)" below the titles stays.
  const isNumbers = first && cellsOf(first).every((cell) => /^\(?\d{1,2}\)?$/.test(wordsIn(xml, cell)));
  const rows = first && !isNumbers ? [first, ...after] : after;
  const sample = kindsOf(xml, rows, titles.length).item;
  const cells = sample ? cellsOf(sample) : [];
  const columns = titles.map((title, i) => columnOf(title, cells[i] ? wordsIn(xml, cells[i]) : ''));
  return { table, rows, columns, titles };
}

function titlesOf(xml: string, row: XmlElement): string[] {
  return cellsOf(row).flatMap((cell) => Array.from({ length: spanOf(xml, cell) }, () => wordsIn(xml, cell)));
}

export function proposeTable(plan: WrittenPlan, { table, rows, columns, titles }: TaskTable): Proposal {
  const { field, item, total } = kindsOf(plan.xml, rows, columns.length);
  const annex = annexBefore(plan, table);
  // With a column of items each item has its rows.
  const byItem = columns.some(({ facts, ofItem }) => ofItem && facts.includes('tên tiêu chí'));
  const texts = columns.map(({ tags }) => (tags === '{stt}' && !byItem ? '{stt nhiệm vụ}' : tags));
  const close = field ? '{/lĩnh vực}' : '';
  const changes: Change[] = [];
  if (field) changes.push(...fieldRow(plan, field, columns));
  if (item) {
    const put = byItem ? itemRows(plan, item, columns, close) : taskRow(plan, item, texts, close);
    changes.push({ start: item.start, end: item.end, put });
  }
  if (total) changes.push(...totalRow(plan, total, columns, annex !== undefined));
  for (const row of rows) if (![field, item, total].includes(row)) changes.push(takeOut(plan, row));
  if (annex) changes.push(...annexChanges(plan, annex, table));
  const list = byItem ? 'tiêu chí' : 'nhiệm vụ';
  const cells = texts.filter((tags) => tags !== '');
  const shown = [...(field ? ['{#lĩnh vực}…'] : []), `{#${list}}${cells.join(' | ')}{/${list}}`];
  const unknown = titles.filter((title, i) => columns[i]?.tags === '' && title !== '');
  const blank = unknown.length > 0 ? `; cột ${unknown.map(quoted).join(', ')} để trống` : '';
  return {
    place: `${annex ? 'Phụ lục và bảng' : 'Bảng'} “${titles.join(' | ')}”`,
    instead: `thay toàn bộ các dòng bằng ${byItem ? 'các tiêu chí bị trừ điểm và nhiệm vụ' : 'các nhiệm vụ'} trong sổ${blank}`,
    tags: `${annex ? '{#phụ lục} ' : ''}${shown.join(' ')}`,
    usual: true,
    changes: item ? changes : [],
  };
}

interface AnnexHead {
  readonly label: WrittenParagraph;
  readonly title: readonly WrittenParagraph[];
  readonly reference: WrittenParagraph | undefined;
}

/** "Phụ lục", its title and "(Kèm theo …)" between it and the table. */
function annexBefore({ paragraphs }: WrittenPlan, table: XmlElement): AnnexHead | undefined {
  const before = paragraphs.filter(({ element, row }) => element.end <= table.start && !row).slice(-10);
  const at = before.findLastIndex(({ folded, text }) => /^phu luc\b/.test(folded) && text.length < 60);
  const label = before[at];
  if (!label) return undefined;
  const between = before.slice(at + 1).filter(({ text }) => text !== '');
  const reference = between.find(({ folded }) => /^\(?\s*(?:kem theo|ban hanh kem)/.test(folded));
  return { label, reference, title: between.filter((one) => one !== reference && /\p{L}/u.test(one.text)) };
}

function annexChanges(plan: WrittenPlan, { label, title, reference }: AnnexHead, table: XmlElement): Change[] {
  const [first, ...others] = title;
  // What ends the annex goes with it.
  const next = plan.paragraphs.find(({ element }) => element.start >= table.end);
  const end = next?.text === './.' ? next.element : table;
  return [
    insertBefore(label.element, '<w:p><w:r><w:t>{#phụ lục}</w:t></w:r></w:p>'),
    ...reword(plan, label, '{chữ phụ lục}'),
    ...(first ? reword(plan, first, '{tên phụ lục}') : []),
    ...others.map(({ element }) => takeOut(plan, element)),
    ...(reference ? reword(plan, reference, '{kèm theo}') : []),
    insertAfter(end, '<w:p><w:r><w:t>{/phụ lục}</w:t></w:r></w:p>'),
  ];
}
