/** The dialog: reads the book once, then shows one of four faces. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { isHeaderProblem, whyBlocked } from '../../../book/header-problems.ts';
import { placeBeside, problemKey } from '../../../core/problems.ts';
import { Button } from '../../kit/button.tsx';
import { Footer } from '../../kit/footer.tsx';
import { Page } from '../../kit/frame.tsx';
import { HeaderCards } from '../../kit/header-cards.tsx';
import { NextStep } from '../../kit/next-step.tsx';
import { Status } from '../../kit/status.tsx';
import { Tabs } from '../../kit/tabs.tsx';
import { RELOAD } from '../../kit/texts.ts';
import { useCall } from '../../kit/use-call.ts';
import { type DossierBook, isDoubtful, openDossier } from '../model/dossier-book.ts';
import { openDocument, undoing } from '../model/save.ts';
import { COLUMNS, FACES, type FaceName, isFace, TEXTS } from '../texts.ts';
import { AppraisalFace } from './appraisal.tsx';
import { CheckFace } from './check.tsx';
import { DocumentsFace } from './documents.tsx';
import { EvidenceFace } from './evidence.tsx';
import type { Desk } from './shared.ts';

export function App({ first }: { readonly first: FaceName }) {
  const [book, setBook] = useState<DossierBook>();
  const [face, setFace] = useState(first);
  const [wanted, setWanted] = useState<Desk['wanted']>();
  const [unsaved, setUnsaved] = useState<ReadonlySet<FaceName>>(new Set());
  const work = useCall(TEXTS.opening);
  const read = async (): Promise<DossierBook> => {
    const now = await openDossier();
    setBook(now);
    return now;
  };
  const load = async (): Promise<undefined> => {
    await read();
    return undefined;
  };
  useEffect(() => work.run(load), []);
  // What was done, and the way back, is not to be missed below a long table.
  const head = useRef<HTMLDivElement>(null);
  const { said } = work;
  useEffect(() => {
    if (said?.action) head.current?.scrollIntoView({ block: 'center' });
  }, [said]);
  const reload = (
    <Button disabled={work.busy !== ''} onClick={() => work.run(load, RELOAD.working)}>
      {RELOAD.label}
    </Button>
  );
  if (!book) {
    return (
      <Page title={TEXTS.title}>
        <Status {...work} retry={undefined} />
        {work.failure !== undefined && reload}
      </Page>
    );
  }
  const desk: Desk = {
    ...{ book, work, read, wanted },
    isBusy: work.busy !== '',
    want: (evidence) => {
      setWanted(evidence);
      if (evidence) setFace('evidence');
    },
    written: (text, stamp) => ({
      ...{ text, tone: 'good' },
      action: { label: TEXTS.undo, act: () => work.run(() => undoing(stamp, read), TEXTS.undoing) },
    }),
    hold: (name, isHeld) =>
      setUnsaved((held) => {
        if (held.has(name) === isHeld) return held;
        const next = new Set(held);
        if (isHeld) next.add(name);
        else next.delete(name);
        return next;
      }),
    show: setFace,
  };
  /** Where the face is shown already, what it is about is opened. */
  const followStep = (word: string): void => {
    const next = isFace(word) ? word : 'check';
    if (next === face) openSubject(face, desk);
    else setFace(next);
  };
  return (
    <Page title={TEXTS.title} isTitleUnseen isBusy={work.busy !== ''}>
      <Tabs label={TEXTS.faces} names={FACES} tab={face} open={setFace} />
      <div class="head" ref={head}>
        <Status {...work} retry={undefined} />
        {reload}
      </div>
      {isDoubtful(book) && <p class="error">{whyBlocked(book.headers, TEXTS.notComputed, TEXTS.above)}</p>}
      <HeaderCards faults={book.headers} onAnswered={read} />
      <Problems book={book} />
      {(Object.keys(FACES) as FaceName[]).map((name) => (
        // All stay: what was typed in one is still there when the person comes back to it.
        <div key={name} role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} hidden={name !== face}>
          {!isDoubtful(book) && <Face name={name} desk={desk} isShown={name === face} />}
        </div>
      ))}
      <Footer
        next={
          <NextStep
            isShown={work.busy === '' && unsaved.size === 0}
            after={book}
            own={{ name: 'dossier', show: followStep }}
          />
        }
      />
    </Page>
  );
}

/** What a step is about, on the face where it is done. */
function openSubject(face: FaceName, { book, work, want }: Desk): void {
  if (face === 'evidence') {
    const bare = book.claimed.find(({ leaf, points }) => points > 0 && !book.proven.has(leaf.code));
    if (bare) want({ item: bare.leaf.code });
  }
  if (face === 'documents') work.run(() => openDocument('dossier'), TEXTS.going);
  if (face === 'appraisal') blankExplanation()?.focus();
}

/** The first item of the appraisal that nobody has explained yet. */
const blankExplanation = (): HTMLTextAreaElement | undefined =>
  [...document.querySelectorAll<HTMLTextAreaElement>(`textarea[aria-label^="${COLUMNS.explanation}"]`)].find(
    ({ value }) => value === '',
  );

function Face({ name, desk, isShown }: { readonly name: FaceName; readonly desk: Desk; readonly isShown: boolean }) {
  switch (name) {
    case 'check':
      return <CheckFace desk={desk} />;
    case 'evidence':
      return <EvidenceFace desk={desk} />;
    case 'appraisal':
      return <AppraisalFace desk={desk} />;
    case 'documents':
      return <DocumentsFace desk={desk} isShown={isShown} />;
  }
}

function Problems({ book }: { readonly book: DossierBook }) {
  const wrong = book.problems.filter((problem) => problem.severity === 'error' && !isHeaderProblem(problem));
  if (wrong.length === 0) return null;
  return (
    <details class="warning">
      <summary>{TEXTS.problems(wrong.length)}</summary>
      <ul>
        {wrong.map((problem) => (
          <li key={problemKey(problem)}>{[placeBeside(problem), problem.message].filter(Boolean).join(': ')}</li>
        ))}
      </ul>
    </details>
  );
}
