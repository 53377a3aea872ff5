/** What makes "Chấm điểm" check itself: column formulas, validation, colours, warnings on computed columns. */
import { columnLetter } from './columns.ts';
import { openRange } from './lay-out.ts';
import type { ScoreKey } from './tabs/scores.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Columns = ReadonlyMap<ScoreKey, number>;

const LOST_FILL = '#fce8b2';
const WRONG_FILL = '#f4c7c3';
const DIFFERENT_FILL = '#d9d2e9';
const FIELD_FILL = '#e8f0fe';

/** Which function fills which computed column, from which others. */
export const FORMULAS = [
  { key: 'byRule', name: 'CCHC_SCORE', of: ['rule', 'value', 'max', 'count'] },
  { key: 'lost', name: 'CCHC_GAP', of: ['max', 'score'] },
  { key: 'rate', name: 'CCHC_RATE', of: ['max', 'score'] },
] as const;

/**
 * The formulas of the computed columns. They stand in the header row and answer it with their title: a formula in row 2
 * would move when rows are sorted and die when row 2 is deleted.
 */
export function columnFormulas(
  headerRow: number,
  columns: Columns,
): { column: number; name: string; formula: string }[] {
  return FORMULAS.flatMap(({ key, name, of }) => {
    const column = columns.get(key);
    const ranges = of.flatMap((input) => openRange(columns.get(input) ?? 0, headerRow));
    if (column === undefined || of.some((input) => !columns.has(input))) return [];
    return [{ column, name, formula: `=${name}(${ranges.join(';')})` }];
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

/**
 * Lost points stand out, a typed score that differs from its rule more, impossible ones most; the rows of fields are told
 * apart. Where several hold, Sheets shows the first.
 */
export function colourScores(sheet: Sheet, headerRow: number, columns: Columns): void {
  const row = headerRow + 1;
  const height = sheet.getMaxRows() - headerRow;
  const at = (key: ScoreKey): string => `$${columnLetter(columns.get(key) ?? 0)}${row}`;
  const whole = sheet.getRange(row, 1, height, Math.max(...columns.values()));
  const rule = (formula: string, fill: string, isBold: boolean, ...keys: ScoreKey[]) => {
    const marked = keys.flatMap((key) => {
      const column = columns.get(key);
      return column === undefined ? [] : [sheet.getRange(row, column, height, 1)];
    });
    // A rule about a column that is not there would be about another one.
    if (formula.includes('$0') || (keys.length > 0 && marked.length === 0)) return [];
    const draft = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(fill);
    return [
      draft
        .setRanges(keys.length > 0 ? marked : [whole])
        .setBold(isBold)
        .build(),
    ];
  };
  const numbers = (...keys: ScoreKey[]): string => keys.map((key) => `ISNUMBER(${at(key)})`).join(';');
  const differs = (key: ScoreKey) =>
    rule(`=AND(${numbers(key, 'byRule')};ROUND(${at(key)}-${at('byRule')};4)<>0)`, DIFFERENT_FILL, true, key);
  const both = numbers('max', 'score');
  sheet.setConditionalFormatRules([
    ...rule(`=AND(${both};${at('score')}>${at('max')})`, WRONG_FILL, true, 'score', 'lost', 'rate'),
    ...rule(`=ISTEXT(${at('byRule')})`, WRONG_FILL, false, 'byRule'),
    ...differs('score'),
    ...differs('self'),
    ...rule(`=AND(${both};${at('score')}<${at('max')})`, LOST_FILL, false, 'score', 'lost', 'rate'),
    ...rule(`=AND(${at('code')}<>"";ISERROR(FIND(".";${at('code')})))`, FIELD_FILL, true),
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
