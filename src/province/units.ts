/** The units that a superior body scores, and whose a file is: by the book that was handed out, else by the office's name. */
import { fullName } from '../intake/communes/levels.ts';
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
  // Several where units share the name.
  const like = named ? [named] : alike.filter((one) => findUnit([one], name) !== undefined);
  if (handed && like.length > 0 && !like.includes(handed)) return { unit: undefined, like: [], handedTo: handed };
  const unit = handed ?? named;
  return unit ? { unit } : { unit: undefined, like };
}

/** "Ủy ban nhân dân xã Tân Lập"; a name that is an office's already stays. */
export const officeOf = (name: string): string =>
  /^(?:ủy|uỷ) ban nhân dân/iu.test(name.normalize('NFC')) ? name : `Ủy ban nhân dân ${unitInSentence(fullName(name))}`;
