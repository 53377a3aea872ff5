/** B and G: the book as it is found; protections, charts, rows that move, locks, properties, pages as they are served, tabs. */
import { type Probes, tellValue, ways, wordsOf } from '../probe.ts';

/** The length of each page of the build. */
declare const __LENGTHS__: Readonly<Record<string, number>>;

/** How much longer a page is than it was built; less than 0 where Google cut it. */
const changeOf = (name: string, built: number): number =>
  HtmlService.createHtmlOutputFromFile(name).getContent().length - built;

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

export const STRUCTURE_PROBES: Probes = {
  G01: ({ sheet, take }) => {
    const protection = sheet.getRange(take(1), 1).protect().setWarningOnly(true);
    const told = [protection.isWarningOnly(), protection.canEdit(), protection.getRange().getNumRows()];
    protection.remove();
    return told;
  },
  G02: ({ sheet, take }) => {
    const row = take(4);
    sheet.getRange(row, 1, 4, 2).setValues([
      ['a', 'b'],
      ['x', 1],
      ['y', 2],
      ['z', 3],
    ]);
    const chart = sheet
      .newChart()
      .asBarChart()
      .addRange(sheet.getRange(row, 1, 4, 2))
      .setNumHeaders(1)
      .setPosition(row, 5, 0, 0)
      .setOption('title', 'Kiểm tra')
      .setOption('useFirstColumnAsDomain', true)
      .setOption('hAxis', { minValue: 0 })
      .build();
    sheet.insertChart(chart);
    const [standing] = sheet.getCharts();
    const told = standing
      ? [standing.getRanges().length, tellValue(standing.getOptions().get('title'), ''), sheet.getCharts().length]
      : 'none';
    if (standing) sheet.removeChart(standing);
    return told;
  },
  G03: ({ sheet, take }) => {
    const row = take(3);
    sheet.getRange(row, 1, 3, 1).setValues([['một'], ['hai'], ['ba']]);
    sheet.moveRows(sheet.getRange(`${row}:${row}`), row + 3);
    return sheet
      .getRange(row, 1, 3, 1)
      .getValues()
      .map(([value]) => String(value));
  },
  G04: () => {
    const lock = LockService.getDocumentLock();
    const told = ways({
      negative: () => lock.tryLock(-1),
      short: () => lock.tryLock(1000),
      held: () => lock.hasLock(),
    });
    SpreadsheetApp.flush();
    lock.releaseLock();
    return told;
  },
  G05: () => (Session.getActiveUser().getEmail() === '' ? 'blank' : 'told'),
  G06: () => {
    const store = PropertiesService.getUserProperties();
    const told = ways(
      Object.fromEntries(
        [8_000, 9_000, 9_500].map((length) => [
          String(length),
          () => {
            store.setProperty('cchc-check', 'x'.repeat(length));
            return store.getProperty('cchc-check')?.length ?? null;
          },
        ]),
      ),
    );
    store.deleteProperty('cchc-check');
    return told;
  },
  // Only pages that are not as they were built.
  G08: () =>
    Object.fromEntries(
      Object.entries(__LENGTHS__)
        .map(([name, built]) => [name, wordsOf(() => changeOf(name, built))] as const)
        .filter(([, change]) => change !== 0),
    ),
  G09: () => HtmlService.createTemplateFromFile('texts').getRawContent().length - (__LENGTHS__['texts'] ?? 0),
  G10: ({ spreadsheet, sheet }) => {
    const made = spreadsheet.insertSheet(`${sheet.getName()} G`, spreadsheet.getNumSheets());
    const isActive = spreadsheet.getActiveSheet().getName() === made.getName();
    spreadsheet.deleteSheet(made);
    return { isActive, name: made.getName().slice(-2) };
  },
  G11: ({ sheet, take }) => {
    const cell = sheet.getRange(take(1), 1).setValue('x').setNote('ghi chú').setBackground('#fce8b2');
    cell.clear();
    return { note: cell.getNote(), background: cell.getBackground(), value: tellValue(cell.getValue(), '') };
  },
  G12: ({ sheet, take }) => {
    const row = take(2);
    sheet.getRangeList([`A${row}`, `C${row + 1}`]).setValue("'1.10");
    return [sheet.getRange(row, 1), sheet.getRange(row + 1, 3)].map((cell) => tellValue(cell.getValue(), ''));
  },
  G13: ({ sheet, take }) => {
    const row = take(2);
    const cell = sheet.getRange(row, 1).insertCheckboxes();
    const told = [tellValue(cell.getValue(), ''), tellValue(cell.check().getValue(), ''), cell.isChecked()];
    cell.removeCheckboxes();
    return told;
  },
  G14: () => {
    const cache = CacheService.getUserCache();
    cache.put('cchc-check', 'x', 60);
    const told = cache.getAll(['cchc-check', 'cchc-none']) as Readonly<Record<string, unknown>>;
    cache.remove('cchc-check');
    return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, tellValue(value, '')]));
  },
};
