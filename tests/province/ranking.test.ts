/** Units are ranked by what was granted, within their group; whoever has no rank is told why, and what is published stays. */
import { describe, expect, it } from 'vitest';
import { itemsOf, parentsIn } from '../../src/core/criteria/criteria-set.ts';
import { calendarDate } from '../../src/core/dates.ts';
import { fromNumber, type Points, sum, toNumber } from '../../src/core/points.ts';
import { EMPTY_SETTINGS } from '../../src/core/settings.ts';
import { appraise, type RoundRow, rankUnits } from '../../src/province/appraisal.ts';
import type { Published } from '../../src/province/province-book.ts';
import {
  decisionOf,
  driftProblem,
  inOrder,
  publish,
  publishedDense,
  rankingRows,
  whyUnranked,
} from '../../src/province/ranking.ts';
import { readProvince } from '../../src/province/read-province.ts';
import { standingOf } from '../../src/province/unit-results.ts';
import type { Unit } from '../../src/province/units.ts';
import { provinceHost } from '../pages/province/province-host.ts';
import { call } from '../workbook/book.ts';
import { teachingSet } from './books.ts';

const set = teachingSet();
const parents = new Set(parentsIn(set).values());
const unit = (id: string, group: string): Unit => ({ id, name: `Xã ${id}`, profile: 'Xã', group, bookId: '' });
const UNITS = [unit('a', 'I'), unit('b', 'I'), unit('c', 'I'), unit('d', 'II'), unit('e', 'II'), unit('f', 'II')];

/** Everything at its maximum but what is taken off the first item that has so much. */
function rows(unitId: string, lost: number, step: 'self' | 'first'): RoundRow[] {
  let left = lost;
  return itemsOf(set, 'Xã')
    .filter(({ code, max }) => !parents.has(code) && max !== undefined)
    .map(({ code, max = 0 as Points, scorer }) => {
      const taken = left > 0 && toNumber(max) >= left ? left : 0;
      left -= taken;
      const points = fromNumber(toNumber(max) - taken);
      const none = { self: undefined, first: undefined, second: undefined, survey: undefined };
      return {
        ...{ unitId, code, firstReason: '', explanation: '', secondReason: '', ...none },
        ...(scorer === 'survey' ? { survey: points } : { [step]: points }),
      };
    });
}

const ROUNDS = [
  ...rows('a', 1, 'first'),
  ...rows('b', 0, 'first'),
  ...rows('c', 1, 'first'),
  ...rows('d', 2, 'first'),
  ...rows('e', 0, 'self'),
];
const ranked = (dense: boolean) => rankUnits(appraise(set, UNITS, ROUNDS), dense);
const NOBODY = new Set<string>();

