/** Where assessed and surveyed points stand in two columns without a third for both: what lies below a row tells whether they add up. */
import { compareCodes, type ItemCode, parentCode } from '../../core/codes.ts';
import { add, type Points, sum } from '../../core/points.ts';
import type { BodyRow } from './rows.ts';
import type { Coded } from './sequence.ts';

/** The scores of rows that have both, as far as the rows below them (the fields, for the whole) tell. */
export function settleSurveys(rows: readonly BodyRow[], coded: readonly Coded[]): Map<BodyRow, Points> {
  const settled = new Map<BodyRow, Points>();
  const own = new Map<ItemCode, BodyRow>();
  for (const { row, code } of coded) if (code && !own.has(code)) own.set(code, row);
  const below = new Map<ItemCode, ItemCode[]>();
  for (const code of own.keys()) {
    const above = parentCode(code);
    if (!above) continue;
    const parts = below.get(above);
    if (parts) parts.push(code);
    else below.set(above, [code]);
  }
  const earned = new Map<ItemCode, Points>();
  const settle = (row: BodyRow, parts: readonly ItemCode[]): Points | undefined => {
    const score = pointsOf(row.score);
    const survey = pointsOf(row.survey);
    if (score === undefined || survey === undefined || score === survey) return score ?? survey;
    const known = parts.flatMap((part) => earned.get(part) ?? []);
    if (known.length === 0 || known.length < parts.length) return undefined;
    const summed = sum(known);
    const found = [add(score, survey), score].find((way) => way === summed);
    if (found !== undefined) settled.set(row, found);
    return found;
  };
  for (const [code, row] of [...own].sort(([a], [b]) => compareCodes(b, a))) {
    const points = settle(row, below.get(code) ?? []);
    if (points !== undefined) earned.set(code, points);
  }
  const fields = [...own.keys()].filter((code) => parentCode(code) === undefined);
  for (const row of rows) if (row.kind === 'sum') settle(row, fields);
  return settled;
}

const pointsOf = (amount: BodyRow['score']): Points | undefined =>
  amount.kind === 'points' ? amount.points : undefined;
