/** A set in a commune's book: kept whole, written into the card, changed for another one with all that hangs on its codes, taken back. */
import { describe, expect, it } from 'vitest';
import { hashOf, nameOf } from '../../src/core/criteria/criteria-set.ts';
import { rowsOf } from '../workbook/book.ts';
import { caller, itemCount, keep, newBook, opened, TEACHING } from './book.ts';

describe('the first set', () => {
  it('is kept and written into the card, and the book opens on it', async () => {
    const host = newBook();
    await keep(host, TEACHING, 'Xã');
    const book = await opened(host);
    expect(book.kept).toMatchObject({ ok: true, kept: { hash: hashOf(TEACHING) } });
    expect(book.profile).toBe('Xã');
    expect(book.standing).toHaveLength(itemCount(TEACHING, 'Xã'));
    expect(book.year).toBe(2026);
  });

  it('is kept alone in a superior body’s book', async () => {
    const host = newBook();
    await keep(host, TEACHING, undefined);
    const book = await opened(host);
    expect(book.kept?.ok).toBe(true);
    expect(book.standing).toEqual([]);
    expect(rowsOf(host, 'Chấm điểm', 'A1:A9').flat()).toEqual(expect.arrayContaining(['Tổng']));
  });

  it('is taken back as a whole', async () => {
    const host = newBook();
    const before = JSON.stringify(rowsOf(host, 'Chấm điểm'));
    const number = await keep(host, TEACHING, 'Phường');
    await caller(host)('undoCommand', { number });
    expect(JSON.stringify(rowsOf(host, 'Chấm điểm'))).toBe(before);
    const book = await opened(host);
    expect([book.kept, book.year, nameOf(TEACHING)]).toEqual([undefined, undefined, nameOf(TEACHING)]);
  });
});
