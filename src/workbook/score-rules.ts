/** What makes "Chấm điểm" check itself: column formulas, validation, colours, warnings on computed columns. */
import { columnLetter } from './columns.ts';
import { openRange } from './lay-out.ts';
import type { ScoreKey } from './tabs/scores.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Columns = ReadonlyMap<ScoreKey, number>;

const LOST_FILL = '#fce8b2';
const WRONG_FILL = '#f4c7c3';
const FIELD_FILL = '#e8f0fe';

/** Which function fills which computed column. */
const FORMULAS = [
  { key: 'lost', name: 'CCHC_GAP' },
  { key: 'rate', name: 'CCHC_RATE' },
] as const;

/**
 * The formulas of the computed columns. They stand in the header row and answer it with their title: a formula in row 2
 * would move when rows are sorted and die when row 2 is deleted.
 */
export function columnFormulas(
  headerRow: number,
  columns: Columns,
): { column: number; name: string; formula: string }[] {
  const max = columns.get('max');
  const score = columns.get('score');
  if (max === undefined || score === undefined) return [];
  return FORMULAS.flatMap(({ key, name }) => {
    const column = columns.get(key);
    if (column === undefined) return [];
    return [{ column, name, formula: `=${name}(${openRange(max, headerRow)};${openRange(score, headerRow)})` }];
  });
}

/**
 * Marks a score that is none: not 0 to max, not KAD, not a text number. It warns and does not refuse, so that a pasted
 * column with one wrong figure is not lost; the column of points lost then names the row.
 */
export function validateScores(sheet: Sheet, headerRow: number, columns: Columns): void {
  const max = columns.get('max');
  if (max === undefined) return;
  const row = headerRow + 1;
  for (const key of ['score', 'self', 'survey'] as const) {
    const column = columns.get(key);
    if (column === undefined) continue;
    const cell = `${columnLetter(column)}${row}`;
    const limit = `$${columnLetter(max)}${row}`;
    const number = `AND(ISNUMBER(${cell});OR(NOT(ISNUMBER(${limit}));AND(${cell}>=0;${cell}<=${limit})))`;
    const written = `AND(ISTEXT(${cell});OR(UPPER(TRIM(${cell}))="KAD";ISNUMBER(VALUE(SUBSTITUTE(${cell};".";",")));ISNUMBER(VALUE(SUBSTITUTE(${cell};",";".")))))`;
    const rule = SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied(`=OR(IFERROR(${number};FALSE);IFERROR(${written};FALSE))`)
      .setAllowInvalid(true)
      .setHelpText('Điểm từ 0 đến điểm tối đa của dòng; để trống khi chưa chấm; ghi KAD khi không áp dụng.')
      .build();
    sheet.getRange(row, column, sheet.getMaxRows() - headerRow, 1).setDataValidation(rule);
  }
}

/** Lost points stand out, impossible ones more; the rows of fields are told apart. */
export function colourScores(sheet: Sheet, headerRow: number, columns: Columns): void {
  const [code, max, score] = [columns.get('code'), columns.get('max'), columns.get('score')];
  if (code === undefined || max === undefined || score === undefined) return;
  const row = headerRow + 1;
  const at = (column: number): string => `$${columnLetter(column)}${row}`;
  const whole = sheet.getRange(row, 1, sheet.getMaxRows() - headerRow, Math.max(...columns.values()));
  const figures = ['score', 'lost', 'rate'] as const;
  const marked = figures.flatMap((key) => {
    const column = columns.get(key);
    return column === undefined ? [] : [sheet.getRange(row, column, sheet.getMaxRows() - headerRow, 1)];
  });
  const both = `ISNUMBER(${at(max)});ISNUMBER(${at(score)})`;
  const rule = (formula: string, ranges: GoogleAppsScript.Spreadsheet.Range[]) =>
    SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setRanges(ranges);
  sheet.setConditionalFormatRules([
    rule(`=AND(${both};${at(score)}>${at(max)})`, marked)
      .setBackground(WRONG_FILL)
      .setBold(true)
      .build(),
    rule(`=AND(${both};${at(score)}<${at(max)})`, marked)
      .setBackground(LOST_FILL)
      .build(),
    rule(`=AND(${at(code)}<>"";ISERROR(FIND(".";${at(code)})))`, [whole])
      .setBackground(FIELD_FILL)
      .setBold(true)
      .build(),
  ]);
}

/** A warning, not a lock: whoever really means to type there may. */
export function protectComputed(sheet: Sheet, columns: Columns): void {
  for (const { key } of FORMULAS) {
    const column = columns.get(key);
    if (column === undefined) continue;
    sheet
      .getRange(1, column, sheet.getMaxRows(), 1)
      .protect()
      .setDescription('Cột tự tính của CCHC: công thức nằm ở dòng đầu.')
      .setWarningOnly(true);
  }
}
