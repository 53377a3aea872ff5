/** All layouts set aside for judging: no line of the reader is written with a look at them. */
import type { Layout } from '../../doc.ts';
import { PROSE_PAPERS } from './prose-papers.ts';
import { PROSE_PUBLIC } from './prose-public.ts';
import { PROSE_VOICES } from './prose-voices.ts';
import { SHORT_OTHERS } from './short-others.ts';
import { SHORT_OWN } from './short-own.ts';

export const JUDGING: readonly Layout[] = [
  ...PROSE_PAPERS,
  ...PROSE_VOICES,
  ...PROSE_PUBLIC,
  ...SHORT_OWN,
  ...SHORT_OTHERS,
];
