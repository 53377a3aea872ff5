/** What an entry of the plan's wording is, and how the table of them is written. */

export interface WordingEntry {
  /** The name in the tab; the row is found by it. */
  readonly label: string;
  /** Placeholders in braces; in a `list` each line is a paragraph. */
  readonly text: string;
  /** Where it stands in the document and when. */
  readonly help: string;
  /** Allowed besides the common ones. */
  readonly placeholders: readonly string[];
  readonly kind: 'line' | 'list';
  /** May be emptied to leave the passage out; otherwise the usual text takes its place. */
  readonly optional: boolean;
}

export const line = (label: string, help: string, text: string, placeholders: readonly string[] = []): WordingEntry => {
  return { label, text, help, placeholders, kind: 'line', optional: false };
};
export const list = (label: string, help: string, lines: readonly string[]): WordingEntry => {
  return { label, text: lines.join('\n'), help, placeholders: [], kind: 'list', optional: true };
};

/** Of one field or item. */
export const FIGURES = ['điểm tối đa', 'điểm đạt', 'điểm bị trừ'];
