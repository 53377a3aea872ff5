/** The books that a superior body hands out: one a unit, with its settings, the items of its profile and the set itself. */
import { noteCriteriaSet, printCriteriaSet } from '../book/criteria-set.ts';
import { printPassport, SCHEMA } from '../book/journal/passport.ts';
import { keptFile } from '../book/kept-set.ts';
import { type PartRow, partsOf } from '../book/stored-parts.ts';
import type { Tab } from '../book/tab.ts';
import { JOURNAL } from '../book/tabs/journal.ts';
import { SCORES, type ScoreKey } from '../book/tabs/scores.ts';
import { RESULT_FIELDS, SETTING_FIELDS, SETTINGS_TAB, type SettingKey } from '../book/tabs/settings.ts';
import { STORED_FILES } from '../book/tabs/stored-files.ts';
import { TASKS } from '../book/tabs/tasks.ts';
import { defaultUnits, UNITS_TAB } from '../book/tabs/units.ts';
import { WORDING_TAB } from '../book/tabs/wording.ts';
import { wordingRows } from '../book/wording/table.ts';
import { TOTAL_LABEL } from '../core/codes.ts';
import { type CriteriaSet, itemsOf, nameOf } from '../core/criteria/criteria-set.ts';
import { formatDate } from '../core/dates.ts';
import { toNumber } from '../core/points.ts';
import type { Decision } from '../core/settings.ts';
import { isBlank } from '../plan/heading.ts';
import { fileNames } from './file-names.ts';
import type { Commune } from './province-book.ts';
import { officeOf, type Unit } from './units.ts';

/** Text stays text; a number is one. */
export type FileCell = string | number;

export interface FileSheet {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
  /** In pixels. */
  readonly widths: readonly number[];
  readonly isHidden: boolean;
}

export interface HandedBook {
  readonly unit: Unit;
  /** Of the file, with its ending; no two are the same. */
  readonly file: string;
  readonly sheets: readonly FileSheet[];
}

export interface HandingOut {
  readonly set: CriteriaSet;
  /** Whom the units report to: "Sở Nội vụ tỉnh …" */
  readonly superior: string;
  /** As the body's book names it: for a set that does not name the decision by which it was issued. */
  readonly decision?: Decision;
}

/** A unit that gets a book: with the id of that book, by which what comes back is known whatever the file is called. */
export type HandedUnit = Unit & Partial<Pick<Commune, 'due'>>;

/** @param units of profiles that the set has: `unitFaults` tells others, for which there would be no items @throws RangeError for one of another */
export function handOut(units: readonly HandedUnit[], out: HandingOut): HandedBook[] {
  const stranger = units.find(({ profile }) => out.set.profiles.every(({ name }) => name !== profile));
  if (stranger) throw new RangeError(`The set has no profile ${stranger.profile} of ${stranger.name}.`);
  const names = fileNames(units, `${out.set.index.shortName} ${out.set.year}`, '.xlsx');
  const parts = partsOf(keptFile(out.set, '', ''));
  return units.map((unit, i) => ({ unit, file: names[i] ?? '', sheets: sheetsOf(unit, out, parts) }));
}

function sheetsOf(
  unit: HandedUnit,
  { set, superior, decision: named }: HandingOut,
  parts: readonly PartRow[],
): FileSheet[] {
  const items = itemsOf(set, unit.profile);
  const note = noteCriteriaSet(nameOf(set), items);
  const { year } = set;
  const decision = named && isBlank(set.decision) ? named : set.decision;
  const issuer = officeOf(unit.name);
  const settings: Partial<Record<SettingKey, string>> = {
    ...{ issuer, superior, yearScored: String(year), rankGroup: unit.group },
    planYear: String(year + 1),
    ...{ criteriaDecisionNumber: decision.number, criteriaDecisionIssuer: decision.issuer },
    criteriaDecisionDate: decision.date ? formatDate(decision.date) : '',
    criteriaDecisionSubject: decision.subject,
    criteriaSet: printCriteriaSet(note),
  };
  const info = SETTING_FIELDS.map(({ key, label, guide }) => [label, settings[key] ?? '', guide]);
  const own = [
    ['Nhóm theo bộ tiêu chí', unit.profile, 'Nhóm của đơn vị trong bộ tiêu chí. Không sửa.'],
    ['Hạn nộp sổ', unit.due ? formatDate(unit.due) : '', 'Ngày cuối nộp sổ về cơ quan giao sổ.'],
  ];
  const computed = RESULT_FIELDS.map(({ label, guide }) => [label, '', guide]);
  const card = items.map(({ code, title, max, rule }) =>
    rowOf<ScoreKey>(SCORES, { code, title, rule, ...(max === undefined ? {} : { max: toNumber(max) }) }),
  );
  return [
    sheetOf(SETTINGS_TAB, [...info, ...computed, ...own]),
    sheetOf(SCORES, [rowOf<ScoreKey>(SCORES, { code: TOTAL_LABEL }), ...card]),
    sheetOf(TASKS, []),
    sheetOf(UNITS_TAB, defaultUnits({ issuer, yearScored: year })),
    sheetOf(WORDING_TAB, wordingRows()),
    sheetOf(
      STORED_FILES,
      parts.map((part) => STORED_FILES.columns.map(({ key }) => part[key])),
    ),
    journalOf(unit.bookId),
  ];
}

const rowOf = <Key extends string>({ columns }: Tab<Key>, cells: Partial<Record<Key, FileCell>>): FileCell[] =>
  columns.map(({ key }) => cells[key] ?? '');

function sheetOf<Key extends string>(
  { name, columns, hidden = false }: Tab<Key>,
  rows: readonly (readonly FileCell[])[],
): FileSheet {
  return {
    name,
    rows: [columns.map(({ header }) => header), ...rows],
    widths: columns.map(({ width }) => width),
    isHidden: hidden,
  };
}

/** The passport in the first cell, and nothing done yet: the book begins to live where it is opened first. */
function journalOf(book: string): FileSheet {
  const passport = printPassport({ schema: SCHEMA, book, spreadsheet: '', round: 1, headers: {} });
  return { name: JOURNAL.name, rows: [[passport]], widths: [], isHidden: true };
}
