/** The plan's fixed wording as data, in the order of the document: what the tab "Lời văn" shows and an office may change. */
import { MEASURES_WORDING } from './wording-measures.ts';
import { REPORT_WORDING } from './wording-report.ts';
import { RESULT_WORDING } from './wording-result.ts';

export type { WordingEntry } from './wording-entry.ts';

export const WORDING_TABLE = { ...RESULT_WORDING, ...MEASURES_WORDING, ...REPORT_WORDING } as const;
