/** Whose a file and a row is: points of one unit never land in another, whatever book or name they came under. */
import { describe, expect, it } from 'vitest';
import { keptFile } from '../../src/book/kept-set.ts';
import { SETTINGS_TAB, settingLabel } from '../../src/book/tabs/settings.ts';
import type { CriteriaSet } from '../../src/core/criteria/criteria-set.ts';
import { partPlace } from '../../src/core/place.ts';
import { EMPTY_SETTINGS } from '../../src/core/settings.ts';
import type { Call } from '../../src/pages/kit/rpc.ts';
import { writeXlsx } from '../../src/pages/kit/xlsx-file.ts';
import { openFile, writeChunks } from '../../src/pages/province/model/collect.ts';
import { bookIds, withoutBook } from '../../src/pages/province/model/hand-out.ts';
import { openProvince, saveProvince } from '../../src/pages/province/model/window.ts';
import { appraise } from '../../src/province/appraisal.ts';
import { collect } from '../../src/province/collect.ts';
import { handOut } from '../../src/province/hand-out.ts';
import type { ProvinceBook, SentEntry } from '../../src/province/province-book.ts';
import { receive } from '../../src/province/receive.ts';
import type { SentFile } from '../../src/province/sent-file.ts';
import { ownerOf, type Unit } from '../../src/province/units.ts';
import { provinceHost } from '../pages/province/province-host.ts';
import { call as callHost, emptyBook } from '../workbook/book.ts';
import { filledBook, manyUnits, returnedBooks, teachingSet, YEAR } from './books.ts';

const set = teachingSet();

const listOf = (...names: string[]): Unit[] =>
  names.map((name, i) => ({ id: `u${i}`, name, profile: 'Xã', group: '', bookId: `b${i}` }));
const owner = (list: readonly string[], name: string, bookId = ''): string | undefined =>
  ownerOf(listOf(...list), bookId, name).unit?.name;

describe('a name', () => {
  it.each([
    ['another level', ['Phường Tân Lập'], 'Ủy ban nhân dân xã Tân Lập', undefined],
    ['another level, shortened', ['Phường Tân Lập'], 'UBND X. Tân Lập', undefined],
    ['other diacritics', ['Xã Tân Lác'], 'UBND xã Tân Lạc', undefined],
    ['one of two levels', ['Xã Tân Lập', 'Phường Tân Lập'], 'Ủy ban nhân dân phường Tân Lập', 'Phường Tân Lập'],
    ['one of two levels, shortened', ['Xã Tân Lập', 'Phường Tân Lập'], 'UBND P. Tân Lập', 'Phường Tân Lập'],
    ['a tone mark elsewhere', ['Xã Hoà Bình'], 'UBND xã Hòa Bình', 'Xã Hoà Bình'],
    ['no diacritics at all', ['Xã Tân Lập'], 'UY BAN NHAN DAN XA TAN LAP', 'Xã Tân Lập'],
    ['no level', ['Xã Tân Lập'], 'Tân Lập', 'Xã Tân Lập'],
  ])('of %s', (_, list, name, expected) => {
    expect(owner(list, name)).toBe(expected);
  });

  it("of a neighbour in a book that was another's is nobody's until a person says; a name of nobody's is the book's", () => {
    expect(owner(['Xã A Lưới', 'Xã Bình Minh'], 'UBND xã Bình Minh', 'b0')).toBeUndefined();
    expect(owner(['Xã A Lưới', 'Xã Bình Minh'], 'UBND xã A Lưới mới', 'b0')).toBe('Xã A Lưới');
    const twins = ['Xã A Lưới', 'Xã Bình Minh', 'Xã Bình Minh'];
    expect([owner(twins, 'UBND xã Bình Minh', 'b0'), owner(twins, 'UBND xã Bình Minh', 'b2')]).toEqual([
      undefined,
      'Xã Bình Minh',
    ]);
  });
});

