/** Refuses a script's write where the person it runs as may not edit, as Google does. */

import type { Reach } from '../book/access.ts';
import type { Area } from '../book/address.ts';
import { SheetModel } from '../book/sheet.ts';
import type { Environment } from './environment.ts';
import { ServiceError } from './errors.ts';
import type { Member, Service } from './service.ts';

/** They move the view or wait for the calculation; nothing in the book changes. */
const HARMLESS = new Set(['activate', 'setActiveSheet', 'setActiveRange', 'flush']);

/** What these change is known before it is flushed; the others make or move objects that the script goes on with. */
const BUFFERED = new Set(['Range', 'RangeList']);

interface Target {
  readonly sheet: SheetModel;
  readonly reach: Reach | undefined;
}

/**
 * @param values the object the member is called on, and its arguments: a sheet to delete is an argument
 * @returns true where the write is dropped now and refused when it is flushed
 * @throws ServiceError with Google's words
 */
export function refuseForeignEdit(
  service: Service,
  name: string,
  member: Member,
  values: readonly unknown[],
  { access, execution }: Environment,
): boolean {
  if (member.kind !== 'write' || !service.path.startsWith('SpreadsheetApp') || HARMLESS.has(name)) return false;
  const { user } = execution;
  const targets = targetsIn(member, values);
  if (access.mayEdit(user) && targets.every(({ sheet, reach }) => access.mayEdit(user, sheet, reach))) return false;
  const refusal = new ServiceError(access.refusalOf(user));
  if (!access.refusesLate || !BUFFERED.has(service.name)) throw refusal;
  execution.refuseLater(refusal);
  return true;
}

function targetsIn(member: Member, values: readonly unknown[]): readonly Target[] {
  const [sheet] = values;
  if (!member.changes || !(sheet instanceof SheetModel)) return values.flatMap(targetsOf);
  const changes = member.changes as (...values: readonly unknown[]) => readonly Reach[];
  return changes(...values).map((reach) => ({ sheet, reach }));
}

function targetsOf(value: unknown): Target[] {
  if (value instanceof SheetModel) return [{ sheet: value, reach: undefined }];
  if (Array.isArray(value)) return value.flatMap(targetsOf);
  if (typeof value !== 'object' || value === null || !('sheet' in value)) return [];
  const { sheet } = value;
  if (!(sheet instanceof SheetModel)) return [];
  if ('protection' in value) return [{ sheet, reach: (value.protection as { area?: Area }).area }];
  return [{ sheet, reach: 'area' in value ? (value.area as Area) : undefined }];
}
