/** A list of units as people have it, pasted or in a table: names alone, or with columns under headers of their own. */
import type { CriteriaSet } from '../core/criteria/criteria-set.ts';
import { fold, foldSearch, plainSpaces } from '../core/text.ts';
import { fullName } from '../intake/communes/levels.ts';
import { isCommuneName, isUnitName } from '../intake/communes/names.ts';
import { readSeparated } from '../intake/sources/csv.ts';
import type { Commune } from './province-book.ts';

/** A unit as it was listed; cells as typed. */
export interface ListedUnit {
  readonly name: string;
  readonly profile: string;
  readonly group: string;
  readonly person: string;
  readonly contact: string;
  readonly due: string;
  readonly remark: string;
}

export interface UnitList {
  readonly units: readonly ListedUnit[];
  /** Lines that name no unit. */
  readonly unread: readonly string[];
}

type ListKey = keyof ListedUnit;

/** The words of a header, the first that fits; what is more particular stands first. */
const HEADERS: readonly (readonly [ListKey, RegExp])[] = [
  ['group', /xep hang|khu vuc|vung/],
  ['profile', /nhom|loai|bo tieu chi/],
  ['contact', /lien he|dien thoai|sdt|email|thu dien tu|so dt/],
  ['person', /dau moi|phu trach|nguoi|can bo|ho va ten/],
  ['due', /han nop|thoi han|ngay nop|^han$/],
  ['remark', /ghi chu/],
  ['name', /don vi|^xa|phuong|ten|dia phuong/],
];

const NONE: ListedUnit = { name: '', profile: '', group: '', person: '', contact: '', due: '', remark: '' };

/** @param profiles of the criteria set: a unit's level tells its profile where a profile is called like it */
export function readUnitList(text: string, profiles: readonly string[]): UnitList {
  const rows = rowsOf(text);
  const { columns, at } = headerOf(rows);
  const body = rows.slice(at + 1);
  const units: ListedUnit[] = [];
  const unread: string[] = [];
  for (const cells of body) {
    const names = columns ? [] : cells.filter((cell) => cell !== '').map(withoutNumber);
    if (names.length > 1 && names.every(isCommuneName)) {
      // Names side by side are as many units.
      units.push(...names.map(fullName).map((name) => ({ ...NONE, name, profile: profileOf(name, profiles) })));
      continue;
    }
    const listed = columns ? listedBy(columns, cells) : { ...NONE, name: fullName(nameIn(cells)) };
    if (listed.name === '') {
      if (cells.some((cell) => cell !== '')) unread.push(cells.join(' ').trim());
      continue;
    }
    const profile = profiles.find((one) => fold(one) === fold(listed.profile)) ?? listed.profile;
    units.push({ ...listed, profile: profile || profileOf(listed.name, profiles) });
  }
  return { units, unread };
}

function rowsOf(text: string): string[][] {
  // A comma stands within names and remarks.
  const mark = /\t/.test(text) ? '\t' : /;/.test(text.split('\n', 1)[0] ?? '') ? ';' : undefined;
  const rows = mark === undefined ? text.split(/\r?\n/).map((line) => [line]) : readSeparated(text, mark).rows;
  return rows
    .map((row) => row.map((cell) => plainSpaces(String(cell ?? '')).trim()))
    .filter((row) => row.some((cell) => cell !== ''));
}

/** Above the headers of a table its title may stand, and the name of the office that made it. */
const MOST_TITLES = 8;

/** @property at the row of the headers; -1 where there are none, and the first row is a unit's already */
function headerOf(rows: readonly (readonly string[])[]): {
  readonly columns: Map<ListKey, number> | undefined;
  readonly at: number;
} {
  // A title fills one cell, whatever words it has: in a table of several columns it heads none.
  const most = Math.max(...rows.map(filled));
  const at = rows
    .slice(0, MOST_TITLES)
    .findIndex((row) => (most === 1 || filled(row) > 1) && headersIn(row) !== undefined);
  const isTable =
    at >= 0 && rows.slice(0, at).every((row) => filled(row) <= 2 && !row.map(withoutNumber).some(isCommuneName));
  return isTable ? { columns: headersIn(rows[at] ?? []), at } : { columns: undefined, at: -1 };
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell !== '').length;

/** The column of each key; undefined where the row is none of headers. */
function headersIn(cells: readonly string[]): Map<ListKey, number> | undefined {
  const columns = new Map<ListKey, number>();
  cells.forEach((cell, i) => {
    const words = foldSearch(cell);
    if (words === '' || isUnitName(withoutNumber(cell))) return;
    const key = HEADERS.find(([one, pattern]) => !columns.has(one) && pattern.test(words))?.[0];
    if (key) columns.set(key, i);
  });
  return columns.has('name') ? columns : undefined;
}

function listedBy(columns: ReadonlyMap<ListKey, number>, cells: readonly string[]): ListedUnit {
  const entries = [...columns].map(([key, i]) => [key, cells[i] ?? ''] as const);
  const listed = { ...NONE, ...Object.fromEntries(entries) };
  const name = withoutNumber(listed.name);
  return { ...listed, name: isName(name) ? fullName(name) : '' };
}

/** A number is no name, and the last row of a table tells its sum. */
const isName = (cell: string): boolean =>
  /\p{L}/u.test(cell) && !/^(?:tong(?: so| cong)?|cong)(?![a-z ])|^tong (?:so|cong) /.test(foldSearch(cell));

/** The cell that names a unit, else the first that says something and is no number. */
function nameIn(cells: readonly string[]): string {
  const bare = cells.map(withoutNumber);
  return bare.find(isUnitName) ?? bare.find(isName) ?? '';
}

/** "12. Xã Tân Lập" */
const withoutNumber = (name: string): string => name.replace(/^\d{1,3}\s*[.)\-–]\s*/, '');

/** "Phường Tân Lập" is of the profile "Phường"; where several begin so, a person says which. */
export function profileOf(name: string, profiles: readonly string[]): string {
  if (profiles.length === 1) return profiles[0] ?? '';
  const fitting = profiles.filter((profile) => fold(name).startsWith(`${fold(profile)} `));
  return fitting.length === 1 ? (fitting[0] ?? '') : '';
}

/** What keeps a list from being worked with. */
export interface UnitFault {
  /** The place in the list. */
  readonly at: number;
  readonly kind: 'no-name' | 'no-profile' | 'unknown-profile' | 'twice';
}

/** Units of one name are told apart by their group; a set of several profiles needs one for each unit. */
export function unitFaults(
  units: readonly Pick<Commune, 'name' | 'profile' | 'group'>[],
  set: CriteriaSet | undefined,
): UnitFault[] {
  const seen = new Set<string>();
  const profiles = new Set(set?.profiles.map(({ name }) => fold(name)));
  return units.flatMap(({ name, profile, group }, at): UnitFault[] => {
    if (fold(name) === '') return [{ at, kind: 'no-name' }];
    const key = `${fold(name)}\n${fold(group)}`;
    const isTwice = seen.has(key);
    seen.add(key);
    const isOpen = set !== undefined && (profile !== '' || profiles.size > 1) && !profiles.has(fold(profile));
    return [
      ...(isTwice ? [{ at, kind: 'twice' } as const] : []),
      ...(isOpen ? [{ at, kind: profile === '' ? 'no-profile' : 'unknown-profile' } as const] : []),
    ];
  });
}
