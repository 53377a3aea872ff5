/** One name for one office: as the tab "Đơn vị" calls it, by its name or one of its aliases. */
import { fold } from '../core/text.ts';

export interface NamedUnit {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The name in "Đơn vị"; as written where it is not there. */
export function nameOfUnit(written: string, units: readonly NamedUnit[]): string {
  const wanted = fold(written);
  return units.find(({ name, aliases }) => [name, ...aliases].some((one) => fold(one) === wanted))?.name ?? written;
}
