/** Brings a book of an older form up to that of today, step by step; what a step changes stands in the journal and can be taken back. */
import type { Change } from '../book/journal/change.ts';
import { SCHEMA } from '../book/journal/passport.ts';
import { byName } from '../book/tab.ts';
import { UPGRADE } from '../book/tabs/journal.ts';
import { TASKS } from '../book/tabs/tasks.ts';
import { WORDING_TAB } from '../book/tabs/wording.ts';
import { isTask } from '../book/tasks/sheet-tasks.ts';
import { isFormerDefault } from '../book/wording/former.ts';
import { cellText } from '../core/cells.ts';
import { statusNamed, TASK_STATUSES } from '../core/tasks.ts';
import { fold } from '../core/text.ts';
import { colourTabAgain } from './colours.ts';
import { layOutColumns, offerChoices } from './lay-out.ts';
import { loadTexts } from './texts/load.ts';
import type { Author } from './writer/carry-out.ts';
import { execute } from './writer/command.ts';
import { type Journal, openJournal, writePassport } from './writer/journal.ts';
import { type BookRow, type Rows, readRows } from './writer/rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Step {
  /** The form that the book has afterwards. */
  readonly to: number;
  readonly run: (spreadsheet: Spreadsheet, author: Author) => void;
}

/**
 * In their order. A step that was broken off is done again, so it takes what it finds. The wording is renewed as a whole: it
 * belongs to the latest form that brought passages, now those of the dossier and of reports by period.
 */
const STEPS: readonly Step[] = [
  { to: 1, run: renameStatuses },
  {
    to: 3,
    run: (spreadsheet, author) => {
      renewWording(spreadsheet, author);
      followPeriods(spreadsheet);
    },
  },
];

export const isOlder = ({ passport }: Pick<Journal, 'passport'>): boolean => passport.schema < SCHEMA;

/** The passport follows each step. @returns the journal as it stands then @throws BookError */
export function upgrade(spreadsheet: Spreadsheet, journal: Journal, author: { who: string; zone: string }): Journal {
  let now = journal;
  for (const { to, run } of STEPS.filter((step) => step.to > journal.passport.schema)) {
    run(spreadsheet, { ...author, action: UPGRADE, request: '' });
    // The step itself may have noted headers there.
    now = openJournal(spreadsheet);
    now = { ...now, passport: { ...now.passport, schema: to } };
    writePassport(now, now.passport);
  }
  return now;
}

/** "Dự thảo" became "Đề xuất": cells that hold the former name get that of today, and the whole column today's list. */
function renameStatuses(spreadsheet: Spreadsheet, author: Author): void {
  execute(spreadsheet, {
    ...author,
    tabs: [TASKS],
    plan: (read) => {
      const rows = read(TASKS);
      // Before the cells: the list of before refuses the name of today.
      offerStatuses(rows);
      const renamed = rows.rows.flatMap((row) => {
        const status = isTask(row) && row.id !== '' ? renamedStatus(row) : undefined;
        return status === undefined ? [] : [{ row, status }];
      });
      return {
        changes: renamed.map(({ row, status }) => ({ kind: 'cells', tab: TASKS.name, row: row.id, cells: { status } })),
        lines: [{ subject: `Trang ${TASKS.name}: tên mới của trạng thái ở ${renamed.length} dòng`, changes: [] }],
      };
    },
  });
}

/** The name of today; undefined where the cell holds it, or no status at all. */
function renamedStatus(row: BookRow): string | undefined {
  const text = cellText(row.cell('status'));
  const status = statusNamed(text);
  return status && fold(TASK_STATUSES[status]) !== fold(text) ? TASK_STATUSES[status] : undefined;
}

function offerStatuses({ sheet, headerRow, columns }: Rows): void {
  const column = columns.get('status');
  if (column === undefined) return;
  const height = sheet.getMaxRows() - headerRow;
  offerChoices(sheet.getRange(headerRow + 1, column, height, 1), Object.values(TASK_STATUSES));
}

/** Which periods of a recurring task are done got a column, state and deadline of tasks their colours. */
function followPeriods(spreadsheet: Spreadsheet): void {
  let rows = readRows(spreadsheet, TASKS);
  const missing = TASKS.columns.filter(({ key }) => key === 'periods' && !rows.columns.has(key));
  if (missing.length > 0) {
    // Right behind what stands there: what is read reaches further.
    layOutColumns(rows.sheet, rows.headerRow, rows.sheet.getLastColumn() + 1, missing);
    rows = readRows(spreadsheet, TASKS);
  }
  colourTabAgain(rows.sheet, TASKS, rows.headerRow, rows.columns);
}

/** Passages that nobody changed get today's text, new ones are added, those that documents no longer have go. */
function renewWording(spreadsheet: Spreadsheet, author: Author): void {
  const today = loadTexts().wording.map(([key = '', text = '', guide = '']) => ({ key, text, guide }));
  execute(spreadsheet, {
    ...author,
    tabs: [WORDING_TAB],
    plan: (read) => {
      const { rows } = read(WORDING_TAB);
      const standing = new Set(rows.map(({ id }) => id));
      const renewed = rows.flatMap((row): Change[] => {
        if (row.id === '' || !isFormerDefault(cellText(row.cell('text')))) return [];
        const now = today.find(({ key }) => byName(key) === row.id);
        if (!now) return [{ kind: 'delete', tab: WORDING_TAB.name, row: row.id }];
        return [{ kind: 'cells', tab: WORDING_TAB.name, row: row.id, cells: { text: now.text, guide: now.guide } }];
      });
      const added = today
        .filter(({ key }) => !standing.has(byName(key)))
        .map((cells): Change => ({ kind: 'insert', tab: WORDING_TAB.name, row: byName(cells.key), cells }));
      const line = {
        subject: `Trang ${WORDING_TAB.name}: lời văn mới ở ${renewed.length + added.length} mục`,
        changes: [],
      };
      return { changes: [...renewed, ...added], lines: [line] };
    },
  });
}
