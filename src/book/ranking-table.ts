/** The rows of the tab "Xếp hạng", whoever ranked: unit, group, fields, total, ranks, distance to the next, what is doubtful. */
import { codeLabel, type ItemCode } from '../core/codes.ts';
import { type Points, toNumber } from '../core/points.ts';
import { headerOf } from './tab.ts';
import { RANKING } from './tabs/ranking.ts';

export interface RankingLine {
  readonly name: string;
  readonly group: string;
  /** By field. */
  readonly points: ReadonlyMap<ItemCode, Points>;
  readonly total: Points | undefined;
  readonly published: number | undefined;
  readonly computed: number | undefined;
  /** Points to the next better unit of its group; undefined for the first. */
  readonly distance: Points | undefined;
  /** In sentences; blank where all agrees. */
  readonly doubts: string;
}

export type RankingRow = (string | number)[];

/** The columns to the right of the fields. */
const BEHIND_FIELDS = ['total', 'published', 'computed', 'distance', 'doubts'] as const;

/** The header first, all rows of one width. */
export function printRanking(
  fields: readonly { readonly code: ItemCode; readonly name: string }[],
  lines: readonly RankingLine[],
): RankingRow[] {
  const headers = [
    headerOf(RANKING, 'name'),
    headerOf(RANKING, 'group'),
    ...fields.map(({ code, name }) => (name ? `${code}. ${name}` : codeLabel(code))),
    ...BEHIND_FIELDS.map((key) => headerOf(RANKING, key)),
  ];
  const amount = (points: Points | undefined): number | string => (points === undefined ? '' : toNumber(points));
  const rows = lines.map(({ name, group, points, total, published, computed, distance, doubts }): RankingRow => {
    const figures = [...fields.map(({ code }) => points.get(code)), total].map(amount);
    return [name, group, ...figures, published ?? '', computed ?? '', amount(distance), doubts];
  });
  return [headers, ...rows];
}
