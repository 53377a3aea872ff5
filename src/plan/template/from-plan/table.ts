/** Where a written plan lists tasks in a table: what its columns hold is read from the header cells. */
import { foldSearch } from '../../../core/text.ts';
import { wordsOf, type XmlElement } from '../../render/xml.ts';
import {
  type Change,
  insertAfter,
  insertBefore,
  type Proposal,
  reword,
  takeOut,
  type WrittenParagraph,
  type WrittenPlan,
} from './written.ts';

type Column = readonly [pattern: RegExp, tag: string, total?: string];
/** In this order: "thời gian hoàn thành" is no "thành phần", "đơn vị phối hợp" no lead. */
const COLUMNS: readonly Column[] = [
  [/^(?:stt|tt|so tt)$/, 'stt'],
  [/phoi hop/, 'phối hợp'],
  [/lanh dao|chi dao/, 'lãnh đạo chỉ đạo'],
  [/nguoi thuc hien|can bo|cong chuc|phu trach/, 'người thực hiện'],
  [/chu tri|don vi thuc hien|co quan thuc hien|don vi$/, 'chủ trì'],
  [/thoi han|thoi gian|hoan thanh truoc|tien do/, 'thời hạn'],
  [/chi tieu/, 'chỉ tiêu'],
  [/san pham|ket qua dau ra|ket qua$|ket qua du kien/, 'sản phẩm'],
  [/nguyen nhan|ly do/, 'nguyên nhân'],
  [/giai phap|bien phap|nhiem vu|noi dung cong viec|viec can lam/, 'giải pháp'],
  [/diem (?:bi )?tru|bi tru|diem mat|mat diem/, 'điểm bị trừ', 'tổng cộng bị trừ'],
  [/toi da|diem chuan/, 'điểm tối đa', 'tổng cộng tối đa'],
  [/diem/, 'điểm đạt', 'tổng cộng đạt'],
  [/tieu chi|noi dung|chi so/, 'tên tiêu chí'],
];

interface TaskTable {
  readonly table: XmlElement;
  /** The last row of its header. */
  readonly header: XmlElement;
  /** One for each column of the grid. */
  readonly columns: readonly (Column | undefined)[];
  readonly titles: readonly string[];
}

const rowsOf = (table: XmlElement): XmlElement[] => table.children.filter(({ name }) => name === 'w:tr');
const cellsOf = (row: XmlElement): XmlElement[] => row.children.filter(({ name }) => name === 'w:tc');
const wordsIn = (xml: string, element: XmlElement): string => wordsOf(xml, element).replace(/\s+/g, ' ').trim();

/** Tables with a column of measures, or of items with who is in charge. */
export function taskTables({ xml, tables }: WrittenPlan): TaskTable[] {
  return tables.flatMap((table) => {
    const rows = rowsOf(table);
    const found = rows.slice(0, 3).map((row, i) => headerAt(xml, table, row, rows[i + 1]));
    return (
      found.find(({ columns }) => {
        const tags = new Set(columns.map((column) => column?.[1]));
        return tags.has('giải pháp') && (tags.has('chủ trì') || tags.has('thời hạn')) && tags.size > 2;
      }) ?? []
    );
  });
}

/** A header of one row, or of two: "Điểm" over "tối đa", "đạt", "bị trừ". */
function headerAt(xml: string, table: XmlElement, row: XmlElement, below: XmlElement | undefined): TaskTable {
  const titles = titlesOf(xml, row);
  const isSplit = below !== undefined && cellsOf(row).some((cell) => spanOf(xml, cell) > 1);
  const lower = isSplit ? titlesOf(xml, below) : [];
  const whole = titles.map((title, i) => (lower[i] ? `${title} ${lower[i]}` : title));
  const columns = whole.map((title) => COLUMNS.find(([pattern]) => pattern.test(foldSearch(title))));
  return { table, header: isSplit ? below : row, columns, titles: whole };
}

function titlesOf(xml: string, row: XmlElement): string[] {
  return cellsOf(row).flatMap((cell) => Array.from({ length: spanOf(xml, cell) }, () => wordsIn(xml, cell)));
}

function spanOf(xml: string, cell: XmlElement): number {
  return Number(/<w:gridSpan w:val="(\d+)"/.exec(xml.slice(cell.start, cell.end))?.[1] ?? 1);
}

const ROMAN = /^[ivx]+\.?$/;

