/** Who acts, for the journal and the log. */
import type { Author } from '../sheet/writer/carry-out.ts';

/** Outside one's own domain Google does not tell the address. */
const UNKNOWN = 'Người dùng';

/** @param name what a page asked the person for; without it the account's address */
export function authorOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  action: string,
  name: string | undefined = undefined,
): Author {
  return authorIn(spreadsheet.getSpreadsheetTimeZone(), action, name);
}

/** The same where the spreadsheet's time zone is known. */
export function authorIn(zone: string, action: string, name: string | undefined = undefined): Author {
  const who = name || Session.getActiveUser().getEmail() || UNKNOWN;
  return { action, request: '', who, zone };
}
