/** The card under one choice of roles: how well rows told twice agree, and whether the sums hold. Kept up to date row by row. */
import { type ItemCode, parentCode } from '../../core/codes.ts';
import type { Points } from '../../core/points.ts';
import type { Owner } from '../source.ts';
import { completed, costIn, type Facts, factsOf, type Role } from './facts.ts';
import type { Statement } from './statements.ts';

interface Row {
  max?: Points;
  score?: Points;
  lost?: Points;
  /** What was told again, and differently. */
  readonly others: Omit<Row, 'others'>[];
}

/** Rows lost in rounding: fields and totals are printed with two decimals above parts with four. */
const ROUNDED = 60;

const TOTAL = 'Tổng';
const DIFFERING = 1.5;
/** What is told more often proves nothing more, and no card has more parts of one whole: so the work stays in bounds. */
const MOST_TOLD = 30;
const MOST_PARTS = 400;

/** The code a statement is about; undefined where it names nobody for sure. */
export function keyOf({ subject, code, codeFrom, tabled }: Statement): Owner | undefined {
  if (subject !== 'total') return code;
  return codeFrom === 'heading' && !tabled ? undefined : TOTAL;
}

export class Card {
  private readonly statements = new Map<Owner, Statement[]>();
  private readonly children = new Map<string, string[]>();
  private readonly parents = new Map<string, string>();
  private readonly rows = new Map<string, Row>();
  private readonly costs = new Map<string, number>();
  private readonly hasFields: boolean;
  /** Of all rows and families together. */
  cost = 0;

  constructor(
    all: readonly Statement[],
    private readonly role: Role,
  ) {
    for (const statement of all) {
      const key = keyOf(statement);
      if (key === undefined) continue;
      const own = this.statements.get(key);
      if (own && own.length < MOST_TOLD) own.push(statement);
      else if (!own) this.statements.set(key, [statement]);
    }
    this.hasFields = [...this.statements.keys()].some((key) => key !== TOTAL && !key.includes('.'));
    for (const key of this.statements.keys()) {
      if (key === TOTAL) continue;
      const parent = this.parentOf(key);
      this.parents.set(key, parent);
      const siblings = this.children.get(parent);
      if (siblings) siblings.push(key);
      else this.children.set(parent, [key]);
    }
    this.update(this.statements.keys());
  }

  /** Looks again at the rows whose figures have other roles now, and at the sums they stand in. */
  update(keys: Iterable<Owner>): void {
    const families = new Set<string>();
    for (const key of keys) {
      const own = this.statements.get(key);
      if (!own) continue;
      const row = rowOf(own, this.role);
      this.rows.set(key, row);
      this.note(`row ${key}`, row.others.length * DIFFERING);
      families.add(key);
      const parent = this.parents.get(key);
      if (parent !== undefined) families.add(parent);
    }
    for (const key of families) this.note(`family ${key}`, this.familyCost(key));
  }

  private note(name: string, cost: number): void {
    this.cost += cost - (this.costs.get(name) ?? 0);
    this.costs.set(name, cost);
  }

  private familyCost(key: string): number {
    const parent = this.rows.get(key);
    const children = this.childrenOf(key);
    if (!parent || children.length === 0 || children.length > MOST_PARTS) return 0;
    return Math.min(familyCost(parent, children), ...parent.others.map((other) => familyCost(other, children)));
  }

  private childrenOf(key: string): Row[] {
    return (this.children.get(key) ?? []).flatMap((code) => this.rows.get(code) ?? []);
  }

  /** Codes, "Tổng" among them, that stand in sums that hold. */
  proved(): Set<string> {
    const proved = new Set<string>();
    for (const [key, codes] of this.children) {
      const parent = this.rows.get(key);
      if (!parent || parent.others.length > 0 || this.familyCost(key) > -1) continue;
      for (const code of [key, ...codes]) proved.add(code);
    }
    return proved;
  }

  private parentOf(code: ItemCode): string {
    for (let up = parentCode(code); up !== undefined; up = parentCode(up)) if (this.statements.has(up)) return up;
    // Where no field is told, criteria make up the whole.
    return !code.includes('.') || !this.hasFields ? TOTAL : '';
  }
}

function rowOf(statements: readonly Statement[], role: Role): Row {
  const row: Row = { others: [] };
  for (const statement of statements) {
    const facts = completed(withKnownMax(factsOf(statement, role), statement), statement.verdict);
    let differs = false;
    for (const quantity of ['max', 'score', 'lost'] as const) {
      const value = facts[quantity];
      if (value === undefined) continue;
      differs ||= row[quantity] !== undefined && row[quantity] !== value;
      row[quantity] ??= value;
    }
    if (differs) row.others.push(facts);
  }
  return row;
}

/** What the usual meaning of a form costs at most. */
const POSSIBLE = 2;

/** The set's maximum, where the document tells none: losses and scores make sums by it. A number beside another one that may be it, or is as large, is not to be read away by it. */
function withKnownMax(facts: Facts, { knownMax, figures }: Statement): Facts {
  const { max, score, lost } = facts;
  if (max !== undefined || knownMax === undefined || (score ?? lost ?? 0) > knownMax) return facts;
  const isTold =
    figures.length > 1 && figures.some((figure) => figure.value === knownMax || costIn(figure, 'max') < POSSIBLE);
  return isTold ? facts : { ...facts, max: knownMax };
}

const total = (rows: readonly Row[], quantity: 'max' | 'score' | 'lost'): number =>
  rows.reduce((sum, row) => sum + (row[quantity] ?? 0), 0);

/** Negative where the sums hold; the more parts differ from nought, the less it is chance. */
function familyCost(parent: Omit<Row, 'others'>, children: readonly Row[]): number {
  const withMax = children.every(({ max }) => max !== undefined);
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= ROUNDED * children.length;
  const weight = Math.min(3, children.length);
  let cost = 0;
  const maxSum = total(children, 'max');
  if (parent.max !== undefined && withMax) {
    if (maxSum > parent.max + ROUNDED) cost += 1 + 0.5 * weight;
    if (maxSum === parent.max && children.length > 1) {
      cost -= weight;
      if (parent.score !== undefined && children.every(({ score }) => score !== undefined))
        cost += near(total(children, 'score'), parent.score) ? -weight : 1 + 0.5 * weight;
      return cost;
    }
  }
  const losses = children.filter(({ lost }) => (lost ?? 0) > 0);
  if (parent.lost === undefined || losses.length === 0) return cost;
  const lostSum = total(losses, 'lost');
  if (near(lostSum, parent.lost)) return cost - 1 - 0.3 * Math.min(3, losses.length);
  return cost + (lostSum > parent.lost + ROUNDED ? 1 + 0.5 * weight : 0.3);
}
