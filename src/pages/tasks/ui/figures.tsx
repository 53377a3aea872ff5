/** On top: score now, forecast, points lost, points covered, a bar. */
import { formatPoints } from '../../../core/numbers.ts';
import { type Points, ZERO } from '../../../core/points.ts';
import { useSidebar } from './hooks.ts';

export function Figures() {
  const { overview, desk } = useSidebar();
  if (!overview || !desk) return null;
  const { forecast, max, lost, covered } = overview;
  if (!forecast) return null;
  const of = max ?? forecast.most;
  const said = `Điểm hiện tại ${formatPoints(forecast.now)}, dự báo ${formatPoints(forecast.planned)} khi xong các nhiệm vụ đã giao, tối đa ${formatPoints(of)}.`;
  return (
    <section class="figures" aria-label="Tổng quan">
      <p class="score">
        <strong>{formatPoints(forecast.now)}</strong>
        <span aria-hidden="true"> → </span>
        <strong class="planned">{formatPoints(forecast.planned)}</strong>
        <span class="quiet"> / {formatPoints(of)} điểm</span>
      </p>
      <div class="bar" role="img" aria-label={said}>
        <span class="now" style={{ width: share(forecast.now, of) }} />
        <span class="gain" style={{ width: share((forecast.planned - forecast.now) as Points, of) }} />
      </div>
      <p class="legend">
        Mất <strong>{formatPoints(lost)}</strong> điểm · đã phủ <strong>{formatPoints(covered)}</strong> điểm
        {forecast.finished > forecast.now && ` · xong việc: ${formatPoints(forecast.finished)}`}
      </p>
    </section>
  );
}

const share = (part: Points, of: Points): string => `${of > ZERO ? Math.max(0, Math.min(100, (100 * part) / of)) : 0}%`;
