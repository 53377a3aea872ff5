/** What a superior body's own book says of each of its units, as the data set takes it: points of the rounds, and what was granted. */

import type { CriteriaSet } from '../../core/criteria/criteria-set.ts';
import { itemsOf } from '../../core/criteria/criteria-set.ts';
import { partPlace } from '../../core/place.ts';
import { pointsIn } from '../../core/scorecard.ts';
import { fold } from '../../core/text.ts';
import { cardOf, type RoundRow } from '../appraisal.ts';
import type { Commune, ProvinceBook } from '../province-book.ts';
import { groupBy } from '../row-twins.ts';
import { decisionOf, type Sent } from './sent.ts';
import { provinceIn } from './unit-keys.ts';

/** Units of which the book has points; without a set there are none. */
export function sentByBody(book: ProvinceBook): Sent[] {
  const rounds = groupBy(book.rounds, ({ unitId }) => unitId);
  return book.communes.flatMap((commune) => {
    const own = rounds.get(commune.id) ?? [];
    return own.length > 0 && book.set ? [sentOf(book, book.set, commune, own)] : [];
  });
}

function sentOf(
  { settings, communes, published }: ProvinceBook,
  set: CriteriaSet,
  commune: Commune,
  own: readonly RoundRow[],
): Sent {
  const card = cardOf(set, itemsOf(set, commune.profile), own);
  const told = published.findLast(({ unitId }) => unitId === commune.id);
  const isTwin = communes.filter((one) => fold(one.name) === fold(commune.name)).length > 1;
  const { issuer, superior } = settings;
  return {
    kind: 'published',
    unit: commune.name,
    ...{ province: provinceIn([issuer, superior, set.decision.issuer]), district: '' },
    marks: { handed: commune.bookId, listed: commune.id, apart: isTwin ? commune.group : '' },
    year: set.year,
    group: commune.group,
    ...{ rank: told?.rank, rankOf: told?.of },
    criteriaDecision: set.decision,
    ...{ settings: card.settings, rows: card.rows },
    appraisal: own.map(({ code, self, first, firstReason, explanation, second, secondReason }) => ({
      ...{ code, title: '', max: undefined, self: pointsIn(self), first: pointsIn(first), firstReason, explanation },
      ...{ asked: undefined, second: pointsIn(second), secondReason, place: partPlace(commune.name) },
    })),
    documents: told
      ? decisionOf({ ...told.decision, issuer: told.decision.issuer || issuer }, 'Quyết định công bố kết quả')
      : [],
    ...{ tasks: [], areTasksRead: false, evidence: [], schema: undefined, newer: undefined },
    ...{ problems: [], headers: [] },
  };
}
