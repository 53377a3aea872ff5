/** Answers formulas of conditional formats and validations without asking the engine twice for the same figures. */

import type { Scalar } from '../../book/cells.ts';
import { valueAt } from '../../book/entries.ts';
import type { SheetModel } from '../../book/sheet.ts';
import { offsetFormula } from '../../formulas/references.ts';
import { type Token, tokenize } from '../../formulas/tokens.ts';
import type { Environment } from '../../runtime/environment.ts';

type Env = Pick<Environment, 'book' | 'calculator'>;

/** Where these appear, the answer depends on more than the cells a formula names. */
const PLACES = new Set(['ROW', 'COLUMN', 'ROWS', 'COLUMNS', 'INDIRECT', 'OFFSET', 'TODAY', 'NOW', 'RAND', 'CELL']);

/** References of a formula, or undefined when it must be asked anew each time. */
type Plan = readonly Token[] | undefined;

/**
 * A rule over a thousand rows asks the same formula a thousand times. Its answer depends only on the values of the single
 * cells it names, so it is kept by them: at 2,000 rows a keystroke asks the engine once or twice instead of 12,000 times.
 */
export class Judge {
  readonly #env: Env;
  readonly #plans = new Map<string, Plan>();
  readonly #answers = new Map<string, Scalar | undefined>();

  constructor(env: Env) {
    this.#env = env;
  }

  /** @param down how far the cell stands below the one the formula was written for */
  answer(formula: string, sheet: SheetModel, down: number, across: number): Scalar | undefined {
    const { book, calculator } = this.#env;
    const ask = (): Scalar | undefined => calculator.evaluate(offsetFormula(formula, down, across, book.locale), sheet);
    const plan = this.#plan(formula);
    if (!plan) return ask();
    let key = `${book.locale.name}\u0000${formula}`;
    for (const { reference } of plan) {
      if (!reference) return ask();
      const { start } = reference;
      const row = (start.row ?? 1) + (start.rowFixed ? 0 : down);
      const column = (start.column ?? 1) + (start.columnFixed ? 0 : across);
      const target = reference.sheet === undefined ? sheet : book.sheetNamed(reference.sheet);
      const value = target && valueAt(target, row, column);
      key += `\u0000${typeof value}:${value}`;
    }
    if (this.#answers.has(key)) return this.#answers.get(key);
    if (this.#answers.size > 50_000) this.#answers.clear();
    const answer = ask();
    this.#answers.set(key, answer);
    return answer;
  }

  #plan(formula: string): Plan {
    if (this.#plans.has(formula)) return this.#plans.get(formula);
    const tokens = tokenize(formula, this.#env.book.locale);
    const references = tokens?.filter(({ kind }) => kind === 'reference');
    const moving = tokens?.some(({ kind, text }) => kind === 'name' && PLACES.has(text.toUpperCase())) ?? true;
    const wide = references?.some(({ reference }) => !reference || reference.end !== undefined) ?? true;
    const plan = moving || wide ? undefined : references;
    this.#plans.set(formula, plan);
    return plan;
  }
}
