/** Help on the functions that answer cell by cell: points lost, share achieved, grade, rank. */
import type { Guide } from './guide.ts';

const COLUMN_NOTE =
  'Đặt công thức cột ở dòng tiêu đề: ô đó hiện tên cột, kết quả chạy xuống dưới, và công thức không hỏng khi xếp lại, chèn hay xóa dòng.';
const BLANKS_NOTE = 'Ô điểm để trống là chưa chấm, KAD là không áp dụng: cả hai cho ô trống, không bao giờ thành 0.';

export const CELL_GUIDES: Readonly<Record<string, Guide>> = {
  CCHC_GAP: {
    title: 'điểm bị trừ',
    notes: [
      COLUMN_NOTE,
      BLANKS_NOTE,
      'Có điểm mà không có điểm tối đa là điểm thưởng, điểm trừ: không có gì để mất, nên cho ô trống.',
      'Điểm đạt lớn hơn điểm tối đa, số âm, chữ hay ngày thì báo lỗi kèm tên cột và dòng.',
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
    ],
  },
  CCHC_RATE: {
    title: 'tỷ lệ đạt',
    notes: [
      COLUMN_NOTE,
      BLANKS_NOTE,
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
  },
  CCHC_GRADE: {
    title: 'xếp loại',
    notes: [
      'Bảng xếp loại do tỉnh quy định, nên là một vùng của trang tính: cột thứ nhất là tỷ lệ thấp nhất của mức, cột thứ hai là tên mức. Thứ tự dòng tùy ý.',
      'Tỷ lệ ghi như 0,85 hoặc “85%”; số 85 bị coi là sai. Ô trống cho ô trống.',
      'Tỷ lệ thấp hơn mọi mức thì báo lỗi: hãy có một mức bắt đầu từ 0.',
    ],
    examples: [
      {
        shows: 'Một tỷ lệ.',
        cells: [
          [0.85, 0.9, 'Xuất sắc'],
          ['', 0.8, 'Tốt'],
          ['', 0, 'Chưa đạt'],
        ],
        formula: '=CCHC_GRADE(A1;B1:C3)',
        result: 'Tốt',
      },
      {
        shows: 'Cả cột tỷ lệ.',
        cells: [
          ['Tỷ lệ', 'Từ', 'Xếp loại'],
          ['92%', '90%', 'Xuất sắc'],
          ['89,99%', '80%', 'Tốt'],
          ['', '0%', 'Chưa đạt'],
        ],
        formula: '=CCHC_GRADE(A1:A;$B$2:$C$4)',
        result: [['Xếp loại'], ['Xuất sắc'], ['Tốt']],
      },
    ],
  },
  CCHC_RANK: {
    title: 'xếp hạng',
    notes: [
      COLUMN_NOTE,
      'Điểm cao nhất đứng thứ 1, bằng điểm thì cùng hạng. Bình thường sau hai hạng 2 là hạng 4; đối số thứ ba là TRUE thì là hạng 3.',
      'Có cột nhóm thì xếp riêng trong từng nhóm (xã, phường). Ô chưa chấm và KAD không có hạng và không đẩy ai xuống.',
    ],
    examples: [
      {
        shows: 'Xếp riêng xã và phường.',
        cells: [
          ['Đơn vị', 'Nhóm', 'Điểm'],
          ['Xã A', 'xã', 81.9],
          ['Xã B', 'xã', 90],
          ['Phường C', 'phường', 85],
          ['Xã D', 'xã', 81.9],
          ['Xã E', 'xã', 80],
        ],
        formula: '=CCHC_RANK(C1:C;B1:B)',
        result: [['Xếp hạng'], [2], [1], [1], [2], [4]],
      },
      {
        shows: 'Hạng liền nhau, không có nhóm.',
        cells: [[95], [90], [90], [85]],
        formula: '=CCHC_RANK(A1:A4;;TRUE)',
        result: [[1], [2], [2], [3]],
      },
    ],
  },
};
