import { describe, expect, it } from 'vitest';
import { monthlyFindings } from '../../src/book/monthly-findings.ts';
import { parseBook } from '../../src/book/parse-book.ts';
import type { PlainCell, PlainTable } from '../../src/book/plain-table.ts';
import { countKey, totalKey } from '../../src/book/tabs/monthly.ts';
import type { Month } from '../../src/core/monthly.ts';

const table = (rows: readonly Readonly<Record<string, PlainCell>>[]): PlainTable => {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { keys, rows: rows.map((row, i) => [i + 2, ...keys.map((key) => row[key] ?? '')]) };
};

const SCORING = { year: 2026, scoringCutOff: { year: 2026, month: 11, day: 30 } };

const SCORES = table([
  { code: '1.1', title: 'Kế hoạch', max: 2, rule: 'đúng hạn: 2; muộn: 1; không: 0' },
  { code: '1.2', title: 'Khảo sát', max: 2, rule: 'thủ công' },
  { code: '1.3', title: 'Khác', max: 2 },
  { code: '1.4', title: 'Bằng lời', max: 2, rule: 'chấm theo hướng dẫn tại phụ lục' },
  { code: '2.1', title: 'Hồ sơ đúng hạn', max: 1, rule: '>=95%: 1; >=90%: 0,5; còn lại: 0' },
  { code: '2.2', title: 'Sáng kiến', max: 1, rule: 'cộng 0,5/sáng kiến, tối đa 1' },
  { code: '2.3', title: 'Không áp dụng', max: 1, rule: 'tỷ lệ', value: 'KAD' },
]);

/** "T3 40/50" is 40 of 50 to the end of March, "T3 40/" without a total. */
const months = (text: string): Record<string, PlainCell> =>
  Object.fromEntries(
    [...text.matchAll(/T(\d+) (\d*)\/(\d*)/g)].flatMap(([, at = '', count = '', total = '']) => {
      const month = Number(at) as Month;
      return [
        [countKey(month), count],
        [totalKey(month), total],
      ];
    }),
  );

const found = (...rows: readonly Readonly<Record<string, PlainCell>>[]): string[] => {
  const book = parseBook({
    ...{ zone: 'Asia/Ho_Chi_Minh', info: table([]), tasks: table([]), units: table([]) },
    ...{ scores: SCORES, monthly: table(rows) },
  });
  expect(book.ledgerProblems).toEqual([]);
  return monthlyFindings(book.monthly, book.rows, SCORING).map(({ severity, message }) => `${severity} ${message}`);
};

describe('figures of the months', () => {
  it('after the cut-off are not scored, which is said; a cut-off of the next year leaves all', () => {
    expect(found({ code: '2.1', expected: 200, ...months('T11 20/22 T12 45/50') })).toEqual([
      'info Trang Số liệu tháng, dòng 2, cột T12: số đạt: số liệu từ tháng 12 ở sau hạn chốt 30/11/2026 nên không được tính. Hãy kiểm tra hạn chốt.',
    ]);
    expect(found({ code: '2.1', expected: 200, cutOff: '15/01/2027', ...months('T11 20/22 T12 45/50') })).toEqual([]);
  });

  it('in order raise nothing', () => {
    expect(
      found(
        { code: '2.1', expected: 200, ...months('T1 20/22 T2 45/50 T3 70/80') },
        { code: '2.2', ...months('T3 1/ T4 1/') },
        { code: '2.3', ...months('T1 5/2') },
      ),
    ).toEqual([]);
  });

  it('that fall from month to month are told where they fall', () => {
    expect(found({ code: '2.1', ...months('T1 20/22 T2 19/50 T3 30/40') })).toEqual([
      'warning Trang Số liệu tháng, dòng 2, cột T2: số đạt: số đạt tháng 2 là 19, nhỏ hơn tháng 1 là 20. Số liệu ghi lũy kế từ đầu năm nên không giảm; hãy kiểm tra lại.',
      'warning Trang Số liệu tháng, dòng 2, cột T3: tổng số: tổng số tháng 3 là 40, nhỏ hơn tháng 2 là 50. Số liệu ghi lũy kế từ đầu năm nên không giảm; hãy kiểm tra lại.',
    ]);
  });

  it('with a total below the count, or with one of both, are told', () => {
    expect(found({ code: '2.1', ...months('T1 20/19 T2 25/ T3 /60') })).toEqual([
      'error Trang Số liệu tháng, dòng 2, cột T1: tổng số: tháng 1: tổng số 19 nhỏ hơn số đạt 20. Hãy kiểm tra lại hai số này.',
      'warning Trang Số liệu tháng, dòng 2, cột T2: tổng số: tháng 2 có số đạt 25 mà chưa có tổng số. Hãy ghi tổng số.',
      'warning Trang Số liệu tháng, dòng 2, cột T3: số đạt: tháng 3 có tổng số 60 mà chưa có số đạt. Hãy ghi số đạt.',
    ]);
  });

  it('with months missing between two are told, not those before the first', () => {
    expect(found({ code: '2.1', ...months('T3 20/22 T6 30/33 T8 40/44') })).toEqual([
      'info Trang Số liệu tháng, dòng 2, cột T6: số đạt: chưa có số liệu tháng 4, 5, giữa tháng 3 và tháng 6. Ước tính theo tháng mới nhất nên vẫn dùng được.',
      'info Trang Số liệu tháng, dòng 2, cột T8: số đạt: chưa có số liệu tháng 7, giữa tháng 6 và tháng 8. Ước tính theo tháng mới nhất nên vẫn dùng được.',
    ]);
  });

  it('beyond what is expected of the year are told', () => {
    expect(found({ code: '2.1', expected: 50, ...months('T3 50/55') })).toEqual([
      'warning Trang Số liệu tháng, dòng 2, cột Dự kiến cả năm: dự kiến cả năm là 50, nhỏ hơn 55 đã có đến tháng 3. Hãy ghi lại số dự kiến.',
    ]);
    expect(found({ code: '2.2', expected: 1, ...months('T3 2/') })).toHaveLength(1);
  });

  it('of items that nothing counts are told once each, and the others are read', () => {
    const told = found(
      { code: '9.9', ...months('T1 3/2') },
      { code: '1.1', ...months('T1 3/2') },
      { code: '1.2', ...months('T1 3/4') },
      { code: '1.3', ...months('T1 3/4') },
      { code: '1.4', ...months('T1 3/4') },
      { code: '2.1', ...months('T1 3/2') },
    );
    expect(
      told.map((line) => line.replace(/^(\w+) Trang Số liệu tháng, dòng (\d+), cột ([^:]+).*/, '$1 $2 $3')),
    ).toEqual(['warning 2 Mã', 'warning 3 Mã', 'warning 4 Mã', 'warning 5 Mã', 'warning 6 Mã', 'error 7 T1']);
    expect(told[0]).toContain('mã 9.9 không có ở trang Chấm điểm; số liệu ở dòng này không ước được điểm. Hãy sửa mã.');
    expect(told[1]).toContain(
      'tiêu chí 1.1 có mức ghi bằng chữ nên không đếm được; số liệu ở dòng này không ước được điểm.',
    );
    expect(told[2]).toContain('tiêu chí 1.2 chấm thủ công nên không có số liệu để theo dõi trong năm');
    expect(told[3]).toContain('tiêu chí 1.3 chưa có cách tính ở trang Chấm điểm; số liệu');
    expect(told[4]).toContain('cách tính của tiêu chí 1.4 ở trang Chấm điểm không đọc được');
  });
});