const opened = (name: string, bytes: Uint8Array): Promise<SentFile> =>
  openFile({ name, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });

/** Books of some units that are complete, and one of these with another value of a setting. */
async function files(units: readonly Unit[]) {
  const sent: SentFile[] = [];
  for (const { name, bytes } of returnedBooks(set, units).files) sent.push(await opened(name, bytes));
  const changed = (unit: Unit, key: 'issuer' | 'yearScored', value: string): Promise<SentFile> => {
    const sheets = handOut(units, { set, superior: 'Sở Nội vụ' }).find((book) => book.unit === unit)?.sheets ?? [];
    const label = settingLabel(key);
    const next = sheets.map((sheet) =>
      sheet.name === SETTINGS_TAB.name
        ? { ...sheet, rows: sheet.rows.map((row) => (row[0] === label ? row.with(1, value) : row)) }
        : sheet,
    );
    return opened('zalo.xlsx', writeXlsx(next));
  };
  return { sent, changed };
}

describe('a book that was filled in by the neighbour', () => {
  const units = manyUnits().slice(62, 66);
  const [own, other] = units as [Unit, Unit];

  it('takes no place of the one to whom it was handed out; a person gives it to the neighbour', async () => {
    const { sent, changed } = await files(units);
    const copied = await changed(own, 'issuer', `Ủy ban nhân dân ${other.name}`);
    const found = collect(units, [...sent, copied], { set, year: YEAR });
    expect(found.units.map(({ state }) => state)).toEqual(units.map(() => 'complete'));
    expect(found.strays).toEqual([
      {
        ...{ at: sent.length, file: 'zalo.xlsx', isReadable: true },
        message: `Tệp ghi tên “Ủy ban nhân dân ${other.name}”, nhưng là sổ đã giao cho ${own.name}: có thể đơn vị này dùng nhầm sổ của đơn vị kia. Hãy chọn đơn vị cho tệp này.`,
      },
    ]);
    const given = collect(units, [...sent, { ...copied, assigned: other.id }], { set, year: YEAR });
    expect(given.units[1]?.file).toBe('zalo.xlsx');
    expect(given.strays).toEqual([]);
  });
});

describe('a later file that does not count', () => {
  const units = manyUnits().slice(62, 64);
  const [unit] = units as [Unit];
  const wanted = { set, year: YEAR };
  const bookOf = (sent: readonly SentEntry[]): ProvinceBook => ({
    ...{ settings: { ...EMPTY_SETTINGS, yearScored: YEAR }, set, sent, rounds: [], published: [], problems: [] },
    communes: units.map((one) => ({
      ...{ ...one, person: '', contact: '', due: undefined, remark: '', texts: {}, place: partPlace('') },
    })),
  });

  it('takes nothing away of what came with it', async () => {
    const { sent, changed } = await files(units);
    const [first] = sent;
    const found = collect(units, [...sent, await changed(unit, 'yearScored', '2024')], wanted).units[0];
    expect(found).toMatchObject({
      state: 'complete',
      file: first?.name,
      replaced: [],
      passed: [{ file: 'zalo.xlsx' }],
    });
  });

  it('is noted beside what was received before, which counts on', async () => {
    const { sent, changed } = await files(units);
    const [before] = receive(bookOf([]), collect(units, sent, wanted).units);
    const [put] = before?.submissions ?? [];
    if (put?.kind !== 'put') throw new Error('Nothing was received.');
    const standing = (row: string, cells: Readonly<Record<string, string>>, isCurrent: boolean): SentEntry => ({
      ...{ id: row, unitId: unit.id, state: isCurrent ? 'complete' : 'other-year', isCurrent, time: '', texts: cells },
      ...{ file: '', self: undefined, unscored: undefined, findings: '', person: '', criteriaSet: '' },
    });
    const first = standing(put.row, put.cells, true);
    const late = collect(units, [await changed(unit, 'yearScored', '2024')], wanted).units;
    const [after] = receive(bookOf([first]), late);
    expect(after?.rounds).toEqual([]);
    expect(after?.submissions).toMatchObject([{ kind: 'put', cells: { state: 'Khác năm', current: '' } }]);
    const [second] = after?.submissions ?? [];
    if (second?.kind !== 'put') throw new Error('Nothing was noted.');
    expect(receive(bookOf([first, standing(second.row, second.cells, false)]), late)).toEqual([]);
  });
});

