/** A criteria set of the most items and kinds of units: it is kept whole and read back, or refused before anything is written. */
import { describe, expect, it } from 'vitest';
import { keptFile, readKeptSet } from '../../src/book/kept-set.ts';
import { partsOf } from '../../src/book/stored-parts.ts';
import { checkSet } from '../../src/core/criteria/check-set.ts';
import {
  CCHC,
  type CriteriaItem,
  type CriteriaSet,
  hashOf,
  MOST_ITEMS,
  MOST_PROFILES,
} from '../../src/core/criteria/criteria-set.ts';
import { calendarDate } from '../../src/core/dates.ts';
import { ofUnits } from '../../src/core/points.ts';
import { code } from '../core/criteria/random-set.ts';

const FIELDS = 10;
const BELOW = MOST_ITEMS / FIELDS - 1;
const NAMES = Array.from({ length: MOST_PROFILES }, (_, i) => `Nhóm ${i + 1}`);

function largest(titleLetters: number): CriteriaSet {
  const itemOf = (own: string, units: number, isLeaf: boolean): CriteriaItem => ({
    ...{ code: code(own), title: `Tiêu chí ${own} ${'đ'.repeat(titleLetters)}`, printed: '' },
    ...(isLeaf ? { rule: 'thủ công', byHand: 'theo hồ sơ' } : { rule: '', byHand: '' }),
    ...{ scorer: 'office', notApplicable: 'out', evidence: 'Báo cáo', due: '31/10' },
    maxima: Object.fromEntries(NAMES.map((name) => [name, ofUnits(units)])),
  });
  const items = Array.from({ length: FIELDS }, (_, f) => [
    itemOf(`${f + 1}`, BELOW * 1_000, false),
    ...Array.from({ length: BELOW }, (__, i) => itemOf(`${f + 1}.${i + 1}`, 1_000, true)),
  ]).flat();
  return {
    ...{ index: CCHC, year: 2026, isPartial: false, about: '', items },
    decision: { number: '15/QĐ-UBND', date: calendarDate(2026, 1, 5), issuer: 'UBND tỉnh', subject: 'Bộ tiêu chí' },
    profiles: NAMES.map((name) => ({ name, scale: ofUnits(FIELDS * BELOW * 1_000) })),
  };
}

describe('a set of 2,000 items for 50 kinds of units', () => {
  it('passes the check, and the book gives it back as it was', () => {
    const set = largest(40);
    expect(set.items).toHaveLength(MOST_ITEMS);
    expect(checkSet(set)).toEqual([]);
    const kept = keptFile(set, '', '');
    expect(partsOf(kept).every(({ content }) => content.length <= 32_767)).toBe(true);
    expect(readKeptSet(kept)).toMatchObject({ ok: true, kept: { hash: hashOf(set) } });
  });

  it('with more letters than a book keeps is refused with both figures', () => {
    const [problem, ...others] = checkSet(largest(300));
    expect([problem?.code, problem?.severity, others]).toEqual(['set-size', 'error', []]);
    expect(problem?.message).toMatch(/quá lớn để giữ trong sổ: [\d.]+ ký tự, nhiều nhất 5\.900\.000\. Hãy rút ngắn/);
  });
});
