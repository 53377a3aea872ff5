/** What a criteria set is made of: its tree, what is for whom, how its items are scored, and how it is known again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, itemsOf, kindOf, nameOf, parentsIn } from '../../../src/core/criteria/criteria-set.ts';
import { ofUnits } from '../../../src/core/points.ts';
import { parentAmong, soundSet } from './random-set.ts';

describe('the items of a set', () => {
  it('stand below the nearest that is listed', () => {
    fc.assert(
      fc.property(soundSet, (set) => {
        const codes = set.items.map((item) => item.code);
        const parents = parentsIn(set);
        for (const own of codes) expect(parents.get(own)).toBe(parentAmong(codes, own));
        expect(new Set(codes)).toEqual(new Set([...codes, ...parents.keys()]));
      }),
    );
  });

  it('are for a unit all but those that are not for its kind, each with its maximum there', () => {
    fc.assert(
      fc.property(soundSet, (set) => {
        for (const { name } of set.profiles) {
          const own = itemsOf(set, name);
          const absent = set.items.filter(({ maxima }) => maxima[name] === 'KAD');
          expect(own.length + absent.length).toBe(set.items.length);
          for (const { code, max } of own) {
            expect(max).toBe(set.items.find((item) => item.code === code)?.maxima[name]);
          }
        }
      }),
    );
  });

  it('of a kind of units that the set does not know have no maximum, whatever it is called', () => {
    const [set] = fc.sample(
      soundSet.filter(({ profiles }) => profiles.every(({ name }) => name === 'Xã')),
      1,
    );
    if (!set) return expect.fail('no sample');
    for (const name of ['Thôn', 'constructor', '__proto__', 'toString']) {
      expect(itemsOf(set, name).map(({ max }) => max)).toEqual(set.items.map(() => undefined));
    }
  });

  it('are scored by their rule, a survey, or what stands below', () => {
    const kind = (rule: string, scorer: 'office' | 'survey' = 'office') => kindOf({ rule, scorer }, false);
    expect(
      ['>=90%: 1; còn lại: 0', 'có: 1; không: 0', 'tỷ lệ', 'trừ 1/lần', 'cộng 1/lần'].map((rule) => kind(rule)),
    ).toEqual(['bands', 'levels', 'linear', 'penalty', 'bonus']);
    expect([kind(''), kind('thủ công'), kind('', 'survey'), kind('tỷ lệ', 'survey'), kind('?')]).toEqual([
      'manual',
      'manual',
      'survey',
      'survey',
      'unreadable',
    ]);
    expect([kindOf({ rule: ' ', scorer: 'survey' }, true), kindOf({ rule: 'tỷ lệ', scorer: 'office' }, true)]).toEqual([
      'sum',
      'linear',
    ]);
  });
});

describe('a set', () => {
  it('is known again however its letters are composed and whatever it says of itself', () => {
    fc.assert(
      fc.property(soundSet, (set) => {
        const decomposed = set.items.map((item) => ({ ...item, title: item.title.normalize('NFD') }));
        expect(hashOf({ ...set, items: decomposed, about: `${set.about}!` })).toBe(hashOf(set));
      }),
    );
  });

  it('is another by any of its parts', () => {
    fc.assert(
      fc.property(soundSet, (set) => {
        const { index, decision, profiles, items } = set;
        const others = [
          { ...set, year: set.year + 1 },
          { ...set, isPartial: true },
          { ...set, index: { ...index, levels: [...index.levels, 'Nữa'] } },
          { ...set, index: { ...index, name: index.shortName, shortName: `${index.name}!` } },
          { ...set, decision: { ...decision, subject: `${decision.subject}!` } },
          { ...set, profiles: profiles.map((one) => ({ ...one, scale: ofUnits(one.scale + 1) })) },
          { ...set, items: items.slice(1) },
          { ...set, items: items.map((item) => ({ ...item, due: item.evidence, evidence: `${item.due}!` })) },
        ];
        expect(new Set([set, ...others].map(hashOf)).size).toBe(others.length + 1);
      }),
    );
  });

  it('is called by its index, year and decision', () => {
    const [set] = fc.sample(soundSet, 1);
    if (!set) return expect.fail('no sample');
    const index = { ...set.index, shortName: 'CCHC' };
    const decision = { ...set.decision, number: '15/QĐ-UBND' };
    expect(nameOf({ index, year: 2025, decision })).toBe('Bộ tiêu chí CCHC năm 2025 (Quyết định số 15/QĐ-UBND)');
    expect(nameOf({ index, year: 2025, decision: { ...decision, number: '' } })).toBe('Bộ tiêu chí CCHC năm 2025');
  });
});
