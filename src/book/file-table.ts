/** A tab of a downloaded book as a table: its columns by their headers, those renamed since, and what is lost of them. */
import { isBlank } from '../core/cells.ts';
import { formatDate } from '../core/dates.ts';
import { fold } from '../core/text.ts';
import type { FileCell, FileTab } from './downloaded.ts';
import { findHeaderFault, type HeaderFault, type LostColumn } from './headers.ts';
import type { PlainCell } from './plain-table.ts';
import { titleOf } from './score-formulas.ts';
import { isComputed, type Tab } from './tab.ts';
import { type ParsedTable, parseTable } from './table.ts';

export interface FileTable {
  readonly tab: Tab;
  readonly file: FileTab;
  /** Undefined where no row holds the headers. */
  readonly table: ParsedTable<string> | undefined;
  /** Headers that were renamed since, each a sentence. */
  readonly renamed: readonly string[];
  /** What cannot be read for want of its header. */
  readonly fault: HeaderFault | undefined;
}

/**
 * In a file nobody can be asked: what was renamed is read where the passport tells what it was, and told; a header that was
 * emptied stays lost.
 * @param kept the headers that the passport keeps of the tab; undefined where it keeps none
 */
export function readFileTable(tab: Tab, file: FileTab, kept: readonly string[] | undefined): FileTable {
  const values = file.rows.map((row) => row.map(shownValue));
  const titled = values.map((row, y) => row.map((value, x) => titleOf(file.rows[y]?.[x]?.formula ?? '') ?? value));
  const found = kept && findHeaderFault(tab, titled, kept);
  const renamed = (found?.lost ?? []).flatMap(({ header, candidates: [likely] }) =>
    found && likely && likely.title !== '' ? [{ header, ...likely, row: found.row }] : [],
  );
  for (const { header, column, row } of renamed) {
    const cells = titled[row - 1];
    if (cells) cells[column - 1] = header;
  }
  // What is written as a whole is not read row by row, and has no columns that people keep.
  const fault = tab.identity && findHeaderFault(tab, titled, kept ?? headersOf(tab));
  const table = parseTable(tab, titled);
  const twice = table && tab.identity ? columnsTwice(tab, titled, table.headerRow) : [];
  const lost = [...(fault?.lost ?? []), ...twice];
  const row = fault?.row ?? table?.headerRow ?? 1;
  return {
    ...{ tab, file, table },
    renamed: renamed.map(({ header, title }) => `Trang “${tab.name}”: cột “${title}” được đọc là cột “${header}”.`),
    fault: fault || twice.length > 0 ? { tab: tab.name, row, ...fault, lost, isInFile: true } : undefined,
  };
}

/** Of a column that somebody copied with its header the first would be read, whatever was typed into the other. */
function columnsTwice(tab: Tab, rows: readonly (readonly PlainCell[])[], headerRow: number): LostColumn[] {
  const header = (rows[headerRow - 1] ?? []).map((cell) => fold(String(cell)));
  const contentOf = (x: number): string => JSON.stringify(rows.slice(headerRow).map((row) => row[x] ?? ''));
  return tab.columns.flatMap((column): LostColumn[] => {
    if (isComputed(column)) return [];
    const named = header.flatMap((text, x) => (text === fold(column.header) ? [x] : []));
    // The first is the one that is read: a blank one behind it takes nothing away.
    const own = named.filter((x, i) => i === 0 || rows.slice(headerRow).some((row) => !isBlank(row[x] ?? '')));
    if (new Set(own.map(contentOf)).size < 2) return [];
    const { key, header: title } = column;
    return [{ key, header: title, candidates: [], wasThere: true, twice: own.map((x) => x + 1) }];
  });
}

/** Every form of the book had them, so that a book whose passport keeps none has lost what is not there. */
const headersOf = (tab: Tab): string[] => tab.columns.filter(({ isAdded }) => !isAdded).map(({ header }) => header);

/** As the book's own reading has it: a day as its text. */
export const shownValue = (cell: FileCell | undefined): PlainCell =>
  cell?.day ? formatDate(cell.day) : (cell?.value ?? '');
