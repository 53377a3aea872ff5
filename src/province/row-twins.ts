/** Rows that stand twice, copied or typed by hand: which of them count, and what a person is told. Where they stand decides nothing. */
import { headerOf, unitRow } from '../book/tab.ts';
import { ROUNDS, type RoundKey } from '../book/tabs/province/rounds.ts';
import type { Place } from '../core/place.ts';
import { type Problem, problemAt } from '../core/problems.ts';
import { fold } from '../core/text.ts';
import type { Commune, KeptRound, ProvinceBook } from './province-book.ts';

export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const own = groups.get(keyOf(row));
    if (own) own.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/**
 * Rows with one id: somebody copied one of them, and where they stand does not tell which. Of one name they are one unit; of several
 * names nobody knows whose the points of that id are, and none of them counts until a person says so.
 */
export function apart(communes: readonly Commune[], problems: Problem[]): Commune[] {
  const byId = groupBy(communes, ({ id }) => id);
  return communes.filter((commune) => {
    const twins = commune.id === '' ? [] : (byId.get(commune.id) ?? []);
    if (twins.length < 2) return true;
    const isOne = new Set(twins.map(({ name }) => fold(name))).size === 1;
    if (commune === twins[0]) problems.push(problemAt(commune.place, SAME_ID, 'error', sameId(twins, isOne)));
    return isOne && commune === twins[0];
  });
}

const SAME_ID = 'unit-same-id';

/** Rows of "Các xã" without an id of their own. */
export const needsIds = ({ communes, problems }: Pick<ProvinceBook, 'communes' | 'problems'>): boolean =>
  communes.some(({ id }) => id === '') || problems.some(({ code }) => code === SAME_ID);

function sameId(twins: readonly Commune[], isOne: boolean): string {
  const rows = twins.map(({ place, name }) => `${rowOf(place)} “${name}”`).join(' và ');
  return isOne
    ? `${rows} là một đơn vị ghi hai lần (dòng này chép từ dòng kia), chỉ tính một lần. Hãy xóa một dòng; nếu là đơn vị khác, hãy ghi đúng tên.`
    : `${rows} có cùng mã dòng vì một dòng được chép từ dòng kia, nên chưa biết sổ và điểm đã ghi là của đơn vị nào; chưa tính đơn vị nào trong số này. Hãy xóa dòng được chép thêm, rồi gõ đơn vị ấy vào một dòng trống.`;
}

const rowOf = (place: Place): string => (place.kind === 'cell' ? `dòng ${place.row}` : '');

/** Of two units with one book neither has it: what comes back is known by its name then. */
export function ownBooks(communes: readonly Commune[]): Commune[] {
  const byBook = groupBy(communes, ({ bookId }) => bookId);
  return communes.map((one) => (byBook.get(one.bookId)?.length === 1 ? one : { ...one, bookId: '' }));
}

export type KeptRow = KeptRound & { readonly place: Place };

/** What tells two rows of one item apart. */
const SAID: readonly RoundKey[] = ['self', 'first', 'firstReason', 'explanation', 'second', 'secondReason', 'survey'];

/** Rows that say the same are one; of others a person says which is right. */
export function onceEach(rows: readonly KeptRow[], problems: Problem[]): KeptRound[] {
  const twins = groupBy(rows, ({ unitId, code }) => unitRow(unitId, code));
  return [...twins.values()].flatMap((same): KeptRound[] => {
    const [row, ...more] = same;
    if (!row) return [];
    const { place, ...first } = row;
    if (more.length === 0) return [first];
    const differing = SAID.filter((key) => more.some(({ texts }) => texts[key] !== first.texts[key]));
    const places = same.map((one) => rowOf(one.place)).join(' và ');
    const columns = differing.map((key) => headerOf(ROUNDS, key)).join(', ');
    const what =
      differing.length === 0
        ? `mã ${first.code} của đơn vị này đứng ở ${places} như nhau, chỉ tính một lần. Hãy xóa bớt, giữ một dòng.`
        : `mã ${first.code} của đơn vị này đứng ở ${places} và ghi khác nhau (${columns}), nên chưa tính dòng nào. Hãy giữ dòng đúng, xóa dòng kia.`;
    problems.push(problemAt(place, 'row-twice', differing.length === 0 ? 'warning' : 'error', what));
    return differing.length === 0 ? [first] : [];
  });
}
