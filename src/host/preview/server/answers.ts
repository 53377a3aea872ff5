/** Reading requests and writing answers, with the headers that every answer carries. */

import type { IncomingMessage, ServerResponse } from 'node:http';

/** The preview's own page: its script and style come from its own files, pages of the add-in from its own addresses. */
const OWN_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data: blob:; frame-ancestors 'self'";

/** An .xlsx or a document in base64 may be large; nothing a person does here is larger. */
const BODY_LIMIT = 60_000_000;

export function answer(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  more: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': OWN_POLICY,
    ...more,
  });
  response.end(body);
}

export function json(response: ServerResponse, value: unknown): void {
  answer(response, 200, 'application/json; charset=utf-8', JSON.stringify(value));
}

export function refuse(response: ServerResponse, status: number, message: string): void {
  answer(response, status, 'text/plain; charset=utf-8', message);
}

/** Names beyond ASCII need both forms (RFC 6266). */
export function attachment(name: string): Record<string, string> {
  const plain = name
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFD')
    .replaceAll(/[^\x20-\x7e]|["\\]/g, '');
  return { 'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}` };
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > BODY_LIMIT) throw new Error('Nội dung gửi lên quá lớn.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
