/** `Protection` of sheets and ranges: what a script sees and changes of it; who is refused stands in book/access.ts. */

import type { Area } from '../book/address.ts';
import type { ProtectionState, SheetModel } from '../book/sheet.ts';
import type { Environment } from '../runtime/environment.ts';
import { enumValue, free, Handle, read, service, write } from '../runtime/service.ts';
import { asRange } from './handles.ts';
import { OPEN_DOCUMENT, SHEETS } from './scopes.ts';
import { protectionType } from './spreadsheet-enums.ts';

export interface ProtectionRef {
  readonly sheet: SheetModel;
  readonly protection: ProtectionState;
}

export const asProtection = (ref: ProtectionRef): Handle => new Handle(protectionService, ref);

export function protect(sheet: SheetModel, area: Area | undefined, env: Environment): ProtectionState {
  const id = Math.max(0, ...env.book.sheets.flatMap((one) => one.protections.map((protection) => protection.id))) + 1;
  const protection: ProtectionState = { id, area, description: '', warningOnly: false };
  sheet.protections.push(protection);
  env.book.touch(sheet, area, true);
  return protection;
}

const protectionService = service({
  name: 'Protection',
  path: 'SpreadsheetApp.Protection',
  access: OPEN_DOCUMENT,
  scopes: SHEETS,
  members: {
    setDescription: write('string', (ref: ProtectionRef, env, text: string) => {
      ref.protection.description = text;
      env.book.touch(ref.sheet, undefined, true);
      return asProtection(ref);
    }),
    getDescription: read('', ({ protection }: ProtectionRef) => protection.description),
    setWarningOnly: write('boolean', (ref: ProtectionRef, env, warning: boolean) => {
      ref.protection.warningOnly = warning;
      env.book.touch(ref.sheet, undefined, true);
      return asProtection(ref);
    }),
    canEdit: read('', ({ protection }: ProtectionRef, { access, execution }) =>
      access.mayEditProtected(execution.user, protection),
    ),
    isWarningOnly: read('', ({ protection }: ProtectionRef) => protection.warningOnly),
    getRange: free('', ({ sheet, protection }: ProtectionRef) =>
      asRange({
        sheet,
        area: protection.area ?? { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns },
      }),
    ),
    getProtectionType: free('', ({ protection }: ProtectionRef) =>
      enumValue(protectionType, protection.area ? 'RANGE' : 'SHEET'),
    ),
    remove: write('', ({ sheet, protection }: ProtectionRef, env) => {
      sheet.protections = sheet.protections.filter((one) => one !== protection);
      env.book.touch(sheet, undefined, true);
      return null;
    }),
  },
});
