/** Plain fields of the editor: a line, several lines, a choice. */
import type { ComponentChildren } from 'preact';
import type { TaskField } from '../../../book/tasks/task-texts.ts';
import { LABELS } from '../texts.ts';

export interface FieldProps {
  readonly field: TaskField;
  readonly text: string;
  readonly set: (text: string) => void;
}

/** What a cell holds. */
const MOST = 50_000;

interface LineProps extends FieldProps {
  readonly hint?: string;
  readonly choices?: readonly string[];
  readonly children?: ComponentChildren;
}

export function Line({ field, text, set, hint, choices, children }: LineProps) {
  const id = `field-${field}`;
  const offered = [...new Set(choices?.filter((choice) => choice !== ''))];
  return (
    <div class="field">
      <label for={id}>{LABELS[field]}</label>
      <input
        id={id}
        value={text}
        maxLength={MOST}
        autocomplete="off"
        list={offered.length > 0 ? `${id}-list` : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => set(event.currentTarget.value)}
      />
      {offered.length > 0 && (
        <datalist id={`${id}-list`}>
          {offered.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}

export function Area({ field, text, set, rows }: FieldProps & { readonly rows: number }) {
  const id = `field-${field}`;
  return (
    <div class="field">
      <label for={id}>{LABELS[field]}</label>
      <textarea id={id} rows={rows} value={text} maxLength={MOST} onInput={(event) => set(event.currentTarget.value)} />
    </div>
  );
}

interface ChoiceProps extends FieldProps {
  readonly choices: readonly string[];
  readonly blank?: string;
}

export function Choice({ field, text, set, choices, blank }: ChoiceProps) {
  const id = `field-${field}`;
  // What stands in the sheet and in no list is shown as it is, so that the person can choose anew.
  const strange = text !== '' && !choices.includes(text);
  return (
    <div class="field">
      <label for={id}>{LABELS[field]}</label>
      <select id={id} value={text} onChange={(event) => set(event.currentTarget.value)}>
        {(blank !== undefined || text === '') && <option value="">{blank ?? 'Chọn…'}</option>}
        {strange && <option value={text}>{text}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </div>
  );
}
