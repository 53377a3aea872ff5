/** Rows of "Văn bản các xã": begun before their documents are made, completed after it. */

import { BookError } from '../../book/book-error.ts';
import type { LogLine } from '../../book/journal/record.ts';
import { BATCH, type BatchKey } from '../../book/tabs/province/batch.ts';
import { tabInMaking, tabNamed } from '../../book/tabs.ts';
import { cellText } from '../../core/cells.ts';
import { completeColumns, findRows, type Row, textsOf } from '../documents/rows.ts';
import { readyTab } from '../ledgers.ts';
import { readTable } from '../table.ts';
import type { Author } from '../writer/carry-out.ts';
import { execute, type Planned } from '../writer/command.ts';
import { type BookRow, type Rows, rowsWithId } from '../writer/rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type BatchRow = Row<BatchKey>;

export function readBatch(spreadsheet: Spreadsheet): BatchRow[] {
  const table = findRows(spreadsheet, BATCH);
  return table ? textsOf(table) : [];
}

/**
 * Without the rows that tell of them documents would be made twice: another person's are not even seen in Drive.
 * @throws BookError where the tab is there under another name
 */
function refuseRenamed(spreadsheet: Spreadsheet, ids: readonly string[]): void {
  if (spreadsheet.getSheetByName(BATCH.name)) return;
  const own = new Set(ids);
  const renamed = spreadsheet
    .getSheets()
    .filter((sheet) => !tabNamed(sheet.getName()) && !tabInMaking(sheet.getName()))
    .find((sheet) => readTable(sheet, BATCH)?.rows.some(({ cell }) => own.has(cellText(cell('id')))));
  if (!renamed) return;
  throw new BookError(
    `Trang “${BATCH.name}” đã bị đổi tên thành “${renamed.getName()}” nên chưa tạo thêm văn bản nào, để không tạo hai lần. Hãy đổi lại tên trang, rồi bấm tiếp tục.`,
    'tab-renamed',
  );
}

/**
 * Changes rows, or adds them, in one command; the tab is made where there is none.
 * @param change what each row becomes, from how it stands; undefined leaves it. May be asked several times.
 */
export function changeBatch(
  spreadsheet: Spreadsheet,
  author: Author,
  ids: readonly string[],
  change: (id: string, standing: BatchRow | undefined) => BatchRow | undefined,
): void {
  refuseRenamed(spreadsheet, ids);
  readyTab(spreadsheet, BATCH);
  let isMissing = false;
  const attempt = (): void => {
    execute(spreadsheet, {
      ...author,
      tabs: [BATCH],
      plan: (read) => {
        const rows = read(BATCH);
        isMissing = BATCH.columns.some(({ key }) => !rows.columns.has(key));
        if (isMissing) return { changes: [], lines: [] };
        const planned = ids.map((id) => planRow(rows, id, change));
        return {
          changes: planned.flatMap((one) => one.changes),
          lines: shortened(planned.flatMap((one) => one.lines)),
        };
      },
    });
  };
  attempt();
  if (!isMissing) return;
  // Every column of this tab is the add-in's: one that a hand deleted comes back.
  completeColumns(spreadsheet, BATCH);
  attempt();
}

function planRow(rows: Rows, id: string, change: Parameters<typeof changeBatch>[3]): Planned {
  const [row] = rowsWithId(rows, id);
  const standing = row && textsIn(rows, row);
  const wanted = Object.entries({ ...change(id, standing) });
  const cells = Object.fromEntries(
    wanted.filter(([key, text]) => cellText(text ?? '') !== (standing?.[key as BatchKey] ?? '')),
  ) as Record<string, string>;
  if (Object.keys(cells).length === 0) return { changes: [], lines: [] };
  const { name = '', state = '' } = { ...standing, ...cells };
  const lines = [
    { subject: `Văn bản “${name}”`, changes: [{ header: 'Tình trạng', before: standing?.state ?? '', after: state }] },
  ];
  const place = { tab: BATCH.name, row: id };
  return {
    changes: [row ? { kind: 'cells', ...place, cells } : { kind: 'insert', ...place, cells: { ...cells, id } }],
    lines,
  };
}

function textsIn({ columns }: Rows, row: BookRow): BatchRow {
  const keys = BATCH.columns.map(({ key }) => key).filter((key) => columns.has(key));
  return Object.fromEntries(keys.map((key) => [key, cellText(row.cell(key))]));
}

/** One line a command: a batch has hundreds. */
function shortened(lines: readonly LogLine[]): LogLine[] {
  const [first, ...more] = lines;
  if (!first || more.length === 0) return [...lines];
  return [{ subject: `${first.subject} và ${more.length} văn bản khác`, changes: first.changes }];
}
