/** `SpreadsheetApp`: the door to the bound spreadsheet. */

import { ServiceError } from '../runtime/errors.ts';
import { free, Handle, read, service, write } from '../runtime/service.ts';
import { ruleBuilder } from './conditional-format.ts';
import { validationBuilder } from './data-validation.ts';
import { asRange, asSheet, asSpreadsheet } from './handles.ts';
import { ALL_SHEETS, ANYWHERE, AUTHORIZED, NOT_IN_CELLS, OPEN_DOCUMENT, SHEETS } from './scopes.ts';
import './range.ts';
import './sheet.ts';
import './spreadsheet.ts';
import * as enums from './spreadsheet-enums.ts';
import { textStyleBuilder } from './text-style.ts';
import { asUi } from './ui.ts';

const elsewhere = (name: string) =>
  free(
    'string',
    () => {
      throw new ServiceError(`${name} is refused: the add-in sees the current spreadsheet only.`);
    },
    { scopes: ALL_SHEETS, access: AUTHORIZED },
  );

export const spreadsheetApp = new Handle(
  service({
    name: 'SpreadsheetApp',
    path: 'SpreadsheetApp',
    access: OPEN_DOCUMENT,
    scopes: SHEETS,
    constants: {
      WrapStrategy: enums.wrapStrategy,
      BorderStyle: enums.borderStyle,
      ProtectionType: enums.protectionType,
      DataValidationCriteria: enums.validationCriteria,
      BooleanCriteria: enums.booleanCriteria,
      Dimension: enums.dimension,
    },
    members: {
      getActive: free('', (_self, env) => asSpreadsheet(env.book)),
      getActiveSpreadsheet: free('', (_self, env) => asSpreadsheet(env.book)),
      getActiveSheet: free('', (_self, env) => asSheet(env.book.activeSheet)),
      getActiveRange: read('', (_self, env) =>
        asRange({ sheet: env.book.activeSheet, area: env.book.activeSheet.activeArea }),
      ),
      // Showing a menu needs no scope and no open document; see Ui for what each of its calls needs.
      getUi: free('', () => asUi(), { scopes: [], access: { ...ANYWHERE, cell: false } }),
      flush: write('', (_self, env) => env.calculator.refresh(), { access: NOT_IN_CELLS }),
      newDataValidation: free('', () => validationBuilder()),
      newConditionalFormatRule: free('', () => ruleBuilder()),
      newTextStyle: free('', () => textStyleBuilder()),
      // developers.google.com/apps-script/guides/sheets/functions: custom functions cannot open other spreadsheets
      openById: elsewhere('SpreadsheetApp.openById'),
      openByUrl: elsewhere('SpreadsheetApp.openByUrl'),
      create: elsewhere('SpreadsheetApp.create'),
    },
  }),
  'SpreadsheetApp',
);
