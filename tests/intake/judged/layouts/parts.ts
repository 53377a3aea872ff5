/** The parts of the layouts: two for fitting, and one set aside for judging. Their words and forms come from different hands. */
import type { Words } from '../card.ts';
import type { Layout } from '../doc.ts';
import { FITTING } from './fitting/all.ts';
import { WORDS } from './fitting/words.ts';
import { JUDGING } from './judging/all.ts';
import { WORDS as JUDGING_WORDS } from './judging/words.ts';
import { SECOND } from './second/all.ts';
import { WORDS as SECOND_WORDS } from './second/words.ts';

export interface Part {
  readonly words: Words;
  readonly layouts: readonly Layout[];
}

export const PARTS: Readonly<Record<string, Part>> = {
  fitting: { words: WORDS, layouts: FITTING },
  second: { words: SECOND_WORDS, layouts: SECOND },
  judging: { words: JUDGING_WORDS, layouts: JUDGING },
};
