/** "Nạp số liệu mẫu": fills an empty book with the sample; a book in which somebody worked is left alone. */

import { BookError } from '../book/book-error.ts';
import type { Change } from '../book/journal/change.ts';
import { isComputed, type Tab } from '../book/tab.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { RESULT_FIELDS, SETTING_FIELDS, SETTINGS_TAB } from '../book/tabs/settings.ts';
import { TASKS } from '../book/tabs/tasks.ts';
import { cellText, isBlank, isDate, isTotalCode } from '../core/cells.ts';
import { TOTAL_LABEL } from '../core/codes.ts';
import { formatDate } from '../core/dates.ts';
import { fold } from '../core/text.ts';
import { createBook, isWhole } from './create.ts';
import { daysOf } from './days.ts';
import { helpScoring, type NewRow } from './make-tab.ts';
import { openTable, type Table } from './table.ts';
import { type Sample, samples } from './texts/load.ts';
import type { Author } from './writer/carry-out.ts';
import { execute } from './writer/command.ts';
import type { Beginning } from './writer/remake.ts';
import { freshId, type Rows, rowsWithId } from './writer/rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab that the sample fills: which columns count, and by which of them a row is known; without one by its order. */
interface Part {
  readonly tab: Tab;
  readonly keys: readonly string[];
  readonly identity?: string;
  readonly rows: readonly NewRow[];
  /** What a new book has there, by order. */
  readonly start: readonly NewRow[];
}

/** What a tab holds of the sample: nothing, all, a part, where a run was stopped, or what people wrote. */
type Holds = 'nothing' | 'part' | 'all' | 'other';

/** A part whose tab is there. */
interface Standing {
  readonly part: Part;
  readonly holds: Holds;
}

/**
 * Tabs that are missing are made with the sample in them; those that stand empty are filled. What a stopped run left, of its
 * own content alone, is completed.
 * @param beginning a run that was stopped before is completed also where all rows are there
 * @throws BookError when scores, tasks or settings are already filled in
 */
export function loadSample(
  spreadsheet: Spreadsheet,
  { begin, isAgain }: Beginning,
): { readonly rows: number; readonly tasks: number; readonly isNew: boolean } {
  const [today, before] = samples();
  const tabs = [SCORES, SETTINGS_TAB, TASKS].filter(({ name }) => spreadsheet.getSheetByName(name));
  const tables = new Map(tabs.map((tab: Tab) => [tab.name, openTable(spreadsheet, tab)]));
  const standingOf = (parts: readonly Part[]): Standing[] =>
    parts.flatMap((part): Standing[] => {
      const table = tables.get(part.tab.name);
      return table ? [{ part, holds: holdsOf(part, table, spreadsheet) }] : [];
    });
  const isOf = (sample: Sample): boolean => standingOf(partsOf(sample)).every(({ holds }) => holds !== 'other');
  // A run that was stopped before New Year goes on with its own year.
  const sample = !isOf(today) && isOf(before) ? before : today;
  const parts = partsOf(sample);
  const standing = standingOf(parts);
  const isDone = isWhole(spreadsheet) && standing.every(({ holds }) => holds === 'all' || holds === 'other');
  const theirs = standing.filter(({ holds }) => holds === 'other');
  const filled = theirs.length > 0 || !isDone || isAgain ? theirs : standing;
  if (filled.length > 0) {
    const names = filled.map(({ part }) => `“${part.tab.name}”`).join(', ');
    throw new BookError(
      `Trang ${names} đã có số liệu nên không nạp số liệu mẫu, để không lẫn với số liệu của cơ quan. Hãy tạo một bảng tính mới để xem mẫu.`,
    );
  }
  const author = begin();
  const { isNew } = createBook(spreadsheet, new Map(parts.map(({ tab, rows }) => [tab.name, rows])));
  const open = standing.filter(({ holds }) => isAgain || holds === 'nothing' || holds === 'part');
  fillStanding(
    spreadsheet,
    author,
    open.map(({ part }) => part),
  );
  return { rows: sample.rows.length, tasks: sample.tasks.length, isNew };
}

