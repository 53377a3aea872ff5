/** Keys of units: one unit is one key, whether a book, a table or last year's file names it; two of one name are two. */
import { digestOf } from '../../core/digest.ts';
import { fold, foldSearch } from '../../core/text.ts';
import { fullName } from '../../intake/communes/levels.ts';
import { findUnit, isCommuneName, mayBeSame } from '../../intake/communes/names.ts';
import type { Write } from './tables.ts';

/** What a file says of whose it is; blank is what it does not say. */
export interface UnitSigns {
  readonly name: string;
  readonly province: string;
  /** The district above it, of before the districts went. */
  readonly district: string;
  /** Among whom it is ranked: tells two of one name apart where nothing else does. */
  readonly group: string;
  readonly year: number | undefined;
  readonly marks: UnitMarks;
}

/** Ids that nothing else has; each may be blank. */
export interface UnitMarks {
  /** Of the book that it sent: in a year a unit has one. */
  readonly own?: string;
  /** Of the book that its superior body handed out to it: it may have made another. */
  readonly handed?: string;
  /** In its superior body's book. */
  readonly listed?: string;
  /** What its superior body's list tells it apart by, where that has two of its name. */
  readonly apart?: string;
}

/**
 * `apart`: a unit of this name is known already, and this is another. `several`: units of this name are known, and nothing says
 * which it is. `copied`: its book is that of a unit of another name.
 */
export type Doubt = 'apart' | 'several' | 'copied';

export interface UnitKey {
  readonly id: string;
  readonly doubt: Doubt | undefined;
}

interface KnownUnit extends Pick<UnitSigns, 'province' | 'district' | 'group'> {
  readonly id: string;
  readonly prints: Set<string>;
  /** By year. */
  readonly own: Map<number | undefined, string>;
  readonly listed: Map<number | undefined, string>;
}

/** Towns below a province are called "thành phố", too: of cities these alone are provinces. */
const PROVINCE =
  /tỉnh (\p{L}+(?:(?: - |[ -])\p{L}+){0,4})$|(?:thành phố|tp\.?) ?(hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ|huế)$/u;

const DISTRICT = /(?:huyện|quận|thị xã|thành phố|tp\.?) (\p{L}+(?:(?: - |[ -])\p{L}+){0,3})$/u;

/** @param bodies as of `provinceIn` */
export function districtIn(bodies: readonly string[]): string {
  const folded = bodies.map((body) => fold(body)).filter((body) => !PROVINCE.test(body));
  return folded.map((body) => DISTRICT.exec(body)?.[1]).find((district) => district !== undefined) ?? '';
}

/** @param bodies whom a unit reports to, and who decided on its result */
export function provinceIn(bodies: readonly string[]): string {
  for (const body of bodies) {
    const [, province, city] = PROVINCE.exec(fold(body)) ?? [];
    if (province !== undefined || city !== undefined) return province ?? city ?? '';
  }
  return '';
}

/** A key that people can read: the letters of a name, and a print that tells "Tân Lạc" from "Tân Lác". */
export function keyOfText(text: string, more = ''): string {
  const folded = fold(text);
  if (folded === '') return '';
  const words = foldSearch(folded).match(/[a-z\d]+/g) ?? [];
  return [...words, digestOf(more === '' ? folded : `${folded}\n${more}`).slice(0, 5)].join('-');
}

export class UnitKeys {
  readonly #write: Write;
  readonly #known = new Map<string, KnownUnit[]>();
  /** Of each mark the name it came with. */
  readonly #names = new Map<string, string>();

  constructor(write: Write) {
    this.#write = write;
  }

  /**
   * Ids decide, then what is said of the place; a name without its level ("Tân Lập") is the one known unit that it fits. What is
   * said by neither is not taken for another unit, and where several fit that is a doubt.
   */
  keyOf(unit: UnitSigns): UnitKey {
    const bare = this.#knownName(fold(fullName(unit.name)));
    const prints = printsOf(unit.marks);
    const isCopied = prints.some((print) => (this.#names.get(print) ?? bare) !== bare);
    for (const print of prints) if (!this.#names.has(print)) this.#names.set(print, bare);
    const same = this.#known.get(bare) ?? [];
    const marked = same.find((one) => isThere(one, unit) && prints.some((print) => one.prints.has(print)));
    const fitting = same.filter((one) => mayBe(one, unit));
    const grouped = fitting.filter(({ group }) => group !== '' && fold(group) === fold(unit.group));
    const found = marked ?? (grouped.length === 1 ? grouped[0] : fitting[0]);
    const known = found ?? this.#add(bare, unit, same);
    for (const print of prints) known.prints.add(print);
    if (unit.marks.own) known.own.set(unit.year, unit.marks.own);
    if (unit.marks.listed) known.listed.set(unit.year, unit.marks.listed);
    if (isCopied) return { id: known.id, doubt: 'copied' };
    if (!found) return { id: known.id, doubt: same.length > 0 && !unit.marks.apart ? 'apart' : undefined };
    const isSure = marked !== undefined || fitting.length === 1 || grouped.length === 1;
    return { id: known.id, doubt: isSure ? undefined : 'several' };
  }

  #add(bare: string, unit: UnitSigns, same: readonly KnownUnit[]): KnownUnit {
    const { province, district, group, marks } = unit;
    const signs = [province, district, group, marks.listed, marks.own, String(same.length)].join('\n');
    const id = keyOfText(bare, same.length === 0 ? '' : signs);
    const known = { id, province, district, group, prints: new Set<string>(), own: new Map(), listed: new Map() };
    this.#known.set(bare, [...same, known]);
    const apart = marks.apart || (same.length > 0 && (group || district || province));
    this.#write('unit', { unit_id: id, name: apart ? `${unit.name} (${apart})` : unit.name });
    return known;
  }

  /** Where nobody looks at what is taken for what, "Thuỷ Hùng" is not "xã Thụy Hùng". */
  #knownName(bare: string): string {
    if (this.#known.has(bare) || isCommuneName(bare)) return bare;
    const full = [...this.#known.keys()].filter((name) => isCommuneName(name) && mayBeSame(name, bare));
    return (
      findUnit(
        full.map((name) => ({ name })),
        bare,
      )?.name ?? bare
    );
  }
}

function printsOf({ own, handed, listed }: UnitMarks): string[] {
  const books = [own, handed].flatMap((id) => (id ? [`book ${id}`] : []));
  return listed ? [...books, `unit ${listed}`] : books;
}

const agrees = (one = '', other = ''): boolean => one === '' || other === '' || one === other;

/** Of no other province and district: a book of one unit may have been copied to another of its name. */
const isThere = (known: KnownUnit, { province, district }: UnitSigns): boolean =>
  agrees(known.province, province) && agrees(known.district, district);

/** Nothing that both say tells them apart. Two books of a year are two units, unless a list says that there is one of the name. */
function mayBe(known: KnownUnit, unit: UnitSigns): boolean {
  const { year, marks } = unit;
  if (!isThere(known, unit) || !agrees(known.listed.get(year), marks.listed)) return false;
  return known.listed.has(year) || agrees(known.own.get(year), marks.own);
}
