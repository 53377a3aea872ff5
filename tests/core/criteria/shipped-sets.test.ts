/** The sets in src/criteria: whole, sound but for the decision that neither has, and what they say of themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printSetTable } from '../../../src/book/criteria-table.ts';
import { readSetTable } from '../../../src/book/read-criteria-table.ts';
import { checkSet } from '../../../src/core/criteria/check-set.ts';
import { type CriteriaSet, hashOf, itemsOf, kindOf } from '../../../src/core/criteria/criteria-set.ts';
import { printSetFile, readSetFile } from '../../../src/core/criteria/set-file.ts';
import { fromNumber, type Points, sum, toNumber } from '../../../src/core/points.ts';
import { parseRule } from '../../../src/core/rules/parse.ts';
import { leavesOf } from './random-set.ts';

const FOLDER = new URL('../../../src/criteria/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

function shipped(name: string): CriteriaSet {
  const read = readSetFile(textOf(name));
  if (!read.ok) return expect.fail(`${name}: ${read.message}`);
  return read.set;
}

describe('every set of the library', () => {
  const names = readdirSync(FOLDER);

  it('is one of those that are known', () => {
    expect(names.sort()).toEqual(['commune-2023-part.json', 'teaching-2026.json']);
  });

  it.each(names)('is a file as the add-in writes it: %s', (name) => {
    expect(readSetFile(textOf(name))).toMatchObject({ ok: true, isChanged: false });
    expect(JSON.parse(printSetFile(shipped(name)))).toEqual(JSON.parse(textOf(name)));
  });

  it.each(names)('has nothing to mend; its decision alone is missing: %s', (name) => {
    expect(checkSet(shipped(name))).toEqual([
      {
        ...{ code: 'set-decision', severity: 'warning', place: { kind: 'part', part: 'Bộ tiêu chí' } },
        message: 'Bộ tiêu chí: quyết định ban hành chưa có số, ngày, cơ quan ban hành.',
      },
    ]);
  });

  it.each(names)('comes back from its table: %s', (name) => {
    const set = shipped(name);
    const read = readSetTable(printSetTable(set), 1999);
    expect(read?.problems).toEqual([]);
    expect(read?.set).toEqual(set);
    expect(read && hashOf(read.set)).toBe(hashOf(set));
  });

  it.each(names)('says that nobody is scored by it: %s', (name) => {
    expect(shipped(name).about).toMatch(/không dùng để chấm điểm/);
  });
});

describe('the set to learn with', () => {
  const set = shipped('teaching-2026.json');
  const leaves = leavesOf(set);

  it('has 60 leaves, and each kind of rule, policy and scorer among them', () => {
    expect(leaves).toHaveLength(60);
    expect(new Set(leaves.map((item) => kindOf(item, false)))).toEqual(
      new Set(['bands', 'levels', 'linear', 'penalty', 'bonus', 'manual', 'survey']),
    );
    expect(new Set(leaves.map((item) => item.notApplicable))).toEqual(new Set(['full', 'part', 'out', 'never']));
    expect(new Set(leaves.map((item) => item.scorer))).toEqual(new Set(['office', 'superior', 'survey']));
    expect(new Set(leaves.map((item) => item.title)).size).toBe(60);
  });

  it.each(
    set.profiles.map(({ name, scale }) => [name, toNumber(scale)] as const),
  )('adds up for %s: leaves, fields and scale', (name, scale) => {
    const items = itemsOf(set, name);
    const codes = new Set(leaves.map((item) => item.code));
    const worth = (some: typeof items): number => toNumber(sum(some.flatMap(({ max }) => max ?? [])));
    expect(worth(items.filter(({ code }) => codes.has(code)))).toBe(scale);
    expect(worth(items.filter(({ code }) => !code.includes('.')))).toBe(scale);
  });

  it('has three kinds of units that differ: what is not for one, and what is worth more for another', () => {
    expect(set.profiles.map(({ name, scale }) => `${name} ${toNumber(scale)}`)).toEqual([
      'Xã 100',
      'Phường 100',
      'Đặc khu 96',
    ]);
    expect(itemsOf(set, 'Xã').length - itemsOf(set, 'Đặc khu').length).toBe(2);
    const differing = leaves.filter(({ maxima }) => maxima['Xã'] !== maxima['Phường']);
    expect(differing.map(({ code }) => code)).toEqual(['1.5', '1.6']);
  });

  it('gives the whole maximum in the best of its levels, in each kind of units', () => {
    for (const { code, rule, maxima } of leaves) {
      const read = parseRule(rule);
      if (!read.ok || (read.rule.kind !== 'bands' && read.rule.kind !== 'levels')) continue;
      const levels = read.rule.kind === 'bands' ? read.rule.bands : read.rule.levels;
      const best = Math.max(...levels.map(({ points }) => points));
      const amounts = Object.values(maxima).filter((max): max is Points => typeof max === 'number');
      expect([code, ...new Set(amounts)]).toEqual([code, best]);
    }
  });
});

describe('the part known of a set of 2023', () => {
  const set = shipped('commune-2023-part.json');
  const leaves = leavesOf(set);
  const [profile] = set.profiles;

  it('is that of the published result: 6 fields of 86 points, 12 leaves of 21,5', () => {
    const fields = set.items.filter(({ code }) => !code.includes('.'));
    const worth = (some: CriteriaSet['items']): number =>
      toNumber(sum(itemsOf({ items: some }, profile?.name ?? '').flatMap(({ max }) => max ?? [])));
    expect([fields.length, worth(fields)]).toEqual([6, 86]);
    expect([leaves.length, worth(leaves)]).toEqual([12, 21.5]);
    expect(set.items).toHaveLength(18);
    expect([set.year, set.isPartial, profile?.scale]).toEqual([2023, true, fromNumber(100)]);
  });

  it('has the codes and the maxima of the book that was made of the same result', () => {
    const seed = JSON.parse(readFileSync(new URL('../../fixtures/seed.json', import.meta.url), 'utf8')) as {
      readonly steps: readonly { readonly paste?: string; readonly rows?: readonly (readonly string[])[] }[];
    };
    const rows = seed.steps.find(({ paste }) => paste === 'Chấm điểm!A3')?.rows ?? [];
    const book = rows.map(([code = '', , max = '']) => `${code} ${max}`);
    const amount = (max: number): string => String(max).replace('.', ',');
    const own = itemsOf(set, profile?.name ?? '').map(({ code, max }) => `${code} ${max && amount(toNumber(max))}`);
    expect(own.toSorted()).toEqual(book.toSorted());
  });

  it('computes nothing: the result told no rule', () => {
    expect(new Set(leaves.map((item) => kindOf(item, false)))).toEqual(new Set(['manual']));
  });
});
