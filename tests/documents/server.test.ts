import { describe, expect, test } from 'vitest';
import { STATES } from '../../src/book/tabs/documents.ts';
import type { Host } from '../../src/host/host.ts';
import { sampleBook } from '../workbook/book.ts';
import { ask, get, make, records, request } from './desk.ts';
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

  test('the number of service calls does not grow with the rows of the tab', () => {
    const host = sampleBook();
    make(host, 1);
    make(host, 2);
    const few = host.calls.count;
    for (let i = 3; i < 20; i++) make(host, i);
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

describe('whatever breaks off', () => {
  /** Every counted call of a creation. */
  const count = (() => {
    const host = sampleBook();
    make(host, 9);
    make(host);
    return host.calls.count;
  })();

  test.each(['before', 'after'] as const)('each call failing %s: one document, one row, once asked again', (when) => {
    for (let n = 1; n <= count; n++) {
      const host = sampleBook();
      make(host, 9);
      host.faults.failCall(n, when);
      try {
        make(host);
      } catch {
        // The page hears of it and asks again with the same request.
      }
      host.faults.clear();
      expect([n, make(host).ok]).toEqual([n, true]);
      expect([n, host.drive.files().length]).toEqual([n, 2]);
      const rows = records(host).filter((row) => row['request'] === request(1));
      expect([n, rows.map(({ state, file }) => [state, file])]).toEqual([
        n,
        [[STATES.draft, host.drive.files().at(-1)?.id]],
      ]);
    }
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

  test.each([
    'before',
    'after',
  ] as const)('each call failing %s: asked again, the document is replaced once', (when) => {
    const calm = sampleBook();
    make(calm);
    change(calm, 'update-request');
    const count = calm.calls.count;
    for (let n = 1; n <= count; n++) {
      const host = sampleBook();
      make(host);
      host.advanceClock(60_000);
      host.faults.failCall(n, when);
      try {
        change(host, 'update-request');
      } catch {
        // The page asks again with the same request.
      }
      host.faults.clear();
      expect([n, change(host, 'update-request')]).toMatchObject([n, { ok: true, result: { state: 'updated' } }]);
      expect([n, host.drive.files().length, records(host).length]).toEqual([n, 1, 1]);
      expect([n, host.drive.files()[0]?.versions.length]).toEqual([n, 2]);
      expect([n, records(host)[0]?.['version']]).toEqual([n, '2']);
    }
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
  test('a long one is kept in cells of at most 50,000 characters and comes back whole, others beside it', () => {
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
    host.edit.deleteRows('Mẫu văn bản', 3);
    expect(get(host, 'openDocuments', {}).templates[0]).toMatchObject({ kind: 'plan', content: '' });
  });
});

test('"Đi tới ô" finds the cell by its names, wherever columns were moved', () => {
  const host = sampleBook();
  host.edit.moveColumn('Chấm điểm', 2, 6);
  get(host, 'goTo', { kind: 'cell', tab: 'Chấm điểm', row: 5, column: 'Nội dung' });
  expect(host.spreadsheet.activeSheet).toBe('Chấm điểm');
  expect(ask(host, 'goTo', { kind: 'cell', tab: 'Không có' }).ok).toBe(false);
});
