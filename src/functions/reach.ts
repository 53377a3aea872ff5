/** CCHC_REACH: the least effort that reaches a target score. */

import { type Cell, cellText, isBlank, readPointsCell } from '../core/cells.ts';
import { TOTAL_LABEL } from '../core/codes.ts';
import { scoreNow } from '../core/forecast.ts';
import { formatPoints } from '../core/numbers.ts';
import { add, ofUnits, type Points, SCALE, subtract, sum, toNumber } from '../core/points.ts';
import { findReach } from '../core/reach/find-reach.ts';
import type { ReachOption } from '../core/reach/options.ts';
import { findShortfalls } from '../core/shortfalls.ts';
import { DIFFICULTIES } from '../core/tasks.ts';
import { fold } from '../core/text.ts';
import { readCard } from './cards.ts';
import { readPointsOf } from './cells.ts';
import { columnsByCode } from './columns.ts';
import type { CustomFunction, Parameter, Value } from './declaration.ts';
import { CODES, MAX, SCORE } from './parameters.ts';
import { complain } from './ranges.ts';
import { singleCell } from './single.ts';

const TARGET: Parameter = { name: 'target', label: 'điểm mục tiêu' };
const EFFORTS: Parameter = {
  name: 'efforts',
  label: 'công sức',
  optional: true,
};
const COLUMNS = [CODES, MAX, SCORE, EFFORTS];

export const REACH: CustomFunction = {
  name: 'CCHC_REACH',
  about: 'Cách ít công sức nhất để đạt điểm mục tiêu.',
  parameters: [CODES, MAX, SCORE, TARGET, EFFORTS],
  example: '=CCHC_REACH(A2:A;C2:C;J2:J;90)',
  compute: ([codes, max, score, targetCell, efforts]) => {
    const target = readPointsOf(TARGET, undefined, singleCell(TARGET, targetCell));
    if (target === undefined) throw complain(TARGET, undefined, 'thiếu điểm mục tiêu.');
    const columns = [codes, max, score, efforts];
    const card = readCard(COLUMNS, columns);
    const now = scoreNow(card);
    if (now === undefined) return '';
    const beside = columnsByCode(COLUMNS, columns, [EFFORTS]);
    const options = findShortfalls(card).flatMap(({ code, lost }): ReachOption[] => {
      const row = beside.get(code);
      const effort = readEffort(row?.place, row?.cells[0]);
      return effort === 'beyond' ? [] : [{ leaves: [{ code, gain: lost }], effort }];
    });
    const gainOf = ({ leaves }: ReachOption): Points => sum(leaves.map(({ gain }) => gain));
    const reach = findReach(options, subtract(target, now));
    if (!reach) {
      const most = formatPoints(add(now, sum(options.map(gainOf))));
      return `Không đạt được ${formatPoints(target)} điểm: khôi phục mọi mục có thể cũng chỉ được ${most} điểm.`;
    }
    const chosen = options.filter((option) => reach.sets[0]?.includes(option));
    const reached = toNumber(add(now, sum(chosen.map(gainOf))));
    const rows = chosen.flatMap((option) =>
      option.leaves.map(({ code, gain }): Value[] => [code, toNumber(gain), toNumber(option.effort), '']),
    );
    return [
      [TOTAL_LABEL, reached, toNumber(reach.effort), reach.count === 'many' ? 'rất nhiều' : reach.count],
      ...rows,
    ];
  },
};

/** Blank is 1, as everywhere when efforts are left out; what is out of the office's hands is no option. */
function readEffort(place: number | undefined, cell: Cell): Points | 'beyond' {
  if (isBlank(cell)) return ofUnits(SCALE);
  if (fold(cellText(cell)) === fold(DIFFICULTIES.beyond)) return 'beyond';
  const read = readPointsCell(cell);
  if (read.ok && read.value && read.value.points > 0) return read.value.points;
  const message = `“${cellText(cell)}” không phải là công sức. Hãy ghi một số lớn hơn 0, hoặc “${DIFFICULTIES.beyond}”.`;
  throw complain(EFFORTS, place, message);
}
