/** CCHC_PACE: what the rest of the year has to bring for each outcome that is still possible. */
import { type Cell, isBlank } from '../core/cells.ts';
import { findPace, neededOf, type PaceInput } from '../core/pace/pace.ts';
import { readWholeCell } from '../core/pace/whole.ts';
import { toNumber } from '../core/points.ts';
import type { CustomFunction, Parameter, Value } from './declaration.ts';
import type { Guide } from './guide.ts';
import { complain, readCell } from './kinds.ts';
import { MAX, optional, RULE, TOTAL_COUNT } from './parameters.ts';
import { singleCell } from './ranges.ts';

const COUNT: Parameter<'value'> = { name: 'count', label: 'số đạt đến nay', kind: 'value' };
const TOTAL: Parameter<'count'> = { ...TOTAL_COUNT, label: 'tổng số đến nay' };
const EXPECTED: Parameter<'count'> = { name: 'expected', label: 'dự kiến cả năm', kind: 'count' };
const PARAMETERS = [RULE, COUNT, TOTAL, EXPECTED, optional(MAX)];
const BY_INPUT: Readonly<Record<PaceInput, Parameter>> = {
  rule: RULE,
  count: COUNT,
  total: TOTAL,
  expected: EXPECTED,
  max: MAX,
};

export const PACE: CustomFunction = {
  name: 'CCHC_PACE',
  about: 'Phần còn lại của năm cần đạt bao nhiêu để được từng mức điểm còn có thể đạt.',
  parameters: PARAMETERS,
  example: '=CCHC_PACE(D5;E5;F5;200)',
  compute: (args) => {
    const [ruleCell, count, total, expected, maxCell] = PARAMETERS.map((parameter, i) =>
      singleCell(parameter, args[i]),
    );
    const rule = readCell(RULE, undefined, ruleCell);
    const figures = {
      count: isBlank(count) ? undefined : wholeOf(COUNT, count),
      total: wholeOf(TOTAL, total),
      expected: wholeOf(EXPECTED, expected),
    };
    const max = readCell(MAX, undefined, maxCell);
    // What is wrong with the rule is said even while nothing is counted.
    const found = findPace(rule, { ...figures, count: figures.count ?? 0n }, max);
    if (!found.ok && (figures.count !== undefined || found.input === 'rule')) {
      throw complain(BY_INPUT[found.input], undefined, found.message);
    }
    if (!found.ok || figures.count === undefined) return '';
    const { value: pace } = found;
    return pace.outcomes.map((outcome): Value[] => {
      const needed = neededOf(outcome, pace);
      if (needed === undefined) {
        throw complain(EXPECTED, undefined, 'càng ít càng tốt thì cần số dự kiến cả năm để biết còn lại bao nhiêu.');
      }
      return [toNumber(outcome.points), Number(needed), pace.rest === undefined ? '' : Number(pace.rest)];
    });
  },
};

function wholeOf(parameter: Parameter, cell: Cell): bigint | undefined {
  if (isBlank(cell)) return undefined;
  const read = readWholeCell(cell);
  if (!read.ok) throw complain(parameter, undefined, read.message);
  return read.value;
}

const COUNTED = '>=95%: 1; >=90%: 0,5; còn lại: 0';

export const PACE_GUIDE: Guide = {
  title: 'cảnh báo sớm',
  returns:
    'Mỗi dòng một mức điểm còn đạt được, cao trước: điểm, số phải đạt trong phần còn lại, phần còn lại. Ô trống khi chưa có số liệu.',
  parameters: {
    count: 'Số đạt từ đầu năm; với “trừ …/hồ sơ” hoặc “dưới 5%” là số bị lỗi.',
    total: 'Tổng số từ đầu năm; để trống ("") khi cách tính chỉ đếm số lượng.',
    expected: 'Tổng số dự kiến của cả năm; để trống ("") khi cách tính chỉ đếm số lượng và càng nhiều càng tốt.',
    max: 'Điểm tối đa: cần cho “tỷ lệ” và “trừ …”.',
  },
  notes: [
    'Dòng cuối cần 0: mức đó chắc chắn được. Mức không có trong bảng là mức không còn đạt được.',
    'Khi càng ít càng tốt (trừ điểm, “dưới 5%”), số phải đạt là số trường hợp còn lại không được mắc lỗi.',
    'Cách tính theo tỷ lệ chỉ nêu mức cao nhất, mức sàn và mức chắc chắn, vì mỗi hồ sơ là một mức; trừ hoặc cộng điểm có hơn 100 mức thì chỉ nêu mức cao nhất và mức chắc chắn.',
    'Mức bằng chữ và “thủ công” không đếm được nên báo lỗi. Tổng số nhỏ hơn số đạt, dự kiến nhỏ hơn tổng số đến nay, số âm, số lẻ báo lỗi và nêu tên đối số.',
  ],
  examples: [
    {
      shows: '133 trên 140 hồ sơ đúng hạn, cả năm khoảng 200: 57 trong 60 hồ sơ còn lại phải đúng hạn để giữ 1 điểm.',
      cells: [[COUNTED, 133, 140, 200]],
      formula: '=CCHC_PACE(A1;B1;C1;D1)',
      result: [
        [1, 57, 60],
        [0.5, 47, 60],
        [0, 0, 60],
      ],
    },
    {
      shows: 'Không còn đạt được mức 1 điểm; mức 0,5 cần cả 60 hồ sơ còn lại.',
      cells: [[COUNTED, 120, 140, 200]],
      formula: '=CCHC_PACE(A1;B1;C1;D1)',
      result: [
        [0.5, 60, 60],
        [0, 0, 60],
      ],
    },
    {
      shows: 'Trừ điểm: đã 1 hồ sơ trễ; mỗi hồ sơ trễ nữa mất 0,25 điểm.',
      cells: [],
      formula: '=CCHC_PACE("trừ 0,25/hồ sơ";1;48;50;1)',
      result: [
        [0.75, 2, 2],
        [0.5, 1, 2],
        [0.25, 0, 2],
      ],
    },
    {
      shows: 'Cộng điểm theo sáng kiến, không cần tổng số.',
      cells: [],
      formula: '=CCHC_PACE("cộng 0,5/sáng kiến, tối đa 1";1;"";"")',
      result: [
        [1, 1, ''],
        [0.5, 0, ''],
      ],
    },
    {
      shows: 'Dự kiến cả năm nhỏ hơn số đã có thì báo lỗi.',
      cells: [],
      formula: '=CCHC_PACE("tỷ lệ";80;90;85;2)',
      result: {
        error: 'Lỗi: Đối số expected (dự kiến cả năm): 85 nhỏ hơn tổng số đến nay 90. Hãy ghi lại số dự kiến cả năm.',
      },
    },
  ],
};
