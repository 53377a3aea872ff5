/** The setting "Bộ tiêu chí": which criteria set was loaded, and whether the rows of the card still are that set. */
import { compareCodes, type ItemCode } from '../core/codes.ts';
import type { Points } from '../core/points.ts';
import type { CriteriaSetNote } from '../core/settings.ts';

/** What makes a row of a criteria set: changed by hand, it is another set. */
export interface CriteriaRow {
  readonly code: ItemCode | 'total';
  readonly max?: Points | undefined;
  /** As it is written. */
  readonly rule: string;
}

/** @param rows in any order; the total row is no part of the set */
export function noteCriteriaSet(id: string, rows: readonly CriteriaRow[]): CriteriaSetNote {
  const listed = rows.flatMap(({ code, ...row }) => (code === 'total' ? [] : [{ ...row, code }]));
  const lines = listed
    .sort((a, b) => compareCodes(a.code, b.code))
    .map(({ code, max, rule }) => [code, max ?? '', rule.normalize('NFC').replace(/\s+/g, ' ').trim()].join('\t'));
  return { id, hash: hashOf(lines.join('\n')), rows: listed.length };
}

/** "QĐ 15/QĐ-UBND 2025 · 47 dòng · 3f9a1c2b" */
export function printCriteriaSet({ id, hash, rows }: CriteriaSetNote): string {
  return `${id} · ${rows} dòng · ${hash}`;
}

/** @returns undefined for a text of any other form */
export function readCriteriaSet(text: string): CriteriaSetNote | undefined {
  const [, id = '', rows, hash = ''] = /^(.+) · (\d{1,6}) dòng · ([\da-f]{8})$/s.exec(text.trim()) ?? [];
  return rows === undefined ? undefined : { id, hash, rows: Number(rows) };
}

/** Whether the rows are those that were loaded: only then does the set vouch that everything is listed. */
export function isSameSet(note: CriteriaSetNote, rows: readonly CriteriaRow[]): boolean {
  const standing = noteCriteriaSet(note.id, rows);
  return standing.rows === note.rows && standing.hash === note.hash;
}

/** FNV-1a over UTF-16 code units: it tells a changed row, and is no protection against anybody. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
