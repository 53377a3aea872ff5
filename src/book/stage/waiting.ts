/** A stage that may be put off. */
import { digestOf } from '../../core/digest.ts';
import type { NextStep, Stage, StageKind } from './stage.ts';

/**
 * Whatever its line tells is in its key: when a figure changes, what was put off comes back.
 * @param about what the stage is of beside what its line tells
 */
export function waiting(kind: StageKind, line: string, next: NextStep, ...about: readonly string[]): Stage {
  return { kind, key: `${kind} ${digestOf([line, ...about].join('\n'))}`, line, next, canWait: true };
}
