/** A column of any points beside their codes, for functions that add them up. */
import { type Cell, isBlank } from '../core/cells.ts';
import type { Points } from '../core/points.ts';
import { buildScorecard, type CardRow, NOT_APPLICABLE, type Scorecard } from '../core/scorecard.ts';
import { checkedCard, readCodeOf } from './cards.ts';
import { readMax, readScoreOf, refuseImpossible } from './cells.ts';
import type { Argument } from './declaration.ts';
import { sayInRow } from './each-cell.ts';
import { complain, tryCell } from './kinds.ts';
import { CODES, MAX, POINTS, SCORE } from './parameters.ts';
import { lineUpColumns } from './ranges.ts';

export interface PointColumn {
  /** Rows hold the points as `self`: any points, which no maximum bounds; a score is `KAD` or blank. */
  readonly card: Scorecard;
  /** The header text of the points, where the first row is a header. */
  readonly title: string | undefined;
  /** Each row in use: its code, and under a header what to correct in it. */
  readonly rows: readonly PointRow[];
  /** Some row has points where no score stands. */
  readonly isBeyondScores: boolean;
}

interface PointRow {
  readonly code: CardRow['code'] | undefined;
  readonly fault?: string;
}

/** The points of a row of such a card. */
export const pointsOf = ({ self }: CardRow): Points | undefined => (self === NOT_APPLICABLE ? undefined : self);

/**
 * @param args codes, points, and perhaps a score, whose KAD counts, and a maximum
 * @throws InputError, unless the columns have a header and each row says itself what to correct
 */
export function readPointColumn(args: readonly Argument[], saysInRow: boolean): PointColumn {
  const { header, titles, from, to, cell } = lineUpColumns([CODES, POINTS, SCORE, MAX], args);
  const isSaid = header && saysInRow;
  const sayOrThrow = <T>(compute: () => T): T | string => (isSaid ? sayInRow(compute) : compute());
  const listed: CardRow[] = [];
  const rows: PointRow[] = [];
  const places = new Map<CardRow['code'], number>();
  let isBeyondScores = false;
  for (let y = from; y < to; y++) {
    const place = y + 1;
    const [pointsCell, scoreCell, maxCell] = [cell(1, y), cell(2, y), cell(3, y)];
    const coded = sayOrThrow(() => ({ code: readCodeOf(place, cell(0, y), pointsCell, scoreCell) }));
    if (typeof coded === 'string' || coded.code === undefined) {
      rows.push(typeof coded === 'string' ? { code: undefined, fault: coded } : { code: undefined });
      continue;
    }
    const { code } = coded;
    const first = isSaid ? places.get(code) : undefined;
    const row = sayOrThrow((): CardRow => {
      if (isSaid) refuseTwice(code, place, first);
      return readRow(code, place, pointsCell, scoreCell, maxCell);
    });
    const isFault = typeof row === 'string';
    rows.push(isFault ? { code, fault: row } : { code });
    isBeyondScores ||= !isFault && row.self !== undefined && isBlank(scoreCell);
    // A row to be corrected stands all the same: what is below it has its parent.
    if (!isFault || first === undefined)
      listed.push(isFault ? { code, place, title: '', max: tryCell(MAX, maxCell) } : row);
    if (isSaid && first === undefined) places.set(code, place);
  }
  const card = isSaid ? buildScorecard(listed).card : checkedCard(listed);
  return { card, title: header ? (titles[1] ?? '') : undefined, rows, isBeyondScores };
}

/** @throws InputError for a code, or a total row, that stands above already */
function refuseTwice(code: CardRow['code'], place: number, first: number | undefined): void {
  if (first === undefined) return;
  const what = code === 'total' ? 'dòng tổng' : `mã ${code}`;
  throw complain(CODES, place, `${what} đã có ở dòng thứ ${first} của vùng. Hãy xóa hoặc sửa một dòng.`);
}

function readRow(code: CardRow['code'], place: number, pointsCell: Cell, scoreCell: Cell, maxCell: Cell): CardRow {
  const points = readScoreOf(POINTS, place, pointsCell);
  const score = isBlank(scoreCell) ? undefined : readScoreOf(SCORE, place, scoreCell);
  const isOut = points === NOT_APPLICABLE || score === NOT_APPLICABLE;
  const max = readMax(place, maxCell);
  // The total may hold bonus points, and points without a maximum may be a penalty.
  if (code !== 'total' && max !== undefined && typeof points === 'number') refuseImpossible(POINTS, place, points, max);
  return { code, place, title: '', max, self: isOut ? undefined : points, score: isOut ? NOT_APPLICABLE : undefined };
}
