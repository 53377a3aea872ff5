/** Columns of a sheet become a scorecard; the first problem ends the call with a message naming argument and row. */
import { type Cell, cellText, isBlank } from '../core/cells.ts';
import type { ItemCode } from '../core/codes.ts';
import { declinedReason } from '../core/declined.ts';
import { partPlace, printPlace } from '../core/place.ts';
import { isImpossible } from '../core/result/apply-basis.ts';
import { buildScorecard, type CardRow, type Scorecard } from '../core/scorecard.ts';
import { readScored } from './cells.ts';
import type { Argument, Parameter } from './declaration.ts';
import { InputError } from './declaration.ts';
import { readCell, tryCell } from './kinds.ts';
import { CAUSES, CODES, MAX, REMARKS, SCORE, SKIP, TITLES } from './parameters.ts';
import { lineUpColumns, singleCell } from './ranges.ts';

/**
 * Builds the card from columns.
 * @param parameters the columns given, of the shared ones
 * @param skip a cell that says whether rows to be corrected are left out, because they say so themselves elsewhere
 * @throws InputError
 */
export function readCard(parameters: readonly Parameter[], args: readonly Argument[], skip?: Argument): Scorecard {
  return isSkipping(skip)
    ? buildScorecard(readSoundRows(parameters, args)).card
    : checkedCard(readCardRows(parameters, args));
}

/** @param skip the cell that says so */
export const isSkipping = (skip: Argument): boolean => readCell(SKIP, undefined, singleCell(SKIP, skip)) === true;

/** The rows of the card as they stand. @throws InputError for a cell that cannot be read */
function readCardRows(parameters: readonly Parameter[], args: readonly Argument[]): CardRow[] {
  return rowsOf(parameters, args, ({ place, code: codeCell, max: maxCell, score: scoreCell }) => {
    const code = readCodeOf(place, codeCell, maxCell, scoreCell);
    return code === undefined ? undefined : { code, ...readScored(place, maxCell, scoreCell) };
  });
}

/**
 * The rows as the result reads them: one whose code cannot be read is left out; figures that cannot be read or cannot be
 * are blank. It stands all the same: what is below it has its parent.
 */
export function readSoundRows(parameters: readonly Parameter[], args: readonly Argument[]): CardRow[] {
  return rowsOf(parameters, args, ({ code: codeCell, max: maxCell, score: scoreCell }) => {
    const isTotal = isBlank(codeCell) && !(isBlank(maxCell) && isBlank(scoreCell));
    const code = isTotal ? 'total' : tryCell(CODES, codeCell);
    if (code === undefined) return undefined;
    const max = tryCell(MAX, maxCell);
    const score = tryCell(SCORE, scoreCell)?.score;
    return { code, max, score: code !== 'total' && isImpossible({ max }, score) ? undefined : score };
  });
}

interface FigureCells {
  readonly place: number;
  readonly code: Cell;
  readonly max: Cell;
  readonly score: Cell;
}

function rowsOf(
  parameters: readonly Parameter[],
  args: readonly Argument[],
  read: (cells: FigureCells) => Pick<CardRow, 'code' | 'max' | 'score'> | undefined,
): CardRow[] {
  const { from, to, cell } = lineUpColumns(parameters, args);
  const [codes, titles, maxima] = [parameters.indexOf(CODES), parameters.indexOf(TITLES), parameters.indexOf(MAX)];
  const [scores, causes] = [parameters.indexOf(SCORE), parameters.indexOf(CAUSES)];
  const remarks = parameters.indexOf(REMARKS);
  const rows: CardRow[] = [];
  for (let y = from; y < to; y++) {
    const figures = read({ place: y + 1, code: cell(codes, y), max: cell(maxima, y), score: cell(scores, y) });
    if (figures === undefined) continue;
    // Each figure by its name: copying objects for each of ten thousand rows takes longer than all else here.
    const { code, max, score } = figures;
    const row = { code, max, score, place: y + 1, title: cellText(cell(titles, y)), cause: cellText(cell(causes, y)) };
    rows.push(remarks < 0 ? row : { ...row, declined: declinedReason(cellText(cell(remarks, y))) });
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
