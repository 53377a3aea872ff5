/** The table for the tab "Xếp hạng": unit, group, fields, total, ranks, distance to the next, what does not agree. */
import { headerOf } from '../../book/tab.ts';
import { RANKING } from '../../book/tabs/ranking.ts';
import { toNumber } from '../../core/points.ts';
import { checkRanking, type Ranking } from '../../intake/communes/ranking.ts';

/** The columns to the right of the fields. */
const BEHIND_FIELDS = ['total', 'published', 'computed', 'distance', 'doubts'] as const;

type Row = (string | number)[];

export function rankingRows(ranking: Ranking): Row[] {
  const { fields } = ranking;
  const headers = [
    headerOf(RANKING, 'name'),
    headerOf(RANKING, 'group'),
    ...fields.map(({ code, name }) => (name ? `${code}. ${name}` : `Lĩnh vực ${code}`)),
  ];
  const rows = checkRanking(ranking).map((unit): Row => {
    const points = fields.map(({ code }) => unit.points.get(code));
    const cells = [...points, unit.total].map((value) => (value === undefined ? '' : toNumber(value)));
    const distance = unit.distance === undefined ? '' : toNumber(unit.distance);
    return [unit.name, unit.group, ...cells, unit.rank ?? '', unit.computedRank ?? '', distance, unit.doubts.join(' ')];
  });
  return [[...headers, ...BEHIND_FIELDS.map((key) => headerOf(RANKING, key))], ...rows];
}
