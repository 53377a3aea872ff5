/** What is written of the files that a unit sent: each of them, its own points alone, and points that cannot be by item and value. */
import { describe, expect, it } from 'vitest';
import { noteCriteriaSet, printCriteriaSet } from '../../src/book/criteria-set.ts';
import type { ItemCode } from '../../src/core/codes.ts';
import { itemsOf } from '../../src/core/criteria/criteria-set.ts';
import { partPlace } from '../../src/core/place.ts';
import { ofUnits } from '../../src/core/points.ts';
import { EMPTY_SETTINGS } from '../../src/core/settings.ts';
import { collected, openFile } from '../../src/pages/province/model/collect.ts';
import { collect } from '../../src/province/collect.ts';
import type { KeptRound, ProvinceBook, SentEntry } from '../../src/province/province-book.ts';
import { receive } from '../../src/province/receive.ts';
import type { SentFile } from '../../src/province/sent-file.ts';
import { leafItems } from '../../src/province/submission.ts';
import { filledBook, manyUnits, teachingSet, YEAR } from './books.ts';

const set = teachingSet();
const [unit] = manyUnits().slice(50, 51);
if (!unit) throw new Error('no unit');
const units = [unit];

const open = (name: string, bytes: Uint8Array): Promise<SentFile> =>
  openFile({ name, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });

const BOOK: ProvinceBook = {
  ...{ settings: { ...EMPTY_SETTINGS, yearScored: YEAR }, set, sent: [], rounds: [], published: [], problems: [] },
  communes: units.map((one) => ({
    ...{ ...one, person: '', contact: '', due: undefined, remark: '', texts: {}, place: partPlace('') },
  })),
};

const rowsOf = (files: readonly SentFile[], sent: readonly SentEntry[] = []) => {
  const collection = collect(units, files, { set, year: YEAR });
  return receive({ ...BOOK, sent }, collection.units).flatMap(({ submissions }) => submissions);
};

const cellsOf = (row: ReturnType<typeof rowsOf>[number] | undefined) => (row?.kind === 'put' ? row.cells : {});

describe('files of one unit in one drop', () => {
  it('each get their row, of which the last that counts is marked', async () => {
    const files = [
      await open('lan-1.xlsx', filledBook(set, unit, { '1.3': { self: '' } })),
      await open('lan-2.xlsx', filledBook(set, unit)),
      // The same once more under another name is the same file.
      await open('ban sao lan-1.xlsx', filledBook(set, unit, { '1.3': { self: '' } })),
      await open('lan-2 (1).xlsx', filledBook(set, unit)),
    ];
    const rows = rowsOf(files).map(cellsOf);
    expect(rows.map(({ state, current, unit: name }) => [state, current, name])).toEqual([
      ['Chưa đủ điểm', '', unit.name],
      ['Đầy đủ', 'x', unit.name],
    ]);
    expect(new Set(rowsOf(files).map(({ row }) => row)).size).toBe(2);
  });

  it('are not complete where figures stand and nobody took over what they come to', async () => {
    const figures = { '1.4.1': { self: '', value: 'có' }, '2.1.2': { self: '', value: 45, count: 50 } };
    const files = [await open('lan-1.xlsx', filledBook(set, unit, figures))];
    expect(rowsOf(files).map(cellsOf)).toMatchObject([{ state: 'Chưa đủ điểm', unscored: '2' }]);
    expect(rowsOf(files).map(cellsOf)[0]?.['findings']).toMatch(
      /^Sổ: 2 tiêu chí \(2,5 điểm\) chưa có điểm tự chấm và không ghi KAD\. 2 tiêu chí trong đó đã có số liệu mà cột Điểm tự chấm còn trống/u,
    );
  });

  it('are not noted again where they stand, and the one that counted counts no more', async () => {
    const early = await open('lan-1.xlsx', filledBook(set, unit, { '1.3': { self: '' } }));
    const late = await open('lan-2.xlsx', filledBook(set, unit));
    const [first] = rowsOf([early]);
    const texts = cellsOf(first);
    const entry: SentEntry = {
      ...{ id: first?.row ?? '', unitId: unit.id, state: 'incomplete', isCurrent: true, time: '', file: 'lan-1.xlsx' },
      ...{ self: undefined, unscored: 1, findings: '', person: '', criteriaSet: '', texts },
    };
    expect(rowsOf([early], [entry])).toEqual([]);
    const changes = rowsOf([early, late], [entry]);
    expect(changes).toMatchObject([
      { row: entry.id, cells: { current: '' } },
      { row: `${unit.id}-${late.print}`, cells: { current: 'x' } },
    ]);
    expect(changes).toHaveLength(2);
  });
});

