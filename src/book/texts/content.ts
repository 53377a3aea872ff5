/** The long texts a new book starts with. They stand beside the server code, in texts.html, and are read only when needed:
 * every cell that calculates loads all of Code.js, and none of them needs these. */
import { SETTING_FIELDS } from '../read-settings.ts';
import { DOCUMENT_LOOKS, DOCUMENTS, TEMPLATE_LOOKS, TEMPLATES } from '../tabs/documents.ts';
import { COLUMN_LOOKS } from './column-looks.ts';
import { defaultUnits } from './default-units.ts';
import { SAMPLE_ROWS, SAMPLE_SETTINGS } from './sample-card.ts';
import { SAMPLE_TASKS } from './sample-tasks.ts';
import { SCORE_CHECKS } from './score-checks.ts';
import { SETTING_GUIDES } from './setting-guides.ts';
import { SUMMARY_LAYOUT } from './summary-layout.ts';
import { wordingRows } from './wording-rows.ts';

export const TEXTS = {
  wording: wordingRows(),
  sample: { rows: SAMPLE_ROWS, settings: SAMPLE_SETTINGS, tasks: SAMPLE_TASKS },
  units: { since: defaultUnits('since'), before: defaultUnits('before') },
  settings: SETTING_FIELDS.map(({ key, label, choices }) => ({ label, choices, guide: SETTING_GUIDES[key] ?? '' })),
  looks: { ...COLUMN_LOOKS, [DOCUMENTS.name]: DOCUMENT_LOOKS, [TEMPLATES.name]: TEMPLATE_LOOKS } as typeof COLUMN_LOOKS,
  checks: SCORE_CHECKS,
  summary: SUMMARY_LAYOUT,
  documents: DOCUMENTS,
  templates: TEMPLATES,
};

export type Texts = typeof TEXTS;
