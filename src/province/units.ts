/** The units that a superior body scores, and whose a file is: by the book that was handed out, else by the office's name. */
import { plainSpaces } from '../core/text.ts';
import { findUnit, mayBeSame } from '../intake/communes/names.ts';
import { unitInSentence } from '../plan/province/unit-names.ts';

export interface Unit {
  /** What the unit is known by in the body's book. */
  readonly id: string;
  /** "Xã Tân Lập" */
  readonly name: string;
  /** Which maxima of the criteria set are its own. */
  readonly profile: string;
  /** Among whom it is ranked; blank: among all units without a group. */
  readonly group: string;
  /** Of the book that was handed out to it; blank before. */
  readonly bookId: string;
}

export type Owner =
  | { readonly unit: Unit }
  | {
      readonly unit: undefined;
      /** Units of that name where there are several. */
      readonly like: readonly Unit[];
      /** Whose book it was before it told another unit's name: somebody filled in a neighbour's. */
      readonly handedTo?: Unit;
    };

/**
 * Points of one unit must not land in another: where the book is one's and the name another's, a person says whose it is.
 * @param bookId of the file's passport; blank where it is no book
 * @param name of the office, as the file says it
 */
export function ownerOf(units: readonly Unit[], bookId: string, name: string): Owner {
  const handed = bookId === '' ? undefined : units.find((unit) => unit.bookId === bookId);
  const alike = name === '' ? [] : units.filter((one) => mayBeSame(one.name, name));
  const named = findUnit(alike, name);
  if (handed && named && named !== handed) return { unit: undefined, like: [], handedTo: handed };
  const unit = handed ?? named;
  if (unit) return { unit };
  return { unit: undefined, like: alike.filter((one) => findUnit([one], name) !== undefined) };
}

const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/^(?:xã(?= )|x\.)/iu, 'Xã'],
  [/^(?:phường(?= )|p\.)/iu, 'Phường'],
  [/^(?:thị trấn(?= )|tt(?:\.|(?= )))/iu, 'Thị trấn'],
  [/^(?:đặc khu(?= )|đk\.)/iu, 'Đặc khu'],
];

/** "UBND P. TAM THANH" and "phường tam thanh" become "Phường Tam Thanh", as documents call a unit; other names stay as they are. */
export function fullName(name: string): string {
  const bare = plainSpaces(name.normalize('NFC')).replace(/\s+/g, ' ').trim().replace(OFFICE, '');
  const found = LEVELS.find(([pattern]) => pattern.test(bare));
  if (!found) return bare;
  const [pattern, level] = found;
  const own = bare.replace(pattern, '').trim();
  // "Phường II" is a number.
  const isOneCase = (own === own.toLowerCase() || own === own.toUpperCase()) && !/^[IVX]+$/.test(own);
  return `${level} ${isOneCase ? own.toLowerCase().replace(/(?<![\p{L}\p{M}\d])\p{L}/gu, (letter) => letter.toUpperCase()) : own}`;
}

const OFFICE = /^(?:ubnd|(?:ủy|uỷ) ban nhân dân)\s+/iu;

/** "Ủy ban nhân dân xã Tân Lập"; a name that is an office's already stays. */
export const officeOf = (name: string): string =>
  /^(?:ủy|uỷ) ban nhân dân/iu.test(name.normalize('NFC')) ? name : `Ủy ban nhân dân ${unitInSentence(fullName(name))}`;
