/** The book itself: made, filled with the sample, repaired, carried into a new year, and read as cells. */
import { localeProblems } from '../book/locale-problems.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { arrangeBook } from '../sheet/arrange/arrange.ts';
import { inspectBook } from '../sheet/arrange/inspect.ts';
import { createBook } from '../sheet/create.ts';
import { loadSample } from '../sheet/load-sample.ts';
import { readBook } from '../sheet/read-book.ts';
import { call } from './call.ts';
import { locked } from './locks.ts';
import { type MenuItem, showBeside, tell } from './menu-item.ts';
import { array, boolean, matching, number, object, position, record, text, tuple, union } from './schema.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Does a command under the lock, then tells what was done and what about the book makes figures go wrong. */
export function command(title: string, act: (spreadsheet: Spreadsheet) => readonly string[]): void {
  const paragraphs = locked((spreadsheet) => [
    ...act(spreadsheet),
    ...localeProblems(spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()).map(
      ({ message }) => message,
    ),
  ]);
  tell(title, paragraphs);
}

const NEXT_IN_A_NEW_BOOK =
  'để tự chấm hoặc đưa kết quả đã công bố vào sổ, chọn CCHC → Nạp bộ tiêu chí, kết quả…; để xem một sổ đã điền, chọn CCHC → Nạp số liệu mẫu. Trang Thông tin chung có thể ghi sau.';

export const createBookItem: MenuItem = {
  label: 'Tạo sổ chấm điểm',
  handler: 'menuCreateBook',
  run: () =>
    command('Tạo sổ chấm điểm', (spreadsheet) => {
      const { made, added, unreadable } = createBook(spreadsheet);
      const paragraphs = [
        ...(made.length > 0 ? [`Đã tạo ${made.length} trang: ${made.join(', ')}.`] : []),
        ...(added.length > 0 ? [`Đã bổ sung: ${added.join('; ')}.`] : []),
        ...(made.includes(SCORES.name) ? [`Tiếp theo: ${NEXT_IN_A_NEW_BOOK}`] : []),
        ...unreadable.map((name) => `Trang “${name}” không còn dòng tiêu đề nên được giữ nguyên, không bổ sung gì.`),
      ];
      return paragraphs.length > 0 ? paragraphs : ['Sổ đã đủ các trang và cột. Không có gì thay đổi.'];
    }),
};

export const sampleItem: MenuItem = {
  label: 'Nạp số liệu mẫu',
  handler: 'menuLoadSample',
  run: () =>
    command('Nạp số liệu mẫu', (spreadsheet) => {
      const { rows, tasks } = loadSample(spreadsheet);
      return [`Đã nạp ${rows} dòng điểm và ${tasks} nhiệm vụ mẫu. Xem trang Chấm điểm và trang Nhiệm vụ.`];
    }),
};

export const repairItem: MenuItem = {
  label: 'Khôi phục cấu trúc bảng',
  handler: 'menuRepair',
  run: () => showBeside('repair', 'Khôi phục cấu trúc bảng'),
};

export const newYearItem: MenuItem = {
  label: 'Sang năm mới…',
  handler: 'menuNewYear',
  run: () => showBeside('year', 'Sang năm mới'),
};

const Name = text(100);
const Names = array(Name);
const CellText = text(50_000);
const Code = matching(/^\d[\d.]{0,50}$/);

export const bookCalls = {
  readBook: call(object({}), () => readBook(SpreadsheetApp.getActiveSpreadsheet())),
  inspectBook: call(object({}), () => inspectBook(SpreadsheetApp.getActiveSpreadsheet())),
  arrangeBook: call(
    object({
      seen: Names,
      drop: Names,
      make: array(tuple(Name, Name, array(record(Name, union(CellText, number()))))),
      rename: array(tuple(Name, Name)),
      cells: array(tuple(Name, Names, Name, CellText)),
      complete: boolean(),
      codes: array(tuple(position(), Code)),
      equip: Names,
      show: array(tuple(Name, position(), boolean())),
    }),
    (plan) => {
      locked((spreadsheet) => arrangeBook(spreadsheet, plan));
      return {};
    },
  ),
};
