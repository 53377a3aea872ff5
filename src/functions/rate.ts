/** CCHC_RATE: the share achieved, cell by cell. */
import { ratio } from '../core/points.ts';
import { NOT_APPLICABLE } from '../core/scorecard.ts';
import { readScored } from './cells.ts';
import type { CustomFunction } from './declaration.ts';
import { computeEach } from './each-cell.ts';
import { BLANKS_NOTE, COLUMN_NOTE, type Guide, ROW_ERROR_NOTE } from './guide.ts';
import { MAX, SCORE } from './parameters.ts';

const PARAMETERS = [MAX, SCORE];

export const RATE: CustomFunction = {
  name: 'CCHC_RATE',
  about: 'Tỷ lệ đạt từ 0 đến 1: điểm đạt chia điểm tối đa. Ô chưa chấm, KAD hoặc không có điểm tối đa cho ô trống.',
  parameters: PARAMETERS,
  example: '=CCHC_RATE(C5;G5)',
  compute: (args) =>
    computeEach(PARAMETERS, args, { title: 'Tỷ lệ đạt', alike: true }, ({ place, cells: [maxCell, scoreCell] }) => {
      const { max, score } = readScored(place, maxCell, scoreCell);
      return max === undefined || score === undefined || score === NOT_APPLICABLE ? '' : (ratio(score, max) ?? '');
    }),
};

export const RATE_GUIDE: Guide = {
  title: 'tỷ lệ đạt',
  returns: 'Một số từ 0 đến 1; hoặc một vùng cùng cỡ với đối số. Dòng đầu là chữ thì trả về tên cột “Tỷ lệ đạt”.',
  notes: [
    COLUMN_NOTE,
    BLANKS_NOTE,
    ROW_ERROR_NOTE,
    'Kết quả là số từ 0 đến 1. Muốn xem dạng phần trăm, chọn Định dạng → Số → Phần trăm.',
  ],
  examples: [
    {
      shows: 'Tỷ lệ đạt của từng dòng.',
      cells: [
        ['Điểm tối đa', 'Điểm đạt'],
        [2, 1],
        [4, 3],
        [3, 'KAD'],
      ],
      formula: '=CCHC_RATE(A1:A;B1:B)',
      result: [['Tỷ lệ đạt'], [0.5], [0.75], ['']],
    },
  ],
};
