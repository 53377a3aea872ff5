/** A template from an office's own plan: what is proposed, with ticks, and the plan of the book filled into it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { printPlace } from '../../core/place.ts';
import { problemKey } from '../../core/problems.ts';
import type { PlanBook } from '../../plan/prepare.ts';
import { applyTags, type Proposal } from '../../plan/template/from-plan/propose.ts';
import { type TemplateKind, tryTemplate } from './template-check.ts';
import { FROM_PLAN_WORDS as WORDS } from './words.ts';

interface Props {
  readonly kind: TemplateKind;
  readonly book: PlanBook;
  readonly written: Uint8Array;
  readonly proposals: readonly Proposal[];
  /** In the place of the document. */
  readonly show: (trial: Uint8Array | undefined) => void;
  readonly use: (template: Uint8Array) => void;
  readonly leave: () => void;
}

export function FromPlan({ kind, book, written, proposals, show, use, leave }: Props) {
  const [left, setLeft] = useState<ReadonlySet<Proposal>>(new Set());
  const template = useMemo(
    () =>
      applyTags(
        written,
        proposals.filter((one) => !left.has(one)),
      ),
    [written, proposals, left],
  );
  const trial = useMemo(() => tryTemplate(template, book, kind), [template, book, kind]);
  useEffect(() => show(trial.ok ? trial.docx : undefined), [trial]);
  useEffect(() => () => show(undefined), []);
  const toggle = (one: Proposal): void => {
    const next = new Set(left);
    if (!next.delete(one)) next.add(one);
    setLeft(next);
  };
  return (
    <div class="from-plan">
      <p>{WORDS.found}</p>
      <ul>
        {proposals.map((one) => (
          <li key={one.where}>
            <label>
              <input type="checkbox" checked={!left.has(one)} onChange={() => toggle(one)} />
              <span>
                {one.where} “{one.text}” → <code>{one.tags}</code>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p>{trial.ok ? WORDS.trial : WORDS.broken}</p>
      <ul class="findings">
        {(trial.ok ? trial.notes : trial.problems).map((problem) => (
          <li key={problemKey(problem)} class={problem.severity}>
            <span class="where">{printPlace(problem.place)}</span> {problem.message}
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" disabled={!trial.ok} onClick={() => use(template)}>
          {WORDS.use}
        </button>
        <button type="button" class="link" onClick={leave}>
          {WORDS.leave}
        </button>
      </div>
    </div>
  );
}
