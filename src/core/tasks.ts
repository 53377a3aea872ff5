/** Remediation tasks: what is done about lost points, by whom, until when, with what to show for it. */
import type { ItemCode } from './codes.ts';
import type { Deadline } from './deadlines.ts';
import type { Points } from './points.ts';
import { fold } from './text.ts';

export type TaskStatus = 'draft' | 'open' | 'doing' | 'done' | 'paused';

/** The names in the sheet; overdue is derived, never typed. */
export const TASK_STATUSES: Readonly<Record<TaskStatus, string>> = {
  draft: 'Đề xuất',
  open: 'Chưa thực hiện',
  doing: 'Đang thực hiện',
  done: 'Hoàn thành',
  paused: 'Tạm dừng',
};

/** What the sheet called a status in earlier books: read, never written. */
const FORMER_NAMES: Readonly<Record<string, TaskStatus>> = { 'dự thảo': 'draft' };

/** The status that a cell names, by its name of today or of earlier books; undefined where it names none. */
export function statusNamed(text: string): TaskStatus | undefined {
  const name = fold(text);
  const statuses = Object.keys(TASK_STATUSES) as TaskStatus[];
  return statuses.find((status) => fold(TASK_STATUSES[status]) === name) ?? FORMER_NAMES[name];
}

/** A task is told this many days before its last one: long enough to act, short enough to matter. */
export const SOON = 15;

export type Difficulty = 'easy' | 'medium' | 'hard' | 'beyond';

export const DIFFICULTIES: Readonly<Record<Difficulty, string>> = {
  easy: 'Dễ',
  medium: 'Trung bình',
  hard: 'Khó',
  beyond: 'Ngoài thẩm quyền',
};

export interface Task {
  /** Hidden id of the row; empty until one is given. */
  readonly id: string;
  /** Counts the changes made through the add-in. */
  readonly revision: number;
  /** The items it serves; several are separated by ";" in the sheet. A field's code means the field as a whole. */
  readonly codes: readonly ItemCode[];
  readonly measure: string;
  readonly lead: string;
  readonly cooperating: readonly string[];
  readonly person: string;
  readonly supervisor: string;
  readonly due: Deadline | undefined;
  readonly deliverable: string;
  readonly target: string;
  readonly gain: Points | undefined;
  readonly difficulty: Difficulty | undefined;
  readonly status: TaskStatus;
  /** 0 to 1 */
  readonly progress: number | undefined;
  readonly result: string;
  readonly obstacles: string;
  readonly evidence: string;
  readonly updated: string;
  /** Of a deadline that comes back: the names of its periods that are noted as done. */
  readonly donePeriods: readonly string[];
  /** The sheet row it was read from. */
  readonly place: number;
}
