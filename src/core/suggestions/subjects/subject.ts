/** What the catalogue says of one subject of a criterion: how it is recognised, what is done about it, who usually leads. */
import type { Difficulty } from '../../tasks.ts';
import type { Role } from '../owners.ts';

/** What an official signs, and what shows that it was done. */
export type Action = readonly [measure: string, deliverable: string];

export interface Subject {
  /** As it stands within a sentence. */
  readonly name: string;
  /**
   * Words of a title, folded, abbreviations written out: "a/b & c | d" is a or b, with c; or d. "=a" has to be all that the
   * title names, "@a" has to stand in the title above, "#a" in the cause.
   */
  readonly signs: string;
  /** Words that make it another subject, marked as above: "a | b". */
  readonly not?: string;
  readonly lead: Role;
  readonly cooperating?: Role;
  readonly difficulty: Difficulty;
  readonly usual: Action;
  /** For a cause of its kind, where the usual action would miss it. */
  readonly late?: Action;
  readonly absent?: Action;
  readonly inspected?: Action;
  /** What is measured where only a figure shows that it was done: the rule gives it, or the officer. */
  readonly figure?: string;
  /** What a rule may measure where the deliverable shows it, too. */
  readonly ruled?: string;
}