export function proposeTable(plan: WrittenPlan, { table, header, columns, titles }: TaskTable): Proposal {
  const { xml } = plan;
  const below = rowsOf(table).slice(rowsOf(table).indexOf(header) + 1);
  // "(1) (2) (3)" below the titles stays.
  const rows = below.filter(
    (row, i) => i > 0 || !cellsOf(row).every((cell) => /^\(?\d{1,2}\)?$/.test(wordsIn(xml, cell))),
  );
  const first = (row: XmlElement): string => foldSearch(wordsOf(xml, cellsOf(row)[0] ?? row)).trim();
  const isTotal = (row: XmlElement): boolean => /^(?:tong|cong)\b/.test(foldSearch(wordsOf(xml, row)).trim());
  const field = rows.find((row) => ROMAN.test(first(row)) && !isTotal(row));
  const item = rows.find(
    (row) => row !== field && !ROMAN.test(first(row)) && !isTotal(row) && cellsOf(row).length === columns.length,
  );
  const annex = annexBefore(plan, table);
  const total = annex ? rows.findLast(isTotal) : undefined;
  // With a column of items each item has its row; the tasks of one stand below each other in it.
  const byItem = columns.some((column) => column?.[1] === 'tên tiêu chí');
  const list = byItem ? 'tiêu chí' : 'nhiệm vụ';
  const texts = columns.map((column) =>
    column ? `{${!byItem && column[1] === 'stt' ? 'stt nhiệm vụ' : column[1]}}` : '',
  );
  const changes: Change[] = [];
  if (field) changes.push(...fillRow(plan, field, fieldTexts(plan, field, columns), '{#lĩnh vực}', ''));
  if (item) changes.push(...fillRow(plan, item, texts, `{#${list}}`, `{/${list}}${field ? '{/lĩnh vực}' : ''}`));
  if (total) changes.push(...fillRow(plan, total, totalTexts(plan, total, columns), '', ''));
  for (const row of rows) if (![field, item, total].includes(row)) changes.push(takeOut(plan, row));
  if (annex) changes.push(...annexChanges(plan, annex, table));
  const shown = [
    ...(field ? ['{#lĩnh vực}…'] : []),
    `{#${list}}${texts.filter((text) => text !== '').join(' | ')}{/${list}}`,
  ];
  return {
    where: `Bảng ${plan.tables.indexOf(table) + 1}`,
    text: titles.join(' | '),
    tags: `${annex ? '{#phụ lục} ' : ''}${shown.join(' ')}`,
    changes: item ? changes : [],
  };
}

/** Each cell says its text in the look of its first words. */
function fillRow(plan: WrittenPlan, row: XmlElement, texts: readonly string[], open: string, close: string): Change[] {
  const cells = cellsOf(row);
  return cells.flatMap((cell, i) => {
    const words = (i === 0 ? open : '') + (texts[i] ?? '') + (i === cells.length - 1 ? close : '');
    const [first, ...others] = plan.paragraphs.filter(({ element }) => element.parent === cell);
    if (!first) return [];
    const hasWords = first.text !== '';
    // An empty cell has no run whose words could be changed.
    const told = hasWords
      ? reword(plan, first, words)
      : [{ start: first.element.start, end: first.element.end, put: filledLike(plan, first, words) }];
    return [...told, ...others.map(({ element }) => takeOut(plan, element))];
  });
}

function filledLike({ xml }: WrittenPlan, { element }: WrittenParagraph, words: string): string {
  const properties = element.children.find(({ name }) => name === 'w:pPr');
  const run = words === '' ? '' : `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  return `<w:p>${properties ? xml.slice(properties.start, properties.end) : ''}${run}</w:p>`;
}

/** Where its figures stood before: in their columns; the name beside its number. */
function fieldTexts({ xml }: WrittenPlan, row: XmlElement, columns: readonly (Column | undefined)[]): string[] {
  const cells = cellsOf(row);
  return cells.map((cell, i) => {
    if (i === 0) return '{stt lĩnh vực}';
    if (i === 1) return '{tên lĩnh vực}';
    const tag = cells.length === columns.length ? columns[i]?.[1] : undefined;
    return tag?.startsWith('điểm') && wordsOf(xml, cell).trim() !== '' ? `{${tag} lĩnh vực}` : '';
  });
}

function totalTexts({ xml }: WrittenPlan, row: XmlElement, columns: readonly (Column | undefined)[]): string[] {
  const cells = cellsOf(row);
  const name = cells.findIndex((cell) => wordsOf(xml, cell).trim() !== '');
  const offset = columns.length - cells.length;
  return cells.map((_, i) => {
    if (i === name) return '{chữ tổng cộng}';
    const total = columns[i + offset]?.[2];
    return total ? `{${total}}` : '';
  });
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
  return [
    insertBefore(label.element, '<w:p><w:r><w:t>{#phụ lục}</w:t></w:r></w:p>'),
    ...reword(plan, label, '{chữ phụ lục}'),
    ...(first ? reword(plan, first, '{tên phụ lục}') : []),
    ...others.map(({ element }) => takeOut(plan, element)),
    ...(reference ? reword(plan, reference, '{kèm theo}') : []),
    insertAfter(table, '<w:p><w:r><w:t>{/phụ lục}</w:t></w:r></w:p>'),
  ];
}
