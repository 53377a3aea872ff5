/** One row becomes one result: what is told twice joined, what follows added, contradictions named. */
import { add, type Points, subtract, sum, ZERO } from '../../core/points.ts';
import type { Problem } from '../../core/problems.ts';
import type { Confidence, Source } from '../reading.ts';
import type { Owner } from '../source.ts';
import { contradictionIn, differing, notArisen } from './contradictions.ts';
import { costIn, type Facts, halfOf, shareOf } from './facts.ts';
import { isGuess, type Row, type Told } from './rows.ts';
import type { Solution } from './solve.ts';
import type { Quantity, Statement, Verdict } from './statements.ts';

/** Margins: at least `SURE` is certain, below `LIKELY` a person is asked. */
const SURE = 2.4;
export const LIKELY = 0.75;
/** How much surer one of two differing figures has to be to win. */
const MUCH_SURER = 2.5;
/** Beyond every margin. */
const CERTAIN = 9;

export interface Merged extends Source {
  readonly key: Owner;
  readonly isTold: boolean;
  readonly facts: Facts;
  readonly notApplicable: boolean;
  readonly row: Row;
  readonly contradicted: boolean;
  /** Only the order of the columns tells what its figures are. */
  readonly isPlaced: boolean;
}

/** @param adjusted bonus points less penalties: a total may hold them beside what the criteria got */
export function merge(
  row: Row,
  { proved, role }: Solution,
  findings: Problem[],
  { document, adjusted }: { readonly document: string; readonly adjusted: Points },
): Merged {
  const { key, statements } = row;
  const [first] = statements;
  const line = lineOf(statements);
  const verdicts = new Set(statements.flatMap(({ verdict }) => verdict ?? []));
  if (key === 'Tổng') {
    joinParts(row.told);
    keepTogether(row.told);
  }
  const { facts, margin, differ } = agreedFacts(row, findings);
  followVerdicts(verdicts, facts);
  if (verdicts.has('not-arisen') && facts.score === undefined) findings.push(notArisen(key, line));
  const contradiction = contradictionIn(key, facts, line, key === 'Tổng' ? adjusted : ZERO);
  if (contradiction) findings.push(contradiction);
  const contradicted = differ.size > 0 || contradiction !== undefined;
  // Where only the maximum is told twice, the score stands as it is.
  if (contradiction || differ.has('score') || differ.has('lost'))
    for (const quantity of ['score', 'lost'] as const) delete facts[quantity];
  completeSums(
    facts,
    statements.some((statement) => tellsBoth(statement, role)),
  );
  const isGuessed = !proved.has(key) && statements.every(isGuess);
  const placed = placing(statements, role);
  return {
    key,
    isTold: Object.keys(facts).length > 0 || verdicts.has('not-applicable') || contradicted,
    facts,
    notApplicable: verdicts.has('not-applicable') && !facts.score,
    row,
    contradicted,
    isPlaced: placed > 0,
    line,
    quote: first?.quote ?? '',
    confidence: contradicted || isGuessed || placed > CLEAR ? 'low' : confidenceOf(margin, proved.has(key)),
    ...(document === '' ? {} : { document }),
  };
}

/** What the header of a column costs at most where it tells what stands below. */
const TOLD_BY_HEADER = 1.9;
/** The maximum and what was got stand in the usual order; of more columns that are not named nobody knows which is which. */
const CLEAR = 2;

/** So many columns whose order alone tells what they hold; sums hold in whichever of them is taken. */
function placing(statements: readonly Statement[], role: Solution['role']): number {
  const counts = statements.map(({ tabled, figures }) => {
    const isOpen = figures.some((one) => role(one) !== 'noise' && costIn(one, role(one)) > TOLD_BY_HEADER);
    return tabled && isOpen ? figures.length : 0;
  });
  return Math.min(...counts);
}

/** What words cost at most that tell a figure outright. */
const OUTRIGHT = 0.6;

/** In a table, or of a criterion in so many words: what was lost beside what was got. */
function tellsBoth({ tabled, subject, figures }: Statement, role: Solution['role']): boolean {
  const told = new Set(figures.flatMap((one) => (costIn(one, role(one)) < OUTRIGHT ? role(one) : [])));
  return tabled || (subject === 'item' && told.has('score') && told.has('lost'));
}

