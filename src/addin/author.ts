/** Who acts, for the journal and the log of commands that no page names a person for. */
import type { Author } from '../sheet/writer/carry-out.ts';

/** Outside one's own domain Google does not tell the address. */
const UNKNOWN = 'Người dùng';

export function authorOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, action: string, request = ''): Author {
  const who = Session.getActiveUser().getEmail() || UNKNOWN;
  return { action, request, who, zone: spreadsheet.getSpreadsheetTimeZone() };
}
