import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunView } from '../../src/host/preview/protocol.ts';
import { PortTaken, type Preview } from '../../src/host/preview/server/server.ts';
import { writeAddin } from '../host/addin.ts';
import { newFolder, start } from './preview.ts';

let preview: Preview;
const folder = newFolder();

const CODE = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Thử').addItem('Hỏi', 'askFirst').addSeparator().addSubMenu(ui.createMenu('Thêm').addItem('Trang', 'page')).addToUi();
}
function askFirst() {
  const ui = SpreadsheetApp.getUi();
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  sheet.getRange('A1').setValue(sheet.getRange('A1').getValue() + 'x');
  const name = ui.prompt('Tên?', ui.ButtonSet.OK_CANCEL);
  sheet.getRange('B1').setValue(name.getResponseText());
}
function page() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<head></head><p>Chào')); }
function echo(value) { return value; }
function now() { return { at: new Date() }; }
function hidden_() { return 1; }
function save(name, text) {
  const blob = Utilities.newBlob(text, 'text/plain', name);
  return Drive.Files.create({ name: name, mimeType: 'text/plain' }, blob, { fields: 'id' }).id;
}
function replace(id, text) { Drive.Files.update({}, id, Utilities.newBlob(text, 'text/plain', 'x')); }
function share(id) { Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: 'b@x.vn' }, id); }
`;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'ke-hoach.docx'), 'document');
  writeFileSync(join(folder, '../outside.txt'), 'secret');
  preview = await start(folder, 0, writeAddin(CODE));
});

afterAll(() => preview?.close());

/** A raw request: fetch would not let a test lie about Host and path. */
function get(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: preview.port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (part) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

async function post<T>(path: string, body: unknown): Promise<T> {
  const response = await fetch(preview.address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

const USER = 'canbo@example.com';
const call = (name: string, args: unknown[] = [], user = USER) =>
  post<RunView & { result: unknown }>('/api/call', { name, args, user, answers: [] });
const value = (address: string) => preview.workbook.host.values('Trang tính1', address)[0]?.[0];

describe('the server refuses', () => {
  it('foreign hosts, as after DNS rebinding', async () => {
    expect((await get('/', { host: 'evil.example' })).status).toBe(403);
    expect((await get('/', { host: `evil.example:${preview.port}` })).status).toBe(403);
    expect((await get('/', { host: `localhost:${preview.port}` })).status).toBe(200);
  });

  it('foreign origins, whatever they ask for', async () => {
    const host = `localhost:${preview.port}`;
    expect((await get('/api/events', { host, origin: 'https://evil.example' })).status).toBe(403);
    expect((await get('/api/reset', { host, origin: 'null' }, 'POST')).status).toBe(403);
    expect((await get('/', { host, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('bodies that a foreign form could send', async () => {
    const headers = { host: `localhost:${preview.port}`, 'content-type': 'text/plain' };
    expect((await get('/api/reset', headers, 'POST')).status).toBe(415);
  });

  it.each([
    '/out/../outside.txt',
    '/out/%2e%2e/outside.txt',
    '/out/..%2foutside.txt',
    '/out/%2Fetc/passwd',
    '/out/..%5coutside.txt',
    '/..%2f..%2fpackage.json',
  ])('the path %s', async (path) => {
    const { status, body } = await get(path, { host: `localhost:${preview.port}` });
    expect([403, 404]).toContain(status);
    expect(body).not.toContain('secret');
  });

  it('nothing inside out/', async () => {
    expect(await get('/out/ke-hoach.docx', { host: `localhost:${preview.port}` })).toEqual({
      status: 200,
      body: 'document',
    });
  });

  it('a port that is taken, in words', async () => {
    await expect(start(newFolder(), preview.port)).rejects.toThrow(PortTaken);
    await expect(start(newFolder(), preview.port)).rejects.toThrow(/Cổng \d+ đang được/);
  });
});

describe('the script behind it', () => {
  it('shows menus with separators and submenus as onOpen built them', () => {
    expect(preview.workbook.status.menus).toEqual([
      {
        caption: 'Thử',
        entries: [
          { label: 'Hỏi', functionName: 'askFirst' },
          'separator',
          { caption: 'Thêm', entries: [{ label: 'Trang', functionName: 'page' }] },
        ],
      },
    ]);
  });

  it('asks the person, and does nothing twice when it goes on', async () => {
    const first = await post<RunView>('/api/menu', { path: 'Thử > Hỏi', user: USER, answers: [] });
    expect(first.question).toMatchObject({ kind: 'prompt', message: 'Tên?', buttons: 'OK_CANCEL' });
    expect(value('A1')).toBe('');
    await post('/api/menu', { path: 'Thử > Hỏi', user: USER, answers: [{ button: 'OK', text: 'Đồng Mỏ' }] });
    expect([value('A1'), value('B1')]).toEqual(['x', 'Đồng Mỏ']);
  });

  it('gets JSON values alone, and null for a payload with a Date', async () => {
    expect((await call('echo', [{ a: [1, 'hai', null] }])).result).toEqual({ a: [1, 'hai', null] });
    expect((await call('now')).result).toBeNull();
  });

  it('keeps private functions to itself', async () => {
    expect((await call('hidden_')).error).toContain('hidden_');
    const { pages } = await post<RunView>('/api/menu', { path: 'Thử > Thêm > Trang', user: USER, answers: [] });
    const html = await (await fetch(preview.address + (pages[0]?.address ?? ''))).text();
    expect(html).toMatch(/^<head><script>/);
    expect(html).toContain('"echo"');
    expect(html).not.toContain('hidden_');
  });

  it('shows each user their own documents, with versions and roles', async () => {
    const { result: id } = await call('save', ['Kế hoạch', 'một']);
    await call('replace', [id, 'hai']);
    await call('share', [id]);
    const list = async (user: string) => (await fetch(`${preview.address}/api/drive?user=${user}`)).json();
    const [file] = await list(USER);
    expect(file).toMatchObject({
      id,
      name: 'Kế hoạch',
      roles: [
        { who: USER, role: 'owner' },
        { who: 'b@x.vn', role: 'reader' },
      ],
    });
    expect(file.versions.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    expect(await list('b@x.vn')).toEqual([]);
    const read = (query: string) => fetch(`${preview.address}/api/drive/${id}?${query}`);
    expect(await (await read(`user=${USER}&version=1`)).text()).toBe('một');
    expect(await (await read(`user=${USER}`)).text()).toBe('hai');
    expect((await read('user=b@x.vn')).status).toBe(404);
  });

  it('takes every answer through a slow line, in any order, without blocking others', async () => {
    preview.workbook.setSlow(true);
    const slow = call('echo', ['chậm']);
    const quick = await post('/api/act', { kind: 'type', sheet: 'Trang tính1', row: 9, column: 1, text: 'nhanh' });
    expect(quick).toEqual({});
    preview.workbook.setSlow(false);
    expect((await slow).result).toBe('chậm');
  });
});

describe('the workbook', () => {
  it('goes out as .xlsx and comes back with formulas, formats, notes and widths', async () => {
    const { workbook } = preview;
    const type = (row: number, column: number, text: string) =>
      workbook.act({ kind: 'type', sheet: 'Trang tính1', row, column, text });
    for (const [row, text] of [
      [3, '1,5'],
      [4, '31/12/2024'],
      [5, '12%'],
      [6, '=SUM(A3;1)'],
      [7, "'007"],
    ] as const)
      type(row, 1, text);
    workbook.act({ kind: 'note', sheet: 'Trang tính1', row: 3, column: 1, text: 'một ghi chú' });
    workbook.act({ kind: 'width', sheet: 'Trang tính1', column: 1, size: 180 });
    const picture = () =>
      workbook.host.read('Trang tính1', 'A3:A7').map(([one]) => [one?.display, one?.formula, one?.note]);
    const before = picture();
    const bytes = await (await fetch(`${preview.address}/api/workbook.xlsx`)).arrayBuffer();
    workbook.reset('empty');
    expect(workbook.host.model.book.sheets[0]?.extent()).toEqual({ rows: 0, columns: 0 });
    const type2 = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await fetch(`${preview.address}/api/workbook.xlsx`, {
      method: 'POST',
      headers: { 'content-type': type2 },
      body: bytes,
    });
    expect(picture()).toEqual(before);
    expect(workbook.host.model.book.sheets[0]?.width(1)).toBe(180);
  });

  it('refuses a file that is no workbook and stays as it is', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const response = await fetch(`${preview.address}/api/workbook.xlsx`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: 'no',
    });
    expect(response.status).toBe(422);
    expect(value('A3')).toBe(1.5);
  });

  it('takes back and repeats what hands and scripts did', () => {
    const { workbook } = preview;
    workbook.reset('empty');
    workbook.act({ kind: 'type', sheet: 'Trang tính1', row: 1, column: 1, text: '1' });
    workbook.act({ kind: 'insertRows', sheet: 'Trang tính1', at: 1, count: 2 });
    workbook.act({
      kind: 'fill',
      sheet: 'Trang tính1',
      from: { row: 3, column: 1, rows: 1, columns: 1 },
      to: { row: 3, column: 1, rows: 3, columns: 1 },
    });
    expect([value('A3'), value('A5')]).toEqual([1, 1]);
    workbook.act({ kind: 'undo' });
    workbook.act({ kind: 'undo' });
    expect([value('A1'), value('A5')]).toEqual([1, '']);
    workbook.act({ kind: 'redo' });
    expect([value('A1'), value('A3')]).toEqual(['', 1]);
    workbook.act({ kind: 'undo' });
    workbook.act({ kind: 'undo' });
    expect(workbook.act({ kind: 'undo' }).refused).toContain('Không còn');
  });
});
