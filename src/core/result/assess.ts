/** The result of a book from whatever points there are now: the only place that says what counts, what was lost, and why. */
import { codeDepth, type ItemCode, parentCode } from '../codes.ts';
import { findCoverage, pointsCovered } from '../coverage.ts';
import { cardFigures, figuresIn, findAdjustments, isWorth, type Listing } from '../figures.ts';
import { forecastFrom } from '../forecast.ts';
import { TAB_NAMES } from '../place.ts';
import { subtract, sum, ZERO } from '../points.ts';
import { findDisagreements } from '../reconcile.ts';
import {
  buildScorecard,
  type Item,
  isAdjustment,
  isLeaf,
  pointsIn,
  type Scorecard,
  statedScore,
} from '../scorecard.ts';
import type { Settings } from '../settings.ts';
import { findShortfalls } from '../shortfalls.ts';
import { applyBasis } from './apply-basis.ts';
import { type Basis, findBasis, type RowPoints } from './current.ts';
import { differenceOf, findLosses, type Losses } from './differences.ts';
import { sumBySource } from './parts.ts';
import { checkRows, checkTotal, checkTotals } from './problems.ts';
import type { AssessedRow, AssessedTask, FieldResult, LeafResult, Result } from './result.ts';
import { completeTotal, findTotal, type TotalFigures } from './total.ts';

/** What a book says that bears on the result. */
export interface AssessedBook<T extends AssessedTask> {
  readonly settings: ResultSettings;
  /** Rows of the card as they were read, the total row among them. */
  readonly rows: readonly AssessedRow[];
  readonly tasks: readonly T[];
}

export type ResultSettings = Pick<
  Settings,
  'publishedMax' | 'publishedScore' | 'selfScore' | 'basis' | 'fieldsRounded' | 'criteriaSet'
>;

/**
 * @returns every figure that a surface may show: nothing outside computes one. Points are exact; problems come as data.
 */
export function assess<T extends AssessedTask>({ settings, rows, tasks }: AssessedBook<T>): Result<T> {
  const basis = basisOf(rows, settings);
  const applied = applyBasis(rows, basis ?? 'published');
  const { card, problems } = buildScorecard(applied, ({ place }) => ({
    kind: 'cell',
    tab: TAB_NAMES.scores,
    row: place,
  }));
  const listing = listingOf(card, rows, settings, basis);
  const figures = findTotal(card, rows, settings, basis, listing);
  // A published total counts as the total row, whether or not somebody typed one.
  const reconciled = { ...card, total: totalRow(card, figures.origin === 'stated' ? figures : undefined) };
  const disagreements = findDisagreements(reconciled, { fieldsRounded: settings.fieldsRounded === true });
  const disagreementOf = (wanted: ItemCode | 'total') => disagreements.find(({ code }) => code === wanted);
  const losses = findLosses(card, listing, figures.origin !== 'computed', disagreements);
  const fieldsLost = sum(losses.byField.values());
  const total = completeTotal(figures, card, fieldsLost);
  const unexplainedTotal = total.lost === undefined ? ZERO : subtract(total.lost, fieldsLost);
  const named = [
    ...losses.differences,
    ...differenceOf('total', card.fields, unexplainedTotal, disagreementOf('total')),
  ];
  const shortfalls = findShortfalls(card);
  const coverage = findCoverage(shortfalls, tasks);
  return {
    basis,
    parts: sumBySource(card),
    total,
    fields: card.fields.filter((field) => !isAdjustment(field)).map((field) => toField(field, listing, losses)),
    leaves: card.items.filter(isCountedLeaf).map(toLeaf),
    adjustments: findAdjustments(card.fields),
    notApplicable: topmost(card.fields, ({ notApplicable }) => notApplicable),
    differences: named,
    unexplained: sum(named.filter(({ kind }) => kind === 'unexplained').map((difference) => difference.points)),
    shortfalls,
    coverage,
    covered: pointsCovered(coverage),
    forecast: total.score === undefined ? undefined : forecastFrom(total.score, shortfalls, tasks),
    problems: [...problems, ...checkRows(rows), ...checkTotals(rows, settings), ...checkTotal(total)],
    card: reconciled,
  };
}

