/** What counts now, the score and its forecast, points lost, a bar; and the question what shall count. */
import { useState } from 'preact/hooks';
import { gravest } from '../../../book/header-problems.ts';
import { type Points, ratio, subtract, ZERO } from '../../../core/points.ts';
import { partlyGranted, printBasis } from '../../../core/result/basis-line.ts';
import { BASES } from '../../../core/result/current.ts';
import type { Result } from '../../../core/result/result.ts';
import { Button } from '../../kit/button.tsx';
import { named } from '../model/actions.ts';
import { isCoverageKnown } from '../model/overview.ts';
import { chooseBasis } from '../model/side-actions.ts';
import { BASIS_QUESTION, FIGURES, WORDS } from '../texts.ts';
import { useSidebar, useStore } from './hooks.ts';

export function Figures() {
  const { book } = useSidebar();
  if (!book || book.result.basis === undefined) return null;
  const { total, forecast, covered } = book.result;
  // What is missing is not missing because nobody wrote it: that is asked above.
  if (!forecast && gravest(book.headers).length > 0) return null;
  return (
    <section class="figures" aria-label={WORDS.overview}>
      {forecast ? (
        <Score
          basis={printBasis(book.result)}
          total={total}
          forecast={forecast}
          covered={isCoverageKnown(book.unread) ? covered : undefined}
        />
      ) : (
        <>
          <p class="quiet">{printBasis(book.result)}</p>
          <p>{FIGURES.noTotal}</p>
        </>
      )}
    </section>
  );
}

/** The total never falls by itself when the first granted scores come in. */
export function BasisQuestion() {
  const store = useStore();
  const { book, working } = useSidebar();
  const found = book?.settings.basis === undefined && book ? partlyGranted(book.result) : undefined;
  if (!found) return null;
  return (
    <fieldset class="card" aria-label={BASIS_QUESTION.label}>
      <p>{BASIS_QUESTION.asked(found.granted, found.items)}</p>
      <p class="ways">
        {(['expected', 'published'] as const).map((basis) => (
          <Button
            key={basis}
            disabled={working !== ''}
            onClick={() => named(store, () => void chooseBasis(store, basis))}
          >
            {BASES[basis]}
          </Button>
        ))}
      </p>
    </fieldset>
  );
}

/** Pixels. In a lower window the sentence of the score stands alone until it is opened. */
const ROOMY = 480;

interface ScoreProps extends Pick<Result, 'total'> {
  readonly basis: string;
  /** Undefined where a column is lost that tells it. */
  readonly covered: Result['covered'] | undefined;
  readonly forecast: NonNullable<Result['forecast']>;
}

function Score({ basis, total, forecast, covered }: ScoreProps) {
  const [isOpen] = useState(() => window.innerHeight >= ROOMY);
  const { now, planned, finished, most } = forecast;
  const of = total.max ?? most;
  const said = FIGURES.now(now, planned, total);
  const lines = [
    total.lost === undefined ? FIGURES.noMax : FIGURES.lost(total.lost, covered),
    ...(total.adjustment === ZERO ? [] : [FIGURES.adjustment(total.adjustment)]),
    ...(finished > now ? [FIGURES.finished(finished)] : []),
  ];
  return (
    <details open={isOpen}>
      <summary class="score">{said}</summary>
      <p class="quiet">{basis}</p>
      <div class="strip" role="img" aria-label={said}>
        <span class="now" style={{ width: width(now, of) }} />
        <span class="gain" style={{ width: width(subtract(planned, now), of) }} />
      </div>
      <p class="quiet">{lines.join(' ')}</p>
    </details>
  );
}

function width(part: Points, of: Points): string {
  return `${100 * Math.max(0, Math.min(1, ratio(part, of) ?? 0))}%`;
}
