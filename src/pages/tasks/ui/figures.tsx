/** On top: what counts now, the score and its forecast, points lost, a bar. */
import { type Points, ratio, subtract, ZERO } from '../../../core/points.ts';
import { printBasis } from '../../../core/result/basis-line.ts';
import type { Result } from '../../../core/result/result.ts';
import { FIGURES } from '../texts.ts';
import { useSidebar } from './hooks.ts';

export function Figures() {
  const { book } = useSidebar();
  if (!book || book.result.basis === undefined) return null;
  const { total, forecast, covered } = book.result;
  return (
    <section class="figures" aria-label="Tổng quan">
      <p class="quiet">{printBasis(book.result)}</p>
      {forecast ? <Score total={total} forecast={forecast} covered={covered} /> : <p>{FIGURES.noTotal}</p>}
    </section>
  );
}

interface ScoreProps extends Pick<Result, 'total' | 'covered'> {
  readonly forecast: NonNullable<Result['forecast']>;
}

function Score({ total, forecast, covered }: ScoreProps) {
  const { now, planned, finished, most } = forecast;
  const of = total.max ?? most;
  const said = FIGURES.now(now, planned, total);
  const lines = [
    total.lost === undefined ? FIGURES.noMax : FIGURES.lost(total.lost, covered),
    ...(total.adjustment === ZERO ? [] : [FIGURES.adjustment(total.adjustment)]),
    ...(finished > now ? [FIGURES.finished(finished)] : []),
  ];
  return (
    <>
      <p class="score">{said}</p>
      <div class="bar" role="img" aria-label={said}>
        <span class="now" style={{ width: width(now, of) }} />
        <span class="gain" style={{ width: width(subtract(planned, now), of) }} />
      </div>
      <p class="legend">{lines.join(' ')}</p>
    </>
  );
}

function width(part: Points, of: Points): string {
  return `${100 * Math.max(0, Math.min(1, ratio(part, of) ?? 0))}%`;
}
