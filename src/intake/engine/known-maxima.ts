/** The maxima of the criteria set of the book stand beside what the document says, as evidence for the solver. */
import type { KnownCriteria } from '../known-criteria.ts';
import { keyOf } from './card.ts';
import type { Statement } from './statements.ts';

export function withKnownMaxima(statements: readonly Statement[], known: KnownCriteria): Statement[] {
  return statements.map((statement) => {
    const key = keyOf(statement);
    const knownMax = key && known.maxOf(key);
    return knownMax === undefined ? statement : { ...statement, knownMax };
  });
}
