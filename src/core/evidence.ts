/** Evidence of self scores as the ledger keeps it: a document, where in it, and for which items. */
import type { ItemCode } from './codes.ts';
import type { CalendarDate } from './dates.ts';

export interface Evidence {
  readonly id: string;
  readonly codes: readonly ItemCode[];
  readonly title: string;
  readonly number: string;
  readonly date: CalendarDate | undefined;
  readonly issuer: string;
  /** "trang 3, mục II" */
  readonly section: string;
  readonly link: string;
  /** Its last day of force; undefined where it belongs to its own year. */
  readonly validUntil: CalendarDate | undefined;
  readonly remark: string;
  /** The sheet row. */
  readonly place: number;
}
