/** Books for the units, made in the page: each gets its id in the list first, then all go into one .zip. */
import PizZip from 'pizzip';
import type { LedgerChange } from '../../../book/ledger-change.ts';
import { type HandingOut, handOut } from '../../../province/hand-out.ts';
import type { Commune, ProvinceBook } from '../../../province/province-book.ts';
import { unitFaults } from '../../../province/unit-list.ts';
import { writeXlsx } from '../../kit/xlsx-file.ts';
import { freshId } from '../../tasks/model/changes.ts';

/** Units without a name, or of no profile of the set: they get no book. */
export function withoutBook({ communes, set }: ProvinceBook): Commune[] {
  const open = unitFaults(communes, set).filter(({ kind }) => kind !== 'twice');
  return open.flatMap(({ at }) => communes[at] ?? []);
}

/** Units that have no book yet get the id of one. */
export function bookIds(communes: readonly Commune[]): { ids: ReadonlyMap<string, string>; changes: LedgerChange[] } {
  const open = communes.filter(({ bookId }) => bookId === '');
  const ids = new Map(open.map(({ id }) => [id, freshId('s')]));
  const changes = open.map(({ id, name, texts }): LedgerChange => {
    // A row that was copied still says the other's.
    const seen = { name, bookId: texts['bookId'] ?? '' };
    return { kind: 'put', row: id, seen, cells: { bookId: ids.get(id) ?? '' } };
  });
  return { ids, changes };
}

/**
 * @param step told how many are done, before each; it answers whether to go on
 * @returns undefined where the person stopped it
 */
export async function zipBooks(
  units: readonly Commune[],
  out: HandingOut,
  step: (done: number) => Promise<boolean>,
): Promise<Uint8Array | undefined> {
  const zip = new PizZip();
  const books = handOut(units, out);
  for (const [i, { file, sheets }] of books.entries()) {
    if (!(await step(i))) return undefined;
    zip.file(file, writeXlsx(sheets));
  }
  // Each of them is packed already.
  return zip.generate({ type: 'uint8array', compression: 'STORE' });
}
