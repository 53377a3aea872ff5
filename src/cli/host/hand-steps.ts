/** What a person's hands do to the sheet: typing, pasting, sorting, moving, hiding, protecting. */
import * as v from 'valibot';
import { areaName, parseArea, ServiceError } from '../../host/host.ts';
import type { Session } from './session.ts';
import { AreaText, type CellArea, Column, Optional, step, Text, Texts, Whole, WrongStep } from './step.ts';

interface Refusal {
  readonly error?: string;
}

/** The place, when the book has such a tab. @throws WrongStep otherwise */
export function placeIn(session: Session, { tab, cells }: CellArea): CellArea {
  const sheet = sheetIn(session, tab);
  const area = parseArea(cells, sheet.maxRows, sheet.maxColumns);
  if (!area) throw new WrongStep(`“${cells}” không phải là địa chỉ ô.`);
  return { tab: sheet.name, cells: areaName(area) };
}

function sheetIn({ host }: Session, tab: string) {
  const { book } = host.model;
  const sheet = book.sheetNamed(tab);
  if (sheet) return sheet;
  throw new WrongStep(`sổ không có trang “${tab}”. Các trang: ${book.sheets.map(({ name }) => name).join(', ')}.`);
}

/** What Google refuses is a result; what no sheet can do is a wrong step. */
function byHand(work: () => void): Refusal {
  try {
    work();
    return {};
  } catch (error) {
    if (error instanceof ServiceError) return { error: error.message };
    throw error;
  }
}

/** An entry that Google refuses, by a rule of the cell or because the cell is protected. */
function entering(work: () => { rejected?: string; warned?: string }): { rejected?: string; warned?: string } {
  try {
    return work();
  } catch (error) {
    if (error instanceof ServiceError) return { rejected: error.message };
    throw error;
  }
}

const shiftOf = (act: (session: Session, tab: string, at: number, count: number) => void) => ({
  rows: (key: string) => shifting(key, Whole, act),
  columns: (key: string) => shifting(key, Column, act),
});

function shifting<Place extends typeof Whole | typeof Column>(
  key: string,
  at: Place,
  act: (session: Session, tab: string, at: number, count: number) => void,
) {
  return step(v.strictObject({ [key]: Text, at, count: Optional.whole }), (session, given) => {
    const read = given as { at: number; count?: number } & Record<string, unknown>;
    const tab = sheetIn(session, String(read[key])).name;
    return byHand(() => act(session, tab, read.at, read.count ?? 1));
  });
}

/** Where a moved row or column lands is said by its number afterwards; the host counts before the move. */
const landing = (from: number, to: number): number => (to > from ? to + 1 : to);

export const HAND_STEPS = {
  type: step(v.strictObject({ type: AreaText, text: Text }), (session, { type, text }) => {
    const { tab, cells } = placeIn(session, type);
    return entering(() => {
      const { rejected, warned, help } = session.host.edit.type(tab, cells, text);
      const told = help ?? `Ô ${cells} có quy tắc nhập liệu không nhận “${text}”.`;
      return { ...(rejected ? { rejected: told } : {}), ...(warned ? { warned: told } : {}) };
    });
  }),
  paste: step(v.strictObject({ paste: AreaText, rows: v.array(Texts) }), (session, { paste, rows }) => {
    const { tab, cells } = placeIn(session, paste);
    return entering(() => {
      session.host.edit.paste(tab, cells, rows);
      const broken = session.host.edit.broken(tab, pastedArea(cells, rows));
      return broken.length > 0 ? { warned: broken.join('\n') } : {};
    });
  }),
  clear: step(v.strictObject({ clear: AreaText }), (session, { clear }) => {
    const { tab, cells } = placeIn(session, clear);
    return entering(() => {
      session.host.edit.clear(tab, cells);
      return {};
    });
  }),
  insertRows: shiftOf(({ host }, tab, at, count) => host.edit.insertRows(tab, at, count)).rows('insertRows'),
  deleteRows: shiftOf(({ host }, tab, at, count) => host.edit.deleteRows(tab, at, count)).rows('deleteRows'),
  insertColumns: shiftOf(({ host }, tab, at, count) => host.edit.insertColumns(tab, at, count)).columns(
    'insertColumns',
  ),
  deleteColumns: shiftOf(({ host }, tab, at, count) => host.edit.deleteColumns(tab, at, count)).columns(
    'deleteColumns',
  ),
  moveRow: step(v.strictObject({ moveRow: Text, from: Whole, to: Whole }), (session, { moveRow, from, to }) => {
    const tab = sheetIn(session, moveRow).name;
    return byHand(() => session.host.edit.moveRows(tab, from, 1, landing(from, to)));
  }),
  moveColumn: step(v.strictObject({ moveColumn: Text, from: Column, to: Column }), (session, given) => {
    const tab = sheetIn(session, given.moveColumn).name;
    return byHand(() => session.host.edit.moveColumn(tab, given.from, landing(given.from, given.to)));
  }),
  sort: step(
    v.strictObject({ sort: AreaText, by: Column, descending: v.optional(v.boolean()) }),
    (session, { sort, by, descending }) => {
      const { tab, cells } = placeIn(session, sort);
      return byHand(() => session.host.edit.sortRows(tab, cells, by, descending !== true));
    },
  ),
  merge: step(v.strictObject({ merge: AreaText }), (session, { merge }) => {
    const { tab, cells } = placeIn(session, merge);
    return byHand(() => session.host.edit.merge(tab, cells));
  }),
  hideRows: step(v.strictObject({ hideRows: Text, from: Whole, to: Whole }), (session, { hideRows, from, to }) => {
    const tab = sheetIn(session, hideRows).name;
    return byHand(() => session.host.edit.hideRows(tab, from, to));
  }),
  filter: step(v.strictObject({ filter: AreaText, by: Column, text: Text }), (session, { filter, by, text }) => {
    const { tab, cells } = placeIn(session, filter);
    return byHand(() => session.host.edit.filter(tab, cells, by, text));
  }),
  renameTab: step(v.strictObject({ renameTab: Text, to: Text }), (session, { renameTab, to }) => {
    const tab = sheetIn(session, renameTab).name;
    return byHand(() => session.host.edit.renameSheet(tab, to));
  }),
  deleteTab: step(v.strictObject({ deleteTab: Text }), (session, { deleteTab }) => {
    const tab = sheetIn(session, deleteTab).name;
    return byHand(() => session.host.edit.deleteSheet(tab));
  }),
  protect: step(v.strictObject({ protect: v.union([AreaText, Text]), for: Texts }), (session, given) => {
    if (typeof given.protect === 'string') {
      const tab = sheetIn(session, given.protect).name;
      return byHand(() => session.host.edit.protect(tab, given.for));
    }
    const { tab, cells } = placeIn(session, given.protect);
    return byHand(() => session.host.edit.protect(tab, given.for, cells));
  }),
};

function pastedArea(cell: string, rows: readonly (readonly string[])[]): string {
  const from = parseArea(cell, 1, 1);
  if (!from) return cell;
  const columns = Math.max(1, ...rows.map((line) => line.length));
  return areaName({ ...from, rows: Math.max(1, rows.length), columns });
}
