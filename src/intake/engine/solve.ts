/** Chooses the roles of all numbers together: figures of one slot have one role, and the sums of the card decide between what words leave open. */
import { Card, keyOf } from './card.ts';
import { costIn, type Role, statementCost } from './facts.ts';
import type { Figure, Quantity, Statement } from './statements.ts';

export interface Solution {
  /** The role of each figure. */
  readonly role: Role;
  /** By how much the best other reading of the figure is dearer; large where an equation holds it. */
  readonly margin: (figure: Figure, statement: Statement) => number;
  /** Codes, "Tổng" among them, whose figures stand in an equation that holds. */
  readonly proved: ReadonlySet<string>;
}

/** Roles of the slots of one group, by slot. */
type Assignment = ReadonlyMap<string, Quantity>;

interface Group {
  readonly slots: readonly string[];
  readonly statements: readonly Statement[];
  /** The best ones, cheapest first. */
  candidates: { assignment: Assignment; cost: number }[];
}

const BEAM = 60;
const KEPT = 6;
/** Statements beyond these tell nothing new of how a form is to be read. */
const SAMPLE = 150;

export function solve(statements: readonly Statement[]): Solution {
  const groups = groupsOf(statements);
  const overrides = new Map<Figure, Quantity>();
  for (const group of groups) group.candidates = candidatesOf(group);
  const chosen = new Map<string, Quantity>();
  const choose = (assignment: Assignment): void => {
    for (const [slot, quantity] of assignment) chosen.set(slot, quantity);
  };
  for (const group of groups) choose(group.candidates[0]?.assignment ?? new Map());
  const role: Role = (figure) => overrides.get(figure) ?? chosen.get(figure.slot) ?? 'noise';
  const open = groups.filter(({ candidates }) => candidates.length > 1);
  const card = new Card(statements, role);
  for (let sweep = 0; sweep < 3; sweep++) if (!improve(open, card, role, choose)) break;
  repair(statements, role, overrides);
  card.update(statements.flatMap((statement) => keyOf(statement) ?? []));
  return { role, margin: marginOf(groups, role, overrides), proved: card.proved() };
}

function groupsOf(statements: readonly Statement[]): Group[] {
  const parent = new Map<string, string>();
  const root = (slot: string): string => {
    let top = slot;
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up;
    return top;
  };
  for (const { figures } of statements) {
    const [first] = figures;
    for (const { slot } of figures) {
      if (!parent.has(slot)) parent.set(slot, slot);
      if (first) parent.set(root(slot), root(first.slot));
    }
  }
  const groups = new Map<string, { slots: Set<string>; statements: Statement[] }>();
  for (const statement of statements) {
    const [first] = statement.figures;
    if (!first) continue;
    const key = root(first.slot);
    const group = groups.get(key) ?? { slots: new Set(), statements: [] };
    groups.set(key, group);
    for (const { slot } of statement.figures) group.slots.add(slot);
    group.statements.push(statement);
  }
  return [...groups.values()].map((group) => ({ slots: [...group.slots], statements: group.statements, candidates: [] }));
}

/** Roles slot by slot, only the cheapest beginnings kept; a statement counts what of it is decided. */
function candidatesOf({ slots, statements }: Group): Group['candidates'] {
  const step = Math.max(1, Math.floor(statements.length / SAMPLE));
  const sample = statements.filter((_, at) => at % step === 0);
  const weight = (1 + Math.log2(sample.length)) / sample.length;
  let beam: { assignment: ReadonlyMap<string, Quantity>; cost: number }[] = [{ assignment: new Map(), cost: 0 }];
  for (const slot of slots) {
    const quantities = quantitiesOf(slot, sample);
    beam = beam.flatMap(({ assignment }) => quantities.map((quantity) => ({ assignment: new Map([...assignment, [slot, quantity] as const]), cost: 0 })));
    for (const one of beam) {
      const role: Role = (figure) => one.assignment.get(figure.slot) ?? 'noise';
      one.cost = 0;
      for (const statement of sample) one.cost += partialCost(statement, role, one.assignment);
      one.cost *= weight;
    }
    beam = beam.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
  }
  const best = beam[0]?.cost ?? 0;
  return beam.slice(0, KEPT).filter(({ cost }) => cost < best + 6);
}

function partialCost(statement: Statement, role: Role, assignment: Assignment): number {
  const decided = statement.figures.filter(({ slot }) => assignment.has(slot));
  return decided.length === statement.figures.length ? statementCost(statement, role) : statementCost({ ...statement, figures: decided }, role);
}

function quantitiesOf(slot: string, statements: readonly Statement[]): Quantity[] {
  const costs = new Map<Quantity, number>();
  for (const { figures } of statements)
    for (const figure of figures)
      if (figure.slot === slot) for (const { quantity, cost } of figure.options) costs.set(quantity, Math.min(cost, costs.get(quantity) ?? cost));
  const sorted = [...costs].sort((a, b) => a[1] - b[1]);
  return sorted.slice(0, 5).map(([quantity]) => quantity);
}

/** One group after the other takes the candidate with which the whole card fits best. */
function improve(groups: readonly Group[], card: Card, role: Role, choose: (assignment: Assignment) => void): boolean {
  let improved = false;
  for (const group of groups) {
    const current = group.candidates.find(({ assignment }) => [...assignment].every(([slot, quantity]) => role({ slot } as Figure) === quantity)) ?? group.candidates[0];
    if (!current) continue;
    const keys = new Set(group.statements.flatMap((statement) => keyOf(statement) ?? []));
    let best = { candidate: current, cost: current.cost + card.cost };
    for (const candidate of group.candidates) {
      if (candidate === current) continue;
      choose(candidate.assignment);
      card.update(keys);
      const cost = candidate.cost + card.cost;
      if (cost < best.cost - 1e-9) best = { candidate, cost };
    }
    choose(best.candidate.assignment);
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
    let best = { cost: now - 1, roles: [] as Quantity[] };
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

function marginOf(groups: readonly Group[], role: Role, overrides: ReadonlyMap<Figure, Quantity>): Solution['margin'] {
  const groupOf = new Map(groups.flatMap((group) => group.slots.map((slot) => [slot, group] as const)));
  return (figure, statement) => {
    const own = role(figure);
    const now = statementCost(statement, role);
    let margin = 9;
    for (const { quantity } of figure.options) {
      if (quantity === own) continue;
      const other = statementCost(statement, (one) => (one === figure ? quantity : role(one)));
      margin = Math.min(margin, other - now);
    }
    const alike = groupOf.get(figure.slot)?.statements.length ?? 1;
    return overrides.has(figure) ? margin : margin + Math.min(1.5, 0.4 * Math.log2(alike));
  };
}
