import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatPoints } from '../../src/core/numbers.ts';
import { fromDecimal, fromNumber, ofUnits, type Points, SCALE } from '../../src/core/points.ts';
import { evaluateRule } from '../../src/core/rules/evaluate.ts';
import { lintRule } from '../../src/core/rules/lint.ts';
import { parseRule } from '../../src/core/rules/parse.ts';
import type { Rule } from '../../src/core/rules/rule.ts';

const rule = (text: string): Rule => {
  const read = parseRule(text);
  if (!read.ok) throw new Error(read.problem.message);
  return read.rule;
};
const problem = (text: string) => {
  const read = parseRule(text);
  if (read.ok) throw new Error(`“${text}” was read`);
  return read.problem;
};
const max = (points: number | undefined): Points | undefined => (points === undefined ? undefined : fromNumber(points));

/** Points, `'-'` for none yet, or which input is refused. */
const earn = (text: string, value: unknown, most?: number, total: unknown = ''): number | string => {
  const result = evaluateRule(rule(text), value, max(most), total);
  if (!result.ok) return result.input;
  return result.value === undefined ? '-' : result.value / SCALE;
};

const BANDS = '>=90%: 1; >=80%: 0,5; còn lại: 0';

describe('a rule in bands', () => {
  it('is half-open, and its top band includes 100 %', () => {
    expect([0, 0.7999, 0.8, 0.8999, 0.9, 1].map((rate) => earn(BANDS, rate))).toEqual([0, 0, 0.5, 0.5, 1, 1]);
  });

  it('compares count and total exactly', () => {
    expect(earn(BANDS, 198, 1, 220)).toBe(1);
    expect(earn(BANDS, 197, 1, 219)).toBe(0.5);
    expect(earn('>=33,3333%: 1; còn lại: 0', 1, 1, 3)).toBe(1);
    expect(earn('>=33,3334%: 1; còn lại: 0', 1, 1, 3)).toBe(0);
    expect(earn(BANDS, 1 - 0.1)).toBe(1);
    expect(earn(BANDS, 0.7 + 0.2)).toBe(1);
  });

  it('reads a rate as a number, a text number or a percentage', () => {
    for (const value of [0.85, '0,85', '85%', '85 %', '85,0%']) expect(earn(BANDS, value)).toBe(0.5);
    for (const value of [85, 1.2, -0.1, '120%', 'nhiều', new Date()]) expect(earn(BANDS, value)).toBe('value');
  });

  it('takes a count only with a total that it fits', () => {
    expect(earn(BANDS, '22', 1, '25')).toBe(0.5);
    expect(earn(BANDS, 26, 1, 25)).toBe('value');
    expect(earn(BANDS, '85%', 1, 25)).toBe('value');
    expect(earn(BANDS, 0, 1, 0)).toBe('total');
    expect(earn(BANDS, 1, 1, 'x')).toBe('total');
  });

  it('reads the ways officers write it', () => {
    for (const text of [
      '≥ 90% : 1 điểm ; ≥ 80% : 0,5 điểm ; Còn lại : 0 điểm.',
      'Từ 90% trở lên: 1; từ 80% đến dưới 90%: 0,5; dưới 80%: 0',
      '90% trở lên: 1đ\n80% - <90%: 0.5đ\n<80%: 0đ',
      'ĐẠT TỪ 90%: 1; TỪ 80% ĐẾN 90%: 0,5; DƯỚI 80%: 0;',
      'tỉ lệ đạt từ 90% đến 100%: 1; tỷ lệ từ 80 đến dưới 90%: 0,5; các trường hợp còn lại: 0',
      '=> 90% hồ sơ: 1; >=80% hồ sơ: 0,5; khác: 0',
      '<80%: 0; <90%: 0,5; từ 90%: 1',
      BANDS.normalize('NFD').replaceAll(' ', '\u00a0'),
    ]) {
      expect([0.5, 0.8, 0.89, 0.9, 1].map((rate) => earn(text, rate))).toEqual([0, 0.5, 0.5, 1, 1]);
    }
  });

  it('lets “trên 90%” take 90 % from the band above and give it to the one below', () => {
    const text = 'trên 90%: 1; từ 80% đến 90%: 0,5; dưới 80%: 0';
    expect([0.79, 0.8, 0.9, 0.9001].map((rate) => earn(text, rate))).toEqual([0, 0.5, 0.5, 1]);
    expect(earn('100%: 1; từ 50% đến dưới 100%: 0,5; <50%: 0', 1)).toBe(1);
  });

  it('works on whole counts without “%”, and then takes no total', () => {
    const text = '>=3 sáng kiến: 1; từ 1 đến 2 sáng kiến: 0,5; còn lại: 0';
    expect([0, 1, 2, 3, 30].map((count) => earn(text, count))).toEqual([0, 0.5, 0.5, 1, 1]);
    expect(earn(text, 2, 1, 10)).toBe('total');
    expect(earn(text, 2.5)).toBe('value');
  });

  it('refuses what no band or two bands answer, and points above the max', () => {
    expect(earn('>=90%: 1; >=80%: 0,5', 0.5)).toBe('rule');
    expect(earn('từ 80% đến 95%: 0,5; từ 90% đến 100%: 1', 0.92)).toBe('rule');
    expect(earn(BANDS, 0.95, 0.5)).toBe('rule');
  });
});

