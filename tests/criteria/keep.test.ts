/** A set in a commune's book: kept whole, written into the card, changed for another one with all that hangs on its codes, taken back. */
import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../src/book/criteria-snapshot.ts';
import { readDownloaded } from '../../src/book/downloaded.ts';
import { readKeptSet } from '../../src/book/kept-set.ts';
import { compareCodes } from '../../src/core/codes.ts';
import { type CriteriaItem, type CriteriaSet, hashOf, nameOf } from '../../src/core/criteria/criteria-set.ts';
import { fromNumber } from '../../src/core/points.ts';
import { keepRequest, planChange } from '../../src/pages/criteria/model/change.ts';
import { handOut } from '../../src/province/hand-out.ts';
import { code } from '../core/criteria/random-set.ts';
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

  it('names its decision; one that names none leaves what was typed, and takes away what another set named', async () => {
    const host = newBook();
    const label = 'Quyết định ban hành bộ tiêu chí: số';
    const row = rowsOf(host, 'Thông tin chung', 'A1:A60').findIndex(([one]) => one === label) + 1;
    const told = () => host.values('Thông tin chung', `B${row}`)[0]?.[0];
    host.edit.type('Thông tin chung', `B${row}`, '310/QĐ-UBND');
    await keep(host, TEACHING, undefined);
    expect(told()).toBe('310/QĐ-UBND');
    await keep(host, { ...TEACHING, decision: { ...TEACHING.decision, number: '400/QĐ-UBND' } }, undefined);
    expect(told()).toBe('400/QĐ-UBND');
    await keep(host, TEACHING, undefined);
    expect(told()).toBe('');
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

const LEDGER_ROWS = [
  ['e1', '1.1.1; 1.1.2', 'Kế hoạch'],
  ['e2', '2.1.1', 'Báo cáo'],
] as const;

/** A scored card with what hangs on its codes. */
async function scoredBook() {
  const host = newBook();
  await keep(host, TEACHING, 'Xã');
  const ask = caller(host);
  const put = (ledger: 'evidence' | 'monthly', row: string, cells: Record<string, string>) =>
    ask('saveLedger', { ledger, year: '2026', changes: [{ kind: 'put', row, seen: {}, cells }] });
  for (const [id, codes, title] of LEDGER_ROWS) await put('evidence', id, { codes, title, date: '05/03/2026' });
  await put('monthly', '1.1.2', { title: 'Mức độ hoàn thành', count1: '5', total1: '9' });
  const sheet = host.model.book.sheetNamed('Chấm điểm');
  if (!sheet) throw new Error('no card');
  const headers = rowsOf(host, 'Chấm điểm', 'A1:Q1')[0] ?? [];
  const letter = (header: string): string => String.fromCharCode(65 + headers.indexOf(header));
  const place = (code: string): number => rowsOf(host, 'Chấm điểm', 'A1:A120').findIndex(([cell]) => cell === code) + 1;
  const type = (code: string, header: string, text: string): unknown =>
    host.edit.type('Chấm điểm', `${letter(header)}${place(code)}`, text);
  type('1.1.1', 'Điểm tự chấm', '0,5');
  type('1.1.1', 'Nguyên nhân', 'Ban hành muộn');
  type('1.1.2', 'Điểm tự chấm', '1,25');
  type('1.1.2', 'Số liệu thực hiện', '95%');
  return {
    host,
    rowOf: (code: string) => rowsOf(host, 'Chấm điểm', 'A1:Q120').find(([cell]) => cell === code),
    headers,
  };
}

/** 1.1.1 and 1.1.2 become one; 2.1.1 goes; the code of 1.1.1 is another item's now. */
function nextSet(): CriteriaSet {
  const items = TEACHING.items.flatMap((item): CriteriaItem[] => {
    if (item.code === '1.1.2' || item.code === '2.1.1') return [];
    if (item.code !== '1.1.1') return [item];
    const max = fromNumber(3);
    return [
      {
        ...item,
        code: code('1.1.9'),
        title: 'Lập và thực hiện kế hoạch',
        rule: 'thủ công',
        byHand: 'gộp',
        maxima: { Xã: max },
      },
    ];
  });
  return { ...TEACHING, items, isPartial: true, about: 'Bộ sửa giữa năm' };
}

describe('another set in mid-year', () => {
  const JOINED = new Map([
    [code('1.1.1'), [code('1.1.9')]],
    [code('1.1.2'), [code('1.1.9')]],
    [code('2.1.1'), []],
  ]);

  it('takes along what still holds, names the rest, closes the set of before and keeps a snapshot', async () => {
    const { host, rowOf, headers } = await scoredBook();
    const before = await opened(host);
    const plan = planChange(before, nextSet(), 'Xã', JOINED);
    expect(plan.left.map((cell) => [cell.code, cell.name])).toEqual([
      ['1.1.1', 'self'],
      ['1.1.2', 'value'],
      ['1.1.2', 'self'],
    ]);
    expect(plan.ledgers).toEqual([{ ledger: 'monthly', code: '1.1.2', title: 'Mức độ hoàn thành' }]);
    expect(plan.evidence.map(({ after, dropped }) => [after, dropped])).toEqual([
      ['1.1.9', []],
      ['', ['2.1.1']],
    ]);
    await keep(host, nextSet(), 'Xã', JOINED);
    const cell = (of: string, header: string) => rowOf(of)?.[headers.indexOf(header)];
    expect([cell('1.1.9', 'Nguyên nhân'), cell('1.1.9', 'Điểm tự chấm')]).toEqual(['Ban hành muộn', '']);
    expect([rowOf('1.1.1'), rowOf('1.1.2'), rowOf('2.1.1')]).toEqual([undefined, undefined, undefined]);
    expect(rowsOf(host, 'Tài liệu kiểm chứng', 'A2:I3').map((row) => [row[0], row[8]])).toEqual([
      ['1.1.9', ''],
      ['', expect.stringMatching(/^Mã đã bỏ khi đổi bộ tiêu chí: 2\.1\.1\. \S.* \(Bộ tiêu chí CCHC năm 2026\)$/)],
    ]);
    const after = await opened(host);
    expect(after.kept).toMatchObject({ ok: true, kept: { hash: hashOf(nextSet()) } });
    expect([after.closed.map(({ name }) => name), after.changes]).toEqual([[nameOf(TEACHING)], [expect.anything()]]);
    const [closed] = after.closed;
    const ask = caller(host);
    const former = readKeptSet(await ask('readCriteriaFile', { kind: closed?.kind ?? '' }));
    expect(former).toMatchObject({ ok: true, kept: { hash: hashOf(TEACHING) } });
    const shot = readSnapshot((await ask('readCriteriaFile', { kind: after.changes[0]?.kind ?? '' })).content) ?? [];
    const card = shot.find(({ name }) => name === 'Chấm điểm (trước)')?.rows ?? [];
    expect(card.find(([of]) => of === '1.1.2')).toEqual(expect.arrayContaining(['95%', '1,25']));
    expect(shot.map(({ name }) => name)).toContain('Số liệu tháng (trước)');
  });

  it('lets a task say what it was for, in its row and in the window; taken back, it is for it again', async () => {
    const { host } = await scoredBook();
    const tasks = ['2.1.1', '1.1.1; 2.1.1', '1.1.1'];
    for (const [i, codes] of tasks.entries()) {
      host.edit.type('Nhiệm vụ', `A${i + 2}`, `'${codes}`);
      host.edit.type('Nhiệm vụ', `B${i + 2}`, `Việc ${i + 1}`);
    }
    const remarks = (): unknown[] => {
      const [headers = [], ...rows] = rowsOf(host, 'Nhiệm vụ', 'A1:Z4');
      return rows.map((row) => [row[0], row[1], row[headers.indexOf('Ghi chú')] ?? '']);
    };
    const plan = planChange(await opened(host), nextSet(), 'Xã', JOINED);
    expect(plan.tasks.map(({ name, dropped }) => [name, dropped])).toEqual([
      ['Việc 1', ['2.1.1']],
      ['Việc 2', ['2.1.1']],
      ['Việc 3', []],
    ]);
    const title = TEACHING.items.find((item) => item.code === '2.1.1')?.title;
    const note = `Mã đã bỏ khi đổi bộ tiêu chí: 2.1.1. ${title} (${nameOf(TEACHING)})`;
    const number = await keep(host, nextSet(), 'Xã', JOINED);
    expect(remarks()).toEqual([
      ['', 'Việc 1', note],
      ['1.1.9', 'Việc 2', note],
      ['1.1.9', 'Việc 3', ''],
    ]);
    await caller(host)('undoCommand', { number });
    expect(remarks()).toEqual(tasks.map((codes, i) => [codes, `Việc ${i + 1}`, '']));
  });

  it('writes below a remark that stands there, and leaves a formula of people', async () => {
    const { host } = await scoredBook();
    host.edit.type('Nhiệm vụ', 'V1', 'Ghi chú');
    for (const [i, remark] of ['Đã hỏi Sở', '=1+1'].entries()) {
      host.edit.type('Nhiệm vụ', `A${i + 2}`, "'2.1.1");
      host.edit.type('Nhiệm vụ', `B${i + 2}`, `Việc ${i + 1}`);
      host.edit.type('Nhiệm vụ', `V${i + 2}`, remark);
    }
    await keep(host, nextSet(), 'Xã', JOINED);
    expect(rowsOf(host, 'Nhiệm vụ', 'V1:V3').flat()).toEqual([
      'Ghi chú',
      expect.stringMatching(/^Đã hỏi Sở\nMã đã bỏ khi đổi bộ tiêu chí: 2\.1\.1\. /),
      2,
    ]);
  });

  it('stands in the order of codes, and is taken back as a whole', async () => {
    const { host } = await scoredBook();
    const tabs = ['Chấm điểm', 'Tài liệu kiểm chứng', 'Số liệu tháng', 'Thông tin chung'];
    const texts = () => JSON.stringify(tabs.map((tab) => rowsOf(host, tab, 'A1:S120')));
    const before = texts();
    const number = await keep(host, nextSet(), 'Xã', JOINED);
    const codes = rowsOf(host, 'Chấm điểm', 'A3:A120').flatMap(([cell]) => (cell ? [code(String(cell))] : []));
    expect(codes).toEqual(codes.toSorted(compareCodes));
    expect(await caller(host)('undoCommand', { number })).toMatchObject({ kept: [] });
    expect(texts()).toBe(before);
    const book = await opened(host);
    expect([book.kept?.ok && book.kept.kept.hash, book.closed, book.changes]).toEqual([hashOf(TEACHING), [], []]);
  });

  it('taken back, gives formulas of people their own rows again, whatever rows went and came', async () => {
    const { host, rowOf, headers } = await scoredBook();
    const own = String.fromCharCode(65 + headers.indexOf('Điểm tự chấm'));
    const place = (of: string): number => rowsOf(host, 'Chấm điểm', 'A1:A120').findIndex(([cell]) => cell === of) + 1;
    const codes = ['1.1.1', '1.1.2', '2.1.1', '2.1.2'];
    for (const of of codes) host.edit.type('Chấm điểm', `${own}${place(of)}`, `=C${place(of)}/4`);
    const points = () => codes.map((of) => rowOf(of)?.[headers.indexOf('Điểm tự chấm')]);
    const before = points();
    const number = await keep(host, nextSet(), 'Xã', JOINED);
    expect(await caller(host)('undoCommand', { number })).toMatchObject({ kept: [] });
    expect(points()).toEqual(before);
  });

  it('leaves a row that somebody added meanwhile, and refuses where it would be written over', async () => {
    const { host } = await scoredBook();
    const seen = await opened(host);
    const request = (set: CriteriaSet) =>
      keepRequest(seen, { set, profile: 'Xã', plan: planChange(seen, set, 'Xã', JOINED) });
    host.edit.type('Chấm điểm', 'A115', '1.1.9');
    await expect(caller(host)('keepCriteria', request(nextSet()))).rejects.toThrow(/vừa có thêm tiêu chí 1\.1\.9/);
    host.edit.type('Chấm điểm', 'A115', '9.9');
    host.edit.type('Chấm điểm', 'B115', 'Thêm tay');
    await caller(host)('keepCriteria', request(nextSet()));
    expect((await opened(host)).standing.some((item) => item.code === '9.9')).toBe(true);
  });
});

describe('a book that was handed out', () => {
  it('has its set, also where it was taken into an empty book', async () => {
    const unit = { id: 'u1', name: 'Xã Tân Lập', profile: 'Xã', group: '', bookId: 'b1' };
    const [handed] = handOut([unit], { set: TEACHING, superior: 'Sở Nội vụ' });
    const files = (handed?.sheets ?? []).map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((value) => (value === '' ? undefined : { value }))),
    }));
    const read = readDownloaded(files);
    if (!read || 'problem' in read) return expect.fail('no book');
    const host = newBook();
    await caller(host)('takeBook', { tabs: read.book.tabs, book: read.book.id });
    const book = await opened(host);
    expect(book.kept).toMatchObject({ ok: true, kept: { hash: hashOf(TEACHING) } });
    expect([book.profile, book.year]).toEqual(['Xã', 2026]);
  });
});
