/** Names of tabs while a new year begins: the new ones beside the old, and how a run that was stopped is known. */

import type { Tab } from './tab.ts';
import { SETTINGS_TAB } from './tabs/settings.ts';
import { TASKS } from './tabs/tasks.ts';
import { FRESH, TABS } from './tabs.ts';

const namesOf = (fate: Tab['newYear']): string[] =>
  TABS.filter(({ newYear }) => newYear === fate).map(({ name }) => name);

/** They get a new tab each. Their names change in this order; by the first and the last a stopped run is known. */
export const YEAR_TABS = namesOf('renewed');

const [FIRST, LAST] = [SETTINGS_TAB.name, TASKS.name];

/** They belong to the old year and step aside: new ones are made when they are needed, or with what is still valid of them. */
const ASIDE = namesOf('set-aside');

export type Renames = [from: string, to: string][];

/** "Chấm điểm (mới, bản cũ thêm 2025)": tells the suffix to whoever finishes the run. */
export const freshName = (tab: string, suffix: string): string => `${tab}${FRESH}${suffix})`;

/** Tabs that a stopped run left before names changed. */
export function leftovers(names: readonly string[]): string[] {
  return names.filter((name) => [...YEAR_TABS, ...ASIDE].some((tab) => name.startsWith(tab + FRESH)));
}

/** The suffix of a run that was stopped while names were changing; undefined when none was. */
export function begunYear(names: readonly string[]): string | undefined {
  const left = names.find((name) => name.startsWith(LAST + FRESH));
  const suffix = left?.slice((LAST + FRESH).length, -1);
  if (suffix === undefined) return undefined;
  // Until names change, the old tab stands under its name, the new one beside it, and the name to step aside to is free.
  const waits = [FIRST, freshName(FIRST, suffix)].every((name) => names.includes(name));
  return waits && !names.includes(FIRST + suffix) ? undefined : suffix;
}

/** " 2025", or " 2025 (2)" where a tab of that name stands already. */
export function suffixFor(names: readonly string[], year: number): string {
  const moving = [...YEAR_TABS, ...ASIDE].filter((tab) => names.includes(tab));
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? ` ${year}` : ` ${year} (${n})`;
    if (!moving.some((tab) => names.includes(tab + suffix))) return suffix;
  }
}

/**
 * The old tabs step aside and the new ones take their names: the whole of it, or what a stopped run left to do.
 * @param fresh the new tabs that stand, or will, under names of their own
 */
export function renamesFor(names: readonly string[], suffix: string, fresh: readonly string[]): Renames {
  const swap = (tab: string): Renames => {
    if (!fresh.includes(freshName(tab, suffix))) return [];
    const old: Renames = names.includes(tab) ? [[tab, tab + suffix]] : [];
    return [...old, [freshName(tab, suffix), tab]];
  };
  // One made anew since the run was stopped keeps its name.
  const isSwapped = (tab: string): boolean => fresh.includes(freshName(tab, suffix));
  const aside = ASIDE.filter((tab) => !isSwapped(tab) && names.includes(tab) && !names.includes(tab + suffix));
  return [
    ...YEAR_TABS.filter((tab) => tab !== LAST).flatMap(swap),
    ...aside.map((tab): [string, string] => [tab, tab + suffix]),
    ...ASIDE.filter(isSwapped).flatMap(swap),
    ...swap(LAST),
  ];
}

/** A tab that somebody made anew while the run was stopped: it has to get another name first. */
export function clashOf(names: readonly string[], renames: Renames): string | undefined {
  const standing = new Set(names);
  for (const [from, to] of renames) {
    if (standing.has(to)) return to;
    standing.delete(from);
    standing.add(to);
  }
  return undefined;
}
