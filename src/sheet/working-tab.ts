/** A new tab is filled under a working name and gets its own last: a run that breaks off leaves nothing that looks whole. */
import { FRESH } from '../book/tabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes a tab that comes to the front. What an earlier run left half is thrown away and made anew.
 * @param position how many tabs stand before it
 */
export function addTab(spreadsheet: Spreadsheet, name: string, position: number, fill: (sheet: Sheet) => void): Sheet {
  const working = `${name}${FRESH})`;
  const left = spreadsheet.getSheetByName(working);
  if (left) spreadsheet.deleteSheet(left);
  const sheet = spreadsheet.insertSheet(working, position);
  fill(sheet);
  return sheet.setName(name);
}
