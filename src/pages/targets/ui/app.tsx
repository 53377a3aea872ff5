/** The dialog: reads the book once, then shows one of four tabs. */

import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Points, sum } from '../../../core/points.ts';
import { placeBeside, problemKey } from '../../../core/problems.ts';
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
      <div class="scroll">
        <div class="head">
          <p role="status">
            {desk.now !== undefined &&
              TEXTS.now(desk.now, desk.max, sum(desk.shortfalls.map(({ lost }) => lost)), desk.shortfalls.length)}
          </p>
          {again}
        </div>
        {desk.now !== undefined && desk.waiting > 0 && <p>{TEXTS.waiting(desk.waiting)}</p>}
        {problem && <p class="error">{problem}</p>}
        <Problems desk={desk} />
        {(Object.keys(TABS) as TabName[]).map((name) => (
          // All stay: what was chosen and typed in one is still there when the person comes back to it.
          <div key={name} role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} hidden={name !== tab}>
            {desk.now === undefined ? <p>{EMPTY.scores}</p> : <Panel name={name} desk={desk} now={desk.now} />}
          </div>
        ))}
      </div>
    </main>
  );
}

function Panel({ name, desk, now }: { name: TabName; desk: Desk; now: Points }) {
  if (name === 'targets') return <Targets desk={desk} now={now} />;
  if (name === 'bands') return <Bands desk={desk} />;
  if (name === 'claims') return <Claims desk={desk} />;
  return <Years desk={desk} now={now} />;
}

/** What stands in these figures' way is listed in full by the plan's check; here it is only named. */
function Problems({ desk }: { desk: Desk }) {
  const wrong = desk.problems.filter(({ severity }) => severity === 'error');
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
