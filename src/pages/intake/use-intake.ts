/** What the dialog holds from the source to the written rows, and what a person can do with it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DownloadedBook } from '../../book/downloaded.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import type { SheetPlace } from '../../core/place.ts';
import type { Span } from '../../intake/engine/statements.ts';
import type { Fact } from '../../intake/source.ts';
import type { Given } from '../../intake/sources/document.ts';
import { call, closeWindow } from '../kit/rpc.ts';
import { startWord } from '../kit/start.ts';
import { bad, good, type Said, useCall } from '../kit/use-call.ts';
import { useDraft } from '../kit/use-draft.tsx';
import { NO_FACTS, withNoise } from './facts.ts';
import { type RowDraft, rowOf } from './line-row.ts';
import type { MarkedLine } from './source-model.ts';
import { bookRows, evidenceOf, otherOffice, ownUnit, readStanding, type Standing } from './standing.ts';
import { type Asked, type Kind, type Line, type Loaded, linesOf, read } from './state.ts';
import { type Offer, offerOf, take } from './take-book.ts';
import { addDrafts } from './tasks.ts';
import { type Chosen, NOTHING_CHOSEN, type Telling, takeFactBack, takeRowBack, tellFact, tellRow } from './telling.ts';
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

/** What was given to read, and what the person made of it. */
interface Draft extends Asked, Chosen {}

/** Nothing was found that could be written, or chosen. */
function isEmpty({ proposals, measures, found }: Loaded): boolean {
  return proposals.length + measures.length + (found.ranking ? 1 : 0) + found.tables.length === 0;
}

/** What is said of a source in which nothing was found: that it has no numbers, or none that are points of this unit. */
function emptyHanded(loaded: Loaded): Said | undefined {
  if (!isEmpty(loaded)) return undefined;
  const numbers = loaded.sources.reduce((count, { numbers: own }) => count + own.length, 0);
  return bad(numbers > 0 ? TEXTS.nothingOwn(numbers) : TEXTS.nothing);
}

