/** What the dialog holds from the source to the written rows, and what a person can do with it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DownloadedBook } from '../../book/downloaded.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import type { SheetPlace } from '../../core/place.ts';
import type { Given } from '../../intake/sources/document.ts';
import { call, closeWindow } from '../kit/rpc.ts';
import { startWord } from '../kit/start.ts';
import { bad, good, type Said, useCall } from '../kit/use-call.ts';
import { useDraft } from '../kit/use-draft.tsx';
import type { Edits } from './proposals.ts';
import { bookRows, type Kind, type Line, type Loaded, linesOf, read, readStanding, type Standing } from './state.ts';
import { type Offer, offerOf, take } from './take-book.ts';
import { addDrafts } from './tasks.ts';
import { TEXTS } from './texts.ts';
import { isStopped, printStopped, takeBackWrite, writeRequest, writtenText } from './write.ts';

/** Where the work goes on: below the header, the total and the first field. */
const nextCell = (kind: Kind): SheetPlace => {
  const wanted = kind === 'criteria' ? 'value' : 'score';
  return { kind: 'cell', tab: SCORES.name, row: 4, column: SCORES.columns.find(({ key }) => key === wanted)?.header };
};

/** A file that is a book of the add-in. */
export interface OwnFile {
  readonly book: DownloadedBook;
  /** Its scores, to be read like any other result. */
  readonly given: Given[];
  readonly offer: Offer;
  readonly isTaken: boolean;
}

/** What the person made of what was read. */
export interface Chosen {
  readonly edits: Readonly<Record<string, Edits>>;
  readonly ticks: Readonly<Record<string, boolean>>;
  readonly settingTicks: Readonly<Record<string, boolean>>;
  readonly untickedMeasures: readonly number[];
  readonly withRanking: boolean;
}

const NOTHING_CHOSEN: Chosen = { edits: {}, ticks: {}, settingTicks: {}, untickedMeasures: [], withRanking: true };

/** What was given to read, and what the person made of it. */
interface Draft extends Pick<Loaded, 'kind' | 'documents' | 'unit' | 'columns'>, Chosen {}

/** What is said of a source in which nothing was found. */
function emptyHanded({ proposals, measures, found }: Loaded): Said | undefined {
  const count = proposals.length + measures.length + (found.ranking ? 1 : 0) + found.tables.length;
  return count === 0 ? bad(TEXTS.nothing) : undefined;
}

