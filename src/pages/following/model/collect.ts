/** Books of units as files: whose each is, and what it tells of the unit's plan. */
import type { DownloadedBook } from '../../../book/downloaded.ts';
import { headerProblems } from '../../../book/header-problems.ts';
import { SETTINGS_NEED, unreadOf } from '../../../book/needed-columns.ts';
import { parseBook } from '../../../book/parse-book.ts';
import type { CalendarDate } from '../../../core/dates.ts';
import { planYearOf } from '../../../core/settings.ts';
import { archiveProblem, tooLarge } from '../../../intake/files/problems.ts';
import { readWorkbook } from '../../../intake/files/workbook.ts';
import { MOST_BYTES } from '../../../intake/sources/limits.ts';
import { strangerSentence } from '../../../province/collect.ts';
import { type Followed, followBook } from '../../../province/follow.ts';
import { ownerOf, type Unit } from '../../../province/units.ts';
import { unpacksAsStated } from '../../kit/unpacked.ts';
import { COLLECT } from '../texts.ts';

export interface Told {
  readonly unit: Unit;
  readonly file: string;
  readonly followed: Followed;
}

export interface Collected {
  /** Of each unit the file that was chosen last. */
  readonly told: readonly Told[];
  /** What is not written and why, which of several files of a unit is, what a book does not tell; sentences. */
  readonly notes: readonly string[];
  /** Files of which nothing is written. */
  readonly strays: number;
}

export interface Wanted {
  readonly units: readonly Unit[];
  /** Of the plans that are followed; undefined takes every year's. */
  readonly planYear: number | undefined;
  readonly today: CalendarDate;
}

export type GivenFile = Pick<File, 'name' | 'arrayBuffer'>;

/** @param step told how many are read; false stops @returns undefined where it was stopped */
export async function collectFollowed(
  files: readonly GivenFile[],
  wanted: Wanted,
  step: (done: number) => Promise<boolean>,
): Promise<Collected | undefined> {
  const told = new Map<string, Told>();
  const strays: string[] = [];
  const twice: string[] = [];
  for (const [i, file] of files.entries()) {
    if (!(await step(i))) return undefined;
    const read = await readOne(file, wanted);
    if (typeof read === 'string') strays.push(read);
    else {
      if (told.has(read.unit.id)) twice.push(COLLECT.twice(read.unit.name, file.name));
      told.set(read.unit.id, read);
    }
  }
  const remarks = [...told.values()].flatMap(({ unit, followed: { remark } }) =>
    remark === '' ? [] : [COLLECT.remark(unit.name, remark)],
  );
  return { told: [...told.values()], notes: [...strays, ...twice, ...remarks], strays: strays.length };
}

/** @returns a sentence where nothing is told */
async function readOne(file: GivenFile, { units, planYear, today }: Wanted): Promise<Told | string> {
  const opened = await openBook(file);
  if (typeof opened === 'string') return opened;
  const { settings, headers } = parseBook(opened.cells);
  const [lost] = headerProblems(unreadOf(headers, [SETTINGS_NEED]));
  if (lost) return COLLECT.stray(file.name, COLLECT.unread(lost.message));
  const owner = ownerOf(units, opened.id, settings.issuer);
  if (!owner.unit) return COLLECT.stray(file.name, strangerSentence(settings.issuer, owner, false));
  const { unit } = owner;
  const year = planYearOf(settings);
  if (planYear !== undefined && year !== planYear) return COLLECT.otherYear(file.name, settings.yearScored, planYear);
  return { unit, file: file.name, followed: followBook(opened.cells, today, opened.renamed) };
}

async function openBook(file: GivenFile): Promise<DownloadedBook | string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.byteLength > MOST_BYTES) return tooLarge(file.name);
  const packed = await archiveProblem(bytes, file.name, unpacksAsStated);
  if (packed !== undefined) return packed;
  const own = tryRead(bytes);
  if (own === 'broken') return COLLECT.stray(file.name, COLLECT.broken);
  if (!own) return COLLECT.stray(file.name, COLLECT.noBook);
  if ('problem' in own) return COLLECT.stray(file.name, own.problem);
  if (own.book.newer !== undefined) return COLLECT.stray(file.name, own.book.newer);
  return own.book;
}

/** The library throws whatever it likes at a file that is none: that the file is broken is all that can be said of it. */
function tryRead(bytes: Uint8Array): ReturnType<typeof readWorkbook>['own'] | 'broken' {
  try {
    return readWorkbook(bytes).own;
  } catch {
    return 'broken';
  }
}
