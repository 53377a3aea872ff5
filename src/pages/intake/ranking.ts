/** The table for the tab "Xếp hạng": unit, group, fields, total, ranks, distance to the next, what does not agree. */
import { toNumber } from '../../core/points.ts';
import { checkRanking, type Ranking } from '../../intake/communes/ranking.ts';

type Row = (string | number)[];

export function rankingRows(ranking: Ranking): Row[] {
  const { fields } = ranking;
  const headers = [
    'Đơn vị',
    'Nhóm',
    ...fields.map(({ code, name }) => (name ? `${code}. ${name}` : `Lĩnh vực ${code}`)),
  ];
  const rows = checkRanking(ranking).map((unit): Row => {
    const points = fields.map(({ code }) => unit.points.get(code));
    const cells = [...points, unit.total].map((value) => (value === undefined ? '' : toNumber(value)));
    const distance = unit.distance === undefined ? '' : toNumber(unit.distance);
    return [unit.name, unit.group, ...cells, unit.rank ?? '', unit.computedRank ?? '', distance, unit.doubts.join(' ')];
  });
  return [
    [...headers, 'Tổng điểm', 'Xếp hạng công bố', 'Xếp hạng tính lại', 'Cách hạng trên (điểm)', 'Kiểm tra'],
    ...rows,
  ];
}
