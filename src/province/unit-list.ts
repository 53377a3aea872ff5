/** A list of units as people have it, pasted or in a table: names alone, or with columns under headers of their own. */
import type { CriteriaSet } from '../core/criteria/criteria-set.ts';
import { fold, plainSpaces } from '../core/text.ts';
import { readSeparated } from '../intake/sources/csv.ts';
import type { Commune } from './province-book.ts';
import { listedIn, unitTable } from './unit-table.ts';

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

const NONE: ListedUnit = { name: '', profile: '', group: '', person: '', contact: '', due: '', remark: '' };

/** @param profiles of the criteria set: a unit's level tells its profile where a profile is called like it */
export function readUnitList(text: string, profiles: readonly string[]): UnitList {
  const table = unitTable(rowsOf(text));
  const units: ListedUnit[] = [];
  const unread = new Set<readonly string[]>();
  // Lists side by side go on below each other.
  for (const list of table.lists)
    for (const cells of table.body) {
      const listed = { ...NONE, ...listedIn(list, cells, table) };
      if (listed.name === '') {
        if (list.range(cells).some((cell) => cell !== '')) unread.add(cells);
        continue;
      }
      const profile = profiles.find((one) => fold(one) === fold(listed.profile)) ?? listed.profile;
      units.push({ ...listed, profile: profile || profileOf(listed.name, profiles) });
    }
  return {
    units,
    unread: table.body.filter((cells) => unread.has(cells)).map((cells) => cells.filter(Boolean).join(' ')),
  };
}

function rowsOf(text: string): string[][] {
  // A comma stands within names and remarks.
  const mark = /\t/.test(text) ? '\t' : /;/.test(text.split('\n', 1)[0] ?? '') ? ';' : undefined;
  const rows = mark === undefined ? text.split(/\r?\n/).map((line) => [line]) : readSeparated(text, mark).rows;
  return rows
    .map((row) => row.map((cell) => plainSpaces(String(cell ?? '')).trim()))
    .filter((row) => row.some((cell) => cell !== ''));
}

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
