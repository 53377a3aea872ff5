/** The dialog: reads the book once, then shows one of four faces. */

import { useState } from 'preact/hooks';
import { whyBlocked } from '../../../book/header-problems.ts';
import { CellProblems } from '../../kit/cell-problems.tsx';
import { Faces } from '../../kit/faces.tsx';
import { Footer } from '../../kit/footer.tsx';
import { HeaderCards } from '../../kit/header-cards.tsx';
import { NextStep } from '../../kit/next-step.tsx';
import { withUndo } from '../../kit/take-back.ts';
import { type BookWindow, Unread, useBook } from '../../kit/use-book.tsx';
import { DraftOffer } from '../../kit/use-draft.tsx';
import { useKept } from '../../kit/use-kept.ts';
import { type DossierBook, isDoubtful, openDossier, yearOf } from '../model/dossier-book.ts';
import { isWholeAppraisal, isWholeEvidence } from '../model/kept.ts';
import { openDocument } from '../model/save.ts';
import { COLUMNS, FACES, type FaceName, isFace, KEPT, TEXTS } from '../texts.ts';
import { AppraisalFace } from './appraisal.tsx';
import { CheckFace } from './check.tsx';
import { DocumentsFace } from './documents.tsx';
import { EvidenceFace } from './evidence.tsx';
import type { Desk, Kept } from './shared.ts';

export function App({ first }: { readonly first: FaceName }) {
  const { book, ...window } = useBook(openDossier, TEXTS.opening);
  if (!book) return <Unread title={TEXTS.title} {...window} />;
  return <Opened first={first} book={book} {...window} />;
}

type OpenedProps = Omit<BookWindow<DossierBook>, 'book'> & { readonly first: FaceName; readonly book: DossierBook };

function Opened({ first, book, work, read, reload }: OpenedProps) {
  const [face, setFace] = useState(first);
  const [wanted, setWanted] = useState<Desk['wanted']>();
  const [unsaved, setUnsaved] = useState<ReadonlySet<FaceName>>(new Set());
  const kept: Kept = {
    evidence: useKept(`dossier-evidence-${yearOf(book)}`, isWholeEvidence),
    appraisal: useKept(`dossier-appraisal-${yearOf(book)}`, isWholeAppraisal),
  };
  const desk: Desk = {
    ...{ book, work, read, wanted, kept },
    isBusy: work.busy !== '',
    want: (evidence) => {
      setWanted(evidence);
      if (evidence) setFace('evidence');
    },
    written: (text, stamp) => withUndo(work, { text, stamp, undone: TEXTS.undone, reread: read }),
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
    <Faces
      {...{ face, work, reload }}
      {...{ title: TEXTS.title, label: TEXTS.faces, names: FACES, open: setFace }}
      footer={
        <Footer
          next={
            <NextStep
              isShown={work.busy === '' && unsaved.size === 0}
              after={book}
              own={{ name: 'dossier', show: followStep }}
            />
          }
        />
      }
      panel={(name, isShown) => !isDoubtful(book) && <Face {...{ name, desk, isShown }} />}
    >
      {isDoubtful(book) && <p class="error">{whyBlocked(book.headers, TEXTS.notComputed, TEXTS.above)}</p>}
      {unsaved.size === 0 && !isDoubtful(book) && <Left kept={kept} show={setFace} />}
      {unsaved.size > 0 && Object.values(kept).some(({ isLost }) => isLost) && <p class="error">{KEPT.lost}</p>}
      <HeaderCards faults={book.headers} onAnswered={read} />
      <CellProblems problems={book.problems} />
    </Faces>
  );
}

/** What was left in a face the last time, one after the other: it is gone on with there, or thrown away. */
function Left({ kept, show }: { readonly kept: Kept; readonly show: (face: FaceName) => void }) {
  const { evidence, appraisal } = kept;
  const [face, work, what] = evidence.offered
    ? (['evidence', evidence, KEPT.evidence(evidence.offered)] as const)
    : (['appraisal', appraisal, appraisal.offered && KEPT.appraisal(appraisal.offered)] as const);
  if (what === undefined) return null;
  const goOn = (): void => {
    show(face);
    work.goOn();
  };
  return <DraftOffer what={what} onGoOn={goOn} onDrop={work.drop} />;
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
