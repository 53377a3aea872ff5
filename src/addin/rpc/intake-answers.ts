/** What the calls of "Nạp kết quả" answer. */
import { Cell, Steps } from './intake-calls.ts';
import * as v from './schema.ts';

export const INTAKE_ANSWERS = {
  applyResult: v.object({ updated: v.number(), added: v.number(), settings: v.number(), undo: Steps }),
  undoResult: v.object({ restored: v.number(), kept: v.number() }),
  readTab: v.object({
    tabs: v.array(v.string()),
    rows: v.array(v.array(Cell)),
  }),
} as const;
