/** The rounds of one unit as they are typed: its items with what it claims, what is granted, and what that comes to. */
import type { LedgerTexts } from '../../../book/ledger-change.ts';
import { unitRow } from '../../../book/tab.ts';
import { type RoundKey, ROUNDS as TAB } from '../../../book/tabs/province/rounds.ts';
import { readPointsCell, readScoreCell } from '../../../core/cells.ts';
import type { ItemCode } from '../../../core/codes.ts';
import { itemsOf, type ProfileItem } from '../../../core/criteria/criteria-set.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { type Points, sum, ZERO } from '../../../core/points.ts';
import type { TotalResult } from '../../../core/result/result.ts';
import type { Score } from '../../../core/scorecard.ts';
import { appraise, grantedOf, type RoundRow } from '../../../province/appraisal.ts';
import { whyOutside, withoutOutside } from '../../../province/limits.ts';
import type { Commune, ProvinceBook } from '../../../province/province-book.ts';
import { leafItems } from '../../../province/submission.ts';
import { APPRAISAL } from '../texts.ts';
import { type Edits, type Standing, withEdit } from './edits.ts';

/** Columns that are typed here, in the order of the table. */
export const TYPED = [
  ...(['first', 'firstReason', 'explanation', 'second', 'secondReason', 'survey'] as const),
] satisfies readonly RoundKey[];
export type TypedKey = (typeof TYPED)[number];

export const isPointsKey = (key: TypedKey): boolean => key === 'first' || key === 'second' || key === 'survey';

export const COLUMNS = Object.fromEntries(TAB.columns.map(({ key, header }) => [key, header])) as Readonly<
  Record<RoundKey, string>
>;

/** Rows of "Thẩm định các xã" by what they are known by. */
export const roundsIn = ({ rounds }: ProvinceBook): Standing =>
  new Map(rounds.map(({ unitId, code, texts }) => [unitRow(unitId, code), texts]));

export interface Line {
  readonly row: string;
  readonly item: ProfileItem;
  readonly round: RoundRow;
}

export function linesOf(
  { set }: ProvinceBook,
  unit: Commune,
  textOf: (row: string, key: string) => string,
): readonly Line[] {
  if (!set) return [];
  return leafItems(set, unit.profile).map((item) => {
    const row = unitRow(unit.id, item.code);
    const round = withoutOutside(
      roundOf(unit.id, item.code, (key) => textOf(row, key)),
      item,
    );
    return { row, item, round: isOwn({ item }) ? round : { ...round, self: undefined } };
  });
}

/** The unit scores it itself; others a survey scores, or the superior body alone. */
export const isOwn = ({ item }: Pick<Line, 'item'>): boolean => item.scorer === 'office';

/** What cannot be read counts as blank; it is told at its cell. */
function roundOf(unitId: string, code: ItemCode, text: (key: RoundKey) => string): RoundRow {
  const score = (key: RoundKey): Score => {
    const read = readScoreCell(text(key));
    return read.ok ? read.value.score : undefined;
  };
  const survey = readPointsCell(text('survey'));
  return {
    ...{ unitId, code, self: score('self'), first: score('first'), second: score('second') },
    ...{ firstReason: text('firstReason'), explanation: text('explanation'), secondReason: text('secondReason') },
    survey: survey.ok ? survey.value?.points : undefined,
  };
}

/** What a new row says beside what is typed. */
export function fixedOf(unit: Commune, { set }: ProvinceBook, row: string): LedgerTexts {
  const code = row.slice(unit.id.length + 1);
  const item = set ? itemsOf(set, unit.profile).find((one) => one.code === code) : undefined;
  const max = item?.max === undefined ? '' : formatPoints(item.max);
  return { unit: unit.name, code, max, unitId: unit.id };
}

