/** One thing that is broken: what it is, what mends it, and whether that needs the person's word. */
import type { CallInput, CallOutput } from '../../addin/door.ts';

export type Inspection = CallOutput<'inspectBook'>;
export type Shape = Inspection['tabs'][number];
export type Arrangement = CallInput<'arrangeBook'>;

export interface Fault {
  /** The same fault has the same key when the book is looked at again. */
  readonly key: string;
  /** `mend`: safe, ticked. `ask`: touches what people may have meant. `tell`: only people can mend it. */
  readonly kind: 'mend' | 'ask' | 'tell';
  /** A complete sentence with its place. */
  readonly what: string;
  /** What ticking it does. */
  readonly cure: string;
  readonly steps: Partial<Arrangement>;
}

/** Only these are joined: the others are of the new year. */
const LISTS = ['rename', 'restore', 'headers', 'cells', 'equip', 'show', 'codes'] as const;

/** The steps of what was chosen, as one arrangement. */
export function joinSteps(seen: readonly string[], chosen: readonly Partial<Arrangement>[]): Arrangement {
  const lists = Object.fromEntries(LISTS.map((key) => [key, chosen.flatMap((steps): unknown[] => steps[key] ?? [])]));
  const { equip, ...others } = lists as unknown as Pick<Arrangement, (typeof LISTS)[number]>;
  return {
    ...others,
    equip: [...new Set(equip)],
    ...{ seen: [...seen], drop: [], make: [], complete: chosen.some(({ complete }) => complete === true) },
  };
}

/** "dòng 5, 7, 9 và 12 dòng khác" */
export function rowsText(rows: readonly number[]): string {
  const named = rows.slice(0, 8).join(', ');
  return `dòng ${named}${rows.length > 8 ? ` và ${rows.length - 8} dòng khác` : ''}`;
}
