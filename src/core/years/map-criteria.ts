/** Which criterion of a new criteria set is which of last year's: by code and name; what is in doubt is asked, never guessed. */
import { compareCodes, type ItemCode, parentCode } from '../codes.ts';
import { fold } from '../text.ts';

export interface Criterion {
  readonly code: ItemCode;
  readonly title: string;
}

/**
 * `same`: code and name. `renamed`: code, and most of the name. `moved`: the name alone, under another code. `doubtful`:
 * the code alone, or most of a name under another code: for the person to decide. `new`: nothing of last year's.
 */
export type Match = 'same' | 'renamed' | 'moved' | 'doubtful' | 'new';

export interface Mapping {
  readonly code: ItemCode;
  readonly title: string;
  readonly match: Match;
  /** Last year's criterion; of a doubtful match the likeliest. */
  readonly from: Criterion | undefined;
}

export interface CriteriaMap {
  /** One for each criterion of the new set, by code. */
  readonly items: readonly Mapping[];
  /** Last year's criteria that no sure match holds, by code. */
  readonly gone: readonly Criterion[];
}

/** So alike are two wordings of one criterion. */
const ALIKE = 0.6;
/** So alike must names be under different codes before they are even asked about. */
const LIKELY = 0.75;

/** Which criterion of the new set is which of the old: by code and wording together, so that a reused code is asked about. */
export function mapCriteria(old: readonly Criterion[], fresh: readonly Criterion[]): CriteriaMap {
  const left = new Map(sorted(old).map((criterion) => [criterion.code, criterion]));
  const all = sorted(fresh);
  const found = new Map<ItemCode, { match: Match; from: Criterion }>();
  const open = (): Criterion[] => all.filter(({ code }) => !found.has(code));
  const settle = (code: ItemCode, match: Match, from: Criterion): void => {
    found.set(code, { match, from });
    left.delete(from.code);
  };
  for (const { code, title } of all) {
    const stood = left.get(code);
    if (stood && nameOf(stood.title) === nameOf(title)) settle(code, 'same', stood);
  }
  const names = { old: byName([...left.values()]), fresh: byName(open()) };
  // Parents come before their children: where a name stands twice, the moved parent tells which is meant.
  for (const { code, title } of open()) {
    const above = found.get(parentCode(code) ?? code)?.from.code;
    const named = (names.old.get(nameOf(title)) ?? []).filter((stood) => left.has(stood.code));
    const below = named.filter((stood) => above !== undefined && parentCode(stood.code) === above);
    const isAlone = named.length === 1 && names.fresh.get(nameOf(title))?.length === 1;
    const [only, ...others] = isAlone ? named : below;
    if (title !== '' && only && others.length === 0) settle(code, 'moved', only);
  }
  for (const { code, title } of open()) {
    const stood = left.get(code);
    // A blank name says nothing against the code.
    if (stood && (stood.title === '' || title === '' || likeness(stood.title, title) >= ALIKE))
      settle(code, 'renamed', stood);
  }
  const gone = [...left.values()];
  const doubts = new Map<ItemCode, Criterion>();
  for (const { code, title } of open()) {
    const likely = left.get(code) ?? closest(title, [...left.values()]);
    if (!likely) continue;
    doubts.set(code, likely);
    left.delete(likely.code);
  }
  const items = all.map(({ code, title }): Mapping => {
    const sure = found.get(code);
    if (sure) return { code, title, ...sure };
    const doubt = doubts.get(code);
    return { code, title, match: doubt ? 'doubtful' : 'new', from: doubt };
  });
  return { items, gone };
}

function sorted(criteria: readonly Criterion[]): Criterion[] {
  return criteria.toSorted((one, other) => compareCodes(one.code, other.code));
}

const words = (title: string): string[] => fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];

const nameOf = (title: string): string => words(title).join(' ');

function byName(criteria: readonly Criterion[]): Map<string, Criterion[]> {
  const names = new Map<string, Criterion[]>();
  for (const criterion of criteria) {
    const name = nameOf(criterion.title);
    names.set(name, [...(names.get(name) ?? []), criterion]);
  }
  return names;
}

/** Twice the words in common by all words: 0 to 1. */
function likeness(one: string, other: string): number {
  const [first, second] = [words(one), words(other)];
  const rest = [...second];
  const common = first.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / Math.max(1, first.length + second.length);
}

function closest(title: string, criteria: readonly Criterion[]): Criterion | undefined {
  let best: { likeness: number; criterion: Criterion } | undefined;
  for (const criterion of criteria) {
    const alike = likeness(title, criterion.title);
    if (alike >= LIKELY && alike > (best?.likeness ?? 0)) best = { likeness: alike, criterion };
  }
  return best?.criterion;
}
