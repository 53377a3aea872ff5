/** A superior body's book in the strict host: the teaching set kept in it, and units in its list. */

import type { CallInput } from '../../../src/addin/door.ts';
import { keptFile } from '../../../src/book/kept-set.ts';
import type { Host } from '../../../src/host/host.ts';
import type { Unit } from '../../../src/province/units.ts';
import { manyUnits, teachingSet, YEAR } from '../../province/books.ts';
import { call, click, emptyBook } from '../../workbook/book.ts';

const AT = new Date('2027-01-12T02:00:00Z');

/** @param units none of them yet where it is left out */
export function provinceHost(units: readonly Unit[] = []): Host {
  const host = emptyBook({ now: AT });
  click(host, 'Tạo sổ chấm điểm');
  host.edit.type('Thông tin chung', `B${rowOf(host, 'Cơ quan ban hành')}`, 'Sở Nội vụ tỉnh Lạng Sơn');
  host.edit.type('Thông tin chung', `B${rowOf(host, 'Năm chấm điểm')}`, String(YEAR));
  keepSet(host);
  if (units.length > 0) {
    const changes = units.map(({ id, name, profile, group, bookId }) => ({
      ...{ kind: 'put' as const, row: id, seen: {} },
      cells: { name, profile, group, bookId, due: '15/01/2027' },
    }));
    done(host, { action: 'list', year: String(YEAR), parts: [{ ledger: 'communes', changes }] });
  }
  return host;
}

export const UNITS = manyUnits();

function done(host: Host, input: CallInput<'saveProvince'>): void {
  const answer = call(host, 'saveProvince', input);
  if (!answer.ok) throw new Error(answer.message);
}

const rowOf = (host: Host, label: string): number =>
  host.values('Thông tin chung', 'A1:A60').findIndex(([cell]) => cell === label) + 1;

/** As the window of criteria sets keeps it. */
function keepSet(host: Host): void {
  const file = keptFile(teachingSet(), '', '');
  const answer = call(host, 'keepCriteria', {
    ...{ year: String(YEAR), file: { name: file.name, content: file.content }, settings: {} },
  });
  if (!answer.ok) throw new Error(answer.message);
}
