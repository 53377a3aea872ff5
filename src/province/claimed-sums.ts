/** The sums that a unit states of its own points, held against the items that it scores itself: surveys are no part of them. */
import type { Book } from '../book/parse-book.ts';
import type { ItemCode } from '../core/codes.ts';
import { type CriteriaSet, type ProfileItem, parentsIn } from '../core/criteria/criteria-set.ts';
import { type Points, subtract, sum, ZERO } from '../core/points.ts';
import { assess } from '../core/result/assess.ts';
import { needsMending } from '../core/result/problems.ts';
import type { AssessedRow, Difference } from '../core/result/result.ts';
import { pointsIn, type Score } from '../core/scorecard.ts';

/** What a unit claims of an item, and of what stands above items. */
interface Claims {
  readonly of: (code: ItemCode) => Score;
  /** Each place where the unit states its total. */
  readonly totals: readonly Points[];
}

/**
 * Maxima of parents are those of the leaves below them that count here: with those of surveys nothing would ever be scored to the
 * end, and so never compared. A sum may hold what the unit gives itself of a survey: where one reading agrees, nothing is wrong,
 * and where none does, the nearer one is told, which is how the unit added up.
 * @param leaves that carry points themselves
 */
export function wrongClaims(
  book: Book,
  set: CriteriaSet,
  leaves: readonly ProfileItem[],
  claimOf: Claims['of'],
): Difference[] {
  const claims = claimsIn(book, claimOf);
  const own = leaves.filter(({ scorer }) => scorer === 'office');
  const claimed = leaves.filter(({ code, scorer }) => scorer === 'office' || claims.of(code) !== undefined);
  const narrow = differencesOf(book, set, own, claims);
  if (narrow.length === 0 || claimed.length === own.length) return narrow;
  const wide = new Map(differencesOf(book, set, claimed, claims).map((one) => [keyOf(one), one]));
  return narrow.flatMap((one) => {
    const other = wide.get(keyOf(one));
    return other === undefined ? [] : [gapOf(other) < gapOf(one) ? other : one];
  });
}

const keyOf = ({ code, figures }: Difference): string => `${code} ${figures?.stated ?? ''}`;

const gapOf = ({ points, figures }: Difference): number =>
  Math.abs(figures ? subtract(figures.stated, figures.summed) : points);

function claimsIn({ rows, settings }: Book, of: Claims['of']): Claims {
  const total = rows.find(({ code }) => code === 'total');
  // Beside self scores the other column holds what was granted.
  const isGranted = rows.some(({ self }) => self !== undefined);
  const stated = isGranted
    ? [pointsIn(total?.self), settings.selfScore]
    : [pointsIn(total?.score), settings.publishedScore];
  const totals = new Set(stated.flatMap((points) => points ?? []));
  const selfOf = new Map(rows.map(({ code, self }) => [code, self]));
  return { of: isGranted ? (code) => selfOf.get(code) : of, totals: [...totals] };
}

function differencesOf(book: Book, set: CriteriaSet, leaves: readonly ProfileItem[], claims: Claims): Difference[] {
  const parents = parentsIn(set);
  const below = new Map<ItemCode, Points[]>();
  for (const { code, max = ZERO } of leaves)
    for (let above = parents.get(code); above !== undefined; above = parents.get(above))
      below.set(above, [...(below.get(above) ?? []), max]);
  const rows = [
    ...leaves.map(({ code, max }): AssessedRow => rowOf(code, max, claims.of(code))),
    ...[...below].map(([code, maxima]): AssessedRow => rowOf(code, sum(maxima), claims.of(code))),
  ];
  const whole = sum(leaves.map(({ max = ZERO }) => max));
  const settings = {
    ...book.settings,
    basis: 'published',
    publishedMax: undefined,
    publishedScore: undefined,
  } as const;
  const totals = claims.totals.length > 0 ? claims.totals : [undefined];
  const found = totals.flatMap((total) => {
    const card = [rowOf('total', whole, total), ...rows];
    return assess({ settings, rows: card, tasks: [] }).differences.filter(needsMending);
  });
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = keyOf(one);
    if (one.kind === 'unexplained' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const rowOf = (code: AssessedRow['code'], max: Points | undefined, score: Score): AssessedRow => ({
  ...{ code, title: '', max, score, self: undefined, survey: undefined, cause: '', place: 0 },
});
