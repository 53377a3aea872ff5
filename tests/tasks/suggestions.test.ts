import { describe, expect, it } from 'vitest';
import { defaultUnits } from '../../src/book/tabs/units.ts';
import type { ItemCode } from '../../src/core/codes.ts';
import { readCode } from '../../src/core/codes.ts';
import { isComplete } from '../../src/core/coverage.ts';
import { TARGET_GAP } from '../../src/core/gaps.ts';
import { fromNumber } from '../../src/core/points.ts';
import { buildScorecard } from '../../src/core/scorecard.ts';
import { findShortfalls } from '../../src/core/shortfalls.ts';
import { MEASURES, measureFor } from '../../src/core/suggestions/catalogue.ts';
import { findRootCauses } from '../../src/core/suggestions/root-causes.ts';
import { suggestTasks } from '../../src/core/suggestions/suggest.ts';
import { statusNamed, TASK_STATUSES } from '../../src/core/tasks.ts';
import { isLink } from '../../src/core/text.ts';
import { checkGain } from '../../src/pages/tasks/model/check-gain.ts';
import { readEvidence, writeEvidence } from '../../src/pages/tasks/model/evidence.ts';
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

const unitsOf = (era: 'since' | 'before') =>
  defaultUnits({ yearScored: era === 'since' ? 2025 : 2023 }).map(([name = '', aliases = '']) => ({
    name,
    aliases: aliases.split(';').map((one) => one.trim()),
  }));
const UNITS = unitsOf('before');

/** The same leaves as a published result often lists them: codes and causes alone. */
const untitled = buildScorecard(rows.map((row) => (String(row.code).includes('.') ? { ...row, title: '' } : row)));

describe('suggestions', () => {
  const found = suggestTasks(card, shortfalls, [], UNITS);

  it.each([
    ['1.5', /sáng kiến/, ''],
    ['2.1', /văn bản quy phạm pháp luật/, ''],
    ['3.1.4', /phương án đơn giản hóa/, ''],
    ['3.1.5', /trình công bố thủ tục hành chính/, ''],
    ['3.4.1', /hồ sơ sắp đến hạn/, TARGET_GAP],
    ['3.5.1', /hồ sơ sắp đến hạn/, TARGET_GAP],
    ['5.5.1', /cử đi đào tạo/, ''],
    ['6.2', /kiến nghị trong kết luận thanh tra/, ''],
    ['6.3.3', /Lập lịch các báo cáo/, ''],
    ['7.1', /Ký số và gửi văn bản đi/, TARGET_GAP],
    ['7.2', /hồ sơ xử lý chưa đúng quy định/, TARGET_GAP],
    ['7.3', /thanh toán trực tuyến/, TARGET_GAP],
  ])('%s of the published result gets a measure of its own subject', (at, words, target) => {
    const own = found.find(({ code }) => code === at);
    expect(own?.measure).toMatch(words);
    expect(own?.measure).toContain(`(tiêu chí ${at})`);
    expect(own?.target).toBe(target);
    expect(own?.deliverable).not.toBe('');
  });

  it('goes by the cause where the item has no name', () => {
    const bare = suggestTasks(untitled.card, findShortfalls(untitled.card), [], UNITS);
    const measureOf = (at: string) => bare.find(({ code }) => code === at)?.measure ?? '';
    expect(measureOf('3.1.5')).toContain('trình công bố thủ tục hành chính (tiêu chí 3.1.5)');
    expect(measureOf('3.4.1')).toContain('hồ sơ sắp đến hạn (tiêu chí 3.4.1)');
    expect(bare.map(({ measure }) => measure).join()).not.toMatch(/nội dung “/);
  });

  it.each([
    ['Chỉ tiêu về trồng cây xanh', 'trồng cây chưa đạt'],
    ['', 'chưa có tài liệu kiểm chứng'],
    ['', ''],
    ['Trường đạt chuẩn quốc gia', 'trường chưa đạt chuẩn'],
  ])('says nothing rather than something about %j, %j', (title, cause) => {
    expect(measureFor(title, cause)).toBeUndefined();
  });

  it('names no figure that nobody gave, and no full stop', () => {
    expect(MEASURES.length).toBeGreaterThan(12);
    for (const { measure, deliverable, target } of MEASURES) {
      expect(measure).toMatch(/^\p{Lu}.*\(\{mục\}\)(?:.*[^.])?$/u);
      expect(measure + deliverable + target).not.toMatch(/\d|%|ít nhất|tối thiểu/u);
      expect(['', TARGET_GAP]).toContain(target);
    }
  });

  it('takes leads from the list of units alone, whatever the year', () => {
    const leads = (units: typeof UNITS) =>
      ['1.5', '3.4.1', '6.2'].map(
        (at) => suggestTasks(card, shortfalls, [], units).find(({ code }) => code === at)?.lead,
      );
    expect(leads(unitsOf('before'))).toEqual([
      'Văn phòng - thống kê',
      'Bộ phận Một cửa',
      'Công chức Tài chính - kế toán',
    ]);
    expect(leads(unitsOf('since'))).toEqual([
      'Phòng Văn hóa - Xã hội',
      'Trung tâm Phục vụ hành chính công',
      'Phòng Kinh tế',
    ]);
    expect(leads([{ name: 'Phòng Kinh tế, Hạ tầng và Đô thị', aliases: [] }])).toEqual([
      '',
      '',
      'Phòng Kinh tế, Hạ tầng và Đô thị',
    ]);
    expect(leads([{ name: 'VP ủy ban', aliases: ['Văn phòng'] }])).toEqual(['VP ủy ban', '', '']);
    expect(leads([])).toEqual(['', '', '']);
  });

  it('never names one unit twice, and serves only what no task or draft serves', () => {
    for (const { lead, cooperating } of found) expect(cooperating === '' || cooperating !== lead).toBe(true);
    const draft = { ...task({ codes: '7.1; 7.2', status: 'draft' }) };
    const codes = suggestTasks(card, shortfalls, [draft], UNITS).map(({ code }) => code);
    expect(codes).toHaveLength(10);
    expect(codes).not.toContain('7.1');
  });
});

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
