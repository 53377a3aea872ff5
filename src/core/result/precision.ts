/** Precision of published figures by level: how far a figure printed with fewer decimals may be from the sum below it. */
import { codeDepth } from '../codes.ts';
import { decimalsOf, halfUnit, type Points, sum, ZERO } from '../points.ts';
import type { CardRow, Item, Scorecard } from '../scorecard.ts';

/** The depths of codes: 0 the total, 1 fields, 2 criteria, 3 and more sub-criteria. */
const TOTAL_LEVEL = 0;
const FIELD_LEVEL = 1;

export interface PrecisionOptions {
  /** The book's setting "Điểm lĩnh vực làm tròn": fields printed whole above parts with decimals are rounded. */
  readonly fieldsRounded?: boolean;
}

/** How far what a parent states may be from the sum of the given children: nothing, where its level is not rounded. */
export type Tolerance = (parent: Item | 'total', children: readonly { readonly child: Item }[]) => Points;

/**
 * Reads the precision of a card's levels. People print 8 for 8,0, so decimals belong to a level and not to a figure: the
 * most that any maximum or score of the level shows. A level is rounded when it shows some, and fewer than a level below.
 */
export function readPrecision(card: Scorecard, { fieldsRounded = false }: PrecisionOptions = {}): Tolerance {
  const decimals = decimalsByLevel(card);
  const finest = decimals.map((_, level) => Math.max(0, ...decimals.slice(level + 1).map((below) => below ?? 0)));
  const isRounded = (level: number): boolean => {
    if (level === FIELD_LEVEL && fieldsRounded) return true;
    const own = decimals[level] ?? 0;
    return own > 0 && own < (finest[level] ?? 0);
  };
  const half = (level: number): Points => halfUnit(decimals[level] ?? 0);
  // A field always has criteria, listed or not; any other item with nothing below it carries points of its own.
  const isSum = (item: Item, level: number): boolean => level === FIELD_LEVEL || item.children.length > 0;
  return (parent, children) => {
    const level = parent === 'total' ? TOTAL_LEVEL : codeDepth(parent.code);
    const rounded = isRounded(level);
    if (!rounded && !(fieldsRounded && level === TOTAL_LEVEL)) return ZERO;
    const below = children.map(({ child }) => {
      const childLevel = codeDepth(child.code);
      return isSum(child, childLevel) && isRounded(childLevel) ? half(childLevel) : ZERO;
    });
    return sum(rounded ? [half(level), ...below] : below);
  };
}

/** What is not applicable shows nothing: its figures are out. */
function decimalsByLevel({ items, total }: Scorecard): number[] {
  const decimals: number[] = [];
  const note = ({ max = ZERO, score }: Pick<CardRow, 'max' | 'score'>, level: number): void => {
    const most = Math.max(decimalsOf(max), typeof score === 'number' ? decimalsOf(score) : 0);
    if (most > (decimals[level] ?? 0)) decimals[level] = most;
  };
  if (total) note(total, TOTAL_LEVEL);
  for (const { row, code, notApplicable } of items) if (row && !notApplicable) note(row, codeDepth(code));
  return Array.from(decimals, (own) => own ?? 0);
}
