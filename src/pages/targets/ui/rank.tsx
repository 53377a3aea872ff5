/** Which rank is wanted: the own unit, its group, and the ranks above. */
import { useMemo, useState } from 'preact/hooks';
import type { Points } from '../../../core/points.ts';
import { type BetterRank, findBetterRanks, type RankedUnit } from '../../../core/targets/better-ranks.ts';
import { Field } from '../../kit/field.tsx';
import { ownUnit } from '../model/ranking.ts';
import type { TargetsBook } from '../model/targets-book.ts';
import { TARGETS } from '../texts.ts';

/** The place of a unit in the tab, and the score of a rank. */
interface Chosen {
  readonly unit?: number | undefined;
  readonly score?: number;
}

export interface RankChoice {
  readonly unit: RankedUnit | undefined;
  readonly ranks: readonly BetterRank[];
  readonly wanted: BetterRank | undefined;
  readonly choose: (change: Chosen) => void;
}

export function useRank(book: TargetsBook, now: Points): RankChoice {
  const [chosen, setChosen] = useState<Chosen>({});
  const unit = useMemo(() => {
    const named = chosen.unit === undefined ? undefined : book.ranking[chosen.unit];
    return named ?? ownUnit(book.ranking, book.settings.issuer);
  }, [book, chosen.unit]);
  const ranks = useMemo(() => {
    if (!unit) return [];
    return findBetterRanks(
      book.ranking.filter((other) => other !== unit),
      unit.group,
      now,
    );
  }, [book, unit, now]);
  const wanted = ranks.find(({ score }) => score === chosen.score) ?? ranks[0];
  return { unit, ranks, wanted, choose: setChosen };
}

interface Props {
  readonly book: TargetsBook;
  readonly now: Points;
  readonly rank: RankChoice;
}

export function Rank({ book, now, rank: { unit, ranks, wanted, choose } }: Props) {
  const place = unit ? book.ranking.indexOf(unit) : undefined;
  return (
    <div class="choices">
      <Field label={TARGETS.unit}>
        {(control) => (
          <select
            value={unit ? place : ''}
            onChange={(event) => choose({ unit: Number(event.currentTarget.value) })}
            {...control}
          >
            {!unit && <option value="">{TARGETS.chooseUnit}</option>}
            {book.ranking.map(({ name, group }, i) => (
              <option key={`${i} ${name}`} value={i}>
                {group ? `${name} (${group})` : name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {unit && wanted && (
        <Field label={TARGETS.rankWanted}>
          {(control) => (
            <select
              value={wanted.score}
              onChange={(event) => choose({ unit: place, score: Number(event.currentTarget.value) })}
              {...control}
            >
              {ranks.map(({ rank, names, score }) => (
                <option key={score} value={score}>
                  {TARGETS.rankChoice(rank, names, score)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <div class="quiet">
        {unit && !wanted && <p>{TARGETS.top(unit.group)}</p>}
        {wanted && <p>{TARGETS.rankNote(wanted.score)}</p>}
        {unit?.total !== undefined && unit.total !== now && <p>{TARGETS.differs(unit.total, now)}</p>}
      </div>
    </div>
  );
}
