/** "Mục tiêu": the least work that reaches a score or a rank, in words. */
import { useState } from 'preact/hooks';
import { formatPoints, readPoints } from '../../../core/numbers.ts';
import { ofUnits, type Points, SCALE, ZERO } from '../../../core/points.ts';
import type { EffortMode } from '../../../core/targets/work.ts';
import type { TargetsBook } from '../model/targets-book.ts';
import { EMPTY, TARGETS, TEXTS } from '../texts.ts';
import { Aim } from './aim.tsx';
import { Answer } from './answer.tsx';
import { Rank, useRank } from './rank.tsx';

/** What provinces' grades usually ask for; any other score may be typed. */
const USUAL = [85, 90].map((score) => ofUnits(score * SCALE));

type Goal = number | 'typed' | 'rank';

interface Props {
  readonly book: TargetsBook;
  readonly now: Points;
}

/** What the book aims at is where a person goes on. */
function aimedScore({ settings: { targetScore } }: TargetsBook, now: Points): Points | undefined {
  return targetScore !== undefined && targetScore > now ? targetScore : undefined;
}

function firstGoal(aimed: Points | undefined, now: Points): Goal {
  return aimed === undefined ? (USUAL.find((score) => score > now) ?? 'typed') : 'typed';
}

export function Targets({ book, now }: Props) {
  const aimed = aimedScore(book, now);
  const [goal, setGoal] = useState<Goal>(() => firstGoal(aimed, now));
  const [typed, setTyped] = useState(aimed === undefined ? '' : formatPoints(aimed));
  const [mode, setMode] = useState<EffortMode>('difficulty');
  const rank = useRank(book, now);
  const { shortfalls, total } = book.result;
  if (shortfalls.length === 0) return <p>{(total.lost ?? ZERO) > ZERO ? EMPTY.unlisted : EMPTY.noLoss}</p>;
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
          {radio('rank', TARGETS.rank, book.ranking.length === 0)}
          {book.ranking.length === 0 && <p class="quiet note">{TARGETS.noRanking}</p>}
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
      {goal === 'rank' && <Rank book={book} now={now} rank={rank} />}
      {!wrong && <Aim book={book} now={now} target={target} rank={goal === 'rank' ? rank.wanted?.rank : undefined} />}
      <div aria-live="polite">
        {wrong ? <p class="warning">{wrong}</p> : target !== undefined && <Answer {...{ book, now, target, mode }} />}
      </div>
    </>
  );
}
