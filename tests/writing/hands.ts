/** What people's hands may do right before a service call of somebody's action, near the cells that it writes. */
import { areaName, cellName, type Host, ServiceError } from '../../src/host/host.ts';

/** Where an action writes: hands act in and around this cell. */
export interface Spot {
  readonly tab: string;
  /** A text of the row, as it stands in one of its cells. */
  readonly row: string;
  readonly column: string;
  /** A column that the action does not write. */
  readonly beside: string;
}

/** What people typed, to be found again. */
export const TYPED = 'gõ tay lúc đang ghi';

/** Who owns the book; the action's own person may only edit it. */
export const OWNER = 'chu-so@example.com';

interface Place {
  readonly host: Host;
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly beside: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** @returns false where there is nothing to do it to */
export type Hand = (place: Place) => void;

const whole = ({ lastRow, lastColumn }: Place): string =>
  areaName({ row: 2, column: 1, rows: Math.max(1, lastRow - 1), columns: lastColumn });

/** Typed into the very cell that is written. */
export const OVER = 'gõ đúng ô đó';

/** Another row than the spot's, the one above it where there is one below the headers. */
const neighbour = ({ row, lastRow }: Place): number => (row > 2 ? row - 1 : Math.min(row + 1, lastRow + 1));

export const HANDS: Readonly<Record<string, Hand>> = {
  'chèn dòng': ({ host, tab, row }) => host.edit.insertRows(tab, row, 1),
  'chèn cột': ({ host, tab, column }) => host.edit.insertColumns(tab, column, 1),
  'xóa dòng khác': (place) => place.host.edit.deleteRows(place.tab, neighbour(place), 1),
  'xóa chính dòng đó': ({ host, tab, row }) => host.edit.deleteRows(tab, row, 1),
  'xóa cột khác': ({ host, tab, beside }) => host.edit.deleteColumns(tab, beside, 1),
  'sắp xếp': (place) => place.host.edit.sortRows(place.tab, whole(place), 1, false),
  'chuyển dòng': ({ host, tab, row, lastRow }) =>
    row > 2 ? host.edit.moveRows(tab, row, 1, 2) : host.edit.moveRows(tab, row, 1, lastRow + 1),
  'chuyển cột': ({ host, tab, column }) =>
    column > 1 ? host.edit.moveColumn(tab, column, 1) : host.edit.moveColumn(tab, 1, 3),
  'gõ cùng dòng': ({ host, tab, row, beside }) => {
    host.edit.paste(tab, cellName(row, beside), [[TYPED]]);
  },
  'gõ cùng cột': (place) => {
    place.host.edit.paste(place.tab, cellName(neighbour(place), place.column), [[TYPED]]);
  },
  [OVER]: ({ host, tab, row, column }) => {
    host.edit.paste(tab, cellName(row, column), [[TYPED]]);
  },
  'đổi tên trang': ({ host, tab }) => host.edit.renameSheet(tab, `${tab} của xã`),
  'xóa trang': ({ host, tab }) => host.edit.deleteSheet(tab),
  'bảo vệ trang': ({ host, tab }) => host.edit.protect(tab, []),
  'ẩn dòng': ({ host, tab, row }) => host.edit.hideRows(tab, row, row),
  lọc: (place) =>
    place.host.edit.filter(
      place.tab,
      areaName({ row: 1, column: 1, rows: place.lastRow, columns: place.lastColumn }),
      place.beside,
      TYPED,
    ),
  'gộp ô': ({ host, tab, row, beside }) => host.edit.merge(tab, areaName({ row, column: beside, rows: 2, columns: 1 })),
};

export type HandName = keyof typeof HANDS;

/** These take away from the action what it needs, or forbid it: a refusal that says so is a right end. */
export const MAY_REFUSE: ReadonlySet<string> = new Set([
  'xóa chính dòng đó',
  'xóa cột khác',
  'gõ cùng dòng',
  'gõ cùng cột',
  OVER,
  'đổi tên trang',
  'xóa trang',
  'bảo vệ trang',
  'gộp ô',
]);

/** Somebody else, the owner, does it. @returns whether it could be done */
export function actByHand(host: Host, name: string, spots: readonly Spot[]): boolean {
  const hand = HANDS[name];
  const place = placeOf(host, spots);
  if (!hand || !place) return false;
  const { user } = host;
  host.setUser(OWNER);
  try {
    hand(place);
    return true;
  } catch (error) {
    // What Google refuses a hand did not happen: the only sheet cannot be deleted.
    if (error instanceof ServiceError) return false;
    throw error;
  } finally {
    host.setUser(user);
  }
}

/** The first spot whose tab the book has at this moment; its row and column by what stands in them. */
function placeOf(host: Host, spots: readonly Spot[]): Place | undefined {
  for (const { tab, row, column, beside } of spots) {
    const sheet = host.model.book.sheetNamed(tab);
    if (!sheet) continue;
    let [atRow, lastRow, lastColumn] = [0, 1, 1];
    const columns = new Map<string, number>();
    for (const [y, x, { value }] of sheet.filled()) {
      lastRow = Math.max(lastRow, y);
      lastColumn = Math.max(lastColumn, x);
      if (y === 1) columns.set(String(value), x);
      else if (atRow === 0 && String(value) === row) atRow = y;
    }
    // Where nothing stands yet there is nothing to act on.
    if (lastRow < 2) continue;
    const place = { host, tab: sheet.name, row: atRow || Math.min(3, lastRow + 1), lastRow, lastColumn };
    return { ...place, column: columns.get(column) ?? 2, beside: columns.get(beside) ?? lastColumn };
  }
  return undefined;
}
