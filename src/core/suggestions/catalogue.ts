/** The catalogue of measures, our own wording: one entry a subject of a criterion, without a figure that nobody gave. */
import { DIGITAL } from './subjects/digital.ts';
import { FINANCE } from './subjects/finance.ts';
import { IMPACT } from './subjects/impact.ts';
import { INSTITUTIONS } from './subjects/institutions.ts';
import { ORGANISATION } from './subjects/organisation.ts';
import { PROCEDURES } from './subjects/procedures.ts';
import { STEERING } from './subjects/steering.ts';
import type { Subject } from './subjects/subject.ts';

export const SUBJECTS: readonly Subject[] = [
  ...STEERING,
  ...INSTITUTIONS,
  ...PROCEDURES,
  ...ORGANISATION,
  ...FINANCE,
  ...DIGITAL,
  ...IMPACT,
];
