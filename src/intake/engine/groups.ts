/** Figures that are worded alike, and the cheapest ways to read each such group by its words. */
import { type Role, statementCost } from './facts.ts';
import type { Quantity, Statement } from './statements.ts';

/** Roles of the slots of one group, by slot. */
export type Assignment = ReadonlyMap<string, Quantity>;

export interface Group {
  readonly slots: readonly string[];
  readonly statements: readonly Statement[];
  /** The best ones, cheapest first. */
  readonly candidates: { assignment: Assignment; cost: number }[];
}

const BEAM = 60;

const KEPT = 6;

/** Statements beyond these tell nothing new of how a form is to be read. */
const SAMPLE = 150;

export function groupsOf(statements: readonly Statement[]): Group[] {
  const root = rootsOf(statements);
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
  return [...groups.values()].map(({ slots, statements: own }) => ({
    slots: [...slots],
    statements: own,
    candidates: candidatesOf([...slots], own),
  }));
}

/** Slots that stand together in a statement have one root. */
function rootsOf(statements: readonly Statement[]): (slot: string) => string {
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
  return root;
}

/** Roles slot by slot, only the cheapest beginnings kept; a statement counts what of it is decided. */
function candidatesOf(slots: readonly string[], statements: readonly Statement[]): Group['candidates'] {
  const step = Math.max(1, Math.floor(statements.length / SAMPLE));
  const sample = statements.filter((_, at) => at % step === 0);
  const weight = (1 + Math.log2(sample.length)) / sample.length;
  let beam: { assignment: ReadonlyMap<string, Quantity>; cost: number }[] = [{ assignment: new Map(), cost: 0 }];
  for (const slot of slots) {
    const quantities = quantitiesOf(slot, sample);
    beam = beam.flatMap(({ assignment }) =>
      quantities.map((quantity) => ({ assignment: new Map([...assignment, [slot, quantity] as const]), cost: 0 })),
    );
    for (const one of beam) {
      const role: Role = (figure) => one.assignment.get(figure.slot) ?? 'noise';
      one.cost = 0;
      for (const statement of sample) one.cost += partialCost(statement, role, one.assignment);
      one.cost *= weight;
    }
    beam = beam.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
  }
  const best = beam[0]?.cost ?? 0;
  const kept = beam.slice(0, KEPT).filter(({ cost }) => cost < best + 6);
  // A word nobody knows may tell what was lost: dear here, the sums of all groups together may say so.
  const turned = beam.find(({ assignment }) => isTurned(assignment, beam[0]?.assignment));
  return turned && !kept.includes(turned) ? [...kept, turned] : kept;
}

const TURNED: Readonly<Partial<Record<Quantity, Quantity>>> = { score: 'lost', lost: 'score' };

/** Whether it is the other one with points lost for points got and the other way round. */
export function isTurned(assignment: Assignment, other: Assignment | undefined): boolean {
  if (!other || ![...other.values()].some((quantity) => quantity in TURNED)) return false;
  return [...other].every(([slot, quantity]) => assignment.get(slot) === (TURNED[quantity] ?? quantity));
}

function partialCost(statement: Statement, role: Role, assignment: Assignment): number {
  const decided = statement.figures.filter(({ slot }) => assignment.has(slot));
  return decided.length === statement.figures.length
    ? statementCost(statement, role)
    : statementCost({ ...statement, figures: decided }, role);
}

function quantitiesOf(slot: string, statements: readonly Statement[]): Quantity[] {
  const costs = new Map<Quantity, number>();
  for (const { figures } of statements)
    for (const figure of figures)
      if (figure.slot === slot)
        for (const { quantity, cost } of figure.options)
          costs.set(quantity, Math.min(cost, costs.get(quantity) ?? cost));
  const sorted = [...costs].sort((a, b) => a[1] - b[1]);
  return sorted.slice(0, 5).map(([quantity]) => quantity);
}
