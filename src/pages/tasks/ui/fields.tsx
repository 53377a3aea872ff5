/** Fields of the editor: a line, several lines, a choice, the items a task serves. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { TaskField } from '../../../book/tasks/task-texts.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { readTaskCodes } from '../../../core/task-cells.ts';
import { Field } from '../../kit/field.tsx';
import { EDITOR, LABELS, WORDS } from '../texts.ts';
import { useSidebar } from './hooks.ts';

export interface FieldProps {
  readonly field: TaskField;
  readonly text: string;
  readonly set: (text: string) => void;
  /** What is wrong with what was typed. */
  readonly error?: string | undefined;
}

/** What a cell holds. */
const MOST = 50_000;

interface LineProps extends FieldProps {
  readonly hint?: string | undefined;
  readonly choices?: readonly string[];
  readonly children?: ComponentChildren;
}

export function Line({ field, text, set, hint, error, choices, children }: LineProps) {
  const list = useId();
  const offered = [...new Set(choices?.filter((choice) => choice !== ''))];
  return (
    <Field label={LABELS[field]} hint={hint} error={error}>
      {(control) => (
        <>
          <input
            {...control}
            name={field}
            value={text}
            maxLength={MOST}
            autocomplete="off"
            list={offered.length > 0 ? list : undefined}
            onInput={(event) => set(event.currentTarget.value)}
          />
          {offered.length > 0 && (
            <datalist id={list}>
              {offered.map((choice) => (
                <option key={choice} value={choice} />
              ))}
            </datalist>
          )}
          {children}
        </>
      )}
    </Field>
  );
}

export function Area({ field, text, set, error, rows }: FieldProps & { readonly rows: number }) {
  return (
    <Field label={LABELS[field]} error={error}>
      {(control) => (
        <textarea
          {...control}
          name={field}
          rows={rows}
          value={text}
          maxLength={MOST}
          onInput={(event) => set(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface ChoiceProps extends FieldProps {
  readonly choices: readonly string[];
  readonly blank?: string;
}

export function Choice({ field, text, set, error, choices, blank }: ChoiceProps) {
  // What stands in the sheet and in no list is shown as it is, so that the person can choose anew.
  const strange = text !== '' && !choices.includes(text);
  return (
    <Field label={LABELS[field]} error={error}>
      {(control) => (
        <select {...control} name={field} value={text} onChange={(event) => set(event.currentTarget.value)}>
          {(blank !== undefined || text === '') && <option value="">{blank ?? WORDS.choose}</option>}
          {strange && <option value={text}>{text}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Shows names and points lost of the items, and tells of codes the card does not have. */
export function CodesField(props: FieldProps) {
  const { book } = useSidebar();
  const codes = readTaskCodes(props.text);
  return (
    <Line {...props} hint={codes.ok && codes.value.length > 0 ? undefined : EDITOR.codesHint}>
      {codes.ok && codes.value.length > 0 && (
        <ul class="dots">
          {codes.value.map((code) => {
            const item = book?.result.card.items.find((candidate) => candidate.code === code);
            const lost = book?.result.shortfalls.find((shortfall) => shortfall.code === code)?.lost;
            return (
              <li key={code} class={item ? '' : 'error'}>
                {code} {item ? item.row?.title : EDITOR.codeUnknown}
                {lost !== undefined && EDITOR.codeLost(formatPoints(lost))}
              </li>
            );
          })}
        </ul>
      )}
    </Line>
  );
}
