import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemCode } from '../../src/core/codes.ts';
import { type Criterion, mapCriteria } from '../../src/core/years/map-criteria.ts';
import { expectWork } from '../setup/pace.ts';

const set = (text: string): Criterion[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', ...words] = line.trim().split(' ');
      return { code: code as ItemCode, title: words.join(' ') };
    });

const told = (old: string, fresh: string) => {
  const { items, gone } = mapCriteria(set(old), set(fresh));
  return [
    ...items.map(({ code, match, from }) => `${code} ${match} ${from?.code ?? ''}`.trim()),
    ...gone.map(({ code }) => `- ${code}`),
  ];
};

const OLD = `
  1 Công tác chỉ đạo, điều hành
  1.1 Ban hành kế hoạch cải cách hành chính
  1.2 Kiểm tra công tác cải cách hành chính
  2 Cải cách thể chế
  2.1 Ban hành văn bản
`;

describe('a new criteria set against last year’s', () => {
  it('knows the same set again, however its names are spelt', () => {
    expect(told(OLD, OLD.replaceAll('hành chính', 'HÀNH  CHÍNH,'))).toEqual([
      '1 same 1',
      '1.1 same 1.1',
      '1.2 same 1.2',
      '2 same 2',
      '2.1 same 2.1',
    ]);
  });

  it('follows a name to another code, and names what is new and what is gone', () => {
    const fresh = `
      1 Công tác chỉ đạo, điều hành
      1.1 Tuyên truyền trên mạng xã hội
      1.2 Ban hành kế hoạch cải cách hành chính
      2 Cải cách thể chế
      2.1 Ban hành văn bản
    `;
    expect(told(OLD, fresh)).toEqual(['1 same 1', '1.1 new', '1.2 moved 1.1', '2 same 2', '2.1 same 2.1', '- 1.2']);
  });

  it('takes a reworded name under the same code for the same criterion, another name for a question', () => {
    const fresh = `
      1 Công tác chỉ đạo, điều hành
      1.1 Ban hành kế hoạch cải cách hành chính hằng năm
      1.2 Đào tạo, bồi dưỡng công chức
      2 Cải cách thể chế
      2.1 Ban hành văn bản
    `;
    expect(told(OLD, fresh)).toEqual([
      '1 same 1',
      '1.1 renamed 1.1',
      '1.2 doubtful 1.2',
      '2 same 2',
      '2.1 same 2.1',
      '- 1.2',
    ]);
  });

  it('tells names that stand twice apart by the field they moved with', () => {
    const old = '1 Một\n1.1 Ban hành kế hoạch\n2 Hai\n2.1 Ban hành kế hoạch';
    expect(told(old, '1 Hai\n1.2 Ban hành kế hoạch\n2 Một\n2.2 Ban hành kế hoạch')).toEqual([
      '1 moved 2',
      '1.2 moved 2.1',
      '2 moved 1',
      '2.2 moved 1.1',
    ]);
  });

  const code = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 30 }))
    .map((parts) => parts.join('.') as ItemCode);
  const criteria = fc.uniqueArray(
    fc.record({
      code,
      title: fc.constantFrom('', 'Ban hành', 'Kiểm tra', 'Kiểm tra định kỳ hằng năm', 'Một cửa', 'Hai'),
    }),
    { selector: (criterion) => criterion.code, maxLength: 40 },
  );

  it('holds every new criterion once, and gives no criterion of last year away twice', () => {
    fc.assert(
      fc.property(criteria, criteria, (old, fresh) => {
        const { items, gone } = mapCriteria(old, fresh);
        expect(items.map((item) => item.code).sort()).toEqual(fresh.map((item) => item.code).sort());
        const used = items.flatMap(({ from }) => from?.code ?? []);
        expect(new Set(used).size).toBe(used.length);
        const sure = items.flatMap(({ match, from }) => (from && match !== 'doubtful' ? [from.code] : []));
        expect([...sure, ...gone.map((item) => item.code)].sort()).toEqual(old.map((item) => item.code).sort());
      }),
    );
  });

  it('recovers any shuffling of codes from names that stand once', () => {
    const size = 12;
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(size).keys()], { minLength: size }), (order) => {
        const codeAt = (i: number) => `1.${i + 1}` as ItemCode;
        const names = order.map((i) => `Tiêu chí tên riêng số ${String.fromCharCode(97 + i)}`);
        const old = names.map((title, i) => ({ code: codeAt(i), title }));
        const fresh = names.map((title, i) => ({ code: codeAt(order[i] ?? 0), title }));
        for (const { title, from } of mapCriteria(old, fresh).items) expect(from?.title).toBe(title);
      }),
    );
  });

  it('maps 2 000 criteria in a moment', () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({
      code: `${1 + (i % 9)}.${i + 1}` as ItemCode,
      title: `Tiêu chí ${i % 50}`,
    }));
    const fresh = many.map((one, i) => ({ ...one, title: `Tiêu chí ${(i + 1) % 50}` }));
    expectWork(() => mapCriteria(many, fresh), 6);
  });
});
