/** All layouts set aside for judging: no line of the reader is written with a look at them. */
import type { Layout } from '../../doc.ts';

export const JUDGING: readonly Layout[] = [];
