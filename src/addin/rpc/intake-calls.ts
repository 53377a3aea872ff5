/** The calls of "Nạp kết quả": what goes in. */
import * as v from './schema.ts';

const CellText = v.pipe(v.string(), v.maxLength(50_000));
const Amount = v.pipe(v.number(), v.finite());
export const Cell = v.union([v.string(), v.number(), v.boolean()]);

export const ResultRow = v.object({
  code: CellText,
  title: CellText,
  max: v.optional(Amount),
  score: v.optional(v.union([Amount, v.literal('KAD')])),
  self: v.optional(Amount),
  survey: v.optional(Amount),
  lastYear: v.optional(Amount),
  cause: v.optional(CellText),
  rule: v.optional(CellText),
  rename: v.optional(v.boolean()),
});

export const Steps = v.array(v.tuple([v.string(), v.number(), v.string(), Cell, v.union([CellText, Amount])]));

export const INTAKE_CALLS = {
  applyResult: v.object({
    rows: v.array(ResultRow),
    settings: v.record(v.string(), CellText),
    overwrite: v.optional(v.boolean()),
    ranking: v.optional(v.array(v.array(v.union([CellText, Amount])))),
  }),
  undoResult: v.object({ undo: Steps }),
  readTab: v.object({ name: v.string() }),
} as const;
