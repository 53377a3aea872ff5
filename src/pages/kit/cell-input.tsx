/** A cell that is typed in, on one line, and what is wrong with it below it. */
interface Props {
  readonly label: string;
  readonly text: string;
  readonly fault: string | undefined;
  /** It cannot be saved so; else it is only worth a look. */
  readonly isError: boolean;
  readonly onText: (text: string) => void;
}

export function CellInput({ label, text, fault, isError, onText }: Props) {
  return (
    <>
      <input
        type="text"
        aria-label={label}
        aria-invalid={fault === undefined ? undefined : true}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      {fault !== undefined && <p class={isError ? 'error' : 'warning'}>{fault}</p>}
    </>
  );
}
