/** A person at "Nạp kết quả": gives a text or a file, sees what is ticked at first, writes it, takes it back. */
import type { DownloadedBook } from '../../../book/downloaded.ts';
import type { ItemCode } from '../../../core/codes.ts';
import { type DocumentReading, readDocument } from '../../../intake/read-document.ts';
import { NO_FACTS } from '../../../pages/intake/facts.ts';
import { type FileSource, fromText, readFile, SourceError } from '../../../pages/intake/sources.ts';
import { bookRows, evidenceOf, readStanding, type Standing } from '../../../pages/intake/standing.ts';
import { type Kind, linesOf, read } from '../../../pages/intake/state.ts';
import { offerOf, take } from '../../../pages/intake/take-book.ts';
import { TEXTS } from '../../../pages/intake/texts.ts';
import {
  faultIn,
  isStopped,
  printStopped,
  takeBackWrite,
  writeRequest,
  writtenText,
} from '../../../pages/intake/write.ts';
import { fromBase64 } from '../../../pages/kit/bytes.ts';
import { CallError, call } from '../../../pages/kit/rpc.ts';

export interface SourceRequest {
  readonly source: { readonly text: string } | { readonly name: string; readonly base64: string };
  readonly kind: Kind;
  readonly unit: string | undefined;
  readonly write: boolean;
}

export interface SourceResult {
  /** As `npm run plan` reads it, before anything is asked; with the codes of rows in tables. */
  readonly found:
    | (Pick<DocumentReading, 'reading' | 'units'> & {
        readonly tabled: readonly string[];
        readonly namedFields: readonly ItemCode[];
      })
    | null;
  /** A book of the add-in itself, where the file is one. */
  readonly own?: DownloadedBook;
  /** Codes of the rows ticked at first. */
  readonly ticked: readonly string[];
  readonly written?: { readonly added: number; readonly updated: number; readonly settings: number };
  readonly message?: string;
}

/** The number of the last write, by which it is taken back; the dialog forgets it when it is closed. */
let written: number | undefined;

export async function readSource({ source, kind, unit, write }: SourceRequest): Promise<SourceResult> {
  try {
    const { given, own }: FileSource =
      'text' in source ? { given: fromText(source.text) } : await readFile(fileOf(source));
    if (own) return await takeOwn(own, write);
    const { standing, problem } = await standingOrProblem();
    const evidence = evidenceOf(standing);
    const loaded = read({ kind, documents: [given], unit, columns: {}, facts: NO_FACTS, added: [], evidence });
    const lines = linesOf(loaded, {}, {}, bookRows(standing));
    const { reading, units, tabled, namedFields } = readDocument(given, { unit, ...evidence });
    const result = {
      found: { reading, units, tabled: [...tabled], namedFields: [...namedFields] },
      ticked: lines.filter(({ ticked }) => ticked).map(({ row }) => row.code),
      ...(problem === undefined ? {} : { message: problem }),
    };
    if (!write) return loaded.proposals.length === 0 ? { ...result, message: TEXTS.nothing } : result;
    const isTickedSetting = (label: string): boolean => !loaded.askedSettings.has(label);
    const { request, count } = writeRequest(loaded, { lines, isTickedSetting, withRanking: true }, standing);
    // The button is off: there is nothing to write, or something ticked cannot stand.
    const fault = faultIn(lines) ?? (count === 0 ? TEXTS.nothing : undefined);
    if (fault !== undefined) return { ...result, message: fault };
    try {
      const applied = await call('applyResult', request);
      const { added, updated, settings } = applied;
      written = applied.stamp;
      return { ...result, written: { added, updated, settings }, message: writtenText(applied, request.rows) };
    } catch (error) {
      if (!isStopped(error)) return { ...result, message: messageOf(error) };
      const { standing: now } = await standingOrProblem();
      if (!now) return { ...result, message: error.message };
      const left = { lines: linesOf(loaded, {}, {}, bookRows(now)), isTickedSetting, withRanking: true };
      return { ...result, message: printStopped(error, count, loaded, left, now) };
    }
  } catch (error) {
    return { found: null, ticked: [], message: messageOf(error) };
  }
}

/** The first button: a book is taken over as a whole where the dialog offers it. */
async function takeOwn(own: DownloadedBook, write: boolean): Promise<SourceResult> {
  const result = { found: null, own, ticked: [] };
  try {
    const { summary, refusal } = await offerOf(own);
    if (refusal !== undefined) return { ...result, message: refusal };
    return { ...result, message: write ? await take(own) : [...summary, TEXTS.own.question].join(' ') };
  } catch (error) {
    return { ...result, message: messageOf(error) };
  }
}

/** What was read is shown even where the book cannot be. */
async function standingOrProblem(): Promise<{ standing?: Standing | undefined; problem?: string }> {
  try {
    return { standing: await readStanding() };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}

export async function takeBack(_input: Record<string, never>): Promise<{ message: string }> {
  if (written === undefined) return { message: 'Chưa có lần nạp nào trong cửa sổ này để hoàn tác.' };
  try {
    const message = await takeBackWrite([written]);
    written = undefined;
    return { message };
  } catch (error) {
    return { message: messageOf(error) };
  }
}

/** What the dialog says of an error that nobody foresaw. */
const messageOf = (error: unknown): string =>
  error instanceof SourceError || error instanceof CallError ? error.message : TEXTS.nothing;

function fileOf({
  name,
  base64,
}: {
  readonly name: string;
  readonly base64: string;
}): Pick<File, 'name' | 'arrayBuffer'> {
  const bytes = new Uint8Array(fromBase64(base64));
  return { name, arrayBuffer: async () => bytes.buffer };
}
