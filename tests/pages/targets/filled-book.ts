/** The sample book with what the comparisons need: self scores, last year, figures for rules, a ranking, last year's tab. */
import type { Host } from '../../../src/host/host.ts';
import { click, emptyBook, rowsOf, sampleBook } from '../../workbook/book.ts';

export function filledBook(): Host {
  const host = sampleBook();
  const { edit } = host;
  const codes = rowsOf(host, 'Chấm điểm', 'A1:A20').map(([code]) => String(code));
  const [headers = []] = rowsOf(host, 'Chấm điểm', 'A1:Z1');
  const write = (header: string, cells: Readonly<Record<string, string>>): void => {
    const column = String.fromCharCode(65 + headers.indexOf(header));
    for (const [code, text] of Object.entries(cells)) {
      edit.type('Chấm điểm', `${column}${codes.indexOf(code) + 1}`, text);
    }
  };
  write('Cách tính điểm', { '3.5.1': '>=90%: 1; >=80%: 0,5; còn lại: 0', '3.1.5': '>=90%: 1; còn lại: 0,5' });
  write('Số liệu thực hiện', { '3.5.1': '88' });
  write('Tổng số', { '3.5.1': '110' });
  write('Điểm tự chấm', { '1.5': '2', '2.1': '1', '3.4.1': '2,5', '3.1.4': '1', '6.2': '2', '3.5.1': '0' });
  write('Tài liệu kiểm chứng', { '1.5': 'Quyết định số 15/QĐ-UBND' });
  write('Điểm năm trước', { '1.5': '3', '2.1': '1', '3.4.1': '1', '3.1.4': '1', '6.2': '0', '7.3': '9' });
  edit.addSheet('Xếp hạng');
  edit.paste('Xếp hạng', 'A1', [
    ['Đơn vị', 'Nhóm', '1. Chỉ đạo', 'Tổng điểm', 'Xếp hạng công bố', 'Xếp hạng tính lại', 'Cách hạng trên (điểm)'],
    ['Xã An Sơn', 'xã, thị trấn', '15', '90,4', '1', '1', ''],
    ['Xã Bình Sơn', 'xã, thị trấn', '15', '84,4', '12', '12', '1'],
    ['TT Đồng Mỏ', 'xã, thị trấn', '14', '81,9', '13', '13', '2,5'],
    ['Phường Chi Lăng', 'phường', '14', '82', '1', '1', ''],
  ]);
  return host;
}

/** Last year's "Chấm điểm" as a tab of the same book: the total 80, item 3.4.1 renamed, 1.5 without a loss. */
export function addLastYearTab(host: Host): void {
  const rows = rowsOf(host, 'Chấm điểm', 'A1:J20').map((row) => row.map((cell) => String(cell).replace('.', ',')));
  const codes = rowsOf(host, 'Chấm điểm', 'A1:A20').map(([code]) => String(code));
  const changed = rows.map((row, i) => {
    const [, title = '', max = '', , , , , self = '', , score = ''] = row;
    const code = codes[i] ?? '';
    const now = { '1.5': '3', Tổng: '80' }[code] ?? score;
    return [code, code === '3.4.1' ? 'Giải quyết đơn thư' : title, max, self, now];
  });
  host.edit.addSheet('Năm 2022');
  host.edit.paste('Năm 2022', 'A1', changed);
}

/** 200 leaves and 300 tasks that serve up to three of them each: the least work is no matter of a moment. */
export function denseBook(): Host {
  const host = emptyBook();
  click(host, 'Tạo sổ chấm điểm');
  let state = 5;
  const next = (limit: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * limit);
  };
  const maxima = Array.from({ length: 200 }, () => 1 + next(20_000));
  const print = (units: number): string => String(units / 10_000).replace('.', ',');
  // The field's maximum says that these leaves are all there is: their scores are the total.
  const rows = [
    ['1', 'Lĩnh vực', print(maxima.reduce((whole, max) => whole + max, 0))],
    ...maxima.map((max, i) => [`1.${i + 1}`, `Việc ${i + 1}`, print(max)]),
  ];
  host.edit.paste('Chấm điểm', 'A2', rows);
  host.edit.paste(
    'Chấm điểm',
    'J3',
    maxima.map(() => ['0']),
  );
  const tasks = Array.from({ length: 300 }, (_, i) => {
    const codes = new Set([0, 0, 0].map(() => `1.${1 + next(200)}`));
    return {
      row: [[...codes].join('; '), `Nhiệm vụ ${i + 1}`],
      difficulty: ['Dễ', 'Trung bình', 'Khó'][next(3)] ?? '',
    };
  });
  host.edit.paste(
    'Nhiệm vụ',
    'A2',
    tasks.map(({ row }) => row),
  );
  host.edit.paste(
    'Nhiệm vụ',
    'K2',
    tasks.map(({ difficulty }) => [difficulty]),
  );
  return host;
}