describe('ranks', () => {
  it('count within the group, ties under either rule, what a survey gave among the points', () => {
    expect(inOrder(ranked(false)).map(({ unit: { id }, rank, of }) => [id, rank, of])).toEqual([
      ['b', 1, 3],
      ['a', 2, 3],
      ['c', 2, 3],
      ['d', 1, 1],
      ['e', undefined, 1],
      ['f', undefined, 1],
    ]);
    const four = [...UNITS.slice(0, 3), unit('g', 'I')];
    const last = (dense: boolean) =>
      rankUnits(appraise(set, four, [...ROUNDS, ...rows('g', 2, 'first')]), dense)[3]?.rank;
    expect([last(false), last(true)]).toEqual([4, 3]);
  });

  it('count groups and profiles as one that are typed in large and small letters', () => {
    const units = [unit('a', 'Miền núi'), unit('b', 'miền núi'), unit('c', 'MIỀN  NÚI')];
    const host = provinceHost(units.map((one, i) => ({ ...one, profile: i === 1 ? 'xã' : 'Xã' })));
    const book = readProvince(call(host, 'loadProvince', {}).result as Parameters<typeof readProvince>[0]);
    const again = rankUnits(appraise(set, book.communes, ROUNDS), false);
    expect(again.map(({ rank, of }) => [rank, of])).toEqual([
      [2, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  it('are told with why a unit has none', () => {
    const [, , , , e, f] = ranked(false);
    expect(e && whyUnranked(e, NOBODY)).toBe('Chưa thẩm định: mới có điểm tự chấm.');
    expect(f && whyUnranked(f, NOBODY)).toBe('Chưa nộp sổ: chưa có điểm nào, không phải là không phát sinh.');
    expect(f && whyUnranked(f, new Set(['f']))).toContain('Sổ đã nộp chưa dùng được');
  });

  it('are the rows of the tab, with the distance to the next better unit', () => {
    const [header = [], ...lines] = rankingRows(set, ranked(false), NOBODY, []);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([header.length]));
    const at = (name: string) => lines.map((line) => line[header.indexOf(name)]);
    expect(at('Đơn vị')).toEqual(['Xã b', 'Xã a', 'Xã c', 'Xã d', 'Xã e', 'Xã f']);
    expect(at('Cách hạng trên (điểm)')).toEqual(['', 1, 1, '', '', '']);
  });
});

describe('bonus points', () => {
  it('stand in their column and in the documents: the fields add up to the total', () => {
    const none = {
      self: undefined,
      second: undefined,
      survey: undefined,
      firstReason: '',
      explanation: '',
      secondReason: '',
    };
    const bonus: RoundRow = { ...none, unitId: 'b', code: '9.1' as RoundRow['code'], first: fromNumber(1) };
    const all = rankUnits(appraise(set, UNITS, [...ROUNDS, bonus]), false);
    const [header = [], line = []] = rankingRows(set, all, NOBODY, []);
    const at = header.flatMap((title, i) => (/^\d\. /.test(String(title)) ? [i] : []));
    expect(at.map((i) => line[i])[8]).toBe(1);
    expect(at.reduce((points, i) => points + Number(line[i]), 0)).toBe(line[header.indexOf('Tổng điểm')]);
    const [, b] = all;
    const told = b && standingOf(b);
    expect(told?.result.fields.at(-1)?.score).toBe(fromNumber(1));
    expect(told?.result.total.self).toBeUndefined();
    const [, , , , e] = all;
    const own = new Set<string>(itemsOf(set, 'Xã').flatMap(({ code, scorer }) => (scorer === 'office' ? [code] : [])));
    const claimed = sum(
      rows('e', 0, 'self').flatMap(({ code, self }) => (typeof self === 'number' && own.has(code) ? [self] : [])),
    );
    expect(e && standingOf(e).result.total.self).toBe(claimed);
  });
});

const decision = {
  ...{ number: '12/QĐ-UBND', date: calendarDate(2027, 1, 20) },
  ...{ issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn', subject: 'công bố kết quả năm 2026' },
};

describe('what is published', () => {
  it('is each unit that has a rank, once by one decision', () => {
    const changes = publish(ranked(false), [], decision);
    expect(changes.map(({ row }) => row.split('-')[0])).toEqual(['b', 'a', 'c', 'd']);
    expect(new Set(changes.map(({ row }) => row)).size).toBe(4);
    const again = publish(ranked(false), [], { ...decision, number: '12/qđ-ubnd ' });
    expect(again.map(({ row }) => row)).toEqual(changes.map(({ row }) => row));
    const spelt = decisionOf(EMPTY_SETTINGS, 'Số: 12/QĐ-UBND', decision.date);
    expect(spelt.number).toBe('12/QĐ-UBND');
    expect(publish(ranked(false), [], spelt).map(({ row }) => row)).toEqual(changes.map(({ row }) => row));
    expect(publish(ranked(false), [], { ...decision, number: '13/QĐ-UBND' })[0]?.row).not.toBe(changes[0]?.row);
  });

  it('stands in the book as it was frozen, and is not written once more', () => {
    const host = provinceHost();
    const changes = publish(ranked(false), [], decision);
    const parts = [{ ledger: 'published', changes }];
    expect(call(host, 'saveProvince', { action: 'publish', year: '2026', parts })).toMatchObject({ ok: true });
    const book = readProvince(call(host, 'loadProvince', {}).result as Parameters<typeof readProvince>[0]);
    expect(book.problems).toEqual([]);
    expect(book.published.map(({ unit: name, rank, of, decision: by }) => [name, rank, of, by.number])).toEqual([
      ['Xã b', 1, 3, '12/QĐ-UBND'],
      ['Xã a', 2, 3, '12/QĐ-UBND'],
      ['Xã c', 2, 3, '12/QĐ-UBND'],
      ['Xã d', 1, 1, '12/QĐ-UBND'],
    ]);
    expect(publish(ranked(false), book.published, decision)).toEqual([]);
    const [header = [], ...table] = rankingRows(set, ranked(false), NOBODY, book.published);
    const told = header.indexOf('Xếp hạng công bố');
    expect(table.map((row) => row[told])).toEqual(table.map((row) => row[told + 1]));
    expect(table[0]?.[told]).toBe(1);
    expect(driftProblem(ranked(false), book.published)).toBeUndefined();
    const [first] = publish(
      rankUnits(appraise(set, UNITS, [...ROUNDS, ...rows('e', 0, 'first')]), false),
      book.published,
      decision,
    ).filter(({ row }) => row.startsWith('d'));
    const later = [{ ledger: 'published', changes: [first] }];
    expect(call(host, 'saveProvince', { action: 'publish', year: '2026', parts: later })).toMatchObject({
      result: { state: 'saved' },
    });
  });

  const four = [...UNITS.slice(0, 3), unit('g', 'I')];
  const withFour = (dense: boolean, lost = 2) =>
    rankUnits(appraise(set, four, [...ROUNDS, ...rows('g', lost, 'first')]), dense);
  /** As it stands after it was published. */
  const frozen = (dense: boolean): Published[] =>
    publish(withFour(dense), [], decision).flatMap((change): Published[] => {
      const one = withFour(dense).find((result) => change.row.startsWith(`${result.unit.id}-`));
      const { rank, of, result } = one ?? {};
      const told = { grade: '', decision, person: '', time: '' };
      const { id = '', name = '', group = '' } = one?.unit ?? {};
      const { max, score } = result?.total ?? {};
      return [{ ...told, id: change.row, unitId: id, unit: name, group, max, total: score, rank, of, texts: {} }];
    });

  it('tells its rule for ties: who ranks again, or makes documents, need not know it', () => {
    expect([publishedDense(frozen(true)), publishedDense(frozen(false)), publishedDense([])]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is not told otherwise in documents without a word', () => {
    expect(driftProblem(withFour(true), frozen(true))).toBeUndefined();
    expect(driftProblem(withFour(false), frozen(true))?.message).toMatch(
      /^Công bố: 1 đơn vị có điểm hoặc hạng hiện nay khác số đã công bố theo Quyết định số 12\/QĐ-UBND: Xã g\. Hãy công bố lại/u,
    );
    expect(driftProblem(withFour(true, 1), frozen(true))?.message).toContain('Xã g');
    // One unit more that is scored to the end, behind all others: ranks are of another number of units.
    const five = [...four, unit('h', 'I')];
    const more = rankUnits(appraise(set, five, [...ROUNDS, ...rows('g', 2, 'first'), ...rows('h', 3, 'first')]), true);
    expect(driftProblem(more, frozen(true))?.message).toMatch(
      /^Công bố: 4 đơn vị có điểm hoặc hạng hiện nay khác số đã công bố theo Quyết định số 12\/QĐ-UBND: Xã a, Xã b, Xã c, Xã g; 1 đơn vị nay có hạng mà chưa được công bố theo Quyết định số 12\/QĐ-UBND: Xã h\. Hãy công bố lại/u,
    );
    expect(driftProblem(more, [])).toBeUndefined();
  });
});
