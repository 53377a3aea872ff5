/** "Mục tiêu": the least work that reaches a score or a rank, in words. */
import { useMemo, useState } from 'preact/hooks';
import { codeLabel } from '../../../core/codes.ts';
import { readPoints } from '../../../core/numbers.ts';
import { ofUnits, type Points, SCALE } from '../../../core/points.ts';
import { findTarget } from '../../../core/targets/find-target.ts';
import { type EffortMode, planWork } from '../../../core/targets/work.ts';
import { Copy } from '../../shared/copy.tsx';
import type { Desk } from '../model/desk.ts';
import { describeTask, effortInWords, listCodes, waysOf, waysText } from '../model/ways.ts';
import { EMPTY, TARGETS, TEXTS } from '../texts.ts';
import { Rank, useRank } from './rank.tsx';

/** What provinces' grades usually ask for; any other score may be typed. */
const USUAL = [85, 90].map((score) => ofUnits(score * SCALE));

/** More than a person reads. */
const MOST_WAYS = 5;

type Goal = number | 'typed' | 'rank';

interface Props {
  readonly desk: Desk;
  readonly now: Points;
}

export function Targets({ desk, now }: Props) {
  const [goal, setGoal] = useState<Goal>(() => USUAL.find((score) => score > now) ?? 'typed');
  const [typed, setTyped] = useState('');
  const [mode, setMode] = useState<EffortMode>('difficulty');
  const rank = useRank(desk, now);
  if (desk.shortfalls.length === 0) return <p>{EMPTY.noLoss}</p>;
  const read = readPoints(typed);
  const wrong = goal === 'typed' && (typed.trim() === '' ? TARGETS.noTarget : read.ok ? '' : TARGETS.badTarget(typed));
  const target =
    goal === 'rank' ? rank.wanted?.score : goal === 'typed' ? (read.ok ? read.points : undefined) : ofUnits(goal);
  const radio = (value: Goal, label: string, disabled = false) => (
    <label key={value}>
      <input type="radio" name="goal" checked={goal === value} disabled={disabled} onChange={() => setGoal(value)} />
      <span>{label}</span>
    </label>
  );
  return (
    <>
      <div class="choices">
        <fieldset>
          <legend>{TARGETS.goal}</legend>
          {USUAL.map((score) => radio(score, TEXTS.points(score)))}
          <div class="line">
            {radio('typed', TARGETS.typed)}
            <input
              type="text"
              inputMode="decimal"
              class="amount"
              aria-label={TARGETS.typedLabel}
              value={typed}
              onInput={(event) => {
                setGoal('typed');
                setTyped(event.currentTarget.value);
              }}
            />
          </div>
          {radio('rank', TARGETS.rank, desk.units.length === 0)}
          {desk.units.length === 0 && <p class="quiet note">{TARGETS.noRanking}</p>}
        </fieldset>
        <fieldset>
          <legend>{TARGETS.effort}</legend>
          {(Object.keys(TARGETS.efforts) as EffortMode[]).map((value) => (
            <label key={value}>
              <input type="radio" name="effort" checked={mode === value} onChange={() => setMode(value)} />
              <span>{TARGETS.efforts[value]}</span>
            </label>
          ))}
          <p class="quiet note">{mode === 'item' ? TARGETS.ruleItems : TARGETS.rule}</p>
        </fieldset>
      </div>
      {goal === 'rank' && <Rank desk={desk} now={now} rank={rank} />}
      <div aria-live="polite">
        {wrong ? <p class="warning">{wrong}</p> : target !== undefined && <Answer {...{ desk, now, target, mode }} />}
      </div>
    </>
  );
}

interface AnswerProps extends Props {
  readonly target: Points;
  readonly mode: EffortMode;
}

function Answer({ desk, now, target, mode }: AnswerProps) {
  const workload = useMemo(() => planWork(desk.shortfalls, desk.tasks, mode), [desk, mode]);
  const answer = useMemo(() => findTarget(now, target, workload, MOST_WAYS), [now, target, workload]);
  const { reach, start, most } = answer;
  const words = effortInWords(answer, mode);
  const ways = useMemo(() => waysOf(answer, desk, mode), [answer, desk, mode]);
  if (!reach) {
    return (
      <>
        <p class="answer">{TARGETS.outOfReach(target, most)}</p>
        <Notes {...{ desk, workload, mode }} />
      </>
    );
  }
  if (reach.effort === 0) return <p class="answer good">{TARGETS.reached(target, start, start > now)}</p>;
  const least = workload.apart.length > 0 ? TARGETS.atMost(target, words) : TARGETS.least(target, words);
  const head = `${least} ${TARGETS.ways(reach.count, ways.length)}`;
  return (
    <>
      <p class="answer">{head}</p>
      <ol class="ways">
        {ways.map(({ title, parts }) => (
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
      <Copy label={TARGETS.copy} text={waysText(head, ways)} />
      <Notes {...{ desk, workload, mode }} />
    </>
  );
}

interface NotesProps {
  readonly desk: Desk;
  readonly workload: ReturnType<typeof planWork>;
  readonly mode: EffortMode;
}

/** What was counted as done, left out, taken for granted. */
function Notes({ desk, workload: { ready, beyond, open, apart }, mode }: NotesProps) {
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
      {apart.map(({ codes, tasks }) => (
        <p key={codes.join()}>{TARGETS.apart(codes.join(', '), tasks)}</p>
      ))}
      {desk.unexplained > 0 && <p>{TARGETS.residual(desk.unexplained)}</p>}
    </div>
  );
}
