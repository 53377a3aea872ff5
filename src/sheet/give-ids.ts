/** Ids for rows that people typed or copied, where a row is known by a cell that the add-in keeps. */

import type { Tab } from '../book/tab.ts';
import { isFilled } from '../book/table.ts';
import { execute } from './writer/command.ts';
import { type BookRow, freshId } from './writer/rows.ts';

interface Giving {
  /** Whether a row is one: others stay as they are. */
  readonly counts?: (row: BookRow) => boolean;
  /** Of rows with one id the one that keeps it; undefined leaves them, for a person to say. Without it the first. */
  readonly keeps?: (twins: readonly BookRow[]) => BookRow | undefined;
  /** What else a copy took along that is the other's: it goes. */
  readonly taken?: readonly string[];
}

/** Of two rows with one id one gets a new one. @returns how many got one */
export function giveIds(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tab: Tab,
  author: { readonly who: string; readonly zone: string; readonly action: string },
  { counts = (row) => isFilled(tab, row), keeps = ([first]) => first, taken = [] }: Giving = {},
): number {
  let given = 0;
  execute(spreadsheet, {
    ...author,
    ...{ request: '', tabs: [tab], apart: { [tab.name]: ['id', ...taken] } },
    plan: (read) => {
      const { rows, columns } = read(tab);
      const byId = new Map<string, BookRow[]>();
      for (const row of rows.filter(counts)) {
        const id = String(row.cell('id')).trim();
        byId.set(id, [...(byId.get(id) ?? []), row]);
      }
      const gone = Object.fromEntries(taken.filter((key) => columns.has(key)).map((key) => [key, '']));
      const open = [...byId].flatMap(([id, twins]) => {
        if (id === '') return twins.map(({ id: row }) => ({ row, cells: {} }));
        const kept = twins.length === 1 ? twins[0] : keeps(twins);
        return kept ? twins.filter((one) => one !== kept).map(({ id: row }) => ({ row, cells: gone })) : [];
      });
      given = open.length;
      return {
        changes: open.map(({ row, cells }) => ({
          ...{ kind: 'cells', tab: tab.name, row, cells: { ...cells, id: freshId() } },
        })),
        lines: [],
      };
    },
  });
  return given;
}
