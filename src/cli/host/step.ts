/** How a step of a host script is declared: what its object must hold, and what it does. */
import * as v from 'valibot';
import { InputError } from '../input-error.ts';
import type { Session } from './session.ts';

/** A step that was read and can be done. */
export interface Step {
  /** Its first key, which says what it is. */
  readonly name: string;
  readonly run: (session: Session) => unknown;
}

/** @param prefix where the steps stand, for what is said of a wrong one */
export type ReadSteps = (steps: readonly unknown[], prefix: string) => Step[];

export interface StepKind {
  /**
   * @param readSteps for steps inside a step
   * @throws WrongStep where the object does not fit
   */
  readonly parse: (raw: unknown, readSteps: ReadSteps) => Step['run'];
}

/** What is wrong with a step, without saying which step it is. */
export class WrongStep extends InputError {}

export function step<Schema extends v.GenericSchema>(
  schema: Schema,
  run: (session: Session, given: v.InferOutput<Schema>) => unknown,
): StepKind {
  return {
    parse: (raw) => {
      const given = readAs(schema, raw);
      return (session) => run(session, given);
    },
  };
}

/** @throws WrongStep where the object does not fit */
export function readAs<Schema extends v.GenericSchema>(schema: Schema, raw: unknown): v.InferOutput<Schema> {
  const read = v.safeParse(schema, raw);
  if (!read.success) throw new WrongStep(whatIsWrong(read.issues[0]));
  return read.output;
}

function whatIsWrong(issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.map((part) => String(part.key)).join('.') ?? '';
  if (issue.expected === 'never') return `không có khóa “${key}”.`;
  if (issue.received === 'undefined') return `thiếu khóa “${key}”.`;
  return `khóa “${key}” không nhận ${issue.received}${issue.kind === 'schema' ? `, cần ${issue.expected}` : ''}.`;
}

export const Text = v.string();
export const Texts = v.array(Text);
export const Whole = v.pipe(v.number(), v.integer(), v.minValue(1));
export const Optional = { text: v.optional(Text), whole: v.optional(Whole) };

/** "Tab!B3" or "Tab!A1:J21"; a tab's name may stand in quotes, as formulas write it. */
export interface CellArea {
  readonly tab: string;
  readonly cells: string;
}

export const AreaText = v.pipe(
  Text,
  v.rawTransform(({ dataset, addIssue, NEVER }): CellArea => {
    const [, quoted, plain, cells = ''] = /^(?:'(.+)'|(.+))!([^!]+)$/.exec(dataset.value) ?? [];
    const tab = quoted?.replaceAll("''", "'") ?? plain;
    if (tab !== undefined && /^\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/i.test(cells)) return { tab, cells };
    addIssue({ message: 'no place', expected: 'Trang!B3' });
    return NEVER;
  }),
);

/** A column by its letters, as its head shows it, or by number. */
export const Column = v.union([
  v.pipe(
    Text,
    v.regex(/^[A-Z]{1,3}$/i),
    v.transform((letters) =>
      [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    ),
  ),
  Whole,
]);

/** "2026-01-15T09:00" is that hour in Vietnam; a day alone is its first moment. */
export const Moment = v.pipe(
  Text,
  v.rawTransform(({ dataset, addIssue, NEVER }): number => {
    const written = dataset.value;
    const zoned = /^\d{4}-\d{2}-\d{2}$/.test(written) ? `${written}T00:00` : written;
    const instant = Date.parse(/(Z|[+-]\d{2}:?\d{2})$/i.test(zoned) ? zoned : `${zoned}+07:00`);
    if (/^\d{4}-\d{2}-\d{2}/.test(written) && !Number.isNaN(instant)) return instant;
    addIssue({ message: 'no moment', expected: '2026-01-15T09:00' });
    return NEVER;
  }),
);
