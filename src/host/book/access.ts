/** Who may change the book: roles of people, and protections that name who may edit. */

import { type Area, overlaps } from './address.ts';
import type { SheetModel } from './sheet.ts';

export type Role = 'owner' | 'editor' | 'viewer' | 'commenter';

/** Live's words for whoever edits what is not theirs, by hand or by script. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export class Access {
  readonly #roles = new Map<string, Role>();

  grant(user: string, role: Role): void {
    this.#roles.set(user, role);
  }

  /** Whom nobody gave a role is an editor: what most people of an office are. */
  roleOf(user: string): Role {
    return this.#roles.get(user) ?? 'editor';
  }

  /** Whoever may not edit has no menu either, and onOpen does not run (developers.google.com/apps-script/guides/triggers). */
  isReader(user: string): boolean {
    const role = this.roleOf(user);
    return role === 'viewer' || role === 'commenter';
  }

  /** @param area absent: the sheet as a whole, its rows and columns, its name */
  mayEdit(user: string, sheet?: SheetModel, area?: Area): boolean {
    if (this.isReader(user)) return false;
    if (!sheet || this.roleOf(user) === 'owner') return true;
    return sheet.protections.every(
      ({ editors, area: guarded }) =>
        editors === undefined || editors.includes(user) || (guarded && area && !overlaps(guarded, area)),
    );
  }
}
