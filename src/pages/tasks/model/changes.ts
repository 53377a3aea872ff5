/** What a person did becomes changes for the server, each with the texts as the person saw them. */
import type { FieldTexts, TaskChange } from '../../../book/tasks/change.ts';
import {
  canonicalText,
  mapFields,
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

export function editOf(id: string, base: TaskTexts, fields: FieldTexts): TaskChange & { kind: 'edit' } {
  const changed = changedFields(base, fields);
  return { kind: 'edit', id, seen: mapFields(changed, (field) => base[field]), fields: changed };
}

export function addOf(id: string, fields: FieldTexts): TaskChange & { kind: 'add' } {
  return { kind: 'add', id, fields: changedFields(NO_TEXTS, fields) };
}

/** A new id or request, of letters and digits, beginning with a letter: no cell takes it for a number. */
export function freshId(letter = 'n'): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return letter + [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
