/** Keys of units: one unit is one key, whether a book, a table or last year's file names it; two of one name are two. */
import { digestOf } from '../../core/digest.ts';
import { fold, foldSearch } from '../../core/text.ts';
import { findUnit, isCommuneName } from '../../intake/communes/names.ts';
import type { Write } from './tables.ts';

export interface UnitKey {
  readonly id: string;
  /** A unit of the same name is known in another province. */
  readonly isNamesake: boolean;
}

interface KnownUnit {
  readonly id: string;
  readonly province: string;
}

const BODY = new RegExp(`^(?:ubnd|${fold('ủy ban nhân dân')}) `, 'u');
const SHORT_LEVELS: readonly (readonly [RegExp, string])[] = [
  [/^p\. ?/, 'phường '],
  [/^x\. ?/, 'xã '],
  [/^tt\.? /, 'thị trấn '],
  [/^đk\.? /, 'đặc khu '],
];

/** "UBND P. Tân Lập" and "Ủy ban nhân dân phường Tân Lập" are "phường tân lập". */
function bareName(name: string): string {
  const bare = fold(name).replace(BODY, '');
  const [short, level] = SHORT_LEVELS.find(([sign]) => sign.test(bare)) ?? [];
  return short && level ? bare.replace(short, level) : bare;
}

/** Towns below a province are called "thành phố", too: of cities these alone are provinces. */
const PROVINCE =
  /tỉnh (\p{L}+(?:(?: - |[ -])\p{L}+){0,4})$|(?:thành phố|tp\.?) ?(hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ|huế)$/u;

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

  constructor(write: Write) {
    this.#write = write;
  }

  /**
   * A name without its level ("Tân Lập") is the one known unit that it fits.
   * @param province '' where nobody says it: then it is the first of that name
   */
  keyOf(name: string, province: string): UnitKey {
    const bare = this.#fullName(bareName(name));
    const same = this.#known.get(bare) ?? [];
    const found = same.find((one) => province === '' || one.province === '' || one.province === province);
    if (found) return { id: found.id, isNamesake: same.length > 1 };
    const id = keyOfText(bare, same.length === 0 ? '' : province);
    this.#known.set(bare, [...same, { id, province }]);
    this.#write('unit', { unit_id: id, name });
    return { id, isNamesake: same.length > 0 };
  }

  #fullName(bare: string): string {
    if (this.#known.has(bare) || isCommuneName(bare)) return bare;
    const full = [...this.#known.keys()].filter(isCommuneName).map((name) => ({ name }));
    return findUnit(full, bare)?.name ?? bare;
  }
}
