/** Who may change the book: roles of people, and protections that name who may edit. */

import { type Area, overlaps } from './address.ts';
import type { Doubts } from './doubts.ts';
import type { ProtectionState, SheetModel } from './sheet.ts';

export type Role = 'owner' | 'editor' | 'viewer' | 'commenter';

export type Axis = 'row' | 'column';

/** Between two lines of a sheet, where others are put in: in front of the line with this number. */
export interface Gap {
  readonly gap: Axis;
  readonly at: number;
}

/** What an edit changes of a sheet. */
export type Reach = Area | Gap;

/** Live's words for whoever edits what is not theirs, by hand or by script. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Live's words, by the language of the account, for what is protected and for whoever may only read. */
const WORDS: Readonly<Record<Doubts['refusalWords'], Readonly<Record<Doubts['readerRefusals'], string>>>> = {
  english: { protected: PROTECTED, permission: 'You do not have permission to perform that action.' },
  vietnamese: {
    protected: 'Bạn đang cố gắng chỉnh sửa một ô hoặc đối tượng được bảo vệ.',
    permission: 'Bạn không có quyền thực hiện tác vụ đó.',
  },
};

export class Access {
  readonly #roles = new Map<string, Role>();
  readonly #doubts: Doubts;

  constructor(doubts: Doubts) {
    this.#doubts = doubts;
  }

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

  get owner(): string | undefined {
    return [...this.#roles].find(([, role]) => role === 'owner')?.[0];
  }

  /** What Google says to this person. */
  refusalOf(user: string): string {
    const { refusalWords, readerRefusals } = this.#doubts;
    return WORDS[refusalWords][this.isReader(user) ? readerRefusals : 'protected'];
  }

  get refusesLate(): boolean {
    return this.#doubts.refusals === 'late';
  }

  /**
   * One protection that bars the person is enough, whatever others allow; the book's owner is never barred
   * (developers.google.com/apps-script/reference/spreadsheet/range#protect, reference/spreadsheet/protection#canEdit).
   * @param reach absent: the sheet as a whole, its name, what belongs to no cell
   */
  mayEdit(user: string, sheet?: SheetModel, reach?: Reach): boolean {
    if (this.isReader(user)) return false;
    if (!sheet) return true;
    return sheet.protections.every(
      (protection) => this.mayEditProtected(user, protection) || !touches(protection, reach, sheet),
    );
  }

  /** A warning bars nobody who may edit (developers.google.com/apps-script/reference/spreadsheet/protection#setWarningOnly). */
  mayEditProtected(user: string, { editors, warningOnly }: ProtectionState): boolean {
    if (this.isReader(user)) return false;
    return warningOnly || editors === undefined || this.roleOf(user) === 'owner' || editors.includes(user);
  }
}

/** Lines put in where a protected area goes on, or below a column that is protected to its end, would change that area. */
function touches({ area }: ProtectionState, reach: Reach | undefined, sheet: SheetModel): boolean {
  if (!area || !reach) return true;
  if (!('gap' in reach)) return overlaps(area, reach);
  const [first, count, size] =
    reach.gap === 'row' ? [area.row, area.rows, sheet.maxRows] : [area.column, area.columns, sheet.maxColumns];
  const end = first + count;
  return (first < reach.at && reach.at < end) || (first === 1 && end > size);
}

/** Whole rows or columns of a sheet. */
export function linesOf(sheet: SheetModel, axis: Axis, at: number, count: number): Area {
  return axis === 'row'
    ? { row: at, rows: count, column: 1, columns: sheet.maxColumns }
    : { column: at, columns: count, row: 1, rows: sheet.maxRows };
}
