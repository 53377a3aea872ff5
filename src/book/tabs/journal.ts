/** The hidden tab "Lệnh": the book's passport in its first cell, and below a title row the last commands, each in a row. */
import type { Tab } from '../tab.ts';

export type JournalKey = 'number' | 'state' | 'time' | 'who' | 'action' | 'subject' | 'request' | 'rows' | 'content';

const LOOK = { kind: 'text', width: 120, note: 'Tiện ích dùng để làm tiếp và hoàn tác. Không sửa.' } as const;

export const JOURNAL: Tab<JournalKey> = {
  name: 'Lệnh',
  frozenColumns: 0,
  frozenRows: 2,
  madeBy: 'use',
  hidden: true,
  columns: [
    { key: 'number', header: 'Lệnh số', ...LOOK },
    { key: 'state', header: 'Trạng thái', ...LOOK },
    { key: 'time', header: 'Thời điểm', ...LOOK },
    { key: 'who', header: 'Người làm', ...LOOK, isPersonal: true },
    { key: 'action', header: 'Việc', ...LOOK },
    { key: 'subject', header: 'Mục được sửa', ...LOOK },
    { key: 'request', header: 'Mã yêu cầu', ...LOOK },
    { key: 'rows', header: 'Số dòng các trang', ...LOOK },
    { key: 'content', header: 'Nội dung', ...LOOK },
  ],
};

/** Commands are kept in a ring of so many rows: the newest takes the place of the oldest. */
export const KEPT_COMMANDS = 200;

/** The first row of the ring: below the passport and the titles. */
export const FIRST_SLOT = 3;

/** The row of a command. @param number from 1 on */
export const slotOf = (number: number): number => FIRST_SLOT + ((number - 1) % KEPT_COMMANDS);

/** What became of a command. */
export const COMMAND_STATES = {
  /** Written down; what it does may be done or not. */
  open: 'đang làm',
  done: 'xong',
  /** Broken off while it made tabs, and told: the same command completes it. */
  waiting: 'bị ngắt',
  /** Hands came in between, and nothing was written. */
  dropped: 'đã bỏ',
  undone: 'đã hoàn tác',
  /** It made no tab by itself: what it did stands in commands of its own, and those are taken back. */
  parts: 'xong từng phần',
} as const;

/** The action that begins another year: what was done before it is not taken back any more. */
export const NEW_YEAR = 'Sang năm mới';

/** The action that makes a document and its row. */
export const MAKE_DOCUMENT = 'Lập văn bản';

/** The action of commands that take others back. */
export const UNDO = 'Hoàn tác';

/** The action of steps that bring an older book up to date: its lists refuse what stood there before. */
export const UPGRADE = 'Nâng cấp sổ';
