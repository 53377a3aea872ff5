import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STATES } from '../../src/book/tabs/documents.ts';
import { createHost, type Host } from '../../src/host/host.ts';
import { testFolder } from '../setup/folder.ts';
import { ADDIN, sampleBook } from '../workbook/book.ts';
import { ask, DOCX, get, make, records, request } from './desk.ts';
import { smallDocx } from './docx-file.ts';

const drive = (host: ReturnType<typeof sampleBook>) =>
  host.calls.log.map(({ member }) => member).filter((member) => member.startsWith('Drive.'));

describe('creating', () => {
  test('one Drive call, one row with link, person, version and time', () => {
    const host = sampleBook();
    const answer = make(host, 1, { kind: 'Kế hoạch', findings: '3', data: '{}' });
    expect(drive(host)).toEqual(['Drive.Files.create']);
    const [file] = host.drive.files();
    expect(answer).toMatchObject({ ok: true, result: { id: file?.id, recorded: true } });
    expect(records(host)).toMatchObject([
      {
        ...{ kind: 'Kế hoạch', name: 'Kế hoạch 1', version: '1', person: 'canbo@example.com', findings: '3' },
        ...{ state: STATES.draft, file: file?.id, request: request(1), data: '{}' },
        pdf: `https://docs.google.com/document/d/${file?.id}/export?format=pdf`,
        time: expect.stringMatching(/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/),
      },
    ]);
  });

  test('the same request again gives the same document without asking Drive', () => {
    const host = sampleBook();
    const first = make(host);
    expect(make(host)).toEqual(first);
    expect(drive(host)).toEqual([]);
    expect(host.drive.files()).toHaveLength(1);
    expect(records(host)).toHaveLength(1);
  });

  test('takes at most 34 service calls where the tabs have to be made, and 30 later, however many rows there are', () => {
    const host = sampleBook();
    make(host, 1);
    expect(host.calls.count).toBeLessThanOrEqual(34);
    make(host, 2);
    expect(host.calls.count).toBeLessThanOrEqual(30);
    make(host, 3);
    const few = host.calls.count;
    for (let i = 4; i < 20; i++) make(host, i);
    make(host, 20);
    expect(host.calls.count).toBe(few);
  });

  test('columns moved and added by hand keep their content', () => {
    const host = sampleBook();
    make(host, 1);
    host.edit.moveColumn('Văn bản', 6, 1);
    host.edit.insertColumns('Văn bản', 3);
    host.edit.type('Văn bản', 'C1', 'Của tôi');
    host.edit.type('Văn bản', 'C2', 'ghi chú');
    make(host, 2);
    expect(host.values('Văn bản', 'C1:C3')).toEqual([['Của tôi'], ['ghi chú'], ['']]);
    expect(records(host).map(({ name }) => name)).toEqual(['Kế hoạch 1', 'Kế hoạch 2']);
  });
});

describe('updating', () => {
  const change = (host: Host, requestId: string, force = false) =>
    ask(host, 'updateDocument', {
      request: request(1),
      requestId,
      name: 'Kế hoạch 1',
      docx: smallDocx('lần sau'),
      force,
      record: { version: '2' },
    });

  test('a deleted document and a deleted row are told apart', () => {
    const host = sampleBook();
    make(host);
    const [file] = host.drive.files();
    if (file) file.trashed = true;
    expect(change(host, 'update-request')).toMatchObject({ ok: true, result: { state: 'unseen' } });
    host.edit.deleteRows('Văn bản', 2);
    expect(change(host, 'update-request')).toMatchObject({
      ok: false,
      code: 'document-unrecorded',
      message: expect.stringContaining('không còn dòng của văn bản này'),
    });
  });
});

describe('two officers', () => {
  test('make documents of their own at the same time; each finds only what is theirs', () => {
    const host = sampleBook();
    host.faults.beforeCall('Drive.Files.create', () => {
      host.setUser('hai@example.com');
      make(host, 2);
      host.setUser('canbo@example.com');
    });
    make(host, 1);
    expect(records(host).map(({ person, state }) => [person, state])).toEqual([
      ['canbo@example.com', STATES.draft],
      ['hai@example.com', STATES.draft],
    ]);
    const requests = [request(1), request(2)];
    const [own, other] = get(host, 'findDocuments', { requests });
    expect([own?.id === records(host)[0]?.['file'], other]).toEqual([true, null]);
  });

  test('a row that somebody deletes while the document is made comes back with its link', () => {
    const host = sampleBook();
    make(host, 9);
    host.faults.beforeCall('Drive.Files.create', () => host.edit.deleteRows('Văn bản', 3));
    make(host, 1);
    expect(records(host).at(-1)).toMatchObject({ request: request(1), file: host.drive.files().at(-1)?.id });
  });
});

