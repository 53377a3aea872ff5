/** Columns of a sheet become a scorecard; the first problem ends the call with a message naming argument and row. */
import { type Cell, cellText, isBlank } from '../core/cells.ts';
import type { ItemCode } from '../core/codes.ts';
import { partPlace, printPlace } from '../core/place.ts';
import { buildScorecard, type CardRow, type Scorecard } from '../core/scorecard.ts';
import { readScored } from './cells.ts';
import type { Argument, Parameter } from './declaration.ts';
import { InputError } from './declaration.ts';
import { complain, isSaidOf, readCell } from './kinds.ts';
import { CAUSES, CODES, MAX, SCORE, TITLES } from './parameters.ts';
import { lineUpColumns } from './ranges.ts';

/**
 * Builds the card from columns.
 * @param parameters the columns given, of the shared ones
 * @throws InputError
 */
export function readCard(parameters: readonly Parameter[], args: readonly Argument[]): Scorecard {
  return checkedCard(readCardRows(parameters, args));
}

/** The rows of the card as they stand, without those whose code the points refuse already. @throws InputError for a cell that cannot be read */
export function readCardRows(parameters: readonly Parameter[], args: readonly Argument[]): CardRow[] {
  const { from, to, cell } = lineUpColumns(parameters, args);
  const [codes, titles, maxima] = [parameters.indexOf(CODES), parameters.indexOf(TITLES), parameters.indexOf(MAX)];
  const [scores, causes] = [parameters.indexOf(SCORE), parameters.indexOf(CAUSES)];
  const rows: CardRow[] = [];
  for (let y = from; y < to; y++) {
    const place = y + 1;
    const [maxCell, scoreCell] = [cell(maxima, y), cell(scores, y)];
    if (isSaidOf(CODES, scoreCell)) continue;
    const code = readCodeOf(place, cell(codes, y), maxCell, scoreCell);
    if (code === undefined) continue;
    const { max, score } = readScored(place, maxCell, scoreCell);
    rows.push({ code, place, max, score, title: cellText(cell(titles, y)), cause: cellText(cell(causes, y)) });
  }
  return rows;
}

/** The code of a row; undefined for a row without figures and code. A blank code beside figures marks the total row. */
export function readCodeOf(place: number, cell: Cell, ...figures: readonly Cell[]): CardRow['code'] | undefined {
  const code = readCell(CODES, place, cell);
  return code ?? (figures.every(isBlank) ? undefined : 'total');
}

/** @throws InputError for a code that stands twice and for two total rows */
export function checkedCard(rows: readonly CardRow[]): Scorecard {
  const { card, problems } = buildScorecard(rows, (row) => partPlace(`dòng thứ ${row.place} của vùng`));
  const [first] = problems;
  if (first) throw new InputError(`Đối số codes (mã), ${printPlace(first.place)}: ${first.message}`);
  return card;
}

/** @throws InputError for a code, or a total row, that stands above already */
export function refuseTwice(code: CardRow['code'], place: number, first: number | undefined): void {
  if (first === undefined) return;
  const what = code === 'total' ? 'dòng tổng' : `mã ${code}`;
  throw complain(CODES, place, `${what} đã có ở dòng thứ ${first} của vùng. Hãy xóa hoặc sửa một dòng.`);
}

/** The check of a column of codes from its first row on: unreadable codes, and codes that stand above already. */
export function createCodeCheck(): (place: number, cell: Cell, figures: readonly Cell[]) => void {
  const places = new Map<CardRow['code'], number>();
  return (place, cell, figures) => {
    const code = readCodeOf(place, cell, ...figures);
    if (code === undefined) return;
    refuseTwice(code, place, places.get(code));
    places.set(code, place);
  };
}

export interface BesideCard {
  readonly place: number;
  /** One cell per parameter asked for; '' for a column that was left out. */
  readonly cells: readonly Cell[];
}

/** Columns that the card itself does not hold, by the code of their row; the codes were judged when the card was read. */
export function columnsByCode(
  parameters: readonly Parameter[],
  args: readonly Argument[],
  wanted: readonly Parameter[],
): Map<ItemCode | 'total', BesideCard> {
  const { from, to, cell } = lineUpColumns(parameters, args);
  const found = new Map<ItemCode | 'total', BesideCard>();
  const codes = parameters.indexOf(CODES);
  for (let y = from; y < to; y++) {
    const code = readCell(CODES, y + 1, cell(codes, y));
    if (code === undefined) continue;
    found.set(code, { place: y + 1, cells: wanted.map((parameter) => cell(parameters.indexOf(parameter), y)) });
  }
  return found;
}
