/** Puts changes into the sheet: one write a block of cells, and no cell that stays as it is. */
import { inOtherNotation, isNotationBound } from '../../book/formula-notation.ts';
import type { Change, Content } from '../../book/journal/change.ts';
import { columnLetter, runsOf } from '../../book/tab.ts';
import { quoted } from '../../book/text-cells.ts';
import { ensureRows } from '../grid.ts';
import { type Rows, rowsWithId } from './rows.ts';

/** A cell that was written, and for which row and column it was meant. */
export interface Written {
  readonly place: number;
  readonly column: number;
  readonly row: string;
  readonly name: string;
  readonly content: Content;
}

export interface Applied {
  readonly written: readonly Written[];
  /** Rows that the grid now has if no hand put any in; undefined where new rows could fall on none that is there. */
  readonly gridRows: number | undefined;
}

/** @param rows as they were looked at last @param changes all of one tab, none in conflict with what stands there */
export function applyChanges(rows: Rows, changes: readonly Change[]): Applied {
  const written = changes.flatMap((change) => (change.kind === 'cells' ? cellsOf(rows, change) : []));
  writeBlocks(rows, written.filter(isNoFormula));
  const left = deleteRows(
    rows,
    changes.flatMap((change) => (change.kind === 'delete' ? placesOf(rows, change.row) : [])),
  );
  const { gridRows, added, placed } = insertRows(
    left,
    changes.flatMap((change) => (change.kind === 'insert' ? [change] : [])),
  );
  let standing = placed;
  for (const change of changes) if (change.kind === 'move') standing = moveRow(standing, change);
  // Rows that went and came shifted those that were written.
  const places = new Map(standing.rows.toReversed().map(({ id, place }) => [id, place]));
  const all = [...written, ...added].map((one): Written => ({ ...one, place: places.get(one.row) ?? one.place }));
  // A formula points at rows as they stand in the end: written before, rows that go and come would make another of it.
  writeBlocks(rows, all.filter(isFormula));
  return { written: all, gridRows };
}

const isFormula = ({ content }: Written): boolean => typeof content === 'object' && 'formula' in content;
const isNoFormula = (one: Written): boolean => !isFormula(one);

/** @returns the rows as they stand without them */
function deleteRows(rows: Rows, gone: readonly number[]): Rows {
  // Sheets keeps one row below the frozen ones: "It is not possible to delete all non-frozen rows."
  const isLast = gone.length > 0 && rows.gridRows - gone.length <= Math.max(rows.headerRow, rows.tab.frozenRows ?? 1);
  if (isLast) rows.sheet.insertRowsAfter(rows.gridRows, 1);
  for (const [first, last] of runsOf([...gone].sort((a, b) => a - b)).reverse())
    rows.sheet.deleteRows(first, last - first + 1);
  const now = (place: number): number => place - gone.filter((one) => one < place).length;
  const left = rows.rows.filter(({ place }) => !gone.includes(place));
  return {
    ...{ ...rows, rows: left.map((row) => ({ ...row, place: now(row.place) })) },
    ...{ nextRow: now(rows.nextRow), gridRows: rows.gridRows - gone.length + (isLast ? 1 : 0) },
  };
}

/** @returns the rows as they stand when one, or several below each other, were moved in front of the place */
function movedTo(rows: Rows, from: number, before: number, count = 1): Rows {
  rows.sheet.moveRows(rows.sheet.getRange(from, 1, count, 1), before);
  const now = (place: number): number => {
    if (place >= from && place < from + count) return place - from + (before > from ? before - count : before);
    if (place >= from + count && place < before) return place - count;
    return place >= before && place < from ? place + count : place;
  };
  return { ...rows, rows: rows.rows.map((row) => ({ ...row, place: now(row.place) })) };
}

const placesOf = (rows: Rows, id: string): number[] => rowsWithId(rows, id).map(({ place }) => place);

