import { describe, expect, it } from 'vitest';
import { SAMPLE_ROWS } from '../../src/book/texts/sample-card.ts';
import type { ItemCode } from '../../src/core/codes.ts';
import { readCode } from '../../src/core/codes.ts';
import { fromNumber } from '../../src/core/points.ts';
import { buildScorecard } from '../../src/core/scorecard.ts';
import { findShortfalls } from '../../src/core/shortfalls.ts';
import { BY_KIND, BY_THEME } from '../../src/core/suggestions/catalogue.ts';
import { causeKindOf } from '../../src/core/suggestions/cause-kinds.ts';
import { findRootCauses } from '../../src/core/suggestions/root-causes.ts';
import { suggestTasks } from '../../src/core/suggestions/suggest.ts';
import { isLink } from '../../src/core/text.ts';
import { checkGain } from '../../src/pages/tasks/model/check-gain.ts';
import { readEvidence, writeEvidence } from '../../src/pages/tasks/model/evidence.ts';

const rows = SAMPLE_ROWS.map(({ code, title, max, score, cause }, place) => ({
  code: readCode(code) ?? ('total' as const),
  ...{ title, cause, place },
  max: max === undefined ? undefined : fromNumber(max),
  score: typeof score === 'number' ? fromNumber(score) : score,
}));
const { card } = buildScorecard(rows);
const shortfalls = findShortfalls(card);

describe('suggestions', () => {
  it('gives each shortfall without a task a measure, an owner, something to show and a target', () => {
    const found = suggestTasks(card, shortfalls, [], 2024);
    expect(found).toHaveLength(12);
    for (const { measure, lead, deliverable, target, gain } of found) {
      expect([measure, lead, deliverable, target].map((text) => text.length > 5)).toEqual([true, true, true, true]);
      expect(measure).not.toContain('{');
      expect(gain).toBeGreaterThan(0);
    }
  });

  it('names the units of the year: before and since 01/7/2025', () => {
    const lead = (year: number) => suggestTasks(card, shortfalls, [], year).find(({ code }) => code === '6.2')?.lead;
    expect([lead(2024), lead(2026)]).toEqual(['Công chức Tài chính - kế toán', 'Phòng Kinh tế']);
  });

  it.each([
    ['hệ thống ghi nhận 22 hồ sơ quá hạn', 'late'],
    ['không gửi báo cáo theo đúng quy định', 'report'],
    ['kết luận thanh tra đã nêu sai phạm', 'inspection'],
    ['không phát sinh giao dịch thanh toán trực tuyến', 'no-occurrence'],
    ['dưới 80% văn bản đi được gửi hoàn toàn dạng điện tử', 'ratio'],
    ['còn cán bộ chưa đạt chuẩn trình độ chuyên môn', 'staff'],
    ['22 hồ sơ xử lý không đúng quy định', 'faults'],
    ['trong năm chưa có sáng kiến hoặc giải pháp mới được công nhận', 'not-done'],
    ['kết quả khảo sát hài lòng thấp', 'survey'],
    ['', 'unknown'],
  ] as const)('reads the kind of cause: %s', (cause, kind) => expect(causeKindOf(cause)).toBe(kind));

  it('writes complete measures: no full stop at the end, the item named', () => {
    for (const { measure } of [
      ...Object.values(BY_KIND),
      ...Object.values(BY_THEME).flatMap((close) => Object.values(close)),
    ]) {
      expect(measure).toMatch(/^\p{Lu}.*\{mục\}.*[^.]$/u);
    }
  });
});

describe('one root cause', () => {
  it('asks about "22 hồ sơ" for the items that name it, and about nothing else of the sample', () => {
    expect(findRootCauses(shortfalls)).toEqual([{ phrase: '22 hồ sơ', codes: ['7.2', '3.4.1'] }]);
  });
});

describe('the expected gain', () => {
  const check = (text: string) => checkGain(text, ['2.1' as ItemCode], shortfalls)?.kind;
  it('asks about the maximum, warns above the loss, accepts the loss', () => {
    expect([check('2'), check('1,5'), check('1'), check('0,5'), check('hai'), check('')]).toEqual([
      ...(['is-max', 'above-loss', undefined, undefined, 'unreadable', undefined] as const),
    ]);
  });
});

describe('evidence', () => {
  it('keeps words and links, one document a line', () => {
    const cell = 'QĐ 12/QĐ-UBND ngày 05/02/2024 https://example.com/a\nBiên bản họp';
    expect(readEvidence(cell)).toEqual([
      { text: 'QĐ 12/QĐ-UBND ngày 05/02/2024', link: 'https://example.com/a' },
      { text: 'Biên bản họp', link: '' },
    ]);
    expect(writeEvidence(readEvidence(cell))).toBe(cell);
  });

  it.each([
    ['https://example.com/a', true],
    ['http://x.vn', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//example.com', false],
  ])('follows %s: %s', (link, follows) => expect(isLink(link)).toBe(follows));
});
