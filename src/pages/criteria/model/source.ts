/** Where a set comes from: a file of any kind, a table that was pasted, a tab of the book, the library. */
import { readKeptSet } from '../../../book/kept-set.ts';
import { checkSet } from '../../../core/criteria/check-set.ts';
import type { CriteriaSet } from '../../../core/criteria/criteria-set.ts';
import { readSetFile } from '../../../core/criteria/set-file.ts';
import { bySeverity, type Problem } from '../../../core/problems.ts';
import part2023 from '../../../criteria/commune-2023-part.json';
import teaching2026 from '../../../criteria/teaching-2026.json';
import { readCriteriaSet, type SetReading } from '../../../intake/read-criteria-set.ts';
import { readValues } from '../../../intake/sources/csv.ts';
import type { Given } from '../../../intake/sources/document.ts';
import { fromText, readFile as readDocumentFile } from '../../intake/sources.ts';
import { call, PageError } from '../../kit/rpc.ts';
import { SOURCE } from '../texts.ts';

export interface LoadedSet {
  readonly set: CriteriaSet;
  /** Gravest first. */
  readonly findings: readonly Problem[];
  /** What it was read from, in words. */
  readonly from: string;
}

/** What was read is looked over; what could not be read stands before what does not add up. */
export function loadedSet(
  set: CriteriaSet,
  from: string,
  { problems = [], lines }: Partial<Pick<SetReading, 'problems' | 'lines'>> = {},
): LoadedSet {
  return { set, from, findings: bySeverity([...problems, ...checkSet(set, lines)]) };
}

/** @throws PageError with what is wrong with the file */
export async function setOfFile(file: File, year: number): Promise<LoadedSet> {
  const from = SOURCE.file(file.name);
  if (/\.json$/i.test(file.name)) return ofText(await file.text(), from);
  const { given, own } = await readDocumentFile(file);
  if (own?.criteria) {
    if (!own.criteria.ok) throw new PageError(own.criteria.message);
    return loadedSet(own.criteria.kept.set, SOURCE.book(file.name));
  }
  return setOfGiven(given, from, year);
}

/** Rows as a sheet copies them, what stands above the table with them; or whatever else the text is. @throws PageError */
export const setOfText = (text: string, from: string, year: number): LoadedSet =>
  setOfGiven(fromText(text), from, year, text.includes('\t') ? [readValues(text, '\t')] : []);

/** @throws PageError where there are no criteria in it */
export function setOfGiven(
  given: readonly Given[],
  from: string,
  year: number,
  cells: readonly Given[] = [],
): LoadedSet {
  const read = readCriteriaSet(given, year, cells);
  if (!read) throw new PageError(SOURCE.none(from));
  return loadedSet(read.set, from, read);
}

function ofText(text: string, from: string): LoadedSet {
  const read = readSetFile(text);
  if (!read.ok) throw new PageError(read.message);
  return loadedSet(read.set, read.isChanged ? SOURCE.changed(from) : from);
}

const SETS: readonly object[] = [teaching2026, part2023];

/** The sets that come with the add-in. */
export const LIBRARY: readonly LoadedSet[] = SETS.map((one) => ofText(JSON.stringify(one), SOURCE.library));

/** One that was closed, opened again. */
export async function setOfKind(kind: string): Promise<LoadedSet> {
  const read = readKeptSet(await call('readCriteriaFile', { kind }));
  if (!read.ok) throw new PageError(read.message);
  return loadedSet(read.kept.set, SOURCE.closed);
}
