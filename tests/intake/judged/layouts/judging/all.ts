/** All layouts set aside for judging: no line of the reader is written with a look at them. */
import type { Layout } from '../../doc.ts';
import { TABLES_COPIED } from './tables-copied.ts';
import { TABLES_SHEETS } from './tables-sheets.ts';
import { TABLES_SHORT } from './tables-short.ts';

export const JUDGING: readonly Layout[] = [...TABLES_SHEETS, ...TABLES_COPIED, ...TABLES_SHORT];
