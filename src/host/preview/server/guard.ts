/** Lets in only what comes from this machine's own pages: foreign hosts, origins and paths are refused. */

import type { IncomingMessage } from 'node:http';
import { relative, resolve, sep } from 'node:path';

const NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * A page elsewhere can make a browser send requests here: its address is then the Origin, and after DNS rebinding its
 * name is the Host. Both must be this machine's own.
 * @returns why the request is refused
 */
export function refusal(request: IncomingMessage, port: number): string | undefined {
  const { host, origin } = request.headers;
  const hosts = NAMES.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  if (host === undefined || !hosts.includes(host.toLowerCase())) return 'Máy chủ xem thử chỉ trả lời tại localhost.';
  if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`))
    return 'Yêu cầu đến từ một trang khác nên bị từ chối.';
  if (origin === undefined && request.headers['sec-fetch-site'] === 'cross-site')
    return 'Yêu cầu đến từ một trang khác nên bị từ chối.';
  return undefined;
}

/** The file an address names inside a folder; undefined for anything that would lead out of it. */
export function fileInside(folder: string, address: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(address);
  } catch {
    return undefined;
  }
  if (name === '' || name.includes('\0') || name.includes('\\')) return undefined;
  const file = resolve(folder, `.${sep}${name}`);
  const inside = relative(folder, file);
  if (inside === '' || inside.startsWith('..') || resolve(folder, inside) !== file) return undefined;
  return inside.split(sep).some((part) => part.startsWith('.')) ? undefined : file;
}
