/** Chooses the roles of all numbers together: figures of one slot have one role, and the sums of the card decide between what words leave open. */
import { Card, keyOf } from './card.ts';
import { costIn, type Role, statementCost } from './facts.ts';
import { type Assignment, type Group, groupsOf, isTurned } from './groups.ts';
import type { Figure, Quantity, Statement } from './statements.ts';

export interface Solution {
  /** The role of each figure. */
  readonly role: Role;
  /** By how much the best other reading of the figure is dearer; large where an equation holds it. */
  readonly margin: (figure: Figure, statement: Statement) => number;
  /** Codes, "Tổng" among them, whose figures stand in an equation that holds. */
  readonly proved: ReadonlySet<string>;
}

export function solve(statements: readonly Statement[]): Solution {
  const groups = groupsOf(statements);
  const overrides = new Map<Figure, Quantity>();
  const chosen = new Map<string, Quantity>();
  for (const { candidates } of groups) choose(chosen, candidates[0]?.assignment);
  const role: Role = (figure) => overrides.get(figure) ?? chosen.get(figure.slot) ?? 'noise';
  const open = groups.filter(({ candidates }) => candidates.length > 1);
  const card = new Card(statements, role);
  for (let sweep = 0; sweep < 3; sweep++) {
    const improved = improve(open, card, chosen);
    if (!turn(open, card, chosen) && !improved) break;
  }
  repair(statements, role, overrides);
  card.update(statements.flatMap((statement) => keyOf(statement) ?? []));
  const proved = card.proved();
  return { role, margin: marginOf(groups, role, overrides, proved), proved };
}

function choose(chosen: Map<string, Quantity>, assignment: Assignment = new Map()): void {
  for (const [slot, quantity] of assignment) chosen.set(slot, quantity);
}

type Candidate = Group['candidates'][number];

function currentOf(group: Group, chosen: ReadonlyMap<string, Quantity>): Candidate | undefined {
  const isChosen = ({ assignment }: Candidate): boolean =>
    [...assignment].every(([slot, quantity]) => (chosen.get(slot) ?? 'noise') === quantity);
  return group.candidates.find(isChosen) ?? group.candidates[0];
}

/** Points lost told as points got, or the other way round, in all groups at once: sums hold in neither, as long as only one group turns. */
function turn(groups: readonly Group[], card: Card, chosen: Map<string, Quantity>): boolean {
  const moves = groups.flatMap((group) => {
    const now = currentOf(group, chosen);
    const other = now && group.candidates.find(({ assignment }) => isTurned(assignment, now.assignment));
    return now && other ? [{ group, now, other }] : [];
  });
  if (moves.length < 2) return false;
  const keys = new Set(moves.flatMap(({ group }) => group.statements.flatMap((statement) => keyOf(statement) ?? [])));
  const before = card.cost;
  for (const { other } of moves) choose(chosen, other.assignment);
  card.update(keys);
  const gained = before - card.cost - moves.reduce((sum, { now, other }) => sum + other.cost - now.cost, 0);
  if (gained > 1e-9) return true;
  for (const { now } of moves) choose(chosen, now.assignment);
  card.update(keys);
  return false;
}

/** One group after the other takes the candidate with which the whole card fits best. */
function improve(groups: readonly Group[], card: Card, chosen: Map<string, Quantity>): boolean {
  let improved = false;
  for (const group of groups) {
    const current = currentOf(group, chosen);
    if (!current) continue;
    const keys = new Set(group.statements.flatMap((statement) => keyOf(statement) ?? []));
    let best: { candidate: Candidate; cost: number } = { candidate: current, cost: current.cost + card.cost };
    for (const candidate of group.candidates) {
      if (candidate === current) continue;
      choose(chosen, candidate.assignment);
      card.update(keys);
      const cost = candidate.cost + card.cost;
      if (cost < best.cost - 1e-9) best = { candidate, cost };
    }
    choose(chosen, best.candidate.assignment);
    card.update(keys);
    improved ||= best.candidate !== current;
  }
  return improved;
}

/** A single statement that cannot be read as the others of its form may be read by itself. */
function repair(statements: readonly Statement[], role: Role, overrides: Map<Figure, Quantity>): void {
  for (const statement of statements) {
    if (statement.figures.length === 0 || statement.figures.length > 6) continue;
    const now = statementCost(statement, role);
    const words = statement.figures.reduce((sum, figure) => sum + costIn(figure, role(figure)), 0);
    if (now - words < 2) continue;
    let best: { cost: number; roles: readonly Quantity[] } = { cost: now - 1, roles: [] };
    for (const roles of combinations(statement.figures)) {
      const byFigure = new Map(statement.figures.map((figure, at) => [figure, roles[at] ?? 'noise'] as const));
      const cost = statementCost(statement, (figure) => byFigure.get(figure) ?? 'noise');
      if (cost < best.cost) best = { cost, roles };
    }
    best.roles.forEach((quantity, at) => {
      const figure = statement.figures[at];
      if (figure) overrides.set(figure, quantity);
    });
  }
}

function combinations(figures: readonly Figure[]): Quantity[][] {
  return figures.reduce<Quantity[][]>(
    (all, figure) => {
      const quantities = figure.options.slice(0, 4).map(({ quantity }) => quantity);
      return all.flatMap((roles) => quantities.map((quantity) => [...roles, quantity])).slice(0, 1500);
    },
    [[]],
  );
}

/** What a role costs at most where some word tells it. */
const BY_WORDS = 1.55;

const WHOLE: ReadonlySet<Quantity> = new Set(['max', 'score']);

const isAlone = (figure: Figure, { figures }: Statement, role: Role): boolean =>
  figures.every((other) => other === figure || role(other) === 'noise');

function marginOf(
  groups: readonly Group[],
  role: Role,
  overrides: ReadonlyMap<Figure, Quantity>,
  proved: ReadonlySet<string>,
): Solution['margin'] {
  const groupOf = new Map(groups.flatMap((group) => group.slots.map((slot) => [slot, group] as const)));
  return (figure, statement) => {
    const own = role(figure);
    const now = statementCost(statement, role);
    // "giữ trọn 9 điểm": the maximum or the score, it comes to the same.
    const isFull = statement.verdict === 'full' && WHOLE.has(own) && isAlone(figure, statement, role);
    let margin = 9;
    for (const { quantity } of figure.options) {
      if (quantity === own || (isFull && WHOLE.has(quantity))) continue;
      const other = statementCost(statement, (one) => (one === figure ? quantity : role(one)));
      margin = Math.min(margin, other - now);
    }
    const alike = groupOf.get(figure.slot)?.statements.length ?? 1;
    // No word tells its role: only a sum may vouch for it, whatever lines are worded alike.
    const isOpen = !isFull && !statement.tabled && costIn(figure, own) > BY_WORDS;
    if (isOpen && (alike < 3 || !proved.has(keyOf(statement) ?? ''))) return Math.min(margin, 0.5);
    return overrides.has(figure) ? margin : margin + Math.min(1.5, 0.4 * Math.log2(alike));
  };
}
