/** "Sang năm mới": shows beforehand what is carried, blanked and kept, then makes the new tabs by one call. */

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { BookCells } from '../../book/plain-table.ts';
import { begunYear } from '../../book/year-tabs.ts';
import type { LoadedSet } from '../criteria/model/source.ts';
import { withDecision } from '../criteria/model/state.ts';
import { Button } from '../kit/button.tsx';
import { TextField } from '../kit/field.tsx';
import { Footer } from '../kit/footer.tsx';
import { Page } from '../kit/frame.tsx';
import { HeaderCards } from '../kit/header-cards.tsx';
import { NextStep } from '../kit/next-step.tsx';
import { Status } from '../kit/status.tsx';
import { Steps } from '../kit/steps.tsx';
import { UNDO } from '../kit/texts.ts';
import { bad, good, type Said, useCall, type Work } from '../kit/use-call.ts';
import {
  FIRST_CHOICES,
  finishYear,
  firstYears,
  leftOver,
  type OpenChoices,
  readStanding,
  readYear,
  type Standing,
  takeYearBack,
  whyNotYet,
  writeYear,
} from './begin.ts';
import { CriteriaPanel } from './criteria-panel.tsx';
import { Evidence } from './evidence-list.tsx';
import { Settings, Tabs, Tasks } from './lists.tsx';
import { type FreshCriteria, planYear, type YearPlan } from './plan-year.ts';
import { TEXTS } from './texts.ts';

export function App() {
  const [standing, setStanding] = useState<Standing>();
  const [isDone, setDone] = useState(false);
  const work = useCall(TEXTS.reading);
  const look = async (): Promise<undefined> => {
    setStanding(await readStanding());
    return undefined;
  };
  useEffect(() => work.run(look), []);
  const begun = standing && begunYear(standing.names);
  const blocked = standing?.cells && whyNotYet(standing.cells);
  const finish = (text: string, stamps: readonly number[] = []): Said => {
    setDone(true);
    const takeBack = async (): Promise<Said> => {
      const told = await takeYearBack(stamps);
      setDone(false);
      await look();
      return told;
    };
    const action = { label: UNDO.label, act: () => work.run(takeBack, UNDO.undoing) };
    return { ...good(text), ...(stamps.length === 0 ? {} : { action }), stays: true };
  };
  const step = { work, finish, names: standing?.names ?? [] };
  return (
    <Page title={TEXTS.title} isTitleUnseen {...(isDone ? {} : { intro: TEXTS.intro })} isBusy={work.busy !== ''}>
      <Status {...work} retry={standing ? undefined : work.retry} />
      {!isDone && begun !== undefined && <Stopped {...step} suffix={begun} />}
      {!isDone && blocked !== undefined && (
        <>
          <p class="error">{blocked}</p>
          <HeaderCards faults={standing?.cells?.headers ?? []} onAnswered={look} />
        </>
      )}
      {!isDone && blocked === undefined && standing?.cells && (
        <Choices {...step} cells={standing.cells} onStanding={setStanding} />
      )}
      {isDone && <Footer next={<NextStep isShown={work.busy === ''} />} />}
    </Page>
  );
}

interface StepProps {
  readonly names: readonly string[];
  readonly work: Work;
  /** @param stamps of the commands, by which it is taken back */
  readonly finish: (text: string, stamps?: readonly number[]) => Said;
}

function Stopped({ names, suffix, work, finish }: StepProps & { readonly suffix: string }) {
  const { rename, clash } = leftOver(names, suffix);
  const go = (): void =>
    work.run(async () => {
      await finishYear(names, rename);
      return finish(TEXTS.finished);
    }, TEXTS.renaming);
  return (
    <section>
      <p>{TEXTS.begun(suffix)}</p>
      {clash && <p class="error">{TEXTS.clash(clash)}</p>}
      <Button kind="primary" disabled={work.busy !== '' || clash !== undefined} onClick={go}>
        {TEXTS.finish}
      </Button>
    </section>
  );
}

interface ChoiceProps extends StepProps {
  readonly cells: BookCells;
  readonly onStanding: (standing: Standing) => void;
}

