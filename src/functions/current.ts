/** CCHC_CURRENT: the points that count now, row by row. */
import { toNumber } from '../core/points.ts';
import type { CustomFunction } from './declaration.ts';
import { computeEach } from './each-cell.ts';
import { COLUMN_NOTE, type Guide, ROW_ERROR_NOTE } from './guide.ts';
import { BASIS_CELL, COMPUTED, GRANTED, MAX, optional, SELF, SURVEY } from './parameters.ts';
import { createCurrentReader, readPossible, readRowPoints } from './row-points.ts';

const COLUMNS = [GRANTED, SURVEY, SELF, COMPUTED];
const OPTIONAL_MAX = optional(MAX);

export const CURRENT: CustomFunction = {
  name: 'CCHC_CURRENT',
  about:
    'Cột điểm đang tính: điểm đạt; khi dự kiến thì điểm đạt, tự chấm, ĐTXHH, theo cách tính, lấy điểm đầu tiên có.',
  parameters: [...COLUMNS, BASIS_CELL, OPTIONAL_MAX],
  example: '=CCHC_CURRENT(J1:J;I1:I;H1:H;G1:G;"Dự kiến")',
  compute: (args) => {
    const currentOf = createCurrentReader(args[COLUMNS.length]);
    const maximum = args[COLUMNS.length + 1];
    const columns = [...args.slice(0, COLUMNS.length), maximum];
    return computeEach([...COLUMNS, OPTIONAL_MAX], columns, { title: 'Điểm đang tính' }, ({ place, cells }) => {
      const [granted, survey, self, computed, max] = cells;
      const row = { granted, survey, self, computed };
      const { score = '' } = currentOf(maximum ? readPossible(row, max) : readRowPoints(place, row));
      return typeof score === 'number' ? toNumber(score) : score;
    });
  },
};

export const CURRENT_GUIDE: Guide = {
  title: 'điểm đang tính',
  returns: 'Một số, hoặc một vùng cùng cỡ với đối số. Dòng đầu là chữ thì trả về tên cột “Điểm đang tính”.',
  parameters: {
    survey: 'Cột điểm điều tra xã hội học.',
    self: 'Cột điểm tự chấm.',
    max: 'Cột điểm tối đa: có cột này thì ô không đọc được, điểm âm hoặc lớn hơn điểm tối đa coi như trống.',
  },
  notes: [
    COLUMN_NOTE,
    '“Kết quả công bố”: chỉ tính điểm đạt. “Dự kiến”: điểm đạt, chưa có thì điểm tự chấm, rồi điểm ĐTXHH, rồi điểm theo cách tính.',
    'KAD ở cột nào cũng giữ lại, trừ khi cột đứng trước đã có điểm.',
    'Ô “điểm đang tính theo” để trống mà đã có điểm thì báo lỗi.',
    ROW_ERROR_NOTE,
  ],
  examples: [
    {
      shows: 'Dự kiến: mỗi dòng lấy điểm đầu tiên có.',
      cells: [
        ['Điểm đạt', 'Điểm ĐTXHH', 'Điểm tự chấm', 'Điểm theo cách tính'],
        [2, '', 3, ''],
        ['', 4, 5, 1],
        ['', 4.25, '', 1],
        ['', '', '', 1.5],
        ['', '', 'KAD', 1],
        ['', '', '', ''],
      ],
      formula: '=CCHC_CURRENT(A1:A;B1:B;C1:C;D1:D;"Dự kiến")',
      result: [['Điểm đang tính'], [2], [5], [4.25], [1.5], ['KAD']],
    },
    {
      shows: 'Kết quả công bố: chỉ tính điểm đạt.',
      cells: [
        ['Điểm đạt', 'Điểm ĐTXHH', 'Điểm tự chấm', 'Điểm theo cách tính'],
        [2, '', 3, ''],
        ['', 4, 5, 1],
      ],
      formula: '=CCHC_CURRENT(A1:A;B1:B;C1:C;D1:D;"Kết quả công bố")',
      result: [['Điểm đang tính'], [2], ['']],
    },
  ],
};
