/** CCHC_RECONCILE: every place where a stated figure and what is listed below it disagree. */
import { TOTAL_LABEL } from '../core/codes.ts';
import { toNumber } from '../core/points.ts';
import { RESIDUAL_KINDS, reconcile } from '../core/reconcile.ts';
import { readCard } from './cards.ts';
import type { CustomFunction } from './declaration.ts';
import { CARD, type Guide } from './guide.ts';
import { readCell } from './kinds.ts';
import { CODES, MAX, ROUNDED, SCORE, SKIP } from './parameters.ts';
import { singleCell } from './ranges.ts';

const COLUMNS = [CODES, MAX, SCORE];

export const RECONCILE: CustomFunction = {
  name: 'CCHC_RECONCILE',
  about:
    'Đối chiếu số đã ghi với tổng các mục bên dưới: mỗi chỗ lệch một dòng gồm mã, loại, số ghi, số cộng, chênh lệch.',
  parameters: [CODES, MAX, SCORE, ROUNDED, SKIP],
  example: '=CCHC_RECONCILE(A2:A;C2:C;J2:J)',
  compute: ([codes, max, score, rounded, skip]) => {
    const fieldsRounded = readCell(ROUNDED, undefined, singleCell(ROUNDED, rounded));
    const residuals = reconcile(readCard(COLUMNS, [codes, max, score], skip), { fieldsRounded });
    if (residuals.length === 0) return '';
    return residuals.map(({ code, kind, stated, summed, difference }) => [
      code === 'total' ? TOTAL_LABEL : code,
      RESIDUAL_KINDS[kind],
      toNumber(stated),
      toNumber(summed),
      toNumber(difference),
    ]);
  },
};

export const RECONCILE_GUIDE: Guide = {
  title: 'đối chiếu các số',
  returns: 'Một bảng năm cột; ô trống khi mọi số đều khớp.',
  parameters: {
    skip: '“Có” (hoặc TRUE): dòng không đọc được, mã ghi lần thứ hai thì bỏ qua, khi chính dòng đó đã báo lỗi.',
    rounded:
      '“Có” (hoặc TRUE) khi điểm lĩnh vực công bố đã làm tròn: ô “Điểm lĩnh vực làm tròn” của trang Thông tin chung.',
  },
  notes: [
    'Bốn loại, theo thứ tự: “tổng thành phần vượt tiêu chí” (điểm tối đa các mục con lớn hơn mục cha), “lệch tổng”, “vượt điểm tối đa”, “chưa rõ nguyên nhân” (mục cha bị trừ nhiều hơn các mục đã liệt kê).',
    'Có mục con chưa chấm thì chưa so điểm. Mục KAD để ngoài; điểm tối đa của mục cha ghi có hay không có phần KAD đều được.',
    'Độ chính xác theo cấp (tổng, lĩnh vực, tiêu chí, tiêu chí thành phần): 8 đứng cạnh 6,9 là 8,0. Cấp có số thập phân nhưng ít hơn một cấp bên dưới là số làm tròn, được lệch nửa đơn vị cuối; các cấp khác phải khớp đúng.',
    'Dòng “Tổng” được so với các lĩnh vực.',
  ],
  examples: [
    {
      shows: 'Lĩnh vực 7 bị trừ 6,1 điểm, các mục của nó chỉ bị trừ 6.',
      cells: [
        ['7', 13, 6.9],
        ['7.1', 1, 0],
        ['7.2', 2, 0],
        ['7.3', 3, 0],
      ],
      formula: '=CCHC_RECONCILE(A1:A;B1:B;C1:C)',
      result: [['7', 'chưa rõ nguyên nhân', 6.9, 7, 0.1]],
    },
    {
      shows: 'Lĩnh vực ghi số nguyên, đã làm tròn từ 3,7.',
      cells: [
        ['1', 5, 4],
        ['1.1', 3, 2.3],
        ['1.2', 2, 1.4],
      ],
      formula: '=CCHC_RECONCILE(A1:A;B1:B;C1:C;"Có")',
      result: '',
    },
    {
      shows: 'Mọi số đều khớp thì ô trống.',
      cells: CARD,
      formula: '=CCHC_RECONCILE(A2:A;C2:C;D2:D)',
      result: '',
    },
  ],
};
