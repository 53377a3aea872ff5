/** A window on the book: it is read at the beginning and whenever the person asks. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { Page } from './frame.tsx';
import { Status } from './status.tsx';
import { RELOAD } from './texts.ts';
import { useCall, type Work } from './use-call.ts';

export interface BookWindow<Book> {
  /** Undefined until it was read. */
  readonly book: Book | undefined;
  readonly work: Work;
  readonly read: () => Promise<Book>;
  /** The button. */
  readonly reload: VNode;
}

/** @param opening said while the book is read, and where a task says nothing else */
export function useBook<Book>(open: () => Promise<Book>, opening: string): BookWindow<Book> {
  const [book, setBook] = useState<Book>();
  const work = useCall(opening);
  const read = async (): Promise<Book> => {
    const now = await open();
    setBook(now);
    return now;
  };
  const load = async (): Promise<undefined> => {
    await read();
    return undefined;
  };
  useEffect(() => work.run(load), []);
  const reload = (
    <Button disabled={work.busy !== ''} onClick={() => work.run(load, RELOAD.working)}>
      {RELOAD.label}
    </Button>
  );
  return { book, work, read, reload };
}

/** While there is no book to show. */
export function Unread({
  title,
  work,
  reload,
}: { readonly title: string } & Pick<BookWindow<unknown>, 'work' | 'reload'>) {
  return (
    <Page title={title} isTitleUnseen>
      <Status {...work} retry={undefined} />
      {work.failure !== undefined && reload}
    </Page>
  );
}
