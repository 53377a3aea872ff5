/** A book that notes no addresses: who acts is known by a name, in journal, log and tabs, whatever a window sends. */
import { describe, expect, it } from 'vitest';
import { SCHEMA } from '../../src/book/journal/passport.ts';
import type { Host } from '../../src/host/host.ts';
import { ask, get, make, records } from '../documents/desk.ts';
import { pageOf } from '../writing/scenario.ts';
import { click, emptyBook, rowsOf, sampleBook } from './book.ts';

const ADDRESS = 'canbo@example.com';

/** Everything in the book that is not the passport. */
const holds = (host: Host): string => JSON.stringify(host.state().book.sheets.map(({ name, cells }) => [name, cells]));

const save = (host: Host, who: string, request: string): void => {
  const [, id = ''] = /"id":"(n[\w-]+)"/.exec(JSON.stringify(get(host, 'openTasks', {}))) ?? [];
  const fields = { result: `xong ${request}` };
  const page = { who, zone: 'Asia/Ho_Chi_Minh', ...pageOf(host) };
  const answer = ask(host, 'saveTasks', {
    ...{ request, action: 'Sửa', ...page },
    changes: [{ kind: 'edit', id, seen: { result: '' }, fields }],
  });
  expect(answer).toMatchObject({ ok: true, result: { state: 'saved' } });
};

describe('a book without addresses', () => {
  it('notes them until it is told not to, and again when it is told to', () => {
    const host = sampleBook();
    get(host, 'prepareTasks', { who: 'Lan', zone: 'Asia/Ho_Chi_Minh' });
    expect(get(host, 'aboutBook', {})).toEqual({ notesAddresses: true, form: SCHEMA });
    expect(get(host, 'openTasks', {})).toMatchObject({ email: ADDRESS });
    get(host, 'noteAddresses', { noted: false });
    expect(get(host, 'aboutBook', {})).toMatchObject({ notesAddresses: false });
    expect(get(host, 'openTasks', {})).toMatchObject({ email: '' });
    expect(get(host, 'openDocuments', {})).toMatchObject({ email: '' });
    get(host, 'noteAddresses', { noted: true });
    expect(get(host, 'openTasks', {})).toMatchObject({ email: ADDRESS });
  });

  it('holds none after every kind of command', () => {
    const host = emptyBook();
    click(host, 'Tạo sổ chấm điểm');
    get(host, 'noteAddresses', { noted: false });
    const rows = [
      { code: '8', title: 'Mục 8', max: 1, score: 0.5 },
      { code: '8.1', title: 'Mục 8.1', max: 1, score: 0.5 },
    ];
    const before = holds(host).split(ADDRESS).length;
    get(host, 'applyResult', { rows, settings: { 'Năm chấm điểm': '2023' } });
    click(host, 'Tổng hợp kết quả');
    make(host);
    get(host, 'storeTemplate', { kind: 'plan', name: 'mẫu.docx', content: 'UEs=' });
    get(host, 'writeTarget', { score: '92', rank: '5', year: '2023' });
    expect(holds(host).split(ADDRESS)).toHaveLength(before);
    expect(records(host)[0]?.['person']).toBe('Người dùng');
    expect(rowsOf(host, 'Nhật ký').at(-1)).toContain('Người dùng');
  });

  it('takes none from a window that was open before, and takes a name', () => {
    const host = sampleBook();
    get(host, 'prepareTasks', { who: 'Lan', zone: 'Asia/Ho_Chi_Minh' });
    get(host, 'noteAddresses', { noted: false });
    const before = holds(host).split(ADDRESS).length;
    save(host, ADDRESS, 'yeu-cau-1');
    expect(holds(host).split(ADDRESS)).toHaveLength(before);
    expect(JSON.stringify(rowsOf(host, 'Nhiệm vụ'))).toContain('- Người dùng');
  });
});
