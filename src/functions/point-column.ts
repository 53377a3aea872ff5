/** A column of any points beside their codes, for functions that add them up. */
import { type Cell, isBlank } from '../core/cells.ts';
import type { Points } from '../core/points.ts';
import { type CardRow, NOT_APPLICABLE, type Scorecard } from '../core/scorecard.ts';
import { checkedCard, readCodeOf } from './cards.ts';
import { readMax, readScoreOf } from './cells.ts';
import type { Argument } from './declaration.ts';
import { sayInRow } from './each-cell.ts';
import { CODES, MAX, POINTS, SCORE } from './parameters.ts';
import { lineUpColumns } from './ranges.ts';

export interface PointColumn {
  /** Rows hold the points as `self`: any points, which no maximum bounds; a score is `KAD` or blank. */
  readonly card: Scorecard;
  /** The header text of the points, where the first row is a header. */
  readonly title: string | undefined;
  /** The code of each row in use. */
  readonly codes: readonly (CardRow['code'] | undefined)[];
  /** Under a header: what to correct in a row. */
  readonly faults: ReadonlyMap<CardRow['code'], string>;
}

/** The points of a row of such a card. */
export const pointsOf = ({ self }: CardRow): Points | undefined => (self === NOT_APPLICABLE ? undefined : self);

/**
 * @param args codes, points, and perhaps a score, whose KAD counts, and a maximum
 * @throws InputError, unless the columns have a header and each row says itself what to correct
 */
export function readPointColumn(args: readonly Argument[], saysInRow: boolean): PointColumn {
  const { header, titles, from, to, cell } = lineUpColumns([CODES, POINTS, SCORE, MAX], args);
  const rows: CardRow[] = [];
  const codes: (CardRow['code'] | undefined)[] = [];
  const faults = new Map<CardRow['code'], string>();
  for (let y = from; y < to; y++) {
    const place = y + 1;
    const [pointsCell, scoreCell, maxCell] = [cell(1, y), cell(2, y), cell(3, y)];
    const code = readCodeOf(place, cell(0, y), pointsCell, scoreCell);
    codes.push(code);
    if (code === undefined) continue;
    const read = (): CardRow => readRow(code, place, pointsCell, scoreCell, maxCell);
    const row = header && saysInRow ? sayInRow(read) : read();
    if (typeof row === 'string') faults.set(code, row);
    rows.push(typeof row === 'string' ? { code, place, title: '' } : row);
  }
  return { card: checkedCard(rows), title: header ? (titles[1] ?? '') : undefined, codes, faults };
}

function readRow(code: CardRow['code'], place: number, pointsCell: Cell, scoreCell: Cell, maxCell: Cell): CardRow {
  const points = readScoreOf(POINTS, place, pointsCell);
  const score = isBlank(scoreCell) ? undefined : readScoreOf(SCORE, place, scoreCell);
  const isOut = points === NOT_APPLICABLE || score === NOT_APPLICABLE;
  return {
    code,
    place,
    title: '',
    max: readMax(place, maxCell),
    self: isOut ? undefined : points,
    score: isOut ? NOT_APPLICABLE : undefined,
  };
}