function cellsOf(rows: Rows, { row, cells }: Change & { kind: 'cells' }): Written[] {
  const [place] = placesOf(rows, row);
  if (place === undefined) return [];
  return Object.entries(cells).flatMap(([name, content]): Written[] => {
    const column = rows.columns.get(name);
    return column === undefined ? [] : [{ place, column, row, name, content }];
  });
}

interface Block {
  readonly column: number;
  readonly from: number;
  readonly columns: Written[][];
}

/**
 * Cells side by side and below each other go together; of scattered ones those with the same content; formulas by
 * themselves. So there are never more calls than blocks, nor more than contents that differ.
 */
export function writeBlocks(
  { sheet }: Pick<Rows, 'sheet'>,
  cells: readonly Written[],
  entryOf: (cell: Pick<Written, 'content'>) => Entry = entryIn,
): void {
  const { blocks, alike } = fewestWrites(blocksOf(cells.filter(isNoFormula)));
  for (const { from, column, columns } of blocks) {
    const height = columns[0]?.length ?? 0;
    const values = Array.from({ length: height }, (_, y) => columns.map((run) => entryOf(run[y] ?? { content: '' })));
    sheet.getRange(from, column, height, columns.length).setValues(values);
  }
  for (const { content, places } of alike) sheet.getRangeList(places).setValue(entryOf({ content }));
  for (const { from, column, columns } of blocksOf(cells.filter(isFormula))) {
    const height = columns[0]?.length ?? 0;
    const formulas = Array.from({ length: height }, (_, y) => columns.map((run) => formulaOf(run[y]?.content ?? '')));
    putFormulas(sheet.getRange(from, column, height, columns.length), formulas);
  }
}

/**
 * Formulas as `getFormulas` told them, the officer's own among them. Whether `setFormulas` reads the notation in which they were told
 * is not settled: what comes back as another formula, or cannot be read, is written once more in the other notation.
 */
function putFormulas(range: GoogleAppsScript.Spreadsheet.Range, formulas: string[][]): void {
  range.setFormulas(formulas);
  if (!formulas.flat().some(isNotationBound)) return;
  const told = range.getFormulas();
  const values: unknown[][] = range.getValues();
  let isTurned = false;
  const turned = formulas.map((row, y) =>
    row.map((formula, x) => {
      const back = told[y]?.[x] ?? '';
      if (!isNotationBound(formula) || (back === formula && values[y]?.[x] !== '#ERROR!')) return formula;
      isTurned = true;
      return inOtherNotation(formula, back);
    }),
  );
  if (isTurned) range.setFormulas(turned);
}

/** Cells that get the same, wherever they stand: one call. */
interface Alike {
  readonly content: Content;
  /** In A1 notation. */
  readonly places: string[];
}

/** Blocks with the fewest contents are taken apart as long as that makes calls fewer. */
function fewestWrites(blocks: readonly Block[]): { readonly blocks: readonly Block[]; readonly alike: Alike[] } {
  const sorted = blocks
    .map((block) => ({ block, keys: new Set(block.columns.flat().map(({ content }) => JSON.stringify(content))) }))
    .sort((a, b) => a.keys.size - b.keys.size);
  const found = new Set<string>();
  let best = { apart: 0, calls: blocks.length };
  sorted.forEach(({ keys }, i) => {
    for (const key of keys) found.add(key);
    const calls = found.size + blocks.length - i - 1;
    if (calls < best.calls) best = { apart: i + 1, calls };
  });
  const apart = new Set(sorted.slice(0, best.apart).map(({ block }) => block));
  const byContent = new Map<string, Alike>();
  for (const { content, place, column } of [...apart].flatMap(({ columns }) => columns.flat())) {
    const key = JSON.stringify(content);
    const alike = byContent.get(key) ?? { content, places: [] };
    alike.places.push(`${columnLetter(column)}${place}`);
    byContent.set(key, alike);
  }
  return { blocks: blocks.filter((block) => !apart.has(block)), alike: [...byContent.values()] };
}

