/** The calls a page may make: name, what goes in, what comes back. Both sides check against these schemas. */
import * as v from 'valibot';

/** Text no cell could hold is refused before it travels. */
const CellText = v.pipe(v.string(), v.maxLength(50_000));
const Amount = v.pipe(v.number(), v.finite());

const ResultRow = v.object({
  code: CellText,
  title: CellText,
  max: v.optional(Amount),
  score: v.optional(v.union([Amount, v.literal('KAD')])),
  self: v.optional(Amount),
  cause: v.optional(CellText),
});

const Problem = v.object({
  code: v.string(),
  severity: v.picklist(['error', 'warning', 'info']),
  where: v.string(),
  message: v.string(),
});

/** A book as readBook gives it; the inner shapes are core types, which the server alone makes. */
const Book = v.looseObject({
  settings: v.looseObject({ issuer: v.string() }),
  rows: v.array(v.looseObject({ code: v.string(), title: v.string(), place: v.number() })),
  tasks: v.array(v.looseObject({ codes: v.array(v.string()), measure: v.string() })),
  wording: v.array(v.object({ label: v.string(), text: v.string() })),
  problems: v.array(Problem),
});

/** Fifty megabytes of base64 is what one call from a page may carry (developers.google.com/apps-script/guides/html). */
const DOCUMENT_LIMIT = 50_000_000;

export const CALLS = {
  applyResult: {
    input: v.object({ rows: v.array(ResultRow), settings: v.record(v.string(), CellText) }),
    output: v.object({ updated: v.number(), added: v.number(), settings: v.number() }),
  },
  readBook: { input: v.object({}), output: Book },
  createDocument: {
    input: v.object({
      requestId: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
      name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(500)),
      docx: v.pipe(v.string(), v.nonEmpty(), v.maxLength(DOCUMENT_LIMIT)),
    }),
    output: v.object({ id: v.string(), link: v.string() }),
  },
} as const;

export type Calls = typeof CALLS;
export type CallName = keyof Calls;
export type CallInput<Name extends CallName> = v.InferOutput<Calls[Name]['input']>;
export type CallOutput<Name extends CallName> = v.InferOutput<Calls[Name]['output']>;

/** What travels back: a result, or a message for the person. */
export type Answer<Name extends CallName> =
  | { readonly ok: true; readonly result: CallOutput<Name> }
  | { readonly ok: false; readonly message: string };

/** Checks a value against a schema and names the first thing that is wrong. */
export function check<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): { ok: true; value: v.InferOutput<Schema> } | { ok: false; at: string } {
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  return { ok: false, at: v.getDotPath(issue) ?? issue.type };
}
