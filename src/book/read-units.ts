/** Reads the tab "Đơn vị": who can take the lead, and under which names. */
import { cellText } from '../core/cells.ts';
import type { TableRow } from './table.ts';
import type { UnitKey } from './tabs/units.ts';

export interface Unit {
  readonly name: string;
  /** Short and former names. */
  readonly aliases: readonly string[];
  readonly person: string;
  readonly email: string;
}

/** Rows without a name are left out. */
export function readUnits(rows: readonly TableRow<UnitKey>[]): Unit[] {
  return rows.flatMap(({ cell }): Unit[] => {
    const [name, person, email] = [cellText(cell('name')), cellText(cell('person')), cellText(cell('email'))];
    const aliases = cellText(cell('aliases')).split(';');
    return name === '' ? [] : [{ name, aliases: aliases.map((alias) => alias.trim()).filter(Boolean), person, email }];
  });
}
