/** Names of files for many units: each tells its unit, and no two are the same, however alike the units' names are. */
import { foldSearch } from '../core/text.ts';

const LONGEST = 100;

/** Letters and digits with hyphens: every system takes them. */
export const slugOf = (text: string): string =>
  foldSearch(text)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');

export interface Named {
  readonly name: string;
  /** Tells apart what has one name; may be blank. */
  readonly group?: string;
}

/**
 * The same units give the same names, in whatever order: a batch that goes on the next day finds what it made.
 * @param before stands before the unit's name
 * @param ending with its dot
 */
export function fileNames(units: readonly Named[], before: string, ending: string): string[] {
  const stems = units.map(({ name }) => slugOf(`${before} ${name}`) || 'don-vi');
  const long = units.map(({ group = '' }, i) =>
    isAlone(stems, i) || group === '' ? stems[i] : `${stems[i]}-${slugOf(group)}`,
  );
  const taken = new Map<string, number>();
  const order = units
    .map((_, i) => i)
    .toSorted((a, b) => compare(long[a], long[b]) || compare(units[a]?.name, units[b]?.name) || a - b);
  const names: string[] = [];
  for (const i of order) {
    const stem = long[i] ?? '';
    let count = taken.get(stem) ?? 0;
    let name = '';
    do {
      count += 1;
      name = count === 1 ? stem : `${stem}-${count}`;
    } while (count > 1 && long.includes(name));
    taken.set(stem, count);
    names[i] = `${name}${ending}`;
  }
  return names;
}

const isAlone = (stems: readonly string[], i: number): boolean =>
  stems.indexOf(stems[i] ?? '') === stems.lastIndexOf(stems[i] ?? '');

const compare = (a = '', b = ''): number => (a < b ? -1 : Number(a > b));