describe('the other kinds of rule', () => {
  it('compares levels by their folded names', () => {
    const text = 'đúng hạn: 1; muộn: 0,5; không: 0';
    expect(['Đúng  hạn', 'MUỘN'.normalize('NFD'), 'không'].map((level) => earn(text, level))).toEqual([1, 0.5, 0]);
    expect(earn(text, 'đúng')).toBe('value');
    expect([true, false].map((level) => earn('có: 2; không: 0', level))).toEqual([2, 0]);
    expect(earn('trước 15/12: 1; sau 15/12: 0,5; còn lại: 0', 'chưa gửi')).toBe(0);
  });

  it('multiplies rate and max, half up to 1/10 000, and gives nothing below the floor', () => {
    expect(earn('tỷ lệ', 1, 2, 3)).toBe(0.6667);
    expect(earn('Tỉ lệ × điểm tối đa', '82,5%', 2)).toBe(1.65);
    expect(['79,99%', '80%'].map((rate) => earn('tỷ lệ từ 80%', rate, 2))).toEqual([0, 1.6]);
    expect(['79,99%', '80%'].map((rate) => earn('tỷ lệ; dưới 80%: 0', rate, 2))).toEqual([0, 1.6]);
    expect(earn('tỷ lệ', 0.5)).toBe('max');
    expect(earn('tỷ lệ', 1, 0.0001, 2)).toBe(0.0001);
  });

  it('takes off for each one counted, never below 0', () => {
    for (const text of ['trừ 0,1/hồ sơ', 'mỗi hồ sơ trừ 0,1', 'Trừ 0,1 điểm / 01 hồ sơ', 'mỗi hồ sơ bị trừ 0,1 điểm']) {
      expect([0, 3, '22 hồ sơ', 99].map((count) => earn(text, count, 2.5))).toEqual([2.5, 2.2, 0.3, 0]);
    }
    expect(earn('trừ 0,5/vụ, tối đa 1', 5, 3)).toBe(2);
    expect(earn('trừ 0,5/vụ, tối đa 1', 5)).toBe(-1);
    expect(earn('trừ 0,5/vụ', 5)).toBe('max');
  });

  it('adds for each one counted, up to its cap and the max, which may be missing', () => {
    const text = 'cộng 0,5/sáng kiến, tối đa 1';
    expect([0, 1, 2, 9].map((count) => earn(text, count))).toEqual([0, 0.5, 1, 1]);
    expect(earn('cộng 0,5/sáng kiến', 9)).toBe(4.5);
    expect(earn('cộng 0,5/sáng kiến', 9, 2)).toBe(2);
  });

  it('gives nothing yet for a blank value and for what people score', () => {
    for (const text of ['', 'thủ công', 'Chấm thủ công', 'điều tra xã hội học']) expect(earn(text, 'x', 1)).toBe('-');
    expect(earn(BANDS, '')).toBe('-');
  });
});

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
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 2000 }), mixed), (text) => {
        const before = performance.now();
        const read = parseRule(text);
        if (!read.ok) expect(read.problem.at + read.problem.length).toBeLessThanOrEqual(text.length);
        else evaluateRule(read.rule, '85%', ofUnits(SCALE), '');
        lintRule(text, ofUnits(SCALE), 'dòng 1');
        expect(performance.now() - before).toBeLessThan(1000);
      }),
      { numRuns: 1500 },
    );
    for (const long of [' '.repeat(1e5), 'từ '.repeat(330), `trừ 1/${'a '.repeat(490)}`, `mỗi ${'a '.repeat(490)}`]) {
      const before = performance.now();
      parseRule(long);
      expect(performance.now() - before).toBeLessThan(300);
    }
  });
});

