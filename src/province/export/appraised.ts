/** What a superior body's own book says of each of its units, as the data set takes it: points of the rounds, and what was granted. */

import type { CriteriaSet } from '../../core/criteria/criteria-set.ts';
import { itemsOf } from '../../core/criteria/criteria-set.ts';
import { partPlace } from '../../core/place.ts';
import { pointsIn } from '../../core/scorecard.ts';
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
  const { issuer, superior } = settings;
  return {
    kind: 'published',
    unit: unitName(communes, commune),
    province: provinceIn([issuer, superior, set.decision.issuer]),
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
      ? decisionOf({ number: told.number, date: told.date, issuer, subject: '' }, 'Quyết định công bố kết quả')
      : [],
    ...{ tasks: [], evidence: [], schema: undefined, newer: undefined, problems: [] },
  };
}

/** Two units of one name are told apart by their groups. */
function unitName(communes: readonly Commune[], { name, group }: Commune): string {
  const isAlone = communes.filter((one) => one.name === name).length === 1;
  return isAlone || group === '' ? name : `${name} (${group})`;
}
