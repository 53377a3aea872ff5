/** Layouts that were set aside for judging after the second; the reader has since been changed with a look at them, too. */
import type { Layout } from '../../doc.ts';
import { PROSE_APPRAISAL } from './prose-appraisal.ts';
import { PROSE_OFFICES } from './prose-offices.ts';
import { PROSE_PAPERS } from './prose-papers.ts';
import { SHORT_NONE } from './short-none.ts';
import { SHORT_OWN } from './short-own.ts';
import { TABLES_FLATTENED } from './tables-flattened.ts';
import { TABLES_OWN_SHEETS } from './tables-own-sheets.ts';
import { TABLES_PAGES } from './tables-pages.ts';
import { TABLES_SHEETS } from './tables-sheets.ts';
import { TABLES_SHORT } from './tables-short.ts';

export const THIRD: readonly Layout[] = [
  ...PROSE_APPRAISAL,
  ...PROSE_OFFICES,
  ...PROSE_PAPERS,
  ...SHORT_NONE,
  ...SHORT_OWN,
  ...TABLES_FLATTENED,
  ...TABLES_OWN_SHEETS,
  ...TABLES_PAGES,
  ...TABLES_SHEETS,
  ...TABLES_SHORT,
];
