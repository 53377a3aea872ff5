/** The addresses of the preview's server, and what answers at each. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import * as v from 'valibot';
import { ActionSchema } from '../actions.ts';
import { answer, attachment, bodyOf, json, refuse } from './answers.ts';
import { NotSaved } from './disk.ts';
import { contentOf, driveOf } from './drive-view.ts';
import { streamEvents } from './events.ts';
import { fileInside } from './guard.ts';
import { PAGE_POLICY } from './pages.ts';
import { readXlsx } from './read-xlsx.ts';
import { messageOf, type Workbook } from './workbook.ts';
import { writeXlsx } from './write-xlsx.ts';

export interface Places {
  /** The built client. */
  readonly clientDir: string;
  /** What the person may download. */
  readonly outDir: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const Reply = v.union([v.string(), v.object({ button: v.string(), text: v.string() })]);
const MenuRequest = v.object({ path: v.string(), user: v.string(), answers: v.array(Reply) });
const CallRequest = v.object({
  name: v.string(),
  args: v.array(v.unknown()),
  user: v.string(),
  answers: v.array(Reply),
});
const ResetRequest = v.object({ to: v.picklist(['sample', 'empty']) });
const SlowRequest = v.object({ slow: v.boolean() });

/** Random waits make answers overtake each other, as a slow office line does. */
const slowness = (): number => 800 + Math.random() * 3200;

export async function route(
  request: IncomingMessage,
  response: ServerResponse,
  workbook: Workbook,
  places: Places,
): Promise<void> {
  const address = new URL(request.url ?? '/', 'http://localhost');
  const { pathname } = address;
  if (request.method === 'POST') return post(pathname, request, response, workbook);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Không hỗ trợ.');
  if (pathname === '/api/events') return streamEvents(request, response, workbook);
  if (pathname.startsWith('/page/')) return page(response, workbook, pathname.slice('/page/'.length));
  if (pathname === '/api/drive') return json(response, driveOf(workbook.host, address.searchParams.get('user') ?? ''));
  if (pathname.startsWith('/api/drive/')) return driveFile(address, response, workbook);
  if (pathname === '/api/workbook.xlsx') {
    const bytes = writeXlsx(workbook.host);
    const name = `${workbook.host.model.book.name}.xlsx`;
    return answer(response, 200, TYPES['.xlsx'] ?? '', bytes, attachment(name));
  }
  if (pathname.startsWith('/out/')) {
    const file = fileInside(places.outDir, pathname.slice('/out/'.length));
    return sendFile(response, file, true);
  }
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  return sendFile(response, fileInside(places.clientDir, name), false);
}

async function post(
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
  workbook: Workbook,
): Promise<void> {
  const type = request.headers['content-type']?.split(';')[0];
  const body = await bodyOf(request);
  if (pathname === '/api/workbook.xlsx') {
    if (type !== TYPES['.xlsx']) return refuse(response, 415, 'Cần một tệp .xlsx.');
    return openXlsx(response, workbook, body);
  }
  // A form of a foreign page cannot send JSON without asking first, and is told no.
  if (type !== 'application/json') return refuse(response, 415, 'Cần dữ liệu JSON.');
  const value: unknown = JSON.parse(body.toString('utf8'));
  switch (pathname) {
    case '/api/act':
      return json(response, workbook.act(v.parse(ActionSchema, value)));
    case '/api/menu': {
      const { path, user, answers } = v.parse(MenuRequest, value);
      return json(response, workbook.menu(path, user, answers));
    }
    case '/api/call': {
      const { name, args, user, answers } = v.parse(CallRequest, value);
      const outcome = workbook.call(name, args, user, answers);
      if (workbook.slow) setTimeout(() => json(response, outcome), slowness());
      else json(response, outcome);
      return;
    }
    case '/api/reset':
      workbook.reset(v.parse(ResetRequest, value).to);
      return json(response, {});
    case '/api/slow':
      workbook.setSlow(v.parse(SlowRequest, value).slow);
      return json(response, {});
    default:
      return refuse(response, 404, 'Không có địa chỉ này.');
  }
}

function page(response: ServerResponse, workbook: Workbook, id: string) {
  const html = workbook.pages.page(id);
  if (html === undefined) return refuse(response, 404, `Trang này đã đóng. ${workbook.status.words.reopen}`);
  answer(response, 200, TYPES['.html'] ?? '', html, { 'content-security-policy': PAGE_POLICY });
}

function driveFile(address: URL, response: ServerResponse, workbook: Workbook) {
  const id = decodeURIComponent(address.pathname.slice('/api/drive/'.length));
  const version = address.searchParams.get('version');
  const user = address.searchParams.get('user') ?? '';
  const found = contentOf(workbook.host, user, id, version === null ? undefined : Number(version));
  if (!found) return refuse(response, 404, 'Người dùng này không thấy tệp đó.');
  answer(response, 200, TYPES['.docx'] ?? '', found.bytes, attachment(`${found.name}.docx`));
}

function openXlsx(response: ServerResponse, workbook: Workbook, body: Buffer): void {
  try {
    const { book, notes } = readXlsx(body, workbook.host.model.book);
    workbook.take(book);
    json(response, { notes: [...notes, workbook.status.words.restoreLooks] });
  } catch (error) {
    if (error instanceof NotSaved) throw error;
    refuse(response, 422, `Không đọc được tệp .xlsx này: ${messageOf(error)}`);
  }
}

function sendFile(response: ServerResponse, file: string | undefined, download: boolean) {
  if (file === undefined) return refuse(response, 403, 'Địa chỉ này nằm ngoài thư mục được phép.');
  if (!existsSync(file) || !statSync(file).isFile()) return refuse(response, 404, 'Không có tệp này.');
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const name = file.slice(join(file, '..').length + 1);
  // The parts of the client carry a hash of what is in them.
  const lasting: Record<string, string> = /^part-\w+\.js$/.test(name)
    ? { 'cache-control': 'max-age=31536000, immutable' }
    : {};
  answer(response, 200, type, readFileSync(file), download ? attachment(name) : lasting);
}
