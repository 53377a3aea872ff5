/** What a repair writes into cells that stand: their rows are known by what else they say, since a code may be what is wrong. */
import type { Change, Content } from '../../book/journal/change.ts';
import { columnLetter, headerOf, NUMBER_FORMATS, type Tab } from '../../book/tab.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { cellText } from '../../core/cells.ts';
import { readTable } from '../table.ts';
import { writeBlocks } from '../writer/apply.ts';
import type { Author } from '../writer/carry-out.ts';
import { execute } from '../writer/command.ts';
import { readRows } from '../writer/rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface CellPlace {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
}

/** "C12" */
export function placeOf(cell: string): CellPlace {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (letters === undefined) throw new Error(`A value goes into single cells, not into ${cell}.`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** The same content into cells of one tab. */
export function writeCells(
  spreadsheet: Spreadsheet,
  author: Author,
  tab: Tab,
  places: readonly CellPlace[],
  content: Content,
): void {
  const sheet = spreadsheet.getSheetByName(tab.name);
  const headerRow = (sheet && readTable(sheet, tab)?.headerRow) ?? Number.MAX_SAFE_INTEGER;
  if (sheet)
    writeBlocks(
      { sheet },
      places
        .filter(({ row }) => row <= headerRow)
        .map(({ row, column }) => ({ place: row, column, row: '', name: '', content: headerContent(content) })),
    );
  const below = places.filter(({ row }) => row > headerRow);
  const columns = new Set(below.map(({ column }) => column));
  for (const column of columns) {
    const rows = new Set(below.filter((place) => place.column === column).map(({ row }) => row));
    writeColumn(spreadsheet, author, tab, column, (row) => (rows.has(row) ? content : undefined));
  }
}

/** A title, or the formula of a column. */
const headerContent = (content: Content): Content =>
  typeof content === 'string' && content.startsWith('=') ? { formula: content } : content;

/** Codes by row of "Chấm điểm". */
export function writeCodes(
  spreadsheet: Spreadsheet,
  author: Author,
  codes: readonly (readonly [place: number, code: string])[],
): void {
  const wanted = new Map(codes);
  const sheet = spreadsheet.getSheetByName(SCORES.name);
  const column = sheet && readTable(sheet, SCORES)?.columns.get('code');
  // As text, so that a code that is corrected by hand later stays one.
  if (sheet && column)
    sheet.getRangeList(codes.map(([row]) => `${columnLetter(column)}${row}`)).setNumberFormat(NUMBER_FORMATS.text);
  writeColumn(spreadsheet, author, SCORES, 'code', (row) => wanted.get(row));
}

function writeColumn(
  spreadsheet: Spreadsheet,
  author: Author,
  tab: Tab,
  column: number | string,
  contentOf: (row: number) => Content | undefined,
): void {
  const name = typeof column === 'string' ? column : keyAt(spreadsheet, tab, column);
  if (name === undefined) return;
  execute(spreadsheet, {
    ...author,
    tabs: [tab],
    apart: { [tab.name]: [name] },
    plan: (read) => {
      const rows = read(tab).rows.filter(({ place }) => contentOf(place) !== undefined);
      return {
        changes: rows.map(
          ({ id, place }): Change => ({
            kind: 'cells',
            tab: tab.name,
            row: id,
            cells: { [name]: contentOf(place) ?? '' },
          }),
        ),
        lines: rows.map(({ place, cell }) => ({
          subject: `Trang ${tab.name}, dòng ${place}`,
          changes: [
            { header: headerOf(tab, name), before: cellText(cell(name)), after: cellText(contentOf(place) ?? '') },
          ],
        })),
      };
    },
  });
}

/** The key of a column as it stands now. */
function keyAt(spreadsheet: Spreadsheet, tab: Tab, column: number): string | undefined {
  return readRows(spreadsheet, tab).names[column - 1];
}
