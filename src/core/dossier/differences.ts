/** Two figures of items and of the criteria above them, each point of their difference once. */
import { codeDepth, compareCodes, type ItemCode, isBelow } from '../codes.ts';
import { type Points, subtract, sum } from '../points.ts';

export interface Compared {
  readonly code: ItemCode;
  readonly claimed: Points;
  readonly granted: Points;
}

/** An item as it stands, or of a criterion what none of the parts told beside it has. */
export type Piece<T extends Compared> = T & {
  readonly isRest: boolean;
  /** Of a rest: the pieces of the same criterion that stand apart. */
  readonly parts: readonly Piece<T>[];
};

export interface Pieces<T extends Compared> {
  /** By code; without those where both figures are one. */
  readonly different: readonly Piece<T>[];
  /** Criteria whose figures contradict their parts, so that there is no rest. */
  readonly unlike: readonly T[];
}

export const differenceOf = ({ claimed, granted }: Compared): Points => subtract(claimed, granted);

export function findDifferences<T extends Compared>(all: readonly T[]): Pieces<T> {
  const pieces: Piece<T>[] = [];
  const unlike: T[] = [];
  for (const one of all.toSorted((a, b) => codeDepth(b.code) - codeDepth(a.code))) {
    const parts = pieces.filter(({ code }) => isBelow(code, one.code));
    if (parts.length === 0) {
      pieces.push({ ...one, isRest: false, parts: [] });
      continue;
    }
    const claimed = subtract(one.claimed, sum(parts.map((part) => part.claimed)));
    const granted = subtract(one.granted, sum(parts.map((part) => part.granted)));
    if (claimed === granted || (claimed >= 0 && granted >= 0)) {
      pieces.push({ ...one, claimed, granted, isRest: true, parts });
    } else unlike.push(one);
  }
  const different = pieces.filter((piece) => differenceOf(piece) !== 0);
  return {
    different: different.toSorted((a, b) => compareCodes(a.code, b.code)),
    unlike: unlike.toSorted((a, b) => compareCodes(a.code, b.code)),
  };
}

/** What all come to: a criterion stands for its parts. */
export function topmostCodes<T extends { readonly code: ItemCode }>(all: readonly T[]): T[] {
  return all.filter(({ code }) => !all.some((other) => isBelow(code, other.code)));
}
