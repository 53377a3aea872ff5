/** Warnings before somebody types over what is computed: a protection that only warns, so that whoever means to may. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function warn(ranges: readonly Range[]): void {
  for (const range of ranges) range.protect().setWarningOnly(true);
}

/**
 * A run that is stopped between the two calls of a warning leaves a lock over just these columns or rows: it becomes the
 * warning that it was to be. Wider locks are people's.
 * @param numbers columns or rows that need a warning
 * @param spanOf the first and last column or row of a protected range; undefined where it lies elsewhere
 * @returns those that nothing protects
 */
export function completeWarnings(
  sheet: Sheet,
  numbers: readonly number[],
  spanOf: (range: Range) => readonly [from: number, to: number] | undefined,
): number[] {
  const missing = new Set(numbers);
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const span = spanOf(protection.getRange());
    if (!span) continue;
    const [from, to] = span;
    const covered = numbers.filter((number) => from <= number && number <= to);
    for (const number of covered) missing.delete(number);
    if (covered.length === to - from + 1 && !protection.isWarningOnly()) protection.setWarningOnly(true);
  }
  return [...missing];
}

/** The columns under protections of ranges, those that are locked apart: first, last, first, last… */
export function warnedColumns(sheet: Sheet): { readonly warned: number[]; readonly locked: number[] } {
  const warned: number[] = [];
  const locked: number[] = [];
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const range = protection.getRange();
    const [from, to] = [range.getColumn(), range.getLastColumn()];
    if (!protection.isWarningOnly()) locked.push(from, to);
    for (let column = from; column <= to; column++) warned.push(column);
  }
  return { warned, locked };
}
