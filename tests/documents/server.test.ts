import { describe, expect, test } from 'vitest';
import { STATES } from '../../src/workbook/tabs/document-states.ts';
import { sampleBook } from '../workbook/book.ts';
import { make, records, request } from './desk.ts';

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
