/** "Sang năm mới": shows beforehand what is carried, blanked and kept, then makes the new tabs by one call. */

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { BookCells } from '../../book/plain-table.ts';
import { begunYear } from '../../book/year-tabs.ts';
import { Button } from '../kit/button.tsx';
import { TextField } from '../kit/field.tsx';
import { Footer } from '../kit/footer.tsx';
import { Page } from '../kit/frame.tsx';
import { HeaderCards } from '../kit/header-cards.tsx';
import { NextStep } from '../kit/next-step.tsx';
import { Status } from '../kit/status.tsx';
import { Steps } from '../kit/steps.tsx';
import { withUndo } from '../kit/take-back.ts';
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
  whyNotYet,
  writeYear,
} from './begin.ts';
import { CriteriaPanel } from './criteria-panel.tsx';
import { Evidence } from './evidence-list.tsx';
import { Settings, Tabs, Tasks } from './lists.tsx';
import { planYear, type YearPlan } from './plan-year.ts';
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
  const finish = (text: string, stamp?: number): Said => {
    setDone(true);
    const reread = async (): Promise<void> => {
      setDone(false);
      await look();
    };
    const said = stamp === undefined ? good(text) : withUndo(work, { text, stamp, undone: () => TEXTS.undone, reread });
    return { ...said, stays: true };
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
  /** @param stamp of the command, by which it is taken back */
  readonly finish: (text: string, stamp?: number) => Said;
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
  const [step, setStep] = useState(0);
  const before = readYear(oldYear);
  const after = readYear(newYear);
  const isUnread = isOther && choices.criteria === undefined;
  // Without the years nothing can be said of what is carried.
  const plan = useMemo(
    () => (after > before ? planYear(cells, names, { ...choices, oldYear: before, newYear: after }) : undefined),
    [cells, names, choices, before, after],
  );
  const write = (seen: YearPlan): void =>
    work.run(async (progress) => {
      const kept = seen.tasks.filter(({ place }) => !choices.unticked.has(place)).length;
      const proofs = seen.evidence.filter(({ place }) => !choices.leftEvidence.has(place)).length;
      setStep(1);
      try {
        const written = await writeYear({ names, cells }, seen, async () => {
          setStep(2);
          await progress(TEXTS.writing(after));
        });
        if ('stamp' in written) return finish(TEXTS.done(after, kept, proofs), written.stamp);
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
      {plan && <Carried {...{ plan, names, work, isOther, setOther, choices, setChoices }} />}
      <Footer>
        {isUnread && <span class="error">{TEXTS.unread}</span>}
        <Button kind="primary" disabled={work.busy !== '' || !plan || isUnread} onClick={() => plan && write(plan)}>
          {TEXTS.write(after)}
        </Button>
      </Footer>
    </>
  );
}

interface CarriedProps {
  readonly plan: YearPlan;
  readonly names: readonly string[];
  readonly work: Work;
  readonly isOther: boolean;
  readonly setOther: (isOther: boolean) => void;
  readonly choices: OpenChoices;
  readonly setChoices: (choices: OpenChoices) => void;
}

/** What the new year takes over, and what of it can be chosen. */
function Carried({ plan, names, work, isOther, setOther, choices, setChoices }: CarriedProps) {
  const choose = (change: Partial<OpenChoices>): void => setChoices({ ...choices, ...change });
  return (
    <>
      <CriteriaPanel
        rows={plan.standing}
        isOther={isOther}
        onOther={(other) => {
          setOther(other);
          choose({ criteria: undefined, confirmed: new Set() });
        }}
        tabs={names}
        map={plan.criteria}
        maxima={plan.maxima}
        chosen={choices.criteria}
        confirmed={choices.confirmed}
        busy={work.busy !== ''}
        onCriteria={(criteria) => choose({ criteria, confirmed: new Set() })}
        onConfirm={(code, sure) => choose({ confirmed: changed(choices.confirmed, [code], sure) })}
        run={work.run}
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
