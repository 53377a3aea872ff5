/** The ledgers of the year: made when they are first needed, saved row by row, read back, taken back. */
import { describe, expect, it } from 'vitest';
import type { CallInput } from '../../src/addin/door.ts';
import { parseBook } from '../../src/book/parse-book.ts';
import { fromNumber } from '../../src/core/points.ts';
import type { Host } from '../../src/host/host.ts';
import { ask } from '../tasks/door.ts';
import { rowsOf, sampleBook } from '../workbook/book.ts';

type Save = CallInput<'saveLedger'>;

const LEDGER = 'Tài liệu kiểm chứng';

const put = (row: string, cells: Record<string, string>, seen: Record<string, string> = {}) =>
  ({ kind: 'put', row, seen, cells }) as const;
const saved = (host: Host, changes: Save['changes'], more: Partial<Save> = {}) =>
  ask(host, 'saveLedger', { ledger: 'evidence', year: '2023', changes, ...more });
const read = (host: Host) => parseBook(ask(host, 'readBook', { ledgers: true }));

const REPORT = {
  ...{ codes: '3.1.4; 6.2', title: '=BÁO CÁO', number: '15/BC-UBND', date: '15/12/2023', issuer: 'UBND thị trấn' },
  ...{ section: 'mục II.3', link: 'https://a.example/1', validUntil: '31/12/2025', remark: '1e3' },
};

describe('a ledger', () => {
  it('is made by the first row, and read back as it was written', () => {
    const host = sampleBook();
    expect(read(host)).toMatchObject({ evidence: [], appraisal: [], monthly: [] });
    expect(saved(host, [put('n1', REPORT)])).toMatchObject({ state: 'saved' });
    const { evidence, ledgerProblems } = read(host);
    expect(ledgerProblems).toEqual([]);
    expect(evidence).toMatchObject([
      {
        ...{ id: 'n1', codes: ['3.1.4', '6.2'], title: '=BÁO CÁO', number: '15/BC-UBND', remark: '1e3' },
        date: { year: 2023, month: 12, day: 15 },
        validUntil: { year: 2025, month: 12, day: 31 },
      },
    ]);
  });

  it('keeps points, counts and days as figures', () => {
    const host = sampleBook();
    saved(host, [put('3.1.4', { code: '3.1.4', self: '0,75', first: '0,5', firstReason: 'thiếu phụ lục' })], {
      ledger: 'appraisal',
    });
    saved(host, [put('7.2', { code: '7.2', expected: '1.250', cutOff: '30/11/2023', count1: '20', total1: '22' })], {
      ledger: 'monthly',
    });
    const { appraisal, monthly, ledgerProblems } = read(host);
    expect(ledgerProblems).toEqual([]);
    expect(appraisal).toMatchObject([{ code: '3.1.4', self: fromNumber(0.75), first: fromNumber(0.5) }]);
    expect(monthly).toMatchObject([
      { code: '7.2', expected: 1250, cutOff: { month: 11 }, months: [{ month: 1, count: 20, total: 22 }] },
    ]);
  });

  it('asks about what two people changed, and writes nothing then', () => {
    const host = sampleBook();
    saved(host, [put('n1', REPORT), put('n2', { codes: '7.1', title: 'Biên bản' })]);
    host.edit.type(LEDGER, 'F2', 'trang 9');
    const result = saved(host, [
      put('n1', { section: 'trang 3' }, { section: 'mục II.3' }),
      put('n2', { section: 'trang 1' }, { section: '' }),
    ]);
    expect(result).toMatchObject({
      state: 'conflict',
      conflicts: [{ row: 'n1', fields: ['section'], current: { section: 'trang 9' } }],
    });
    expect(read(host).evidence.map(({ section }) => section)).toEqual(['trang 9', '']);
    // What only the other one changed is no matter.
    expect(saved(host, [put('n1', { remark: 'đã in' }, { remark: '1e3' })])).toMatchObject({ state: 'saved' });
    host.edit.deleteRows(LEDGER, 3, 1);
    expect(saved(host, [put('n2', { title: 'Biên bản 2' }, { title: 'Biên bản' })])).toMatchObject({
      state: 'conflict',
      conflicts: [{ row: 'n2', current: null }],
    });
  });

  it('gives rows that people typed an id, once', () => {
    const host = sampleBook();
    saved(host, [put('n1', REPORT)]);
    host.edit.paste(LEDGER, 'A3', [
      ['7.1', 'Văn bản gõ tay'],
      ['7.2', 'Văn bản khác'],
    ]);
    expect(ask(host, 'prepareLedger', { ledger: 'evidence' })).toEqual({ given: 2 });
    expect(ask(host, 'prepareLedger', { ledger: 'evidence' })).toEqual({ given: 0 });
    const ids = read(host).evidence.map(({ id }) => id);
    expect([new Set(ids).size, ids.includes('')]).toEqual([3, false]);
  });

  it('forgets a row whose cells people emptied', () => {
    const host = sampleBook();
    saved(host, [put('n1', REPORT), put('n2', { codes: '7.1', title: 'Biên bản' })]);
    for (const column of 'ABCDEFGHI') host.edit.type(LEDGER, `${column}2`, '');
    expect(read(host).evidence.map(({ id }) => id)).toEqual(['n2']);
  });

  it('is taken back like every command', () => {
    const host = sampleBook();
    saved(host, [put('n1', REPORT)]);
    const result = saved(host, [put('n1', { title: 'Khác' }, { title: '=BÁO CÁO' })]);
    if (result.state !== 'saved') throw new Error('Nothing was saved.');
    expect(ask(host, 'undoCommand', { number: result.stamp })).toMatchObject({ state: 'done' });
    expect(read(host).evidence[0]?.title).toBe('=BÁO CÁO');
  });

  it('is of one year', () => {
    const host = sampleBook();
    expect(() => saved(host, [put('n1', REPORT)], { year: '2022' })).toThrow(/Sổ đã sang năm 2023/u);
  });

  it('tells cells that it cannot read, and rows that stand twice', () => {
    const host = sampleBook();
    saved(host, [put('3.1.4', { code: '3.1.4', first: '0,5' })], { ledger: 'appraisal' });
    host.edit.paste('Thẩm định', 'A3', [
      ['3.1.4', '', '', '', 'một'],
      ['', 'không mã', '', '', '1'],
      ['6.2', '', '', '', 'khá'],
    ]);
    const { appraisal, ledgerProblems } = read(host);
    expect(appraisal.map(({ code }) => code)).toEqual(['3.1.4', '6.2']);
    expect(ledgerProblems.map(({ message }) => message).join('\n')).toMatch(
      /dòng 3, cột Thẩm định lần 1[\s\S]*dòng 4, cột Mã: dòng này chưa có mã[\s\S]*dòng 5[\s\S]*mã 3.1.4 đã có/u,
    );
  });

  it('says which column is gone before anything is written', () => {
    const host = sampleBook();
    saved(host, [put('n1', REPORT)]);
    host.edit.type(LEDGER, 'F1', 'Trang số');
    expect(() => saved(host, [put('n1', { section: 'trang 3' }, { section: 'mục II.3' })])).toThrow(/không còn cột/u);
    expect(rowsOf(host, LEDGER)[1]?.[5]).toBe('mục II.3');
  });
});
