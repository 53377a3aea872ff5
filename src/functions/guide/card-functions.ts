/** Help on the functions that read a whole scorecard by its codes. */
import type { Value } from '../declaration.ts';
import type { Guide } from './guide.ts';

const CARD: readonly (readonly Value[])[] = [
  ['Mã', 'Nội dung', 'Điểm tối đa', 'Điểm đạt', 'Nguyên nhân'],
  ['1', 'Chỉ đạo, điều hành', 5, 4, ''],
  ['1.1', 'Kế hoạch CCHC', 2, 2, ''],
  ['1.2', 'Sáng kiến', 3, 2, 'Chỉ có một sáng kiến'],
  ['2', 'Thủ tục hành chính', 5, 3, ''],
  ['2.1', 'Hồ sơ đúng hạn', 3, 1.5, '22 hồ sơ trễ hạn'],
  ['2.2', 'Công khai thủ tục', 2, 1.5, ''],
];
const WITHOUT_CAUSES = CARD.map((row) => row.slice(0, 4));

const PARENTS_NOTE =
  'Mục cha là mã đứng trước: 3.1 là cha của 3.1.4. Thiếu dòng cha không phải là lỗi, có thể bỏ qua cấp.';
const TWICE_NOTE = 'Một mã đứng hai lần, hoặc có hai dòng tổng, thì báo lỗi kèm số dòng.';

