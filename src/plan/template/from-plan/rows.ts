/** Rows of a written table of tasks, made anew from the look of its own: of fields, items, their tasks, the total. */
import { foldSearch } from '../../../core/text.ts';
import { wordsOf, type XmlElement } from '../../render/xml.ts';
import { type Column, endsWithPoints } from './columns.ts';
import { alike, type Change, lookOf, partOf, reword, takeOut, type WrittenPlan } from './written.ts';

export const rowsOf = (table: XmlElement): XmlElement[] => table.children.filter(({ name }) => name === 'w:tr');
export const cellsOf = (row: XmlElement): XmlElement[] => row.children.filter(({ name }) => name === 'w:tc');
export const wordsIn = (xml: string, element: XmlElement): string => wordsOf(xml, element).replace(/\s+/g, ' ').trim();

export function spanOf(xml: string, cell: XmlElement): number {
  return Number(/<w:gridSpan w:val="(\d+)"/.exec(xml.slice(cell.start, cell.end))?.[1] ?? 1);
}

const isMergedAbove = (xml: string, row: XmlElement): boolean =>
  /<w:vMerge(?: w:val="continue")?\s*\/>/.test(xml.slice(row.start, row.end));

const ROMAN = /^[ivx]+\s*[.)]?(?:\s|$)/;

interface FoundRows {
  readonly field: XmlElement | undefined;
  readonly item: XmlElement | undefined;
  readonly total: XmlElement | undefined;
}

/** The first of each kind: they show how all of their kind look. */
export function kindsOf(xml: string, rows: readonly XmlElement[], columns: number): FoundRows {
  const first = (row: XmlElement): string => foldSearch(wordsOf(xml, cellsOf(row)[0] ?? row));
  const isTotal = (row: XmlElement): boolean => /^(?:tong|cong)\b/.test(foldSearch(wordsOf(xml, row)));
  const field = rows.find((row) => ROMAN.test(first(row)) && !isTotal(row));
  const items = rows.filter((row) => {
    const whole = cellsOf(row).length === columns && !isMergedAbove(xml, row);
    return row !== field && !ROMAN.test(first(row)) && !isTotal(row) && whole;
  });
  return { field, item: items.find((row) => first(row) !== '') ?? items[0], total: rows.findLast(isTotal) };
}

/** One row for each task. */
export function taskRow(plan: WrittenPlan, row: XmlElement, texts: readonly string[], close: string): string {
  return rowAlike(plan, row, texts, '{#nhiệm vụ}', `{/nhiệm vụ}${close}`);
}

/**
 * An item stands beside its first task, merged over the rows of the others; "Như STT 5" goes over all columns of a task where these
 * stand together at the end.
 */
export function itemRows(plan: WrittenPlan, row: XmlElement, columns: readonly Column[], close: string): string {
  const merge = (kind: string) => (i: number) => (columns[i]?.ofItem ? `<w:vMerge w:val="${kind}"/>` : '');
  const all = columns.map(({ tags }) => tags);
  const ofTask = columns.map(({ tags, ofItem }) => (ofItem ? '' : tags));
  const from = columns.findLastIndex(({ ofItem }) => ofItem) + 1;
  const measure = Math.max(
    columns.findIndex(({ facts }) => facts.includes('giải pháp')),
    from,
  );
  const same = (texts: readonly string[]): string[] => texts.map((text, i) => (i === measure ? '{như stt}' : text));
  const spanned = (texts: readonly string[]): string[] => [...texts.slice(0, from), '{như stt}'];
  const ofItem = columns.map(({ tags, ofItem }) => (ofItem ? tags : ''));
  const none = columns.map(() => '');
  const told = from < columns.length ? spanned : same;
  return [
    rowAlike(plan, row, all, '{#tiêu chí}{#nhiệm vụ đầu}', '{/nhiệm vụ đầu}', merge('restart')),
    rowAlike(plan, row, ofTask, '{#nhiệm vụ tiếp}', '{/nhiệm vụ tiếp}', merge('continue')),
    rowAlike(plan, row, told(ofItem), '{#chỉ như stt}', '{/chỉ như stt}', merge('restart')),
    rowAlike(plan, row, told(none), '{#cũng như stt}', `{/cũng như stt}{/tiêu chí}${close}`, merge('continue')),
  ].join('');
}

/** With as many cells as there are texts; the last one goes to the end of the row. */
function rowAlike(
  plan: WrittenPlan,
  row: XmlElement,
  texts: readonly string[],
  open: string,
  close: string,
  merge: (i: number) => string = () => '',
): string {
  const cells = cellsOf(row);
  const look = lookOf(plan, row);
  const shown = cells.slice(0, texts.length).map((cell, i) => {
    const isLast = i === texts.length - 1;
    const words = (i === 0 ? open : '') + (texts[i] ?? '') + (isLast ? close : '');
    const over = isLast ? cells.slice(i) : [cell];
    return cellAlike(plan, over, words, merge(i), look);
  });
  return `<w:tr>${partOf(plan, row, 'w:tblPrEx')}${partOf(plan, row, 'w:trPr')}${shown.join('')}</w:tr>`;
}

