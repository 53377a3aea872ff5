/** What two sidebars and hands may do to the tasks, one step after the other or at once. */
import fc from 'fast-check';
import type { TaskField } from '../../src/book/tasks/task-texts.ts';

export const WRITTEN: readonly TaskField[] = ['measure', 'lead', 'person', 'target', 'result', 'due'];

export type Step =
  | { readonly kind: 'open'; readonly who: 0 | 1 }
  | {
      readonly kind: 'edit' | 'delete' | 'move';
      readonly who: 0 | 1;
      readonly at: number;
      readonly field: number;
      readonly fault: number;
      /** What a hand does while the save is still reading. */
      readonly meanwhile?: Hand | null;
    }
  | { readonly kind: 'add'; readonly who: 0 | 1; readonly fault: number }
  | { readonly kind: 'several'; readonly who: 0 | 1; readonly field: number }
  | Hand
  | { readonly kind: 'sort' | 'rename' | 'lock' };

export interface Hand {
  readonly kind: 'type' | 'insert' | 'copy' | 'drop' | 'shift' | 'forge';
  readonly at: number;
  readonly field: number;
}

const who = fc.constantFrom(0 as const, 1 as const);
const at = fc.nat(5);
const field = fc.nat(WRITTEN.length - 1);
/** Which service call fails, if any; odd numbers after taking effect. */
const fault = fc.oneof({ weight: 5, arbitrary: fc.constant(-1) }, { weight: 1, arbitrary: fc.nat(15) });
const hand: fc.Arbitrary<Hand> = fc.record({
  kind: fc.constantFrom('type', 'type', 'insert', 'copy', 'drop', 'shift', 'forge'),
  ...{ at, field },
});
const meanwhile = fc.option(hand, { freq: 4 });
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('open' as const), who }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('edit' as const), who, at, field, fault, meanwhile }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('delete' as const, 'move' as const), who, at, field, fault }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('add' as const), who, fault }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('several' as const), who, field }) },
  { weight: 6, arbitrary: hand },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('sort' as const, 'rename' as const, 'lock' as const) }) },
);
