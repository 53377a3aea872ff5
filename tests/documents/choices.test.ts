/** The days that come with one of the year's reports. */
import { expect, it } from 'vitest';
import type { CalendarDate } from '../../src/core/dates.ts';
import { EMPTY_SETTINGS } from '../../src/core/settings.ts';
import { choosePeriod } from '../../src/pages/document/choices.ts';

const SETTINGS = { ...EMPTY_SETTINGS, planYear: 2026, reportClosing: 14 };
const daysOn = (year: number, month: number, day: number, issued?: CalendarDate) => {
  const { from, to } = choosePeriod(SETTINGS, issued, 'quarter-1', { year, month, day });
  return `${from} - ${to}`;
};

it('closes with the figures of today while it is under way, of its closing day before and after', () => {
  expect(daysOn(2026, 2, 20)).toBe('15/12/2025 - 20/02/2026');
  expect(daysOn(2026, 2, 20, { year: 2026, month: 2, day: 5 })).toBe('05/02/2026 - 20/02/2026');
  expect(daysOn(2026, 1, 1)).toBe('15/12/2025 - 01/01/2026');
  expect(daysOn(2026, 4, 1)).toBe('15/12/2025 - 14/03/2026');
});

it('ends in its own year, by which it is named, though its figures begin in December before', () => {
  for (const day of [14, 15, 31]) expect(daysOn(2025, 12, day)).toBe('15/12/2025 - 14/03/2026');
});
