/** "Sang năm mới": shows beforehand what is carried, blanked and kept, then makes the new tabs by one call. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BookCells } from '../../book/plain-table.ts';
import { begunYear } from '../../book/year-tabs.ts';
import { HeaderCards } from '../kit/header-cards.tsx';
import { CallError } from '../kit/rpc.ts';
import {
  FIRST_CHOICES,
  finishYear,
  firstYears,
  leftOver,
  readStanding,
  readYear,
  type Standing,
  whyNotYet,
  writeYear,
} from './begin.ts';
import { CriteriaPanel } from './criteria-panel.tsx';
import { Settings, Tabs, Tasks } from './lists.tsx';
import { planYear } from './plan-year.ts';
import { TEXTS } from './texts.ts';

type Said = { readonly text: string; readonly bad: boolean };

export function App() {
  const [standing, setStanding] = useState<Standing>();
  const [busy, setBusy] = useState(TEXTS.reading);
  const [said, setSaid] = useState<Said>();
  const [isDone, setDone] = useState(false);
  const message = useRef<HTMLParagraphElement>(null);
  const run = (act: () => Promise<Said | undefined>, words = TEXTS.reading): void => {
    setBusy(words);
    setSaid(undefined);
    act()
      .then(setSaid)
      .catch((error: unknown) =>
        setSaid({ text: error instanceof CallError ? error.message : TEXTS.failed, bad: true }),
      )
      .finally(() => setBusy(''));
  };
  const look = async (): Promise<void> => setStanding(await readStanding());
  useEffect(() => {
    run(async () => {
      await look();
      return undefined;
    });
  }, []);
  useLayoutEffect(() => {
    if (said) message.current?.focus();
  }, [said]);
  const begun = standing && begunYear(standing.names);
  const blocked = standing?.cells && whyNotYet(standing.cells);
  const finish = (text: string): Said => {
    setDone(true);
    return { text, bad: false };
  };
  return (
    <main aria-busy={busy !== ''}>
      <h1>{TEXTS.title}</h1>
      <p class="quiet">{TEXTS.intro}</p>
      <p
        ref={message}
        tabIndex={-1}
        role="status"
        class={busy ? 'said' : said ? `said ${said.bad ? 'bad' : 'good'}` : ''}
      >
        {busy || said?.text}
      </p>
      {!isDone && begun !== undefined && (
        <Stopped names={standing?.names ?? []} suffix={begun} busy={busy !== ''} run={run} finish={finish} />
      )}
      {!isDone && blocked !== undefined && (
        <>
          <p class="error">{blocked}</p>
          <HeaderCards faults={standing?.cells?.headers ?? []} onAnswered={look} />
        </>
      )}
      {!isDone && blocked === undefined && standing?.cells && (
        <Choices
          cells={standing.cells}
          names={standing.names}
          busy={busy !== ''}
          run={run}
          finish={finish}
          onStanding={setStanding}
        />
      )}
    </main>
  );
}

interface StepProps {
  readonly names: readonly string[];
  readonly busy: boolean;
  readonly run: (act: () => Promise<Said | undefined>, words?: string) => void;
  readonly finish: (text: string) => Said;
}

function Stopped({ names, suffix, busy, run, finish }: StepProps & { readonly suffix: string }) {
  const { rename, clash } = leftOver(names, suffix);
  const go = (): void =>
    run(async () => {
      await finishYear(names, rename);
      return finish(TEXTS.finished);
    }, TEXTS.writing);
  return (
    <section>
      <p>{TEXTS.begun(suffix)}</p>
      {clash && <p class="error">{TEXTS.clash(clash)}</p>}
      <button type="button" class="primary" disabled={busy || clash !== undefined} onClick={go}>
        {TEXTS.finish}
      </button>
    </section>
  );
}

interface ChoiceProps extends StepProps {
  readonly cells: BookCells;
  readonly onStanding: (standing: Standing) => void;
}

function Choices({ cells, names, busy, run, finish, onStanding }: ChoiceProps) {
  const [first] = useState(() => firstYears(cells));
  const [oldYear, setOldYear] = useState(first.oldYear);
  const [newYear, setNewYear] = useState(first.newYear);
  const [isOther, setOther] = useState(false);
  const [choices, setChoices] = useState(FIRST_CHOICES);
  const before = readYear(oldYear);
  const after = readYear(newYear);
  const isUnread = isOther && choices.criteria === undefined;
  const isGood = after > before && !isUnread;
  const plan = useMemo(
    () => planYear(cells, names, { ...choices, oldYear: before || 2000, newYear: after || 2001 }),
    [cells, names, choices, before, after],
  );
  const choose = (change: Partial<typeof choices>): void => setChoices({ ...choices, ...change });
  const kept = plan.tasks.filter(({ place }) => !choices.unticked.has(place)).length;
  const write = (): void =>
    run(async () => {
      const now = await writeYear({ names, cells }, plan);
      if (now) {
        onStanding(now);
        return { text: TEXTS.changed, bad: true };
      }
      return finish(TEXTS.done(after, kept));
    }, TEXTS.writing);
  return (
    <>
      <div class="line">
        <label>
          {TEXTS.oldYear}{' '}
          <input inputMode="numeric" value={oldYear} onInput={({ currentTarget }) => setOldYear(currentTarget.value)} />
        </label>
        <label>
          {TEXTS.newYear}{' '}
          <input inputMode="numeric" value={newYear} onInput={({ currentTarget }) => setNewYear(currentTarget.value)} />
        </label>
      </div>
      {!(after > before) && <p class="error">{TEXTS.yearsWrong}</p>}
      <CriteriaPanel
        rows={plan.standing}
        isOther={isOther}
        onOther={(other) => {
          setOther(other);
          choose({ criteria: undefined, confirmed: new Set() });
        }}
        tabs={names}
        map={plan.criteria}
        chosen={choices.criteria}
        confirmed={choices.confirmed}
        busy={busy}
        onCriteria={(criteria) => choose({ criteria, confirmed: new Set() })}
        onConfirm={(code, sure) => choose({ confirmed: changed(choices.confirmed, [code], sure) })}
        run={(act) =>
          run(async () => {
            const text = await act();
            return text === undefined ? undefined : { text, bad: true };
          })
        }
      />
      <p>{TEXTS.scored(plan.scored, plan.rows)}</p>
      <Settings settings={plan.settings} />
      <Tasks
        tasks={plan.tasks}
        unticked={choices.unticked}
        dues={choices.dues}
        onTick={(places, ticked) => choose({ unticked: changed(choices.unticked, places, !ticked) })}
        onDues={(dues) => choose({ dues })}
      />
      <Tabs renames={plan.renames} />
      <footer>
        {isUnread && <span class="error">{TEXTS.unread}</span>}
        <button type="button" class="primary" disabled={busy || !isGood} onClick={write}>
          {TEXTS.write(after)}
        </button>
      </footer>
    </>
  );
}

function changed<T>(set: ReadonlySet<T>, keys: readonly T[], present: boolean): ReadonlySet<T> {
  const next = new Set(set);
  for (const key of keys) {
    if (present) next.add(key);
    else next.delete(key);
  }
  return next;
}
