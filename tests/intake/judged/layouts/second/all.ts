/** Layouts that were once set aside for judging; the reader has since been changed with a look at them. */
import type { Layout } from '../../doc.ts';
import { COPIED } from './copied.ts';
import { EXPORTS } from './exports.ts';
import { LETTERS } from './letters.ts';
import { LISTS } from './lists.ts';
import { MEETINGS } from './meetings.ts';
import { MESSAGES } from './messages.ts';
import { PAGES } from './pages.ts';
import { REPORTS } from './reports.ts';
import { SHEETS } from './sheets.ts';
import { SHORT_NOTICES } from './short-notices.ts';
import { SHORT_OTHERS } from './short-others.ts';
import { SHORT_SCOPES } from './short-scopes.ts';

export const SECOND: readonly Layout[] = [
  ...MEETINGS,
  ...LETTERS,
  ...MESSAGES,
  ...REPORTS,
  ...LISTS,
  ...COPIED,
  ...SHEETS,
  ...EXPORTS,
  ...PAGES,
  ...SHORT_NOTICES,
  ...SHORT_SCOPES,
  ...SHORT_OTHERS,
];
