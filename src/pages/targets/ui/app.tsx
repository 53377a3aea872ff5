/** The dialog: reads the book once, then shows one of five tabs. */

import { useState } from 'preact/hooks';
import { whyBlocked } from '../../../book/header-problems.ts';
import { MONTHS } from '../../../core/monthly.ts';
import { ZERO } from '../../../core/points.ts';
import { printBasis } from '../../../core/result/basis-line.ts';
import type { Result } from '../../../core/result/result.ts';
import { CellProblems } from '../../kit/cell-problems.tsx';
import { Footer } from '../../kit/footer.tsx';
import { Page } from '../../kit/frame.tsx';
import { HeaderCards } from '../../kit/header-cards.tsx';
import { NextStep } from '../../kit/next-step.tsx';
import { Status } from '../../kit/status.tsx';
import { Tabs } from '../../kit/tabs.tsx';
import { Unread, useBook } from '../../kit/use-book.tsx';
import { isDoubtful, openTargetsBook, type TargetsBook } from '../model/targets-book.ts';
import { EMPTY, TABS, type TabName, TEXTS } from '../texts.ts';
import { Bands } from './bands.tsx';
import { Claims } from './claims.tsx';
import { type AskedMonth, Monthly } from './monthly.tsx';
import { Targets } from './targets.tsx';
import { Years } from './years.tsx';

/** @param first the word that the window begins with: "monthly-5" */
export function App({ first }: { readonly first: string }) {
  const { book, work, read, reload } = useBook(openTargetsBook, TEXTS.opening);
  const [tab, setTab] = useState<TabName>(monthIn(first) ? 'monthly' : 'targets');
  /** What keeps drafts asks the server for them: not before anybody has looked at it. */
  const [isMonthlySeen, setMonthlySeen] = useState(monthIn(first) !== undefined);
  const [asked, setAsked] = useState(monthIn(first));
  const open = (name: TabName): void => {
    setTab(name);
    if (name === 'monthly') setMonthlySeen(true);
  };
  const show = (start: string): void => {
    setAsked(monthIn(start));
    open('monthly');
  };
  if (!book) return <Unread title={TEXTS.title} {...{ work, reload }} />;
  return (
    <Page title={TEXTS.title} isTitleUnseen isBusy={work.busy !== ''}>
      <Tabs label={TEXTS.tabs} names={TABS} tab={tab} open={open} />
      <div class="panels">
        <div class="head">
          <p role="status">
            {isDoubtful(book) ? whyBlocked(book.headers, TEXTS.notComputed, TEXTS.above) : headOf(book.result)}
          </p>
          {reload}
        </div>
        <Status {...work} retry={undefined} />
        <HeaderCards faults={book.headers} onAnswered={read} />
        {book.result.basis === 'expected' && <p>{TEXTS.expected}</p>}
        <CellProblems problems={book.problems} />
        {(Object.keys(TABS) as TabName[]).map((name) => (
          // All stay: what was chosen and typed in one is still there when the person comes back to it.
          <div key={name} role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} hidden={name !== tab}>
            {name !== 'monthly' && <Panel name={name} book={book} />}
            {name === 'monthly' && isMonthlySeen && !isDoubtful(book) && <Monthly {...{ book, asked }} reread={read} />}
          </div>
        ))}
      </div>
      <Footer next={<NextStep isShown={work.busy === ''} after={book} own={{ name: 'targets', show }} />} />
    </Page>
  );
}

function monthIn(start: string): AskedMonth | undefined {
  const month = MONTHS.find((one) => start === `monthly-${one}`);
  return month && { month };
}

/** Whatever is known of the score, on which basis, and how much waits. */
function headOf(result: Result): string {
  const { basis, total, shortfalls } = result;
  if (basis === undefined) return '';
  const { max, score, lost, openMax } = total;
  return [
    score === undefined ? '' : TEXTS.now(basis, score, max, openMax > ZERO),
    lost === undefined ? '' : TEXTS.lost(lost, shortfalls.length),
    `${printBasis(result)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Only a target needs the whole to be known; items are compared one by one. */
function Panel({ name, book }: { name: Exclude<TabName, 'monthly'>; book: TargetsBook }) {
  const { basis, total } = book.result;
  // What the figures stand on is asked about above.
  if (isDoubtful(book)) return null;
  if (basis === undefined) return <p>{EMPTY.scores}</p>;
  if (name === 'bands') return <Bands book={book} />;
  if (name === 'claims') return <Claims book={book} />;
  if (name === 'years') return <Years book={book} now={total.score} />;
  return total.score === undefined ? <p>{EMPTY.total}</p> : <Targets book={book} now={total.score} />;
}