function Choices({ cells, names, work, finish, onStanding }: ChoiceProps) {
  const [first] = useState(() => firstYears(cells));
  const [oldYear, setOldYear] = useState(first.oldYear);
  const [newYear, setNewYear] = useState(first.newYear);
  const [isOther, setOther] = useState(false);
  const [choices, setChoices] = useState(FIRST_CHOICES);
  const [loaded, setLoaded] = useState<LoadedSet>();
  const [step, setStep] = useState(0);
  const before = readYear(oldYear);
  const after = readYear(newYear);
  // Without the years nothing can be said of what is carried.
  const plan = useMemo(
    () => (after > before ? planYear(cells, names, { ...choices, oldYear: before, newYear: after }) : undefined),
    [cells, names, choices, before, after],
  );
  const why = isOther ? whyNotWith(loaded, plan, after) : undefined;
  const write = (seen: YearPlan): void =>
    work.run(async (progress) => {
      const kept = seen.tasks.filter(({ place }) => !choices.unticked.has(place)).length;
      const proofs = seen.evidence.filter(({ place }) => !choices.leftEvidence.has(place)).length;
      setStep(1);
      try {
        const written = await writeYear({ names, cells }, seen, choices.criteria, async () => {
          setStep(2);
          await progress(TEXTS.writing(after));
        });
        if ('stamps' in written) return finish(TEXTS.done(after, kept, proofs), written.stamps);
        onStanding(written.changed);
        return bad(TEXTS.changed);
      } finally {
        setStep(0);
      }
    }, TEXTS.checking);
  return (
    <>
      <Steps label={TEXTS.steps} names={TEXTS.stepNames} current={step} />
      <div class="line years">
        <TextField label={TEXTS.oldYear} inputMode="numeric" value={oldYear} onText={setOldYear} />
        <TextField label={TEXTS.newYear} inputMode="numeric" value={newYear} onText={setNewYear} />
      </div>
      {!plan && <p class="error">{oldYear || newYear ? TEXTS.yearsWrong : TEXTS.yearsMissing}</p>}
      {plan && (
        <Carried {...{ plan, work, isOther, setOther, choices, setChoices, loaded, setLoaded }} newYear={after} />
      )}
      <Footer>
        {why !== undefined && <span class="error">{why}</span>}
        <Button
          kind="primary"
          disabled={work.busy !== '' || !plan || why !== undefined}
          onClick={() => plan && write(plan)}
        >
          {TEXTS.write(after)}
        </Button>
      </Footer>
    </>
  );
}

interface CarriedProps {
  readonly plan: YearPlan;
  readonly newYear: number;
  readonly work: Work;
  readonly loaded: LoadedSet | undefined;
  readonly setLoaded: (loaded: LoadedSet | undefined) => void;
  readonly isOther: boolean;
  readonly setOther: (isOther: boolean) => void;
  readonly choices: OpenChoices;
  readonly setChoices: (choices: OpenChoices) => void;
}

/** A set with errors is shown, and not taken. */
const freshOf = ({ set }: LoadedSet, profile: string | undefined): FreshCriteria | undefined =>
  profile === undefined ? undefined : { set, profile };

/** Why the year cannot begin with another set: a sentence. */
function whyNotWith(loaded: LoadedSet | undefined, plan: YearPlan | undefined, year: number): string | undefined {
  if (!loaded) return TEXTS.unread;
  if (loaded.findings.some(({ severity }) => severity === 'error')) return TEXTS.wrong;
  if (loaded.set.year !== year) return TEXTS.otherYear(loaded.set.year, year);
  const doubts = plan?.links.doubtful.length ?? 0;
  return doubts > 0 ? TEXTS.doubts(doubts) : undefined;
}

/** What the new year takes over, and what of it can be chosen. */
function Carried({ plan, newYear, work, isOther, setOther, choices, setChoices, loaded, setLoaded }: CarriedProps) {
  const choose = (change: Partial<OpenChoices>): void => setChoices({ ...choices, ...change });
  return (
    <>
      <CriteriaPanel
        {...{ plan, newYear, isOther, loaded, work }}
        onOther={(other) => {
          setOther(other);
          setLoaded(undefined);
          choose({ criteria: undefined, decisions: new Map() });
        }}
        onLoaded={(next) => {
          setLoaded(next);
          choose({ criteria: freshOf(next, next.set.profiles[0]?.name), decisions: new Map() });
        }}
        profile={choices.criteria?.profile}
        onProfile={(profile) => choose({ criteria: loaded && freshOf(loaded, profile) })}
        decisions={choices.decisions}
        onDecide={(from, to) => choose({ decisions: withDecision(choices.decisions, from, to) })}
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
      <Evidence
        evidence={plan.evidence}
        unread={plan.unreadEvidence}
        left={choices.leftEvidence}
        onTick={(places, ticked) => choose({ leftEvidence: changed(choices.leftEvidence, places, !ticked) })}
      />
      {plan.figures.rows.length > 0 && <p>{TEXTS.figures(plan.figures.rows.length)}</p>}
      {plan.figures.lost.length > 0 && <p class="warning">{TEXTS.figuresLost(plan.figures.lost.join(', '))}</p>}
      <Tabs renames={plan.renames} />
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
