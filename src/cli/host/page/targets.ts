/** What "Mục tiêu và so sánh" starts from. */
import { openTargetsBook } from '../../../pages/targets/model/targets-book.ts';
import { type Figures, figuresIn, NO_FIGURES } from './figures.ts';

export async function readTargets(_input: Record<string, never>): Promise<Figures> {
  try {
    const { result } = await openTargetsBook();
    return figuresIn(result);
  } catch (error) {
    // What the dialog shows in place of its figures.
    return { ...NO_FIGURES, error: error instanceof Error ? error.message : String(error) };
  }
}
