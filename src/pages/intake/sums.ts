/** What the proposals add up to, as they stand now: the equation of the whole, and where something is left over. */
import { readCode, TOTAL_LABEL } from '../../core/codes.ts';
import { formatPoints } from '../../core/numbers.ts';
import { fromNumber, type Points, subtract, sum } from '../../core/points.ts';
import { reconcile } from '../../core/reconcile.ts';
import { buildScorecard, type CardRow, type Item, type Scorecard } from '../../core/scorecard.ts';
import type { Owner } from '../../intake/source.ts';
import type { BookRow } from './compare.ts';
import type { ResultRow } from './proposals.ts';
import type { Kind } from './state.ts';
import { TEXTS } from './texts.ts';

export interface Gap {
  readonly code: Owner;
  readonly text: string;
}

export interface Sums {
  /** "Cộng lại: 88,4 = 12,5 + 8 + …"; undefined where there are no fields to add up. */
  readonly equation: string | undefined;
  /** The document states the same total, and nothing is left over anywhere. */
  readonly agrees: boolean;
  readonly gaps: readonly Gap[];
}

const points = (value: number | undefined): Points | undefined => (value === undefined ? undefined : fromNumber(value));

/**
 * @param rows as they would be written
 * @param book rows of "Chấm điểm" by code: it knows the maxima that a result leaves out
 */
export function sumsOf(kind: Kind, rows: readonly ResultRow[], book: ReadonlyMap<string, BookRow>): Sums {
  const card = cardOf(rows, book);
  const gaps = reconcile(card).map(({ code, difference }): Gap => {
    const owner = code === 'total' ? TOTAL_LABEL : code;
    return { code: owner, text: TEXTS.sums.gap(formatPoints(difference), owner) };
  });
  const { text, isStated } = equationOf(card, kind === 'criteria' ? 'max' : 'score');
  return { equation: text, agrees: isStated && gaps.length === 0, gaps };
}

function cardOf(rows: readonly ResultRow[], book: ReadonlyMap<string, BookRow>): Scorecard {
  const own = rows.flatMap((row, place): CardRow[] => {
    const code = row.code === TOTAL_LABEL ? 'total' : readCode(row.code);
    if (!code) return [];
    const score = row.score === 'KAD' ? row.score : points(row.score);
    return [{ code, title: row.title ?? '', max: points(row.max) ?? book.get(row.code)?.max, score, place }];
  });
  return buildScorecard(own).card;
}

type Figure = 'max' | 'score';

/** `isStated`: the document states that very sum. */
interface Equation {
  readonly text: string | undefined;
  readonly isStated: boolean;
}

function equationOf({ fields, total }: Scorecard, figure: Figure): Equation {
  const parts = fields.flatMap(({ row }) => figureOf(row, figure) ?? []);
  if (parts.length === 0) return { text: undefined, isStated: false };
  const added = sum(parts);
  const stated = figureOf(total, figure);
  const shown = parts.map(formatPoints);
  const plain = TEXTS.sums.equation(formatPoints(added), shown);
  if (stated === undefined) return { text: `${plain}; ${TEXTS.sums.unpublished}`, isStated: false };
  if (stated === added) return { text: plain, isStated: true };
  const rest = subtract(stated, added);
  if (figure === 'max' || !isFull(rest, fields, total)) {
    const left = figure === 'score' ? maxLeft(fields, total) : undefined;
    const others =
      left !== undefined && rest >= 0 && rest <= left
        ? [TEXTS.sums.others(formatPoints(rest), formatPoints(left))]
        : [];
    return { text: [plain, ...others, TEXTS.sums.published(formatPoints(stated))].join('; '), isStated: false };
  }
  const whole = [...shown, TEXTS.sums.rest(formatPoints(rest))];
  return { text: TEXTS.sums.equation(formatPoints(stated), whole), isStated: true };
}

function figureOf(row: CardRow | undefined, figure: Figure): Points | undefined {
  const value = row?.[figure];
  return value === 'KAD' ? undefined : value;
}

/** A result often lists only the fields that lost points: what the others could give is just what is left of the total. */
function isFull(rest: Points, fields: readonly Item[], total: CardRow | undefined): boolean {
  return maxLeft(fields, total) === rest;
}

/** What the fields that are not named can give at most; undefined where it is not known. */
function maxLeft(fields: readonly Item[], total: CardRow | undefined): Points | undefined {
  if (total?.max === undefined) return undefined;
  return subtract(total.max, sum(fields.flatMap(({ row }) => row?.max ?? [])));
}
