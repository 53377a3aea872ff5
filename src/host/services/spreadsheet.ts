/** `Spreadsheet`: the one book the script is bound to. */

import type { Book } from '../book/book.ts';
import { SheetModel } from '../book/sheet.ts';
import { NotEmulated, ServiceError } from '../runtime/errors.ts';
import { free, Handle, read, send, service, write } from '../runtime/service.ts';
import { asRange, asSheet } from './handles.ts';
import { asProtection } from './protection.ts';
import { type RangeRef, rangeFromNotation } from './range-ref.ts';
import { OPEN_DOCUMENT, SHEETS } from './scopes.ts';
import { asUser } from './session.ts';

function insert(book: Book, name: string | undefined, index: number, template?: SheetModel): Handle {
  let free = book.sheets.length + 1;
  while (name === undefined && book.sheetNamed(`Sheet${free}`)) free++;
  if (template && !book.sheets.includes(template)) throw new ServiceError(`Sheet ${template.id} not found`);
  const sheet = book.insertSheet(name ?? `Sheet${free}`, Math.min(index, book.sheets.length), template);
  book.activeSheetId = sheet.id;
  return asSheet(sheet);
}

/** developers.google.com/apps-script/reference/spreadsheet/spreadsheet: `template` is the only advanced argument */
function templateOf(options: Readonly<Record<string, unknown>> = {}): SheetModel | undefined {
  for (const key of Object.keys(options)) if (key !== 'template') throw new NotEmulated(`insertSheet with ${key}`);
  const template = options['template'];
  if (template === undefined) return undefined;
  if (template instanceof Handle && template.self instanceof SheetModel) return template.self;
  throw new ServiceError('Invalid argument: template');
}

service({
  name: 'Spreadsheet',
  path: 'SpreadsheetApp.Spreadsheet',
  access: OPEN_DOCUMENT,
  scopes: SHEETS,
  members: {
    getId: free('', (book: Book) => book.id),
    getUrl: free('', (book: Book) => `https://docs.google.com/spreadsheets/d/${book.id}/edit`),
    getName: read('', (book: Book) => book.name),
    rename: write('string', (book: Book, _env, name: string) => {
      book.name = name;
      book.touch(undefined, undefined, true);
    }),
    getSheets: free('', (book: Book) => book.sheets.map(asSheet)),
    getSheetByName: free('string', (book: Book, _env, name: string) => {
      const sheet = book.sheetNamed(name);
      return sheet ? asSheet(sheet) : null;
    }),
    getSheetById: free('integer', (book: Book, _env, id: number) => {
      const sheet = book.sheetWithId(id);
      return sheet ? asSheet(sheet) : null;
    }),
    getNumSheets: free('', (book: Book) => book.sheets.length),
    insertSheet: write(
      ' | string | integer | string,integer | string,integer,object',
      (book: Book, _env, first?: string | number, index?: number, options?: Readonly<Record<string, unknown>>) => {
        const after = book.sheets.indexOf(book.activeSheet) + 1;
        if (typeof first === 'number') return insert(book, undefined, first);
        return insert(book, first, index ?? after, templateOf(options));
      },
    ),
    deleteSheet: write('Sheet', (book: Book, _env, sheet: SheetModel) => {
      if (!book.sheets.includes(sheet)) throw new ServiceError(`Sheet ${sheet.id} not found`);
      book.deleteSheet(sheet);
    }),
    getActiveSheet: free('', (book: Book) => asSheet(book.activeSheet)),
    setActiveSheet: write('Sheet', (book: Book, _env, sheet: SheetModel) => {
      if (!book.sheets.includes(sheet)) throw new ServiceError(`Sheet ${sheet.id} not found`);
      book.activeSheetId = sheet.id;
      return asSheet(sheet);
    }),
    moveActiveSheet: write('integer', (book: Book, _env, position: number) => {
      const sheet = book.activeSheet;
      if (position < 1 || position > book.sheets.length) throw new ServiceError('Invalid argument: pos');
      book.sheets = book.sheets.filter((one) => one !== sheet);
      book.sheets.splice(position - 1, 0, sheet);
      book.touch(sheet);
    }),
    getActiveRange: read('', (book: Book) => asRange({ sheet: book.activeSheet, area: book.activeSheet.activeArea })),
    getActiveCell: read('', (book: Book) =>
      asRange({ sheet: book.activeSheet, area: { ...book.activeSheet.activeArea, rows: 1, columns: 1 } }),
    ),
    getCurrentCell: read('', (book: Book) =>
      asRange({ sheet: book.activeSheet, area: { ...book.activeSheet.activeArea, rows: 1, columns: 1 } }),
    ),
    setActiveRange: write('Range', (book: Book, _env, range: RangeRef) => {
      book.activeSheetId = range.sheet.id;
      range.sheet.activeArea = range.area;
      return asRange(range);
    }),
    getRange: free('string', (book: Book, _env, notation: string) =>
      asRange(rangeFromNotation(book.activeSheet, notation, book)),
    ),
    getSpreadsheetLocale: read('', (book: Book) => book.locale.name),
    setSpreadsheetLocale: write('string', (book: Book, _env, name: string) => {
      book.localeName = name;
    }),
    getSpreadsheetTimeZone: read('', (book: Book) => book.timeZone),
    setSpreadsheetTimeZone: write('string', (book: Book, _env, zone: string) => {
      book.timeZone = zone;
    }),
    // developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getOwner: null in a shared drive
    getOwner: read('', (_book: Book, { access }) => {
      const { owner } = access;
      return owner === undefined ? null : asUser(owner);
    }),
    getProtections: read('ProtectionType', (book: Book, _env, type: string) =>
      book.sheets.flatMap((sheet) =>
        sheet.protections
          .filter(({ area }) => (area === undefined) === (type === 'SHEET'))
          .map((protection) => asProtection({ sheet, protection })),
      ),
    ),
    toast: send(
      'string | string,string | string,string,number',
      (_book: Book, env, message: string, title = '', seconds = 5) => {
        env.screen.toasts.push({ message, title, seconds });
      },
    ),
  },
});
