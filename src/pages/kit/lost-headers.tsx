/** A window on a book that has lost headers: nothing of it is shown or written until they are back, since figures without them are others. */
import type { ComponentChildren } from 'preact';
import { whyBlocked } from '../../book/header-problems.ts';
import type { HeaderFault } from '../../book/headers.ts';
import { Page } from './frame.tsx';
import { HeaderCards } from './header-cards.tsx';
import { Status } from './status.tsx';
import { HEADERS } from './texts.ts';
import type { BookWindow } from './use-book.tsx';

interface Props extends Pick<BookWindow<unknown>, 'work' | 'reload' | 'read'> {
  readonly title: string;
  /** None where all headers are there. */
  readonly faults: readonly HeaderFault[] | undefined;
  readonly children: ComponentChildren;
}

export function WithHeaders({ title, faults = [], work, reload, read, children }: Props) {
  const why = whyBlocked(faults, HEADERS.notYet, HEADERS.above);
  if (why === undefined) return <>{children}</>;
  return (
    <Page title={title} isTitleUnseen isBusy={work.busy !== ''}>
      <div class="line">
        <Status {...work} retry={undefined} />
        {reload}
      </div>
      <p class="error">{why}</p>
      <HeaderCards faults={faults} onAnswered={read} />
    </Page>
  );
}