describe('a file that comes once the first round has begun', () => {
  const office = leafItems(set, unit.profile).filter(({ scorer }) => scorer === 'office');
  const [first, second] = office;
  const blank = Object.fromEntries(office.map(({ code }) => [code, { self: '' }]));
  const roundOf = (code: ItemCode, granted: boolean): KeptRound => ({
    ...{ unitId: unit.id, code, self: ofUnits(10_000), first: granted ? ofUnits(0) : undefined, firstReason: '' },
    ...{ explanation: '', second: undefined, secondReason: '', survey: undefined, person: '', time: '' },
    texts: { code, self: '1', first: granted ? '0' : '' },
  });
  const standing = (granted: boolean): ProvinceBook => ({
    ...BOOK,
    rounds: office.map(({ code }, i) => roundOf(code, granted && i === 0)),
  });
  const selfIn = (book: ProvinceBook, file: SentFile) =>
    receive(book, collected(book, [file]).units).flatMap(({ rounds }) =>
      rounds.flatMap((one) => (one.kind === 'put' && 'self' in one.cells ? [[one.row, one.cells['self']]] : [])),
    );

  it('takes no claim away by what it leaves blank, and tells of it', async () => {
    const book = standing(true);
    const file = await open('giai-trinh.xlsx', filledBook(set, unit, blank));
    const own = new Set(office.map(({ code }) => `${unit.id}-${code}`));
    expect(selfIn(book, file).filter(([row]) => own.has(row ?? ''))).toEqual([]);
    const [{ findings = [] } = {}] = collected(book, [file]).units;
    expect(findings[0]?.message).toContain(
      `Sổ: đã thẩm định lần 1 nên ${office.length} tiêu chí mà tệp này để trống giữ nguyên điểm tự chấm đã nộp trước: ${first?.code}, ${second?.code}`,
    );
  });

  it('changes what it says otherwise, zero too', async () => {
    const cells = { ...blank, [first?.code ?? '']: { self: 0.5 }, [second?.code ?? '']: { self: 0 } };
    const file = await open('giai-trinh.xlsx', filledBook(set, unit, cells));
    expect(selfIn(standing(true), file).slice(0, 2)).toEqual([
      [`${unit.id}-${first?.code}`, '0,5'],
      [`${unit.id}-${second?.code}`, '0'],
    ]);
  });

  it('before it, what is blank now is no claim', async () => {
    const book = standing(false);
    const file = await open('nop-lai.xlsx', filledBook(set, unit, blank));
    expect(selfIn(book, file)).toContainEqual([`${unit.id}-${first?.code}`, '']);
    expect(collected(book, [file]).units[0]?.findings.some(({ code }) => code === 'claims-kept')).toBe(false);
  });

  it('by another set than the one the points were taken over by it says all anew', async () => {
    const entry: SentEntry = {
      ...{ id: `${unit.id}-x`, unitId: unit.id, state: 'complete', isCurrent: true, time: '', file: 'lan-1.xlsx' },
      ...{ self: undefined, unscored: 0, findings: '', person: '', texts: {} },
      criteriaSet: printCriteriaSet(noteCriteriaSet('Bộ cũ', itemsOf(set, unit.profile).slice(1))),
    };
    const file = await open('nop-lai.xlsx', filledBook(set, unit, blank));
    expect(selfIn({ ...standing(true), sent: [entry] }, file)).toContainEqual([`${unit.id}-${first?.code}`, '']);
  });
});

describe('points of a book', () => {
  it.each([
    ['abc', 'Tiêu chí 1.3: trang Chấm điểm, dòng 10, cột Điểm tự chấm: “abc” không phải là số'],
    [9, 'Tiêu chí 1.3: Điểm tự chấm 9 lớn hơn điểm tối đa 2'],
    ['-1', 'Tiêu chí 1.3: Điểm tự chấm -1 là số âm'],
  ])('that cannot be (%s) are a state of their own, which names item and value', async (self, sentence) => {
    const file = await open('so.xlsx', filledBook(set, unit, { '1.3': { self } }));
    const [found] = collect(units, [file], { set, year: YEAR }).units;
    expect(found?.state).toBe('wrong-points');
    expect(found?.findings[0]?.message).toContain(sentence);
  });

  it('that a survey gives, or the superior body, are no claim of the unit', async () => {
    const others = leafItems(set, unit.profile).filter(({ scorer }) => scorer !== 'office');
    expect(others.length).toBeGreaterThan(0);
    const cells = Object.fromEntries(others.map(({ code }) => [code, { survey: 1, self: 0.5 }]));
    const [plain, full] = [
      await open('a.xlsx', filledBook(set, unit)),
      await open('b.xlsx', filledBook(set, unit, cells)),
    ];
    const claims = [plain, full].map((file) => collect(units, [file], { set, year: YEAR }).units[0]?.self);
    expect(claims[0]).toBeGreaterThan(0);
    expect(claims[1]).toBe(claims[0]);
    const [receipt] = receive(BOOK, collect(units, [full], { set, year: YEAR }).units);
    for (const { code } of others)
      expect(receipt?.rounds.find(({ row }) => row === `${unit.id}-${code}`)).toMatchObject({ cells: { self: '' } });
  });
});
