/** What "Mục tiêu và so sánh" starts from. */
import { openTargetsBook } from '../../../pages/targets/model/targets-book.ts';
import { type Figures, figuresOf, NO_FIGURES } from './figures.ts';

export async function readTargets(_input: Record<string, never>): Promise<Figures> {
  try {
    return figuresOf((await openTargetsBook()).result);
  } catch (error) {
    // What the dialog shows in place of its figures.
    return { ...NO_FIGURES, error: error instanceof Error ? error.message : String(error) };
  }
}
