/** The dialog: a source is read, its proposals are checked by the person, one call writes them, one takes them back. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DownloadedBook } from '../../book/downloaded.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import type { SheetPlace } from '../../core/place.ts';
import type { Given } from '../../intake/sources/document.ts';
import type { ColumnRole } from '../../intake/tables/column-names.ts';
import { HeaderCards } from '../kit/header-cards.tsx';
import { CallError, call } from '../kit/rpc.ts';
import { DraftOffer, useDraft } from '../kit/use-draft.tsx';
import { Columns } from './columns.tsx';
import { Findings, Measures, RankingChoice, Settings, Unread } from './lists.tsx';
import { OwnBook } from './own-book.tsx';
import { ProposalTable } from './proposal-table.tsx';
import type { Editable, Edits } from './proposals.ts';
import { SourcePanel } from './source-panel.tsx';
import { SourceError } from './sources.ts';
import {
  bookRows,
  fieldQuestions,
  goneCodes,
  type Kind,
  type Loaded,
  linesOf,
  read,
  readStanding,
  type Standing,
  strangeCodes,
} from './state.ts';
import { type Offer, offerOf, take } from './take-book.ts';
import { addDrafts } from './tasks.ts';
import { TEXTS } from './texts.ts';
import { faultIn, isStopped, printStopped, standingValue, takeBackWrite, writeRequest, writtenText } from './write.ts';

/** Where the work goes on: below the header, the total and the first field. */
const nextCell = (kind: Kind): SheetPlace => {
  const wanted = kind === 'criteria' ? 'value' : 'score';
  return { kind: 'cell', tab: SCORES.name, row: 4, column: SCORES.columns.find(({ key }) => key === wanted)?.header };
};

/** A file that is a book of the add-in. */
interface Own {
  readonly book: DownloadedBook;
  /** Its scores, to be read like any other result. */
  readonly given: Given[];
  readonly offer: Offer;
  readonly isTaken: boolean;
}

/** What was given to read, and what the person made of it. */
interface Draft extends Pick<Loaded, 'kind' | 'documents' | 'unit' | 'columns'> {
  readonly edits: Readonly<Record<string, Edits>>;
  readonly ticks: Readonly<Record<string, boolean>>;
  readonly settingTicks: Readonly<Record<string, boolean>>;
  readonly untickedMeasures: readonly number[];
  readonly withRanking: boolean;
}

