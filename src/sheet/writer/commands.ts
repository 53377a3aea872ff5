/** The last commands of a person, for whoever wants to take one back. */
import { COMMAND_STATES, UNDO } from '../../book/tabs/journal.ts';
import { type Entry, readJournal } from './journal.ts';

const MOST = 20;

export interface OwnCommand extends Pick<Entry, 'number' | 'time' | 'action' | 'subject'> {
  /** Taken back before, never carried out, or itself what took another back: there is nothing to take back. */
  readonly isOver: boolean;
}

/** Newest first; one call. */
export function ownCommands(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, who: string): OwnCommand[] {
  const own = (readJournal(spreadsheet)?.entries ?? []).filter((entry) => entry.who === who);
  return own
    .slice(-MOST)
    .reverse()
    .map(({ number, time, action, subject, state }) => ({
      ...{ number, time, action, subject },
      isOver: state !== COMMAND_STATES.done || action === UNDO,
    }));
}
