/** Documents that prove self scores, as the ledger lists them. */
import type { ItemCode } from './codes.ts';
import type { CalendarDate } from './dates.ts';
import type { Place } from './place.ts';

export interface Evidence {
  /** Blank of a row that somebody typed into the sheet. */
  readonly id: string;
  /** The items it proves; several may share one document. */
  readonly codes: readonly ItemCode[];
  readonly title: string;
  readonly number: string;
  readonly date: CalendarDate | undefined;
  readonly issuer: string;
  /** "mục II.3, trang 5" */
  readonly section: string;
  readonly link: string;
  /** The last day on which it can be used; undefined: for this year alone. */
  readonly validUntil: CalendarDate | undefined;
  readonly remark: string;
  readonly place: Place;
}
