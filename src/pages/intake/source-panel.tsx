/** Where a document comes from: the paste box, a file, a tab of the workbook. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DownloadedBook } from '../../book/downloaded.ts';
import type { Given } from '../../intake/sources/document.ts';
import { Button } from '../kit/button.tsx';
import { call } from '../kit/rpc.ts';
import type { Said, Work } from '../kit/use-call.ts';
import { fromTab, fromText, readClipboard, readFile } from './sources.ts';
import type { Kind } from './state.ts';
import { TEXTS } from './texts.ts';

interface Props {
  readonly kind: Kind;
  readonly onKind: (kind: Kind) => void;
  /** @param own the add-in's own book, where the file is one; what is given is its scores then */
  readonly onGiven: (given: Given[], own?: DownloadedBook) => Promise<Said | undefined>;
  readonly run: Work['run'];
  readonly busy: boolean;
}

export function SourcePanel({ kind, onKind, onGiven, run, busy }: Props) {
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<{ given: Given; tables: number }>();
  const [tabs, setTabs] = useState<readonly string[]>([]);
  const [tab, setTab] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  // Ctrl+V goes into it at once.
  useEffect(() => box.current?.focus(), []);
  const paste = (event: ClipboardEvent): void => {
    const found = event.clipboardData && readClipboard(event.clipboardData);
    // Without a table the text itself is what was pasted, and may be edited before it is read.
    setPasted(found || undefined);
  };
  return (
    <section class="sources">
      <fieldset class="kinds">
        <legend>{TEXTS.kind}</legend>
        {(['result', 'criteria'] as const).map((value) => (
          <label key={value}>
            <input type="radio" name="kind" checked={kind === value} onChange={() => onKind(value)} />{' '}
            {TEXTS.kinds[value]}
          </label>
        ))}
      </fieldset>
      <div class="ways">
        <div class="way wide">
          <label for="paste">{TEXTS.paste}</label>
          <textarea
            ref={box}
            id="paste"
            rows={6}
            aria-describedby="paste-hint"
            value={text}
            onPaste={paste}
            onInput={({ currentTarget }) => {
              if (currentTarget.value === '') setPasted(undefined);
              setText(currentTarget.value);
            }}
          />
          <p id="paste-hint" class="quiet">
            {pasted ? TEXTS.pasted(pasted.tables) : TEXTS.pasteHint}
          </p>
          <Button
            disabled={busy || text.trim() === ''}
            onClick={() => run(async () => onGiven(pasted ? [pasted.given] : fromText(text)))}
          >
            {TEXTS.readPaste}
          </Button>
        </div>
        <div class="way">
          <input
            id="file"
            class="hidden-file"
            type="file"
            accept=".docx,.xlsx,.xls,.csv,.tsv,.txt,.html,.pdf,.doc"
            aria-describedby="file-hint"
            disabled={busy}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file)
                run(async () => {
                  const { given, own } = await readFile(file);
                  return onGiven(given, own);
                });
              // The same file may be chosen again after it was mended.
              currentTarget.value = '';
            }}
          />
          <label for="file" class="as-button">
            {TEXTS.file}
          </label>
          <p id="file-hint" class="quiet">
            {TEXTS.fileHint}
          </p>
          {tabs.length === 0 ? (
            <>
              <p class="label">{TEXTS.tab}</p>
              <Button
                disabled={busy}
                onClick={() =>
                  run(async () => {
                    setTabs((await call('readTab', { name: '' })).tabs);
                    return undefined;
                  })
                }
              >
                {TEXTS.listTabs}
              </Button>
            </>
          ) : (
            <>
              <label for="tab">{TEXTS.tab}</label>
              <div class="line">
                <select id="tab" value={tab} onChange={({ currentTarget }) => setTab(currentTarget.value)}>
                  <option value="">{TEXTS.chooseTab}</option>
                  {tabs.map((name) => (
                    <option key={name}>{name}</option>
                  ))}
                </select>
                <Button
                  disabled={busy || tab === ''}
                  onClick={() => run(async () => onGiven(fromTab(tab, (await call('readTab', { name: tab })).rows)))}
                >
                  {TEXTS.readTab}
                </Button>
              </div>
            </>
          )}
        </div>
      </div>
    </section>
  );
}
