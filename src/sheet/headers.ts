/** Which tabs have lost headers: told from the cells that are read anyway, and by the headers that the passport keeps. */
import { headerProblems } from '../book/header-problems.ts';
import { areHeadersWhole, findHeaderFault, type HeaderFault } from '../book/headers.ts';
import type { Passport } from '../book/journal/passport.ts';
import type { Tab } from '../book/tab.ts';
import { findHeaders } from '../book/table.ts';
import type { Cell } from '../core/cells.ts';
import { readJournal } from './writer/journal.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Looked {
  readonly tab: Tab;
  readonly sheet: Sheet;
  readonly values: readonly (readonly Cell[])[];
}

/** No call where the headers are whole. @param kept of the passport, where it has been read */
export function headerFaults(
  spreadsheet: Spreadsheet,
  looked: readonly Looked[],
  kept?: Passport['headers'],
): HeaderFault[] {
  const broken = looked.filter(({ tab, values }) => !areHeadersWhole(tab, values));
  if (broken.length === 0) return [];
  const headers = kept ?? readJournal(spreadsheet)?.passport.headers ?? {};
  return broken.flatMap((one) => findHeaderFault(one.tab, one.values, headers[one.tab.name], formatsOf(one)) ?? []);
}

/** Where the header row is gone: beside the cells the number formats tell the columns. */
export function formatsOf({ tab, sheet, values }: Looked): string[] | undefined {
  return findHeaders(tab, values) ? undefined : formatsIn(sheet, values);
}

/** The number formats of the last row in use, through the whole grid: blank columns have theirs, too. */
export function formatsIn(sheet: Sheet, values: Looked['values']): string[] | undefined {
  const last = values.findLastIndex((row) => row.some((cell) => cell !== '')) + 1;
  return last === 0 ? undefined : sheet.getRange(`${last}:${last}`).getNumberFormats()[0];
}

/** What a person is told of lost headers; undefined where none is lost. */
export function explainHeaders(spreadsheet: Spreadsheet, tabs: readonly Tab[]): string | undefined {
  const looked = tabs.flatMap((tab): Looked[] => {
    const sheet = spreadsheet.getSheetByName(tab.name);
    return sheet ? [{ tab, sheet, values: sheet.getDataRange().getValues() }] : [];
  });
  const problems = headerProblems(headerFaults(spreadsheet, looked));
  return problems.length === 0 ? undefined : problems.map(({ message }) => message).join('\n\n');
}
