/** The list of units as it is typed and pasted: rows of the book, new ones, and what keeps the list from being worked with. */
import { COMMUNES, type CommuneKey } from '../../../book/tabs/province/communes.ts';
import { readDayCell } from '../../../core/cells.ts';
import { fold } from '../../../core/text.ts';
import { fullName } from '../../../intake/communes/levels.ts';
import type { Commune, ProvinceBook } from '../../../province/province-book.ts';
import { type ListedUnit, profileOf, type UnitFault, unitFaults } from '../../../province/unit-list.ts';
import { freshId } from '../../tasks/model/changes.ts';
import { type Edits, type Standing, withEdit } from './edits.ts';

/** Columns that are typed here, in the order of the table. */
export const TYPED = [
  ...(['name', 'profile', 'group', 'person', 'contact', 'due', 'remark'] as const),
] satisfies readonly CommuneKey[];
export type TypedKey = (typeof TYPED)[number];

export const COLUMNS = Object.fromEntries(COMMUNES.columns.map(({ key, header }) => [key, header])) as Readonly<
  Record<CommuneKey, string>
>;

export const communesIn = ({ communes }: ProvinceBook): Standing =>
  new Map(communes.map(({ id, texts }) => [id, texts]));

/** Short, since each of its items carries it: 40 bits for some hundred units. */
export const newUnit = (): string => freshId('u').slice(0, 11);

/** The rows in their order, new ones last. */
export const rowsOf = (standing: Standing, edits: Edits): string[] => [
  ...new Set([...standing.keys(), ...edits.keys()]),
];

export interface RowFault {
  readonly row: string;
  /** `no-day`: the last day for its book is none. */
  readonly kind: UnitFault['kind'] | 'no-day';
}

export function faultsOf(
  rows: readonly string[],
  textOf: (row: string, key: string) => string,
  { set }: ProvinceBook,
): RowFault[] {
  const only = set?.profiles.length === 1 ? (set.profiles[0]?.name ?? '') : '';
  const units = rows.map((row) => ({
    ...{ name: textOf(row, 'name'), group: textOf(row, 'group'), profile: textOf(row, 'profile') || only },
  }));
  return [
    ...unitFaults(units, set).map(({ at, kind }): RowFault => ({ row: rows[at] ?? '', kind })),
    ...rows.filter((row) => !readDayCell(textOf(row, 'due')).ok).map((row): RowFault => ({ row, kind: 'no-day' })),
  ];
}

/** What is not saved before it is mended: a unit without a name, a day that was typed here and is none. */
export const isUnsavable = ({ row, kind }: RowFault, edits: Edits): boolean =>
  kind === 'no-name' || (kind === 'no-day' && edits.get(row)?.['due'] !== undefined);

const keyOf = (name: string): string => fold(fullName(name));

/** A pasted unit of a name and group that is listed already says more of that one; others are new. */
export function withPasted(
  edits: Edits,
  standing: Standing,
  listed: readonly ListedUnit[],
): { edits: Edits; added: number; changed: number } {
  let next = edits;
  let added = 0;
  let changed = 0;
  const textOf = (row: string, key: string): string => next.get(row)?.[key] ?? standing.get(row)?.[key] ?? '';
  for (const unit of listed) {
    const alike = rowsOf(standing, next).filter((row) => keyOf(textOf(row, 'name')) === keyOf(unit.name));
    const own = alike.filter((row) => unit.group === '' || fold(textOf(row, 'group')) === fold(unit.group));
    const [row] = own;
    // Two units of one name that the list tells apart by nothing are two units all the same: a person says which is which.
    const isKnown =
      row !== undefined &&
      own.length === 1 &&
      listed.filter(({ name }) => keyOf(name) === keyOf(unit.name)).length === 1;
    const id = isKnown ? row : newUnit();
    const before = next;
    for (const key of TYPED) if (unit[key] !== '') next = withEdit(next, standing, id, key, unit[key]);
    if (!isKnown) added += 1;
    else if (next !== before && next.get(id) !== edits.get(id)) changed += 1;
  }
  return { edits: next, added, changed };
}

/** A name that was typed tells its profile, where nobody has chosen one. */
export function profileFor({ set }: ProvinceBook, name: string): string {
  return profileOf(name, set?.profiles.map((profile) => profile.name) ?? []);
}

/** Of what a unit sent, or was granted, no row may lose its unit. */
export const isInUse = ({ sent, rounds, published }: ProvinceBook, { id }: Pick<Commune, 'id'>): boolean =>
  [sent, rounds, published].some((rows) => rows.some(({ unitId }) => unitId === id));
