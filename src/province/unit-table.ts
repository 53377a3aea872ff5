/** A pasted table of units: where its headers, numbers and names stand, and which of its rows are units, not sections or sums. */
import { foldSearch } from '../core/text.ts';
import { fullName } from '../intake/communes/levels.ts';
import { isCommuneName, isUnitName } from '../intake/communes/names.ts';
import type { ListedUnit } from './unit-list.ts';

type ListKey = keyof ListedUnit;
type Row = readonly string[];

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

/** A list of units in the table; several stand side by side. */
interface List {
  readonly columns: ReadonlyMap<ListKey, number>;
  /** The column of running numbers. */
  readonly numbers: number | undefined;
  /** What of a row is the list's. */
  readonly range: (row: Row) => Row;
}

export interface UnitTable {
  readonly lists: readonly List[];
  readonly body: readonly Row[];
  /** A row says more than a name, as a rule. */
  readonly isWide: boolean;
  /** Some names tell their level: what tells none is looked at twice. */
  readonly isNamed: boolean;
}

export function unitTable(rows: readonly Row[]): UnitTable {
  const headed = headersOf(rows);
  const body = rows.slice(headed.at + 1).filter((row) => !isColumnNumbers(row));
  const named = headed.columns ? headed.columns(body) : nameColumns(body);
  const ends = named.map(({ from }) => from).slice(1);
  const lists = named.map(({ columns, from }, i): List => {
    const to = ends[i];
    const name = columns.get('name') ?? from;
    return { columns, numbers: numbersIn(body, from, name), range: (row) => row.slice(from, to) };
  });
  const isCommune = (row: Row): boolean =>
    lists.some(({ columns }) => isCommuneName(bareCell(row, columns.get('name'))));
  return {
    ...{ lists, body },
    isWide: body.filter((row) => filled(row) > 1).length * 2 > body.length,
    isNamed: body.some(isCommune),
  };
}

/** What a row says of a unit of the list; nothing where it names none. */
export function listedIn(list: List, row: Row, table: UnitTable): Partial<ListedUnit> {
  const { columns } = list;
  const name = bareCell(row, columns.get('name'));
  if (!isName(name) || (!isCommuneName(name) && isSection(list, row, table))) return {};
  const cells = [...columns].map(([key, i]) => [key, row[i] ?? ''] as const);
  return { ...Object.fromEntries(cells), name: fullName(name) };
}

/** A heading among the units: "I | Khu vực miền núi", "A. Các phường". */
function isSection({ columns, numbers, range }: List, row: Row, { isWide, isNamed }: UnitTable): boolean {
  const cell = row[columns.get('name') ?? 0] ?? '';
  const name = withoutNumber(cell);
  if (SECTION.test(cell) || /:$/.test(cell)) return true;
  if (numbers !== undefined) return !isNumber(row[numbers] ?? '');
  if (isWide && filled(range(row)) === 1) return true;
  // Among names with their level, others are names only where they look like one: "Tân Lập", no title.
  return isNamed && !isUnitName(name) && !/^(?:\p{Lu}[\p{Ll}\p{M}]*(?:[ -]|$))+$/u.test(name.normalize('NFC'));
}

/** Roman numbers, letters. */
const SECTION = /^(?:[IVXL]+|[A-HĐ])\s*[.)\-–/]/;

/** Above the headers of a table its title may stand, and the name of the office that made it. */
const MOST_TITLES = 8;

interface NamedColumns {
  readonly columns: ReadonlyMap<ListKey, number>;
  /** The first column of the list. */
  readonly from: number;
}

/** @property at the last row of the headers; -1 where there are none, and the first row is a unit's already */
function headersOf(rows: readonly Row[]): {
  readonly columns: ((body: readonly Row[]) => readonly NamedColumns[]) | undefined;
  readonly at: number;
} {
  // A title fills one cell, whatever words it has: in a table of several columns it heads none.
  const most = Math.max(...rows.map(filled));
  const at = rows
    .slice(0, MOST_TITLES)
    .findIndex((row) => (most === 1 || filled(row) > 1) && keysIn(row).some(({ key }) => key === 'name'));
  const isTable =
    at >= 0 && rows.slice(0, at).every((row) => filled(row) <= 2 && !row.map(withoutNumber).some(isCommuneName));
  const header = rows[at];
  if (!isTable || !header) return { columns: undefined, at: -1 };
  const below = rows[at + 1] ?? [];
  // Of headers in two rows the second tells what the merged cell above it is about.
  const isSecond =
    keysIn(header).every(({ key, i }) => key !== 'name' || (below[i] ?? '') === '') && keysIn(below).length > 0;
  const told = isSecond ? header.map((cell, i) => below[i] || cell) : header;
  return { columns: (body) => sideBySide(told, body), at: isSecond ? at + 1 : at };
}