/** @param toldBoth whoever tells what was lost beside what was got may leave the maximum out */
function completeSums(facts: Facts, toldBoth: boolean): void {
  if (toldBoth && facts.score !== undefined && facts.lost !== undefined) facts.max ??= add(facts.score, facts.lost);
  const { max, score, lost } = facts;
  if (score === undefined && max !== undefined && lost !== undefined) facts.score = subtract(max, lost);
}

/** Of the first one that tells anything. */
function lineOf(statements: readonly Statement[]): number {
  const telling = statements.find(({ figures, verdict }) => figures.length > 0 || verdict !== undefined);
  return (telling ?? statements[0])?.line ?? 1;
}

function confidenceOf(margin: number, isProved: boolean): Confidence {
  if (margin < LIKELY) return 'low';
  return margin >= SURE || isProved ? 'high' : 'medium';
}

/** @returns with the least margin of those that make up the result */
function agreedFacts(row: Row, findings: Problem[]): { facts: Facts; margin: number; differ: ReadonlySet<Quantity> } {
  const facts: Facts = {};
  let margin = CERTAIN;
  const differ = new Set<Quantity>();
  for (const [quantity, told] of row.told) {
    const value = agreed(told);
    if (value === undefined) {
      differ.add(quantity);
      findings.push(differing(row.key, quantity, told));
      continue;
    }
    facts[quantity] = value;
    if (MARGINED.has(quantity))
      margin = Math.min(
        margin,
        told.reduce((most, one) => Math.max(most, one.margin), Number.NEGATIVE_INFINITY),
      );
  }
  return { facts, margin, differ };
}

/** "Tổng 83,6; thẩm định 58,1/70; khảo sát 25,5/30": parts beside the whole, and the scales of both make up the scale. */
function joinParts(told: Row['told']): void {
  const [score, survey, max] = [told.get('score') ?? [], told.get('survey') ?? [], told.get('max') ?? []];
  const values = [...new Set([...score, ...survey].map(({ value }) => value))];
  const all = sum(values);
  const whole = values.length > 2 ? score.find(({ value }) => 2 * value === all) : undefined;
  if (!whole) return;
  told.set('score', [whole]);
  told.delete('survey');
  const scales = [...new Set(max.map(({ value }) => value))];
  const [first] = max;
  const scale = max.find(({ value }) => scales.length > 2 && 2 * value === sum(scales));
  if (scale) told.set('max', [scale]);
  else if (scales.length === values.length - 1 && first) told.set('max', [{ ...first, value: sum(scales) }]);
}

/** What is told apart from the score gives way to what is told with it: another scale, a place in another ranking. */
function keepTogether(told: Row['told']): void {
  const scores = told.get('score') ?? [];
  const score = agreed(scores);
  if (score === undefined) return;
  const beside = new Set(scores.flatMap(({ value, statement }) => (value === score ? statement : [])));
  for (const quantity of ['max', 'rank', 'of'] as const) {
    const together = told.get(quantity)?.filter(({ statement }) => beside.has(statement)) ?? [];
    if (together.length > 0) told.set(quantity, together);
  }
}

const MARGINED: ReadonlySet<Quantity> = new Set(['max', 'score', 'lost', 'rate', 'adjust']);

/** The value all agree in; one that is much surer than the others wins. */
function agreed(told: readonly Told[]): Points | undefined {
  const [best] = told.toSorted((a, b) => b.margin - a.margin);
  if (!best) return undefined;
  const other = told.filter(({ value }) => value !== best.value).toSorted((a, b) => b.margin - a.margin)[0];
  if (other === undefined || best.margin >= other.margin + MUCH_SURER) return best.value;
  return undefined;
}

/** What follows from a share, from a survey that is all there is, and from what needs no number. */
function followVerdicts(verdicts: ReadonlySet<Verdict>, facts: Facts): void {
  const { rate, survey, lost, self } = facts;
  if (rate !== undefined && facts.max !== undefined) facts.score ??= shareOf(facts.max, rate);
  if (lost !== undefined) {
    if (verdicts.has('zero')) facts.max ??= lost;
    return;
  }
  const follows = survey ?? (verdicts.has('as-self') ? self : scoreByVerdict(verdicts, facts.max));
  if (follows !== undefined) facts.score ??= follows;
  if (verdicts.has('full') && facts.score !== undefined) facts.max ??= facts.score;
}

function scoreByVerdict(verdicts: ReadonlySet<Verdict>, max: Points | undefined): Points | undefined {
  if (verdicts.has('half') && max !== undefined) return halfOf(max);
  if (verdicts.has('zero')) return ZERO;
  return verdicts.has('full') ? max : undefined;
}
