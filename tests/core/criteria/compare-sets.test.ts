/** What a newer set says otherwise than the older: every change once, with before and now. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSets, type ItemChange } from '../../../src/core/criteria/compare-sets.ts';
import type { ProfileItem } from '../../../src/core/criteria/criteria-set.ts';
import { linkSets } from '../../../src/core/criteria/links.ts';
import { ofUnits } from '../../../src/core/points.ts';
import { code, profileItems } from './random-set.ts';

const byHand = (items: readonly ProfileItem[]) => new Map(items.map((one) => [one.code, [one.code]] as const));

/** The older set beside a changed one, of which a person said that each item is the same. */
const between = (older: readonly ProfileItem[], newer: readonly ProfileItem[], decided = byHand(older)) =>
  compareSets(older, newer, linkSets(older, newer, decided));

const CHANGES: Readonly<Record<string, Partial<ProfileItem>>> = {
  title: { title: 'Tên khác hẳn' },
  max: { max: ofUnits(987_654) },
  printed: { printed: 'Cách tính khác hẳn' },
  rule: { rule: 'trừ 0,7/việc' },
  byHand: { byHand: 'Lý do khác hẳn' },
  notApplicable: { notApplicable: 'never' },
  partial: { partial: ofUnits(5) },
  evidence: { evidence: 'Tài liệu khác hẳn' },
  due: { due: '29/02' },
};

const PLAIN: Partial<ProfileItem> = { notApplicable: 'full', scorer: 'office' };

describe('two sets', () => {
  it('that are the same differ in nothing', () => {
    fc.assert(
      fc.property(profileItems, (items) => {
        const pasted = items.map((one) => ({ ...one, title: ` ${one.title.normalize('NFD')}  ` }));
        expect(between(items, pasted)).toEqual({ changed: [], added: [], dropped: [], same: items.length });
      }),
    );
  });

  it.each(Object.entries(CHANGES))('of which one %s is another differ in just that', (part, change) => {
    fc.assert(
      fc.property(profileItems, fc.nat(), (drawn, pick) => {
        const older = drawn.map((one) => ({ ...one, ...PLAIN }));
        const at = pick % older.length;
        const newer = older.map((one, i) => (i === at ? { ...one, ...change } : one));
        const { changed, added, dropped, same } = between(older, newer);
        expect(changed.map((one) => [one.from, one.to, one.parts.map((each) => each.part)])).toEqual([
          [older[at]?.code, older[at]?.code, [part]],
        ]);
        expect(changed[0]?.parts[0]?.before).not.toBe(changed[0]?.parts[0]?.now);
        expect([added, dropped, same]).toEqual([[], [], older.length - 1]);
      }),
    );
  });

  it('tell who scores, with the points as people write them', () => {
    const [older] = fc.sample(profileItems, 1);
    const [first] = older ?? [];
    if (!first) return expect.fail('no sample');
    const one: ProfileItem = { ...first, scorer: 'office', max: ofUnits(15_000) };
    expect(between([one], [{ ...one, scorer: 'survey', max: undefined }]).changed[0]?.parts).toEqual([
      { part: 'max', before: '1,5', now: '' },
      { part: 'scorer', before: 'office', now: 'survey' },
    ]);
  });

  it('tell what came, what went, what moved and what was split, each once', () => {
    fc.assert(
      fc.property(profileItems, (drawn) => {
        const titled = drawn.map((one, i) => ({ ...one, title: `Tiêu chí tên riêng ${i}` }));
        const [gone, moved, split, ...rest] = titled;
        if (!gone || !moved || !split) return;
        const come = { ...gone, code: code('8.1'), title: 'Việc mới' };
        const elsewhere = { ...moved, code: code('8.2') };
        const halves = [split, { ...split, code: code('8.3') }];
        const newer = [come, elsewhere, ...halves, ...rest];
        const links = linkSets(
          titled,
          newer,
          new Map([
            [gone.code, []],
            [split.code, halves.map((one) => one.code)],
          ]),
        );
        const difference = compareSets(titled, newer, links);
        const shown = ({ from, to, isShared, parts }: ItemChange) => [
          from,
          to,
          isShared,
          parts.map(({ part }) => part),
        ];
        expect(difference.added).toEqual([come]);
        expect(difference.dropped).toEqual([gone]);
        expect(new Set(difference.changed.map(shown))).toEqual(
          new Set([
            [moved.code, '8.2', false, ['code']],
            [split.code, split.code, true, []],
            [split.code, '8.3', true, ['code']],
          ]),
        );
        expect(difference.changed).toHaveLength(3);
        expect(difference.same).toBe(rest.length);
      }),
    );
  });

  it('of which items were joined name each of them, though nothing else is another', () => {
    const [older] = fc.sample(profileItems, 1);
    const [first] = older ?? [];
    if (!first) return expect.fail('no sample');
    const [one, other] = [
      { ...first, code: code('1.1') },
      { ...first, code: code('1.2') },
    ];
    const links = linkSets([one, other], [one], new Map([[other.code, [one.code]]]));
    expect(compareSets([one, other], [one], links)).toMatchObject({
      changed: [
        { from: '1.1', to: '1.1', isShared: true, parts: [] },
        { from: '1.2', to: '1.1', isShared: true, parts: [{ part: 'code', before: '1.2', now: '1.1' }] },
      ],
      same: 0,
    });
  });
});
