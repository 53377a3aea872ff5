/** Points of an appraisal and of a survey without a column for both: the rows' sums tell whether they add up to the score. */
import { codeDepth, type ItemCode, parentCode } from '../../core/codes.ts';
import { add, type Points } from '../../core/points.ts';
import type { Figure } from '../engine/statements.ts';
import { readAmount } from './amounts.ts';
import type { BodyRow } from './rows.ts';
import type { Coded } from './sequence.ts';
import type { TableColumns } from './understand-columns.ts';

export interface AddedSteps {
  readonly score: number;
  readonly survey: number;
  /** `open`: rows with both have to be asked. */
  readonly way: 'added' | 'counted-in' | 'open';
}

interface Pair {
  readonly score: Points | undefined;
  readonly survey: Points | undefined;
}

/** Shares are printed with two decimals at most. */
const SHARE_ERROR = 0.006;
/** Fields are printed with two decimals above parts with four. */
const ROUNDED = 100;

/** Undefined where one of the two columns is missing, or where the column of scores is the final one. */
export function findAddedSteps(
  rows: readonly BodyRow[],
  coded: readonly Coded[],
  columns: TableColumns,
  dots: boolean,
): AddedSteps | undefined {
  const [score] = columns.of('score');
  const [survey] = columns.of('survey');
  if (score === undefined || survey === undefined) return undefined;
  if (columns.guesses[score]?.options[0]?.cost === 0) return undefined;
  const pairOf = ({ cells }: BodyRow): Pair => ({
    score: pointsIn(cells[score], dots),
    survey: pointsIn(cells[survey], dots),
  });
  const votes = [...familyVotes(coded, pairOf), ...shareVotes(rows, columns, pairOf, dots)];
  const added = votes.filter((way) => way === 'added').length;
  const way = added * 2 > votes.length ? 'added' : added < votes.length ? 'counted-in' : 'open';
  return { score, survey, way };
}

function pointsIn(cell: BodyRow['cells'][number], dots: boolean): Points | undefined {
  const amount = readAmount(cell, dots);
  return amount.kind === 'points' ? amount.points : undefined;
}

type Vote = 'added' | 'counted-in';

/** A part that was only surveyed is in its parent's score, or it is not. */
function familyVotes(coded: readonly Coded[], pairOf: (row: BodyRow) => Pair): Vote[] {
  const pairs = new Map<ItemCode, Pair>();
  for (const { code, row } of coded) if (code && !pairs.has(code)) pairs.set(code, pairOf(row));
  const children = new Map<ItemCode, Pair[]>();
  for (const [code, pair] of pairs) {
    const parent = codeDepth(code) > 1 ? parentCode(code) : undefined;
    if (parent && pairs.has(parent)) children.set(parent, [...(children.get(parent) ?? []), pair]);
  }
  return [...children].flatMap(([code, own]): Vote[] => {
    const whole = pairs.get(code)?.score;
    const lone = own.filter(({ score, survey }) => score === undefined && (survey ?? 0) > 0);
    if (whole === undefined || lone.length === 0) return [];
    const scores = own.reduce((sum, { score }) => sum + (score ?? 0), 0);
    const surveys = lone.reduce((sum, { survey }) => sum + (survey ?? 0), 0);
    const near = (value: number): boolean => Math.abs(value - whole) <= ROUNDED;
    return near(scores) ? ['added'] : near(scores + surveys) ? ['counted-in'] : [];
  });
}

/** The printed share of the maximum. */
function shareVotes(
  rows: readonly BodyRow[],
  columns: TableColumns,
  pairOf: (row: BodyRow) => Pair,
  dots: boolean,
): Vote[] {
  const rate = columns.guesses.find(({ options }) => options.some(({ quantity }) => quantity === 'rate'))?.column;
  if (rate === undefined) return [];
  return rows.flatMap((row): Vote[] => {
    const { score, survey } = pairOf(row);
    const told = readAmount(row.cells[rate], dots);
    const share =
      told.kind === 'percent' ? told.units / 10_000 : told.kind === 'points' ? told.points / 1_000_000 : undefined;
    if (score === undefined || !survey || share === undefined || row.max.kind !== 'points') return [];
    const max = row.max.points;
    const near = (value: number): boolean => Math.abs(value / max - share) <= SHARE_ERROR / 10 + 1e-9;
    return near(add(score, survey)) ? ['added'] : near(score) ? ['counted-in'] : [];
  });
}

/** The score of a row: both together, the only one of the two, or none while nobody knows. */
export function addSteps(
  figures: readonly Figure[],
  { score, survey, way }: AddedSteps,
  key: string,
): { figures: readonly Figure[]; open: boolean } {
  const slotOf = (column: number): string => `${key}.${column}`;
  const appraised = figures.find(({ slot }) => slot === slotOf(score));
  const surveyed = figures.find(({ slot }) => slot === slotOf(survey));
  if (!surveyed || (appraised && way === 'counted-in')) return { figures, open: false };
  if (!appraised) {
    const lone = { ...surveyed, slot: `${surveyed.slot}o`, options: [{ quantity: 'score', cost: 0 } as const] };
    return { figures: figures.map((one) => (one === surveyed ? lone : one)), open: false };
  }
  if (way === 'open')
    return {
      figures: figures.filter((one) => one !== appraised && one !== surveyed),
      open: true,
    };
  const both: Figure = {
    ...appraised,
    value: add(appraised.value, surveyed.value),
    slot: `${appraised.slot}+${survey}`,
    options: [{ quantity: 'score', cost: 0 }],
  };
  return { figures: figures.map((one) => (one === appraised ? both : one)), open: false };
}
