/** The book itself: made, filled with the sample, repaired, carried into a new year, and read as cells. */
import { localeProblems, TIME_ZONE } from '../book/locale-problems.ts';
import { BOOK_ITEMS, menuPath } from '../book/menu-path.ts';
import type { Tab } from '../book/tab.ts';
import { NEW_YEAR } from '../book/tabs/journal.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { TASKS } from '../book/tabs/tasks.ts';
import { bookTabs } from '../book/tabs.ts';
import { begunYear } from '../book/year-tabs.ts';
import { arrangeBook } from '../sheet/arrange/arrange.ts';
import { inspectBook } from '../sheet/arrange/inspect.ts';
import { createBook, isNewBook } from '../sheet/create.ts';
import { loadSample } from '../sheet/load-sample.ts';
import { readBook } from '../sheet/read-book.ts';
import { readTable } from '../sheet/table.ts';
import type { Author } from '../sheet/writer/carry-out.ts';
import { addColumn, type HeadersChanged, nameColumn, restoreHeaders, tabOf } from '../sheet/writer/headers.ts';
import { type Beginning, rebuild, rebuildIfNeeded } from '../sheet/writer/remake.ts';
import { authorIn, authorOf } from './author.ts';
import { call } from './call.ts';
import { intakeItem } from './intake.ts';
import { locked, unlessBusy } from './locks.ts';
import { type MenuItem, showModeless, tell, type WindowItem } from './menu-item.ts';
import {
  array,
  boolean,
  matching,
  number,
  object,
  oneOf,
  optional,
  position,
  record,
  text,
  tuple,
  union,
} from './schema.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a command that makes tabs tells, and whether it gave the book its locale and time zone. */
interface Told {
  readonly paragraphs: readonly string[];
  readonly isNew?: boolean | undefined;
}

type Act = (spreadsheet: Spreadsheet, beginning: Beginning) => Told;

/** Does a command that makes tabs, then tells what was done and what about the book makes figures go wrong. */
export function command(title: string, act: Act): void {
  tell(title, perform(title, act));
}

/** @returns what there is to tell, in paragraphs */
function perform(title: string, act: Act): readonly string[] {
  return locked((spreadsheet) => {
    // A new book gets its zone: it need not be asked for.
    const zone = isNewBook(spreadsheet) ? TIME_ZONE : spreadsheet.getSpreadsheetTimeZone();
    const work = { subject: 'Các trang của sổ', remake: `Hãy chọn ${menuPath(title)} một lần nữa để làm tiếp.` };
    // All of it while the command is open: what fails here is done again.
    const { result, recovered } = rebuildIfNeeded(
      spreadsheet,
      { action: title, zone },
      () => authorIn(zone, title),
      work,
      (beginning) => {
        const { isNew, paragraphs: done } = act(spreadsheet, beginning);
        const problems = isNew ? [] : localeProblems(spreadsheet.getSpreadsheetLocale(), zone);
        return [...done, ...problems.map(({ message }) => message)];
      },
    );
    return [...recovered, ...result];
  });
}

/** Makes the tabs of a book, or completes them. */
const makeBook: Act = (spreadsheet, { begin }) => {
  begin();
  const { made, added, asked, kept, isNew } = createBook(spreadsheet, undefined, true);
  const paragraphs = [
    ...asked,
    ...(made.length > 0 ? [`Đã tạo ${made.length} trang: ${made.join(', ')}.`] : []),
    ...(added.length > 0 ? [`Đã bổ sung: ${added.join('; ')}.`] : []),
    ...kept.map(
      (name) =>
        `Lần tạo trước bị dừng để lại một trang đã có nội dung gõ thêm. Trang này được giữ với tên “${name}”; hãy chép những gì cần dùng rồi xóa đi.`,
    ),
  ];
  return {
    isNew,
    paragraphs: paragraphs.length > 0 ? paragraphs : ['Sổ đã đủ các trang và cột. Không có gì thay đổi.'],
  };
};

const fillWithSample: Act = (spreadsheet, beginning) => {
  const { rows, tasks, isNew } = loadSample(spreadsheet, beginning);
  return {
    isNew,
    paragraphs: [`Đã nạp ${rows} dòng điểm và ${tasks} nhiệm vụ mẫu. Xem trang Chấm điểm và trang Nhiệm vụ.`],
  };
};

export const createBookItem: MenuItem = {
  label: BOOK_ITEMS.create,
  handler: 'menuCreateBook',
  run: () =>
    command(BOOK_ITEMS.create, (spreadsheet, beginning) => {
      // A page that begins a book says so itself, and the toast would lie over the window it opens.
      if (isNewBook(spreadsheet))
        spreadsheet.toast('Đang tạo các trang của sổ, có thể mất nửa phút…', BOOK_ITEMS.create, 10);
      const { isNew, paragraphs } = makeBook(spreadsheet, beginning);
      return { isNew, paragraphs: [...paragraphs, 'Tiếp theo: chọn CCHC → Việc cần làm.'] };
    }),
  progress: (spreadsheet) => {
    const standing = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
    const names = bookTabs().map(({ name }) => name);
    const missing = names.filter((name) => !standing.has(name));
    if (missing.length === names.length) return ['Chưa tạo được trang nào.'];
    if (missing.length > 0)
      return [
        `Đã có trang ${names.filter((name) => standing.has(name)).join(', ')}. Chưa có trang ${missing.join(', ')}. Phần đã có được giữ nguyên.`,
      ];
    return ['Đã có đủ các trang. Có thể còn thiếu dòng, công thức hoặc định dạng ở trang làm sau cùng.'];
  },
};

