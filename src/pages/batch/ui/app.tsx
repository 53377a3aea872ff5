/** The window: what is made of whom, how far it is, and the two ways to get it. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { readDate } from '../../../core/dates.ts';
import { dueOf, type Ended } from '../../../province/batch-run.ts';
import { rankedIn } from '../../../province/documents.ts';
import { publishedDense } from '../../../province/ranking.ts';
import { Button } from '../../kit/button.tsx';
import { CellProblems } from '../../kit/cell-problems.tsx';
import { TextField } from '../../kit/field.tsx';
import { Footer } from '../../kit/footer.tsx';
import { Page } from '../../kit/frame.tsx';
import { WithHeaders } from '../../kit/lost-headers.tsx';
import { Status } from '../../kit/status.tsx';
import { type BookWindow, Unread, useBook } from '../../kit/use-book.tsx';
import { bad, messageOf, type Progress, type Said } from '../../kit/use-call.ts';
import { type BatchBook, FIRST_CHOICES, openBatch, standing } from '../model/load.ts';
import { makeInDrive } from '../model/produce.ts';
import { endOf, namesOf, TEXTS } from '../texts.ts';
import { Choose } from './choose.tsx';
import { DocumentList } from './list.tsx';
import { PackButtons, PackOffer, usePack } from './packing.tsx';

export function App() {
  const { book, ...window } = useBook(openBatch, TEXTS.opening);
  if (!book) return <Unread title={TEXTS.title} {...window} />;
  return (
    <WithHeaders title={TEXTS.title} faults={book.book.headers} {...window}>
      <Opened opened={book} {...window} />
    </WithHeaders>
  );
}

type OpenedProps = Omit<BookWindow<BatchBook>, 'book'> & { readonly opened: BatchBook };

function Opened({ opened, work, read, reload }: OpenedProps) {
  const { book, email } = opened;
  const [choices, setChoices] = useState(() => ({ ...FIRST_CHOICES, dense: publishedDense(book.published) }));
  const [name, setName] = useState('');
  const [begun, setBegun] = useState(false);
  /** How many are done of how many, while something is made. */
  const [progress, setProgress] = useState<readonly [number, number]>();
  const paused = useRef(false);
  const [isPausing, setPausing] = useState(false);
  // The same in each call of this window.
  const [session] = useState(() => crypto.randomUUID());
  const ranked = useMemo(() => rankedIn(book, choices.dense), [book, choices.dense]);
  const now = useMemo(() => standing(opened, ranked, choices), [opened, ranked, choices]);
  const isBusy = work.busy !== '';
  const isDated = choices.planDue.trim() === '' || readDate(choices.planDue) !== undefined;
  const due = dueOf(now, choices.renews);
  const documents = now.documents.map(({ document }) => document);
  const packing = usePack(opened, documents, choices);
  const made = now.documents.filter(({ state }) => state === 'made' || state === 'changed').length;
  const changed = now.documents.filter(({ state }) => state === 'changed').length;

  const goesOn =
    (all: number, words: typeof TEXTS.packing, step: Progress) =>
    async (done: number): Promise<boolean> => {
      setProgress([done, all]);
      await step(words(done, all));
      return !paused.current;
    };
  const start = (task: (step: Progress) => Promise<Said>): void => {
    paused.current = false;
    setPausing(false);
    work.run(async (step) => {
      try {
        return await task(step);
      } finally {
        setProgress(undefined);
      }
    }, TEXTS.computing);
  };
  const asZip = (from: number): void =>
    start((step) => packing.start(from, goesOn(documents.length, TEXTS.packing, step)));
  const inDrive = (): void =>
    start(async (step) => {
      setBegun(true);
      let ended: Ended;
      try {
        ended = await makeInDrive(due, { session, who: name }, goesOn(due.length, TEXTS.creating, step));
      } catch (failure) {
        // What became of the last call, the register tells.
        await read();
        return bad(messageOf(failure));
      }
      await read();
      const text = endOf(ended);
      return ended.failure ? bad(text) : { text, tone: ended.left > 0 ? 'plain' : 'good', stays: true };
    });
  const driveLabel =
    documents.length > 0 && due.length === 0
      ? TEXTS.allMade
      : begun || made > 0
        ? TEXTS.goOn(due.length)
        : TEXTS.drive(due.length);
  const pause = (): void => {
    paused.current = true;
    setPausing(true);
  };

  const blank = book.set ? (book.communes.length === 0 ? TEXTS.noUnits : undefined) : TEXTS.noSet;
  return (
    <Page title={TEXTS.title} isTitleUnseen isBusy={isBusy}>
      <div class="line">
        <Status {...work} retry={undefined} />
        {reload}
      </div>
      <CellProblems problems={book.problems} />
      {blank !== undefined ? (
        <p class="warning">{blank}</p>
      ) : (
        <>
          {!isBusy && <PackOffer packing={packing} choose={setChoices} />}
          <p class="answer">{TEXTS.sum(documents.length, made, changed)}</p>
          {now.batch.open.length > 0 && (
            <p class="warning">{TEXTS.open(now.batch.open.length, namesOf(now.batch.open.map((unit) => unit.name)))}</p>
          )}
          {now.batch.problems
            .filter((problem) => !book.problems.includes(problem))
            .map(({ message }) => (
              <p key={message} class="warning">
                {message}
              </p>
            ))}
          <Choose
            {...{ choices, isBusy, changed }}
            units={ranked.filter(({ rank }) => rank !== undefined).map(({ unit }) => unit)}
            change={(more) => setChoices({ ...choices, ...more })}
          />
          {email === '' && (
            <TextField label={TEXTS.who} hint={TEXTS.whoHint} value={name} onText={setName} maxLength={200} />
          )}
          <p class="quiet">{TEXTS.driveHint}</p>
          {choices.kinds.has('plan') && <p class="quiet">{TEXTS.ownTemplates}</p>}
          <DocumentList standing={now} />
        </>
      )}
      <Footer>
        {isBusy && progress ? (
          <>
            <div class="making" aria-hidden="true">
              <span>{work.busy}</span>
              <progress value={progress[0]} max={progress[1]} />
            </div>
            <Button kind="primary" disabled={isPausing} onClick={pause}>
              {isPausing ? TEXTS.pausing : TEXTS.pause}
            </Button>
          </>
        ) : (
          <>
            <PackButtons {...{ packing, count: documents.length, start: asZip }} isDisabled={isBusy || !isDated} />
            <Button disabled={isBusy || due.length === 0 || !isDated} onClick={inDrive}>
              {driveLabel}
            </Button>
          </>
        )}
      </Footer>
    </Page>
  );
}
