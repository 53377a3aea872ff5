/** The parts of the layouts: for fitting, and set aside for judging. Words and forms of the two are told apart by hand. */
import type { Words } from '../card.ts';
import type { Layout } from '../doc.ts';
import { FITTING } from './fitting/all.ts';
import { WORDS } from './fitting/words.ts';
import { JUDGING } from './judging/all.ts';
import { WORDS as JUDGING_WORDS } from './judging/words.ts';

export interface Part {
  readonly words: Words;
  readonly layouts: readonly Layout[];
}

export const PARTS: Readonly<Record<string, Part>> = {
  fitting: { words: WORDS, layouts: FITTING },
  judging: { words: JUDGING_WORDS, layouts: JUDGING },
};
