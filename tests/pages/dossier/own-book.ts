/** A year that the office scores by itself: claims, computed points, evidence in cells that several items share. */
import type { Host } from '../../../src/host/host.ts';
import { bookWith, type Cells } from '../result-books.ts';

const row = (code: string, title: string, max: string, rest: Cells = {}): Cells => {
  return { Mã: code, 'Nội dung': title, 'Điểm tối đa': max, ...rest };
};

const REPORT = 'Báo cáo số 15/BC-UBND ngày 12/12/2025';

export function ownBook(): Host {
  return bookWith(
    [
      row('1', 'Công tác chỉ đạo, điều hành', '9'),
      row('1.1', 'Kế hoạch cải cách hành chính', '2', { 'Điểm tự chấm': '2', 'Tài liệu kiểm chứng': REPORT }),
      row('1.2', 'Báo cáo định kỳ', '3', {
        'Điểm tự chấm': '3',
        'Tài liệu kiểm chứng': `${REPORT}; Kế hoạch số 5/KH-UBND ngày 15/01/2024`,
      }),
      row('1.10', 'Kiểm tra cải cách hành chính', '4', { 'Điểm tự chấm': '2,5' }),
      row('2', 'Cải cách thủ tục hành chính', '6'),
      row('2.1', 'Hồ sơ đúng hạn', '4', {
        'Cách tính điểm': '>=98%: 4; >=90%: 2,5; còn lại: 0',
        'Số liệu thực hiện': '95%',
      }),
      row('2.2', 'Niêm yết thủ tục', '2', { 'Điểm tự chấm': '0' }),
    ],
    { 'Năm chấm điểm': '2025', 'Cơ quan ban hành': 'Ủy ban nhân dân xã Suối Bạc' },
  );
}
