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

/** By kind, the latest that is whole: of a run that broke off, one of two stands in all its parts. */
export function filesIn(rows: readonly PartRow[]): StoredFile[] {
  return [...new Set(rows.map(({ kind }) => kind))].map((kind) => {
    const files = byFile(rows.filter((row) => row.kind === kind));
    const file = files.findLast((parts) => joined(parts) !== '') ?? files.at(-1) ?? [];
    const { name = '', time = '', person = '' } = file[0] ?? {};
    return { kind, name, time, person, content: joined(file) };
  });
}

/** The parts by the file that they are of, in the order in which files were stored. */
function byFile(rows: readonly PartRow[]): PartRow[][] {
  const files = new Map<string, PartRow[]>();
  for (const row of rows) files.set(fileOf(row), [...(files.get(fileOf(row)) ?? []), row]);
  return [...files.values()];
}

/** "2/3 k1x9": which part of how many a row holds, since people sort, delete and copy rows, and of which file. */
const fileOf = ({ part }: PartRow): string => part.replace(/^\d+/, '');

/** Blank where a part is missing, or what stands there is not what was kept: people may reach a hidden tab, too. */
function joined(rows: readonly PartRow[]): string {
  const count = Number(/^\d+\/(\d+)/.exec(rows[0]?.part ?? '')?.[1] ?? 0);
  const content = Array.from(
    { length: count },
    (_, i) => rows.find(({ part }) => part.startsWith(`${i + 1}/`))?.content ?? '',
  );
  const [, kept] = /^\S+ (\S+)$/.exec(rows[0]?.part ?? '') ?? [];
  const whole = content.join('');
  return content.includes('') || (kept !== undefined && digestOf(whole) !== kept) ? '' : whole;
}
