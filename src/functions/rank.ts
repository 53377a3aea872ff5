/** CCHC_RANK: ranks within groups, ties shared. */
import { type Cell, cellText } from '../core/cells.ts';
import { toNumber } from '../core/points.ts';
import { rankFigures } from '../core/ranks.ts';
import { NOT_APPLICABLE } from '../core/scorecard.ts';
import { fold } from '../core/text.ts';
import type { CustomFunction, Parameter } from './declaration.ts';
import { computeTogether, sayInRow } from './each-cell.ts';
import { COLUMN_NOTE, type Guide, ROW_ERROR_NOTE } from './guide.ts';
import { readCell } from './kinds.ts';
import { singleCell } from './ranges.ts';

const SCORES: Parameter<'score'> = { name: 'scores', label: 'điểm đạt', kind: 'score' };
const GROUPS: Parameter<'text'> = { name: 'groups', label: 'nhóm', kind: 'text', optional: true };
const DENSE: Parameter<'flag'> = { name: 'dense', label: 'liền hạng', kind: 'flag', optional: true };

export const RANK: CustomFunction = {
  name: 'CCHC_RANK',
  about: 'Xếp hạng trong từng nhóm, bằng điểm thì cùng hạng. Ô chưa chấm, KAD cho ô trống.',
  parameters: [SCORES, GROUPS, DENSE],
  example: '=CCHC_RANK(C1:C;B1:B)',
  compute: ([scores, groups, dense]) => {
    const isDense = readCell(DENSE, undefined, singleCell(DENSE, dense));
    return computeTogether([SCORES, GROUPS], [scores, groups], { title: 'Xếp hạng' }, (all, header) => {
      const figures = all.map(({ place, cells: [cell] }) =>
        header ? sayInRow(() => readFigure(place, cell)) : readFigure(place, cell),
      );
      const names = all.map(({ cells: [, group] }) => fold(cellText(group)));
      const ranks = rankFigures(
        figures.map((figure) => (typeof figure === 'string' ? undefined : figure)),
        names,
        isDense,
      );
      return figures.map((figure, i) => (typeof figure === 'string' ? figure : (ranks[i] ?? '')));
    });
  },
};

/** A number is compared as it is, not as points: rates may differ beyond the fourth decimal. */
function readFigure(place: number | undefined, cell: Cell): number | undefined {
  const { score } = readCell(SCORES, place, cell);
  if (score === undefined || score === NOT_APPLICABLE) return undefined;
  // Fourteen digits forgive the double: 0,1+0,2 shares a rank with 0,3.
  return typeof cell === 'number' ? Number(cell.toPrecision(14)) : toNumber(score);
}

export const RANK_GUIDE: Guide = {
  title: 'xếp hạng',
  returns: 'Một số, hoặc một vùng cùng cỡ với đối số.',
  parameters: {
    scores: 'Cột điểm hoặc tỷ lệ.',
    groups: 'Cột nhóm xếp hạng.',
    dense: 'TRUE: sau hai hạng 2 là hạng 3, không phải hạng 4.',
  },
  notes: [
    COLUMN_NOTE,
    'Điểm cao nhất đứng thứ 1, bằng điểm thì cùng hạng. Bình thường sau hai hạng 2 là hạng 4; đối số thứ ba là TRUE thì là hạng 3.',
    'Có cột nhóm thì xếp riêng trong từng nhóm (xã, phường). Ô chưa chấm và KAD không có hạng và không đẩy ai xuống.',
    ROW_ERROR_NOTE,
  ],
  examples: [
    {
      shows: 'Xếp riêng xã và phường.',
      cells: [
        ['Đơn vị', 'Nhóm', 'Điểm'],
        ['Xã A', 'xã', 81.9],
        ['Xã B', 'xã', 90],
        ['Phường C', 'phường', 85],
        ['Xã D', 'xã', 81.9],
        ['Xã E', 'xã', 80],
      ],
      formula: '=CCHC_RANK(C1:C;B1:B)',
      result: [['Xếp hạng'], [2], [1], [1], [2], [4]],
    },
    {
      shows: 'Hạng liền nhau, không có nhóm.',
      cells: [[95], [90], [90], [85]],
      formula: '=CCHC_RANK(A1:A4;;TRUE)',
      result: [[1], [2], [2], [3]],
    },
  ],
};