describe('templates in the book', () => {
  test('a long one is kept in cells that an .xlsx can hold and comes back whole, others beside it', () => {
    const host = sampleBook();
    const content = '=ab+/'.repeat(30_000);
    get(host, 'storeTemplate', { kind: 'plan', name: 'dài.docx', content });
    get(host, 'storeTemplate', { kind: 'report', name: 'ngắn.docx', content: 'UEs=' });
    const stored = get(host, 'openDocuments', {}).templates;
    expect(stored.map(({ kind, name }) => [kind, name])).toEqual([
      ['plan', 'dài.docx'],
      ['report', 'ngắn.docx'],
    ]);
    expect(stored[0]?.['content'] === content).toBe(true);
    const lengths = host.values('Mẫu văn bản', 'F2:F8').map(([part]) => String(part).length);
    expect(Math.max(...lengths)).toBe(32_000);
    host.edit.deleteRows('Mẫu văn bản', 3);
    expect(get(host, 'openDocuments', {}).templates[0]).toMatchObject({ kind: 'plan', content: '' });
  });
});

describe('the files of a document', () => {
  const word = (host: Host, number: number) => get(host, 'readDocument', { request: request(number) }).docx;

  test('are kept as they were made, for everybody who has the book', () => {
    const host = sampleBook();
    const [first, second] = [smallDocx('bản một'), smallDocx('bản hai'.repeat(20_000))];
    for (const [number, docx] of [first, second].entries())
      get(host, 'createDocument', { requestId: request(number), name: `Kế hoạch ${number}`, docx, facts: 'e30=' });
    host.setUser('hai@example.com');
    expect([word(host, 0), word(host, 1)]).toEqual([first, second]);
    // Templates are told apart from them.
    expect(get(host, 'openDocuments', {}).templates).toEqual([]);
    expect(ask(host, 'storeTemplate', { kind: `docx ${request(0)}`, name: 'x.docx', content: 'UEs=' }).ok).toBe(false);
  });

  test('are replaced with a draft, and never again once it was issued', () => {
    const host = sampleBook();
    make(host, 1);
    const [second, third] = [smallDocx('lần hai'), smallDocx('lần ba')];
    const change = (docx: string, requestId: string) => {
      const input = { request: request(1), requestId, name: 'Kế hoạch 1', docx, facts: 'e30=' };
      return ask(host, 'updateDocument', { ...input, force: true, record: { version: '2' } });
    };
    expect(change(second, 'second-request').ok).toBe(true);
    expect(word(host, 1)).toBe(second);
    const kept = host.values('Mẫu văn bản', 'A2:A9').flat().filter(Boolean);
    expect(kept.sort()).toEqual([`docx ${request(1)}`, `facts ${request(1)}`]);
    get(host, 'noteDocuments', { records: [{ request: request(1), state: STATES.issued }], drop: [] });
    expect(change(third, 'third-request')).toMatchObject({ ok: false, code: 'document-issued' });
    expect(make(host, 1).ok).toBe(true);
    expect(word(host, 1)).toBe(second);
  });

  test('are found in the year after, and when columns of their tab were moved', () => {
    const host = sampleBook();
    make(host, 1);
    host.edit.moveColumn('Mẫu văn bản', 6, 2);
    expect(word(host, 1)).toBe(DOCX);
    get(host, 'noteDocuments', {
      records: [{ request: request(1), state: STATES.issued, number: '15/KH-UBND' }],
      drop: [],
    });
    host.edit.renameSheet('Văn bản', 'Văn bản 2023');
    expect(get(host, 'earlierDocuments', {})).toMatchObject([{ request: request(1), number: '15/KH-UBND' }]);
    expect([records(host), word(host, 1)]).toEqual([[], DOCX]);
  });

  test('that are gone are said to be gone', () => {
    const host = sampleBook();
    make(host, 1);
    host.edit.clear('Mẫu văn bản', 'F2:F9');
    expect(word(host, 1)).toBe('');
  });

  test('go with a row whose document never came to be', () => {
    const host = sampleBook();
    host.faults.failMember('Drive.Files.create');
    expect(make(host, 1).ok).toBe(false);
    expect(host.values('Mẫu văn bản', 'A2:A2')).toEqual([[`docx ${request(1)}`]]);
    get(host, 'noteDocuments', { records: [], drop: [request(1)] });
    expect(host.values('Mẫu văn bản', 'A2:A2')).toEqual([['']]);
  });
});

