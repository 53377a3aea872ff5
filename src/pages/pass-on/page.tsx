/** "Bản gửi lên trên": shows what goes along and what does not, then gives the file. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { download } from '../kit/download.ts';
import { Footer } from '../kit/footer.tsx';
import { Page } from '../kit/frame.tsx';
import { mount } from '../kit/mount.tsx';
import { Status } from '../kit/status.tsx';
import { good, useCall } from '../kit/use-call.ts';
import { writeXlsx } from '../kit/xlsx-file.ts';
import type { Removed } from './clean-book.ts';
import { type Copy, readCopy } from './copy-file.ts';
import type { PersonalKind } from './names.ts';
import { TEXTS } from './texts.ts';

function PassOn() {
  const [copy, setCopy] = useState<Copy>();
  const work = useCall(TEXTS.reading);
  const look = (): void => {
    work.run(async (progress) => {
      setCopy(await readCopy((name) => progress(TEXTS.readingTab(name))));
      return undefined;
    });
  };
  useEffect(look, []);
  const make = ({ book, name }: Copy): void =>
    work.run(async () => {
      download(name, writeXlsx(book.tabs), 'xlsx');
      return good(TEXTS.done(name));
    }, TEXTS.writing);
  return (
    <Page title={TEXTS.title} isTitleUnseen intro={TEXTS.intro} isBusy={work.busy !== ''}>
      <Status {...work} />
      {copy && !copy.isBook && <p class="error">{TEXTS.none}</p>}
      {copy?.isBook && <Contents copy={copy} />}
      <Footer>
        {copy?.isBook && (
          <Button kind="primary" disabled={work.busy !== ''} onClick={() => make(copy)}>
            {TEXTS.make}
          </Button>
        )}
        <Button disabled={work.busy !== ''} onClick={look}>
          {TEXTS.again}
        </Button>
      </Footer>
    </Page>
  );
}

function Contents({ copy: { book, left } }: { readonly copy: Copy }) {
  return (
    <>
      <h2>{TEXTS.kept}</h2>
      <p>{TEXTS.keptTabs(book.tabs.map(({ name }) => name))}</p>
      <p class="quiet">{TEXTS.keptNote}</p>
      <h2>{TEXTS.left}</h2>
      <ul>
        {left.length > 0 && <li>{TEXTS.leftTabs(left)}</li>}
        {book.removed.map((one) => (
          <li key={`${one.tab} ${one.column ?? ''}`}>{sentenceOf(one)}</li>
        ))}
      </ul>
      {book.removed.length === 0 && <p>{TEXTS.nothing}</p>}
      <p>{TEXTS.look}</p>
    </>
  );
}

function sentenceOf({ tab, column, cells, found }: Removed): string {
  if (column !== undefined) return TEXTS.column(tab, column, cells);
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const textsOf = (wanted: PersonalKind): string[] => [
    ...new Set(found.flatMap(({ kind, text }) => (kind === wanted ? [text] : []))),
  ];
  return TEXTS.texts(tab, kinds.map((kind) => TEXTS.foundKind(kind, textsOf(kind))).join('; '));
}

mount(TEXTS.title, () => <PassOn />);
