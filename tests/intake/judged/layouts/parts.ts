/** The parts of the layouts: some for fitting, and one set aside for judging. Their words and forms come from different hands. */
import type { Words } from '../card.ts';
import type { Layout } from '../doc.ts';
import { FIFTH } from './fifth/all.ts';
import { WORDS as FIFTH_WORDS } from './fifth/words.ts';
import { FITTING } from './fitting/all.ts';
import { WORDS } from './fitting/words.ts';
import { FOURTH } from './fourth/all.ts';
import { WORDS as FOURTH_WORDS } from './fourth/words.ts';
import { JUDGING } from './judging/all.ts';
import { WORDS as JUDGING_WORDS } from './judging/words.ts';
import { SECOND } from './second/all.ts';
import { WORDS as SECOND_WORDS } from './second/words.ts';
import { THIRD } from './third/all.ts';
import { WORDS as THIRD_WORDS } from './third/words.ts';

export interface Part {
  readonly words: Words;
  readonly layouts: readonly Layout[];
}

export const PARTS: Readonly<Record<string, Part>> = {
  fitting: { words: WORDS, layouts: FITTING },
  second: { words: SECOND_WORDS, layouts: SECOND },
  third: { words: THIRD_WORDS, layouts: THIRD },
  fourth: { words: FOURTH_WORDS, layouts: FOURTH },
  fifth: { words: FIFTH_WORDS, layouts: FIFTH },
  judging: { words: JUDGING_WORDS, layouts: JUDGING },
};