export const CARD_GUIDES: Readonly<Record<string, Guide>> = {
  CCHC_ROLLUP: {
    title: 'điểm từng mục, cộng từ dưới lên',
    notes: [
      PARENTS_NOTE,
      'Số đã ghi giữ nguyên, kể cả khi khác tổng các mục con; chỗ khác đó CCHC_RECONCILE nêu ra.',
      'Dòng có điểm đạt KAD, và mọi dòng bên dưới nó, để ngoài.',
      TWICE_NOTE,
    ],
    examples: [
      {
        shows: 'Điểm tối đa của mục cha và của cả bảng, không tính mục không áp dụng.',
        cells: [
          ['Mã', 'Điểm tối đa', 'Điểm đạt'],
          ['1', '', ''],
          ['1.1', 2, 2],
          ['1.2', 3, 'KAD'],
          ['2', 5, 4],
          ['Tổng', '', ''],
        ],
        formula: '=CCHC_ROLLUP(A1:A;B1:B;C1:C)',
        result: [['Điểm tổng hợp'], [2], [2], [''], [5], [7]],
      },
    ],
  },
  CCHC_TOTAL: {
    title: 'tổng điểm',
    notes: [
      'Dòng “Tổng” không được cộng thêm vào. Lĩnh vực đã ghi điểm thì lấy số đó, lĩnh vực để trống thì cộng các mục bên dưới.',
      'Điểm thưởng, điểm trừ (có điểm, không có điểm tối đa) được cộng vào.',
    ],
    examples: [
      {
        shows: 'Tổng điểm đạt, không mục nào cộng hai lần.',
        cells: WITHOUT_CAUSES,
        formula: '=CCHC_TOTAL(A2:A;D2:D)',
        result: 7,
      },
      {
        shows: 'Có điểm trừ.',
        cells: [
          ['1', 10, 8],
          ['9', '', -0.5],
        ],
        formula: '=CCHC_TOTAL(A1:A;C1:C)',
        result: 7.5,
      },
    ],
  },
  CCHC_SUMMARY: {
    title: 'bảng theo lĩnh vực',
    notes: [
      'Các cột: mã, tên, điểm tối đa, điểm đạt, điểm bị trừ, tỷ lệ đạt, số mục chưa chấm.',
      'Mục chưa chấm được đếm, không coi là 0: điểm bị trừ và tỷ lệ chỉ tính trên phần đã chấm.',
      'Lĩnh vực chưa ghi điểm mà các mục liệt kê chưa đủ điểm tối đa của nó thì là chưa chấm, không cộng dồn.',
      'Điểm thưởng, điểm trừ có dòng riêng và vào dòng “Tổng”.',
    ],
    examples: [
      {
        shows: 'Mỗi lĩnh vực một dòng.',
        cells: WITHOUT_CAUSES,
        formula: '=CCHC_SUMMARY(A2:A;B2:B;C2:C;D2:D)',
        result: [
          ['1', 'Chỉ đạo, điều hành', 5, 4, 1, 0.8, 0],
          ['2', 'Thủ tục hành chính', 5, 3, 2, 0.6, 0],
          ['Tổng', '', 10, 7, 3, 0.7, 0],
        ],
      },
      {
        shows: 'Lĩnh vực không có dòng riêng, một mục chưa chấm.',
        cells: [
          ['1.1', 'Kế hoạch CCHC', 2, 1],
          ['1.2', 'Sáng kiến', 3, ''],
        ],
        formula: '=CCHC_SUMMARY(A1:A;B1:B;C1:C;D1:D)',
        result: [
          ['1', '', 5, 1, 1, 0.5, 1],
          ['Tổng', '', 5, 1, 1, 0.5, 1],
        ],
      },
    ],
  },
  CCHC_SHORTFALLS: {
    title: 'các mục mất điểm',
    notes: [
      'Chỉ những mục mang điểm, không có mục nào mang điểm bên dưới. Mất nhiều điểm đứng trước, bằng nhau thì theo mã (1.9 trước 1.10).',
      'Ô chưa chấm, KAD và điểm thưởng không phải là mất điểm.',
    ],
    examples: [
      {
        shows: 'Các mục mất điểm cùng nguyên nhân.',
        cells: CARD,
        formula: '=CCHC_SHORTFALLS(A2:A;B2:B;C2:C;D2:D;E2:E)',
        result: [
          ['2.1', 'Hồ sơ đúng hạn', 3, 1.5, 1.5, '22 hồ sơ trễ hạn'],
          ['1.2', 'Sáng kiến', 3, 2, 1, 'Chỉ có một sáng kiến'],
          ['2.2', 'Công khai thủ tục', 2, 1.5, 0.5, ''],
        ],
      },
    ],
  },
  CCHC_RECONCILE: {
    title: 'đối chiếu các số',
    notes: [
      'Bốn loại, theo thứ tự: “tổng thành phần vượt tiêu chí” (điểm tối đa các mục con lớn hơn mục cha), “lệch tổng”, “vượt điểm tối đa”, “chưa rõ nguyên nhân” (mục cha mất nhiều hơn các mục đã liệt kê).',
      'Có mục con chưa chấm thì chưa so điểm. Mục KAD để ngoài; điểm tối đa của mục cha ghi có hay không có phần KAD đều được.',
      'Số làm tròn khi công bố không bị coi là lệch: mục bên dưới có nhiều chữ số thập phân hơn thì cho phép lệch nửa đơn vị cuối.',
      'Dòng “Tổng” được so với các lĩnh vực.',
    ],
    examples: [
      {
        shows: 'Lĩnh vực 7 mất 6,1 điểm, các mục của nó chỉ mất 6.',
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
        shows: 'Mọi số đều khớp thì ô trống.',
        cells: WITHOUT_CAUSES,
        formula: '=CCHC_RECONCILE(A2:A;C2:C;D2:D)',
        result: '',
      },
    ],
  },
  CCHC_EXPLAIN: {
    title: 'giải thích một mục',
    notes: [
      'Ghi mã trong dấu nháy, hoặc chỉ tới ô chứa mã; ghi "Tổng" để giải thích dòng tổng.',
      'Ba cột cuối (nguyên nhân, cách tính, số liệu) có thể bỏ.',
    ],
    examples: [
      {
        shows: 'Một mục bị trừ điểm.',
        cells: CARD,
        formula: '=CCHC_EXPLAIN("2.1";A2:A;B2:B;C2:C;D2:D;E2:E)',
        result:
          'Tiêu chí 2.1 (Hồ sơ đúng hạn): điểm tối đa 3, đạt 1,5, bị trừ 1,5 điểm; nguyên nhân: 22 hồ sơ trễ hạn.',
      },
    ],
  },
};
