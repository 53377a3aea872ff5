/** Commands of the writer and hands of people, in a book whose rows carry marks: each is known wherever it is brought. */
import type { CallInput } from '../../../src/addin/door.ts';
import type { SheetTask } from '../../../src/book/tasks/sheet-tasks.ts';
import { createHost, type Host } from '../../../src/host/host.ts';
import type { HostState } from '../../../src/host/state/host-state.ts';
import { add, ask, authorOf, edit, openBook, remove, save, taskAt } from '../../tasks/door.ts';
import { ADDIN, rowsOf, sampleBook } from '../../workbook/book.ts';

export const TASKS = 'Nhiệm vụ';
export const SCORES = 'Chấm điểm';

/** A column of people's own: a different text in each row. */
const MARK = 'Ghi chú riêng';
/** Times of saves. */
const UPDATED = 'Cập nhật';

/** As many rows as the writer looks at where it knows nothing of a tab. */
const GRID = 150;

let state: HostState | undefined;

/** Four tasks, ten rows of scores, each with a note of people's own. */
export function markedBook(): Host {
  if (!state) {
    const host = sampleBook();
    openBook(host);
    host.edit.deleteRows(TASKS, 6, 3);
    host.edit.deleteRows(SCORES, 12, 9);
    // Their formulas would be calculated at every step.
    for (const cell of ['G1', 'K1', 'L1', 'M1']) host.edit.clear(SCORES, cell);
    host.edit.paste(TASKS, 'T1', [[MARK], ...[1, 2, 3, 4].map((n) => [`việc ${n}`])]);
    host.edit.paste(SCORES, 'R1', [[MARK], ...Array.from({ length: 10 }, (_, i) => [`dòng ${i + 2}`])]);
    // The book knows the columns of people's own.
    save(host, [edit(taskAt(openBook(host), 3), { obstacles: 'Thiếu kinh phí' })]);
    // A book as large as a new one takes three times as long to open.
    for (const { name, maxRows } of host.spreadsheet.sheets)
      if (name !== 'Lệnh' && maxRows > GRID) host.edit.deleteRows(name, GRID + 1, maxRows - GRID);
    state = host.state();
  }
  return createHost({ addinDir: ADDIN, state });
}

type Changes = CallInput<'saveTasks'>['changes'];

export type Row = Readonly<Record<string, string>>;

/** What each row says under each header, by its mark; of a row that the add-in made, by id or code. Order is no matter. */
export function look(host: Host, tab: string): Record<string, Row> {
  const [headers = [], ...rows] = host.read(tab, 'A1:Z40').map((row) => row.map(({ display }) => display));
  const found: Record<string, Row> = {};
  for (const row of rows) {
    const cells = headers.flatMap((header, x) =>
      header === '' || header === UPDATED || !row[x] ? [] : [[header, row[x]] as const],
    );
    if (cells.length === 0) continue;
    const said = Object.fromEntries(cells);
    const key = said[MARK] ?? said['Mã nhiệm vụ'] ?? said['Mã'] ?? JSON.stringify(said);
    found[found[key] ? `${key} lần nữa` : key] = said;
  }
  return found;
}

export interface Command {
  readonly tab: string;
  /** Done before anything is looked at. */
  readonly before?: (host: Host) => void;
  /** @returns the state of the answer */
  readonly run: (host: Host) => string;
}

let tasks: readonly SheetTask[] | undefined;
const task = (n: number): SheetTask => {
  tasks ??= openBook(markedBook()).tasks;
  return taskAt({ tasks }, n - 1);
};
const saving = (changes: () => Changes, action = 'Sửa'): Command => ({
  tab: TASKS,
  run: (host) => save(host, changes(), { action, request: 'rsame-0000000' }).state,
});

const RESULT = {
  rows: [
    { code: '1.5', title: 'Sáng kiến', max: 3, score: 2, cause: 'mới có một sáng kiến' },
    { code: '3.1.4', title: 'Phương án đơn giản hóa', max: 1, score: 0.25 },
    { code: '8.1', title: 'Mục mới', max: 2, score: 1 },
  ],
  settings: { 'Người ký': 'Nguyễn Văn A' },
};

