/** What is wrong with the headers of a tab, as data: columns that no header names, and which they may be; no header row. */
import { type Cell, isBlank } from '../core/cells.ts';
import { fold } from '../core/text.ts';
import { FIGURES_ALONE, fitOf } from './column-content.ts';
import { contentsOf, type HeaderRow, isInUse, rebuildHeaders } from './header-row.ts';
import { isComputed, type Tab } from './tab.ts';
import { findHeaders, type Headers } from './table.ts';
import { TASKS } from './tabs/tasks.ts';

/** A column that may be the lost one. */
export interface Candidate {
  /** 1-based. */
  readonly column: number;
  /** As its header stands; blank where it was emptied. */
  readonly title: string;
}

export interface LostColumn {
  readonly key: string;
  readonly header: string;
  /** The most likely first; a column is the first of one lost column only. */
  readonly candidates: readonly Candidate[];
  /** The book had it: what is read without it is wrong. Otherwise the book is older than the column. */
  readonly wasThere: boolean;
  /** Of a file: columns that carry its header over other contents each, 1-based. Nobody can say which of them counts. */
  readonly twice?: readonly number[];
}

/** Of a tab whose headers are not whole. */
export interface HeaderFault {
  readonly tab: string;
  /** Where the header row stands, or will stand. */
  readonly row: number;
  readonly lost: readonly LostColumn[];
  /** Where no row holds the headers: the row that brings them back. */
  readonly rebuilt?: HeaderRow;
  /** Of a downloaded book: it is put right where the book lives. */
  readonly isInFile?: true;
}

/** Whether every header is there that people can lose: cheaper than to say what is wrong. */
export function areHeadersWhole(tab: Tab, values: readonly (readonly Cell[])[]): boolean {
  const found = findHeaders(tab, values);
  return found !== undefined && missingIn(tab, found).length === 0;
}

/** What a formula fills comes back with it, and the add-in's own hidden columns by themselves. */
const missingIn = (tab: Tab, { columns }: Headers<string>) =>
  tab.columns.filter((column) => !columns.has(column.key) && !isComputed(column) && !column.hidden);

/**
 * @param values all cells of the tab, from its first row on
 * @param kept its headers in the sheet's order as the last command found them; undefined where none were kept
 */
export function findHeaderFault(
  tab: Tab,
  values: readonly (readonly Cell[])[],
  kept: readonly string[] | undefined,
  formats?: readonly string[],
): HeaderFault | undefined {
  const found = findHeaders(tab, values);
  if (!found) {
    const rebuilt = rebuildHeaders(tab, values, kept, formats);
    return { tab: tab.name, row: rebuilt.row, lost: [], rebuilt };
  }
  const lost = lostColumns(tab, found, values, kept);
  return lost.length > 0 ? { tab: tab.name, row: found.headerRow, lost } : undefined;
}

function lostColumns(
  tab: Tab,
  found: Headers<string>,
  values: readonly (readonly Cell[])[],
  kept: readonly string[] | undefined,
): LostColumn[] {
  const header = values[found.headerRow - 1] ?? [];
  const contents = contentsOf(values, found.headerRow);
  const strangers = strangersIn(header, found, contents.length, kept ?? []);
  const isKept = (text: string): boolean => kept?.some((one) => fold(one) === fold(text)) === true;
  const taken = new Set<number>();
  const lost = missingIn(tab, found).map((column): LostColumn => {
    const order = kept && isKept(column.header) ? kept : tab.columns.map((one) => one.header);
    const { from, to, expected } = placeBetween(order, column.header, header);
    const isUsed = ({ column: x, title }: Candidate): boolean => title !== '' || isInUse(contents[x - 1]);
    const unlikely = (one: Candidate): number => Math.abs(one.column - expected) + (isUsed(one) ? 0 : FAR);
    const fitting = strangers
      .map((candidate) => ({ candidate, fit: fitOf(column, contents[candidate.column - 1] ?? { cells: [] }) }))
      .filter(({ fit }) => fit >= FIGURES_ALONE);
    const near = fitting
      .filter(({ candidate }) => candidate.column > from && candidate.column < to)
      .sort((a, b) => unlikely(a.candidate) - unlikely(b.candidate));
    // Moved and renamed: then only what stands in it can tell.
    const far = near.length > 0 ? [] : fitting.filter(({ fit, candidate: { title } }) => fit === 1 && title !== '');
    const candidates = [...near, ...far].map(({ candidate }) => candidate);
    const free = candidates.find((one) => !taken.has(one.column));
    if (free) taken.add(free.column);
    return {
      ...{ key: column.key, header: column.header },
      candidates: free ? [free, ...candidates.filter((one) => one !== free)] : [],
      wasThere:
        kept || column.isAdded
          ? isKept(column.header)
          : (free !== undefined && isUsed(free)) || column.essential === true,
    };
  });
  // A column that a book never had is missed where the sidebar writes it.
  const added = new Set(tab.columns.filter(({ isAdded }) => isAdded).map(({ key }) => key));
  return lost.filter(({ key, wasThere }) => wasThere || (tab.name === TASKS.name && !added.has(key)));
}

/** Behind every column with a header or with cells in use. */
const FAR = 1000;

/** Columns that are nobody's: with a header that nobody knows, or without one over cells in use. */
function strangersIn(
  header: readonly Cell[],
  { columns }: Headers<string>,
  width: number,
  kept: readonly string[],
): Candidate[] {
  const ours = new Set(columns.values());
  const known = new Set(kept.map(fold));
  return Array.from({ length: Math.max(width, header.length) }, (_, x) => x).flatMap((x): Candidate[] => {
    const cell = header[x] ?? '';
    const title = String(cell).trim();
    // An error or "Loading…" is a formula's, and what was there before the header was lost is another column.
    if (ours.has(x + 1) || /^(#|Loading)/.test(title)) return [];
    if (isBlank(cell)) return [{ column: x + 1, title: '' }];
    return known.has(fold(title)) ? [] : [{ column: x + 1, title }];
  });
}

/** Between which columns of the sheet a header belongs, going by those in front of it and behind it. */
function placeBetween(
  order: readonly string[],
  wanted: string,
  header: readonly Cell[],
): { from: number; to: number; expected: number } {
  const standing = new Map(header.map((cell, x) => [fold(String(cell)), x + 1]));
  const at = order.findIndex((text) => fold(text) === fold(wanted));
  const places = order.map((text) => (isBlank(text) ? undefined : standing.get(fold(text))));
  const left = places.slice(0, Math.max(0, at)).findLastIndex((place) => place !== undefined);
  const from = places[left] ?? 0;
  const right = places.slice(at + 1).find((place) => place !== undefined && place > from);
  return { from, to: right ?? Number.POSITIVE_INFINITY, expected: from + at - left };
}
