import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatPoints } from '../../src/core/numbers.ts';
import { fromDecimal, fromNumber, ofUnits, type Points, SCALE } from '../../src/core/points.ts';
import { ruleChoices, ruleHint } from '../../src/core/rules/answers.ts';
import { evaluateRule } from '../../src/core/rules/evaluate.ts';
import { parseRule } from '../../src/core/rules/parse.ts';
import type { Rule } from '../../src/core/rules/rule.ts';

const rule = (text: string): Rule => {
  const read = parseRule(text);
  if (!read.ok) throw new Error(read.problem.message);
  return read.rule;
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
    for (const value of [85, '85', 2.5]) expect(earn('>=85%: 1; >=2,5%: 0,5; còn lại: 0', value)).not.toBe(0);
    expect([85, 80.5, 72, 2.1].map((percent) => earn(BANDS, percent))).toEqual([0.5, 0.5, 0, 0]);
    for (const value of [1.2, 2, '1,5', -0.1, 'nhiều', new Date()]) expect(earn(BANDS, value)).toBe('value');
  });

  it('asks which of two readings is meant above 1 and up to 2', () => {
    const told = (value: unknown) => {
      const read = evaluateRule(rule(BANDS), value, undefined, '');
      return read.ok ? '' : read.message;
    };
    expect(told('1,5')).toBe('1,5% hay 150%? Ghi rõ dấu %.');
    expect([told(1.025), told(2)]).toEqual(['1,025% hay 102,5%? Ghi rõ dấu %.', '2% hay 200%? Ghi rõ dấu %.']);
    expect([earn(BANDS, '1,5%'), earn(BANDS, '150%'), earn(BANDS, 1)]).toEqual([0, 1, 1]);
  });

  it('gives the top band to a rate above 100 %, and no more than the maximum where it is linear', () => {
    for (const text of [BANDS, '>=100%: 1; còn lại: 0', 'từ 90% đến 100%: 1; còn lại: 0', '100%: 1; còn lại: 0.5']) {
      expect([earn(text, '103%'), earn(text, 103), earn(text, 515, 1, 500)]).toEqual([1, 1, 1]);
    }
    expect([earn('tỷ lệ', '103%', 2), earn('tỷ lệ từ 80%', 515, 2, 500)]).toEqual([2, 2]);
  });

  it('takes a count with its total, a whole number above 0', () => {
    expect(earn(BANDS, '22', 1, '25')).toBe(0.5);
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
    expect([true, false].map((level) => earn('có: 2; không: 0', level))).toEqual([2, 0]);
    expect(earn('trước 15/12: 1; sau 15/12: 0,5; còn lại: 0', 'chưa gửi')).toBe(0);
  });

  it('takes any part that only one name has', () => {
    const text = 'Ban hành đúng hạn: 1; muộn: 0,5; không ban hành: 0';
    expect(['đúng hạn', 'Đúng', 'hạn', 'muộn', 'không'].map((part) => earn(text, part))).toEqual([1, 1, 1, 0.5, 0]);
    // A part of two names, a piece of a word, a part that leaves out the "không": none of them says which is meant.
    for (const unclear of ['ban hành', 'mu', 'x', 'kịp thời']) expect(earn(text, unclear)).toBe('value');
    expect(earn('kịp thời: 1; không đúng hạn: 0', 'đúng hạn')).toBe('value');
    expect(earn('trước 15/12: 1; sau 15/12: 0,5; còn lại: 0', '15/12')).toBe('value');
  });

  it('reads yes as có, đạt, x or 1, and no as không, chưa or 0', () => {
    for (const yes of ['có', 'Đạt', 'x', 'X', 1, '1', true]) expect(earn('có: 2; không: 0', yes)).toBe(2);
    for (const no of ['không', 'chưa', 0, '0', false]) expect(earn('có: 2; không: 0,5', no)).toBe(0.5);
    const three = 'đạt: 2; đạt một phần: 1; không đạt: 0';
    expect(['x', 'đạt', 'một phần', 'không'].map((level) => earn(three, level))).toEqual([2, 2, 1, 0]);
    expect(['có', 0].map((level) => earn('có ban hành: 1; chưa ban hành: 0', level))).toEqual([1, 0]);
    // Not one name of these says yes: it is asked, not scored as the rest.
    expect(earn('trước 15/12: 1; còn lại: 0', 'x')).toBe('value');
    expect(earn('trước 15/12: 1; còn lại: 0', 'không')).toBe(0);
  });

  it('says in one short line what may be written', () => {
    const told = (text: string) => ruleHint(rule(text));
    expect(told('đúng hạn: 1; muộn: 0,5; không: 0')).toBe('Ghi: đúng hạn / muộn / không');
    expect(told('có: 1; còn lại: 0')).toBe('Ghi: có / còn lại');
    expect([BANDS, 'tỷ lệ'].map(told)).toEqual(Array(2).fill('Ghi tỷ lệ như 85%, hoặc số lượng và tổng số'));
    expect(['trừ 0,1/hồ sơ', '>=3 sáng kiến: 1; còn lại: 0', 'thủ công'].map(told)).toEqual([
      ...[
        'Ghi số hồ sơ, ví dụ 3',
        'Ghi số lượng, ví dụ 3',
        'Không cần số liệu: ghi điểm ở cột Điểm tự chấm, hoặc Điểm ĐTXHH nếu là điểm điều tra',
      ],
    ]);
    const long = Array.from({ length: 9 }, (_, i) => `mức khá dài ${'abcdefghi'[i]}: ${i}`).join('; ');
    expect(told(long)).toBe('Ghi: mức khá dài a / mức khá dài b / mức khá dài c / …');
    expect(evaluateRule(rule('có: 1; không: 0'), 'nhiều', undefined, '')).toMatchObject({ message: 'Ghi: có / không' });
  });

  it('lists the names of its levels for a drop-down list, and nothing where a figure is written', () => {
    expect(ruleChoices(rule('Đúng hạn: 1; muộn: 0,5; còn lại: 0'))).toEqual(['Đúng hạn', 'muộn', 'còn lại']);
    expect([BANDS, 'tỷ lệ', 'thủ công', 'trừ 1/vụ'].flatMap((text) => ruleChoices(rule(text)))).toEqual([]);
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
