/** Collecting that Google breaks off, at any service call of any chunk: asked again, nothing stands twice and nothing is lost. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { HostState } from '../../src/host/host.ts';
import type { Call } from '../../src/pages/kit/rpc.ts';
import { collected, openFile, writeChunks } from '../../src/pages/province/model/collect.ts';
import { openProvince } from '../../src/pages/province/model/window.ts';
import { inChunks, receive } from '../../src/province/receive.ts';
import type { SentFile } from '../../src/province/sent-file.ts';
import { provinceHost } from '../pages/province/province-host.ts';
import { ALL } from '../setup/cases.ts';
import { call as callHost, emptyBook } from '../workbook/book.ts';
import { manyUnits, returnedBooks, teachingSet } from './books.ts';

const units = manyUnits().slice(24, 33);
/** Some 60 rows a unit: three units a chunk, three chunks. */
const MOST = 190;

type Host = ReturnType<typeof emptyBook>;

const through =
  (host: Host): Call =>
  async (name, input) => {
    const answer = callHost(host, name, input);
    if (!answer.ok) throw new Error(answer.message);
    return answer.result as never;
  };

let start: HostState;
let files: readonly SentFile[] = [];

beforeAll(async () => {
  start = provinceHost(units).state();
  const sent: SentFile[] = [];
  for (const { name, bytes } of returnedBooks(teachingSet(), units).files)
    sent.push(await openFile({ name, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) }));
  files = sent;
});

/** All that is still open is written. @param before each chunk, told its number */
async function write(host: Host, before: (chunk: number) => void = () => undefined) {
  const call = through(host);
  const book = await openProvince(call);
  const chunks = inChunks(receive(book, collected(book, files).units), MOST);
  let chunk = 0;
  return writeChunks(
    book,
    chunks,
    async () => {
      before(chunk);
      chunk += 1;
      return true;
    },
    call,
  );
}

/** Both tabs by what their rows are known by, but for the time. */
function standing(host: Host): unknown[] {
  const rows = (tab: string, columns: string, time: number): unknown[][] =>
    host
      .values(tab, columns)
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row) => row.with(time, ''))
      .toSorted((a, b) => (String(a.at(-1)) < String(b.at(-1)) ? -1 : 1));
  return [...rows('Nộp sổ', 'A1:M60', 3), ...rows('Thẩm định các xã', 'A1:N900', 11)];
}

const CHUNKS = 3;

describe('collecting', () => {
  it('is the same again, whenever it was broken off', async () => {
    const calm = emptyBook({ state: start });
    const perChunk: number[] = [];
    await write(calm, () => perChunk.push(calm.last.calls));
    expect(perChunk).toHaveLength(CHUNKS);
    const wanted = standing(calm);
    expect(new Set(wanted.map((row) => (row as unknown[]).at(-1))).size).toBe(wanted.length - 1);
    for (let chunk = 0; chunk < CHUNKS; chunk++)
      for (let at = 1; at <= (chunk === 0 ? 55 : 24); at += ALL ? 1 : 9)
        for (const when of ['before', 'after'] as const) {
          const host = emptyBook({ state: start });
          await write(host, (now) => {
            if (now === chunk) host.faults.failCall(at, when);
          }).catch(() => undefined);
          host.faults.clear();
          const again = await write(host);
          expect([chunk, at, when, again.isBroken]).toEqual([chunk, at, when, false]);
          expect(standing(host)).toEqual(wanted);
          expect((await write(host)).units).toBe(0);
        }
  });
});
