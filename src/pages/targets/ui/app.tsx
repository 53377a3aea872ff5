/** The dialog: reads the book once, then shows one of four tabs. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { sum } from '../../../core/points.ts';
import { Tabs } from '../../shared/tabs.tsx';
import { type Desk, openDesk } from '../model/desk.ts';
import { EMPTY, TABS, type TabName, TEXTS } from '../texts.ts';
import { Bands } from './bands.tsx';
import { Claims } from './claims.tsx';
import { Targets } from './targets.tsx';
import { Years } from './years.tsx';

export function App() {
  const [desk, setDesk] = useState<Desk>();
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const [tab, setTab] = useState<TabName>('targets');
  const read = useCallback(async () => {
    setBusy(true);
    try {
      setDesk(await openDesk());
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
  if (!desk) {
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
      <div class="panel" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        <div class="head">
          <p>
            {desk.now === undefined
              ? EMPTY.scores
              : TEXTS.now(desk.now, desk.max, sum(desk.shortfalls.map(({ lost }) => lost)), desk.shortfalls.length)}
          </p>
          {again}
        </div>
        {problem && <p class="error">{problem}</p>}
        <Problems desk={desk} />
        {desk.now !== undefined && tab === 'targets' && <Targets desk={desk} now={desk.now} />}
        {desk.now !== undefined && tab === 'bands' && <Bands desk={desk} />}
        {desk.now !== undefined && tab === 'claims' && <Claims desk={desk} />}
        {desk.now !== undefined && tab === 'years' && <Years desk={desk} now={desk.now} />}
      </div>
    </main>
  );
}

/** What stands in these figures' way is listed in full by the plan's check; here it is only named. */
function Problems({ desk }: { desk: Desk }) {
  const wrong = desk.problems.filter(({ severity }) => severity === 'error');
  if (wrong.length === 0) return null;
  return (
    <details class="warning">
      <summary>{TEXTS.problems(wrong.length)}</summary>
      <ul>
        {wrong.map(({ where, message }) => (
          <li key={where + message}>{message.startsWith(where) ? message : `${where}: ${message}`}</li>
        ))}
      </ul>
    </details>
  );
}
