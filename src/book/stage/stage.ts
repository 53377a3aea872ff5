/** Where the office's year stands and what is next: exactly one step, computed from the result, the tasks and the register. */

import type { Appraisal } from '../../core/appraisal.ts';
import type { ItemCode } from '../../core/codes.ts';
import { type CalendarDate, readDate, toIso } from '../../core/dates.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { MonthlyFigures } from '../../core/monthly.ts';
import type { Problem } from '../../core/problems.ts';
import type { AssessedRow, Result } from '../../core/result/result.ts';
import type { Settings } from '../../core/settings.ts';
import type { Task } from '../../core/tasks.ts';
import type { DocumentKind } from '../document-kinds.ts';
import { followStages, quietStage } from './follow-stages.ts';
import { planStages } from './plan-stages.ts';
import { resultStages } from './result-stages.ts';
import { taskStages } from './task-stages.ts';

/**
 * As `findStage` asks for them. A draft of a report has `outdated` and `signature` in place of `report`, one of a giải trình
 * has `signature` in place of `denied`, and an issued plan is `outdated` after everything else that follows it.
 */
export const STAGE_KINDS = [
  'broken',
  'no-book',
  'no-criteria',
  // A cell that cannot be right.
  'wrong',
  'scoring',
  'evidence',
  'ready',
  // The first appraisal granted less than was claimed, and nothing was answered yet.
  'denied',
  // Lines of the published text with figures nobody has read.
  'unread',
  // Settings that a document cannot do without.
  'missing',
  // A total that lost points, without the items that did.
  'unlisted',
  'difference',
  // The year scored, that of the plan and its cut-off contradict each other.
  'years',
  'losses',
  // "Không đặt nhiệm vụ" without a reason.
  'reason',
  'incomplete',
  // A task whose day is past before the plan is issued.
  'late',
  'sent',
  'no-plan',
  'outdated',
  'signature',
  'overdue',
  // "Kỳ báo cáo" says no day.
  'reporting-days',
  'report',
  // Items whose figures the office keeps by month lack those of the month that closed last.
  'figures',
  // What is done from now on comes too late for the scoring of the plan's year.
  'new-year',
  'follow-up',
  'later',
] as const;

export type StageKind = (typeof STAGE_KINDS)[number];

/** The windows of the add-in that a step may open. */
export type StageWindow = 'intake' | 'dossier' | 'document' | 'plan' | 'report' | 'targets' | 'year' | 'repair';

/** Where the sheet is to be looked at, or filled in. */
export type StagePlace =
  | { readonly kind: 'cell'; readonly tab: string; readonly row?: number; readonly column: string }
  | { readonly kind: 'setting'; readonly label: string }
  | { readonly kind: 'item'; readonly code: ItemCode | 'total' };

/** What the button does; `target` is what it does it with. */
export type NextStep = { readonly label: string } /** Asks in which of three ways to begin. */ & (
  | { readonly action: 'begin' }
  /** @property start the word that the window begins with */
  | { readonly action: 'open'; readonly target: { readonly window: StageWindow; readonly start?: string } }
  | { readonly action: 'goTo'; readonly target: StagePlace }
  /** Asks for the value of a setting, and writes it. */
  | {
      readonly action: 'fill';
      readonly target: { readonly kind: 'setting'; readonly label: string; readonly content: 'day' | 'text' };
    }
  /** Begins a task for an item, or opens one. */
  | { readonly action: 'add'; readonly target: { readonly kind: 'item'; readonly code: ItemCode } }
  | { readonly action: 'edit'; readonly target: { readonly kind: 'task'; readonly id: string } }
  /** Shows the texts that remind units. */
  | { readonly action: 'remind' }
  | { readonly action: 'list' }
  /** Brings back what was put off. */
  | { readonly action: 'recall' }
);

export interface Stage {
  readonly kind: StageKind;
  /** Names the very thing, and how it stands: another thing, or the same changed, has another key. */
  readonly key: string;
  /** One sentence with the figures. */
  readonly line: string;
  readonly next: NextStep;
  /** Whether it may be put off. */
  readonly canWait: boolean;
}

/** A document of the register. */
export interface StageDocument {
  readonly kind: DocumentKind;
  readonly isIssued: boolean;
  readonly request: string;
  /** Counts how often it was made anew. */
  readonly version: string;
  readonly name: string;
  /** "15/KH-UBND"; blank until issued. */
  readonly number: string;
  /** When it was made; of an issued one when it was issued, where that is known. */
  readonly date: CalendarDate | undefined;
  /** What it says otherwise than the book by now, as sentences. */
  readonly changes: readonly string[];
}

export interface StageFacts {
  readonly today: CalendarDate;
  /** No tab of a book is there. */
  readonly isEmpty: boolean;
  /** What keeps the book from being read: sentences. */
  readonly faults: readonly string[];
  /** Cells that cannot be right, and are not counted. */
  readonly problems: readonly Problem[];
  /** A new year was begun and broken off. */
  readonly isYearBegun: boolean;
  readonly settings: Settings;
  readonly rows: readonly (Pick<AssessedRow, 'code' | 'place'> & {
    readonly rule?: string | undefined;
    readonly evidence?: string | undefined;
  })[];
  readonly result: Result;
  /** The ledgers of the dossier. */
  readonly evidence: readonly Pick<Evidence, 'codes'>[];
  readonly appraisal: readonly Appraisal[];
  /** "Số liệu tháng". */
  readonly monthly: readonly Pick<MonthlyFigures, 'code' | 'months' | 'cutOff'>[];
  /** Drafts, too. */
  readonly tasks: readonly Task[];
  /** Of this year, oldest first; what is still being made is not among them. */
  readonly documents: readonly StageDocument[];
}

/** What a person put off: the day (ISO) by the key of the stage. */
export type Later = Readonly<Record<string, string>>;

/** What is put off comes back after so many days. */
const DAYS_PUT_OFF = 7;
const DAY = 24 * 60 * 60 * 1000;

export function isPutOff(later: Later, key: string, today: CalendarDate): boolean {
  const since = readDate(later[key] ?? '');
  if (!since) return false;
  const days = (dayNumber(today) - dayNumber(since)) / DAY;
  // A day to come is of a clock that was wrong.
  return days >= 0 && days < DAYS_PUT_OFF;
}

const dayNumber = ({ year, month, day }: CalendarDate): number => Date.UTC(year, month - 1, day);

/** With one more thing put off; what has come back by now is forgotten. */
export function putOff(later: Later, key: string, today: CalendarDate): Later {
  const kept = Object.entries(later).filter(([one]) => isPutOff(later, one, today));
  return { ...Object.fromEntries(kept), [key]: toIso(today) };
}

/** The first stage that applies and is not put off; the quiet one where none is left. */
export function findStage(facts: StageFacts, later: Later = {}): Stage {
  const open = [resultStages, taskStages, planStages, followStages]
    .flatMap((stages) => stages(facts))
    .find(({ key, canWait }) => !canWait || !isPutOff(later, key, facts.today));
  return open ?? quietStage(facts);
}
