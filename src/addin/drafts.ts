/** What a person has typed and not written yet, kept where the browser keeps nothing: user properties, cut to what a value holds. */
import { call } from './call.ts';
import { matching, object, text } from './schema.ts';

/** Of a book and a page. */
const Name = matching(/^[\w-]{10,100}$/);

export const draftCalls = {
  /** Drafts are of one spreadsheet: the same person may work on several. */
  whichBook: call(object({}), () => ({ id: SpreadsheetApp.getActiveSpreadsheet().getId() })),
  readDrafts: call(object({ name: Name }), ({ name }) => ({ text: readDrafts(name) })),
  writeDrafts: call(object({ name: Name, text: text(120_000) }), (input) => {
    writeDrafts(input.name, input.text);
    return {};
  }),
};

/** A value holds 9 KB (developers.google.com/apps-script/guides/services/quotas); a Vietnamese letter takes three bytes. */
const PIECE = 2900;

const keyOf = (name: string, piece: number): string => `cchc.drafts.${name}.${piece}`;

function readDrafts(name: string): string {
  const all = PropertiesService.getUserProperties().getProperties();
  let drafts = '';
  for (let piece = 0; all[keyOf(name, piece)]; piece++) drafts += all[keyOf(name, piece)];
  return drafts;
}

/** Blank text forgets them. */
function writeDrafts(name: string, drafts: string): void {
  const pieces = Math.ceil(drafts.length / PIECE);
  const entries: Record<string, string> = {};
  // The blank one behind the last ends a longer text that was there before.
  for (let piece = 0; piece <= pieces; piece++)
    entries[keyOf(name, piece)] = drafts.slice(piece * PIECE, (piece + 1) * PIECE);
  PropertiesService.getUserProperties().setProperties(entries);
}
