/** "Thu sổ": books and tables dropped together, whose each is and what is wrong with it, before anything is written. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { SentFile } from '../../../province/sent-file.ts';
import { Button } from '../../kit/button.tsx';
import { FileDrop } from '../../kit/file-drop.tsx';
import { Notice } from '../../kit/notice.tsx';
import type { Said, Task } from '../../kit/use-call.ts';
import { chunksFor, collected, openFile, writeChunks } from '../model/collect.ts';
import { COLLECT, TEXTS } from '../texts.ts';
import { CollectTable } from './collect-table.tsx';
import type { Desk } from './shared.ts';

export function CollectFace({ desk }: { readonly desk: Desk }) {
  const { book, work } = desk;
  const [files, setFiles] = useState<readonly SentFile[]>([]);
  // What is under way is brought to its end, and then told: half of it would be nobody's knowledge.
  const stop = useRef(false);
  const [isStopping, setStopping] = useState(false);
  const begin = (task: Task, words: string): void => {
    stop.current = false;
    setStopping(false);
    work.run(task, words);
  };
  const collection = useMemo(() => collected(book, files), [book, files]);
  const chunks = useMemo(() => chunksFor(book, collection), [book, collection]);
  if (!book.set) return <p class="warning">{TEXTS.noSet}</p>;
  if (book.communes.length === 0) return <p>{TEXTS.noUnits}</p>;
  const open = chunks.reduce((count, chunk) => count + chunk.length, 0);
  const take = (chosen: readonly File[]): void =>
    begin(
      async (progress) => {
        const opened: SentFile[] = [];
        for (const [i, file] of chosen.entries()) {
          if (i % STRIDE === 0) await progress(COLLECT.reading(i, chosen.length));
          // What was read until it was stopped counts.
          if (stop.current) break;
          opened.push(await openFile(file));
        }
        setFiles((before) => [...before, ...opened]);
        return { text: COLLECT.read(opened.length, chosen.length), tone: 'plain' };
      },
      COLLECT.reading(0, chosen.length),
    );
  const assign = (at: number, unit: string): void =>
    setFiles(files.map((file, i) => (i === at ? { ...file, assigned: unit } : file)));
  const write = (): void =>
    begin(
      async (progress) => {
        const written = await writeChunks(book, chunks, async (done) => {
          await progress(COLLECT.writing(done, open));
          return !stop.current;
        });
        const { units, stamps, told, isBroken } = written;
        await desk.read();
        const text = [(isBroken ? COLLECT.broken : COLLECT.written)(units, open), told].filter(Boolean).join(' ');
        const last = stamps.at(-1);
        const said: Said = last === undefined ? { text, tone: 'plain' } : desk.written(text, last, stamps.slice(0, -1));
        return isBroken ? { ...said, tone: 'bad' } : said;
      },
      COLLECT.writing(0, open),
    );
  return (
    <>
      <p class="answer">{COLLECT.sum(book, collection)}</p>
      <p class="quiet">{COLLECT.about}</p>
      <FileDrop
        {...{ label: COLLECT.choose, hint: COLLECT.drop, accept: ACCEPTED, isDisabled: desk.isBusy, onFiles: take }}
      />
      <div class="line">
        {open > 0 && (
          <Button kind="primary" disabled={desk.isBusy} onClick={write}>
            {COLLECT.write(open)}
          </Button>
        )}
        {files.length > 0 && (
          <Button disabled={desk.isBusy} onClick={() => setFiles([])}>
            {COLLECT.clear(files.length)}
          </Button>
        )}
        {desk.isBusy && (
          <Button
            disabled={isStopping}
            onClick={() => {
              stop.current = true;
              setStopping(true);
            }}
          >
            {isStopping ? COLLECT.stopping : TEXTS.stop}
          </Button>
        )}
      </div>
      {collection.strays.length > 0 && (
        <Notice tone="warning" label={COLLECT.strays(collection.strays.length)}>
          <h2>{COLLECT.strays(collection.strays.length)}</h2>
          <ul class="strays">
            {collection.strays.map(({ at, file, isReadable, message }, i) => (
              <li key={`${at}-${i}`}>
                <b>{file}</b>: {message}
                {isReadable && (
                  <label>
                    {COLLECT.whose}
                    <select
                      aria-label={COLLECT.whoseFile(file)}
                      value=""
                      onChange={({ currentTarget }) => assign(at, currentTarget.value)}
                    >
                      <option value="">{COLLECT.chooseUnit}</option>
                      {book.communes.map(({ id, name, group }) => (
                        <option key={id} value={id}>
                          {group === '' ? name : `${name} (${group})`}
                        </option>
                      ))}
                    </select>
                  </label>
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <CollectTable book={book} units={collection.units} />
    </>
  );
}

/** Files between two words about how far it is: drawing each would take longer than reading. */
const STRIDE = 5;

const ACCEPTED = '.xlsx,.xls,.ods,.csv,.docx,.pdf,.txt,.html';
