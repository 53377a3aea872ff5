/** What a superior body's book holds, read: the units, what each sent, the rounds of the appraisal, and the set they are scored by. */
import type { CriteriaSet } from '../core/criteria/criteria-set.ts';
import type { CalendarDate } from '../core/dates.ts';
import type { Points } from '../core/points.ts';
import type { Problem } from '../core/problems.ts';
import type { Settings } from '../core/settings.ts';
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
}

/** A row of "Nộp sổ": one file that a unit sent. */
export interface SentEntry {
  readonly id: string;
  readonly unitId: string;
  readonly state: SubmissionState;
  /** The latest of its unit: the one that counts. */
  readonly isCurrent: boolean;
  /** As written when it was received. */
  readonly time: string;
  readonly file: string;
  readonly self: Points | undefined;
  readonly unscored: number | undefined;
  readonly findings: string;
}

export interface ProvinceBook {
  /** Of the superior body itself: office, year scored, decisions. */
  readonly settings: Settings;
  /** Undefined while none is kept in the book. */
  readonly set: CriteriaSet | undefined;
  readonly communes: readonly Commune[];
  readonly sent: readonly SentEntry[];
  readonly rounds: readonly RoundRow[];
  /** Cells that could not be read, and rows that stand twice. */
  readonly problems: readonly Problem[];
}
