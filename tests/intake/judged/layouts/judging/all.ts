/** All layouts set aside for judging: no line of the reader is written with a look at them. */
import type { Layout } from '../../doc.ts';
import { PROSE } from './prose.ts';
import { SHORT } from './short.ts';
import { TABLES } from './tables.ts';

export const JUDGING: readonly Layout[] = [...PROSE, ...TABLES, ...SHORT];