/** Each undefined where nothing is scored. */
export interface Sums {
  /** Steps of the items that the unit scores itself: only of these a claim can be compared with what was granted. */
  readonly self: TotalResult | undefined;
  readonly first: TotalResult | undefined;
  readonly last: TotalResult | undefined;
  /** What is granted of the others. */
  readonly others: TotalResult | undefined;
  /** What is granted of all. */
  readonly all: TotalResult | undefined;
  /** How many items the unit does not score itself, and what they are worth. */
  readonly notOwn: { readonly items: number; readonly max: Points };
}

/** The sums of each step, by the only place that adds points. */
export function sumsOf({ set }: ProvinceBook, unit: Commune, lines: readonly Line[]): Sums {
  const total = (rows: readonly RoundRow[]): TotalResult | undefined =>
    set ? appraise(set, [unit], rows)[0]?.result.total : undefined;
  const own = lines.filter(isOwn).map(({ round }) => round);
  const notOwn = lines.filter((line) => !isOwn(line));
  const bare = { self: undefined, first: undefined, second: undefined, survey: undefined };
  const step = (key: 'self' | 'first' | 'second', rows: readonly RoundRow[]): TotalResult | undefined =>
    own.some((round) => round[key] !== undefined) ? total(rows) : undefined;
  const granted = (rounds: readonly RoundRow[]): TotalResult | undefined =>
    rounds.some((round) => grantedOf(round) !== undefined)
      ? total(rounds.map((round) => ({ ...round, self: undefined })))
      : undefined;
  return {
    self: step(
      'self',
      own.map((round) => ({ ...round, ...bare, self: round.self })),
    ),
    first: step(
      'first',
      own.map((round) => ({ ...round, ...bare, first: round.first })),
    ),
    last: step(
      'second',
      own.map((round) => ({ ...round, self: undefined, survey: undefined })),
    ),
    others: granted(notOwn.map(({ round }) => round)),
    all: granted(lines.map(({ round }) => round)),
    notOwn: { items: notOwn.length, max: sum(notOwn.map(({ item }) => item.max ?? ZERO)) },
  };
}

export const FILTERS = ['all', 'open', 'differing', 'explained'] as const;
export type Filter = (typeof FILTERS)[number];

export function isShown(line: Line, filter: Filter): boolean {
  const { round, item } = line;
  const granted = grantedOf(round);
  if (filter === 'open') return item.scorer === 'survey' ? round.survey === undefined : granted === undefined;
  if (filter === 'differing') return isOwn(line) && granted !== undefined && granted !== round.self;
  return filter === 'all' || (round.explanation !== '' && round.second === undefined);
}

/** What is wrong with a score as it is typed, a sentence; undefined where nothing is. */
export function faultOf(key: TypedKey, text: string, item: ProfileItem): string | undefined {
  const read = key === 'survey' ? readPointsCell(text) : readScoreCell(text);
  if (!read.ok) return APPRAISAL.unread;
  const { value } = read;
  const score = value && ('score' in value ? value.score : value.points);
  return typeof score === 'number' ? whyOutside(score, item) : undefined;
}

export function countFaults(lines: readonly Line[], edits: Edits): number {
  return lines.reduce((count, { row, item }) => {
    const cells = edits.get(row) ?? {};
    const wrong = TYPED.filter((key) => isPointsKey(key) && faultOf(key, cells[key] ?? '', item) !== undefined);
    return count + wrong.length;
  }, 0);
}

/** Where nobody granted or doubted anything yet, what was claimed is granted; what cannot be stays open. */
export function withSelf(edits: Edits, standing: Standing, lines: readonly Line[]): Edits {
  let next = edits;
  for (const { row, item, round } of lines) {
    const { self, firstReason } = round;
    const first = edits.get(row)?.['first'] ?? standing.get(row)?.['first'] ?? '';
    if (self === undefined || first !== '' || firstReason !== '') continue;
    const text = typeof self === 'number' ? formatPoints(self) : self;
    if (faultOf('first', text, item) === undefined) next = withEdit(next, standing, row, 'first', text);
  }
  return next;
}
