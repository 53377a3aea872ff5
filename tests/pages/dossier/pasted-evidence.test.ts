/** Lists of evidence as secretaries keep and send them. */
import { expect, test } from 'vitest';
import { EVIDENCE_FIELDS } from '../../../src/pages/dossier/model/dossier-book.ts';
import { fromPaste } from '../../../src/pages/dossier/model/pasted-evidence.ts';

const paste = (rows: readonly (readonly string[])[]) =>
  fromPaste(rows.map((row) => row.join('\t')).join('\r\n')).map(({ texts, isTicked }) =>
    [isTicked ? '' : '(bỏ)', ...EVIDENCE_FIELDS.map((field) => texts[field])].filter((text) => text !== '').join(' | '),
  );

test('a title above, names in two rows, counted lines: no number of a line is taken for an item', () => {
  const rows = [
    ['DANH MỤC TÀI LIỆU KIỂM CHỨNG NĂM 2025'],
    ['STT', 'Tiêu chí', 'Tên văn bản, tài liệu', 'Số, ký hiệu; ngày tháng', '', 'Ghi chú'],
    ['', '', '', 'Số', 'Ngày', ''],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
    ['1', '1.1', 'Kế hoạch CCHC năm 2025', '07/KH-UBND', '15/01/2025', ''],
    ['2', '1.2. Báo cáo định kỳ', 'Báo cáo quý I', '31/BC-UBND', '10/3/25', ''],
    ['3', '', 'Báo cáo 6 tháng', '77/BC-UBND', '11/6/2025', 'bản giấy'],
    ['4', 'TC 3.10; 7.1', 'Báo cáo số hóa', '210/BC-UBND', '2/12/2025', ''],
    ['Người lập biểu'],
    ['', '', 'Lò Thị Mai'],
  ];
  expect(paste(rows)).toEqual([
    '1.1 | Kế hoạch CCHC năm 2025 | 07/KH-UBND | 15/01/2025',
    '1.2 | Báo cáo quý I | 31/BC-UBND | 10/3/25',
    '1.2 | Báo cáo 6 tháng | 77/BC-UBND | 11/6/2025 | bản giấy',
    '3.10; 7.1 | Báo cáo số hóa | 210/BC-UBND | 2/12/2025',
    '(bỏ) | Người lập biểu',
    '(bỏ) | Lò Thị Mai',
  ]);
});

test('without names of columns a number before a code counts the lines', () => {
  expect(paste([['1', '1.1', 'Kế hoạch số 07/KH-UBND', '15/01/2025']])).toEqual([
    '1.1 | Kế hoạch | 07/KH-UBND | 15/01/2025',
  ]);
});

test('a message tells an item and its documents in one line', () => {
  expect(paste([['1.2: BC số 31/BC-UBND ngày 10/3/2025; BC số 77/BC-UBND ngày 11/6/2025, trang 3']])).toEqual([
    '1.2 | BC | 31/BC-UBND | 10/03/2025',
    '1.2 | BC | 77/BC-UBND | 11/06/2025 | trang 3',
  ]);
  expect(paste([['TC 3.1, 3.2 - Ảnh chụp niêm yết'], ['Các bạn xem giúp nhé']])).toEqual([
    '3.1, 3.2 | Ảnh chụp niêm yết',
    '(bỏ) | Các bạn xem giúp nhé',
  ]);
});
