/** Files that were dropped, opened one after the other; what they are is kept, what they held is let go. */
import { digestOf } from '../../../core/digest.ts';
import { type Collection, collect } from '../../../province/collect.ts';
import { tellKept } from '../../../province/kept-claims.ts';
import type { ProvinceBook } from '../../../province/province-book.ts';
import { inChunks, type Receipt, receive } from '../../../province/receive.ts';
import { type SentFile, sentFile } from '../../../province/sent-file.ts';
import { readFile } from '../../intake/sources.ts';
import { call as callServer } from '../../kit/rpc.ts';
import { messageOf } from '../../kit/use-call.ts';
import { isSaved, type ProvinceParts, saveProvince } from './window.ts';

type Dropped = Pick<File, 'name' | 'arrayBuffer'>;

/** Never throws: what cannot be opened is told as that. */
export async function openFile(file: Dropped): Promise<SentFile> {
  const { name } = file;
  try {
    const bytes = await file.arrayBuffer();
    const print = digestOf(latin(new Uint8Array(bytes)));
    const { given, own } = await readFile({ name, arrayBuffer: () => Promise.resolve(bytes) });
    return sentFile({ name, print, given, own });
  } catch (failure) {
    return { name, read: undefined, fault: messageOf(failure) };
  }
}

/** Each byte a letter, some thousands at a time: more arguments no function takes. */
function latin(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}

export function collected(book: ProvinceBook, files: readonly SentFile[]): Collection {
  const { set, communes, settings } = book;
  if (!set) return { units: [], strays: [] };
  const { units, strays } = collect(communes, files, { set, year: settings.yearScored ?? set.year });
  return { units: units.map((one) => tellKept(book, one)), strays };
}

/** What the book does not say yet, in as many calls as it takes. */
export const chunksFor = (book: ProvinceBook, { units }: Collection): Receipt[][] => inChunks(receive(book, units));

export interface Written {
  /** Units that stand in the book now. */
  readonly units: number;
  /** Of each call, by which it is taken back. */
  readonly stamps: readonly number[];
  readonly told: string;
  /** Rows that somebody changed meanwhile: of them and all units after them nothing was written. */
  readonly isBroken: boolean;
}

/** @param step told how many units are written; it answers whether to go on */
export async function writeChunks(
  book: ProvinceBook,
  chunks: readonly (readonly Receipt[])[],
  step: (done: number) => Promise<boolean>,
  call = callServer,
): Promise<Written> {
  let units = 0;
  const stamps: number[] = [];
  const told: string[] = [];
  for (const chunk of chunks) {
    if (!(await step(units))) break;
    const parts: ProvinceParts = [
      { ledger: 'submissions', changes: chunk.flatMap(({ submissions }) => submissions) },
      { ledger: 'rounds', changes: chunk.flatMap(({ rounds }) => rounds) },
    ];
    const answer = await saveProvince(book, 'collect', parts, call);
    if (!isSaved(answer)) return { units, stamps, told: told.join(' '), isBroken: true };
    units += chunk.length;
    stamps.push(answer.stamp);
    if (answer.told !== '') told.push(answer.told);
  }
  return { units, stamps, told: told.join(' '), isBroken: false };
}
