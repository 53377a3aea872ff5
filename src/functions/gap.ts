/** CCHC_GAP: points lost, cell by cell. */
import { toNumber } from '../core/points.ts';
import { lossOf } from '../core/scorecard.ts';
import { readScored } from './cells.ts';
import type { CustomFunction } from './declaration.ts';
import { computeEach } from './each-cell.ts';
import { BLANKS_NOTE, COLUMN_NOTE, type Guide, ROW_ERROR_NOTE } from './guide.ts';
import { MAX, SCORE } from './parameters.ts';

const PARAMETERS = [MAX, SCORE];

export const GAP: CustomFunction = {
  name: 'CCHC_GAP',
  about: 'Điểm bị trừ: điểm tối đa trừ điểm đạt. Ô chưa chấm, KAD hoặc không có điểm tối đa cho ô trống.',
  parameters: PARAMETERS,
  example: '=CCHC_GAP(C5;G5)',
  compute: (args) =>
    computeEach(PARAMETERS, args, { title: 'Điểm bị trừ', alike: true }, ({ place, cells: [maxCell, scoreCell] }) => {
      const { max, score } = readScored(place, maxCell, scoreCell);
      const lost = lossOf(max, score);
      return lost === undefined ? '' : toNumber(lost);
    }),
};

export const GAP_GUIDE: Guide = {
  title: 'điểm bị trừ',
  returns: 'Một số; hoặc một vùng cùng cỡ với đối số. Dòng đầu là chữ thì trả về tên cột “Điểm bị trừ”.',
  notes: [
    COLUMN_NOTE,
    BLANKS_NOTE,
    'Có điểm mà không có điểm tối đa là điểm thưởng, điểm trừ: không có gì để mất, nên cho ô trống.',
    'Điểm đạt lớn hơn điểm tối đa, số âm, chữ hay ngày thì báo lỗi kèm tên cột và dòng.',
    ROW_ERROR_NOTE,
  ],
  examples: [
    {
      shows: 'Cả cột bằng một công thức ở dòng tiêu đề.',
      cells: [
        ['Điểm tối đa', 'Điểm đạt'],
        [3, 0],
        [2.5, 1.5],
        [1, ''],
        [2, 'KAD'],
      ],
      formula: '=CCHC_GAP(A1:A;B1:B)',
      result: [['Điểm bị trừ'], [3], [1], [''], ['']],
    },
    { shows: 'Hai số: kết quả đúng tới số cuối.', cells: [], formula: '=CCHC_GAP(100;"81,9")', result: 18.1 },
    {
      shows: 'Điểm đạt lớn hơn điểm tối đa thì báo lỗi.',
      cells: [[2, 2.5]],
      formula: '=CCHC_GAP(A1;B1)',
      result: {
        error: 'Lỗi: Đối số score (điểm đạt): 2,5 lớn hơn điểm tối đa 2. Hãy kiểm tra lại hai số này.',
      },
    },
    {
      shows: 'Một dòng sai không làm hỏng cả cột.',
      cells: [
        ['Điểm tối đa', 'Điểm đạt'],
        [2, 2.5],
        [3, 1],
      ],
      formula: '=CCHC_GAP(A1:A;B1:B)',
      result: [['Điểm bị trừ'], ['Điểm đạt: 2,5 lớn hơn điểm tối đa 2. Hãy kiểm tra lại hai số này.'], [2]],
    },
  ],
};
