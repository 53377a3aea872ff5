/** The least work for a target: while it is searched for, when it was stopped, and when it is found. */
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { codeLabel } from '../../../core/codes.ts';
import type { Points } from '../../../core/points.ts';
import { findTarget, type TargetAnswer } from '../../../core/targets/find-target.ts';
import { type EffortMode, planWork, type Workload } from '../../../core/targets/work.ts';
import { Button } from '../../kit/button.tsx';
import { Copy } from '../../kit/copy.tsx';
import {
  type Alternative,
  alternativesText,
  describeTask,
  effortInWords,
  listAlternatives,
  listCodes,
} from '../model/alternatives.ts';
import { TargetRun } from '../model/target-run.ts';
import type { TargetsBook } from '../model/targets-book.ts';
import { SEARCH, TARGETS, TEXTS } from '../texts.ts';
import '../../kit/cards.css';

/** More than a person reads. */
const MOST_ALTERNATIVES = 5;

interface AnswerProps {
  readonly book: TargetsBook;
  readonly now: Points;
  readonly target: Points;
  readonly mode: EffortMode;
}

export function Answer({ book, now, target, mode }: AnswerProps) {
  const workload = useMemo(() => planWork(book.result.shortfalls, book.tasks, mode), [book, mode]);
  const run = useMemo(
    () => new TargetRun((watch) => findTarget(now, target, workload, MOST_ALTERNATIVES, watch)),
    [now, target, workload],
  );
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => run.follow(() => redraw(undefined)), [run]);
  const { answer, state } = run;
  const isShown = answer && (state !== 'running' || answer.reach?.isLeast);
  const isReached = isShown && answer.reach?.effort === 0;
  return (
    <>
      {state !== 'done' && <Progress run={run} mode={mode} />}
      {isShown && <Found {...{ book, now, mode, answer }} />}
      {!isReached && <Notes {...{ book, workload, mode }} />}
    </>
  );
}

interface ProgressProps {
  readonly run: TargetRun;
  readonly mode: EffortMode;
}

/** What is being looked for, how far it is, and the way to stop it or to go on. */
function Progress({ run, mode }: ProgressProps) {
  const { answer, state, looks } = run;
  const best = answer?.reach && !answer.reach.isLeast ? effortInWords(answer, mode) : '';
  return (
    <div class="search">
      {state === 'running' ? (
        <>
          <progress aria-label={SEARCH.working} />
          {/* Read out once, not after every slice. */}
          <p aria-live="off">
            {answer?.reach?.isLeast ? SEARCH.counting(looks) : SEARCH.looking(looks)}
            {best && ` ${SEARCH.best(best)}`}
          </p>
          <Button onClick={() => run.stop()}>{SEARCH.stop}</Button>
        </>
      ) : (
        <>
          <p>{SEARCH.stopped}</p>
          <Button onClick={() => run.resume()}>{SEARCH.resume}</Button>
        </>
      )}
    </div>
  );
}

interface FoundProps {
  readonly book: TargetsBook;
  readonly now: Points;
  readonly mode: EffortMode;
  readonly answer: TargetAnswer;
}

function Found({ book, now, mode, answer }: FoundProps) {
  const { target, start, most, reach } = answer;
  const alternatives = useMemo(() => listAlternatives(answer, book, mode), [answer, book, mode]);
  if (!reach) return <p class="answer">{TARGETS.outOfReach(target, most)}</p>;
  if (reach.effort === 0) return <p class="answer good">{TARGETS.reached(target, start, start > now)}</p>;
  const words = effortInWords(answer, mode);
  const head = reach.isLeast
    ? `${TARGETS.least(target, words)} ${TARGETS.alternatives(reach, alternatives.length)}`
    : TARGETS.unproven(target, words);
  return (
    <>
      <p class="answer">{head}</p>
      <Alternatives alternatives={alternatives} />
      <Copy label={TARGETS.copy} text={alternativesText(head, alternatives)} />
    </>
  );
}

function Alternatives({ alternatives }: { readonly alternatives: readonly Alternative[] }) {
  return (
    <ol class="alternatives cards">
      {alternatives.map(({ title, parts }) => (
        <li key={title + JSON.stringify(parts)}>
          <h2>{title}</h2>
          <ul>
            {parts.map(({ tasks, items }) => (
              <li key={items.join()}>
                {items.join('; ')}.
                {tasks.map((task) => (
                  <span class="quiet task" key={task}>
                    {task}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

interface NotesProps {
  readonly book: TargetsBook;
  readonly workload: Workload;
  readonly mode: EffortMode;
}

/** What was counted as done, left out, taken for granted. */
function Notes({ book, workload: { ready, beyond, open }, mode }: NotesProps) {
  return (
    <div class="notes">
      {ready.length > 0 && <p>{TARGETS.waiting(listCodes(ready, TEXTS.points))}</p>}
      {beyond.length > 0 && (
        <>
          <p>{TARGETS.beyond}</p>
          <ul>
            {beyond.map(({ shortfall, tasks }) => (
              <li key={shortfall.code}>
                {TARGETS.beyondItem(
                  codeLabel(shortfall.code),
                  shortfall.lost,
                  tasks.map((task) => describeTask(task, mode)).join('; '),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {mode !== 'item' && open.length > 0 && (
        <p>
          {TARGETS.open(
            listCodes(
              open.map(({ code }) => ({ code })),
              TEXTS.points,
            ),
          )}
        </p>
      )}
      {book.result.unexplained > 0 && <p>{TARGETS.residual(book.result.unexplained)}</p>}
    </div>
  );
}