interface Head {
  readonly key: ListKey;
  readonly i: number;
}

/** What each header cell is about; of a code nobody makes a name. */
function keysIn(header: Row): Head[] {
  const heads = header.flatMap((cell, i): Head[] => {
    const words = foldSearch(cell);
    if (words === '' || /^ma(?: |$)/.test(words) || isUnitName(withoutNumber(cell))) return [];
    const key = HEADERS.find(([, pattern]) => pattern.test(words))?.[0];
    return key ? [{ key, i }] : [];
  });
  // "Nhóm" beside a column that tells the kind is the group by which units are ranked.
  const isKind = ({ key, i }: Head): boolean => key === 'profile' && KIND.test(foldSearch(header[i] ?? ''));
  if (heads.some(({ key }) => key === 'group') || !heads.some(isKind)) return heads;
  return heads.map((head) => (head.key === 'profile' && !isKind(head) ? { ...head, key: 'group' } : head));
}

const KIND = /loai|bo tieu chi/;

/** The same header once more begins another list; of several columns that may name units the one with names is it. */
function sideBySide(header: Row, body: readonly Row[]): NamedColumns[] {
  const keys = keysIn(header);
  const names = keys.filter(({ key }) => key === 'name').map(({ i }) => i);
  const communes = (column: number): number => body.filter((row) => isCommuneName(bareCell(row, column))).length;
  const best = names.toSorted((a, b) => communes(b) - communes(a) || a - b)[0] ?? 0;
  const heads = names.filter((i) => foldSearch(header[i] ?? '') === foldSearch(header[best] ?? ''));
  const first = heads[0] ?? best;
  const lead = first - header.slice(0, first + 1).findIndex((cell) => cell !== '');
  return heads.map((name, which) => {
    const from = which === 0 ? 0 : name - lead;
    const to = which + 1 < heads.length ? (heads[which + 1] ?? 0) - lead : header.length;
    const own = keys.filter(({ key, i }) => i >= from && i < to && key !== 'name').toReversed();
    return { from, columns: new Map([...own.map(({ key, i }) => [key, i] as const), ['name', name] as const]) };
  });
}

/** Of a table without headers: the columns of which most cells name communes, else units, else the first that names anything. */
function nameColumns(body: readonly Row[]): NamedColumns[] {
  const width = Math.max(0, ...body.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) => i);
  const mostly = (isOne: (cell: string) => boolean): number[] =>
    columns.filter((i) => {
      const cells = body.map((row) => bareCell(row, i)).filter((cell) => cell !== '');
      return cells.length > 0 && cells.filter(isOne).length * 2 >= cells.length;
    });
  const communes = mostly(isCommuneName);
  const names = communes.length > 0 ? communes : [...mostly(isUnitName), ...mostly(isName), 0].slice(0, 1);
  return names.map((name, i) => ({ from: i === 0 ? 0 : (names[i - 1] ?? 0) + 1, columns: new Map([['name', name]]) }));
}

function numbersIn(body: readonly Row[], from: number, name: number): number | undefined {
  const columns = Array.from({ length: Math.max(0, name - from) }, (_, i) => from + i);
  return columns.find((i) => body.filter((row) => isNumber(row[i] ?? '')).length * 2 >= body.length);
}

const isNumber = (cell: string): boolean => /^\d{1,3}[.)]?$/.test(cell);

/** "(1) | (2) | (3)", "A | B | 1" */
const isColumnNumbers = (row: Row): boolean =>
  filled(row) > 1 && row.every((cell) => cell === '' || /^\(?(?:\d{1,2}|[A-ZĐ])\)?$/.test(cell));

/** A number is no name, nor is a level alone ("Các xã"), and the last row of a table tells its sum; "Tổng Cọt" is a commune. */
const isName = (cell: string): boolean =>
  /\p{L}/u.test(cell) && !GENERIC.test(foldSearch(cell)) && !SUM.test(foldSearch(cell));
const GENERIC = /^(?:cac )?(?:xa|phuong|thi tran|dac khu|don vi)(?:,? (?:xa|phuong|thi tran|dac khu|va))*$/;
const SUM = /^(?:tong (?:so|cong)(?![a-z])|(?:tong|cong)(?: ?\d|[^a-z ]|$))/;

const filled = (row: Row): number => row.filter((cell) => cell !== '').length;

const bareCell = (row: Row, column: number | undefined): string => withoutNumber(row[column ?? 0] ?? '');

/** "12. Xã Tân Lập" */
const withoutNumber = (name: string): string => name.replace(/^\d{1,3}\s*[.)\-–]\s*/, '');
