/** Books that are handed out come back as the same unit's, with the same set; what is done to them is found, exactly. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDownloaded } from '../../src/book/downloaded.ts';
import { parseBook } from '../../src/book/parse-book.ts';
import { hashOf } from '../../src/core/criteria/criteria-set.ts';
import { readSetFile } from '../../src/core/criteria/set-file.ts';
import { calendarDate } from '../../src/core/dates.ts';
import { collect } from '../../src/province/collect.ts';
import { type HandedBook, handOut } from '../../src/province/hand-out.ts';
import type { Unit } from '../../src/province/units.ts';

const file = readFileSync(new URL('../../src/criteria/teaching-2026.json', import.meta.url), 'utf8');
const read = readSetFile(file);
if (!read.ok) throw new Error(read.message);
const { set } = read;
const UNITS: Unit[] = ['Xã Tân Lập', 'Phường Tân Lập', 'Xã Tân Lập'].map((name, i) => ({
  ...{ id: `u${i}`, name, group: i === 2 ? 'Miền núi' : '', bookId: `b${i}` },
  profile: name.startsWith('Phường') ? 'Phường' : 'Xã',
}));
const back = ({ sheets }: HandedBook) =>
  readDownloaded(
    sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((value) => (value === '' ? undefined : { value }))),
    })),
  );

describe('a handed-out book', () => {
  const books = handOut(UNITS, { set, superior: 'Sở Nội vụ' });
  it('has a file name of its own', () => {
    expect(books.map((book) => book.file)).toEqual([
      'cchc-2026-xa-tan-lap.xlsx',
      'cchc-2026-phuong-tan-lap.xlsx',
      'cchc-2026-xa-tan-lap-mien-nui.xlsx',
    ]);
  });
  it('names the decision of its set, or the one that the body’s book names for a set that names none', () => {
    const decision = {
      number: '310/QĐ-UBND',
      date: calendarDate(2026, 3, 2),
      issuer: 'UBND tỉnh',
      subject: 'ban hành',
    };
    const citedIn = (one: HandedBook | undefined) => {
      const opened = one && back(one);
      return opened && 'book' in opened ? parseBook(opened.book.cells).settings.criteriaDecision : undefined;
    };
    const [bare] = handOut(UNITS, { set, superior: '', decision });
    expect(citedIn(bare)).toEqual(decision);
    const own = { ...decision, number: '400/QĐ-UBND' };
    const [named] = handOut(UNITS, { set: { ...set, decision: own }, superior: '', decision });
    expect(citedIn(named)).toEqual(own);
  });
  it('is the unit’s, of the set, and lacks nothing but points', () => {
    const files = books.map((book) => ({ name: book.file, read: back(book) }));
    const { units, strays } = collect(UNITS, files, { set, year: 2026 });
    expect(strays).toEqual([]);
    expect(units.map(({ unit, state, file: name }) => [unit.id, state, name])).toEqual(
      books.map((book) => [book.unit.id, 'incomplete', book.file]),
    );
    expect(units[0]?.findings.map(({ message }) => message)).toEqual([
      'Sổ: 48 tiêu chí (79 điểm) chưa có điểm tự chấm và không ghi KAD.',
    ]);
    for (const one of files) {
      const kept = one.read && 'book' in one.read ? one.read.book.criteria : undefined;
      expect(kept).toMatchObject({ ok: true, kept: { hash: hashOf(set) } });
    }
    const first = files[0]?.read;
    if (!first || 'problem' in first) throw new Error('no book');
    expect(parseBook(first.book.cells).settings.criteriaSet?.rows).toBe(89);
  });
});