const through =
  (host: ReturnType<typeof provinceHost>): Call =>
  async (name, input) => {
    const answer = callHost(host, name, input);
    if (!answer.ok) throw new Error(answer.message);
    return answer.result as never;
  };

describe('points by a set that the book no longer has', () => {
  const units = manyUnits().slice(62, 64);

  it('are told as long as it has another one', async () => {
    const host = provinceHost(units);
    const call = through(host);
    const { sent } = await files(units);
    const told = async (): Promise<string[]> => (await openProvince(call)).problems.map(({ message }) => message);
    const keep = (kept: CriteriaSet): Promise<unknown> => {
      const { name, content } = keptFile(kept, '', '');
      return call('keepCriteria', { year: String(YEAR), file: { name, content }, settings: {} });
    };
    const book = await openProvince(call);
    const receipts = receive(book, collect(book.communes, sent, { set, year: YEAR }).units);
    await writeChunks(book, [receipts], () => Promise.resolve(true), call);
    await keep({ ...set, decision: { ...set.decision, number: '99/QĐ-UBND' } });
    expect(await told()).toEqual([]);
    await keep({ ...set, items: set.items.filter(({ code }) => code !== '1.3') });
    expect(await told()).toEqual([
      expect.stringMatching(/^Nộp sổ: 2 đơn vị đã nộp theo bộ tiêu chí khác .*: Xã Quang Trung, Xã Sơn Trung\./u),
    ]);
    await keep(set);
    expect(await told()).toEqual([]);
  });
});

describe('points granted by a set of before', () => {
  const [unit] = manyUnits().slice(62, 63);
  if (!unit) throw new Error('no unit');

  it('are told until they are granted anew, also where the unit sent its book again', async () => {
    let host = provinceHost([unit]);
    let hour = 3;
    /** An hour later, as the window reads it. */
    const later = async () => {
      host = emptyBook({ state: host.state(), now: new Date(Date.UTC(2027, 0, 12, hour++)) });
      const call = through(host);
      return { call, book: await openProvince(call) };
    };
    const collected = async (by: CriteriaSet): Promise<void> => {
      const { call, book } = await later();
      const file = await opened(`so-${hour}.xlsx`, filledBook(by, unit));
      const receipts = receive(book, collect(book.communes, [file], { set: by, year: YEAR }).units);
      await writeChunks(book, [receipts], () => Promise.resolve(true), call);
    };
    const grant = async (code: string, first: string): Promise<void> => {
      const { call, book } = await later();
      const texts = book.rounds.find((row) => row.code === code)?.texts ?? {};
      const seen = { code, first: texts['first'] ?? '' };
      const put = { kind: 'put' as const, row: `${unit.id}-${code}`, seen, cells: { first }, signed: true };
      expect(await saveProvince(book, 'appraise', [{ ledger: 'rounds', changes: [put] }], call)).toHaveProperty(
        'stamp',
      );
    };
    const told = async () => (await later()).book.problems.map(({ code, message }) => [code, message]);
    await collected(set);
    await grant('1.1.1', '1');
    await grant('1.3', '2');
    expect(await told()).toEqual([]);
    const next: CriteriaSet = { ...set, items: set.items.filter(({ code }) => code !== '1.3') };
    const { name, content } = keptFile(next, '', '');
    const kept = { year: String(YEAR), file: { name, content }, settings: {} };
    await (await later()).call('keepCriteria', kept);
    expect((await told()).map(([code]) => code)).toEqual(['sent-other-set']);
    await collected(next);
    expect(await told()).toEqual([
      ['round-former-set', expect.stringMatching(/^Thẩm định các xã: 1 đơn vị .*Xã Quang Trung \(1\.1\.1\)\./u)],
      ['round-without-item', expect.stringMatching(/^Thẩm định các xã: 1 đơn vị .*Xã Quang Trung \(1\.3\)\./u)],
    ]);
    await grant('1.1.1', '');
    await grant('1.1.1', '1');
    expect((await told()).map(([code]) => code)).toEqual(['round-without-item']);
    const row = host.values('Thẩm định các xã', 'A1:D80').findIndex((cells) => cells.includes('1.3')) + 1;
    host.edit.deleteRows('Thẩm định các xã', row, 1);
    expect(await told()).toEqual([]);
  });
});

