/** Commands that make or rebuild tabs: written down before, marked when they are done, told and run again when broken off. */
import { type Author, timeIn } from './carry-out.ts';
import { markEntry, openJournal, writeEntry } from './journal.ts';
import { appendLog } from './log.ts';
import { recover } from './recover.ts';

/**
 * @param remake the sentence that tells a person how to have it completed
 * @returns what the work gives, and what became of a command that was broken off before
 */
export function rebuild<T>(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  author: Author,
  remake: string,
  work: () => T,
): { readonly result: T; readonly recovered: readonly string[] } {
  const journal = openJournal(spreadsheet);
  const recovered = recover(spreadsheet, journal, author.zone);
  const number = journal.stamp + 1;
  const { who, action, request, zone } = author;
  const lines = [{ subject: action, changes: [] }];
  writeEntry(journal, { number, time: timeIn(zone), who, action, request }, {}, { changes: [], lines, remake });
  const result = work();
  appendLog(spreadsheet, { ...author, time: timeIn(zone), lines });
  markEntry(journal, number, 'done');
  return { result, recovered };
}
