/** The books that the trials begin with: small, with contents of the office's own beside those of the add-in. */
import { createHost, type Host, type HostState } from '../../src/host/host.ts';
import { makeSeedBook } from '../fixtures/seed.ts';
import { OWNER } from './hands.ts';
import { ADDIN, NOW, sessionOn } from './scenario.ts';
import { MARK } from './view.ts';

/** Rows beyond the contents; grids of a thousand rows make every trial slow and show nothing new. */
const SPARE_ROWS = 6;

const once = (make: () => HostState): (() => HostState) => {
  let state: HostState | undefined;
  return () => {
    state ??= make();
    return state;
  };
};

/** A book's host as the trials use it: the owner has shared it with whoever acts. */
export function hostOn(state: HostState): Host {
  let drawn = 0;
  const uuid = (): string => `00000000-0000-4000-8000-${String(++drawn).padStart(12, '0')}`;
  const host = createHost({ addinDir: ADDIN, state, user: OWNER, now: NOW, uuid });
  // As in Google no later tab gets the id of one that was deleted: the host counts anew when a book is opened.
  const { book } = host.model;
  for (let count = book.sheets.length; count >= 0; count--) book.deleteSheet(book.insertSheet(' ', book.sheets.length));
  host.setUser('canbo@example.com', 'editor');
  host.open();
  return host;
}

/** Beside the last column of each tab the office keeps notes of its own, another in each row, and a formula. */
function addOwnColumn(host: Host): void {
  let count = 0;
  for (const sheet of host.model.book.sheets) {
    if (sheet.hidden || sheet.name === 'Nhật ký' || sheet.name === 'Tổng hợp') continue;
    const { rows, columns } = sheet.extent();
    if (rows < 1 || sheet.cell(1, columns).value === MARK) continue;
    const lines = Array.from({ length: rows - 1 }, () => [`dấu ${++count} của xã`]);
    host.edit.paste(sheet.name, `${letter(columns + 1)}1`, [[MARK], ...lines]);
    host.edit.paste(sheet.name, `${letter(columns + 2)}1`, [['Công thức của xã']]);
    if (rows > 2) host.edit.paste(sheet.name, `${letter(columns + 2)}3`, [[`=LEN(B3)+${count}`]]);
  }
}

function trim(host: Host): void {
  for (const sheet of host.model.book.sheets) {
    const { rows } = sheet.extent();
    const kept = Math.max(rows + SPARE_ROWS, sheet.frozenRows + 2);
    if (sheet.maxRows > kept) host.edit.deleteRows(sheet.name, kept + 1, sheet.maxRows - kept);
  }
}

const letter = (column: number): string =>
  column > 26
    ? letter(Math.floor((column - 1) / 26)) + letter(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** One tab of a new spreadsheet, with a line that somebody wrote there. */
export const blankBook = once(() => {
  const host = createHost({ addinDir: ADDIN, now: NOW, sheetName: 'Trang tính1' });
  host.edit.paste('Trang tính1', 'A1', [
    ['Ghi chép cũ của xã', 'Cột hai'],
    ['Số liệu tháng 1', '12'],
  ]);
  trim(host);
  return host.state();
});

/** As "Tạo sổ chấm điểm" makes it. */
export const newBook = once(() => {
  const host = createHost({ addinDir: ADDIN, now: NOW, state: blankBook() });
  host.runMenu('Tạo sổ chấm điểm');
  trim(host);
  return host.state();
});

/** With the sample's scores and tasks, its sidebar opened once; the add-in's own formulas at work. */
export const fullBook = once(() => {
  const host = createHost({ addinDir: ADDIN, now: NOW, state: blankBook() });
  makeSeedBook(host);
  const session = sessionOn(host.state());
  session.window('sidebar', 'canbo', 'anew').run('openSidebar', {});
  addOwnColumn(session.host);
  // A session draws the same ids each time: those of the book are others.
  const tasks = (session.host.model.book.sheetNamed('Nhiệm vụ')?.extent().rows ?? 1) - 1;
  const ids = Array.from({ length: tasks }, (_, index) => [`nviec${index + 1}cua1xa`]);
  session.host.edit.paste('Nhiệm vụ', 'R2', ids);
  // A formula of people's own where scores stand.
  const scores = session.host.model.book.sheetNamed('Chấm điểm');
  const last = scores?.extent().rows ?? 2;
  session.host.edit.paste('Chấm điểm', `J${last}`, [['=0,25+0,25']]);
  trim(session.host);
  return session.host.state();
});

/** The same without the add-in's formulas, which would be calculated at every step. */
export const filledBook = once(() => {
  const host = createHost({ addinDir: ADDIN, now: NOW, state: fullBook() });
  const titles = { G1: 'Điểm theo cách tính', K1: 'Điểm đang tính', L1: 'Điểm bị trừ', M1: 'Tỷ lệ đạt' };
  for (const [cell, title] of Object.entries(titles)) host.edit.paste('Chấm điểm', cell, [[title]]);
  for (const sheet of host.model.book.sheets)
    for (const [row, column, { formula }] of sheet.filled())
      if (formula !== undefined && /CCHC|Thông tin/u.test(formula))
        host.edit.clear(sheet.name, `${letter(column)}${row}`);
  return host.state();
});

/** The filled book after something was done with it. */
export const after = (state: () => HostState, act: (host: Host) => void): (() => HostState) =>
  once(() => {
    const host = createHost({ addinDir: ADDIN, now: NOW, state: state() });
    act(host);
    addOwnColumn(host);
    trim(host);
    return host.state();
  });
