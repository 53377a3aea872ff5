/** The set that the book keeps, those of before, and what stood when they were changed. */
import { readSnapshot } from '../../../book/criteria-snapshot.ts';
import { Button } from '../../kit/button.tsx';
import { download } from '../../kit/download.ts';
import { call } from '../../kit/rpc.ts';
import { bad, good, type Work } from '../../kit/use-call.ts';
import { writeXlsx } from '../../kit/xlsx-file.ts';
import type { CriteriaBook } from '../model/criteria-book.ts';
import { type LoadedSet, setOfKind } from '../model/source.ts';
import { KEPT, SET } from '../texts.ts';
import { SetView } from './set-view.tsx';

interface Props {
  readonly book: CriteriaBook;
  readonly work: Work;
  readonly onLoad: () => void;
  /** A closed set is looked at where sets are loaded. */
  readonly onView: (loaded: LoadedSet) => void;
}

export function KeptFace({ book, work, onLoad, onView }: Props) {
  const { kept, standing } = book;
  const isBusy = work.busy !== '';
  return (
    <>
      {!kept && <p>{standing.length === 0 ? KEPT.none : `${KEPT.none} ${KEPT.cardOnly(standing.length)}`}</p>}
      {kept?.ok === false && <p class="error">{kept.message}</p>}
      {kept?.ok && <SetView set={kept.kept.set} told={told(book, kept.kept)} work={work} />}
      {(!kept?.ok || standing.length === 0) && (
        <Button kind="primary" onClick={onLoad}>
          {KEPT.load}
        </Button>
      )}
      <Stored
        {...{ isBusy, heading: KEPT.closed, about: KEPT.closedAbout, act: KEPT.view, files: book.closed }}
        named={({ name, time }) => KEPT.file(name, time)}
        onAct={(kind) =>
          work.run(async () => {
            onView(await setOfKind(kind));
            return undefined;
          })
        }
      />
      <Stored
        {...{ isBusy, heading: KEPT.changes, about: KEPT.changesAbout, act: KEPT.saveSnapshot, files: book.changes }}
        named={({ name, time }) => KEPT.snapshot(name, time)}
        onAct={(kind) => work.run(() => saveSnapshot(kind))}
      />
    </>
  );
}

function told({ standing, profile }: CriteriaBook, { time, person }: { time: string; person: string }): string[] {
  const card = profile === undefined ? KEPT.changed : KEPT.profile(profile);
  return [
    time === '' && person === '' ? SET.handedOut : SET.kept(time, person),
    ...(standing.length > 0 ? [card] : []),
  ];
}

async function saveSnapshot(kind: string) {
  const { name, content } = await call('readCriteriaFile', { kind });
  const tables = readSnapshot(content);
  if (!tables) return bad(KEPT.broken);
  download(name, writeXlsx(tables.map((table) => ({ ...table, widths: [] }))), 'xlsx');
  return good(SET.saved(`${name}.xlsx`));
}

type Other = CriteriaBook['closed'][number];

interface StoredProps {
  readonly heading: string;
  readonly about: string;
  readonly act: string;
  readonly files: readonly Other[];
  readonly named: (file: Other) => string;
  readonly isBusy: boolean;
  readonly onAct: (kind: string) => void;
}

function Stored({ heading, about, act, files, named, isBusy, onAct }: StoredProps) {
  if (files.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <p class="quiet">{about}</p>
      <ul class="stored">
        {files.map((file) => (
          <li key={file.kind} class="line">
            <span>{named(file)}</span>
            <Button
              kind="plain"
              disabled={isBusy}
              aria-label={`${act}: ${named(file)}`}
              onClick={() => onAct(file.kind)}
            >
              {act}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
