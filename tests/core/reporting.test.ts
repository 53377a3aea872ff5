import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, daysBetween, formatDate, readDate } from '../../src/core/dates.ts';
import { latestPeriod, REPORT_SPANS, type ReportSpanKey, reportSpan } from '../../src/core/reporting.ts';

const told = (setting: string, day: string): string => {
  const today = readDate(day);
  if (!today) throw new Error(`${day} is no day`);
  const period = latestPeriod(setting, today);
  if (!period) return '';
  const { name, begins, opens, due } = period;
  return [name, ...[begins, opens, due].map(formatDate)].join(' | ');
};

describe('the latest period to report on', () => {
  it.each([
    ['', '13/03/2026', 'quý IV/2025 | 01/12/2025 | 14/12/2025 | 20/12/2025'],
    ['', '14/03/2026', 'quý I/2026 | 01/03/2026 | 14/03/2026 | 20/03/2026'],
    ['trước ngày 15 của tháng cuối quý', '07/06/2026', 'quý I/2026 | 01/03/2026 | 08/03/2026 | 14/03/2026'],
    ['trước ngày 15 của tháng cuối quý', '08/06/2026', 'quý II/2026 | 01/06/2026 | 08/06/2026 | 14/06/2026'],
    ['Ngày 10 tháng cuối quý', '10/09/2026', 'quý III/2026 | 01/09/2026 | 04/09/2026 | 10/09/2026'],
    ['ngày 25 hằng tháng', '24/05/2026', 'tháng 5/2026 | 01/05/2026 | 19/05/2026 | 25/05/2026'],
    ['trước ngày 30 hằng tháng', '28/02/2026', 'tháng 2/2026 | 01/02/2026 | 22/02/2026 | 28/02/2026'],
    ['Ngày 31 hàng tháng', '30/04/2026', 'tháng 4/2026 | 01/04/2026 | 24/04/2026 | 30/04/2026'],
    ['Ngày cuối cùng của tháng cuối quý', '30/06/2026', 'quý II/2026 | 01/06/2026 | 24/06/2026 | 30/06/2026'],
    ['trước ngày 01 hằng tháng', '28/02/2026', 'tháng 3/2026 | 22/02/2026 | 22/02/2026 | 28/02/2026'],
    ['trước ngày 05 tháng đầu quý sau', '01/04/2026', 'quý I/2026 | 29/03/2026 | 29/03/2026 | 04/04/2026'],
    ['hằng quý, năm 2026', '20/03/2026', 'quý I/2026 | 01/03/2026 | 14/03/2026 | 20/03/2026'],
    ['hằng quý, 6 tháng, 9 tháng, năm', '20/09/2026', 'quý III/2026 | 01/09/2026 | 14/09/2026 | 20/09/2026'],
    ['6 tháng đầu năm, cả năm', '30/06/2026', '6 tháng đầu năm 2026 | 01/06/2026 | 14/06/2026 | 20/06/2026'],
    ['quý, 9 tháng đầu năm và năm', '30/09/2026', 'quý III/2026 | 01/09/2026 | 14/09/2026 | 20/09/2026'],
    ['6 tháng, hằng năm', '30/06/2026', '6 tháng đầu năm 2026 | 01/06/2026 | 14/06/2026 | 20/06/2026'],
    ['6 tháng, hằng năm', '31/12/2026', 'năm 2026 | 01/12/2026 | 14/12/2026 | 20/12/2026'],
  ])('“%s” on %s', (setting, day, period) => {
    expect(told(setting, day)).toBe(period);
    expect(told(setting.normalize('NFD'), day)).toBe(period);
  });

  it.each([
    'khi nào cần',
    'hằng tuần',
    'trước ngày 15',
    'trước 15/12',
    'trước ngày 15/3 và 15/6 hằng quý',
    'ngày 10 hoặc ngày 20 hằng tháng',
    'ngày 32 hằng tháng',
    'hằng quý 2 lần',
    '6 tháng, 9 tháng, hằng năm',
    'sau ngày 15 của tháng cuối quý',
  ])('is not guessed: %s', (setting) => {
    expect(told(setting, '20/06/2026')).toBe('');
  });

  it('is always one whose time has come, the only one, and is told until the next opens', () => {
    const settings = fc.constantFrom(
      '',
      'ngày 31 hằng tháng',
      'trước ngày 1 hằng tháng',
      '6 tháng',
      'ngày 3 tháng đầu quý sau',
    );
    fc.assert(
      fc.property(settings, fc.integer({ min: 0, max: 3000 }), (setting, days) => {
        const date = new Date(Date.UTC(2024, 0, 1 + days));
        const today = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        const period = latestPeriod(setting, today);
        if (!period) throw new Error(`${setting} is not read`);
        expect(compareDates(period.opens, today)).toBeLessThanOrEqual(0);
        expect(compareDates(period.opens, period.due)).toBeLessThan(0);
        expect(latestPeriod(setting, period.opens)?.name).toBe(period.name);
      }),
    );
  });
});

