/** What a person did becomes changes for the server, each with the prints by which it is known there. */
import type { FieldTexts, TaskChange, UndoStep } from '../../../book/tasks/change.ts';
import {
  canonicalText,
  mapFields,
  printOf,
  TASK_FIELDS,
  type TaskField,
  type TaskTexts,
} from '../../../book/tasks/task-texts.ts';

export const NO_TEXTS = Object.fromEntries(TASK_FIELDS.map((field) => [field, ''])) as Record<TaskField, string>;

export const withFields = (texts: TaskTexts, fields: FieldTexts): TaskTexts => ({
  ...texts,
  ...mapFields(fields, canonicalText),
});

/** Only what differs from what was seen; nothing where nothing differs. */
export function changedFields(base: TaskTexts, fields: FieldTexts): FieldTexts {
  const fresh = mapFields(fields, canonicalText);
  return Object.fromEntries(Object.entries(fresh).filter(([field, text]) => base[field as TaskField] !== text));
}

export function editOf(id: string, base: TaskTexts, fields: FieldTexts): TaskChange {
  const changed = changedFields(base, fields);
  return { kind: 'edit', id, base: printOf(base), goal: printOf(withFields(base, changed)), fields: changed };
}

export function addOf(id: string, fields: FieldTexts): TaskChange {
  const filled = changedFields(NO_TEXTS, fields);
  return { kind: 'add', id, goal: printOf(withFields(NO_TEXTS, filled)), fields: filled };
}

/** The change that takes a logged one back; undefined where the row is not as it was left. */
export function reverseOf(step: UndoStep, current: TaskTexts | undefined): TaskChange | undefined {
  const { kind, id, print, old } = step;
  if (kind === 'delete') return current ? undefined : addOf(id, old);
  if (!current || printOf(current) !== print) return undefined;
  if (kind === 'add') return { kind: 'delete', id, base: print };
  if (kind === 'move') return { kind: 'move', id, before: old.before ?? '' };
  return editOf(id, current, old);
}

/** A new id or request, of letters and digits, beginning with a letter: no cell takes it for a number. */
export function freshId(letter = 'n'): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return letter + [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