const undoing = (tab: string, first: (host: Host) => number): Command => {
  let number = 0;
  return {
    tab,
    before: (host) => {
      number = first(host);
    },
    run: (host) => ask(host, 'undoCommand', { number }).state,
  };
};
const stampOf = (answer: object): number => ('stamp' in answer ? Number(answer.stamp) : 0);

/** Each over the rows of a tab, by what a person does. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  'an edit of two fields': saving(() => [edit(task(2), { lead: 'Trạm Y tế', person: 'Nguyễn Văn A' })]),
  'a new task': saving(() => [add('nnew00000001', { codes: '7.2', measure: 'Việc mới' })], 'Thêm'),
  'a deleted task': saving(() => [remove(task(2))], 'Xóa'),
  'a moved task': saving(() => [{ kind: 'move', id: task(3).id, before: task(1).id }], 'Chuyển chỗ'),
  'an edit of several tasks': saving(() => [1, 2, 3, 4].map((n) => edit(task(n), { lead: 'Công an xã' }))),
  'two new tasks': saving(() => [
    add('nnew00000001', { codes: '7.2', measure: 'Việc mới' }),
    add('nnew00000002', { codes: '7.3', measure: 'Việc mới nữa' }),
  ]),
  'evidence of an item': {
    tab: SCORES,
    run: (host) => ask(host, 'addEvidence', { code: '2.1', text: 'Quyết định 15', ...authorOf(host) }).state,
  },
  'a loaded result': {
    tab: SCORES,
    run: (host) => (ask(host, 'applyResult', RESULT) ? 'done' : ''),
  },
  'a loaded result taken back': undoing(SCORES, (host) => ask(host, 'applyResult', RESULT).stamp),
  'a deleted task brought back': undoing(TASKS, (host) => stampOf(save(host, [remove(task(2))]))),
};

/** Of four tasks and ten rows of scores: the row below the last. */
const endOf = (tab: string): number => (tab === TASKS ? 6 : 12);

/** What people do in the sheet meanwhile. Where Google refuses it because an earlier hand was there, nothing happens. */
export const HANDS: Readonly<Record<string, (host: Host, tab: string) => void>> = {
  'a row is put in above': (host, tab) => host.edit.insertRows(tab, 2, 1),
  'two rows are put in in the middle': (host, tab) => host.edit.insertRows(tab, 4, 2),
  'the last row is deleted': (host, tab) => host.edit.deleteRows(tab, endOf(tab) - 1, 1),
  'the first row is deleted': (host, tab) => host.edit.deleteRows(tab, 2, 1),
  'the rows are sorted': (host, tab) => host.edit.sortRows(tab, `A2:Z${endOf(tab) - 1}`, 2, false),
  'the last row is moved up': (host, tab) => host.edit.moveRows(tab, endOf(tab) - 1, 1, 2),
  'the first row is moved down': (host, tab) => host.edit.moveRows(tab, 2, 1, endOf(tab)),
  'a column is moved': (host, tab) => host.edit.moveColumn(tab, 3, 1),
  'a column is put in': (host, tab) => host.edit.insertColumns(tab, 2, 1),
  'somebody types in another row': (host, tab) => host.edit.type(tab, 'H5', 'Gõ cùng lúc'),
  'somebody types in another column': (host, tab) => {
    const [headers = []] = host.values(tab, 'A1:Z1');
    const x = headers.indexOf(tab === TASKS ? 'Sản phẩm' : 'Ghi chú');
    host.edit.type(tab, `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(x)}3`, 'Gõ cùng lúc');
  },
};

/** Lines of the log with the request of these commands. */
export const loggedOnce = (host: Host): number =>
  rowsOf(host, 'Nhật ký').filter((row) => row.includes('rsame-0000000')).length;
