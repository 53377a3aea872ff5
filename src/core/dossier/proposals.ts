/** What the cells "Tài liệu kiểm chứng" tell, as rows of the ledger: a document of several items once, what the ledger has not again. */
import { compareCodes, type ItemCode } from '../codes.ts';
import { toIso } from '../dates.ts';
import type { Evidence } from '../evidence.ts';
import { fold } from '../text.ts';
import { readToldDocuments, type ToldDocument } from './evidence-text.ts';
import { isAbout, type ToldCell } from './proven.ts';

/** A document that several cells may tell. */
export interface Proposal extends ToldDocument {
  /** In the order of criteria; of a document that the ledger has, those that its row lacks. */
  readonly codes: readonly ItemCode[];
  /** The row of the ledger that is about the same document; undefined where it would be a new one. */
  readonly standing: Evidence | undefined;
}

type Named = Pick<ToldDocument, 'title' | 'number' | 'date' | 'section' | 'link'>;

/**
 * What a document is known by: its number and day, else its address, else its title and day. Another place in it is
 * another row, since the index of evidence names the place for each item.
 */
function documentKey({ title, number, date, section, link }: Named): string {
  const day = date ? toIso(date) : '';
  const name = number !== '' ? `${fold(number)} ${day}` : link !== '' ? link.trim() : `${fold(title)} ${day}`;
  return `${name}\n${fold(section)}`;
}

/** Rows of the ledger by the document that they are about. */
export function listByDocument(ledger: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  const rows = new Map<string, Evidence[]>();
  for (const row of ledger) {
    const key = documentKey(row);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
}

/** Whether the ledger has the document for the item, or for a criterion or field above it. */
export const isListed = (told: Named, code: ItemCode, listed: ReadonlyMap<string, readonly Evidence[]>): boolean =>
  (listed.get(documentKey(told)) ?? []).some(({ codes }) => isAbout(codes, code));

/** Whether a cell tells a document that the ledger does not have for the item. */
export function tellsMore(text: string, code: ItemCode, listed: ReadonlyMap<string, readonly Evidence[]>): boolean {
  const told = readToldDocuments(text);
  return told.length === 0 || told.some((one) => !isListed(one, code, listed));
}

/** @param ledger as it stands; what it already says of an item is not proposed again */
export function proposeEvidence(cells: readonly ToldCell[], ledger: readonly Evidence[]): Proposal[] {
  const listed = listByDocument(ledger);
  const found = new Map<string, { readonly told: ToldDocument; readonly codes: Set<ItemCode> }>();
  for (const { code, text } of cells) {
    for (const told of readToldDocuments(text)) {
      if (isListed(told, code, listed)) continue;
      const key = documentKey(told);
      const before = found.get(key);
      if (before) before.codes.add(code);
      else found.set(key, { told, codes: new Set([code]) });
    }
  }
  return [...found]
    .map(([key, { told, codes }]) => ({
      ...told,
      codes: [...codes].toSorted(compareCodes),
      standing: listed.get(key)?.[0],
    }))
    .toSorted(byFirstCode);
}

export function byFirstCode(
  a: { readonly codes: readonly ItemCode[] },
  b: { readonly codes: readonly ItemCode[] },
): number {
  const [first, second] = [a.codes[0], b.codes[0]];
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
  return compareCodes(first, second);
}