export function useIntake() {
  const [kind, setKind] = useState<Kind>(startWord() === 'self' ? 'criteria' : 'result');
  const [loaded, setLoaded] = useState<Loaded>();
  const [own, setOwn] = useState<OwnFile>();
  const [book, setBook] = useState<Standing>();
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const [isWritten, setWritten] = useState(false);
  const [isAdding, setAdding] = useState(true);
  /** Counts beginnings: what was pasted before stays in no box. */
  const [round, setRound] = useState(0);
  const work = useCall(TEXTS.reading);
  const draft = useDraft<Draft>('intake', ({ documents = [] }) => documents.length > 0);
  const rows = useMemo(() => bookRows(book), [book]);
  const offices = loaded && otherOffice(loaded.settings, book);
  const lines = useMemo(
    (): Line[] => (loaded ? linesOf(loaded, chosen.edits, chosen.ticks, rows, offices !== undefined) : []),
    [loaded, chosen.edits, chosen.ticks, rows, offices !== undefined],
  );
  const reread = async (): Promise<void> => setBook(await readStanding());
  const change = (part: Partial<Chosen>): void => setChosen({ ...chosen, ...part });
  const isTickedSetting = (label: string): boolean =>
    chosen.settingTicks[label] ?? !(offices !== undefined || loaded?.askedSettings.has(label));
  const ticked = { lines, isTickedSetting, withRanking: chosen.withRanking };
  const { request, count } = writeRequest(loaded, ticked, book);
  const wantedMeasures = (loaded?.measures ?? []).filter((_, index) => chosen.tickedMeasures.includes(index));
  const needsUnit = isUnitOpen(loaded) && !chosen.isRankingOnly;

  // Until it is written: whoever closes the dialog may go on where it was left.
  useEffect(() => {
    if (!loaded || isWritten) return;
    const { kind: asked, documents, unit, columns, facts, added } = loaded;
    draft.keep({ kind: asked, documents, unit, columns, facts, added, ...chosen });
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
    // What told nothing is no text to be joined with: whoever gives another one, or more of it, gives it anew.
    const known = loaded && !isEmpty(loaded) ? loaded : undefined;
    const documents = [...(known?.documents ?? []), given];
    const { unit, columns = {}, facts = NO_FACTS, added = [], evidence: before } = known ?? {};
    const next = read({ kind, documents, unit, columns, facts, added, evidence: before });
    if (next.proposals.length > 0 || next.found.units.length > 1) setAdding(false);
    setWritten(false);
    // What was read is shown even where the book cannot be read.
    const said = show(next);
    const standing = await readStanding();
    setBook(standing);
    const [own, evidence] = [ownUnit(next, standing), evidenceOf(standing)];
    if (own === undefined && evidence === undefined) return said;
    return show(read({ ...next, unit: own ?? next.unit, evidence }));
  };
  const again = (part: Partial<Asked>): void => {
    if (loaded) work.say(show(read({ ...loaded, ...part })));
  };
  /** Another unit or other columns are other rows: what was chosen of the former ones goes. */
  const anew = (part: Partial<Pick<Loaded, 'unit' | 'columns'>>): void => {
    change({ ticks: {}, edits: {}, confirmed: [], isRankingOnly: false });
    again(part);
  };
  const skipUnit = (): void => {
    change({ ticks: {}, edits: {}, confirmed: [], isRankingOnly: true });
    again({ unit: undefined });
  };
  /** Everything is solved again around what the person said. */
  const tellWith = (answer: (asked: Asked, chosen: Chosen) => Telling): void => {
    if (!loaded) return;
    const told = answer(loaded, chosen);
    setChosen(told.chosen);
    work.say(show(read(told.asked)));
  };
  const tell = (document: number, fact: Fact): void => tellWith((...now) => tellFact(...now, document, fact));
  const untell = (document: number, span: Span): void => tellWith((...now) => takeFactBack(...now, document, span));
  const tellNoise = (document: number, spans: readonly Span[]): void =>
    tellWith((asked, known) => ({
      asked: { ...asked, facts: withNoise(asked.facts, document, spans) },
      chosen: known,
    }));
  const addRow = (line: MarkedLine, typed: RowDraft): string | undefined => {
    const made = rowOf(line, typed);
    if (made) tellWith((...now) => tellRow(...now, made.row, made.facts));
    return made?.row.code;
  };
  const removeRow = (code: string): void => tellWith((...now) => takeRowBack(...now, code));
  const goOn = (left: Draft): void =>
    work.run(async () => {
      draft.takeUp();
      // A draft of an older page lacks what came later.
      const { kind: asked, documents, unit, columns, facts = NO_FACTS, added = [], ...choices } = left;
      setKind(asked);
      setChosen({ ...NOTHING_CHOSEN, ...choices });
      setWritten(false);
      const next = read({ kind: asked, documents, unit, columns, facts, added });
      const said = show(next);
      setAdding(false);
      const standing = await readStanding();
      setBook(standing);
      const evidence = evidenceOf(standing);
      return evidence ? show(read({ ...next, evidence })) : said;
    });
  const restart = (): void => {
    draft.forget();
    setLoaded(undefined);
    setOwn(undefined);
    setChosen(NOTHING_CHOSEN);
    setWritten(false);
    work.say(undefined);
    setAdding(true);
    setRound(round + 1);
  };
  const takeBack = (stamps: readonly number[]): void =>
    work.run(async () => {
      const text = await takeBackWrite(stamps);
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
      const answer = count > 0 ? await call('applyResult', request).catch(stopped) : undefined;
      if (answer && 'tone' in answer) return answer;
      const tasks = wantedMeasures.length > 0 ? await addDrafts(wantedMeasures) : undefined;
      draft.forget();
      setWritten(true);
      change({ ticks: {}, tickedMeasures: [] });
      await reread();
      const text = [
        answer ? writtenText(answer, request.rows) : '',
        answer && request.ranking ? TEXTS.rankingWritten : '',
        tasks ? TEXTS.measuresWritten(tasks.added) : '',
        loaded?.kind === 'criteria' ? TEXTS.figuresNext : '',
      ];
      const stamps = [...(answer ? [answer.stamp] : []), ...(tasks?.stamps ?? [])];
      const action = { label: TEXTS.undo, act: () => takeBack(stamps) };
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
  return {
    ...{ kind, setKind, loaded, own, book, rows, lines, chosen, change, count, isTickedSetting, work, draft },
    ...{
      taskCount: wantedMeasures.length,
      needsUnit,
      offices,
      isWritten,
      isAdding,
      round,
      addSource: () => setAdding(true),
      reread,
    },
    ...{ give, anew, skipUnit, goOn, restart, write, openScores, takeOwn, giveScores },
    ...{ tell, untell, tellNoise, addRow, removeRow },
  };
}

/** A document tells of several units, and the person has not said which is theirs. */
function isUnitOpen(loaded: Loaded | undefined): boolean {
  return loaded !== undefined && loaded.found.units.length > 1 && loaded.found.unit === undefined;
}

export type Intake = ReturnType<typeof useIntake>;
