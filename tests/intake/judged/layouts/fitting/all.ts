/** All layouts for fitting. */
import type { Layout } from '../../doc.ts';
import { LETTERS } from './letters.ts';

export const FITTING: readonly Layout[] = [...LETTERS];
