/** Where a set is taken from: a file, a table that is pasted, a tab of the book, the library of the add-in. */
import { useState } from 'preact/hooks';
import { nameOf } from '../../../core/criteria/criteria-set.ts';
import { fromTab, readClipboard } from '../../intake/sources.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { FileDrop } from '../../kit/file-drop.tsx';
import { call } from '../../kit/rpc.ts';
import type { Work } from '../../kit/use-call.ts';
import { LIBRARY, type LoadedSet, setOfFile, setOfGiven, setOfText } from '../model/source.ts';
import { SOURCE } from '../texts.ts';
import './set.css';

interface Props {
  /** Scored, where the document does not say it. */
  readonly year: number;
  readonly work: Work;
  /** Nothing was loaded yet. */
  readonly isOpen: boolean;
  readonly onLoaded: (loaded: LoadedSet) => void;
}

const ACCEPTED = '.json,.xlsx,.xls,.ods,.csv,.tsv,.txt,.html,.docx,.pdf';

export function Source({ year, work, isOpen, onLoaded }: Props) {
  const isBusy = work.busy !== '';
  const load = (read: () => Promise<LoadedSet> | LoadedSet): void =>
    work.run(async () => {
      onLoaded(await read());
      return undefined;
    }, SOURCE.reading);
  return (
    <details class="editor" open={isOpen}>
      <summary>{isOpen ? SOURCE.heading : SOURCE.other}</summary>
      <FileDrop
        {...{ label: SOURCE.choose, accept: ACCEPTED, isDisabled: isBusy, isOne: true }}
        onFiles={([file]) => file && load(() => setOfFile(file, year))}
      />
      <Paste {...{ year, isBusy, load }} />
      <FromTab {...{ year, work, isBusy, load }} />
      <div class="line">
        <span>{SOURCE.samples}:</span>
        {LIBRARY.map((one) => (
          <Button key={nameOf(one.set)} kind="plain" disabled={isBusy} onClick={() => onLoaded(one)}>
            {SOURCE.open(nameOf(one.set))}
          </Button>
        ))}
      </div>
    </details>
  );
}

interface WayProps {
  readonly year: number;
  readonly isBusy: boolean;
  readonly load: (read: () => Promise<LoadedSet> | LoadedSet) => void;
}

function Paste({ year, isBusy, load }: WayProps) {
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<ReturnType<typeof readClipboard>>();
  return (
    <>
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
      <Button
        disabled={isBusy || text.trim() === ''}
        onClick={() =>
          load(() => (pasted ? setOfGiven([pasted.given], SOURCE.pasted, year) : setOfText(text, SOURCE.pasted, year)))
        }
      >
        {SOURCE.read}
      </Button>
    </>
  );
}

function FromTab({ year, isBusy, load, work }: WayProps & { readonly work: Work }) {
  const [tabs, setTabs] = useState<readonly string[]>();
  const [tab, setTab] = useState('');
  if (!tabs)
    return (
      <Button
        kind="plain"
        disabled={isBusy}
        onClick={() =>
          work.run(async () => {
            setTabs((await call('readTab', { name: '' })).tabs);
            return undefined;
          }, SOURCE.reading)
        }
      >
        {SOURCE.listTabs}
      </Button>
    );
  return (
    <div class="line">
      <Field label={SOURCE.tab}>
        {(control) => (
          <select value={tab} onChange={({ currentTarget }) => setTab(currentTarget.value)} {...control}>
            <option value="">{SOURCE.chooseTab}</option>
            {tabs.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
      </Field>
      <Button
        disabled={isBusy || tab === ''}
        onClick={() =>
          load(async () => {
            const { rows } = await call('readTab', { name: tab });
            return setOfGiven(fromTab(tab, rows), SOURCE.ofTab(tab), year);
          })
        }
      >
        {SOURCE.readTab}
      </Button>
    </div>
  );
}
