/** A preview that is killed at any moment has kept all that it answered: `KILLS=200 npx vitest run tests/preview/killed.test.ts`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BookUpdate, DriveFileView, Push } from '../../src/host/preview/protocol.ts';
import { writeAddin } from '../host/addin.ts';
import { runs } from '../setup/cases.ts';
import { newFolder, ROOT } from './preview.ts';

const KILLS = runs(5);
const WINDOWS = [0, 1, 2];
/** A life ends in the answer to one of its first requests or soon after. */
const MOST_REQUESTS = 40;
const USER = 'canbo@example.com';

/** Beside the packages, so that it finds them. */
const PROGRAM = join(ROOT, `node_modules/.preview-killed-${process.pid}.mjs`);

/** A run of the script changes the book and Drive: both of them are kept, or none. */
const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Thử').addItem('Nạp mẫu', 'sample').addToUi(); }
function sample() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('Sổ mẫu'); }
function write(text) {
  SpreadsheetApp.getActive().getSheets()[0].appendRow([text]);
  Drive.Files.create({ name: text, mimeType: 'text/plain' }, Utilities.newBlob(text, 'text/plain', text), { fields: 'id' });
}
`;

/** What people wrote at one place, oldest first, and the last of it that was answered. */
interface Written {
  readonly texts: string[];
  answered: number;
}

/** By cell; what scripts write by "run" and its text. */
const written = new Map<string, Written>();
const counts = { answered: 0, lost: 0, halves: 0, resets: 0 };

const folder = newFolder();
const addin = writeAddin(CODE);

beforeAll(async () => {
  await build({
    stdin: {
      contents: `import { startPreview } from './src/host/preview/server/server.ts';
        const [addinDir, outDir] = process.argv.slice(2);
        const words = { bookName: 'Sổ', sampleMenu: 'Nạp mẫu', reopen: '', restoreLooks: '', restoreCharts: '' };
        const { port } = await startPreview({ addinDir, clientDir: 'build/preview', outDir, port: 0, words });
        console.log(port);`,
      resolveDir: ROOT,
    },
    bundle: true,
    outfile: PROGRAM,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
});

afterAll(() => rmSync(PROGRAM));

class Server {
  readonly #process: ChildProcess;
  readonly #address: string;
  readonly #gone: Promise<unknown>;

  private constructor(process: ChildProcess, port: string) {
    this.#process = process;
    this.#address = `http://localhost:${port}`;
    this.#gone = once(process, 'exit');
  }

  static async start(): Promise<Server> {
    const child = spawn(process.execPath, [PROGRAM, addin, folder], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [port] = (await once(child.stdout, 'data')) as [Buffer];
    return new Server(child, String(port).trim());
  }

  /** @returns whether it was answered before the process was killed */
  async post(path: string, body: unknown): Promise<boolean> {
    try {
      const response = await fetch(this.#address + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const { refused, error } = (await response.json()) as { refused?: string; error?: string };
      expect([refused, error]).toEqual([undefined, undefined]);
      return true;
    } catch (error) {
      if (error instanceof TypeError) return false;
      throw error;
    }
  }

  async book(): Promise<BookUpdate> {
    const stop = new AbortController();
    const { body } = await fetch(`${this.#address}/api/events`, { signal: stop.signal });
    const decoder = new TextDecoder();
    let text = '';
    for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(part, { stream: true });
      if (text.includes('\n\n')) break;
    }
    stop.abort();
    const push = JSON.parse(text.slice('data: '.length, text.indexOf('\n\n'))) as Push;
    if (push.kind !== 'whole') throw new Error(push.kind);
    return push.book;
  }

  async driveNames(): Promise<string[]> {
    const response = await fetch(`${this.#address}/api/drive?user=${USER}`);
    return ((await response.json()) as DriveFileView[]).map(({ name }) => name);
  }

  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#gone;
  }
}

/** @returns the texts by cell */
function cellsOf({ sheets }: BookUpdate): Map<string, string> {
  const [sheet] = sheets;
  return new Map(sheet?.cells.map(([row, column, cell]) => [`${row}:${column}`, cell?.t.trim() ?? '']));
}

async function look(server: Server): Promise<void> {
  const cells = cellsOf(await server.book());
  const inBook = new Set(cells.values());
  const inDrive = new Set(await server.driveNames());
  for (const [place, { texts, answered }] of written) {
    const run = place.startsWith('run ') ? place.slice('run '.length) : undefined;
    if (run !== undefined && inBook.has(run) !== inDrive.has(run)) counts.halves++;
    const found = run === undefined ? cells.get(place) : inBook.has(run) ? run : undefined;
    // What was sent and not answered may be there or not.
    if (answered >= 0 && !texts.slice(answered).includes(found ?? '')) counts.lost++;
    if (found === undefined) written.delete(place);
    else written.set(place, { texts: [found], answered: 0 });
  }
}

/** Requests go out from several windows until the process is gone. */
async function live(server: Server, life: number): Promise<void> {
  if (life % 5 === 4 && (await server.post('/api/reset', { to: 'sample' }))) {
    counts.resets++;
    counts.answered++;
    written.clear();
    written.set('1:1', { texts: ['Sổ mẫu'], answered: 0 });
  }
  const last = Math.ceil(Math.random() * MOST_REQUESTS);
  let sent = 0;
  const work = async (window: number): Promise<void> => {
    for (let step = 0; ; step++) {
      const text = `lần ${life}, cửa sổ ${window}, thao tác ${step}`;
      const isRun = step % 5 === 3;
      const [row, column] = [2 + (life % 30), 2 + window * 8 + (step % 8)];
      const place = isRun ? `run ${text}` : `${row}:${column}`;
      const entry = written.get(place) ?? { texts: [], answered: -1 };
      written.set(place, entry);
      const index = entry.texts.push(text) - 1;
      // Long texts make the journal grow beyond its measure: the whole is written anew meanwhile.
      const typed = text + ' '.repeat(life % 2 === 0 ? 0 : 40_000);
      const answer = isRun
        ? server.post('/api/call', { name: 'write', args: [text], user: USER, answers: [] })
        : server.post('/api/act', { kind: 'type', sheet: 'Trang tính1', row, column, text: typed });
      if (++sent === last) void setTimeout(Math.random() * 8).then(() => server.kill());
      if (!(await answer)) return;
      entry.answered = index;
      counts.answered++;
    }
  };
  await Promise.all(WINDOWS.map(work));
  await server.kill();
}

it(`keeps what it answered through ${KILLS} hard kills`, { timeout: 60_000 + KILLS * 10_000 }, async () => {
  for (let life = 0; life < KILLS; life++) {
    const server = await Server.start();
    await look(server);
    await live(server, life);
  }
  const server = await Server.start();
  await look(server);
  await server.kill();
  console.log(JSON.stringify({ kills: KILLS, ...counts }));
  expect(counts.answered).toBeGreaterThan(KILLS);
  expect(counts).toMatchObject({ lost: 0, halves: 0 });
});
