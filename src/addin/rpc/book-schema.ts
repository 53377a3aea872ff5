/** A book as readBook gives it, as far as the door checks it; the inner shapes are core types, which the server alone makes. */
import * as v from './schema.ts';

const Problem = v.object({
  code: v.string(),
  severity: v.picklist(['error', 'warning', 'info']),
  where: v.string(),
  message: v.string(),
});

export const Book = v.looseObject({
  settings: v.looseObject({ issuer: v.string() }),
  rows: v.array(v.looseObject({ code: v.string(), title: v.string(), place: v.number() })),
  tasks: v.array(v.looseObject({ codes: v.array(v.string()), measure: v.string() })),
  wording: v.array(v.object({ label: v.string(), text: v.string() })),
  problems: v.array(Problem),
});
