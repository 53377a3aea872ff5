/** A book in which rules of every kind wait for figures of the months. */
import type { Host } from '../../../src/host/host.ts';
import { ask } from '../../tasks/door.ts';
import { bookWith } from '../result-books.ts';

const item = (code: string, title: string, max: string, rule: string) => ({
  ...{ Mã: code, 'Nội dung': title, 'Điểm tối đa': max, 'Cách tính điểm': rule },
});

export const monthlyBook = (): Host =>
  bookWith(
    [
      item('1', 'Công tác chỉ đạo, điều hành', '5', ''),
      item('1.1', 'Ban hành kế hoạch', '2', 'đúng hạn: 2; muộn: 1; không: 0'),
      item('1.2', 'Sáng kiến cải cách hành chính', '3', '>=3 sáng kiến: 3; >=1 sáng kiến: 1,5; còn lại: 0'),
      item('2', 'Cải cách thủ tục hành chính', '9', ''),
      item('2.1', 'Hồ sơ giải quyết đúng hạn', '1', '>=95% hồ sơ: 1; >=90%: 0,5; còn lại: 0'),
      item('2.2', 'Số hóa hồ sơ', '2', 'tỷ lệ từ 50%'),
      item('2.3', 'Hồ sơ phải xin lỗi', '1', 'trừ 0,1/hồ sơ'),
      item('2.10', 'Hồ sơ trễ hạn', '2', 'dưới 5%: 2; dưới 10%: 1; còn lại: 0'),
      item('2.11', 'Mức độ hài lòng', '3', 'thủ công'),
    ],
    { 'Năm chấm điểm': '2026' },
  );

type Cells = Readonly<Record<string, string>>;

/** As another window saves them. */
export function saveMonthly(host: Host, rows: Readonly<Record<string, Cells>>, seen: Cells = {}): void {
  ask(host, 'saveLedger', {
    ...{ ledger: 'monthly', year: '2026' },
    changes: Object.entries(rows).map(([row, cells]) => ({ kind: 'put', row, cells, seen }) as const),
  });
}