/** By itself, or as the person chose; nothing scored has no basis. */
function basisOf(rows: readonly AssessedRow[], settings: ResultSettings): Basis | undefined {
  const granted = settings.publishedScore ?? statedScore(rows.find(({ code }) => code === 'total'));
  const found = findBasis(leavesOf(rows).map(pointsOfRow), granted !== undefined);
  return found === undefined ? undefined : (settings.basis ?? found);
}

/** Rows with nothing listed below them: an office's own sum above its items is no score that waits to be granted. */
function leavesOf(rows: readonly AssessedRow[]): AssessedRow[] {
  const above = new Set<ItemCode>();
  for (const { code } of rows) {
    let parent = code === 'total' ? undefined : parentCode(code);
    while (parent !== undefined && !above.has(parent)) {
      above.add(parent);
      parent = parentCode(parent);
    }
  }
  return rows.filter(({ code }) => code !== 'total' && !above.has(code));
}

/** The four columns of scores of a row. */
function pointsOfRow({ score, self, survey, computed }: AssessedRow): RowPoints {
  return { granted: score, self, survey, computed };
}

/**
 * A published result may list a part, unless what it lists is worth the whole; the office's own scoring lists everything. A
 * loaded criteria set vouches for its rows as long as none was added or taken away by hand.
 */
function listingOf(
  card: Scorecard,
  rows: readonly AssessedRow[],
  { criteriaSet, publishedMax }: ResultSettings,
  basis: Basis | undefined,
): Listing {
  const listed = rows.filter(({ code }) => code !== 'total').length;
  const isVouched = criteriaSet !== undefined && criteriaSet.rows === listed;
  // Nobody publishes figures beside rules: where they stand, the office scores itself, also when all is granted in the end.
  const isOwn = basis === 'expected' || rows.some(({ computed }) => computed !== undefined);
  const isWhole = isVouched || isOwn || isWorth(card.fields, cardFigures(card).max, publishedMax ?? card.total?.max);
  return { isVouched, isWhole };
}

function totalRow(card: Scorecard, stated: TotalFigures | undefined): Scorecard['total'] {
  const { max, score } = stated ?? {};
  if (max === undefined || score === undefined) return undefined;
  return { title: 'Tổng', place: 0, ...card.total, code: 'total', max, score };
}

function toField(item: Item, listing: Listing, { byField }: Losses): FieldResult {
  const { code, row } = item;
  const figures = figuresIn(item, listing);
  const isUnknown = figures.origin === 'unknown';
  const lost = isUnknown ? ZERO : (byField.get(code) ?? ZERO);
  // What a part of a field is worth together is no maximum of the field.
  const max = isUnknown && !listing.isWhole && row?.max === undefined ? undefined : figures.max;
  return { code, title: row?.title ?? '', self: pointsIn(row?.self), item, ...figures, max, lost };
}

/** A field below which nothing is listed carries its points itself. */
function isCountedLeaf(item: Item): boolean {
  return (
    isLeaf(item) && !item.notApplicable && !isAdjustment(item) && (item.row !== undefined || codeDepth(item.code) > 1)
  );
}

function toLeaf(item: Item): LeafResult {
  const { code, row } = item;
  const score = statedScore(row);
  const max = row?.max;
  return {
    code,
    title: row?.title ?? '',
    max,
    score,
    lost: max === undefined || score === undefined ? undefined : subtract(max, score),
    source: row?.source,
    self: pointsIn(row?.self),
    cause: row?.cause ?? '',
    item,
  };
}

/** The highest items for which it holds. */
export function topmost(items: readonly Item[], holds: (item: Item) => boolean): Item[] {
  return items.flatMap((item) => (holds(item) ? [item] : topmost(item.children, holds)));
}
