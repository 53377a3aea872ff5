/** CCHC_SOURCES: what the points that count now are made of, in one line. */
import { printParts, sumBySource } from '../core/result/parts.ts';
import type { CardRow } from '../core/scorecard.ts';
import { checkedCard, readCodeOf } from './cards.ts';
import { readMax } from './cells.ts';
import type { CustomFunction } from './declaration.ts';
import type { Guide } from './guide.ts';
import { BASIS_CELL, CODES, COMPUTED, GRANTED, MAX, SELF, SURVEY } from './parameters.ts';
import { lineUpColumns } from './ranges.ts';
import { createCurrentReader, readRowPoints } from './row-points.ts';

const COLUMNS = [CODES, MAX, GRANTED, SURVEY, SELF, COMPUTED];

export const SOURCES: CustomFunction = {
  name: 'CCHC_SOURCES',
  about:
    'Điểm đang tính gồm những phần nào: được công nhận, tự chấm, ĐTXHH, theo số liệu; mỗi phần điểm trên điểm tối đa.',
  parameters: [...COLUMNS, BASIS_CELL],
  example: '=CCHC_SOURCES(A2:A;C2:C;J2:J;I2:I;H2:H;G2:G;"Dự kiến")',
  compute: (args) => {
    const currentOf = createCurrentReader(args[COLUMNS.length]);
    const { from, to, cell } = lineUpColumns(COLUMNS, args.slice(0, COLUMNS.length));
    const rows: CardRow[] = [];
    for (let y = from; y < to; y++) {
      const place = y + 1;
      const [granted, survey, self, computed] = [cell(2, y), cell(3, y), cell(4, y), cell(5, y)];
      const code = readCodeOf(place, cell(0, y), cell(1, y), granted, survey, self, computed);
      if (code === undefined) continue;
      const max = readMax(place, cell(1, y));
      const { score, source } = currentOf(readRowPoints(place, { granted, survey, self, computed }, max));
      rows.push({ code, place, title: '', max, score, source });
    }
    return printParts(sumBySource(checkedCard(rows)));
  },
};

export const SOURCES_GUIDE: Guide = {
  title: 'các phần của điểm đang tính',
  returns: 'Một dòng chữ như “tự chấm 62/70 · ĐTXHH 13,33/20 · theo số liệu 4/6”; ô trống khi chưa có điểm nào.',
  parameters: { survey: 'Cột điểm điều tra xã hội học.', self: 'Cột điểm tự chấm.' },
  notes: [
    'Chỉ cộng các mục mang điểm, không có mục nào mang điểm bên dưới. Phần nào không có mục nào thì không nêu.',
    'Mỗi mục vào một phần: phần mà CCHC_CURRENT lấy điểm.',
  ],
  examples: [
    {
      shows: 'Ba mục tự chấm, một mục theo điều tra, một mục theo số liệu.',
      cells: [
        ['Mã', 'Điểm tối đa', 'Điểm đạt', 'Điểm ĐTXHH', 'Điểm tự chấm', 'Điểm theo cách tính'],
        ['1.1', 40, '', '', 35, ''],
        ['1.2', 30, '', '', 27, ''],
        ['2.1', 20, '', 13.33, '', ''],
        ['2.2', 6, '', '', '', 4],
      ],
      formula: '=CCHC_SOURCES(A2:A;B2:B;C2:C;D2:D;E2:E;F2:F;"Dự kiến")',
      result: 'tự chấm 62/70 · ĐTXHH 13,33/20 · theo số liệu 4/6',
    },
  ],
};
