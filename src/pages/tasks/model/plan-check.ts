/** "Kiểm tra kế hoạch" beside the sheet: what the check of the plan finds, and the field that mends it. */

import { headerOf } from '../../../book/tab.ts';
import { SCORES } from '../../../book/tabs/scores.ts';
import { SETTING_FIELDS, type SettingField } from '../../../book/tabs/settings.ts';
import { TASKS } from '../../../book/tabs/tasks.ts';
import type { TaskField } from '../../../book/tasks/task-texts.ts';
import { TASK_FIELDS } from '../../../book/tasks/task-texts.ts';
import type { ItemCode } from '../../../core/codes.ts';
import { formatDate } from '../../../core/dates.ts';
import { TAB_NAMES } from '../../../core/place.ts';
import type { Problem } from '../../../core/problems.ts';
import { gather } from '../../../plan/checked.ts';
import { REQUIRED_KEYS } from '../../../plan/required.ts';
import { checked } from '../../document/checked.ts';
import { firstChoices } from '../../document/choices.ts';
import { type DialogData, openDialogData } from '../../document/dialog-data.ts';
import { faultOfSettings } from '../../document/issued.ts';
import { today } from '../../kit/clock.ts';
import { CHECK, LABELS, SAID } from '../texts.ts';
import { send } from './actions.ts';
import { editOf } from './changes.ts';
import type { Store } from './store.ts';

/** What can be filled in beside the finding. */
export type Filling =
  | { readonly kind: 'setting'; readonly field: SettingField }
  | { readonly kind: 'task'; readonly id: string; readonly field: TaskField }
  | { readonly kind: 'cause'; readonly code: ItemCode; readonly text: string }
  /** A loss without a task: one is begun. */
  | { readonly kind: 'measure'; readonly code: ItemCode };

export type FindingGroup = keyof typeof CHECK.groups;

export interface Finding {
  readonly problem: Problem;
  readonly group: FindingGroup;
  readonly filling: Filling | undefined;
}

export interface PlanCheck {
  readonly phase: 'working' | 'failed' | 'ready';
  readonly failure: string;
  readonly findings: readonly Finding[];
  /** As the book was read: of another year nothing is written. */
  readonly year: string;
}

const NOT_READ: PlanCheck = { phase: 'working', failure: '', findings: [], year: '' };

export function openCheck(store: Store): void {
  store.show({ name: 'check' });
  void checkPlan(store);
}

/** Reads what a plan is made of, and checks it as the dialog of the plan does. */
export async function checkPlan(store: Store): Promise<void> {
  store.set({ check: { ...(store.state.check ?? NOT_READ), phase: 'working' } });
  try {
    const dialogData = await openDialogData('plan');
    const findings = findingsOf(dialogData).map((problem) => ({
      problem,
      group: groupOf(problem),
      filling: fillingOf(problem, dialogData),
    }));
    const year = String(dialogData.book.settings.yearScored ?? '');
    store.set({ check: { phase: 'ready', failure: '', findings, year } });
  } catch (error) {
    store.set({ check: { ...NOT_READ, phase: 'failed', failure: (error as Error).message } });
  }
}

/** With the choices that the dialog would begin with; notes on the office's own template are told there. */
function findingsOf(dialogData: DialogData): Problem[] {
  const choices = firstChoices(dialogData, 'plan', formatDate(today()));
  return gather(checked(dialogData, choices, 'plan').findings, dialogData.book);
}

function groupOf({ place }: Problem): FindingGroup {
  const tab = place.kind === 'cell' ? place.tab : undefined;
  if (place.kind === 'setting' || tab === TAB_NAMES.settings) return 'settings';
  if (place.kind === 'task' || tab === TAB_NAMES.tasks) return 'tasks';
  return place.kind === 'item' || tab === TAB_NAMES.scores ? 'scores' : 'text';
}

/** Losses that no task answers. */
const WITHOUT_TASK: ReadonlySet<string> = new Set(['no-measure', 'only-drafts']);

function fillingOf({ code, place }: Problem, { book }: DialogData): Filling | undefined {
  if (place.kind === 'setting') {
    const field = SETTING_FIELDS.find(({ label }) => label === place.label);
    return field && { kind: 'setting', field };
  }
  if (place.kind === 'item' && place.code !== 'total') {
    if (WITHOUT_TASK.has(code)) return { kind: 'measure', code: place.code };
    return code === 'cause-missing' ? { kind: 'cause', code: place.code, text: '' } : undefined;
  }
  if (place.kind !== 'cell') return undefined;
  if (place.tab === TASKS.name) {
    const field = TASK_FIELDS.find((key) => headerOf(TASKS, key) === place.column);
    const task = book.tasks.find((candidate) => candidate.place === place.row);
    return field && task?.id ? { kind: 'task', id: task.id, field } : undefined;
  }
  const row = book.rows.find((candidate) => candidate.place === place.row);
  const isCause = place.tab === SCORES.name && place.column === headerOf(SCORES, 'cause');
  return isCause && row && row.code !== 'total' ? { kind: 'cause', code: row.code, text: row.cause ?? '' } : undefined;
}

/** @returns why it was not written, '' where it was; then everything is read and checked anew */
export async function fillIn(
  store: Store,
  filling: Exclude<Filling, { kind: 'measure' }>,
  text: string,
): Promise<string> {
  try {
    const { undo, told } = await write(store, filling, text.trim());
    if (undo === undefined) return told;
    await Promise.all([store.load(), checkPlan(store)]);
    store.say('good', told, undo);
    return '';
  } catch (error) {
    return (error as Error).message;
  } finally {
    store.set({ working: '' });
  }
}

interface Written {
  /** Undefined where nothing was written. */
  readonly undo: readonly number[] | undefined;
  readonly told: string;
}

async function write(store: Store, filling: Exclude<Filling, { kind: 'measure' }>, text: string): Promise<Written> {
  const year = store.state.check?.year ?? '';
  if (filling.kind === 'task') {
    const task = store.taskOf(filling.id);
    if (!task) return { undo: undefined, told: SAID.fillChanged };
    const outcome = await send(store, 'Sửa', [editOf(task.id, task.texts, { [filling.field]: text })]);
    if (outcome.state === 'saved') return { undo: [outcome.stamp], told: SAID.filled(LABELS[filling.field]) };
    if (outcome.state === 'conflict') {
      store.set({ conflicts: new Map() });
      await store.load();
      return { undo: undefined, told: SAID.fillChanged };
    }
    return { undo: undefined, told: store.state.notice?.text ?? SAID.stillBusy };
  }
  store.set({ working: SAID.saving, notice: undefined });
  if (filling.kind === 'cause') {
    const row = { code: filling.code, title: '', cause: text, seen: { cause: filling.text } };
    const { stamp, kept } = await store.call('applyResult', { rows: [row], settings: {}, year, isFilling: true });
    if (kept.length > 0) return { undo: undefined, told: SAID.fillChanged };
    return { undo: [stamp], told: SAID.filled(CHECK.cause) };
  }
  const { key, label } = filling.field;
  const fault = faultOfSettings({ [key]: text });
  if (fault !== undefined) return { undo: undefined, told: fault };
  const told = SAID.filled(label);
  if (REQUIRED_KEYS.some((required) => required === key)) {
    await store.call('fillSettings', { values: { [key]: text }, year });
    return { undo: [], told };
  }
  const { stamp } = await store.call('applyResult', {
    rows: [],
    settings: { [label]: text },
    overwrite: true,
    year,
    isFilling: true,
  });
  return { undo: [stamp], told };
}
