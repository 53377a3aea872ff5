/** Layouts that were set aside for judging once; the reader has since been changed with a look at them, too. */
import type { Layout } from '../../doc.ts';
import { PROSE_PAPERS } from './prose-papers.ts';
import { PROSE_PUBLIC } from './prose-public.ts';
import { PROSE_VOICES } from './prose-voices.ts';
import { SHORT_OTHERS } from './short-others.ts';
import { SHORT_OWN } from './short-own.ts';
import { TABLES_COPIED } from './tables-copied.ts';
import { TABLES_SHEETS } from './tables-sheets.ts';
import { TABLES_SHORT } from './tables-short.ts';

export const FIFTH: readonly Layout[] = [
  ...PROSE_PAPERS,
  ...PROSE_PUBLIC,
  ...PROSE_VOICES,
  ...SHORT_OTHERS,
  ...SHORT_OWN,
  ...TABLES_COPIED,
  ...TABLES_SHEETS,
  ...TABLES_SHORT,
];
