/** All layouts for fitting. */
import type { Layout } from '../../doc.ts';
import { ASIDES } from './asides.ts';
import { BRIEFS } from './briefs.ts';
import { BULLETINS } from './bulletins.ts';
import { CELL_LINES } from './cell-lines.ts';
import { COMPARED_TABLES } from './compared-tables.ts';
import { CONCLUSIONS } from './conclusions.ts';
import { COPIED_TABLES } from './copied-tables.ts';
import { CROWDED_TABLES } from './crowded-tables.ts';
import { DISTRICTS } from './districts.ts';
import { DOUBTFUL } from './doubtful.ts';
import { DRAWN_TABLES } from './drawn-tables.ts';
import { EXPORTS } from './exports.ts';
import { FLATTENED } from './flattened.ts';
import { GROUPED_TABLES } from './grouped-tables.ts';
import { HEARINGS } from './hearings.ts';
import { LEDGERS } from './ledgers.ts';
import { LETTERS } from './letters.ts';
import { LISTS } from './lists.ts';
import { MEETINGS } from './meetings.ts';
import { MESSAGES } from './messages.ts';
import { MIXED_TABLES } from './mixed-tables.ts';
import { NOTICES } from './notices.ts';
import { OFFICE_TABLES } from './office-tables.ts';
import { PAPERS } from './papers.ts';
import { PLAIN_LISTS } from './plain-lists.ts';
import { PORTALS } from './portals.ts';
import { PRESS } from './press.ts';
import { TABLES } from './tables.ts';
import { TALKS } from './talks.ts';
import { TITLES_ALONE } from './titles-alone.ts';
import { TURNED_TABLES } from './turned-tables.ts';
import { UNIT_TABLES } from './unit-tables.ts';
import { VERDICTS } from './verdicts.ts';
import { WEB_PAGES } from './web-pages.ts';

export const FITTING: readonly Layout[] = [
  ...[...LETTERS, ...MEETINGS, ...MESSAGES, ...LISTS, ...PLAIN_LISTS, ...TABLES, ...COMPARED_TABLES, ...FLATTENED],
  ...[...DISTRICTS, ...NOTICES, ...VERDICTS, ...DOUBTFUL],
  ...[...TURNED_TABLES, ...EXPORTS, ...CROWDED_TABLES, ...UNIT_TABLES, ...MIXED_TABLES, ...COPIED_TABLES],
  ...[...PRESS, ...PAPERS, ...TALKS, ...BRIEFS, ...TITLES_ALONE],
  ...[...BULLETINS, ...HEARINGS, ...DRAWN_TABLES, ...ASIDES, ...LEDGERS, ...OFFICE_TABLES],
  ...[...GROUPED_TABLES, ...WEB_PAGES, ...PORTALS, ...CELL_LINES, ...CONCLUSIONS],
];
