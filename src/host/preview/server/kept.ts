/** What of the preview outlives its process: the book with all that can be undone, and what scripts keep beside it. */

import type { Area } from '../../book/address.ts';
import type { Cell } from '../../book/cells.ts';
import { SheetModel } from '../../book/sheet.ts';
import { createHost, type Host } from '../../host.ts';
import { type HostState, withoutNulls } from '../../state/host-state.ts';
import { fieldsOf, History, type Lines, type Past, type SheetPicture } from './history.ts';

/** Plain JSON. */
export interface Others {
  readonly book: {
    readonly id: string;
    readonly name: string;
    readonly activeSheetId: number;
    readonly sheetsMade: number;
    /** The selection of each sheet, by its id. */
    readonly areas: Readonly<Record<string, Area>>;
  };
  readonly drive: HostState['drive'];
  readonly properties: HostState['properties'];
  readonly cache: HostState['cache'];
}

/** Never changed: an action makes another, which shares what stayed. */
export interface Kept {
  readonly past: Past;
  readonly others: Others;
}

/** @param before documents, properties and caches change only when a script runs: after hands they are taken from here */
export function keptOf({ model }: Host, past: Past, before?: Kept): Kept {
  const { id, name, activeSheetId, sheetsMade, sheets } = model.book;
  const areas = Object.fromEntries(sheets.map((sheet) => [sheet.id, { ...sheet.activeArea }]));
  const { drive, properties, cache } = before?.others ?? {
    drive: model.drive.state(),
    properties: model.properties.state(),
    cache: model.cache.state(),
  };
  return { past, others: { book: { id, name, activeSheetId, sheetsMade, areas }, drive, properties, cache } };
}

/** @returns a host with this book, and the history that goes on from there */
export function hostFrom(kept: Kept, addinDir: string): { host: Host; history: History } {
  // The history puts the cells in.
  const host = createHost({ addinDir, state: stateOf(kept, () => []) });
  return { host, history: new History(host.model.book, kept.past) };
}

/** As the host reads and writes it. */
export function stateOf({ past, others }: Kept, cellsOf = cellsIn): HostState {
  const { areas, ...book } = others.book;
  const { locale, timeZone, sheets } = past.now;
  return {
    version: 1,
    book: {
      ...book,
      locale,
      timeZone,
      sheets: sheets.map((sheet) => ({
        ...sheet.fields,
        id: sheet.id,
        conditionalRules: sheet.conditionalRules,
        activeArea: areas[sheet.id] ?? { row: 1, column: 1, rows: 1, columns: 1 },
        cells: cellsOf(sheet),
      })),
    },
    drive: others.drive,
    properties: others.properties,
    cache: others.cache,
  };
}

type CellStates = HostState['book']['sheets'][number]['cells'];

function cellsIn({ lines }: SheetPicture): CellStates {
  return lines.flatMap((line, row) =>
    (line ?? []).flatMap((cell, column) => (cell ? [[row, column, cell] as const] : [])),
  );
}

/** A state without history: what the host saved, or what the file says of now. */
export function keptFrom({ book, drive, properties, cache }: HostState): Kept {
  const { id, name, activeSheetId, sheetsMade = 0 } = book;
  const sheets = book.sheets.map(({ cells, ...state }) => {
    // A state of before may lack a field.
    const sheet = Object.assign(new SheetModel(state.id, state.name), withoutNulls(state));
    const { conditionalRules, activeArea } = sheet;
    return {
      activeArea,
      picture: { id: sheet.id, lines: linesFrom(cells), fields: fieldsOf(sheet), conditionalRules },
    };
  });
  const areas = Object.fromEntries(sheets.map(({ picture, activeArea }) => [picture.id, activeArea]));
  const now = { sheets: sheets.map(({ picture }) => picture), locale: book.locale, timeZone: book.timeZone };
  return {
    past: { back: [], now, forward: [] },
    others: { book: { id, name, activeSheetId, sheetsMade, areas }, drive, properties, cache },
  };
}

function linesFrom(cells: CellStates): Lines {
  const lines: (Cell | undefined)[][] = [];
  for (const [row, column, cell] of cells) {
    const line = lines[row] ?? [];
    lines[row] = line;
    line[column] = cell;
  }
  return Array.from(lines, (line) => line && Array.from(line));
}
