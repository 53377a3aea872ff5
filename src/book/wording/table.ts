/** The plan's fixed wording as data, in the order of the document: what the tab "Lời văn" shows and an office may change. */
import { ADJUSTED_WORDING } from './adjusted.ts';
import { DOSSIER_WORDING } from './dossier.ts';
import type { WordingEntry } from './entry.ts';
import { FOLLOWING_WORDING } from './following.ts';
import { MEASURES_WORDING } from './measures.ts';
import { PROVINCE_WORDING } from './province.ts';
import { REPORT_WORDING } from './report.ts';
import { RESULT_WORDING } from './result.ts';

export const WORDING_TABLE = {
  ...RESULT_WORDING,
  ...MEASURES_WORDING,
  ...ADJUSTED_WORDING,
  ...REPORT_WORDING,
  ...DOSSIER_WORDING,
  ...PROVINCE_WORDING,
  ...FOLLOWING_WORDING,
} as const;

export type WordingKey = keyof typeof WORDING_TABLE;

export const WORDING_KEYS = Object.keys(WORDING_TABLE) as readonly WordingKey[];

/** What the tab "Lời văn" shows for a key. */
export function wordingEntry(key: WordingKey): WordingEntry {
  return WORDING_TABLE[key];
}

/**
 * The rows that "Lời văn" starts with: each passage, its usual text, and where it stands. Nobody but a superior body makes
 * documents of its units: it writes a row of its own where it wants another text.
 */
export function wordingRows(): string[][] {
  return WORDING_KEYS.filter((key) => !(key in PROVINCE_WORDING || key in FOLLOWING_WORDING)).map((key) => {
    const { label, text, help, optional, placeholders } = wordingEntry(key);
    const places =
      placeholders.length > 0 ? ` Chỗ điền riêng: ${placeholders.map((name) => `{${name}}`).join(', ')}.` : '';
    return [label, text, `${help}${optional ? ' Xóa trống để bỏ đoạn này.' : ''}${places}`];
  });
}
