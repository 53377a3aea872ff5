/** What stood in the book's rows before its criteria set was changed, and after: kept beside the documents, for whoever asks later. */
import { fromBase64, toBase64 } from '../core/base64.ts';
import { cellText } from '../core/cells.ts';
import type { StandingRow } from './criteria-change.ts';
import type { Cells, Change, Content } from './journal/change.ts';
import { tabNamed } from './tabs.ts';

export interface TabSnapshot {
  readonly tab: string;
  readonly before: readonly Cells[];
  readonly after: readonly Cells[];
}

/** @param changes those of its tab are put into the rows */
export function snapshotOf(tab: string, standing: readonly StandingRow[], changes: readonly Change[]): TabSnapshot {
  const rows = new Map(standing.map(({ id, values }, i) => [id === '' ? `#${i}` : id, values]));
  const before = [...rows.values()];
  for (const change of changes) {
    if (change.tab !== tab) continue;
    if (change.kind === 'delete') rows.delete(change.row);
    else if (change.kind !== 'move') rows.set(change.row, filled({ ...rows.get(change.row), ...change.cells }));
  }
  return { tab, before, after: [...rows.values()] };
}

const filled = (cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([, content]) => content !== ''));

export const printSnapshot = (tabs: readonly TabSnapshot[]): string => toBase64(JSON.stringify({ snapshot: 1, tabs }));

/** As tables for people: a tab twice, with its headers. @returns undefined for what is no snapshot */
export function readSnapshot(content: string): { readonly name: string; readonly rows: string[][] }[] | undefined {
  const text = fromBase64(content);
  try {
    const read = JSON.parse(text ?? '') as { readonly tabs?: readonly TabSnapshot[] };
    return read.tabs?.flatMap(({ tab, before, after }) => [
      { name: `${tab} (trước)`, rows: tableOf(tab, before) },
      { name: `${tab} (sau)`, rows: tableOf(tab, after) },
    ]);
  } catch {
    // Changed by hand, or cut: there is nothing to show.
    return undefined;
  }
}

function tableOf(name: string, rows: readonly Cells[]): string[][] {
  const columns = (tabNamed(name)?.columns ?? []).filter(({ formula, hidden }) => formula === undefined && !hidden);
  const known = new Set((tabNamed(name)?.columns ?? []).map(({ key }) => key));
  const own = [...new Set(rows.flatMap((cells) => Object.keys(cells)))].filter((key) => !known.has(key));
  const printed = (content: Content | undefined): string =>
    typeof content === 'object'
      ? 'time' in content
        ? new Date(content.time).toISOString().slice(0, 10)
        : ''
      : cellText(content);
  return [
    [...columns.map(({ header }) => header), ...own.map((header) => header.replace(/^“|”$/g, ''))],
    ...rows.map((cells) => [...columns.map(({ key }) => key), ...own].map((key) => printed(cells[key]))),
  ];
}