export function App() {
  const [kind, setKind] = useState<Kind>('result');
  const [loaded, setLoaded] = useState<Loaded>();
  const [own, setOwn] = useState<Own>();
  const [book, setBook] = useState<Standing>();
  const [edits, setEdits] = useState<Readonly<Record<string, Edits>>>({});
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const [settingTicks, setSettingTicks] = useState<Readonly<Record<string, boolean>>>({});
  const [untickedMeasures, setUntickedMeasures] = useState<readonly number[]>([]);
  const [withRanking, setWithRanking] = useState(true);
  const [busy, setBusy] = useState('');
  const [said, setSaid] = useState<{ text: string; bad: boolean }>();
  const [written, setWritten] = useState<number>();
  const [adding, setAdding] = useState(true);
  const draft = useDraft<Draft>('intake', ({ documents = [] }) => documents.length > 0);
  const message = useRef<HTMLParagraphElement>(null);
  const rows = useMemo(() => bookRows(book), [book]);
  const lines = useMemo(() => (loaded ? linesOf(loaded, edits, ticks, rows) : []), [loaded, edits, ticks, rows]);
  // The message may stand above what is in view: it is where the next step begins.
  useLayoutEffect(() => message.current?.scrollIntoView({ block: 'nearest' }), [said]);
  // The button that was pressed is gone: the keyboard goes on from here.
  useLayoutEffect(() => {
    if (!adding) message.current?.focus();
  }, [adding]);

  // Until it is written: whoever closes the dialog may go on where it was left.
  useEffect(() => {
    if (!loaded || written !== undefined) return;
    const { kind: asked, documents, unit, columns } = loaded;
    draft.keep({ kind: asked, documents, unit, columns, edits, ticks, settingTicks, untickedMeasures, withRanking });
  }, [loaded, edits, ticks, settingTicks, untickedMeasures, withRanking, written]);

  const run = (act: () => Promise<void>, words: string = TEXTS.reading): void => {
    setBusy(words);
    setSaid(undefined);
    // The words are painted before a long reading begins.
    setTimeout(() => {
      act()
        .catch((error: unknown) => {
          const known = error instanceof SourceError || error instanceof CallError;
          setSaid({ text: known ? error.message : TEXTS.nothing, bad: true });
        })
        .finally(() => setBusy(''));
    }, 20);
  };
  const show = (next: Loaded): void => {
    setLoaded(next);
    const told = next.proposals.length + next.measures.length + (next.found.ranking ? 1 : 0) + next.found.tables.length;
    if (told === 0) setSaid({ text: TEXTS.nothing, bad: true });
  };
  const give = (given: Given[], downloaded?: DownloadedBook): void => {
    run(async () => {
      if (downloaded) {
        setOwn({ book: downloaded, given, offer: await offerOf(downloaded), isTaken: false });
        setAdding(false);
        return;
      }
      const next = read({
        kind,
        documents: [...(loaded?.documents ?? []), given],
        unit: loaded?.unit,
        columns: loaded?.columns ?? {},
      });
      show(next);
      if (next.proposals.length > 0 || next.found.units.length > 1) setAdding(false);
      setWritten(undefined);
      setBook(await readStanding());
    });
  };
  const again = (change: Partial<Pick<Loaded, 'kind' | 'unit' | 'columns'>>): void => {
    if (!loaded) return;
    setTicks({});
    setEdits({});
    show(read({ ...loaded, ...change }));
  };
  const goOn = (left: Draft): void =>
    run(async () => {
      draft.takeUp();
      setKind(left.kind);
      setEdits(left.edits);
      setTicks(left.ticks);
      setSettingTicks(left.settingTicks);
      setUntickedMeasures(left.untickedMeasures);
      setWithRanking(left.withRanking);
      setWritten(undefined);
      show(read({ kind: left.kind, documents: left.documents, unit: left.unit, columns: left.columns }));
      setAdding(false);
      setBook(await readStanding());
    });
  const restart = (): void => {
    draft.forget();
    setLoaded(undefined);
    setOwn(undefined);
    setEdits({});
    setTicks({});
    setSettingTicks({});
    setUntickedMeasures([]);
    setWritten(undefined);
    setSaid(undefined);
    setAdding(true);
  };
  const isTickedSetting = (label: string): boolean => settingTicks[label] ?? !loaded?.askedSettings.has(label);
  const fault = faultIn(lines);
  const { request, count } = writeRequest(loaded, { lines, isTickedSetting, withRanking }, book);
  const write = (): void =>
    run(async () => {
      const answer = await call('applyResult', request).catch(async (error: unknown) => {
        if (!isStopped(error)) throw error;
        const now = await readStanding();
        setBook(now);
        const left = {
          lines: loaded ? linesOf(loaded, edits, ticks, bookRows(now)) : [],
          isTickedSetting,
          withRanking,
        };
        setSaid({ text: printStopped(error, count, loaded, left, now), bad: true });
      });
      if (!answer) return;
      draft.forget();
      setWritten(answer.stamp);
      setSaid({
        text: writtenText(answer) + (request.ranking ? TEXTS.rankingWritten : '') + TEXTS.next[loaded?.kind ?? kind],
        bad: false,
      });
      setTicks({});
      setBook(await readStanding());
    }, TEXTS.writing);
  const openScores = (): void =>
    run(async () => {
      await call('goTo', nextCell(loaded?.kind ?? kind));
      window.google?.script.host.close();
    }, TEXTS.reading);
  const takeBack = (): void =>
    run(async () => {
      const text = await takeBackWrite(written ?? 0);
      setWritten(undefined);
      setSaid({ text, bad: false });
      setBook(await readStanding());
    }, TEXTS.writing);
  const takeOwn = (file: Own): void =>
    run(async () => {
      setSaid({ text: await take(file.book), bad: false });
      setOwn({ ...file, isTaken: true });
    }, TEXTS.own.taking);
  const giveScores = (file: Own): void => {
    setOwn(undefined);
    give(file.given);
  };
  const writeMeasures = (): void =>
    run(async () => {
      const chosen = (loaded?.measures ?? []).filter((_, index) => !untickedMeasures.includes(index));
      setSaid({ text: TEXTS.measuresWritten(await addDrafts(chosen)), bad: false });
    }, TEXTS.writing);
  const units = loaded?.found.units ?? [];
  const about = new Set(loaded?.proposals.flatMap(({ findings }) => findings));
  const others = [
    ...(loaded ? fieldQuestions(loaded, rows) : []),
    ...(loaded?.found.reading.findings ?? []).filter((finding) => finding.severity !== 'info' && !about.has(finding)),
  ];
  return (
    <main>
      <h1>{TEXTS.title}</h1>
      <p class="quiet">{TEXTS.intro}</p>
      {book && <HeaderCards faults={book.book.headers} onAnswered={async () => setBook(await readStanding())} />}
      {draft.isLost && loaded && written === undefined && <p class="error">{TEXTS.draftLost}</p>}
      {draft.offered && !loaded && (
        <DraftOffer
          what={TEXTS.draft(draft.offered.documents.length)}
          onGoOn={() => draft.offered && goOn(draft.offered)}
          onDrop={draft.forget}
        />
      )}
      {adding && <SourcePanel kind={kind} busy={busy !== ''} run={run} onGiven={give} onKind={setKind} />}
      <p
        ref={message}
        tabIndex={-1}
        role="status"
        class={busy ? 'said' : said ? `said ${said.bad ? 'bad' : 'good'}` : ''}
      >
        {busy || said?.text}
      </p>
      {own && (
        <OwnBook
          offer={own.offer}
          busy={busy !== ''}
          isTaken={own.isTaken}
          onTake={() => takeOwn(own)}
          onScores={() => giveScores(own)}
          onOpen={openScores}
          onRestart={restart}
        />
      )}
      {loaded && !own && (
        <>
          <div class="line">
            {written !== undefined && !busy && (
              <button type="button" onClick={takeBack}>
                {TEXTS.undo}
              </button>
            )}
            {!adding && (
              <button type="button" class="plain" onClick={() => setAdding(true)} title={TEXTS.secondHint}>
                {TEXTS.second}
              </button>
            )}
            <button type="button" class="plain" onClick={restart}>
              {TEXTS.restart}
            </button>
            {loaded.documents.length > 1 && <span class="quiet">{TEXTS.documents(loaded.documents.length)}</span>}
          </div>
          {units.length > 1 && (
            <p>
              <label>
                {TEXTS.unit(units.length)}{' '}
                <select
                  value={loaded.found.unit ?? ''}
                  onChange={({ currentTarget }) => again({ unit: currentTarget.value || undefined })}
                >
                  <option value="">{TEXTS.chooseUnit}</option>
                  {units.map((name) => (
                    <option key={name}>{name}</option>
                  ))}
                </select>
              </label>
            </p>
          )}
          {loaded.found.ranking && (
            <RankingChoice ranking={loaded.found.ranking} ticked={withRanking} onTick={setWithRanking} />
          )}
          {loaded.found.tables.length > 0 && (
            <Columns
              tables={loaded.found.tables}
              onChoose={(table, column, role) => again({ columns: choose(loaded, table, column, role) })}
            />
          )}
          <Findings findings={others} gone={goneCodes(loaded, rows)} strange={strangeCodes(loaded, rows)} />
          {lines.length > 0 && (
            <ProposalTable
              kind={loaded.kind}
              lines={lines}
              onTick={(keys, value) => setTicks({ ...ticks, ...Object.fromEntries(keys.map((key) => [key, value])) })}
              onEdit={(key, field: Editable, text) => setEdits({ ...edits, [key]: { ...edits[key], [field]: text } })}
            />
          )}
          <Settings
            values={loaded.settings}
            standing={(label) => standingValue(book, label)}
            asked={loaded.askedSettings}
            isTicked={isTickedSetting}
            onTick={(label, value) => setSettingTicks({ ...settingTicks, [label]: value })}
          />
          <Unread lines={loaded.found.reading.unread} />
          <Measures
            measures={loaded.measures}
            busy={busy !== ''}
            isTicked={(index) => !untickedMeasures.includes(index)}
            onTick={(index, value) => setUntickedMeasures(toggle(untickedMeasures, index, value))}
            onWrite={writeMeasures}
          />
          <footer>
            {fault && <p class="error">{fault}</p>}
            {written !== undefined && count === 0 ? (
              <button type="button" class="primary" disabled={busy !== ''} onClick={openScores}>
                {TEXTS.openScores}
              </button>
            ) : (
              <button
                type="button"
                class="primary"
                disabled={busy !== '' || count === 0 || fault !== undefined}
                onClick={write}
              >
                {TEXTS.write(count)}
              </button>
            )}
          </footer>
        </>
      )}
    </main>
  );
}

function choose({ columns }: Loaded, table: string, column: number, role: ColumnRole): Loaded['columns'] {
  return { ...columns, [table]: { ...columns[table], [column]: role } };
}

function toggle<T>(unticked: readonly T[], key: T, ticked: boolean): T[] {
  const others = unticked.filter((other) => other !== key);
  return ticked ? others : [...others, key];
}
