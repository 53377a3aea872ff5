/** Files that the book keeps itself, cut into the rows of "Mẫu văn bản". */
import { digestOf } from '../core/digest.ts';
import type { StoredFileKey } from './tabs/stored-files.ts';

export interface StoredFile {
  readonly kind: string;
  readonly name: string;
  readonly time: string;
  readonly person: string;
  /** Base64; blank for a file that is to go, for one of which a part is missing, and for one that was changed by hand. */
  readonly content: string;
}

export type PartRow = Record<StoredFileKey, string>;

/** A cell of an .xlsx holds 32,767 characters: a downloaded book keeps the files. */
const PART_LENGTH = 32_000;

/** The rows of a file: "2/3 k1x9" says which part of how many each holds, and of which content. */
export function partsOf({ kind, name, time, person, content }: StoredFile): PartRow[] {
  const count = Math.ceil(content.length / PART_LENGTH);
  const file = digestOf(content);
  return Array.from({ length: count }, (_, i) => ({
    ...{ kind, name, time, person, part: `${i + 1}/${count} ${file}` },
    content: content.slice(i * PART_LENGTH, (i + 1) * PART_LENGTH),
  }));
}
