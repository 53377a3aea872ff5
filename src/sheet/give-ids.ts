/** Ids for rows that people typed or copied, where a row is known by a cell that the add-in keeps. */

import type { Tab } from '../book/tab.ts';
import { isFilled } from '../book/table.ts';
import { execute } from './writer/command.ts';
import { type BookRow, freshId } from './writer/rows.ts';

/**
 * Of two rows with one id the later gets a new one.
 * @param counts whether a row is one: others stay as they are
 * @returns how many got one
 */
export function giveIds(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tab: Tab,
  author: { readonly who: string; readonly zone: string; readonly action: string },
  counts: (row: BookRow) => boolean = (row) => isFilled(tab, row),
): number {
  let given = 0;
  execute(spreadsheet, {
    ...author,
    ...{ request: '', tabs: [tab], apart: { [tab.name]: ['id'] } },
    plan: (read) => {
      const seen = new Set<string>();
      const open = read(tab).rows.filter((row) => {
        const id = String(row.cell('id')).trim();
        const isOpen = counts(row) && (id === '' || seen.has(id));
        seen.add(id);
        return isOpen;
      });
      given = open.length;
      return {
        changes: open.map(({ id }) => ({ kind: 'cells', tab: tab.name, row: id, cells: { id: freshId() } })),
        lines: [],
      };
    },
  });
  return given;
}
