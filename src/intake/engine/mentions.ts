/** Who may be spoken of, and the row of elements as it is looked through for it. */
import type { ItemCode } from '../../core/codes.ts';
import type { KnownCriteria } from '../known-criteria.ts';
import { type Element, hasMeaning, isBoundary } from './elements.ts';
import type { Meaning } from './lexicon.ts';

export interface Mention {
  readonly kind: 'item' | 'field' | 'total' | 'other';
  readonly code: ItemCode | undefined;
  readonly codeFrom: 'code' | 'name' | 'heading';
  /** What the usual list says to its name, where the code is the number before it. */
  readonly nameCode?: ItemCode | undefined;
  /** Where the usual name ends that it was known by. */
  readonly nameTo?: number;
  /** Criteria of the book that have the title it was known by. */
  readonly codes?: readonly ItemCode[] | undefined;
  /** Where its title ends, as far as the book knows it: numbers and words up to there tell no figures. */
  readonly past?: number | undefined;
  /** Elements it is made of. */
  readonly from: number;
  readonly to: number;
  /** It opens its line or its sentence, or stands behind its word ("tiêu chí 3.1"). */
  readonly firm: boolean;
  /** Another index (SIPAS, DTI …), or the one that is read. */
  readonly index?: 'own' | 'other';
  /** An office by its name, where it is known whose result is read. */
  readonly unit?: 'own' | 'other';
}

/** The element behind it and its title: what stands in a title is no figure. */
export const endOf = ({ past, to }: Mention): number => past ?? to;

export interface Known {
  /** The office whose result is read, folded without diacritics: "hoa loi"; '' where nobody says. */
  readonly ownName: string;
  /** Amounts are written with commas: a dotted number is a code. */
  readonly commas: boolean;
  readonly bare: boolean;
  /** Typed without capitals: "iii. cải cách" is a heading. */
  readonly lower: boolean;
  /** The criteria the book holds. */
  readonly criteria: KnownCriteria | undefined;
}

/** What a number is said to be, in the words beside it. */
const QUANTITIES: readonly Meaning[] = ['max', 'score', 'assessed', 'final', 'self', 'lost', 'short', 'rank', 'bonus'];

export const tellsQuantity = (element: Element | undefined): boolean =>
  QUANTITIES.some((meaning) => hasMeaning(element, meaning));

/** No criteria set has more fields. */
export const MOST_FIELDS = 15;

/** Elements before the first and behind the last are asked for, too. */
export class Scan {
  constructor(
    readonly elements: readonly Element[],
    readonly known: Known,
  ) {}

  at(index: number): Element | undefined {
    return this.elements[index];
  }

  /** A clause begins here: at the beginning of a line or a sentence, behind a bracket, a comma or a dash. */
  opens(at: number): boolean {
    const before = this.at(at - 1);
    return (
      (this.at(at)?.leads ?? true) ||
      isBoundary(before) ||
      (before?.kind === 'mark' && '([,+-–•|"“['.includes(before.text))
    );
  }
}
