/** All layouts for fitting. */
import type { Layout } from '../../doc.ts';
import { LETTERS } from './letters.ts';
import { MEETINGS } from './meetings.ts';
import { MESSAGES } from './messages.ts';

export const FITTING: readonly Layout[] = [...LETTERS, ...MEETINGS, ...MESSAGES];
