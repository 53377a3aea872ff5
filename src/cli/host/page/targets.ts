/** What "Mục tiêu và so sánh" starts from. */
import { sum } from '../../../core/points.ts';
import { openDesk } from '../../../pages/targets/model/desk.ts';
import { type Figures, NO_FIGURES, plainPoints } from './figures.ts';

export async function readTargets(_input: Record<string, never>): Promise<Figures> {
  try {
    const { max, now, shortfalls, unexplained } = await openDesk();
    return {
      max: plainPoints(max),
      score: plainPoints(now),
      lost: plainPoints(sum(shortfalls.map(({ lost }) => lost))),
      basis: null,
      unexplained: plainPoints(unexplained),
    };
  } catch (error) {
    // What the dialog shows in place of its figures.
    return { ...NO_FIGURES, error: error instanceof Error ? error.message : String(error) };
  }
}
