import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, formatDate, readDate } from '../../src/core/dates.ts';
import { latestPeriod } from '../../src/core/reporting.ts';

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
