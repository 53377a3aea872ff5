/** A labelled control with its hint and what is wrong with it, both told to those who hear the page. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

/** What the control of a field takes over. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface Props {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** What is wrong with what was typed, and what to type. */
  readonly error?: string | undefined;
  readonly children: (control: ControlProps) => ComponentChildren;
}

export function Field({ label, hint, error = '', children }: Props) {
  const id = useId();
  const described = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])].join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends Omit<Props, 'children'> {
  readonly value: string;
  readonly onText: (text: string) => void;
  /** More than one line where it is given. */
  readonly rows?: number;
  readonly placeholder?: string;
  readonly inputMode?: 'numeric';
  readonly maxLength?: number;
}

export function TextField({ value, onText, rows, label, hint, error, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) =>
        rows === undefined ? (
          <input
            type="text"
            value={value}
            onInput={(event) => onText(event.currentTarget.value)}
            {...control}
            {...rest}
          />
        ) : (
          <textarea
            rows={rows}
            value={value}
            onInput={(event) => onText(event.currentTarget.value)}
            {...control}
            {...rest}
          />
        )
      }
    </Field>
  );
}
