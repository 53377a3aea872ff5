/** Plans and carries out a new year as the page does, without a browser. */

import type { BookCells } from '../../src/book/plain-table.ts';
import { renamesFor } from '../../src/book/year-tabs.ts';
import type { Host } from '../../src/host/host.ts';
import { NOTHING, planYear, type YearChoices, type YearPlan } from '../../src/pages/year/plan-year.ts';
import { call, rowsOf } from '../workbook/book.ts';

export const CHOICES: YearChoices = {
  ...{ oldYear: 2023, newYear: 2024, criteria: undefined, dues: 'blank' },
  ...{ decisions: new Map(), unticked: new Set(), leftEvidence: new Set() },
};

export const namesOf = (host: Host): string[] => host.tabs.map(({ name }) => name);

export function planOf(host: Host, choices: Partial<YearChoices> = {}): YearPlan {
  return planYear(call(host, 'readBook', { ledgers: true }).result as BookCells, namesOf(host), {
    ...CHOICES,
    ...choices,
  });
}

/** @throws what the server threw */
export function arrange(host: Host, arrangement: YearPlan['arrangement']): void {
  const answer = call(host, 'arrangeBook', arrangement);
  if (!answer.ok) throw new Error(answer.message);
}

/** What the page does with a run that was stopped while names were changing. */
export function finish(host: Host, suffix: string): void {
  const names = namesOf(host);
  arrange(host, { ...NOTHING, seen: names, rename: renamesFor(names, suffix, names) });
}

export const table = (host: Host, tab: string): Record<string, unknown>[] => {
  const [headers = [], ...rows] = rowsOf(host, tab);
  return rows.map((row) => Object.fromEntries(headers.map((header, x) => [String(header), row[x]])));
};
