/** Files of a person: chosen in the browser's window, or dropped on the place, many at once or one. */
import { useState } from 'preact/hooks';
import './file-drop.css';
import { CHOOSE_FILE } from './texts.ts';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** Endings, by comma. */
  readonly accept: string;
  readonly isDisabled: boolean;
  readonly isOne?: true;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FileDrop({ label, hint, accept, isDisabled, isOne, onFiles }: Props) {
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | undefined | null): void => {
    if (!isDisabled && files && files.length > 0) onFiles(isOne ? [...files].slice(0, 1) : [...files]);
  };
  return (
    <label
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!isDisabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        // Anywhere else the browser would open the file in place of the window.
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span>{label}</span>
      <input
        type="file"
        multiple={!isOne}
        accept={accept}
        disabled={isDisabled}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <span class="choose" aria-hidden="true">
        {CHOOSE_FILE}
      </span>
      {hint && <span class="quiet">{hint}</span>}
    </label>
  );
}
