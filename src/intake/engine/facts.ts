/** What one statement says under one choice of roles, and how well that fits together. */
import { type Points, subtract, ZERO } from '../../core/points.ts';
import type { Figure, Quantity, Statement } from './statements.ts';

export type Role = (figure: Figure) => Quantity;

/** Figures of one statement by quantity; what follows from others is not among them. */
export type Facts = Partial<Record<Quantity, Points>>;

/** The roles that a role not among the options costs. */
const UNHEARD = 5;
const IMPOSSIBLE = 4;
/** Less than leaving out what words tell: a contradiction of the text is to be found, not to be read away. */
const CONTRADICTS = 3;
const TWICE = 2.5;

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
  let { score, lost } = facts;
  if (score === undefined && facts.rate !== undefined && max !== undefined)
    score = Math.round((max * facts.rate) / 1_000_000) as Points;
  if (score === undefined && verdict === 'full' && max !== undefined && lost === undefined) score = max;
  if (score === undefined && verdict === 'half' && max !== undefined && lost === undefined)
    score = Math.round(max / 2) as Points;
  if (score === undefined && verdict === 'zero' && lost === undefined) score = ZERO;
  if (score === undefined && max !== undefined && lost !== undefined && lost <= max) score = subtract(max, lost);
  if (lost === undefined && max !== undefined && score !== undefined) lost = subtract(max, score);
  return {
    ...(max === undefined ? {} : { max }),
    ...(score === undefined ? {} : { score }),
    ...(lost === undefined ? {} : { lost }),
  };
}

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

function misfit(facts: Facts, { verdict, subject }: Statement): number {
  const { max, score, lost, self } = facts;
  let cost = 0;
  if (max !== undefined) {
    if (score !== undefined && score > max) cost += IMPOSSIBLE;
    if (lost !== undefined && lost > max) cost += IMPOSSIBLE;
    if (self !== undefined && self > max) cost += 2;
    if (max === 0) cost += 1;
  }
  if (max !== undefined && score !== undefined && lost !== undefined)
    cost += agree(subtract(max, score), lost) ? -1.5 : CONTRADICTS;
  if (facts.rank !== undefined && facts.of !== undefined && facts.rank > facts.of) cost += IMPOSSIBLE;
  if (facts.of !== undefined && facts.rank === undefined && score !== undefined) cost += 2;
  if (facts.rank !== undefined && (facts.rank % 10_000 !== 0 || facts.rank === 0)) cost += IMPOSSIBLE;
  if (facts.of !== undefined && facts.of % 10_000 !== 0) cost += IMPOSSIBLE;
  if (
    subject !== 'total' &&
    max !== undefined &&
    score === undefined &&
    lost === undefined &&
    facts.rate === undefined &&
    verdict === undefined
  )
    cost += 0.7;
  return cost + verdictMisfit(facts, verdict);
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