export function useIntake() {
  const [kind, setKind] = useState<Kind>(startWord() === 'self' ? 'criteria' : 'result');
  const [loaded, setLoaded] = useState<Loaded>();
  const [own, setOwn] = useState<OwnFile>();
  const [book, setBook] = useState<Standing>();
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const [isWritten, setWritten] = useState(false);
  const [isAdding, setAdding] = useState(true);
  const work = useCall(TEXTS.reading);
  const draft = useDraft<Draft>('intake', ({ documents = [] }) => documents.length > 0);
  const rows = useMemo(() => bookRows(book), [book]);
  const lines = useMemo(
    (): Line[] => (loaded ? linesOf(loaded, chosen.edits, chosen.ticks, rows) : []),
    [loaded, chosen.edits, chosen.ticks, rows],
  );
  const reread = async (): Promise<void> => setBook(await readStanding());
  const change = (part: Partial<Chosen>): void => setChosen({ ...chosen, ...part });
  const isTickedSetting = (label: string): boolean => chosen.settingTicks[label] ?? !loaded?.askedSettings.has(label);
  const ticked = { lines, isTickedSetting, withRanking: chosen.withRanking };
  const { request, count } = writeRequest(loaded, ticked, book);

  // Until it is written: whoever closes the dialog may go on where it was left.
  useEffect(() => {
    if (!loaded || isWritten) return;
    const { kind: asked, documents, unit, columns } = loaded;
    draft.keep({ kind: asked, documents, unit, columns, ...chosen });
  }, [loaded, chosen, isWritten]);

  const show = (next: Loaded): Said | undefined => {
    setLoaded(next);
    return emptyHanded(next);
  };
  const give = async (given: Given[], downloaded?: DownloadedBook): Promise<Said | undefined> => {
    if (downloaded) {
      setOwn({ book: downloaded, given, offer: await offerOf(downloaded), isTaken: false });
      setAdding(false);
      return undefined;
    }
    const documents = [...(loaded?.documents ?? []), given];
    const next = read({ kind, documents, unit: loaded?.unit, columns: loaded?.columns ?? {} });
    if (next.proposals.length > 0 || next.found.units.length > 1) setAdding(false);
    setWritten(false);
    const said = show(next);
    await reread();
    return said;
  };
  const again = (part: Partial<Pick<Loaded, 'unit' | 'columns'>>): void => {
    if (!loaded) return;
    change({ ticks: {}, edits: {} });
    work.say(show(read({ ...loaded, ...part })));
  };
  const goOn = (left: Draft): void =>
    work.run(async () => {
      draft.takeUp();
      const { kind: asked, documents, unit, columns, ...choices } = left;
      setKind(asked);
      setChosen(choices);
      setWritten(false);
      const said = show(read({ kind: asked, documents, unit, columns }));
      setAdding(false);
      await reread();
      return said;
    });
  const restart = (): void => {
    draft.forget();
    setLoaded(undefined);
    setOwn(undefined);
    setChosen(NOTHING_CHOSEN);
    setWritten(false);
    work.say(undefined);
    setAdding(true);
  };
  const takeBack = (stamp: number): void =>
    work.run(async () => {
      const text = await takeBackWrite(stamp);
      setWritten(false);
      await reread();
      return good(text);
    }, TEXTS.takingBack);
  /** Google may have written a part: the book tells which. */
  const stopped = async (error: unknown): Promise<Said> => {
    if (!isStopped(error)) throw error;
    const now = await readStanding();
    setBook(now);
    const left = loaded ? linesOf(loaded, chosen.edits, chosen.ticks, bookRows(now)) : [];
    return bad(printStopped(error, count, loaded, { ...ticked, lines: left }, now));
  };
  const write = (): void =>
    work.run(async () => {
      const answer = await call('applyResult', request).catch(stopped);
      if ('tone' in answer) return answer;
      draft.forget();
      setWritten(true);
      change({ ticks: {} });
      await reread();
      const text = [
        writtenText(answer, request.rows),
        request.ranking ? TEXTS.rankingWritten : '',
        loaded?.kind === 'criteria' ? TEXTS.figuresNext : '',
      ];
      const action = { label: TEXTS.undo, act: () => takeBack(answer.stamp) };
      return { text: text.filter(Boolean).join(' '), tone: 'good', action };
    }, TEXTS.writing);
  const openScores = (): void =>
    work.run(async () => {
      await call('goTo', nextCell(loaded?.kind ?? kind));
      closeWindow();
      return undefined;
    });
  const takeOwn = (file: OwnFile): void =>
    work.run(async () => {
      const text = await take(file.book);
      setOwn({ ...file, isTaken: true });
      return { text, tone: 'good', stays: true };
    }, TEXTS.own.taking);
  const giveScores = (file: OwnFile): void => {
    setOwn(undefined);
    work.run(() => give(file.given));
  };
  const writeMeasures = (): void =>
    work.run(async () => {
      const wanted = (loaded?.measures ?? []).filter((_, index) => !chosen.untickedMeasures.includes(index));
      return good(TEXTS.measuresWritten(await addDrafts(wanted)));
    }, TEXTS.writing);
  return {
    ...{ kind, setKind, loaded, own, book, rows, lines, chosen, change, count, isTickedSetting, work, draft },
    ...{ isWritten, isAdding, addSource: () => setAdding(true), reread },
    ...{ give, again, goOn, restart, write, openScores, takeOwn, giveScores, writeMeasures },
  };
}

export type Intake = ReturnType<typeof useIntake>;
