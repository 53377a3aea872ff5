/** Help on the functions about tasks and targets. */
import type { Value } from '../declaration.ts';
import type { Guide } from './guide.ts';

const EFFORTS: readonly (readonly Value[])[] = [
  ['Mã', 'Điểm tối đa', 'Điểm đạt', 'Công sức'],
  ['1.2', 3, 2, 2],
  ['2.1', 3, 1.5, 1],
  ['2.2', 2, 1.5, ''],
  ['3.1', 1, 0, 'Ngoài thẩm quyền'],
];

export const TASK_GUIDES: Readonly<Record<string, Guide>> = {
  CCHC_COVERAGE: {
    title: 'điểm đã có nhiệm vụ',
    notes: [
      'Các cột: mã, điểm bị trừ, mức (“đủ”, “một phần”, “chưa có”), số nhiệm vụ. Dòng cuối: tổng điểm bị trừ, số điểm đã có nhiệm vụ đủ, tỷ lệ.',
      '“Đủ” khi có ít nhất một nhiệm vụ ghi chủ trì, thời hạn và chỉ tiêu hoặc sản phẩm. Thời hạn “Thường xuyên” chỉ tính khi có chỉ tiêu.',
      'Nhiệm vụ “Dự thảo” không tính. Một ô ghi được nhiều mã, cách nhau bằng dấu chấm phẩy: 3.4.1; 7.2.',
      "Các cột nhiệm vụ thường ở trang khác, ví dụ 'Nhiệm vụ'!A2:A; chúng bằng nhau về số dòng, không cần bằng bảng điểm.",
    ],
    examples: [
      {
        shows: 'Hai nhiệm vụ cho ba mục mất điểm.',
        cells: [
          ['Mã', 'Điểm tối đa', 'Điểm đạt', 'Tiêu chí', 'Chủ trì', 'Thời hạn', 'Chỉ tiêu'],
          ['1.2', 3, 2, '2.1', 'Văn phòng', '30/06/2026', 'Không còn hồ sơ trễ'],
          ['2.1', 3, 1.5, '1.2', 'Phòng Kinh tế', '', ''],
          ['2.2', 2, 1.5, '', '', '', ''],
        ],
        formula: '=CCHC_COVERAGE(A2:A;B2:B;C2:C;D2:D;E2:E;F2:F;G2:G)',
        result: [
          ['2.1', 1.5, 'đủ', 1],
          ['1.2', 1, 'một phần', 1],
          ['2.2', 0.5, 'chưa có', 0],
          ['Tổng', 3, 1.5, 0.5],
        ],
      },
    ],
  },
  CCHC_FORECAST: {
    title: 'dự báo điểm',
    notes: [
      'Bốn số: hiện nay, khi tính nhiệm vụ đã hoàn thành, khi tính mọi nhiệm vụ (trừ “Dự thảo”, “Tạm dừng”), khi mọi mục đạt điểm tối đa.',
      'Một mục không bao giờ tăng quá số điểm đã mất; nhiệm vụ cho nhiều mục thì điểm tăng được chia giữa các mục đó.',
      '“Hiện nay” là điểm ghi ở dòng “Tổng”; không có thì cộng từ các lĩnh vực.',
    ],
    examples: [
      {
        shows: 'Một nhiệm vụ xong, một đang làm, một dự thảo.',
        cells: [
          ['Mã', 'Điểm tối đa', 'Điểm đạt', 'Tiêu chí', 'Điểm dự kiến tăng', 'Trạng thái'],
          ['1.2', 3, 2, '2.1', 1, 'Hoàn thành'],
          ['2.1', 3, 1.5, '1.2; 2.2', 2, 'Đang thực hiện'],
          ['2.2', 2, 1.5, '2.1', 1, 'Dự thảo'],
        ],
        formula: '=CCHC_FORECAST(A2:A;B2:B;C2:C;D2:D;E2:E;F2:F)',
        result: [[5, 6, 7.5, 8]],
      },
    ],
  },
  CCHC_REACH: {
    title: 'cách đạt mục tiêu',
    notes: [
      'Kết quả là cách ít công sức nhất, tìm chính xác, không phải ước lượng. Dòng đầu: điểm đạt tới, tổng công sức, số cách tốt như nhau (quá nhiều thì ghi “rất nhiều”, chưa đếm hết thì ghi “ít nhất” và số đã đếm).',
      'Không có cột công sức, hoặc ô công sức trống, thì mỗi mục tính là 1. “Ngoài thẩm quyền” là mục không tính tới.',
      'Mỗi mục chỉ tính khôi phục trọn số điểm đã mất.',
    ],
    examples: [
      {
        shows: 'Đang 5 điểm, muốn đạt 6,5.',
        cells: EFFORTS,
        formula: '=CCHC_REACH(A2:A;B2:B;C2:C;6,5;D2:D)',
        result: [
          ['Tổng', 6.5, 1, 1],
          ['2.1', 1.5, 1, ''],
        ],
      },
      {
        shows: 'Không đạt được thì nói rõ.',
        cells: EFFORTS,
        formula: '=CCHC_REACH(A2:A;B2:B;C2:C;9;D2:D)',
        result: 'Không đạt được 9 điểm: khôi phục mọi mục có thể cũng chỉ được 8 điểm.',
      },
    ],
  },
};
