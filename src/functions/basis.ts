/** CCHC_BASIS: whether the points that count now are the published result or what is expected so far. */

import { isBlank } from '../core/cells.ts';
import type { RowPoints } from '../core/result/current.ts';
import { BASES, findBasis } from '../core/result/current.ts';
import type { CustomFunction, Parameter } from './declaration.ts';
import type { Guide } from './guide.ts';
import { readCell } from './kinds.ts';
import { COMPUTED, GRANTED, optional, SELF, SURVEY } from './parameters.ts';
import { lineUpColumns, singleCell } from './ranges.ts';
import { readRowPoints } from './row-points.ts';

const COLUMNS = [GRANTED, optional(SURVEY), optional(SELF), optional(COMPUTED)];
const PUBLISHED: Parameter<'points'> = {
  name: 'published',
  label: 'tổng điểm được công bố',
  kind: 'points',
  optional: true,
};

export const BASIS: CustomFunction = {
  name: 'CCHC_BASIS',
  about: 'Điểm đang tính theo “Kết quả công bố” hay “Dự kiến”; ô trống khi chưa có điểm nào.',
  parameters: [...COLUMNS, PUBLISHED],
  example: '=CCHC_BASIS(J2:J;I2:I;H2:H;G2:G)',
  compute: (args) => {
    const publishedCell = singleCell(PUBLISHED, args[COLUMNS.length]);
    const published = !isBlank(publishedCell) && readCell(PUBLISHED, undefined, publishedCell) !== undefined;
    const { from, to, cell } = lineUpColumns(COLUMNS, args.slice(0, COLUMNS.length));
    function* rows(): Generator<RowPoints> {
      for (let y = from; y < to; y++) {
        const [granted, survey, self, computed] = [cell(0, y), cell(1, y), cell(2, y), cell(3, y)];
        yield readRowPoints(y + 1, { granted, survey, self, computed });
      }
    }
    const basis = findBasis(rows(), published);
    return basis === undefined ? '' : BASES[basis];
  },
};

export const BASIS_GUIDE: Guide = {
  title: 'điểm đang tính theo',
  returns: '“Kết quả công bố”, “Dự kiến”, hoặc ô trống khi chưa có điểm nào.',
  parameters: {
    granted: 'Cột điểm đạt.',
    survey: 'Cột điểm điều tra xã hội học.',
    self: 'Cột điểm tự chấm.',
    published: 'Ô tổng điểm được công bố.',
  },
  notes: [
    '“Kết quả công bố” khi đã có tổng điểm được công bố, hoặc mọi dòng có điểm đều đã có điểm đạt. Còn lại là “Dự kiến”.',
    'KAD không phải là điểm.',
  ],
  examples: [
    {
      shows: 'Một dòng mới có điểm tự chấm.',
      cells: [
        ['Điểm đạt', 'Điểm ĐTXHH', 'Điểm tự chấm'],
        [2, '', 3],
        ['', '', 5],
      ],
      formula: '=CCHC_BASIS(A2:A;B2:B;C2:C)',
      result: 'Dự kiến',
    },
    {
      shows: 'Đã công bố tổng điểm.',
      cells: [[2], ['']],
      formula: '=CCHC_BASIS(A1:A;;;;81,9)',
      result: 'Kết quả công bố',
    },
  ],
};
