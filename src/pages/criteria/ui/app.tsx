/** The window: reads the book once, shows the set that it keeps, and loads another. */
import { useEffect, useState } from 'preact/hooks';
import { whyBlocked } from '../../../book/header-problems.ts';
import { nameOf } from '../../../core/criteria/criteria-set.ts';
import { Faces } from '../../kit/faces.tsx';
import { Footer } from '../../kit/footer.tsx';
import { HeaderCards } from '../../kit/header-cards.tsx';
import { NextStep } from '../../kit/next-step.tsx';
import { type BookWindow, Unread, useBook } from '../../kit/use-book.tsx';
import { DraftOffer, useDraft } from '../../kit/use-draft.tsx';
import { type CriteriaBook, openCriteria } from '../model/criteria-book.ts';
import { type Choices, choicesOf, type Draft, draftOf, firstChoices, isWholeDraft } from '../model/state.ts';
import { DRAFT, FACES, type FaceName, TEXTS } from '../texts.ts';
import { KeptFace } from './kept.tsx';
import { LoadFace } from './load.tsx';

export function App({ first }: { readonly first: FaceName | undefined }) {
  const { book, ...window } = useBook(() => openCriteria(), TEXTS.opening);
  if (!book) return <Unread title={TEXTS.title} {...window} />;
  return <Opened first={first ?? (book.kept ? 'kept' : 'load')} {...window} read={window.read} opened={book} />;
}

type Props = Omit<BookWindow<CriteriaBook>, 'book'> & { readonly first: FaceName; readonly opened: CriteriaBook };

function Opened({ first, opened, work, reload }: Props) {
  const [face, setFace] = useState(first);
  const [book, setBook] = useState(opened);
  useEffect(() => setBook(opened), [opened]);
  const [choices, setChoices] = useState<Choices>();
  const draft = useDraft<Draft>('criteria', isWholeDraft);
  const choose = (next: Choices | undefined): void => {
    setChoices(next);
    if (next) draft.keep(draftOf(next));
    else draft.forget();
  };
  const why = whyBlocked(book.headers, TEXTS.notYet, TEXTS.above);
  const left = draft.offered && choicesOf(draft.offered);
  return (
    <Faces
      {...{ face, work, reload }}
      {...{ title: TEXTS.title, label: TEXTS.faces, names: FACES, open: setFace }}
      footer={<Footer next={<NextStep isShown={work.busy === '' && !choices} after={book} />} />}
      panel={(name) => (
        <>
          {why === undefined && name === 'kept' && (
            <KeptFace
              book={book}
              work={work}
              onLoad={() => setFace('load')}
              onView={(loaded) => {
                choose(firstChoices(book, loaded));
                setFace('load');
              }}
            />
          )}
          {why === undefined && name === 'load' && (
            <LoadFace {...{ book, work, choices }} onChoices={choose} onBook={setBook} onDone={() => setFace('kept')} />
          )}
        </>
      )}
    >
      {why !== undefined && <p class="error">{why}</p>}
      <HeaderCards faults={book.headers} onAnswered={async () => setBook(await openCriteria())} />
      {left && (
        <DraftOffer
          what={DRAFT.offer(nameOf(left.loaded.set))}
          onGoOn={() => {
            draft.takeUp();
            setChoices(left);
            setFace('load');
          }}
          onDrop={draft.forget}
        />
      )}
      {draft.isLost && choices && <p class="error">{DRAFT.lost}</p>}
    </Faces>
  );
}