describe('rows of “Các xã” as people make them', () => {
  it("copied with all their cells are units of their own, with a book of their own and without the other's points", async () => {
    const host = provinceHost(manyUnits().slice(62, 64));
    const cells = { A: 'Xã Chép Lại', B: 'Xã', H: 'b063', I: 'u063' };
    for (const [column, text] of Object.entries(cells)) host.edit.type('Các xã', `${column}4`, text);
    const call = through(host);
    const book = await openProvince(call);
    const ids = book.communes.map(({ id }) => id);
    expect([new Set(ids).size, ids.includes(''), ids[1]]).toEqual([3, false, 'u063']);
    const { changes } = bookIds(book.communes);
    expect(await saveProvince(book, 'handOut', [{ ledger: 'communes', changes }], call)).toHaveProperty('stamp');
    const books = (await openProvince(call)).communes.map(({ bookId }) => bookId);
    expect([books.slice(0, 2), new Set(books).size]).toEqual([['b062', 'b063'], 3]);
  });

  it('whose copy was sorted above the first keep their points and book by the names that the book has kept', async () => {
    const host = provinceHost(manyUnits().slice(62, 64));
    const call = through(host);
    const [, other] = (await openProvince(call)).communes;
    const cells = { unit: other?.name ?? '', code: '1.3', first: '1', unitId: 'u063' };
    const opened = await openProvince(call);
    const put = [{ kind: 'put' as const, row: 'u063-1.3', seen: {}, cells }];
    await saveProvince(opened, 'appraise', [{ ledger: 'rounds', changes: put }], call);
    host.edit.insertRows('Các xã', 2, 1);
    for (const [column, text] of Object.entries({ A: 'Xã Chép Lại', B: 'Xã', H: 'b063', I: 'u063' }))
      host.edit.type('Các xã', `${column}2`, text);
    const { communes, rounds, problems } = await openProvince(call);
    expect(communes.map(({ name, bookId }) => [name, bookId])).toEqual([
      ['Xã Chép Lại', ''],
      ['Xã Quang Trung', 'b062'],
      [other?.name, 'b063'],
    ]);
    expect([communes[2]?.id, communes[0]?.id === 'u063', rounds[0]?.unitId, problems]).toEqual([
      'u063',
      false,
      'u063',
      [],
    ]);
  });

  it('of which nothing tells whose the id was count for nobody, and both are named', async () => {
    const host = provinceHost(manyUnits().slice(62, 64));
    host.edit.type('Các xã', 'A3', 'Xã Đổi Tên');
    for (const [column, text] of Object.entries({ A: 'Xã Chép Lại', B: 'Xã', H: 'b063', I: 'u063' }))
      host.edit.type('Các xã', `${column}4`, text);
    const call = through(host);
    const { communes, problems } = await openProvince(call);
    expect(communes.map(({ id }) => id)).toEqual(['u062']);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('dòng 3 “Xã Đổi Tên” và dòng 4 “Xã Chép Lại” có cùng mã dòng'),
    ]);
    host.edit.deleteRows('Các xã', 4, 1);
    host.edit.type('Các xã', 'A4', 'Xã Chép Lại');
    const mended = await openProvince(call);
    expect([mended.communes.length, mended.communes[1]?.id, mended.problems]).toEqual([3, 'u063', []]);
  });

  it('copied whole are one unit, and both rows are named', async () => {
    const host = provinceHost(manyUnits().slice(62, 64));
    const name = String(host.values('Các xã', 'A3:A3')[0]?.[0]);
    for (const [column, text] of Object.entries({ A: name, B: 'Xã', H: 'b063', I: 'u063' }))
      host.edit.type('Các xã', `${column}4`, text);
    const { communes, problems } = await openProvince(through(host));
    expect(communes.map(({ id }) => id)).toEqual(['u062', 'u063']);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('là một đơn vị ghi hai lần')]);
  });

  it('of points that a hand typed with the unit and the code, and no id, are changed where they stand', async () => {
    const host = provinceHost(manyUnits().slice(62, 63));
    const call = through(host);
    const put = (code: string, seen: string, first: string) => ({
      ...{ kind: 'put' as const, row: `u062-${code}`, seen: seen === '' ? {} : { first: seen, code } },
      cells: { unit: 'Xã Quang Trung', code, first, unitId: 'u062' },
    });
    const save = async (...changes: ReturnType<typeof put>[]) =>
      saveProvince(await openProvince(call), 'appraise', [{ ledger: 'rounds', changes }], call);
    await save(put('1.3', '', '1'));
    // The second was copied from the first, and its code changed.
    const typed = { A: 'Xã Quang Trung', B: '1.5', E: '2', M: 'u062' };
    for (const [column, text] of Object.entries(typed)) host.edit.type('Thẩm định các xã', `${column}3`, text);
    for (const [column, text] of Object.entries({ ...typed, B: '2.1', N: 'u062-1.3' }))
      host.edit.type('Thẩm định các xã', `${column}4`, text);
    const book = await openProvince(call);
    expect(book.problems).toEqual([]);
    expect(book.rounds.map(({ code }) => code)).toEqual(['1.3', '1.5', '2.1']);
    expect(await save(put('1.5', '2', '1,5'), put('2.1', '2', '0,5'), put('1.3', '1', '0,5'))).toHaveProperty('stamp');
    expect(host.values('Thẩm định các xã', 'B2:E6').map((row) => [String(row[0]), row[3]])).toEqual([
      ['1.3', 0.5],
      ['1.5', 1.5],
      ['2.1', 0.5],
      ['', ''],
      ['', ''],
    ]);
  });

  it('of points that a hand typed with a point, which the cell keeps as text, are changed and taken away as any', async () => {
    const host = provinceHost(manyUnits().slice(62, 63));
    const call = through(host);
    const cells = { unit: 'Xã Quang Trung', code: '1.3', first: '1', unitId: 'u062' };
    const row = 'u062-1.3';
    type Texts = Readonly<Record<string, string>>;
    const save = async (change: { kind: 'put'; seen: Texts; cells: Texts } | { kind: 'remove'; seen: Texts }) =>
      saveProvince(await openProvince(call), 'appraise', [{ ledger: 'rounds', changes: [{ ...change, row }] }], call);
    await save({ kind: 'put', seen: {}, cells });
    host.edit.type('Thẩm định các xã', 'E2', '1.25');
    const seen = (await openProvince(call)).rounds[0]?.texts['first'] ?? '';
    expect([seen, host.values('Thẩm định các xã', 'E2')[0]?.[0]]).toEqual(['1.25', '1.25']);
    expect(await save({ kind: 'put', seen: { first: seen }, cells: { first: '1,5' } })).toHaveProperty('stamp');
    host.edit.type('Thẩm định các xã', 'E2', '1.25');
    expect(await save({ kind: 'remove', seen: { first: '1,5' } })).toMatchObject([{ row }]);
    expect(await save({ kind: 'remove', seen: { first: '1.25' } })).toHaveProperty('stamp');
  });

  it('of points that stand twice count once where they say the same, and else not at all: both rows are named', async () => {
    const host = provinceHost(manyUnits().slice(62, 63));
    const call = through(host);
    const book = await openProvince(call);
    const cells = { unit: 'Xã Quang Trung', code: '1.3', first: '1', unitId: 'u062' };
    const changes = [{ kind: 'put' as const, row: 'u062-1.3', seen: {}, cells }];
    await saveProvince(book, 'appraise', [{ ledger: 'rounds', changes }], call);
    for (const [column, text] of Object.entries({ A: 'Xã Quang Trung', B: '1.3', E: '1', M: 'u062', N: 'u062-1.3' }))
      host.edit.type('Thẩm định các xã', `${column}3`, text);
    const same = await openProvince(call);
    expect([same.rounds.length, same.problems[0]?.severity]).toEqual([1, 'warning']);
    host.edit.type('Thẩm định các xã', 'E3', '2');
    const other = await openProvince(call);
    expect(other.rounds).toEqual([]);
    expect(other.problems[0]?.message).toContain('đứng ở dòng 2 và dòng 3 và ghi khác nhau (Thẩm định lần 1)');
    const again = [
      { ...changes[0], kind: 'put' as const, row: 'u062-1.3', seen: {}, cells: { ...cells, first: '1,5' } },
    ];
    await expect(saveProvince(other, 'appraise', [{ ledger: 'rounds', changes: again }], call)).rejects.toThrow(
      'ở dòng 2 và dòng 3, nên không rõ phải ghi vào dòng nào',
    );
  });

  it('of points without a unit are told where figures stand that leave them out', async () => {
    const host = provinceHost(manyUnits().slice(62, 63));
    const call = through(host);
    const book = await openProvince(call);
    const cells = { unit: 'Xã Quang Trung', code: '1.3', first: '1', unitId: 'u062' };
    const changes = [{ kind: 'put' as const, row: 'u062-1.3', seen: {}, cells }];
    await saveProvince(book, 'appraise', [{ ledger: 'rounds', changes }], call);
    host.edit.type('Thẩm định các xã', 'A3', 'Xã Quang Trung');
    host.edit.type('Thẩm định các xã', 'B3', '1.5');
    host.edit.type('Thẩm định các xã', 'E3', '2');
    const { rounds, problems } = await openProvince(call);
    expect(rounds).toHaveLength(1);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['round-of-nobody', 'error']]);
  });

  it('are ranked in the group that is meant, in whatever letters', async () => {
    const host = provinceHost(manyUnits().slice(62, 63));
    for (const [i, group] of ['xã', 'XÃ ', 'Xã'.normalize('NFD'), 'Miền núi'].entries()) {
      host.edit.type('Các xã', `A${i + 3}`, `Xã Gõ Tay ${i}`);
      host.edit.type('Các xã', `C${i + 3}`, group);
    }
    const groups = (await openProvince(through(host))).communes.map(({ group }) => group);
    expect(groups).toEqual(['Xã', 'Xã', 'Xã', 'Xã', 'Miền núi']);
  });

  it('are of the profile that is meant, in whatever letters', async () => {
    const host = provinceHost(manyUnits().slice(62, 63));
    for (const [i, profile] of ['xã', 'XÃ', 'Xã'.normalize('NFD')].entries()) {
      host.edit.type('Các xã', `A${i + 3}`, `Xã Gõ Tay ${i}`);
      host.edit.type('Các xã', `B${i + 3}`, profile);
    }
    const book = await openProvince(through(host));
    expect(withoutBook(book)).toEqual([]);
    expect(handOut(book.communes, { set, superior: '' })).toHaveLength(4);
    const sizes = appraise(set, book.communes, []).map(({ card }) => card.rows.length);
    expect(sizes).toEqual(sizes.map(() => sizes[0]));
    expect(sizes[0]).toBeGreaterThan(50);
  });
});
