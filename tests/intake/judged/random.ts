/** Random choices that a seed repeats on every machine. */

export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number between both, each included. */
  int(from: number, to: number): number;
  chance(share: number): boolean;
  pick<T>(...options: readonly [T, ...T[]]): T;
  from<T>(list: readonly T[]): T;
  /** So many different entries, in random order. */
  sample<T>(list: readonly T[], count: number): T[];
  shuffle<T>(list: readonly T[]): T[];
}

/** @param seed any text; the same text gives the same choices */
export function seeded(seed: string): Random {
  let state = hash(seed);
  // mulberry32: small, and good enough to choose words with.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const from = <T>(list: readonly T[]): T => {
    const index = int(0, list.length - 1);
    if (index >= list.length || list.length === 0) throw new RangeError('nothing to choose from');
    return list[index] as T;
  };
  const shuffle = <T>(list: readonly T[]): T[] => {
    const rest = [...list];
    const mixed: T[] = [];
    while (rest.length > 0) mixed.push(...rest.splice(int(0, rest.length - 1), 1));
    return mixed;
  };
  return {
    next,
    int,
    from,
    shuffle,
    chance: (share) => next() < share,
    pick: (...options) => from(options),
    sample: (list, count) => shuffle(list).slice(0, count),
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value;
}