/** @param over the first of these cells, over all of them */
function cellAlike(plan: WrittenPlan, over: readonly XmlElement[], words: string, merge: string, look: string): string {
  const [cell] = over;
  const paragraph = plan.paragraphs.find(({ element }) => element.parent === cell);
  if (!cell || !paragraph) return '';
  const properties = partOf(plan, cell, 'w:tcPr');
  const inner = properties
    .replace(/^<w:tcPr[^>]*>|<\/w:tcPr>$/g, '')
    .replace(/<w:(?:vMerge|hMerge|gridSpan)\b[^>]*\/>/g, '');
  const widths = over.map((one) => Number(/<w:tcW\b[^>]*w:w="(\d+)"/.exec(partOf(plan, one, 'w:tcPr'))?.[1] ?? 0));
  const sum = String(widths.reduce((all, width) => all + width, 0));
  const [whole = '', width = '', rest = ''] =
    /^((?:<w:cnfStyle\b[^>]*\/>)?(?:<w:tcW\b[^>]*\/>)?)([\s\S]*)$/.exec(inner) ?? [];
  const wide = whole === '' ? '' : width.replace(/w:w="\d+"/, `w:w="${sum}"`);
  const span = over.length > 1 ? `<w:gridSpan w:val="${over.length}"/>` : '';
  return `<w:tc><w:tcPr>${wide}${span}${merge}${rest}</w:tcPr>${alike(plan, paragraph, words, look)}</w:tc>`;
}

/** Its figures stand where they stood; the name beside its number, with its points where it had them. */
export function fieldRow(plan: WrittenPlan, row: XmlElement, columns: readonly Column[]): Change[] {
  const { xml } = plan;
  const cells = cellsOf(row);
  const named = cells.findIndex((cell) => /\p{L}/u.test(wordsIn(xml, cell).replace(/^[IVX]+\s*[.)]?(?=\s|$)/, '')));
  const texts = inGrid(xml, cells).map(({ cell, column }, i) => {
    const words = wordsIn(xml, cell);
    const name = endsWithPoints(words) ? '{tên lĩnh vực, điểm}' : '{tên lĩnh vực}';
    if (i === 0) return named === 0 ? `{stt lĩnh vực}. ${name}` : '{stt lĩnh vực}';
    if (i === named) return name;
    const [fact, ...others] = columns[column]?.facts ?? [];
    const isFigure = fact?.startsWith('điểm') && others.length === 0 && words !== '';
    return isFigure ? `{${fact} lĩnh vực}` : '';
  });
  return fillCells(plan, row, texts, '{#lĩnh vực}');
}

const TOTALS: Readonly<Record<string, readonly [ofAnnex: string, ofDocument: string]>> = {
  'điểm tối đa': ['tổng cộng tối đa', 'tổng điểm tối đa'],
  'điểm đạt': ['tổng cộng đạt', 'tổng điểm đạt'],
  'điểm bị trừ': ['tổng cộng bị trừ', 'tổng điểm bị trừ'],
};

export function totalRow(plan: WrittenPlan, row: XmlElement, columns: readonly Column[], inAnnex: boolean): Change[] {
  const { xml } = plan;
  const cells = cellsOf(row);
  const name = cells.findIndex((cell) => wordsIn(xml, cell) !== '');
  const texts = inGrid(xml, cells).map(({ cell, column }, i) => {
    const words = wordsIn(xml, cell);
    if (i === name) return inAnnex ? '{chữ tổng cộng}' : words;
    // "./." ends the document.
    if (words.endsWith('./.')) return './.';
    const totals = TOTALS[columns[column]?.facts[0] ?? ''];
    return totals && spanOf(xml, cell) === 1 ? `{${totals[inAnnex ? 0 : 1]}}` : '';
  });
  return fillCells(plan, row, texts, '');
}

/** Each with the column of the grid where it begins. */
function inGrid(xml: string, cells: readonly XmlElement[]): { cell: XmlElement; column: number }[] {
  let next = 0;
  return cells.map((cell) => {
    const column = next;
    next += spanOf(xml, cell);
    return { cell, column };
  });
}

/** Each cell says its text in the look of its first words. */
function fillCells(plan: WrittenPlan, row: XmlElement, texts: readonly string[], open: string): Change[] {
  const look = lookOf(plan, row);
  return cellsOf(row).flatMap((cell, i) => {
    const words = (i === 0 ? open : '') + (texts[i] ?? '');
    const [first, ...others] = plan.paragraphs.filter(({ element }) => element.parent === cell);
    if (!first) return [];
    // An empty cell has no run whose words could be changed.
    const { start, end } = first.element;
    const told =
      first.text === '' ? [{ start, end, put: alike(plan, first, words, look) }] : reword(plan, first, words);
    return [...told, ...others.map(({ element }) => takeOut(plan, element))];
  });
}
