import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linePlace } from '../../src/core/place.ts';
import { fromNumber, ofUnits, type Points, SCALE } from '../../src/core/points.ts';
import { evaluateRule } from '../../src/core/rules/evaluate.ts';
import { lintRule } from '../../src/core/rules/lint.ts';
import { parseRule } from '../../src/core/rules/parse.ts';
import { expectWork } from '../setup/pace.ts';

const problem = (text: string) => {
  const read = parseRule(text);
  if (read.ok) throw new Error(`“${text}” was read`);
  return read.problem;
};
const max = (points: number | undefined): Points | undefined => (points === undefined ? undefined : fromNumber(points));
const BANDS = '>=90%: 1; >=80%: 0,5; còn lại: 0';

describe('a text that is no clear rule', () => {
  it('is refused with its place', () => {
    const text = '>=90%: 1; 80%: 0,5; còn lại: 0';
    const { at, length, message } = problem(text);
    expect(text.slice(at, at + length)).toBe('80%');
    expect(message).toContain('“80%” (ký tự thứ 11)');
    expect(problem(text.normalize('NFD')).message).toContain('ký tự thứ 11');
  });

  it.each([
    ['>=90%: một; còn lại: 0', ': một'],
    ['>=90%: 1, >=80%: 0,5', ': 1, >=80%: 0,5'],
    ['>=90: 1; >=80%: 0,5', '>=80%'],
    ['>=90%: 1; đúng hạn: 0', 'đúng hạn'],
    ['từ 90% đến 80%: 1', 'từ 90% đến 80%'],
    ['>=120%: 1', '>=120%'],
    ['trên 100%: 1', 'trên 100%'],
    ['>=0,9: 1', '>=0,9'],
    ['dưới 0%: 1', 'dưới 0%'],
    ['từ 80% đến: 1', 'từ 80% đến'],
    ['có: 1; Có: 2', 'Có'],
    ['còn lại: 0; khác: 1', 'khác'],
    ['có: -1', ': -1'],
    ['có: 1/2', ': 1/2'],
    ['trừ điểm', 'trừ điểm'],
    ['trừ 0,1%', 'trừ 0,1%'],
    ['90% trở lên', '90% trở lên'],
    [': 1', ': 1'],
    ['còn lại: 0', 'còn lại: 0'],
    ['>=1.000: 1', '>=1.000'],
  ])('refuses “%s” at “%s”', (text, place) => {
    const { at, length, message } = problem(text);
    expect(text.slice(at, at + length)).toBe(place);
    expect(message).toMatch(/^“.+” \(ký tự thứ \d+\): .+\.$/s);
  });

  it('never throws and never hangs, whatever it is', () => {
    const words = ['>=', '≥', '90', '%', ':', ';', ' ', ',', 'từ', 'đến', 'dưới', 'trở lên', 'tỷ lệ', 'trừ', 'cộng'];
    const more = [
      '/',
      'hồ sơ',
      'tối đa',
      'còn lại',
      'mỗi',
      '0,5',
      '-',
      '\n',
      'có',
      '(',
      ')',
      '1.234',
      '\u0301',
      'điểm',
    ];
    const mixed = fc.array(fc.constantFrom(...words, ...more), { maxLength: 400 }).map((parts) => parts.join(''));
    const any = fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 2000 }), mixed), (text) => {
      const read = parseRule(text);
      if (!read.ok) expect(read.problem.at + read.problem.length).toBeLessThanOrEqual(text.length);
      else evaluateRule(read.rule, '85%', ofUnits(SCALE), '');
      lintRule(text, ofUnits(SCALE), linePlace(1));
    });
    expectWork(() => fc.assert(any, { numRuns: 1500 }), 12);
    for (const long of [' '.repeat(1e5), 'từ '.repeat(330), `trừ 1/${'a '.repeat(490)}`, `mỗi ${'a '.repeat(490)}`]) {
      expectWork(() => parseRule(long), 1);
    }
  });
});

describe('the linter', () => {
  const codes = (text: string, most?: number) => lintRule(text, max(most), linePlace(5)).map(({ code }) => code);

  it('finds nothing in sound rules', () => {
    for (const text of [
      BANDS,
      'từ 90% đến 100%: 1; từ 80% đến 90%: 0,5; <80%: 0',
      'trên 90%: 1; từ 80% đến 90%: 0,5; dưới 80%: 0',
      '>=3 sáng kiến: 1; từ 1 đến 2: 0,5; 0 trở xuống: 0',
      'có: 1; không: 0',
      'tỷ lệ từ 80%',
      'trừ 0,1/hồ sơ',
      'thủ công',
      '',
    ]) {
      expect(codes(text, 1)).toEqual([]);
    }
  });

  it('reports gaps, overlaps, points above the max and points that fall', () => {
    expect(codes('>=90%: 1; >=80%: 0,5')).toEqual(['rule-gap']);
    expect(codes('từ 80% đến dưới 85%: 0,5; từ 90%: 1; <80%: 0')).toEqual(['rule-gap']);
    expect(codes('từ 80% đến 95%: 0,5; từ 90% đến 100%: 1; <80%: 0')).toEqual(['rule-overlap']);
    expect(codes(BANDS, 0.5)).toEqual(['rule-above-max']);
    expect(codes('có: 2; không: 0', 1)).toEqual(['rule-above-max']);
    expect(codes('cộng 0,5/sáng kiến, tối đa 2', 1)).toEqual(['rule-above-max']);
    expect(codes('>=90%: 0,5; >=80%: 1; còn lại: 0')).toEqual(['rule-falling']);
    expect(codes('>=9x%: 1')).toEqual(['rule-unreadable']);
  });

  it('says where, and which interval is missing', () => {
    const [gap] = lintRule('>=90%: 1; >=80%: 0,5', undefined, linePlace(5));
    expect(gap).toMatchObject({ severity: 'warning', place: linePlace(5) });
    expect(gap?.message).toContain('từ 0% đến dưới 80%');
  });
});
