/** The dialog: reads the book once, then shows one of four tabs. */

import { useCallback, useEffect, useState } from 'preact/hooks';
import { isHeaderProblem, whyBlocked } from '../../../book/header-problems.ts';
import { ZERO } from '../../../core/points.ts';
import { placeBeside, problemKey } from '../../../core/problems.ts';
import { printBasis } from '../../../core/result/basis-line.ts';
import type { Result } from '../../../core/result/result.ts';
import { HeaderCards } from '../../kit/header-cards.tsx';
import { Tabs } from '../../kit/tabs.tsx';
import { isDoubtful, openTargetsBook, type TargetsBook } from '../model/targets-book.ts';
import { EMPTY, TABS, type TabName, TEXTS } from '../texts.ts';
import { Bands } from './bands.tsx';
import { Claims } from './claims.tsx';
import { Targets } from './targets.tsx';
import { Years } from './years.tsx';

export function App() {
  const [book, setBook] = useState<TargetsBook>();
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const [tab, setTab] = useState<TabName>('targets');
  const read = useCallback(async () => {
    setBusy(true);
    try {
      setBook(await openTargetsBook());
      setProblem('');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  }, []);
  useEffect(() => void read(), [read]);
  const again = (
    <button type="button" class="plain" disabled={busy} onClick={() => void read()}>
      {busy ? TEXTS.opening : TEXTS.again}
    </button>
  );
  if (!book) {
    return (
      <main class="opening">
        <h1>{TEXTS.title}</h1>
        <p role="status">{problem || TEXTS.opening}</p>
        {problem && again}
      </main>
    );
  }
  return (
    <main>
      <h1 class="unseen">{TEXTS.title}</h1>
      <Tabs label={TEXTS.tabs} names={TABS} tab={tab} open={setTab} />
      <div class="scroll">
        <div class="head">
          <p role="status">
            {isDoubtful(book) ? whyBlocked(book.headers, TEXTS.notComputed, TEXTS.above) : headOf(book.result)}
          </p>
          {again}
        </div>
        <HeaderCards faults={book.headers} onAnswered={read} />
        {book.result.basis === 'expected' && <p>{TEXTS.expected}</p>}
        {problem && <p class="error">{problem}</p>}
        <Problems book={book} />
        {(Object.keys(TABS) as TabName[]).map((name) => (
          // All stay: what was chosen and typed in one is still there when the person comes back to it.
          <div key={name} role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} hidden={name !== tab}>
            <Panel name={name} book={book} />
          </div>
        ))}
      </div>
    </main>
  );
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
function Panel({ name, book }: { name: TabName; book: TargetsBook }) {
  const { basis, total } = book.result;
  // What the figures stand on is asked about above.
  if (isDoubtful(book)) return null;
  if (basis === undefined) return <p>{EMPTY.scores}</p>;
  if (name === 'bands') return <Bands book={book} />;
  if (name === 'claims') return <Claims book={book} />;
  if (name === 'years') return <Years book={book} now={total.score} />;
  return total.score === undefined ? <p>{EMPTY.total}</p> : <Targets book={book} now={total.score} />;
}

/** What stands in these figures' way is listed in full by the plan's check; here it is only named. */
function Problems({ book }: { book: TargetsBook }) {
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
