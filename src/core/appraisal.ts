/** What the superior body made of a self score, round by round. */
import type { ItemCode } from './codes.ts';
import type { Place } from './place.ts';
import type { Points } from './points.ts';

export interface Appraisal {
  readonly code: ItemCode;
  readonly title: string;
  readonly max: Points | undefined;
  /** As it was sent. */
  readonly self: Points | undefined;
  readonly first: Points | undefined;
  readonly firstReason: string;
  /** What the office answers to the first round, and what it asks for. */
  readonly explanation: string;
  readonly asked: Points | undefined;
  readonly second: Points | undefined;
  readonly secondReason: string;
  readonly place: Place;
}
