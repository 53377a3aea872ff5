/** A template from an office's own plan: what is proposed, with ticks, and the plan of the book filled into it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { printPlace } from '../../core/place.ts';
import { problemKey } from '../../core/problems.ts';
import { type PlanBook, preparePlan } from '../../plan/prepare.ts';
import { DEFAULT_OPTIONS, type PlanSource } from '../../plan/source.ts';
import { applyTags, type Proposal } from '../../plan/template/from-plan/propose.ts';
import { Button } from '../kit/button.tsx';
import { type TemplateKind, tryTemplate } from './template-check.ts';
import { FROM_PLAN_WORDS as WORDS } from './texts.ts';

interface Props {
  readonly kind: TemplateKind;
  readonly book: PlanBook;
  /** Of the document that the dialog makes; undefined where it makes none. */
  readonly made: PlanSource | undefined;
  readonly written: Uint8Array;
  readonly proposals: readonly Proposal[];
  /** In the place of the document. */
  readonly show: (trial: Uint8Array | undefined) => void;
  readonly use: (template: Uint8Array) => void;
  readonly leave: () => void;
}

export function FromPlan({ kind, book, made, written, proposals, show, use, leave }: Props) {
  const source = useMemo(() => made ?? preparePlan(book, DEFAULT_OPTIONS).source, [made, book]);
  const [chosen, setChosen] = useState<ReadonlySet<Proposal>>(new Set(proposals.filter(({ usual }) => usual)));
  const template = useMemo(
    () =>
      applyTags(
        written,
        proposals.filter((one) => chosen.has(one)),
      ),
    [written, proposals, chosen],
  );
  const trial = useMemo(() => tryTemplate(template, source, kind), [template, source, kind]);
  useEffect(() => show(trial.ok ? trial.docx : undefined), [trial]);
  useEffect(() => () => show(undefined), []);
  const toggle = (one: Proposal): void => {
    const next = new Set(chosen);
    if (!next.delete(one)) next.add(one);
    setChosen(next);
  };
  return (
    <div class="from-plan">
      <fieldset>
        <legend>{WORDS.found}</legend>
        {proposals.map((one) => (
          <label key={one.place + one.tags}>
            <input type="checkbox" checked={chosen.has(one)} onChange={() => toggle(one)} />
            <span>
              {one.place}: {one.instead} <code>{one.tags}</code>
            </span>
          </label>
        ))}
      </fieldset>
      <p>{!trial.ok ? WORDS.broken : source.adjusts ? WORDS.trialOfAdjusted : WORDS.trial}</p>
      <ul class="findings">
        {(trial.ok ? trial.notes : trial.problems).map((problem) => (
          <li key={problemKey(problem)} class={problem.severity}>
            <span class="where">{printPlace(problem.place)}</span> {problem.message}
          </li>
        ))}
      </ul>
      <div class="line">
        <Button disabled={!trial.ok} onClick={() => use(template)}>
          {WORDS.use}
        </Button>
        <Button kind="plain" onClick={leave}>
          {WORDS.leave}
        </Button>
      </div>
    </div>
  );
}
