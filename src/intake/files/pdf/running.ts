/** What a page repeats around its text: its number, a running title, the notes at its foot. */
import { type Row, textOf } from './rows.ts';

export interface PageRows {
  readonly rows: readonly Row[];
  /** Where the first and the last table of the page stand. */
  readonly tables: readonly { readonly top: number; readonly bottom: number }[];
}

const PAGE_NUMBER = /^(?:(?:trang|page)\s*)?[-–—\s]*\d{1,4}[-–—\s]*(?:\/\s*\d{1,4})?$/iu;
const NOTE = /^[⁰¹²³⁴⁵⁶⁷⁸⁹⁽]/u;

/** Rows without page numbers, without running titles but their first, and without notes; the notes of all pages. */
export function withoutRunning(pages: readonly PageRows[]): { rows: Row[][]; notes: Row[][] } {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgeRows(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const told = new Set<string>();
  const notes: Row[][] = [];
  const rows = pages.map((page) => {
    const outer = edgeRows(page);
    const kept = page.rows.filter((row) => {
      if (!outer.includes(row)) return true;
      if (PAGE_NUMBER.test(textOf(row))) return false;
      const key = keyOf(row);
      if ((seen.get(key) ?? 0) < 3) return true;
      const isFirst = !told.has(key);
      told.add(key);
      return isFirst;
    });
    const from = notesFrom(kept);
    if (from < kept.length) notes.push(kept.slice(from));
    return kept.slice(0, from);
  });
  return { rows, notes };
}

/** The two first and the two last rows, where no table stands beyond them. */
function edgeRows({ rows, tables }: PageRows): Row[] {
  const top = Math.min(...tables.map((table) => table.top));
  const bottom = Math.max(...tables.map((table) => table.bottom));
  return [...rows.slice(0, 2).filter(({ y }) => y < top), ...rows.slice(-2).filter(({ y }) => y > bottom)];
}

/** The same words at the same height, whatever number stands in them. */
const keyOf = (row: Row): string => `${Math.round(row.y / 4)} ${textOf(row).replace(/\d+/g, '#')}`;

/** Where the notes begin: a raised number before smaller letters, and nothing of the usual size after it. */
function notesFrom(rows: readonly Row[]): number {
  const sizes = rows.map(({ size }) => size).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  let from = rows.length;
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    if (!row || row.size > usual * 0.95) break;
    if (NOTE.test(textOf(row))) from = at;
  }
  return from;
}
