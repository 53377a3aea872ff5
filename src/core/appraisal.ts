/** The appraisal of the dossier: the self score as it was sent, what two rounds granted, and what was said to it. */
import type { ItemCode } from './codes.ts';
import type { Points } from './points.ts';

export interface Appraisal {
  readonly code: ItemCode;
  readonly title: string;
  readonly max: Points | undefined;
  /** As it was sent. */
  readonly self: Points | undefined;
  readonly first: Points | undefined;
  readonly firstReason: string;
  readonly explanation: string;
  readonly asked: Points | undefined;
  readonly second: Points | undefined;
  readonly secondReason: string;
  /** The sheet row. */
  readonly place: number;
}
