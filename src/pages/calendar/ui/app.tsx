/** The window: reads the book once, then shows the year or a month. */

import { useState } from 'preact/hooks';
import { isHeaderProblem } from '../../../book/header-problems.ts';
import { counts } from '../../../core/coverage.ts';
import { bySeverity } from '../../../core/problems.ts';
import { ProblemLines } from '../../kit/cell-problems.tsx';
import { today } from '../../kit/clock.ts';
import { Page } from '../../kit/frame.tsx';
import { HeaderCards } from '../../kit/header-cards.tsx';
import { Notice } from '../../kit/notice.tsx';
import { call, closeWindow } from '../../kit/rpc.ts';
import { Status } from '../../kit/status.tsx';
import { Tabs } from '../../kit/tabs.tsx';
import { Unread, useBook } from '../../kit/use-book.tsx';
import { good } from '../../kit/use-call.ts';
import type { SidebarBook } from '../../tasks/model/sidebar-book.ts';
import { type Entry, markPeriod, openCalendarBook } from '../model/calendar-book.ts';
import { SAID, TABS, type TabName, TITLE, WORDS } from '../texts.ts';
import { Month } from './month.tsx';
import { Year } from './year.tsx';

/** @param start 'month' where the second face is wanted */
export function App({ start }: { readonly start: string }) {
  const { book, work, read, reload } = useBook(openCalendarBook, SAID.opening);
  const [tab, setTab] = useState<TabName>(start === 'month' ? 'month' : 'year');
  if (!book) return <Unread title={TITLE} {...{ work, reload }} />;
  const mark = (entry: Entry, isDone: boolean): void =>
    work.run(async () => {
      const told = await markPeriod(book, entry, isDone);
      await read();
      return good(told);
    }, SAID.marking);
  const open = (id: string): void =>
    work.run(async () => {
      await call('openWindow', { name: 'list', start: `task-${id}` });
      closeWindow();
      return undefined;
    }, SAID.leaving);
  const isEmpty = !book.tasks.some(({ task }) => counts(task));
  return (
    <Page title={TITLE} isTitleUnseen isBusy={work.busy !== ''}>
      <div class="screen">
        <Tabs label={WORDS.faces} names={TABS} tab={tab} open={setTab} />
        <div class="line">
          <Status {...work} retry={undefined} />
          {reload}
        </div>
        <HeaderCards faults={book.headers} onAnswered={read} />
        <Problems book={book} />
      </div>
      <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {isEmpty && <p>{WORDS.noTasks}</p>}
        {!isEmpty && tab === 'year' && <Year {...{ book, mark, open }} day={today()} isBusy={work.busy !== ''} />}
        {!isEmpty && tab === 'month' && <Month book={book} day={today()} />}
      </div>
    </Page>
  );
}

/** Cells of tasks that were not understood: a deadline or a period there may be missing here. */
function Problems({ book }: { readonly book: SidebarBook }) {
  const wrong = bySeverity(book.problems).filter((one) => one.code === 'cell-unreadable' && !isHeaderProblem(one));
  if (wrong.length === 0) return null;
  return (
    <Notice tone="warning">
      <ProblemLines problems={wrong} />
    </Notice>
  );
}
