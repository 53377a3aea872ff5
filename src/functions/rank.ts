/** CCHC_RANK: ranks within groups, ties shared. */
import { type Cell, cellText, readScoreCell } from '../core/cells.ts';
import { toNumber } from '../core/points.ts';
import { rankFigures } from '../core/ranks.ts';
import { NOT_APPLICABLE } from '../core/scorecard.ts';
import { fold } from '../core/text.ts';
import type { CustomFunction, Parameter } from './declaration.ts';
import { computeCells } from './each-cell.ts';
import { SCORE } from './parameters.ts';
import { complain } from './ranges.ts';
import { singleCell } from './single.ts';

const SCORES: Parameter = { ...SCORE, name: 'scores' };
const GROUPS: Parameter = { name: 'groups', label: 'nhóm', optional: true };
const DENSE: Parameter = {
  name: 'dense',
  label: 'liền hạng',
  optional: true,
};

export const RANK: CustomFunction = {
  name: 'CCHC_RANK',
  about: 'Xếp hạng trong từng nhóm, bằng điểm thì cùng hạng. Ô chưa chấm, KAD cho ô trống.',
  parameters: [SCORES, GROUPS, DENSE],
  example: '=CCHC_RANK(C1:C;B1:B)',
  compute: ([scores, groups, dense]) => {
    const isDense = readFlag(singleCell(DENSE, dense));
    return computeCells([SCORES, GROUPS], [scores, groups], 'Xếp hạng', (all) => {
      const figures = all.map(({ place, cells: [cell] }) => readFigure(place, cell));
      const names = all.map(({ cells: [, group] }) => fold(cellText(group)));
      return rankFigures(figures, names, isDense).map((rank) => rank ?? '');
    });
  },
};

/** A number is compared as it is, not as points: rates may differ beyond the fourth decimal. */
function readFigure(place: number | undefined, cell: Cell): number | undefined {
  const read = readScoreCell(cell);
  if (!read.ok) throw complain(SCORES, place, read.message);
  const { score } = read.value;
  if (score === undefined || score === NOT_APPLICABLE) return undefined;
  // Fourteen digits forgive the double: 0,1+0,2 shares a rank with 0,3.
  return typeof cell === 'number' ? Number(cell.toPrecision(14)) : toNumber(score);
}

function readFlag(cell: Cell): boolean {
  const text = fold(cellText(cell));
  if (['', 'false', '0', 'không'].includes(text)) return false;
  if (['true', '1', 'có'].includes(text)) return true;
  throw complain(DENSE, undefined, `“${cellText(cell)}” không phải là TRUE hoặc FALSE.`);
}
