import { describe, expect, it } from 'vitest';
import type { ItemCode } from '../../src/core/codes.ts';
import { readCode } from '../../src/core/codes.ts';
import { isComplete } from '../../src/core/coverage.ts';
import { TARGET_GAP } from '../../src/core/gaps.ts';
import { fromNumber } from '../../src/core/points.ts';
import { buildScorecard } from '../../src/core/scorecard.ts';
import { findShortfalls } from '../../src/core/shortfalls.ts';
import { findRootCauses } from '../../src/core/suggestions/root-causes.ts';
import { statusNamed, TASK_STATUSES } from '../../src/core/tasks.ts';
import { isLink } from '../../src/core/text.ts';
import { checkGain } from '../../src/pages/tasks/model/check-gain.ts';
import { readEvidenceLines, writeEvidenceLines } from '../../src/pages/tasks/model/evidence.ts';
import { lacks } from '../../src/pages/tasks/model/overview.ts';
import { SEED_ROWS } from '../fixtures/seed.ts';
import { task } from '../plan/sample.ts';

const rows = SEED_ROWS.map(({ code, max, score, ...row }, place) => ({
  code: readCode(code) ?? ('total' as const),
  ...{ ...row, place },
  ...{ max: fromNumber(max), score: fromNumber(score) },
}));
const { card } = buildScorecard(rows);
const shortfalls = findShortfalls(card);

describe('a gap in a cell', () => {
  const complete = task({ codes: '7.1', lead: 'Văn phòng', due: '30/6/2024', target: TARGET_GAP });
  it('covers nothing, neither as target nor as deliverable nor as lead', () => {
    expect(isComplete(complete)).toBe(false);
    expect(isComplete({ ...complete, deliverable: 'Thống kê' })).toBe(true);
    expect(isComplete({ ...complete, deliverable: 'Thống kê', lead: '[bổ sung đơn vị chủ trì]' })).toBe(false);
    expect(isComplete({ ...complete, target: 'Từ 80%' })).toBe(true);
    expect(lacks(complete)).toEqual(['target']);
  });
});

describe('the status of a draft', () => {
  it.each(['Đề xuất', 'đề xuất', 'Dự thảo', 'DỰ THẢO'])('%s is read as one', (name) =>
    expect(statusNamed(name)).toBe('draft'));
  it('is written as “Đề xuất”', () => expect(TASK_STATUSES.draft).toBe('Đề xuất'));
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
    expect(readEvidenceLines(cell)).toEqual([
      { text: 'QĐ 12/QĐ-UBND ngày 05/02/2024', link: 'https://example.com/a' },
      { text: 'Biên bản họp', link: '' },
    ]);
    expect(writeEvidenceLines(readEvidenceLines(cell))).toBe(cell);
  });

  it.each([
    ['https://example.com/a', true],
    ['http://x.vn', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//example.com', false],
  ])('follows %s: %s', (link, follows) => expect(isLink(link)).toBe(follows));
});