test('"Đi tới ô" finds the cell by its names, wherever columns were moved', () => {
  const host = sampleBook();
  host.edit.moveColumn('Chấm điểm', 2, 6);
  get(host, 'goTo', { kind: 'cell', tab: 'Chấm điểm', row: 5, column: 'Nội dung' });
  expect(host.spreadsheet.activeSheet).toBe('Chấm điểm');
  expect(ask(host, 'goTo', { kind: 'cell', tab: 'Không có' }).ok).toBe(false);
});

describe('what was issued', () => {
  test('stays so: no note and no new making sets it back', () => {
    const host = sampleBook();
    make(host, 1);
    const note = (cells: Record<string, string>) =>
      ask(host, 'noteDocuments', { records: [{ request: request(1), ...cells }], drop: [] });
    expect(note({ state: STATES.issued, number: '15/KH-UBND' }).ok).toBe(true);
    // A mistyped number is corrected, and the log tells both.
    expect(note({ state: STATES.issued, number: '51/KH-UBND' }).ok).toBe(true);
    const log = host.values('Nhật ký', 'A1:K20').map((row) => row.join(' | '));
    expect(log.filter((line) => line.includes('15/KH-UBND') && line.includes('51/KH-UBND'))).toHaveLength(1);
    expect(note({ state: STATES.draft })).toMatchObject({ ok: false, code: 'document-state' });
    expect(note({ state: STATES.failed }).ok).toBe(false);
    const [headers = []] = host.values('Văn bản', 'A1:S1');
    const file = String.fromCharCode(65 + headers.indexOf('Mã tệp'));
    host.edit.clear('Văn bản', `${file}2`);
    expect(make(host, 1)).toMatchObject({ ok: false, code: 'document-issued' });
    expect(records(host)).toMatchObject([{ state: STATES.issued, number: '51/KH-UBND' }]);
  });
});

test('a page says what a document is made of, never how it stands, where it is or who signed it', () => {
  const host = sampleBook();
  const cells = { state: STATES.issued, link: 'javascript:alert(1)', signed: 'javascript:alert(1)', file: 'another' };
  for (const [key, text] of Object.entries(cells)) {
    expect(make(host, 1, { [key]: text })).toMatchObject({ ok: false, code: 'input' });
    expect(host.tabs.map(({ name }) => name)).not.toContain('Văn bản');
  }
  expect(make(host).ok).toBe(true);
  const [standing] = records(host);
  for (const [key, text] of Object.entries({ ...cells, state: STATES.making, request: request(2) })) {
    const input = { request: request(1), requestId: request(3), name: 'x', docx: DOCX, force: true };
    expect(ask(host, 'updateDocument', { ...input, record: { [key]: text } })).toMatchObject({ ok: false });
  }
  expect(records(host)).toEqual([standing]);
});

describe('where Google Drive is not there', () => {
  /** What clasp left at Google before the first push: a manifest that enables nothing. */
  function withoutDrive(): string {
    const folder = testFolder('no-drive-');
    cpSync(ADDIN, folder, { recursive: true });
    const manifest = { ...JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')), dependencies: {} };
    writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
    return folder;
  }

  const offline = [
    [
      'the Drive API is off in the Cloud project',
      () => {
        const host = sampleBook();
        const words =
          'API call to drive.files.create failed with error: Google Drive API has not been used in project 12 before or it is disabled.';
        host.faults.failMember('Drive.Files.create', 'before', words);
        return host;
      },
      'google-drive-off',
      'bật Google Drive API',
    ],
    [
      'the manifest was not sent',
      () => createHost({ addinDir: withoutDrive(), state: sampleBook().state() }),
      'google-drive-missing',
      'npm run push',
    ],
  ] as const;

  test.each(
    offline,
  )('%s: what is missing and who can add it is told, and the Word file still comes', (_, open, code, way) => {
    const host = open();
    expect(make(host)).toMatchObject({ ok: false, code, final: true, message: expect.stringContaining(way) });
    expect(get(host, 'readDocument', { request: request() }).docx).toBe(DOCX);
    expect(get(host, 'openDocuments', {}).documents).toMatchObject([{ request: request(), state: STATES.making }]);
  });
});
