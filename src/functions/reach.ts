/** CCHC_REACH: the least effort that reaches a target score. */
import { TOTAL_LABEL } from '../core/codes.ts';
import { scoreNow } from '../core/forecast.ts';
import { formatNumber, formatPoints } from '../core/numbers.ts';
import { add, type Points, subtract, sum, toNumber } from '../core/points.ts';
import { findReach, type Reach } from '../core/reach/find-reach.ts';
import type { ReachOption } from '../core/reach/options.ts';
import { findShortfalls } from '../core/shortfalls.ts';
import { columnsByCode, readCard } from './cards.ts';
import type { CustomFunction, Parameter, Value } from './declaration.ts';
import type { Guide } from './guide.ts';
import { complain, readCell } from './kinds.ts';
import { CODES, MAX, SCORE } from './parameters.ts';
import { singleCell } from './ranges.ts';

const TARGET: Parameter<'points'> = { name: 'target', label: 'điểm mục tiêu', kind: 'points' };
const EFFORTS: Parameter<'effort'> = { name: 'efforts', label: 'công sức', kind: 'effort', optional: true };
const COLUMNS = [CODES, MAX, SCORE, EFFORTS];

export const REACH: CustomFunction = {
  name: 'CCHC_REACH',
  about: 'Cách ít công sức nhất để đạt điểm mục tiêu.',
  parameters: [CODES, MAX, SCORE, TARGET, EFFORTS],
  example: '=CCHC_REACH(A2:A;C2:C;J2:J;90)',
  compute: ([codes, max, score, targetCell, efforts]) => {
    const target = readCell(TARGET, undefined, singleCell(TARGET, targetCell));
    if (target === undefined) throw complain(TARGET, undefined, 'thiếu điểm mục tiêu.');
    const columns = [codes, max, score, efforts];
    const card = readCard(COLUMNS, columns);
    const now = scoreNow(card);
    if (now === undefined) return '';
    const beside = columnsByCode(COLUMNS, columns, [EFFORTS]);
    const options = findShortfalls(card).flatMap(({ code, lost }): ReachOption[] => {
      const row = beside.get(code);
      const effort = readCell(EFFORTS, row?.place, row?.cells[0]);
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
    return [[TOTAL_LABEL, reached, toNumber(reach.effort), countCell(reach)], ...rows];
  },
};

/** An exact number, or words where it is beyond 2^53 or counting met its budget. */
function countCell({ count, isCounted }: Reach<ReachOption>): Value {
  if (count === 'many') return 'rất nhiều';
  return isCounted ? count : `ít nhất ${formatNumber(count, 0)}`;
}

const EFFORTS_EXAMPLE: Guide['examples'][number]['cells'] = [
  ['Mã', 'Điểm tối đa', 'Điểm đạt', 'Công sức'],
  ['1.2', 3, 2, 2],
  ['2.1', 3, 1.5, 1],
  ['2.2', 2, 1.5, ''],
  ['3.1', 1, 0, 'Ngoài thẩm quyền'],
];

export const REACH_GUIDE: Guide = {
  title: 'cách đạt mục tiêu',
  returns:
    'Bảng: dòng đầu là Tổng, điểm đạt tới, công sức, số phương án tương đương; rồi mã, điểm tăng, công sức từng mục.',
  parameters: { target: 'Tổng điểm cần đạt.' },
  notes: [
    'Kết quả là cách ít công sức nhất, tìm chính xác, không phải ước lượng. Dòng đầu: điểm đạt tới, tổng công sức, số phương án tương đương (quá nhiều thì ghi “rất nhiều”, hoặc “ít nhất” số đã đếm được).',
    'Không có cột công sức, hoặc ô công sức trống, thì mỗi mục tính là 1. “Ngoài thẩm quyền” là mục không tính tới.',
    'Mỗi mục chỉ tính khôi phục trọn số điểm đã bị trừ.',
  ],
  examples: [
    {
      shows: 'Đang 5 điểm, muốn đạt 6,5.',
      cells: EFFORTS_EXAMPLE,
      formula: '=CCHC_REACH(A2:A;B2:B;C2:C;6,5;D2:D)',
      result: [
        ['Tổng', 6.5, 1, 1],
        ['2.1', 1.5, 1, ''],
      ],
    },
    {
      shows: 'Không đạt được thì nói rõ.',
      cells: EFFORTS_EXAMPLE,
      formula: '=CCHC_REACH(A2:A;B2:B;C2:C;9;D2:D)',
      result: 'Không đạt được 9 điểm: khôi phục mọi mục có thể cũng chỉ được 8 điểm.',
    },
  ],
};
