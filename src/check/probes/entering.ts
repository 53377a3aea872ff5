/** C and D: what becomes of a text or a number that is written, in cells of several formats; and of an appended row. */
import { type Bench, cellOf, type Probe, type Probes, tellValue, ways } from '../probe.ts';

/** @param format '' for a cell that nobody formatted */
const entering =
  (value: string | number, format = ''): Probe =>
  ({ spreadsheet, sheet, take }) => {
    const cell = sheet.getRange(take(1), 1);
    if (format !== '') cell.setNumberFormat(format);
    cell.setValue(value);
    return cellOf(cell, spreadsheet.getSpreadsheetTimeZone());
  };

/** Several texts, each in a cell of its own. */
const enteringAll =
  (values: readonly (string | number)[], format = ''): Probe =>
  ({ spreadsheet, sheet, take }) => {
    const range = sheet.getRange(take(1), 1, 1, values.length);
    if (format !== '') range.setNumberFormat(format);
    range.setValues([[...values]]);
    const zone = spreadsheet.getSpreadsheetTimeZone();
    const [read = []] = range.getValues();
    const [shown = []] = range.getDisplayValues();
    const [formats = []] = range.getNumberFormats();
    return values.map((value, i) => ({
      typed: value,
      value: tellValue(read[i], zone),
      shown: String(shown[i]),
      format: String(formats[i]),
    }));
  };

const APPENDED = ['06/01/2025 09:00:30', '1.10', '007', '=1+1', "'06/01/2025", 'Quý II'];

function append({ spreadsheet, sheet }: Bench, format: string) {
  const own = spreadsheet.insertSheet(`${sheet.getName()} D`, spreadsheet.getNumSheets());
  try {
    if (format !== '') own.getRange(1, 1, own.getMaxRows(), APPENDED.length).setNumberFormat(format);
    own.appendRow(APPENDED);
    const zone = spreadsheet.getSpreadsheetTimeZone();
    return APPENDED.map((_, i) => cellOf(own.getRange(1, i + 1), zone));
  } finally {
    spreadsheet.deleteSheet(own);
  }
}

export const ENTERING_PROBES: Probes = {
  C01: entering('81,9'),
  C02: entering('81.9'),
  C03: entering('1.500'),
  C04: entering('30/06/2024'),
  C05: entering('06/01/2025 09:00:00'),
  C06: entering('2024-01-31'),
  C07: entering('2024-01-31', 'dd/MM/yyyy'),
  C08: entering('1.10'),
  C09: entering('1.10', '@'),
  C10: entering('=1+1', '@'),
  C11: entering('+84 912', '@'),
  C12: entering("'abc"),
  C13: entering("'abc", '@'),
  C14: entering("''abc", '@'),
  C15: entering(1.5, '@'),
  C16: enteringAll(['Tháng 3/2024', 'Quý II/2024', '31/3', '50%', 'TRUE', 'KAD', '007', '1e3', '-', ' 5 ']),
  C17: entering('50%', '0.00%'),
  C18: entering(0.5, '0.00%'),
  C19: enteringAll([6.9, 17, 1234567.5]),
  C20: entering('a\u000bb'),
  C21: ({ sheet, take }) =>
    ways({ long: () => String(sheet.getRange(take(1), 1).setValue('x'.repeat(50_001)).getDisplayValue().length) }),
  C22: enteringAll(["'=1+1", "'30/06/2024", "'1,5", "'0"], '@'),
  D01: (bench) => append(bench, '@'),
  D02: (bench) => append(bench, ''),
};
