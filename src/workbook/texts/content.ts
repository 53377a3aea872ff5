/** The long texts a new book starts with. They stand beside the server code, in texts.html, and are read only when needed:
 * every cell that calculates loads all of Code.js, and none of them needs these. */
import { DOCUMENTS, TEMPLATES } from '../tabs/documents.ts';
import { SAMPLE_ROWS, SAMPLE_SETTINGS } from './sample-card.ts';
import { SAMPLE_TASKS } from './sample-tasks.ts';
import { wordingRows } from './wording-rows.ts';

export const TEXTS = {
  wording: wordingRows(),
  sample: { rows: SAMPLE_ROWS, settings: SAMPLE_SETTINGS, tasks: SAMPLE_TASKS },
  documents: DOCUMENTS,
  templates: TEMPLATES,
};

export type Texts = typeof TEXTS;