/** In the order in which they are filled. */
function partsOf({ rows, settings, tasks }: Sample): readonly Part[] {
  const values = new Map(Object.entries(settings).map(([label, value]) => [fold(label), value]));
  const keysOf = ({ columns }: Tab): string[] =>
    columns.filter((column) => !isComputed(column) && !column.hidden).map(({ key }) => key);
  return [
    {
      tab: SCORES,
      keys: keysOf(SCORES),
      identity: 'code',
      rows,
      start: [{ code: TOTAL_LABEL }],
    },
    {
      tab: SETTINGS_TAB,
      keys: ['value'],
      identity: 'label',
      rows: [...SETTING_FIELDS, ...RESULT_FIELDS].map(({ label, guide }) => ({
        ...{ label, guide },
        value: values.get(fold(label)),
      })),
      start: [],
    },
    { tab: TASKS, keys: keysOf(TASKS), rows: tasks, start: [] },
  ];
}

function holdsOf(part: Part, { rows }: Table<string>, spreadsheet: Spreadsheet): Holds {
  const { identity, keys } = part;
  const idOf = (text: unknown, i: number): string => (identity === undefined ? String(i) : fold(cellText(text)));
  const byId = (list: readonly NewRow[]): Map<string, NewRow> =>
    new Map(list.map((row, i) => [idOf(row[identity ?? ''], i), row]));
  const [wanted, start] = [byId(part.rows), byId(part.start)];
  const stands = new Map(rows.map(({ cell }, i) => [idOf(cell(identity ?? ''), i), cell]));
  const counts = { there: 0, lacking: 0 };
  for (const id of new Set([...wanted.keys(), ...stands.keys()])) {
    for (const key of keys.filter((one) => !isComputedCell(part, id, one))) {
      const cell = stands.get(id)?.(key);
      const text = isDate(cell) ? formatDate(daysOf(spreadsheet).of(cell)) : cellText(cell);
      const [own, first] = [cellText(wanted.get(id)?.[key]), cellText(start.get(id)?.[key])];
      if (own === first && text === own) continue;
      if (text === own) counts.there++;
      else if (text === first || text === '') counts.lacking++;
      else return 'other';
    }
  }
  return counts.there === 0 ? 'nothing' : counts.lacking > 0 ? 'part' : 'all';
}

/** The sentence beside the total, and the computed rows of "Thông tin chung". */
function isComputedCell({ tab }: Part, id: string, key: string): boolean {
  if (tab.name === SCORES.name) return key === 'title' && isTotalCode(id);
  return tab.name === SETTINGS_TAB.name && RESULT_FIELDS.some(({ label }) => fold(label) === id);
}

/** In one command: rows that are known get their cells, the others come below. */
function fillStanding(spreadsheet: Spreadsheet, author: Author, parts: readonly Part[]): void {
  if (parts.length === 0) return;
  const { rows } = execute(spreadsheet, {
    ...author,
    tabs: parts.map(({ tab }) => tab),
    plan: (read) => ({
      changes: parts.flatMap((part) => changesOf(read(part.tab), part)),
      lines: parts.map(({ tab }) => ({ subject: `Trang ${tab.name}: số liệu mẫu`, changes: [] })),
    }),
  });
  helpScoring(rows.get(SCORES.name));
}

function changesOf(standing: Rows, { tab, rows, keys }: Part): Change[] {
  const { identity } = tab;
  if (!identity) return [];
  const idOf = (row: NewRow): string => identity.of((key) => row[key] ?? '');
  const cellsOf = (row: NewRow): Record<string, string | number> =>
    Object.fromEntries(
      [...new Set([...keys, identity.key])].flatMap((key): [string, string | number][] => {
        const cell = row[key];
        return cell === undefined || isBlank(cell) ? [] : [[key, cell]];
      }),
    );
  const measures = new Set(standing.rows.map((row) => cellText(row.cell('measure'))));
  const wanted = rows
    .filter((row) => tab.name !== TASKS.name || !measures.has(cellText(row['measure'])))
    .map((row) => (tab.name === TASKS.name ? { ...row, id: freshId() } : row));
  return wanted.flatMap((row) => changeOf(standing, idOf(row), cellsOf(row)));
}

function changeOf(standing: Rows, row: string, cells: Readonly<Record<string, string | number>>): Change[] {
  const { name: tab } = standing.tab;
  const [found] = rowsWithId(standing, row);
  if (!found) return [{ kind: 'insert', tab, row, cells }];
  const open = Object.entries(cells).filter(([key, cell]) => cellText(found.cell(key)) !== cellText(cell));
  return open.length === 0 ? [] : [{ kind: 'cells', tab, row, cells: Object.fromEntries(open) }];
}
