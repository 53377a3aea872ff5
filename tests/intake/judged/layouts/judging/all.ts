/** All layouts set aside for judging: no line of the reader is written with a look at them. */
import type { Layout } from '../../doc.ts';
import { TABLES_FORMS } from './tables-forms.ts';
import { TABLES_PAPERS } from './tables-papers.ts';
import { TABLES_SHEETS } from './tables-sheets.ts';
import { TABLES_SHORT } from './tables-short.ts';
import { TABLES_TEXTS } from './tables-texts.ts';
import { TABLES_UNITS } from './tables-units.ts';

const TABLES: readonly Layout[] = [
  ...TABLES_PAPERS,
  ...TABLES_SHEETS,
  ...TABLES_FORMS,
  ...TABLES_TEXTS,
  ...TABLES_SHORT,
  ...TABLES_UNITS,
];

export const JUDGING: readonly Layout[] = [...TABLES];
