import { describe, expect, it } from 'vitest';
import { ruleFindings } from '../../src/book/rule-findings.ts';
import type { ScoreKey } from '../../src/book/tabs/scores.ts';
import { rowOf } from './cells.ts';

const RULE = '>=90%: 1; >=80%: 0,5; còn lại: 0';
const found = (...rows: Partial<Record<ScoreKey, unknown>>[]) =>
  ruleFindings(rows.map((cells, i) => rowOf<ScoreKey>({ code: '1.1', max: 1, ...cells }, i + 2)));

describe('a rule and what was typed beside it', () => {
  it('agree, or are told with both figures', () => {
    expect(found({ rule: RULE, value: '85%', self: 0.5, score: 0.5 })).toEqual([]);
    const [one, ...others] = found({ rule: RULE, value: '85%', self: 1, score: 0.5 });
    expect(others).toEqual([]);
    expect(one).toMatchObject({ code: 'rule-disagrees', severity: 'warning' });
    expect(one?.message).toMatch(
      /cột Điểm tự chấm: .*điểm tự chấm ghi 1, theo cách tính và số liệu thực hiện được 0,5/,
    );
    expect(found({ rule: RULE, value: '85%', score: 1 })[0]?.message).toMatch(/điểm đạt ghi 1/);
  });

  it('wait for a figure without a word', () => {
    expect(found({ rule: RULE, value: '', score: 1 })).toEqual([]);
    expect(found({ rule: '', value: '85%', score: 1 })).toEqual([]);
  });

  it('are told where the figure cannot be used', () => {
    expect(found({ rule: RULE, value: 'nhiều' })).toMatchObject([{ code: 'rule-unusable', severity: 'warning' }]);
  });
});

describe('rules in prose', () => {
  it('are one line that names twelve rows and counts the rest', () => {
    const prose = { rule: 'theo hướng dẫn của Sở Nội vụ', value: '' };
    const few = found(...Array.from({ length: 12 }, () => prose));
    expect(few).toMatchObject([{ code: 'rule-prose', severity: 'info' }]);
    expect(few[0]?.message).toMatch(/dòng 2, 3, .*, 13 có cách tính bằng lời/);
    const many = found(...Array.from({ length: 14 }, () => prose));
    expect(many[0]?.message).toMatch(/, 13 và 2 dòng khác có cách tính bằng lời/);
  });
});

describe('an item that does not apply', () => {
  it('is asked for its points, told what a part of them means, and told when it has all', () => {
    const codes = (score: unknown) => found({ value: 'KAD', max: 2, score }).map(({ code }) => code);
    expect([codes(''), codes(1), codes(2), codes('KAD'), codes('x')]).toEqual([
      ['na-unscored'],
      ['na-part'],
      ['na-full'],
      [],
      [],
    ]);
    expect(found({ value: 'KAD', max: 2, score: 0.5 })[0]?.message).toMatch(/một phần \(0,5\/2\); 1,5 điểm còn lại/);
    expect(found({ value: 'KAD', max: '', score: 1 })).toEqual([]);
  });
});

describe('a rule that can be read', () => {
  it('is looked over: gaps between its bands, points above the maximum', () => {
    const codes = (rule: string) => found({ rule, value: '' }).map(({ severity, message }) => [severity, message]);
    expect(codes('>=90%: 3; còn lại: 0')).toEqual([['warning', expect.stringMatching(/cột Cách tính điểm: .*3/)]]);
    expect(codes('>=90%: 1; còn lại: 0')).toEqual([]);
  });
});
