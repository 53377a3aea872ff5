/** Answers formulas of conditional formats and validations without asking the engine twice for the same figures. */

import type { Scalar } from '../../book/cells.ts';
import { valueAt } from '../../book/entries.ts';
import type { SheetModel } from '../../book/sheet.ts';
import { isTrue } from '../../book/validation.ts';
import { offsetFormula, type Reference, referenceArea } from '../../formulas/references.ts';
import { type Token, tokenize } from '../../formulas/tokens.ts';
import type { Environment } from '../../runtime/environment.ts';

type Env = Pick<Environment, 'book' | 'calculator'>;

/** Where these appear, the answer depends on more than the cells a formula names. */
const PLACES = new Set(['ROW', 'COLUMN', 'ROWS', 'COLUMNS', 'INDIRECT', 'OFFSET', 'TODAY', 'NOW', 'RAND', 'CELL']);

/** A formula, or one of the conditions that it joins by AND. */
interface Condition {
  readonly formula: string;
  /** Undefined when it must be asked anew each time. */
  readonly references: readonly Reference[] | undefined;
  /** The same in every row. */
  readonly isFixed: boolean;
}

const MOST_ANSWERS = 50_000;

/**
 * A rule over a thousand rows asks the same formula a thousand times. Its answer depends only on the values of the single
 * cells it names and on the ranges, so it is kept by these: a keystroke asks the engine once or twice, not 12,000 times.
 */
export class Judge {
  readonly #env: Env;
  readonly #plans = new Map<string, readonly Condition[]>();
  readonly #answers = new Map<string, Scalar | undefined>();
  #asked = 0;

  constructor(env: Env) {
    this.#env = env;
  }

  /** @param down how far the cell stands below the one the formula was written for */
  answer(formula: string, sheet: SheetModel, down: number, across: number): Scalar | undefined {
    const conditions = this.#plan(formula);
    const [only, second] = conditions;
    if (only && !second) return this.#answerOf(only, sheet, down, across);
    return conditions.every((condition) => isTrue(this.#answerOf(condition, sheet, down, across)));
  }

  /**
   * What the answers in a row that was not touched depend on: as long as it is the same, they are.
   * @param row for which the formula was written
   */
  signature(formula: string, sheet: SheetModel, row: number): string {
    return this.#plan(formula)
      .map((condition) => {
        const { references, isFixed } = condition;
        if (!references) return `?${++this.#asked}`;
        if (isFixed) return String(this.#answerOf(condition, sheet, 0, 0));
        const isOwn = ({ sheet: other, start, end }: Reference): boolean =>
          other === undefined && end === undefined && !start.rowFixed && start.row === row;
        return references.filter((one) => !isOwn(one)).map((one) => this.#stampOf(one, sheet));
      })
      .join('\u0000');
  }

  #answerOf(condition: Condition, sheet: SheetModel, down: number, across: number): Scalar | undefined {
    const { book, calculator } = this.#env;
    const { formula, references } = condition;
    const ask = (): Scalar | undefined => calculator.evaluate(offsetFormula(formula, down, across, book.locale), sheet);
    if (!references) return ask();
    let key = `${book.locale.name}\u0000${formula}`;
    for (const reference of references) key += `\u0000${this.#read(reference, sheet, down, across)}`;
    if (this.#answers.has(key)) return this.#answers.get(key);
    if (this.#answers.size > MOST_ANSWERS) this.#answers.clear();
    const answer = ask();
    this.#answers.set(key, answer);
    return answer;
  }

  #read(reference: Reference, sheet: SheetModel, down: number, across: number): string {
    const { start, end } = reference;
    if (end) return `${this.#stampOf(reference, sheet)}${isFixed(reference) ? '' : ` ${down} ${across}`}`;
    const target = this.#sheetOf(reference, sheet);
    const row = (start.row ?? 1) + (start.rowFixed ? 0 : down);
    const column = (start.column ?? 1) + (start.columnFixed ? 0 : across);
    const value = target && valueAt(target, row, column);
    return `${typeof value}:${value}`;
  }

  /** When what a reference names changed last. */
  #stampOf(reference: Reference, sheet: SheetModel): string {
    const target = this.#sheetOf(reference, sheet);
    if (!target) return '-';
    const { column, columns } = referenceArea(reference, target.maxRows, target.maxColumns);
    // A reference that moves along with the column may name any.
    const isMoving = !reference.start.columnFixed;
    const stamps = isMoving
      ? [target.stamps.now]
      : Array.from({ length: columns }, (_, across) => target.stamps.ofColumn(column + across));
    return `${target.id} ${Math.max(...stamps)}`;
  }

  #sheetOf(reference: Reference, sheet: SheetModel): SheetModel | undefined {
    return reference.sheet === undefined ? sheet : this.#env.book.sheetNamed(reference.sheet);
  }

  #plan(formula: string): readonly Condition[] {
    const { locale } = this.#env.book;
    const key = `${locale.name} ${formula}`;
    const known = this.#plans.get(key);
    if (known) return known;
    const tokens = tokenize(formula, locale);
    const conditions = tokens ? (conjuncts(tokens) ?? [tokens]).map(conditionOf) : [];
    const plan = conditions.length === 0 ? [{ formula, references: undefined, isFixed: false }] : conditions;
    this.#plans.set(key, plan);
    return plan;
  }
}

function conditionOf(tokens: readonly Token[]): Condition {
  const formula = `=${tokens.map(({ text }) => text).join('')}`;
  const isMoving = tokens.some(({ kind, text }) => kind === 'name' && PLACES.has(text.toUpperCase()));
  const references = tokens.flatMap(({ reference }) => (reference ? [reference] : []));
  return isMoving
    ? { formula, references: undefined, isFixed: false }
    : { formula, references, isFixed: references.every(isFixed) };
}

function isFixed({ start, end }: Reference): boolean {
  const all = end ? [start, end] : [start];
  return all.every((one) => (one.row === undefined || one.rowFixed) && (one.column === undefined || one.columnFixed));
}

/** The arguments of an AND that is the whole formula, each a comparison or a call; else undefined. */
function conjuncts(tokens: readonly Token[]): Token[][] | undefined {
  const solid = tokens.filter(({ kind }) => kind !== 'space');
  const [name, open] = solid;
  if (name?.kind !== 'name' || name.text.toUpperCase() !== 'AND' || open?.text !== '(') return undefined;
  const found: Token[][] = [[]];
  let depth = 1;
  for (const token of solid.slice(2)) {
    // Something follows the call.
    if (depth === 0) return undefined;
    if (token.kind === 'bracket') depth += token.text === '(' || token.text === '{' ? 1 : -1;
    if (depth === 0) continue;
    if (depth === 1 && token.kind === 'separator') found.push([]);
    else found.at(-1)?.push(token);
  }
  return found.every(({ length }) => length > 1) ? found : undefined;
}
