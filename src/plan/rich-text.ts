/** Rich text: running text in pieces, so that what is still missing can be highlighted and titles can be bold. */

export interface Segment {
  readonly text: string;
  /** A gap "[bổ sung …]" that a person has to fill before signing. */
  readonly mark?: true;
  readonly bold?: true;
}

export type RichText = readonly Segment[];

export function plain(text: string): RichText {
  return text === '' ? [] : [{ text }];
}

export function bold(text: string): RichText {
  return text === '' ? [] : [{ text, bold: true }];
}

/** A gap in the document: "[bổ sung thời hạn]". */
export function gap(what: string): RichText {
  return [{ text: `[bổ sung ${what}]`, mark: true }];
}

/** What a person wrote, or a gap where nothing is written. */
export function orGap(text: string, what: string): RichText {
  return text === '' ? gap(what) : plain(text);
}

export function concat(...parts: readonly (RichText | string)[]): RichText {
  return parts.flatMap((part) => (typeof part === 'string' ? plain(part) : part));
}

export function join(parts: readonly RichText[], separator: string): RichText {
  return parts.flatMap((part, i) => (i === 0 ? part : [{ text: separator }, ...part]));
}

/** The words alone. */
export function textOf(rich: RichText): string {
  return rich.map(({ text }) => text).join('');
}

export function hasGap(rich: RichText): boolean {
  return rich.some(({ mark }) => mark === true);
}

/** Applies a change of the words to every piece that a person or the wording gave; gaps stay. */
export function mapText(rich: RichText, change: (text: string) => string): RichText {
  return rich.map((segment) => (segment.mark ? segment : { ...segment, text: change(segment.text) }));
}