export const sampleItem: MenuItem = {
  label: BOOK_ITEMS.sample,
  handler: 'menuLoadSample',
  run: () => command(BOOK_ITEMS.sample, fillWithSample),
  progress: (spreadsheet) => {
    const rowsIn = (tab: Tab): number => {
      const sheet = spreadsheet.getSheetByName(tab.name);
      return (sheet && readTable(sheet, tab)?.rows.length) ?? 0;
    };
    // The row "Tổng" of a new book is none of the sample's.
    const rows = Math.max(0, rowsIn(SCORES) - 1);
    return [
      rows === 0
        ? 'Chưa nạp dòng điểm nào.'
        : `Trang Chấm điểm mới có ${rows} dòng, trang Nhiệm vụ có ${rowsIn(TASKS)} nhiệm vụ; điểm, nhiệm vụ hoặc thông tin chung có thể chưa đủ.`,
    ];
  },
};

export const repairItem: WindowItem = {
  label: BOOK_ITEMS.repair,
  handler: 'menuRepair',
  open: () => showModeless('repair', 'Khôi phục cấu trúc bảng'),
};

export const newYearItem: WindowItem = {
  label: BOOK_ITEMS.newYear,
  handler: 'menuNewYear',
  open: () => showModeless('year', 'Sang năm mới'),
};

const Name = text(100);
const Names = array(Name);
const CellText = text(50_000);
const HeaderRowShown = object({ row: position(), inserted: boolean(), headers: array(CellText) });
const Code = matching(/^\d[\d.]{0,50}$/);

const Who = optional(text(200));

/** Writes headers under the lock. */
function writeHeaders(
  { tab, who }: { readonly tab: string; readonly who?: string | undefined },
  act: (spreadsheet: Spreadsheet, author: Author, tab: Tab) => HeadersChanged,
) {
  const own = tabOf(tab);
  return unlessBusy((spreadsheet) => {
    const changed = act(spreadsheet, authorOf(spreadsheet, 'Sửa tiêu đề', who), own);
    return { state: 'done' as const, told: changed?.recovered.join(' ') ?? '' };
  });
}

export const bookCalls = {
  /**
   * The first question of an empty spreadsheet, answered: makes the book, and opens what comes next.
   * @returns what was done, in sentences
   */
  beginBook: call(object({ way: oneOf('published', 'self', 'sample') }), ({ way }) => {
    if (way === 'sample') return { told: perform(sampleItem.label, fillWithSample) };
    const told = perform(createBookItem.label, makeBook);
    intakeItem.open(way);
    return { told };
  }),
  /** A column that people renamed gets its header back. @param title as the header was seen */
  renameHeader: call(
    object({ tab: Name, key: Name, column: position(), title: CellText, who: Who }),
    ({ key, column, title, ...input }) =>
      writeHeaders(input, (spreadsheet, author, tab) => nameColumn(spreadsheet, author, tab, key, { column, title })),
  ),
  /** A column that is gone, or that none of the others is, comes back empty. */
  addColumn: call(object({ tab: Name, key: Name, who: Who }), ({ key, ...input }) =>
    writeHeaders(input, (spreadsheet, author, tab) => addColumn(spreadsheet, author, tab, key)),
  ),
  /** @param rebuilt the header row as it was shown */
  restoreHeaders: call(object({ tab: Name, rebuilt: HeaderRowShown, who: Who }), ({ rebuilt, ...input }) =>
    writeHeaders(input, (spreadsheet, author, tab) => restoreHeaders(spreadsheet, author, tab, rebuilt)),
  ),
  readBook: call(object({ ledgers: optional(boolean()) }), ({ ledgers }) =>
    readBook(SpreadsheetApp.getActiveSpreadsheet(), ledgers),
  ),
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
      restore: optional(array(tuple(Name, HeaderRowShown))),
      headers: optional(array(tuple(Name, Name, number(), CellText))),
    }),
    (plan) => {
      // A run that only finishes the names of a year that was broken off makes no tabs.
      const isNewYear = plan.make.length > 0 || begunYear(plan.seen) !== undefined;
      const action = isNewYear ? NEW_YEAR : 'Khôi phục cấu trúc bảng';
      const remake = `Hãy chọn ${menuPath(action)} một lần nữa để làm tiếp.`;
      const work = { subject: 'Các trang của sổ', remake, isNewYear };
      const { recovered, stamp } = locked((spreadsheet) => {
        const author = authorOf(spreadsheet, action);
        return rebuild(spreadsheet, author, work, () => arrangeBook(spreadsheet, author, plan));
      });
      return { told: recovered.join(' '), stamp };
    },
  ),
};
