/** What "Nạp số liệu mẫu" loads is a book without a fault, on whatever day it is loaded. */
import { describe, expect, it } from 'vitest';
import { parseBook } from '../../src/book/parse-book.ts';
import type { ScoreRow } from '../../src/book/read-scores.ts';
import { callAddin } from '../../src/cli/addin.ts';
import { isBelow, parentCode } from '../../src/core/codes.ts';
import { compareDates } from '../../src/core/dates.ts';
import { sum } from '../../src/core/points.ts';
import { lintRule } from '../../src/core/rules/lint.ts';
import { pointsIn, type Score } from '../../src/core/scorecard.ts';
import { checkedPlan } from '../../src/plan/checked.ts';
import { DEFAULT_OPTIONS } from '../../src/plan/source.ts';
import { points } from '../plan/sample.ts';
import { click, emptyBook } from '../workbook/book.ts';

function loadedOn(day: string) {
  const host = emptyBook({ now: Date.parse(`${day}T09:00:00+07:00`) });
  click(host, 'Nạp số liệu mẫu');
  const book = parseBook(callAddin(host, 'readBook', {}));
  return { host, book, ...checkedPlan(book, { options: DEFAULT_OPTIONS }) };
}

const inRow = (score: Score) => pointsIn(score) ?? points(0);

describe.each([
  ['2026-01-01', 2025],
  ['2026-12-31', 2025],
  ['2027-07-15', 2026],
  ['2032-02-29', 2031],
])('the sample loaded on %s', (day, year) => {
  const { host, book, source, findings } = loadedOn(day);
  const { settings, tasks, result } = source;

  it('is a result of the year before, with its plan in the year of that day', () => {
    expect([settings.yearScored, settings.planYear]).toEqual([year, year + 1]);
    expect([settings.decision.date?.year, settings.documentMonth?.year]).toEqual([year, year + 1]);
    const cutOff = { year: year + 1, month: 11, day: 30 };
    expect(settings.scoringCutOff).toEqual(cutOff);
    const days = tasks.flatMap(({ due }) => (due?.kind === 'day' && due.lastDay ? [due.lastDay] : []));
    expect(days).toHaveLength(7);
    expect(days.filter((one) => one.year !== year + 1 || compareDates(one, cutOff) > 0)).toEqual([]);
    const texts = ['Chấm điểm', 'Nhiệm vụ', 'Thông tin chung'].flatMap((tab) => host.values(tab, 'A1:S80').flat());
    expect(texts.filter((text) => /\{năm|undefined|NaN/u.test(String(text)))).toEqual([]);
  });

  it('has 87,25 of 100 points in eight fields, and all sums agree', () => {
    expect(result.fields.map(({ max }) => max)).toEqual([14, 8, 20, 8, 14, 10, 16, 10].map(points));
    expect([result.total.max, result.total.score, result.total.lost]).toEqual([100, 87.25, 12.75].map(points));
    expect([result.differences, settings.selfScore]).toEqual([[], result.total.self]);
    const kept = book.rows.flatMap((row) => (row.code === 'total' ? [] : [{ ...row, code: row.code }]));
    const figures = (row: Pick<ScoreRow, 'max' | 'score' | 'self' | 'lastYear'> & Partial<ScoreRow>) =>
      [row.max, row.score, row.self, row.survey, row.lastYear].map(inRow);
    const summed = (parts: readonly ScoreRow[]) =>
      [0, 1, 2, 3, 4].map((at) => sum(parts.map((part) => figures(part)[at] ?? points(0))));
    for (const row of kept.filter(({ code }) => kept.some((other) => isBelow(other.code, code)))) {
      const parts = kept.filter(({ code }) => parentCode(code) === row.code);
      expect([row.code, figures(row)]).toEqual([row.code, summed(parts)]);
    }
    const [max, score, self, , lastYear] = summed(kept.filter(({ code }) => parentCode(code) === undefined));
    const total = book.rows.find(({ code }) => code === 'total');
    expect([total?.max, total?.score, total?.self, total?.lastYear]).toEqual([max, score, self, lastYear]);
    expect([settings.lastYearScore, settings.publishedScore]).toEqual([lastYear, score]);
  });

  it('gives each item a sound rule, its figure, evidence for what is claimed and a cause for what was not granted', () => {
    const leaves = book.rows.filter(({ code }) => result.leaves.some((leaf) => leaf.code === code));
    expect(leaves).toHaveLength(45);
    const cut: string[] = [];
    for (const { code, max, rule, self, survey, score, computed, evidence, cause } of leaves) {
      expect([code, lintRule(rule, max, { kind: 'item', code })]).toEqual([code, []]);
      expect([code, evidence !== '']).toEqual([code, inRow(self) > 0]);
      expect([code, cause !== '']).toEqual([code, inRow(score) < inRow(max)]);
      // Figures give the self score, or the item is scored by a survey or by hand.
      expect([code, computed ?? self ?? survey]).toEqual([code, self ?? survey]);
      if (score !== (self ?? survey)) cut.push(String(code));
    }
    expect(cut).toEqual(['1.3', '1.6', '3.2.2', '6.2']);
  });

  it('has twelve losses, two of them without a task, and no other fault but what the appraiser cut', () => {
    expect(result.shortfalls).toHaveLength(12);
    const open = result.coverage.filter(({ state }) => state !== 'full').map(({ code }) => code);
    expect(open).toEqual(['3.1.2', '8.2']);
    expect(findings.map(({ code }) => code).sort()).toEqual([
      'no-measure',
      'no-measure',
      ...Array.from({ length: 4 }, () => 'rule-disagrees'),
      'self-score-high',
    ]);
  });
});
