/** Refuses a script's write where the person it runs as may not edit, as Google does. */

import { PROTECTED } from '../book/access.ts';
import type { Area } from '../book/address.ts';
import { SheetModel } from '../book/sheet.ts';
import type { Environment } from './environment.ts';
import { ServiceError } from './errors.ts';
import type { Member, Service } from './service.ts';

/** They move the view or wait for the calculation; nothing in the book changes. */
const HARMLESS = new Set(['activate', 'setActiveSheet', 'setActiveRange', 'flush']);

interface Target {
  readonly sheet: SheetModel;
  readonly area: Area | undefined;
}

/** @param values the object the member is called on, and its arguments: a sheet to delete is an argument */
export function refuseForeignEdit(
  service: Service,
  name: string,
  member: Member,
  values: readonly unknown[],
  { access, execution }: Environment,
): void {
  if (member.kind !== 'write' || !service.path.startsWith('SpreadsheetApp') || HARMLESS.has(name)) return;
  const { user } = execution;
  const targets = values.flatMap(targetsOf);
  if (access.mayEdit(user) && targets.every(({ sheet, area }) => access.mayEdit(user, sheet, area))) return;
  throw new ServiceError(PROTECTED);
}

function targetsOf(value: unknown): Target[] {
  if (value instanceof SheetModel) return [{ sheet: value, area: undefined }];
  if (Array.isArray(value)) return value.flatMap(targetsOf);
  if (typeof value !== 'object' || value === null || !('sheet' in value)) return [];
  const { sheet } = value;
  const area = 'area' in value ? (value.area as Area) : undefined;
  return sheet instanceof SheetModel ? [{ sheet, area }] : [];
}
