/** All layouts set aside for judging: no line of the reader is written with a look at them. */
import type { Layout } from '../../doc.ts';
import { PROSE_APPRAISAL } from './prose-appraisal.ts';
import { PROSE_OFFICES } from './prose-offices.ts';
import { PROSE_PAPERS } from './prose-papers.ts';
import { SHORT_NONE } from './short-none.ts';
import { SHORT_OWN } from './short-own.ts';

export const JUDGING: readonly Layout[] = [
  ...PROSE_PAPERS,
  ...PROSE_APPRAISAL,
  ...PROSE_OFFICES,
  ...SHORT_OWN,
  ...SHORT_NONE,
];
