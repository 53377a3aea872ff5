/** Calls from pages, at the edge: what is refused before anything happens, and what a person hears when Google fails. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call as callOf } from '../../src/addin/call.ts';
import {
  array,
  object,
  oneOf,
  optional,
  position,
  record,
  type Schema,
  text,
  tuple,
  union,
} from '../../src/addin/schema.ts';
import { STATES } from '../../src/book/tabs/documents.ts';
import { ask, make, records, request } from '../documents/desk.ts';
import { call, emptyBook, rowsOf, sampleBook } from '../workbook/book.ts';

const PROTECTED = 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner.';

describe('what Google throws', () => {
  it('reaches a page as a Vietnamese sentence with its kind', () => {
    const host = sampleBook();
    host.faults.failMember('Range.setValues', 'before', PROTECTED);
    expect(
      call(host, 'applyResult', { rows: [{ code: '8', title: 'Mục 8', max: 1, score: 1 }], settings: {} }),
    ).toEqual({
      ok: false,
      code: 'google-protected',
      final: true,
      message: expect.stringContaining('đang được bảo vệ'),
    });
  });

  it('is told by a menu command the same way, under the name of the command', () => {
    const host = sampleBook();
    host.edit.deleteSheet('Nhật ký');
    host.faults.failMember('Spreadsheet.insertSheet', 'before', PROTECTED);
    const { alerts } = host.runMenu('Tạo sổ chấm điểm');
    expect(alerts).toMatchObject([{ title: 'Tạo sổ chấm điểm', message: expect.stringContaining('đang được bảo vệ') }]);
  });

  it('keeps its words where nobody foresaw it, and may be asked for again', () => {
    const host = sampleBook();
    host.faults.failMember('Range.getValues', 'before', 'Those columns are out of bounds.');
    expect(call(host, 'readBook', {})).toMatchObject({
      ok: false,
      code: 'google-unknown',
      final: false,
      message: expect.stringContaining('“Those columns are out of bounds.”'),
    });
  });
});

describe('what a page sends', () => {
  it('to a row that no sheet has is refused in Vietnamese', () => {
    const host = sampleBook();
    for (const row of [-5, 0, 1.5])
      expect(call(host, 'goTo', { kind: 'cell', tab: 'Chấm điểm', row })).toMatchObject({
        ok: false,
        code: 'input',
        message: expect.stringMatching(/^Dữ liệu gửi đi không đúng ở /),
      });
  });

  it('is told by its name where a person typed too much of it', () => {
    const host = sampleBook();
    const page = { who: 'Lan', zone: 'Asia/Ho_Chi_Minh', book: 'b'.repeat(12), round: 1, year: '2023' };
    const declined = call(host, 'declineTask', { code: '3.1.4', reason: 'a'.repeat(1200), ...page });
    expect(declined).toMatchObject({
      ok: false,
      code: 'input',
      message: 'Lý do dài 1.200 ký tự, nhiều nhất được 1.000 ký tự. Chưa có gì được ghi. Hãy sửa rồi gửi lại.',
    });
    const changes = [{ kind: 'edit', id: 'n1', seen: {}, fields: { measure: 'a'.repeat(50_001) } }];
    expect(call(host, 'saveTasks', { request: 'yeu-cau-1', action: 'Sửa', changes, ...page })).toMatchObject({
      message: expect.stringMatching(/^“Nhiệm vụ, giải pháp” dài 50\.001 ký tự/),
    });
    expect(call(host, 'addUnit', { name: '- Văn phòng', ...page })).toMatchObject({
      message: expect.stringMatching(/^Tên phải bắt đầu bằng chữ/),
    });
  });

  it('as a role of a shared document is one of three', () => {
    const host = sampleBook();
    make(host);
    const file = host.drive.files()[0]?.id ?? '';
    const share = (role: string) => call(host, 'shareDocument', { file, emails: ['a@example.com'], role, message: '' });
    expect(share('owner')).toMatchObject({ ok: false, message: expect.stringContaining('“role”') });
    expect(share('commenter')).toMatchObject({ ok: true, result: [''] });
  });

  it('never takes a document back from what was issued', () => {
    const host = sampleBook();
    make(host);
    const note = (state: string) =>
      ask(host, 'noteDocuments', { records: [{ request: request(1), state, number: '15' }], drop: [] });
    expect(note(STATES.issued).ok).toBe(true);
    for (const state of [STATES.draft, STATES.making, 'Hủy'])
      expect(note(state)).toMatchObject({ ok: false, code: 'document-state', message: expect.stringContaining(state) });
    expect(records(host)[0]?.['state']).toBe(STATES.issued);
  });

  it('never puts another document in the place of one that is there, and takes none away that was issued', () => {
    const host = sampleBook();
    make(host);
    const note = (cells: object) =>
      ask(host, 'noteDocuments', { records: [{ request: request(1), ...cells }], drop: [] });
    const before = records(host);
    for (const cells of [{ file: 'x1' }, { link: 'https://example.com/khac' }, { pdf: 'https://example.com/khac' }])
      expect(note(cells)).toMatchObject({ ok: false, code: 'document-file', message: expect.stringMatching(/Hãy/) });
    expect(note({ person: 'ai đó' })).toMatchObject({ ok: false, code: 'input' });
    expect(records(host)).toEqual(before);
    expect(note({ state: STATES.issued, number: '15' }).ok).toBe(true);
    const [headers = []] = rowsOf(host, 'Văn bản');
    host.edit.clear('Văn bản', `${String.fromCharCode(65 + headers.indexOf('Mã tệp'))}2`);
    ask(host, 'noteDocuments', { records: [], drop: [request(1)] });
    expect(records(host)).toMatchObject([{ state: STATES.issued, number: '15' }]);
  });

  it('of more rows than one office can have is one sentence', () => {
    const rows = Array.from({ length: 25_000 }, (_, i) => ({ code: `1.${i + 1}`, title: 'x', max: 1, score: 1 }));
    expect(call(emptyBook(), 'applyResult', { rows, settings: {} })).toMatchObject({
      ok: false,
      code: 'input',
      message:
        'Kết quả của một đơn vị có 25.000 dòng, nhiều nhất được 5.000 dòng. Chưa có gì được ghi. Hãy sửa rồi gửi lại.',
    });
  });

  it('as an address is one of the web, and one typed into the sheet that is none is no link of a page', () => {
    const host = sampleBook();
    make(host);
    const note = (signed: string) =>
      ask(host, 'noteDocuments', { records: [{ request: request(1), signed }], drop: [] });
    expect(note('javascript:alert(1)')).toMatchObject({ ok: false, message: expect.stringContaining('https://') });
    expect(note('https://example.com/15.pdf').ok).toBe(true);
    const [headers = []] = rowsOf(host, 'Văn bản');
    const column = String.fromCharCode(65 + headers.indexOf('Liên kết'));
    host.edit.type('Văn bản', `${column}2`, 'javascript:alert(1)');
    expect(records(host)[0]).toMatchObject({ link: '', signed: 'https://example.com/15.pdf' });
  });
});

describe('a schema', () => {
  const schema = object({
    rows: array(object({ code: text(5, 1), row: optional(position()) }), 0, 2),
    fields: optional(record(oneOf('lead', 'due'), text())),
    either: optional(union(oneOf('KAD'), tuple(position(), text()))),
  });

  it.each([
    [{ rows: [] }, undefined],
    [{ rows: [{ code: '1.5', row: 2 }], fields: { lead: 'x' }, either: [1, ''] }, undefined],
    [{}, 'rows'],
    [Object.create({ rows: [] }), 'rows'],
    [[], 'dữ liệu'],
    [{ rows: [{ code: '1' }, { code: '' }] }, 'rows.1.code'],
    [{ rows: [{ code: '1' }, { code: '1' }, { code: '1' }] }, 'rows'],
    [{ rows: [{ code: '1', row: 0 }] }, 'rows.0.row'],
    [{ rows: [], fields: { __id: 'x' } }, 'fields.__id'],
    [{ rows: [], fields: { due: 5 } }, 'fields.due'],
    [{ rows: [], either: [1] }, 'either'],
  ])('names the first place of %j that does not fit', (value, at) => expect(schema(value, '')?.at).toBe(at));

  it('answers to whatever JSON holds', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof (schema(value, '')?.at ?? '') === 'string'));
  });
});

it('an answer that JSON cannot carry does not compile', () => {
  const any: Schema<object> = object({});
  // @ts-expect-error a Date would arrive as text
  callOf(any, () => ({ made: new Date() }));
  // @ts-expect-error undefined would be left out
  callOf(any, () => ({ link: undefined as string | undefined }));
  // @ts-expect-error a Map would arrive empty of everything
  callOf(any, () => new Map([['a', 1]]));
  expect(callOf(any, (): { at?: string; rows: [number, null][] } => ({ rows: [[1, null]] })).run({})).toEqual({
    rows: [[1, null]],
  });
});
