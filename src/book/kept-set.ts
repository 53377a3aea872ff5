/** The criteria set that a book keeps in the rows of "Mẫu văn bản": pinned to it, whatever the card says meanwhile. */
import { fromBase64, toBase64 } from '../core/base64.ts';
import { type CriteriaSet, hashOf, nameOf } from '../core/criteria/criteria-set.ts';
import { printSetFile, readSetFile } from '../core/criteria/set-file.ts';
import { filesIn, type PartRow, type StoredFile } from './stored-parts.ts';
import { CRITERIA_FILE } from './tabs/stored-files.ts';

export interface KeptSet {
  readonly set: CriteriaSet;
  /** Of the set as it is kept: what a document and a submission are held to. */
  readonly hash: string;
  /** As written when it was kept; blank in a book that was handed out. */
  readonly time: string;
  readonly person: string;
}

export type KeptSetReading =
  | { readonly ok: true; readonly kept: KeptSet }
  /** A complete sentence: a part is missing, or the file was changed by hand. */
  | { readonly ok: false; readonly message: string };

/** @returns undefined in a book that keeps no set */
export function loadKeptSet(rows: readonly PartRow[]): KeptSetReading | undefined {
  const file = filesIn(rows).find(({ kind }) => kind === CRITERIA_FILE);
  return file && readKeptSet(file);
}

export function readKeptSet({ content, time, person, name }: StoredFile): KeptSetReading {
  const text = content === '' ? undefined : fromBase64(content);
  if (text === undefined) return { ok: false, message: damaged(name) };
  const read = readSetFile(text);
  if (!read.ok) return { ok: false, message: `${damaged(name)} ${read.message}` };
  return { ok: true, kept: { set: read.set, hash: hashOf(read.set), time, person } };
}

/** @param time as it is shown to people */
export const keptFile = (set: CriteriaSet, time: string, person: string): StoredFile => ({
  kind: CRITERIA_FILE,
  name: nameOf(set),
  ...{ time, person },
  content: toBase64(printSetFile(set)),
});

const damaged = (name: string): string =>
  `Bộ tiêu chí giữ trong sổ (${name}) không còn nguyên vẹn ở trang ẩn “Mẫu văn bản”. Hãy nạp lại bộ tiêu chí từ tệp.`;
