/** All layouts for fitting. */
import type { Layout } from '../../doc.ts';
import { COMPARED_TABLES } from './compared-tables.ts';
import { DISTRICTS } from './districts.ts';
import { DOUBTFUL } from './doubtful.ts';
import { FLATTENED } from './flattened.ts';
import { LETTERS } from './letters.ts';
import { LISTS } from './lists.ts';
import { MEETINGS } from './meetings.ts';
import { MESSAGES } from './messages.ts';
import { NOTICES } from './notices.ts';
import { PAPERS } from './papers.ts';
import { PLAIN_LISTS } from './plain-lists.ts';
import { PRESS } from './press.ts';
import { TABLES } from './tables.ts';
import { TALKS } from './talks.ts';
import { VERDICTS } from './verdicts.ts';

export const FITTING: readonly Layout[] = [
  ...[...LETTERS, ...MEETINGS, ...MESSAGES, ...LISTS, ...PLAIN_LISTS, ...TABLES, ...COMPARED_TABLES, ...FLATTENED],
  ...[...DISTRICTS, ...NOTICES, ...VERDICTS, ...DOUBTFUL],
  ...[...PRESS, ...PAPERS, ...TALKS],
];
