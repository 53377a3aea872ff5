/** What one statement says under one choice of roles, and how well that fits together. */
import { ofUnits, type Points, SCALE, subtract, ZERO } from '../../core/points.ts';
import type { Figure, Quantity, Statement } from './statements.ts';

export type Role = (figure: Figure) => Quantity;

/** Figures of one statement by quantity; what follows from others is not among them. */
export type Facts = Partial<Record<Quantity, Points>>;

/** The roles that a role not among the options costs. */
const UNHEARD = 5;

const IMPOSSIBLE = 4;

/** Less than leaving out what words tell: a contradiction of the text is to be found, not to be read away. */
const CONTRADICTS = 3;

const TWICE = 2.4;

export function costIn({ options }: Figure, quantity: Quantity): number {
  return options.find((option) => option.quantity === quantity)?.cost ?? UNHEARD;
}

export function factsOf({ figures }: Statement, role: Role): Facts {
  const facts: Facts = {};
  for (const figure of figures) {
    const quantity = role(figure);
    if (quantity !== 'noise') facts[quantity] ??= figure.value;
  }
  return facts;
}

/** Score and loss as far as they follow: from the loss, from a verdict, from a share of the maximum. */
export function completed(
  facts: Facts,
  verdict: Statement['verdict'],
): { max?: Points; score?: Points; lost?: Points } {
  const { max } = facts;
  const score = scoreIn(facts, verdict);
  const follows = max !== undefined && score !== undefined ? subtract(max, score) : undefined;
  const lost = facts.lost ?? follows;
  return {
    ...(max === undefined ? {} : { max }),
    ...(score === undefined ? {} : { score }),
    ...(lost === undefined ? {} : { lost }),
  };
}

function scoreIn({ max, score, lost, rate, self }: Facts, verdict: Statement['verdict']): Points | undefined {
  if (score !== undefined) return score;
  if (rate !== undefined && max !== undefined) return shareOf(max, rate);
  if (lost !== undefined) return max !== undefined && lost <= max ? subtract(max, lost) : undefined;
  if (verdict === 'zero') return ZERO;
  if (verdict === 'as-self') return self;
  if (max === undefined) return undefined;
  if (verdict === 'full') return max;
  return verdict === 'half' ? halfOf(max) : undefined;
}

/** @param rate percent, as points */
export const shareOf = (max: Points, rate: Points): Points => ofUnits(Math.round((max * rate) / (100 * SCALE)));

export const halfOf = (max: Points): Points => ofUnits(Math.round(max / 2));

/** Half a hundredth: printed scores are rounded to two decimals where their parts have four. */
const ROUNDED = 50;

/** Whether two ways to the same figure agree, one of them perhaps rounded. */
export function agree(a: number, b: number): boolean {
  return Math.abs(a - b) <= ROUNDED;
}

/** How dear a choice of roles is within one statement: words, figures that cannot be, verdicts that are not met. */
export function statementCost(statement: Statement, role: Role): number {
  let cost = 0;
  const seen: Facts = {};
  for (const figure of statement.figures) {
    const quantity = role(figure);
    cost += costIn(figure, quantity);
    if (quantity === 'noise') continue;
    const before = seen[quantity];
    if (before !== undefined && before !== figure.value) cost += TWICE;
    seen[quantity] ??= figure.value;
    if (statement.subject !== 'total' && (quantity === 'rank' || quantity === 'of')) cost += 2;
  }
  return cost + misfit(seen, statement);
}

function misfit(facts: Facts, { verdict, subject, knownMax }: Statement): number {
  const { max, score, lost, rate } = facts;
  const isOpen = max !== undefined && score === undefined && lost === undefined && rate === undefined;
  const open = subject !== 'total' && isOpen && verdict === undefined ? 0.7 : 0;
  const known = knownMax === undefined ? 0 : knownMisfit(facts, knownMax, subject);
  return maximumMisfit(facts) + known + rankMisfit(facts) + open + verdictMisfit(facts, verdict);
}

function maximumMisfit({ max, score, lost, self }: Facts): number {
  if (max === undefined) return 0;
  let cost = 0;
  if (score !== undefined && score > max) cost += IMPOSSIBLE;
  if (lost !== undefined && lost > max) cost += IMPOSSIBLE;
  if (self !== undefined && self > max) cost += 2;
  if (max === 0) cost += 1;
  if (score === undefined || lost === undefined) return cost;
  // What cannot be contradicts as well: it is counted once.
  return cost + (agree(subtract(max, score), lost) ? -1.5 : cost < IMPOSSIBLE ? CONTRADICTS : 0);
}

/** What the maximum of the criteria set speaks for and against; costs measured with the document's own set and with another year's. */
const KNOWN = { same: -1.2, other: 0.8, above: 1.5, fits: -0.8 };

/** What does not apply leaves the maxima of fields and of the whole: another maximum speaks against criteria only. */
function knownMisfit({ max, score, lost }: Facts, known: Points, subject: Statement['subject']): number {
  if (max !== undefined) return max === known ? KNOWN.same : subject === 'item' || max > known ? KNOWN.other : 0;
  let cost = 0;
  if (score !== undefined && score > known) cost += KNOWN.above;
  if (lost !== undefined && lost > known) cost += KNOWN.above;
  if (score !== undefined && lost !== undefined && agree(subtract(known, score), lost)) cost += KNOWN.fits;
  return cost;
}

function rankMisfit({ rank, of, score }: Facts): number {
  let cost = 0;
  if (rank !== undefined && of !== undefined && rank > of) cost += IMPOSSIBLE;
  if (of !== undefined && rank === undefined && score !== undefined) cost += 2;
  if (rank !== undefined && (rank % SCALE !== 0 || rank === 0)) cost += IMPOSSIBLE;
  if (of !== undefined && of % SCALE !== 0) cost += IMPOSSIBLE;
  return cost;
}

function verdictMisfit({ max, score, lost }: Facts, verdict: Statement['verdict']): number {
  if (verdict === 'full') {
    if ((lost ?? 0) > 0) return 2.5;
    if (score !== undefined && max !== undefined) return score === max ? -0.5 : 2.5;
    return score !== undefined && max === undefined ? 0.6 : 0;
  }
  if (verdict === 'zero') return (score ?? 0) > 0 ? 2.5 : score !== undefined && max === undefined ? 0.6 : 0;
  return 0;
}
