/** A self score far above the granted one: the evidence was missing, or the scoring was careless; a hint, no accusation. */
import { cellPlace } from '../../book/place.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { formatPoints } from '../../core/numbers.ts';
import { SCALE, subtract } from '../../core/points.ts';
import { grantedScore, isLeaf, pointsIn } from '../../core/scorecard.ts';
import { atSetting, type Findings } from '../findings-list.ts';
import type { PlanSource } from '../source.ts';

/** Points of the whole index. */
const FAR = 5 * SCALE;

export function checkSelfScores({ settings, result }: PlanSource, findings: Findings): void {
  const { selfScore, publishedScore } = settings;
  if (selfScore !== undefined && publishedScore !== undefined && selfScore - publishedScore >= FAR) {
    const message = `Tự chấm ${formatPoints(selfScore)} điểm, cao hơn điểm được công nhận ${formatPoints(publishedScore)} là ${formatPoints(subtract(selfScore, publishedScore))} điểm. Hãy xem lại cách tự chấm và tài liệu kiểm chứng của năm tới.`;
    findings.add('self-score-high', 'info', atSetting('Tổng điểm tự chấm'), message);
  }
  for (const item of result.card.items.filter(isLeaf)) {
    const { row } = item;
    const [self, score, max] = [pointsIn(row?.self), grantedScore(row), row?.max];
    if (!row || self === undefined || score === undefined || max === undefined || max < SCALE) continue;
    // All of it claimed, at most half of it granted.
    if (self < max || score * 2 > max) continue;
    const message = `Tự chấm ${formatPoints(self)} điểm nhưng chỉ được ${formatPoints(score)}/${formatPoints(max)}. Hãy nêu rõ nguyên nhân hoặc bổ sung tài liệu kiểm chứng.`;
    findings.add('self-score-high', 'info', cellPlace(SCORES, row.place, 'self'), message);
  }
}
