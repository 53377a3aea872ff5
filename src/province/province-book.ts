/** What a superior body's book holds, read: the units, what each sent, the rounds of the appraisal, and the set they are scored by. */
import type { HeaderFault } from '../book/headers.ts';
import type { LedgerTexts } from '../book/ledger-change.ts';
import type { CriteriaSet } from '../core/criteria/criteria-set.ts';
import type { CalendarDate } from '../core/dates.ts';
import type { Place } from '../core/place.ts';
import type { Points } from '../core/points.ts';
import type { Problem } from '../core/problems.ts';
import type { Decision, Settings } from '../core/settings.ts';
import type { RoundRow } from './appraisal.ts';
import type { SubmissionState } from './submission.ts';
import type { Unit } from './units.ts';

/** A row of "Các xã". */
export interface Commune extends Unit {
  /** Who makes the unit's reports, and how they are reached. */
  readonly person: string;
  readonly contact: string;
  /** The last day on which the unit may send its book. */
  readonly due: CalendarDate | undefined;
  readonly remark: string;
  /** The cells of the row as they stand: what a change is held to. */
  readonly texts: LedgerTexts;
  readonly place: Place;
}

/** A row of "Nộp sổ": one file that a unit sent. */
export interface SentEntry {
  readonly id: string;
  readonly unitId: string;
  /** Undefined where somebody wrote another word there. */
  readonly state: SubmissionState | undefined;
  /** The latest of its unit: the one that counts. */
  readonly isCurrent: boolean;
  /** As written when it was received. */
  readonly time: string;
  readonly file: string;
  readonly self: Points | undefined;
  readonly unscored: number | undefined;
  readonly findings: string;
  /** Who received it. */
  readonly person: string;
  /** The criteria set by which its points were taken over; of a file that does not count what its settings tell. */
  readonly criteriaSet: string;
  readonly texts: LedgerTexts;
}

/** A row of "Thẩm định các xã". */
export interface KeptRound extends RoundRow {
  /** Who granted points last, and when. */
  readonly person: string;
  readonly time: string;
  readonly texts: LedgerTexts;
}

/** A row of "Công bố": frozen when it was published, whatever becomes of the rounds. */
export interface Published {
  readonly id: string;
  readonly unitId: string;
  readonly unit: string;
  readonly group: string;
  readonly max: Points | undefined;
  readonly total: Points | undefined;
  readonly rank: number | undefined;
  readonly of: number | undefined;
  readonly grade: string;
  /** As it was when the figures were frozen. */
  readonly decision: Decision;
  readonly person: string;
  readonly time: string;
  readonly texts: LedgerTexts;
}

export interface ProvinceBook {
  /** Of the superior body itself: office, year scored, decisions. */
  readonly settings: Settings;
  /** Undefined while none is kept in the book. */
  readonly set: CriteriaSet | undefined;
  readonly communes: readonly Commune[];
  readonly sent: readonly SentEntry[];
  readonly rounds: readonly KeptRound[];
  readonly published: readonly Published[];
  /** Cells that could not be read, and rows that stand twice. */
  readonly problems: readonly Problem[];
  /** Tabs whose headers are not whole: what stands under a lost one is in none of these. */
  readonly headers?: readonly HeaderFault[];
}
