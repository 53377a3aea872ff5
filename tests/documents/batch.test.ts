/** Documents of a batch in Google Drive, by the built add-in: each once, whatever Google breaks off, refuses, or a hand deletes. */
import { describe, expect, it } from 'vitest';
import type { CallInput } from '../../src/addin/door.ts';
import { BATCH } from '../../src/book/tabs/province/batch.ts';
import type { Host } from '../../src/host/host.ts';
import { scoredBook } from '../province/scored-book.ts';
import { AT, hostOf } from '../province/scored-host.ts';
import { killsOf, sampleOf } from '../setup/cases.ts';
import { emptyBook } from '../workbook/book.ts';
import { ask, get } from './desk.ts';
import { smallDocx } from './docx-file.ts';

const BOOK = scoredBook(3);
const DOCX = smallDocx();

type Documents = CallInput<'makeBatch'>['documents'];

const document = (number: number, change: Partial<Documents[number]> = {}): Documents[number] => ({
  ...{ key: `2026-slip-u${number}`, unit: `Xã ${number}`, kind: 'Phiếu kết quả', name: `Phiếu ${number}` },
  ...{ print: 'a', docx: DOCX, replaces: false, ...change },
});
const some = (count: number, from = 1): Documents => Array.from({ length: count }, (_, i) => document(from + i));
const input = (documents: Documents, session = 'cua-so-1'): CallInput<'makeBatch'> => ({ session, who: '', documents });
const make = (host: Host, documents: Documents, session?: string) => get(host, 'makeBatch', input(documents, session));
const rows = (host: Host) => get(host, 'loadBatch', {}).rows;
const files = (host: Host) => host.drive.files().map(({ name }) => name);

