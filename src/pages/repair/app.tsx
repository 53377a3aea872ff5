/** "Khôi phục cấu trúc bảng": lists what is broken, mends what is chosen by one call, and looks again to report exactly. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CallError } from '../kit/rpc.ts';
import { type Choices, noChoices, planRepair } from './choices.ts';
import type { Diagnosis } from './diagnose.ts';
import { Asked, Faults, LostColumns } from './lists.tsx';
import { countOf, look, mend, type Seen } from './mend.ts';
import { TEXTS } from './texts.ts';

type Said = { readonly text: string; readonly tone: 'good' | 'bad' | 'neutral' };

function summary(diagnosis: Diagnosis): Said {
  const count = (kind: string): number => diagnosis.faults.filter((fault) => fault.kind === kind).length;
  const ask = count('ask') + diagnosis.lost.length + diagnosis.codes.length;
  const text = countOf(diagnosis) === 0 ? TEXTS.whole : TEXTS.found(count('mend'), ask, count('tell'));
  return { text, tone: countOf(diagnosis) === 0 ? 'good' : 'neutral' };
}

export function App() {
  const [seen, setSeen] = useState<Seen>();
  const [choices, setChoices] = useState<Choices>(noChoices);
  const [busy, setBusy] = useState(TEXTS.reading);
  const [said, setSaid] = useState<Said>();
  const [report, setReport] = useState<{ readonly done: readonly string[]; readonly undone: readonly string[] }>();
  const message = useRef<HTMLParagraphElement>(null);
  const run = (act: () => Promise<Said>, words = TEXTS.reading): void => {
    setBusy(words);
    setSaid(undefined);
    act()
      .then(setSaid)
      .catch((error: unknown) =>
        setSaid({ text: error instanceof CallError ? error.message : TEXTS.failed, tone: 'bad' }),
      )
      .finally(() => setBusy(''));
  };
  const show = (next: Seen): void => {
    setSeen(next);
    setChoices(noChoices);
  };
  const lookAgain = (): void =>
    run(async () => {
      const next = await look();
      show(next);
      setReport(undefined);
      return summary(next.diagnosis);
    });
  useEffect(lookAgain, []);
  useLayoutEffect(() => {
    if (said) message.current?.focus();
  }, [said]);
  const plan = seen && planRepair(seen.inspection, seen.diagnosis, choices);
  const mendChosen = (): void =>
    run(async () => {
      if (!seen || !plan) return { text: TEXTS.failed, tone: 'bad' };
      const mended = await mend(seen, plan);
      if (!('after' in mended)) {
        show(mended);
        return { text: TEXTS.changed, tone: 'bad' };
      }
      show(mended.after);
      setReport(mended);
      return { text: TEXTS.report(mended.done.length, countOf(mended.after.diagnosis)), tone: 'good' };
    }, TEXTS.writing);
  return (
    <main aria-busy={busy !== ''}>
      <h1>{TEXTS.title}</h1>
      <p class="quiet">{TEXTS.intro}</p>
      <p ref={message} tabIndex={-1} role="status" class={busy ? 'said' : said ? `said ${said.tone}` : ''}>
        {busy || said?.text}
      </p>
      <Done title={TEXTS.done} list={report?.done} />
      <Done title={TEXTS.undone} list={report?.undone} />
      {seen && (
        <>
          <LostColumns diagnosis={seen.diagnosis} choices={choices} onChoices={setChoices} />
          <Faults kind="mend" diagnosis={seen.diagnosis} choices={choices} onChoices={setChoices} />
          <Asked diagnosis={seen.diagnosis} choices={choices} onChoices={setChoices} />
          <Faults kind="tell" diagnosis={seen.diagnosis} choices={choices} onChoices={setChoices} />
        </>
      )}
      <footer>
        {plan?.wrong && <span class="error">{plan.wrong}</span>}
        <button type="button" disabled={busy !== ''} onClick={lookAgain}>
          {TEXTS.again}
        </button>
        {plan && seen && countOf(seen.diagnosis) > 0 && (
          <button
            type="button"
            class="primary"
            disabled={busy !== '' || plan.chosen.length === 0 || plan.wrong !== undefined}
            onClick={mendChosen}
          >
            {TEXTS.mendAll(plan.chosen.length)}
          </button>
        )}
      </footer>
    </main>
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
