/** "Khôi phục cấu trúc bảng": lists what is broken, mends what is chosen by one call, and looks again to report exactly. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { Footer } from '../kit/footer.tsx';
import { Page } from '../kit/frame.tsx';
import { NextStep } from '../kit/next-step.tsx';
import { Status } from '../kit/status.tsx';
import { RELOAD } from '../kit/texts.ts';
import { bad, type Said, useCall } from '../kit/use-call.ts';
import { type Choices, noChoices, planRepair } from './choices.ts';
import type { Diagnosis } from './diagnose.ts';
import { Asked, Faults, LostColumns } from './lists.tsx';
import { countOf, look, mend, type Seen } from './mend.ts';
import { TEXTS } from './texts.ts';

function summary(diagnosis: Diagnosis): Said {
  const count = (kind: string): number => diagnosis.faults.filter((fault) => fault.kind === kind).length;
  const ask = count('ask') + diagnosis.lost.length + diagnosis.codes.length;
  if (countOf(diagnosis) === 0) return { text: TEXTS.whole, tone: 'good', stays: true };
  return { text: TEXTS.found(count('mend'), ask, count('tell')), tone: 'plain' };
}

export function App() {
  const [seen, setSeen] = useState<Seen>();
  const [choices, setChoices] = useState<Choices>(noChoices);
  const [report, setReport] = useState<{ readonly done: readonly string[]; readonly undone: readonly string[] }>();
  const work = useCall(TEXTS.reading);
  const { run } = work;
  const isBusy = work.busy !== '';
  const show = (next: Seen): void => {
    setSeen(next);
    setChoices(noChoices);
  };
  const reload = (words: string): void =>
    run(async () => {
      const next = await look();
      show(next);
      setReport(undefined);
      return summary(next.diagnosis);
    }, words);
  useEffect(() => reload(TEXTS.reading), []);
  const plan = seen && planRepair(seen.inspection, seen.diagnosis, choices);
  const mendChosen = (): void =>
    run(async () => {
      if (!seen || !plan) return undefined;
      const mended = await mend(seen, plan);
      if (!('after' in mended)) {
        show(mended);
        return bad(TEXTS.changed);
      }
      show(mended.after);
      setReport(mended);
      const text = TEXTS.report(mended.done.length, countOf(mended.after.diagnosis));
      return { text, tone: 'good', stays: true };
    }, TEXTS.writing);
  const lists = seen && { diagnosis: seen.diagnosis, choices, onChoices: setChoices };
  return (
    <Page title={TEXTS.title} isTitleUnseen intro={TEXTS.intro} isBusy={isBusy}>
      <Status {...work} />
      <Done title={TEXTS.done} list={report?.done} />
      <Done title={TEXTS.undone} list={report?.undone} />
      {lists && (
        <>
          <LostColumns {...lists} />
          <Faults kind="mend" {...lists} />
          <Asked {...lists} />
          <Faults kind="tell" {...lists} />
        </>
      )}
      <Footer
        next={<NextStep isShown={seen !== undefined && countOf(seen.diagnosis) === 0 && !isBusy} after={report} />}
      >
        {plan?.wrong && <span class="error">{plan.wrong}</span>}
        <Button disabled={isBusy} onClick={() => reload(RELOAD.working)}>
          {RELOAD.label}
        </Button>
        {plan && seen && countOf(seen.diagnosis) > 0 && (
          <Button
            kind="primary"
            disabled={isBusy || plan.chosen.length === 0 || plan.wrong !== undefined}
            onClick={mendChosen}
          >
            {TEXTS.mendAll(plan.chosen.length)}
          </Button>
        )}
      </Footer>
    </Page>
  );
}

function Done({ title, list = [] }: { readonly title: string; readonly list?: readonly string[] | undefined }) {
  if (list.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {list.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </section>
  );
}
