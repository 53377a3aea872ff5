/** The criteria set of the book: kept whole, written into the card, and changed for another one with all that hangs on its codes. */
import { BookError } from '../book/book-error.ts';
import {
  type CodeMap,
  type CriteriaRow,
  type DroppedNote,
  nextCodes,
  planCard,
  planCodes,
  planLedger,
  type StandingRow,
  TASK_REMARK,
} from '../book/criteria-change.ts';
import { printSnapshot, snapshotOf } from '../book/criteria-snapshot.ts';
import { type Change, sameContent } from '../book/journal/change.ts';
import type { LogLine } from '../book/journal/record.ts';
import { filesIn, type PartRow, type StoredFile } from '../book/stored-parts.ts';
import { byName, type Tab } from '../book/tab.ts';
import { APPRAISAL } from '../book/tabs/appraisal.ts';
import { EVIDENCE } from '../book/tabs/evidence.ts';
import { MONTHLY } from '../book/tabs/monthly.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../book/tabs/settings.ts';
import { CLOSED_CRITERIA, CRITERIA_CHANGE, CRITERIA_FILE, STORED_FILES } from '../book/tabs/stored-files.ts';
import { TASKS } from '../book/tabs/tasks.ts';
import { cellText } from '../core/cells.ts';
import { makeRows } from './documents/rows.ts';
import { planFiles } from './documents/stored-files.ts';
import { foldUnused } from './fold-columns.ts';
import { layOutColumns } from './lay-out.ts';
import { prepareLedger } from './ledgers.ts';
import { offerFigures } from './offer-figures.ts';
import { prepareTasks } from './tasks/prepare-tasks.ts';
import { type Author, timeIn } from './writer/carry-out.ts';
import { execute } from './writer/command.ts';
import { refuseOtherYear } from './writer/identity.ts';
import { contentOf, freshId, type Rows, readRows, rowsWithId, wholeRow } from './writer/rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface KeepCriteria {
  /** The year scored as the page shows it. */
  readonly year: string;
  /** The set as one file, base64. */
  readonly file: { readonly name: string; readonly content: string };
  /** Values of "Thông tin chung" by label; a blank one empties its cell. */
  readonly settings: Readonly<Record<string, string>>;
  /** The card as it shall be; undefined where the set is only kept. */
  readonly card?: CriteriaCard | undefined;
}

export interface CriteriaCard {
  /** Codes of the card as the page saw it. */
  readonly seen: readonly string[];
  readonly rows: readonly CriteriaRow[];
  /** What became of the codes of before; without any the card was empty. */
  readonly codes: CodeMap;
}

/** Ledgers whose rows name items, and whether their rows are about one each. */
const LEDGERS: readonly Tab[] = [EVIDENCE, APPRAISAL, MONTHLY];

/** One command: taken back as a whole. @throws BookError */
export function keepCriteria(spreadsheet: Spreadsheet, author: Author, asked: KeepCriteria): Kept {
  const isNew = !spreadsheet.getSheetByName(STORED_FILES.name);
  if (isNew) makeRows(spreadsheet, { tab: STORED_FILES, rows: [] });
  try {
    return keep(spreadsheet, author, asked);
  } catch (error) {
    // What the add-in refuses leaves nothing behind.
    const files = spreadsheet.getSheetByName(STORED_FILES.name);
    if (isNew && error instanceof BookError && files && files.getLastRow() <= 1) spreadsheet.deleteSheet(files);
    throw error;
  }
}

interface Kept {
  readonly stamp: number;
  readonly told: string;
}

function keep(spreadsheet: Spreadsheet, author: Author, asked: KeepCriteria): Kept {
  const { card } = asked;
  const isChange = card !== undefined && Object.keys(card.codes).length > 0;
  const ledgers = isChange ? LEDGERS.filter(({ name }) => spreadsheet.getSheetByName(name)) : [];
  if (isChange) {
    // Rows that people typed are found by ids of their own.
    prepareTasks(spreadsheet, author);
    if (ledgers.includes(EVIDENCE)) prepareLedger(spreadsheet, author, EVIDENCE);
    if (losesCodes(spreadsheet, card)) addTaskRemarks(spreadsheet);
  }
  const tabs = [SETTINGS_TAB, STORED_FILES, ...(card ? [SCORES] : []), ...(isChange ? [TASKS] : []), ...ledgers];
  const change = `${CRITERIA_CHANGE} ${freshId('c')}`;
  const { stamp, recovered, rows } = execute(spreadsheet, {
    ...author,
    tabs,
    withFormulas: true,
    plan: (read) => {
      const info = read(SETTINGS_TAB);
      refuseOtherYear(info, asked.year);
      const standing = new Map(tabs.map((tab) => [tab.name, standingRows(read(tab))]));
      const rowsOf = (tab: Tab): readonly StandingRow[] => standing.get(tab.name) ?? [];
      if (card) refuseUnseen(rowsOf(SCORES), card);
      const former = formerFile(read(STORED_FILES));
      const moved = [
        ...(card ? planCard(rowsOf(SCORES), card.rows, card.seen) : []),
        ...(card && isChange ? planFollowers(rowsOf, ledgers, card, former?.name ?? '') : []),
      ];
      const time = timeIn(author.zone);
      const kept = { time, person: author.who };
      // The set of before stays, closed; the same set again closes nothing.
      const isOther = former !== undefined && former.content !== '' && former.content !== asked.file.content;
      const files: StoredFile[] = [
        ...(isOther ? [{ ...former, kind: `${CLOSED_CRITERIA} ${freshId('c')}` }] : []),
        { kind: CRITERIA_FILE, ...asked.file, ...kept },
        ...(isChange && moved.length > 0
          ? [{ kind: change, name: asked.file.name, ...kept, content: snapshot(standing, moved) }]
          : []),
      ];
      return {
        changes: [...moved, ...planSettings(info, asked.settings), ...planFiles(read(STORED_FILES), files)],
        lines: [lineOf(former?.name ?? '', asked.file.name, moved)],
      };
    },
  });
  const scores = card && rows.get(SCORES.name);
  if (scores) {
    offerFigures(scores);
    foldUnused(scores);
  }
  return { stamp, told: recovered.join(' ') };
}

