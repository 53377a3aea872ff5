/** "Sang năm mới": shows beforehand what is carried, blanked and kept, then makes the new tabs by one call. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BookCells } from '../../book/plain-table.ts';
import { CallError, call } from '../shared/rpc.ts';
import { CriteriaPanel } from './criteria-panel.tsx';
import { Settings, Tabs, Tasks } from './lists.tsx';
import { begunYear, clashOf, renamesFor } from './names.ts';
import { NOTHING, planYear, type YearChoices } from './plan-year.ts';
import { yearsOf } from './settings.ts';
import { TEXTS } from './texts.ts';

interface Standing {
  readonly cells: BookCells | undefined;
  readonly names: readonly string[];
}

type Said = { readonly text: string; readonly bad: boolean };

/** A run that was stopped leaves no "Chấm điểm" to read: the names tell first. */
async function readStanding(): Promise<Standing> {
  const names = (await call('readTab', { name: '' })).tabs;
  return { names, cells: begunYear(names) === undefined ? await call('readBook', {}) : undefined };
}

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
  useEffect(() => {
    run(async () => {
      setStanding(await readStanding());
      return undefined;
    });
  }, []);
  useLayoutEffect(() => {
    if (said) message.current?.focus();
  }, [said]);
  const begun = standing && begunYear(standing.names);
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
      {!isDone && standing?.cells && (
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
  const rename = renamesFor(names, suffix, names);
  const clash = clashOf(names, rename);
  const go = (): void =>
    run(async () => {
      await call('arrangeBook', { ...NOTHING, seen: [...names], rename });
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
  const told = useMemo(() => yearsOf(cells.info), [cells]);
  const [oldYear, setOldYear] = useState(told === undefined ? '' : String(told));
  const [newYear, setNewYear] = useState(told === undefined ? '' : String(told + 1));
  const [isOther, setOther] = useState(false);
  const [choices, setChoices] = useState<Pick<YearChoices, 'criteria' | 'confirmed' | 'unticked' | 'dues'>>({
    ...{ criteria: undefined, confirmed: new Set(), unticked: new Set(), dues: 'blank' },
  });
  const years = [oldYear, newYear].map((text) => (/^(?:19|20|21)\d\d$/.test(text.trim()) ? Number(text) : Number.NaN));
  const [before = Number.NaN, after = Number.NaN] = years;
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
      const now = await readStanding();
      // People go on typing while the page is open: what is written is what was looked at.
      if (JSON.stringify(now) !== JSON.stringify({ names, cells })) {
        onStanding(now);
        return { text: TEXTS.changed, bad: true };
      }
      await call('arrangeBook', plan.arrangement);
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
