/** Figures in columns and no word beside any of them: as many for each criterion, beside or below each other. */
import type { Segment } from './cuts.ts';
import { type Element, hasMeaning, isAmount } from './elements.ts';
import { tellsQuantity } from './mentions.ts';
import { isPart } from './mentions-kept.ts';

/** Fewer lines may be so by chance. */
const LEAST_LINES = 4;

/** What stands between the figures of a line. */
const BETWEEN: ReadonlySet<string> = new Set(['/', '|', '-', '–', ';', ',', '→']);

/** Fewer are told by their words. */
const LEAST_FIGURES = 2;

/** How many figures most criteria have that are told so; 0 where they are not. */
export function usualCount(segments: readonly Segment[], elements: readonly Element[]): number {
  const counts = new Map<number, number>();
  for (const { mentions, indices, lead } of segments) {
    const [mention, ...others] = mentions;
    if (!mention || others.length > 0 || !isPart(mention)) continue;
    const { length } = bareRun(indices.slice(lead).flatMap((at) => elements[at] ?? []));
    if (length > 0) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [usual, times] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return times >= LEAST_LINES && times * 2 > all ? usual : 0;
}

/** Where figures stand with nothing but marks between them, shares left out; empty where a word before the first says what it is, or where they are a pair. */
export function bareRun(own: readonly Element[]): number[] {
  for (let at = 0; at < own.length; at++) {
    if (!isAmount(own[at])) continue;
    const run: number[] = [];
    let end = at;
    for (let element = own[end]; element && isWithin(element); element = own[++end])
      if (isAmount(element) && own[end + 1]?.text !== '%') run.push(end);
    if (hasMeaning(own[end], 'counted') && run.at(-1) === end - 1) run.pop();
    const label = own[at - 1]?.kind === 'mark' ? own[at - 2] : own[at - 1];
    const isPair = run.length === 2 && own.slice(run[0], run[1]).some(({ text }) => text === '/');
    if (run.length >= LEAST_FIGURES && !isPair && !tellsQuantity(label)) return run;
    at = end;
  }
  return [];
}

const isWithin = (element: Element): boolean =>
  isAmount(element) ||
  BETWEEN.has(element.text) ||
  element.text === '%' ||
  element.kind === 'line' ||
  hasMeaning(element, 'points');
