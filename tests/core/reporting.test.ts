import { describe, expect, it } from 'vitest';
import { formatDate, readDate } from '../../src/core/dates.ts';
import { latestPeriod } from '../../src/core/reporting.ts';

const told = (setting: string, day: string): string => {
  const today = readDate(day);
  if (!today) throw new Error(`${day} is no day`);
  const { name, begins, closes, due } = latestPeriod(setting, today);
  return [name, ...[begins, closes, due].map(formatDate)].join(' | ');
};

describe('the latest period to report on', () => {
  it.each([
    ['', '13/03/2026', 'quý IV/2025 | 01/12/2025 | 14/12/2025 | 20/12/2025'],
    ['', '14/03/2026', 'quý I/2026 | 01/03/2026 | 14/03/2026 | 20/03/2026'],
    ['trước ngày 15 của tháng cuối quý', '20/06/2026', 'quý II/2026 | 01/06/2026 | 14/06/2026 | 20/06/2026'],
    ['Ngày 10 tháng cuối quý', '10/09/2026', 'quý III/2026 | 01/09/2026 | 10/09/2026 | 16/09/2026'],
    ['ngày 25 hằng tháng', '24/05/2026', 'tháng 4/2026 | 01/04/2026 | 25/04/2026 | 28/04/2026'],
    ['6 tháng, hằng năm', '30/06/2026', '6 tháng đầu năm 2026 | 01/06/2026 | 14/06/2026 | 20/06/2026'],
    ['6 tháng, hằng năm', '31/12/2026', 'năm 2026 | 01/12/2026 | 14/12/2026 | 20/12/2026'],
    ['trước 15/12', '01/01/2026', 'quý IV/2025 | 01/12/2025 | 14/12/2025 | 20/12/2025'],
  ])('“%s” on %s', (setting, day, period) => {
    expect(told(setting, day)).toBe(period);
  });
});
