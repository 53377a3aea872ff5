/** What the person said and chose, and what one more word changes of it: of a number, of a line, of a row made of a line. */
import type { Span } from '../../intake/engine/statements.ts';
import type { Fact } from '../../intake/source.ts';
import { withFact, withoutFact } from './facts.ts';
import type { AddedRow } from './line-row.ts';
import type { Edits } from './proposals.ts';
import type { Asked } from './state.ts';

/** What the person made of what was read. */
export interface Chosen {
  readonly edits: Readonly<Record<string, Edits>>;
  readonly ticks: Readonly<Record<string, boolean>>;
  /** Codes of rows that the person ticked one by one: their doubtful numbers are answered by it. */
  readonly confirmed: readonly string[];
  readonly settingTicks: Readonly<Record<string, boolean>>;
  /** Measures of an older plan: added only where the person chose them. */
  readonly tickedMeasures: readonly number[];
  readonly withRanking: boolean;
  /** None of several units is the office's own: the ranking alone is written. */
  readonly isRankingOnly: boolean;
}

export const NOTHING_CHOSEN: Chosen = {
  ...{
    edits: {},
    ticks: {},
    confirmed: [],
    settingTicks: {},
    tickedMeasures: [],
    withRanking: true,
    isRankingOnly: false,
  },
};

/** A tick on all rows at once says nothing of any of them. */
export function tickRows(chosen: Chosen, keys: readonly string[], ticked: boolean): Chosen {
  const others = chosen.confirmed.filter((code) => !keys.includes(code));
  return {
    ...chosen,
    ticks: { ...chosen.ticks, ...Object.fromEntries(keys.map((key) => [key, ticked])) },
    confirmed: ticked && keys.length === 1 ? [...others, ...keys] : ticked ? chosen.confirmed : others,
  };
}

/** What is read anew, and what stays chosen of it. */
export interface Telling {
  readonly asked: Asked;
  readonly chosen: Chosen;
}

/** What the person says of a number is newer than what was typed for that figure, and may tick its row. */
export function tellFact(asked: Asked, chosen: Chosen, document: number, fact: Fact): Telling {
  const { owner, quantity } = fact;
  const told = { ...asked, facts: withFact(asked.facts, document, fact) };
  if (owner === undefined) return { asked: told, chosen };
  const left = without<string>(chosen.edits[owner] ?? {}, quantity);
  const others = without(chosen.edits, owner);
  const edits = Object.keys(left).length > 0 ? { ...others, [owner]: left } : others;
  return { asked: told, chosen: { ...chosen, edits, ticks: without(chosen.ticks, owner) } };
}

export function takeFactBack(asked: Asked, chosen: Chosen, document: number, span: Span): Telling {
  return { asked: { ...asked, facts: withoutFact(asked.facts, document, span) }, chosen };
}

/** A row of one's own is wanted: it is ticked. @param facts of its figures that stand in the line itself */
export function tellRow(asked: Asked, chosen: Chosen, row: AddedRow, facts: readonly Fact[]): Telling {
  const added = [...asked.added.filter(({ code }) => code !== row.code), row];
  return {
    asked: { ...asked, added, facts: facts.reduce((known, fact) => withFact(known, row.document, fact), asked.facts) },
    chosen: { ...chosen, edits: without(chosen.edits, row.code), ticks: { ...chosen.ticks, [row.code]: true } },
  };
}

/** With what its line was said to tell of it. */
export function takeRowBack(asked: Asked, chosen: Chosen, code: string): Telling {
  const row = asked.added.find((added) => added.code === code);
  if (!row) return { asked, chosen };
  const own = (asked.facts[row.document] ?? []).filter(
    ({ span, owner }) => !(owner === code && span.piece === row.piece && span.line === row.line),
  );
  const added = asked.added.filter((other) => other !== row);
  return {
    asked: { ...asked, added, facts: { ...asked.facts, [row.document]: own } },
    chosen: { ...chosen, ticks: without(chosen.ticks, code) },
  };
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([known]) => known !== key));
}
