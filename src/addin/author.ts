/** Who acts, for the journal and the log. */
import { SOMEBODY } from '../book/journal/passport.ts';
import type { Author } from '../sheet/writer/carry-out.ts';

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
  const who = name || Session.getActiveUser().getEmail() || SOMEBODY;
  return { action, request: '', who, zone };
}

/**
 * The account's address, as pages and rows get it: blank outside one's own domain, where Google does not tell, and where the
 * book is to hold no addresses. Then pages ask for the name.
 */
export function addressFor(withoutAddresses: boolean): string {
  return withoutAddresses ? '' : Session.getActiveUser().getEmail();
}
