/** Where a set is taken from: a file, a table that is pasted, the library of the add-in. */
import { useState } from 'preact/hooks';
import { nameOf } from '../../../core/criteria/criteria-set.ts';
import { fromText, readClipboard } from '../../intake/sources.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import type { Work } from '../../kit/use-call.ts';
import { LIBRARY, type LoadedSet, setOfFile, setOfGiven } from '../model/source.ts';
import { SOURCE } from '../texts.ts';

interface Props {
  /** Scored, where the document does not say it. */
  readonly year: number;
  readonly work: Work;
  readonly onLoaded: (loaded: LoadedSet) => void;
}

export function Source({ year, work, onLoaded }: Props) {
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<ReturnType<typeof readClipboard>>();
  const isBusy = work.busy !== '';
  const load = (read: () => Promise<LoadedSet> | LoadedSet): void =>
    work.run(async () => {
      onLoaded(await read());
      return undefined;
    }, SOURCE.reading);
  return (
    <section class="editor" aria-labelledby="source">
      <h2 id="source">{SOURCE.heading}</h2>
      <Field label={SOURCE.choose}>
        {(control) => (
          <input
            type="file"
            accept=".json,.xlsx,.xls,.ods,.csv,.tsv,.txt,.html,.docx,.pdf"
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) load(() => setOfFile(file, year));
              // The same file may be chosen again after it was mended.
              currentTarget.value = '';
            }}
            {...control}
          />
        )}
      </Field>
      <Field label={SOURCE.paste} hint={SOURCE.pasteHint}>
        {(control) => (
          <textarea
            rows={3}
            value={text}
            onPaste={(event) => setPasted(event.clipboardData ? readClipboard(event.clipboardData) : undefined)}
            onInput={({ currentTarget }) => {
              if (currentTarget.value === '') setPasted(undefined);
              setText(currentTarget.value);
            }}
            {...control}
          />
        )}
      </Field>
      <div class="line">
        <Button
          disabled={isBusy || text.trim() === ''}
          onClick={() => load(() => setOfGiven(pasted ? [pasted.given] : fromText(text), SOURCE.pasted, year))}
        >
          {SOURCE.read}
        </Button>
        <span>{SOURCE.samples}:</span>
        {LIBRARY.map((one) => (
          <Button key={nameOf(one.set)} kind="plain" disabled={isBusy} onClick={() => onLoaded(one)}>
            {SOURCE.open(nameOf(one.set))}
          </Button>
        ))}
      </div>
    </section>
  );
}
