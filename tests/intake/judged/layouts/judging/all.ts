/** All layouts set aside for judging: no line of the reader is written with a look at them. */
import type { Layout } from '../../doc.ts';
import { TABLES_FLATTENED } from './tables-flattened.ts';
import { TABLES_OWN_SHEETS } from './tables-own-sheets.ts';
import { TABLES_PAGES } from './tables-pages.ts';
import { TABLES_SHEETS } from './tables-sheets.ts';
import { TABLES_SHORT } from './tables-short.ts';

export const JUDGING: readonly Layout[] = [
  ...TABLES_SHEETS,
  ...TABLES_OWN_SHEETS,
  ...TABLES_PAGES,
  ...TABLES_FLATTENED,
  ...TABLES_SHORT,
];
