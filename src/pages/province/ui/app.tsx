/** The window: reads the superior body's book once, then shows one of five faces. */
import { useState } from 'preact/hooks';
import type { ProvinceBook } from '../../../province/province-book.ts';
import { Button } from '../../kit/button.tsx';
import { CellProblems } from '../../kit/cell-problems.tsx';
import { Faces } from '../../kit/faces.tsx';
import { Footer } from '../../kit/footer.tsx';
import { WithHeaders } from '../../kit/lost-headers.tsx';
import { call, closeWindow } from '../../kit/rpc.ts';
import { withUndo } from '../../kit/take-back.ts';
import { type BookWindow, Unread, useBook } from '../../kit/use-book.tsx';
import { DraftOffer } from '../../kit/use-draft.tsx';
import { useKept } from '../../kit/use-kept.ts';
import { type EditWork, isWholeWork } from '../model/edits.ts';
import { openProvince, yearOf } from '../model/window.ts';
import { FACES, type FaceName, KEPT, TEXTS, WINDOWS } from '../texts.ts';
import { AppraisalFace } from './appraisal.tsx';
import { CollectFace } from './collect.tsx';
import { CommunesFace } from './communes.tsx';
import { HandOutFace } from './hand-out.tsx';
import { RankingFace } from './ranking.tsx';
import type { Desk } from './shared.ts';

export function App({ first }: { readonly first: FaceName }) {
  const { book, ...window } = useBook(() => openProvince(), TEXTS.opening);
  if (!book) return <Unread title={TEXTS.title} {...window} />;
  return (
    <WithHeaders title={TEXTS.title} faults={book.headers} {...window}>
      <Opened first={first} book={book} {...window} />
    </WithHeaders>
  );
}

type OpenedProps = Omit<BookWindow<ProvinceBook>, 'book'> & { readonly first: FaceName; readonly book: ProvinceBook };

function Opened({ first, book, work, read, reload }: OpenedProps) {
  const [face, setFace] = useState(first);
  const kept = {
    communes: useKept<EditWork>(`province-communes-${yearOf(book)}`, isWholeWork),
    appraisal: useKept<EditWork>(`province-appraisal-${yearOf(book)}`, isWholeWork),
  };
  const desk: Desk = {
    ...{ book, work, read, kept, isBusy: work.busy !== '', show: setFace },
    written: (text, stamp, before = []) => withUndo(work, { text, stamp, before, undone: TEXTS.undone, reread: read }),
  };
  const left = (Object.keys(kept) as (keyof typeof kept)[]).find((name) => kept[name].offered);
  return (
    <Faces
      {...{ face, work, reload }}
      {...{ title: TEXTS.title, label: TEXTS.faces, names: FACES, open: setFace }}
      footer={
        <Footer>
          {(Object.keys(WINDOWS) as (keyof typeof WINDOWS)[]).map((name) => (
            <Button key={name} disabled={desk.isBusy} onClick={() => work.run(() => goOn(name), TEXTS.leaving)}>
              {WINDOWS[name]}
            </Button>
          ))}
        </Footer>
      }
      panel={(name, isShown) => <Face {...{ name, desk, isShown }} />}
    >
      {left && (
        <DraftOffer
          what={KEPT[left](kept[left].offered?.rows.length ?? 0)}
          onGoOn={() => {
            setFace(left);
            kept[left].goOn();
          }}
          onDrop={kept[left].drop}
        />
      )}
      {Object.values(kept).some(({ isLost }) => isLost) && <p class="error">{KEPT.lost}</p>}
      {book.set && book.set.year !== book.settings.yearScored && (
        <p class="warning">{TEXTS.otherYear(book.set.year, book.settings.yearScored)}</p>
      )}
      <CellProblems problems={book.problems} />
    </Faces>
  );
}

/** The other windows of the body's work, in place of this one: what was typed here is kept as a draft. */
async function goOn(name: keyof typeof WINDOWS): Promise<undefined> {
  await call('openWindow', { name });
  closeWindow();
  return undefined;
}

function Face({ name, desk, isShown }: { readonly name: FaceName; readonly desk: Desk; readonly isShown: boolean }) {
  switch (name) {
    case 'communes':
      return <CommunesFace desk={desk} />;
    case 'handOut':
      return <HandOutFace desk={desk} />;
    case 'collect':
      return <CollectFace desk={desk} />;
    case 'appraisal':
      return <AppraisalFace desk={desk} isShown={isShown} />;
    case 'ranking':
      return <RankingFace desk={desk} isShown={isShown} />;
  }
}
