/** Who and when, as records say it. */
import { TIME_ZONE } from '../../book/locale-problems.ts';

export function now(time = new Date()): string {
  return Utilities.formatDate(time, TIME_ZONE, 'dd/MM/yyyy HH:mm');
}

/** The account's address; blank outside one's own domain, then the name that the page asked for. */
export function person(record: Readonly<Record<string, string>>): string {
  return Session.getActiveUser().getEmail() || record['person'] || '';
}