describe('one of the reports of a year', () => {
  const day = (text: string) => readDate(text);
  const spanOf = (key: ReportSpanKey, closing?: number, issued?: string) => {
    const { name, from, to } = reportSpan(key, 2026, closing, issued === undefined ? undefined : day(issued));
    return `${name}: ${formatDate(from)} - ${formatDate(to)}`;
  };
  it.each([
    ['quarter-1', undefined, undefined, 'quý I năm 2026: 01/01/2026 - 31/03/2026'],
    ['quarter-1', 14, undefined, 'quý I năm 2026: 15/12/2025 - 14/03/2026'],
    ['quarter-1', 14, '05/02/2026', 'quý I năm 2026: 05/02/2026 - 14/03/2026'],
    ['quarter-2', 14, '05/02/2026', 'quý II năm 2026: 15/03/2026 - 14/06/2026'],
    ['half', 14, '05/02/2026', '6 tháng đầu năm 2026: 05/02/2026 - 14/06/2026'],
    ['nine', undefined, undefined, '9 tháng năm 2026: 01/01/2026 - 30/09/2026'],
    ['year', 14, undefined, 'năm 2026: 15/12/2025 - 14/12/2026'],
    ['quarter-2', 31, undefined, 'quý II năm 2026: 01/04/2026 - 30/06/2026'],
  ] as const)('%s, figures closing on %s, plan of %s', (key, closing, issued, told) => {
    expect(spanOf(key, closing, issued)).toBe(told);
  });

  it('follows the one before without a gap or a day told twice, whatever the closing day', () => {
    const quarters = ['quarter-1', 'quarter-2', 'quarter-3', 'quarter-4'] as const;
    fc.assert(
      fc.property(
        fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined }),
        fc.integer({ min: 2024, max: 2030 }),
        (closing, year) => {
          const spans = [...quarters, ...quarters].map((key, i) =>
            reportSpan(key, year + Math.floor(i / 4), closing, undefined),
          );
          spans.slice(1).forEach(({ from }, i) => {
            const before = spans[i]?.to;
            if (before) expect(daysBetween(before, from)).toBe(1);
          });
          const [first, last] = [spans[0], spans[3]];
          expect(reportSpan('year', year, closing, undefined)).toMatchObject({ from: first?.from, to: last?.to });
          expect(reportSpan('half', year, closing, undefined).to).toEqual(spans[1]?.to);
        },
      ),
    );
  });

  it('is the one whose time it is, of the setting; a month has none', () => {
    const usual = (setting: string, on: string) => {
      const today = day(on);
      return today && latestPeriod(setting, today)?.span;
    };
    expect(usual('', '14/06/2026')).toBe('quarter-2');
    expect(usual('6 tháng, hằng năm', '20/06/2026')).toBe('half');
    expect(usual('6 tháng, hằng năm', '20/12/2026')).toBe('year');
    expect(usual('ngày 25 hằng tháng', '24/05/2026')).toBeUndefined();
    expect(Object.keys(REPORT_SPANS)).toHaveLength(7);
  });
});
