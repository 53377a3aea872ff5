/** The texts that the server reads only when it needs them. They stand in texts.html, beside its code: every cell that
 * calculates loads all of Code.js. */
import { wordingRows } from '../wording/table.ts';
import { SAMPLE_ROWS, SAMPLE_SETTINGS } from './sample-card.ts';
import { SAMPLE_TASKS } from './sample-tasks.ts';
import { SUMMARY_LAYOUT } from './summary-layout.ts';

export const TEXTS = {
  wording: wordingRows(),
  sample: { rows: SAMPLE_ROWS, settings: SAMPLE_SETTINGS, tasks: SAMPLE_TASKS },
  summary: SUMMARY_LAYOUT,
};

export type Texts = typeof TEXTS;
