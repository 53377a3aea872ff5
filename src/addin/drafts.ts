/** Drafts of a person whose browser keeps nothing for the sidebar: user properties, cut to what a value may hold. */

/** A value holds 9 KB (developers.google.com/apps-script/guides/services/quotas); a Vietnamese letter takes three bytes. */
const PIECE = 2900;

/** Keys are of one book: the same person may work on several. */
const keyOf = (book: string, piece: number): string => `cchc.drafts.${book}.${piece}`;

export function readDrafts(book: string): string {
  const all = PropertiesService.getUserProperties().getProperties();
  let text = '';
  for (let piece = 0; all[keyOf(book, piece)]; piece++) text += all[keyOf(book, piece)];
  return text;
}

/** Blank text forgets them. */
export function writeDrafts(book: string, text: string): void {
  const pieces = Math.ceil(text.length / PIECE);
  const entries: Record<string, string> = {};
  // The blank one behind the last ends a longer text that was there before.
  for (let piece = 0; piece <= pieces; piece++)
    entries[keyOf(book, piece)] = text.slice(piece * PIECE, (piece + 1) * PIECE);
  PropertiesService.getUserProperties().setProperties(entries);
}
