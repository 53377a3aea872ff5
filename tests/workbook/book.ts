/** Opens the built add-in in the strict host: an empty book, or the sample of the tests, a known result of 2023. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHost, type Host, type HostOptions, type HostState } from '../../src/host/host.ts';
import { makeSeedBook } from '../fixtures/seed.ts';

export const ADDIN = join(dirname(fileURLToPath(import.meta.url)), '../../build/addin');

export function emptyBook(options: Partial<HostOptions> = {}): Host {
  const host = createHost({ addinDir: ADDIN, ...options });
  host.open();
  return host;
}

/** What the add-in told the person. */
export function click(host: Host, label: string): string {
  return host
    .runMenu(label)
    .alerts.map(({ message }) => message)
    .join('\n');
}

let sample: HostState | undefined;

/** Made once, then opened from its saved state: each test has a book of its own. */
export function sampleBook(): Host {
  if (!sample) {
    const host = emptyBook();
    makeSeedBook(host);
    sample = host.state();
  }
  return emptyBook({ state: sample });
}

let loaded: HostState | undefined;

/** What "Nạp số liệu mẫu" makes of an empty book. */
export function loadedSample(): Host {
  if (!loaded) {
    const host = emptyBook();
    click(host, 'Nạp số liệu mẫu');
    loaded = host.state();
  }
  return emptyBook({ state: loaded });
}

let sampleLines: number | undefined;

/** Lines of "Nhật ký" of what was done since the sample was made. */
export function logged(host: Host): unknown[][] {
  sampleLines ??= rowsOf(sampleBook(), 'Nhật ký').length;
  return rowsOf(host, 'Nhật ký').slice(sampleLines);
}

/** The answer of a call through the pages' door. */
export function call(host: Host, name: string, input: unknown): { ok: boolean; result?: unknown; message?: string } {
  return JSON.parse(String(host.call('cchcCall', [JSON.stringify({ name, input })])));
}

/** The rows of a tab from row 1 to the last in use, as far as the columns go. */
export function rowsOf(host: Host, tab: string, columns = 'A1:S60'): unknown[][] {
  const rows = host.values(tab, columns);
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
  return rows.slice(0, last + 1);
}

/** Points lost by code, read from where the headers stand. */
export function lostByCode(host: Host): Record<string, unknown> {
  const [headers = [], ...rows] = rowsOf(host, 'Chấm điểm');
  const [code, lost] = [headers.indexOf('Mã'), headers.indexOf('Điểm bị trừ')];
  return Object.fromEntries(rows.filter((row) => row[code] !== '').map((row) => [row[code], row[lost]]));
}