function blocksOf(cells: readonly Written[]): Block[] {
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const blocks: Block[] = [];
  for (const column of columns) {
    const own = cells.filter((cell) => cell.column === column);
    const byPlace = new Map(own.map((cell) => [cell.place, cell]));
    for (const [first, last] of runsOf([...byPlace.keys()].sort((a, b) => a - b))) {
      const run = Array.from({ length: last - first + 1 }, (_, i) => byPlace.get(first + i)).filter(
        (cell) => cell !== undefined,
      );
      const beside = blocks.find(
        (block) =>
          block.from === first &&
          block.column + block.columns.length === column &&
          block.columns[0]?.length === run.length,
      );
      if (beside) beside.columns.push(run);
      else blocks.push({ column, from: first, columns: [run] });
    }
  }
  return blocks;
}

const formulaOf = (content: Content): string =>
  typeof content === 'object' && 'formula' in content ? content.formula : '';

export type Entry = string | number | boolean | Date;

const entryIn = ({ content }: Pick<Written, 'content'>): Entry => entryOf(content);

/** Text never becomes a formula, a number or a day; a day is read as one in every locale. */
export function entryOf(content: Content): Entry {
  if (typeof content === 'string') return quoted(content);
  if (typeof content !== 'object') return content;
  if ('day' in content) return content.day;
  return 'time' in content ? new Date(content.time) : content.formula;
}

/**
 * New rows go below the last one, and what they may have fallen on is seen when they are read back: `appendRow` reads a day
 * as if nobody had formatted its column. A row with a place of its own is moved there.
 */
function insertRows(
  rows: Rows,
  inserts: readonly (Change & { kind: 'insert' })[],
): { added: Written[]; gridRows: number | undefined; placed: Rows } {
  const added = inserts.flatMap(({ row, cells }, i) =>
    Object.entries(cells).flatMap(([name, content]): Written[] => {
      const column = rows.columns.get(name);
      return column === undefined ? [] : [{ place: rows.nextRow + i, column, row, name, content }];
    }),
  );
  let gridRows: number | undefined;
  if (inserts.length > 0) {
    const last = rows.nextRow + inserts.length - 1;
    ensureRows(rows.sheet, last, rows.gridRows);
    gridRows = Math.max(rows.gridRows, last);
    added.push(...blanksBeside(rows, inserts));
    writeBlocks(rows, added.filter(isNoFormula));
  }
  const fresh = inserts.map(({ row }, i) => ({ id: row, place: rows.nextRow + i, cell: () => '' }));
  let placed: Rows = { ...rows, rows: [...rows.rows, ...fresh], nextRow: rows.nextRow + inserts.length };
  // Those that go in front of the same row go together.
  for (let i = 0; i < inserts.length; ) {
    const { before = '' } = inserts[i] ?? {};
    const next = inserts.findIndex((one, at) => at > i && (one.before ?? '') !== before);
    const count = (next < 0 ? inserts.length : next) - i;
    const [target] = before === '' ? [] : placesOf(placed, before);
    if (target !== undefined) placed = movedTo(placed, rows.nextRow + i, target, count);
    i += count;
  }
  return { added, gridRows, placed };
}

/** New rows go in one write, blank cells of ours among them; what is computed and people's own columns stay out of it. */
function blanksBeside(rows: Rows, inserts: readonly (Change & { kind: 'insert' })[]): Written[] {
  const own = rows.tab.columns.flatMap(({ key, formula }) => {
    const column = rows.columns.get(key);
    return formula !== undefined || column === undefined ? [] : [{ key, column }];
  });
  return inserts.flatMap(({ row, cells }, i) =>
    own
      .filter(({ key }) => cells[key] === undefined)
      .map(({ key, column }) => ({ place: rows.nextRow + i, column, row, name: key, content: '' })),
  );
}

function moveRow(rows: Rows, { row, before }: Change & { kind: 'move' }): Rows {
  const [place] = placesOf(rows, row);
  const [target] = before === '' ? [] : placesOf(rows, before);
  return place === undefined ? rows : movedTo(rows, place, target ?? rows.nextRow);
}
