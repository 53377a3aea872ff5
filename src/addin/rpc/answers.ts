/** What the calls answer, by name. Pages check it; the server, which every cell loads, does without. */

import { BOOK_ANSWERS } from './book-answers.ts';
import { Book } from './book-schema.ts';
import type { CALLS } from './calls.ts';
import { DOCUMENT_ANSWERS } from './document-answers.ts';
import { INTAKE_ANSWERS } from './intake-answers.ts';
import type { GenericSchema } from './schema.ts';
import { TASK_ANSWERS } from './task-answers.ts';

export const ANSWERS = {
  readBook: Book,
  ...BOOK_ANSWERS,
  ...DOCUMENT_ANSWERS,
  ...INTAKE_ANSWERS,
  ...TASK_ANSWERS,
} as const satisfies Record<keyof typeof CALLS, GenericSchema>;