/** Rows are told by how many: each of them stands in the snapshot. */
function lineOf(before: string, after: string, moved: readonly Change[]): LogLine {
  const count = (kind: Change['kind']): number =>
    moved.filter((change) => change.tab === SCORES.name && change.kind === kind).length;
  const counts: [string, number][] = [
    ['dòng mới', count('insert')],
    ['dòng sửa', count('cells')],
    ['dòng bỏ', count('delete')],
  ];
  const rows = counts.filter(([, some]) => some > 0).map(([what, some]) => `${some} ${what}`);
  return {
    subject: rows.length === 0 ? 'Bộ tiêu chí của sổ' : `Bộ tiêu chí của sổ, trang ${SCORES.name}: ${rows.join(', ')}`,
    changes: before === after ? [] : [{ header: 'Bộ tiêu chí', before, after }],
  };
}

function standingRows(rows: Rows): StandingRow[] {
  return rows.rows.map((row) => {
    const cells = wholeRow(rows, row);
    const values = Object.fromEntries(Object.keys(cells).map((name) => [name, contentOf(row.cell(name))]));
    return { id: row.id, cells, values };
  });
}

/** Somebody typed an item of the set since the page read the card: what stands there would go. @throws BookError */
function refuseUnseen(standing: readonly StandingRow[], { seen, rows }: CriteriaCard): void {
  const there = new Set(standing.map(({ id }) => id).filter((id) => !seen.includes(id)));
  const [one] = rows.filter(({ code }) => there.has(code));
  if (!one) return;
  throw new BookError(
    `Trang “${SCORES.name}” vừa có thêm tiêu chí ${one.code}, nên chưa ghi gì. Hãy bấm Tải lại rồi xem lại.`,
    'criteria-rows',
  );
}

/** Whether a task is for an item that nothing follows. */
function losesCodes(spreadsheet: Spreadsheet, { codes }: CriteriaCard): boolean {
  return readRows(spreadsheet, TASKS).rows.some(
    (row) => nextCodes(cellText(row.cell('codes')), codes).dropped.length > 0,
  );
}

function addTaskRemarks(spreadsheet: Spreadsheet): void {
  const { sheet, headerRow, names } = readRows(spreadsheet, TASKS);
  if (names.includes(TASK_REMARK.column)) return;
  const note = 'Ghi chú của cơ quan; không đưa vào văn bản.';
  layOutColumns(sheet, headerRow, sheet.getLastColumn() + 1, [
    { key: 'remark', header: TASK_REMARK.header, kind: 'text', width: 200, note },
  ]);
}

function planFollowers(
  rowsOf: (tab: Tab) => readonly StandingRow[],
  ledgers: readonly Tab[],
  { rows, codes }: CriteriaCard,
  former: string,
): Change[] {
  const before = Object.fromEntries(rowsOf(SCORES).map(({ id, values }) => [id, String(values['title'] ?? '')]));
  const note = (column: string): DroppedNote => ({ column, titles: before, set: former });
  const titles = Object.fromEntries(rows.map(({ code, title }) => [code, title]));
  const there = (tab: Tab): readonly StandingRow[] => (ledgers.includes(tab) ? rowsOf(tab) : []);
  return [
    ...planCodes(TASKS.name, rowsOf(TASKS), codes, note(TASK_REMARK.column)),
    ...planCodes(EVIDENCE.name, there(EVIDENCE), codes, note('remark')),
    // What was sent keeps the title under which it was sent.
    ...planLedger(APPRAISAL.name, there(APPRAISAL), codes),
    ...planLedger(MONTHLY.name, there(MONTHLY), codes, titles),
  ];
}

function formerFile({ rows }: Rows): StoredFile | undefined {
  const parts = rows.map(({ cell }) => {
    return Object.fromEntries(STORED_FILES.columns.map(({ key }) => [key, cellText(cell(key))])) as PartRow;
  });
  return filesIn(parts.filter(({ kind }) => kind === CRITERIA_FILE))[0];
}

/** What is only put out of the way is no part of it: the whole of the tabs that change. */
function snapshot(standing: ReadonlyMap<string, readonly StandingRow[]>, changes: readonly Change[]): string {
  const tabs = [...standing.keys()].filter((name) => changes.some(({ tab }) => tab === name));
  return printSnapshot(tabs.map((tab) => snapshotOf(tab, standing.get(tab) ?? [], changes)));
}

function planSettings(info: Rows, settings: Readonly<Record<string, string>>): Change[] {
  return Object.entries(settings).flatMap(([label, value]): Change[] => {
    const row = rowsWithId(info, byName(label)).at(-1);
    if (!row || sameContent(contentOf(row.cell('value')), value) || cellText(row.cell('value')) === value) return [];
    return [{ kind: 'cells', tab: SETTINGS_TAB.name, row: row.id, cells: { value } }];
  });
}
