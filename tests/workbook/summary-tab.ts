/** What stands on the tab "Tổng hợp" of a host: texts, errors, everything. */
import { displayAt, type Host, parseArea, type SheetModel } from '../../src/host/host.ts';

export const TAB = 'Tổng hợp';
export const MAKE = 'Tổng hợp kết quả';

/** What cells show; their looks, which take long to find, are not asked for. */
export function shown(host: Host, notation: string): string[][] {
  const { book, calculator } = host.model;
  calculator.refresh();
  const sheet = sheetOf(host);
  const area = parseArea(notation, sheet.maxRows, sheet.maxColumns);
  if (!area) throw new Error(`no area ${notation}`);
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, across) => displayAt(book, sheet, area.row + down, area.column + across)),
  );
}

export const text = (host: Host, cell: string): string => shown(host, cell)[0]?.[0] ?? '';

/** Everything on the tab that somebody can see or that calculates. */
export function picture(host: Host): unknown {
  const { charts, merges, rowHeights, columnWidths, hiddenColumns, conditionalRules, protections, computed, ...rest } =
    sheetOf(host);
  const drawn = charts.map(({ id: _id, ...chart }) => chart);
  const cells = [...sheetOf(host).cells()];
  const { maxRows, maxColumns, hiddenGridlines } = rest;
  const sizes = { rowHeights, columnWidths, hiddenColumns, maxRows, maxColumns, hiddenGridlines };
  // Where nothing is computed, it tells nothing that something was once.
  const shownCells = [...computed.entries()].flatMap(([row, line = []]) => {
    const end = line.findLastIndex((one) => one !== undefined);
    return end < 0 ? [] : [[row, line.slice(0, end + 1)] as const];
  });
  return { drawn, merges, sizes, conditionalRules, protections, cells, computed: shownCells };
}

export function sheetOf(host: Host): SheetModel {
  const sheet = host.model.book.sheetNamed(TAB);
  if (!sheet) throw new Error('no such tab');
  host.model.calculator.refresh();
  return sheet;
}

/** Errors anywhere on the tab, by cell. */
export function errors(host: Host): string[] {
  return [...sheetOf(host).computed.entries()].flatMap(([row, line]) =>
    [...(line ?? []).entries()].flatMap(([column, one]) =>
      one?.error ? [`${row}:${column} ${one.error.message}`] : [],
    ),
  );
}

export function rowOf(host: Host, code: string, from: number): string[] {
  const row = shown(host, `A${from}:K80`).find(([cell]) => cell === code);
  if (!row) throw new Error(`no row ${code}`);
  return row;
}
