/** B: the book as it is found, a fresh tab, names of ranges. */
import { type Probes, ways } from '../probe.ts';

export const BOOK_PROBES: Probes = {
  B01: ({ spreadsheet }) => [spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()],
  B02: ({ sheet }) => [sheet.getMaxRows(), sheet.getMaxColumns()],
  B03: ({ sheet, take }) => {
    const cell = sheet.getRange(take(1), 1);
    const fresh = cell.getNumberFormat();
    return { fresh, general: cell.setNumberFormat('General').getNumberFormat() };
  },
  B04: ({ sheet }) => ways({ wide: () => sheet.getRange(1, 1, 1, 200).getA1Notation() }),
  B05: ({ sheet }) =>
    ways(
      Object.fromEntries(
        ['D:F', 'D1:F', 'D2:F', '5:7', '$D$2:$F$3'].map((text) => [text, () => sheet.getRange(text).getA1Notation()]),
      ),
    ),
  B06: ({ sheet, take }) => {
    const cell = sheet.getRange(take(1), 1);
    return {
      named: cell.setBackground('red').getBackground(),
      short: cell.setBackground('#0F0').getBackground(),
      none: cell.setBackground(null).getBackground(),
    };
  },
  B07: ({ spreadsheet, sheet }) => [String(spreadsheet), String(sheet), String(sheet.getRange('A1'))],
};
