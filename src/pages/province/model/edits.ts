/** Cells typed in a table of rows, beside what stands in the book, as they are kept, compared and sent. */
import type { LedgerChange, LedgerConflict, LedgerTexts } from '../../../book/ledger-change.ts';
import type { Clash } from '../../kit/conflict.tsx';

/** By what a row is known by. */
export type Edits = ReadonlyMap<string, LedgerTexts>;
export type Standing = ReadonlyMap<string, LedgerTexts>;

export const NO_EDITS: Edits = new Map();

/** A cell that says again what the book says is no edit. */
export function withEdit(edits: Edits, standing: Standing, row: string, key: string, text: string): Edits {
  const { [key]: _, ...others } = edits.get(row) ?? {};
  const isSame = standing.has(row) && (standing.get(row)?.[key] ?? '') === text;
  const next = new Map(edits);
  const cells = isSame ? others : { ...others, [key]: text };
  if (Object.keys(cells).length === 0) next.delete(row);
  else next.set(row, cells);
  return next;
}

export const countEdits = (edits: Edits): number =>
  [...edits.values()].reduce((count, cells) => count + Object.keys(cells).length, 0);

export interface Sending {
  readonly standing: Standing;
  /** What a new row says beside what was typed, and by what a standing one is recognised. */
  readonly fixed: (row: string) => LedgerTexts;
  /** Who and when is noted in the row. */
  readonly signed: boolean;
}

export function changesOf(edits: Edits, { standing, fixed, signed }: Sending): LedgerChange[] {
  return [...edits].map(([row, cells]): LedgerChange => {
    const texts = standing.get(row);
    if (!texts) return { kind: 'put', row, seen: {}, cells: { ...fixed(row), ...cells }, signed };
    // What tells that the row stands, where all that is typed was blank.
    const known = Object.keys(fixed(row)).map((key) => [key, texts[key] ?? '']);
    const seen = Object.keys(cells).map((key) => [key, texts[key] ?? '']);
    return { kind: 'put', row, seen: Object.fromEntries([...known, ...seen]), cells, signed };
  });
}

/** What was typed while a save was on its way stays. @param sent as they were saved */
export const withoutSaved = (edits: Edits, sent: Edits): Edits =>
  filtered(edits, (row, key, text) => sent.get(row)?.[key] !== text);

/** The edits that are left when in some cells what stands in the sheet was chosen. */
export const withoutTheirs = (edits: Edits, theirs: ReadonlyMap<string, ReadonlySet<string>>): Edits =>
  filtered(edits, (row, key) => !theirs.get(row)?.has(key));

function filtered(edits: Edits, stays: (row: string, key: string, text: string) => boolean): Edits {
  const left = [...edits].map(([row, cells]) => {
    const kept = Object.entries(cells).filter(([key, text]) => stays(row, key, text));
    return [row, Object.fromEntries(kept)] as const;
  });
  return new Map(left.filter(([, cells]) => Object.keys(cells).length > 0));
}

export const clashOf = (conflict: LedgerConflict, edits: Edits, standing: Standing, name: string): Clash => ({
  ...{ ...conflict, name, before: standing.get(conflict.row) ?? {} },
  mine: edits.get(conflict.row) ?? {},
});

/** As it outlives the window: each cell as the book had it when it was typed. */
export interface EditWork {
  readonly rows: readonly { readonly row: string; readonly seen: LedgerTexts; readonly cells: LedgerTexts }[];
}

export const isWholeWork = ({ rows = [] }: Partial<EditWork>): boolean => rows.length > 0;

export function workOf(edits: Edits, standing: Standing): EditWork | undefined {
  if (edits.size === 0) return undefined;
  const rows = [...edits].map(([row, cells]) => {
    const texts = standing.get(row) ?? {};
    return { row, cells, seen: Object.fromEntries(Object.keys(cells).map((key) => [key, texts[key] ?? ''])) };
  });
  return { rows };
}

/** The edits on the book as it stands now; what changed below them meanwhile is asked about, never written over. */
export function editsOfWork({ rows }: EditWork, standing: Standing, nameOf: (row: string) => string) {
  let edits = NO_EDITS;
  for (const { row, cells } of rows)
    for (const [key, text] of Object.entries(cells)) edits = withEdit(edits, standing, row, key, text);
  const clashes = rows.flatMap(({ row, seen }): Clash[] => {
    const current = standing.get(row);
    if (!current) return [];
    const fields = Object.keys(edits.get(row) ?? {}).filter((key) => (current[key] ?? '') !== (seen[key] ?? ''));
    if (fields.length === 0) return [];
    return [{ ...clashOf({ row, current, fields }, edits, standing, nameOf(row)), before: seen }];
  });
  return { edits, clashes };
}