describe('the linter', () => {
  const codes = (text: string, most?: number) => lintRule(text, max(most), 'dòng 5').map(({ code }) => code);

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
    const [gap] = lintRule('>=90%: 1; >=80%: 0,5', undefined, 'dòng 5');
    expect(gap).toMatchObject({ severity: 'warning', where: 'dòng 5' });
    expect(gap?.message).toContain('từ 0% đến dưới 80%');
  });
});

describe('evaluating any sound rule', () => {
  const percent = fc.integer({ min: 1, max: 100 });
  const amount = fc.integer({ min: 0, max: 50_000 }).map(ofUnits);

  it('stays within 0 and max, and follows the definition of bands', () => {
    const bands = fc.uniqueArray(fc.tuple(percent, amount), {
      minLength: 1,
      maxLength: 6,
      selector: ([bound]) => bound,
    });
    fc.assert(
      fc.property(bands, amount, fc.nat(300), fc.integer({ min: 1, max: 300 }), (list, rest, a, b) => {
        const [count, total] = [Math.min(a, b), b];
        const labels = list.map(([bound, points]) => `>=${bound}%: ${formatPoints(points)}`);
        const text = `${labels.join('; ')}; còn lại: ${formatPoints(rest)}`;
        const most = ofUnits(Math.max(rest, ...list.map(([, points]) => points)));
        const reached = list.filter(([bound]) => BigInt(count) * 100n >= BigInt(bound) * BigInt(total));
        const [, expected] = reached.sort(([left], [right]) => right - left)[0] ?? [0, rest];
        const result = evaluateRule(rule(text), count, most, total);
        expect(result).toEqual({ ok: true, value: expected });
      }),
    );
  });

  it('stays within 0 and max for linear, penalty and bonus rules', () => {
    const texts = [
      'tỷ lệ',
      'tỷ lệ từ 50%',
      'trừ 0,1/hồ sơ',
      'trừ 0,3/lỗi, tối đa 2',
      'cộng 0,5/sáng kiến',
      'cộng 1/việc, tối đa 9',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...texts), amount, fc.nat(200), fc.nat(200), (text, most, count, more) => {
        const total = text.startsWith('tỷ lệ') ? count + more + 1 : '';
        const result = evaluateRule(rule(text), count, most, total);
        expect(result.ok).toBe(true);
        if (result.ok) expect(result.value).toBeGreaterThanOrEqual(0);
        if (result.ok) expect(result.value).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('rounds linear points half up, as a sum of whole numbers tells', () => {
    fc.assert(
      fc.property(amount, fc.nat(5000), fc.nat(5000), (most, count, more) => {
        const total = count + more + 1;
        const expected = Number((2n * BigInt(count) * BigInt(most) + BigInt(total)) / (2n * BigInt(total)));
        expect(evaluateRule(rule('tỷ lệ'), count, most, total)).toEqual({ ok: true, value: expected });
      }),
    );
  });

  it('reads a rate and its text alike', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (basis) => {
        const written = `${formatNumber(basis / 100, 2)}%`;
        expect(earn(BANDS, written)).toBe(earn(BANDS, basis / 10_000));
        expect(earn('tỷ lệ', written, 1)).toBe((fromDecimal(String(basis / 10_000)) ?? 0) / SCALE);
      }),
    );
  });
});
