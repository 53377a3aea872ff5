/** Names of files for many units: each tells its unit, and no two are the same, however alike the units' names are. */
import { fold, foldSearch } from '../core/text.ts';

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
  /** Tells apart what nothing else does; may be blank. */
  readonly id?: string;
}

/**
 * The same units give the same names, in whatever order: a batch that goes on the next day finds what it made. Names that are
 * alike tell which is which: by how their words are typed, where only marks differ, else by the group, else by the id.
 * @param before stands before the unit's name
 * @param ending with its dot
 */
export function fileNames(units: readonly Named[], before: string, ending: string): string[] {
  const ways: readonly ((unit: Named, alike: readonly Named[]) => string)[] = [
    ({ name }, alike) => slugOf(typedApart(name, alike)),
    ({ group = '' }) => slugOf(group),
    ({ id = '' }) => slugOf(id),
  ];
  let stems = units.map(({ name }) => slugOf(`${before} ${name}`) || 'don-vi');
  for (const way of ways) {
    const now = stems;
    stems = units.map((unit, i) => {
      const stem = now[i] ?? '';
      const alike = units.filter((_, other) => now[other] === stem);
      return alike.length > 1 ? [stem, way(unit, alike)].filter(Boolean).join('-') : stem;
    });
  }
  return numbered(stems, units).map((stem) => `${stem}${ending}`);
}

/** What no two may share, whatever they are called. */
function numbered(stems: readonly string[], units: readonly Named[]): string[] {
  const order = stems.map((_, i) => i);
  const signs = units.map(({ name, group = '', id = '' }, i) => [stems[i], name, group, id].join('\n'));
  order.sort((a, b) => compare(signs[a], signs[b]) || a - b);
  const taken = new Set<string>();
  const names: string[] = [];
  for (const i of order) {
    const stem = stems[i] ?? '';
    let name = stem;
    for (let count = 2; taken.has(name) || (name !== stem && stems.includes(name)); count++) name = `${stem}-${count}`;
    taken.add(name);
    names[i] = name;
  }
  return names;
}

const compare = (a = '', b = ''): number => (a < b ? -1 : Number(a > b));

/** The words of a name by which others of the same letters differ, as they are typed by Telex: "thuyr" of Thủy, "thuyj" of Thụy. */
function typedApart(name: string, alike: readonly Named[]): string {
  const words = wordsOf(name);
  const others = alike.map((one) => wordsOf(one.name));
  return words
    .filter((word, i) => others.some((other) => other[i] !== word))
    .map(telexOf)
    .join(' ');
}

const wordsOf = (name: string): string[] => fold(name).split(' ');

const TONES: Readonly<Record<string, string>> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};

/** A word's letters, those with a hat, horn or bar doubled or with "w", and its tone last. */
function telexOf(word: string): string {
  const parts = word.normalize('NFD');
  const tone = [...parts].map((mark) => TONES[mark] ?? '').join('');
  const letters = parts
    .replace(/[\u0301\u0300\u0309\u0303\u0323]/g, '')
    .replace(/(\p{L})\u0302/gu, '$1$1')
    .replace(/[\u0306\u031b]/g, 'w')
    .replace(/đ/g, 'dd');
  return letters + tone;
}