describe('documents of a batch', () => {
  it('are made, and stand in their tab with link, person and print', () => {
    const host = hostOf(BOOK);
    const { outcomes, failure, recorded } = make(host, some(3));
    expect([failure, recorded, outcomes.map(({ state }) => state)]).toEqual([null, true, ['made', 'made', 'made']]);
    expect(files(host)).toEqual(['Phiếu 1', 'Phiếu 2', 'Phiếu 3']);
    expect(rows(host).map(({ key, print, person }) => [key, print, person])).toEqual(
      [1, 2, 3].map((i) => [`2026-slip-u${i}`, 'a', 'canbo@example.com']),
    );
    expect(rows(host).map(({ file }) => file)).toEqual(host.drive.files().map(({ id }) => id));
  });

  it('asked for again are there already', () => {
    const host = hostOf(BOOK);
    make(host, some(2));
    expect(
      make(host, some(3))
        .outcomes.map(({ key, state }) => [key.slice(-2), state])
        .sort(),
    ).toEqual([
      ['u1', 'stood'],
      ['u2', 'stood'],
      ['u3', 'made'],
    ]);
    expect(files(host)).toHaveLength(3);
  });

  it('whose rows somebody deleted are found in Drive, not made again, and pass for changed', () => {
    const host = hostOf(BOOK);
    make(host, some(3));
    host.edit.deleteRows(BATCH.name, 2, 3);
    make(host, some(3));
    expect(files(host)).toHaveLength(3);
    // Nobody knows any more of which figures they were made.
    expect(rows(host).map(({ print }) => print)).toEqual(['', '', '']);
  });

  it('that say something else now are made new only where it is asked for, and never over an edit by hand', () => {
    const host = hostOf(BOOK);
    make(host, some(2));
    const [before] = host.drive.files();
    const changed = (replaces: boolean) => [document(1, { print: 'b', replaces })];
    expect(make(host, changed(false)).outcomes).toMatchObject([{ state: 'stood' }]);
    expect(make(host, changed(true)).outcomes).toMatchObject([{ state: 'made', file: before?.id }]);
    expect(rows(host)[0]).toMatchObject({ print: 'b', file: before?.id });
    expect(files(host)).toHaveLength(2);
  });

  it('cost the same calls besides Drive’s, however many units the book has', () => {
    const host = hostOf(BOOK);
    make(host, some(8));
    const first = host.calls.count;
    make(host, some(8, 9));
    const later = host.calls.count;
    console.log(`calls for 8 documents: ${first}, ${later}`);
    expect(later).toBeLessThanOrEqual(16 + 50);
  });

  it('stop at the day’s quota with what was made, and go on the next day', () => {
    const host = hostOf(BOOK);
    const state = host.state();
    const day = AT.toISOString().slice(0, 10);
    const used = { ...state, drive: { ...state.drive, created: { [`create:canbo@example.com:${day}`]: 247 } } };
    const near = emptyBook({ state: used, now: AT });
    const { outcomes, failure } = make(near, some(8));
    expect([outcomes.length, failure?.code, files(near).length]).toEqual([3, 'google-daily-quota', 3]);
    expect(failure?.message).toMatch(/hết lượt .* ngày mai/);
    expect(make(near, some(8)).outcomes.filter(({ state: one }) => one === 'made')).toEqual([]);
    const next = emptyBook({ state: near.state(), now: new Date(AT.getTime() + 86_400_000) });
    expect(make(next, some(8)).failure).toBeNull();
    expect(files(next)).toEqual(some(8).map(({ name }) => name));
    expect(rows(next).every(({ file }) => file !== '')).toBe(true);
  });

  it.each([
    ['between its rows and its document', 0],
    ['between two documents', 1],
    ['between a document and its row', 2],
  ])('whose tab is renamed %s are not made twice', (_, after) => {
    const host = hostOf(BOOK);
    make(host, some(1));
    const calm = emptyBook({ state: host.state(), now: AT });
    make(calm, some(2, 2));
    const creations = calm.calls.log.flatMap(({ member }, i) => (member.endsWith('Files.create') ? [i + 1] : []));
    expect(creations).toHaveLength(2);
    const at = creations[after] ?? (creations.at(-1) ?? 0) + 1;
    host.faults.beforeCall(at, () => host.edit.renameSheet(BATCH.name, 'Trang của tôi'));
    ask(host, 'makeBatch', input(some(2, 2)));
    host.faults.clear();
    expect(host.tabs.map(({ name }) => name)).toContain('Trang của tôi');
    const made = files(host).length;
    const again = ask(host, 'makeBatch', input(some(3)));
    expect(again.ok ? '' : again.message).toContain('đã bị đổi tên thành “Trang của tôi”');
    expect(files(host)).toHaveLength(made);
    host.edit.renameSheet('Trang của tôi', BATCH.name);
    expect(make(host, some(3)).failure).toBeNull();
    expect(files(host).toSorted()).toEqual(['Phiếu 1', 'Phiếu 2', 'Phiếu 3']);
  });

  it('asked for by two windows at once are made once each, of one person and of two', () => {
    const host = hostOf(BOOK);
    const windows = ['cua-so-1', 'cua-so-2'] as const;
    for (let from = 1; from <= 9; from += 2)
      for (const session of from % 4 === 1 ? windows : windows.toReversed()) make(host, some(3, from), session);
    host.setUser('nguoi-hai@example.com', 'editor');
    expect(make(host, some(11), 'cua-so-3').outcomes.every(({ state }) => state === 'stood')).toBe(true);
    expect(files(host).toSorted()).toEqual(
      some(11)
        .map(({ name }) => name)
        .toSorted(),
    );
    expect(new Set(rows(host).map(({ key }) => key)).size).toBe(11);
  });

  it.each([
    ['in its text', 11],
    ['a minute later', 60],
    ['on another day', 86_400],
  ])('that a hand changed %s stay as they are, however often they are asked for', (_, seconds) => {
    const host = hostOf(BOOK);
    make(host, some(2));
    const [first] = host.drive.files();
    if (!first) throw new Error('no document');
    host.advanceClock(seconds * 1000);
    first.modifiedTime = new Date(host.now).toISOString();
    const asked = [document(1, { print: 'b', replaces: true }), document(2, { print: 'b', replaces: true })];
    for (let times = 0; times < 2; times++)
      expect(
        make(host, asked)
          .outcomes.map(({ key, state }) => [key.slice(-2), state])
          .toSorted(),
      ).toEqual([
        ['u1', 'edited'],
        ['u2', times === 0 ? 'made' : 'stood'],
      ]);
    expect(rows(host)[0]).toMatchObject({ print: 'a', file: first.id });
  });

  it('begun by another person are left to that person, whose Drive nobody else sees', () => {
    const host = hostOf(BOOK);
    make(host, some(1));
    host.edit.type(BATCH.name, 'D2', 'Đang tạo');
    const headers = host.values(BATCH.name, 'A1:L1')[0] ?? [];
    const letter = (header: string): string => String.fromCharCode(65 + headers.indexOf(header));
    host.edit.type(BATCH.name, `${letter('Mã tệp')}2`, '');
    host.edit.type(BATCH.name, `${letter('Lượt tạo')}2`, 'nguoi-khac cua-so-9 0');
    expect(
      make(host, some(2))
        .outcomes.map(({ key, state }) => [key.slice(-2), state])
        .sort(),
    ).toEqual([
      ['u1', 'others'],
      ['u2', 'made'],
    ]);
    expect(files(host)).toHaveLength(2);
  });
});

describe('Google breaks off at any service call', () => {
  const calm = hostOf(BOOK);
  make(calm, some(4));
  const calls = calm.calls.count;

  it.each(
    sampleOf(killsOf(calls), 16).map(({ call: at, when }) => [at, when] as const),
  )('at call %i, %s it took effect: asked again, each document is there once', (at, when) => {
    const host = hostOf(BOOK);
    host.faults.failCall(at, when);
    ask(host, 'makeBatch', input(some(4)));
    host.faults.clear();
    const { failure } = make(host, some(4));
    expect(failure).toBeNull();
    expect(files(host).toSorted()).toEqual(some(4).map(({ name }) => name));
    expect(
      rows(host)
        .map(({ key, file }) => [key, file])
        .toSorted(),
    ).toEqual(
      host.drive
        .files()
        .map(({ id, name }) => [`2026-slip-u${name.slice(-1)}`, id])
        .toSorted(),
    );
  });
});
