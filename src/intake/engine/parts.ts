/** What one segment holds: its name, its reason, its verdict, and its numbers with all they may be. */

import { isGap } from '../../core/gaps.ts';
import { type CauseRange, causesIn, leadingCause, trailingCause } from './causes.ts';
import { type Context, contextOf, type Run } from './contexts.ts';
import type { Segment } from './cuts.ts';
import { type Element, hasMeaning, isAmount } from './elements.ts';
import { isToldBefore } from './figures-first.ts';
import { leadingNameEnd, nameEndOf, nameOf } from './names.ts';
import { scopesOf } from './scopes.ts';
import type { SourceText } from './source-text.ts';
import type { Figure, Verdict } from './statements.ts';
import { verdictIn } from './verdicts.ts';

/** Everything found in one segment, before it is split among several criteria. */
export interface Parts {
  readonly run: Run;
  readonly contexts: readonly Context[];
  readonly verdict: Verdict | undefined;
  readonly cause: string;
  readonly name: string;
}

export interface SegmentText {
  readonly text: SourceText;
  /** Of the whole text, which the segment points into. */
  readonly all: readonly Element[];
  /** The year the result is about. */
  readonly year: number | undefined;
}

export function partsOf(segment: Segment, kind: Run['kind'], { text, all, year }: SegmentText): Parts {
  const elements = segment.indices.flatMap((at) => all[at] ?? []);
  const past = segment.mentions[0]?.past;
  const titleEnd = past === undefined ? -1 : segment.indices.findLastIndex((at) => at < past) + 1;
  const nameEnd = Math.max(titleEnd, nameEndOf(elements, segment.lead));
  const isNamed = kind === 'item' || kind === 'field';
  const nameBefore = isNamed ? leadingNameEnd(elements, segment.lead) : 0;
  const name = nameBefore > 0 || !isNamed ? { from: 0, to: nameBefore } : { from: segment.lead, to: nameEnd };
  const scope = scopesOf(elements, {
    name,
    isTotal: kind === 'total',
    isOpen: kind === 'none',
    year,
  });
  const amounts = new Set(elements.flatMap((element, at) => (isAmount(element) ? [at] : [])));
  const read = (causes: readonly CauseRange[]): { run: Run; contexts: Context[]; first: CauseRange | undefined } => {
    const inCause = elements.map((_, at) => causes.some(({ from, to }) => at >= from && at < to));
    const run: Run = { elements, inCause, scope, kind, name };
    const contexts = withoutRevised([...amounts].map((at) => contextOf(run, at, amounts)));
    return { run, contexts, first: causes[0] };
  };
  // All is told before the name, which stands in brackets behind it.
  const isBefore = isToldBefore(elements, segment.lead);
  const before = isBefore ? causesIn(elements.slice(0, segment.lead - 1), 0, segment.lead) : [];
  let found = read(before.length > 0 ? before : causesIn(elements, nameEnd, segment.lead));
  const trailing = found.first || kind !== 'item' ? undefined : trailingCause(elements, found.contexts, nameEnd);
  if (trailing) found = read([trailing]);
  const { run, contexts, first } = found;
  const leading = kind === 'item' ? leadingCause(text, segment, elements) : '';
  return {
    run,
    contexts,
    verdict: verdictIn(run, isBefore ? 0 : nameEnd),
    cause: withoutGap(first ? text.textOf(elements, first.textFrom, first.to) : leading),
    name: nameOf(text, elements, segment.lead, nameEnd),
  };
}

/** "Tổ chấm 1 điểm …; xem xét, nâng lên 1,5 điểm": what was granted first gives way to what was settled on behind it. */
function withoutRevised(contexts: readonly Context[]): Context[] {
  const tells = (context: Context, label: string): boolean =>
    context.shape.startsWith(`${label}.`) && context.options[0]?.quantity === 'score';
  const settled = contexts.findLastIndex((context) => tells(context, 'final'));
  return contexts.map((context, at) => {
    if (at >= settled || !(tells(context, 'assessed') || tells(context, 'score'))) return context;
    const others = context.options.map(({ quantity, cost }) => ({ quantity, cost: cost + REVISED }));
    return { ...context, shape: `revised.${context.shape}`, options: [{ quantity: 'noise', cost: 0.4 }, ...others] };
  });
}

/** How much dearer a score is that another one follows. */
const REVISED = 2;

/** "[bổ sung nguyên nhân]" in a plan of ours is a place to fill in. */
const withoutGap = (cause: string): string => (isGap(cause) ? '' : cause.replace(/(?:\s*,|\s+và)$/u, ''));

/** Nothing is said of the one named. */
export const isEmpty = ({ contexts, verdict, cause, name }: Parts): boolean =>
  contexts.length === 0 && verdict === undefined && cause === '' && name === '';

export function tellsPoints({ run, contexts }: Parts): boolean {
  return contexts.some(({ shape }) => /points|first/.test(shape)) && !run.scope.every((scope) => scope !== '');
}

const isNoise = (options: Context['options']): boolean =>
  options.some(({ quantity, cost }) => quantity === 'noise' && cost < 0.4);

export function figuresOf({ run, contexts }: Parts, text: SourceText): Figure[] {
  // Lines are worded alike whatever their reasons count.
  const told = contexts.filter(({ shape, options }) => shape !== 'cause' && !isNoise(options));
  const shapes = told.map(({ shape }) => shape);
  return contexts.flatMap((context) => {
    const { at, options } = context;
    const index = told.includes(context) ? `#${told.indexOf(context)}` : '~';
    const element = run.elements[at];
    if (element?.value === undefined) return [];
    return {
      span: text.spanOf(element),
      text: element.first.raw,
      value: element.value,
      decimals: element.decimals,
      slot: `${run.kind}|${shapes.join('|')}${index}`,
      options: options.toSorted((a, b) => a.cost - b.cost),
    };
  });
}

/** As many figures each, in their order; or one for each of them. */
export function dealFigures(count: number, figures: readonly Figure[], elements: readonly Element[]): Figure[][] {
  const byQuantity = new Map<string, Figure[]>();
  for (const figure of figures) {
    const quantity = figure.options[0]?.quantity ?? 'noise';
    if (quantity !== 'noise') byQuantity.set(quantity, [...(byQuantity.get(quantity) ?? []), figure]);
  }
  const told = [...byQuantity.values()];
  const all = told.flat();
  const isDealt = all.length > 0 && told.every((own) => own.length === count);
  const isEach = told.every((own) => own.length === 1) && elements.some((element) => hasMeaning(element, 'each'));
  return Array.from({ length: count }, (_, index) => {
    if (isDealt) return told.flatMap((own) => own[index] ?? []);
    return isEach ? all : all.map(doubtful);
  });
}

/** One figure for several: whether it holds for each or for all together nobody says. */
function doubtful(figure: Figure): Figure {
  return {
    ...figure,
    slot: `${figure.slot}?`,
    options: [
      { quantity: 'noise', cost: 0 },
      ...figure.options.map(({ quantity, cost }) => ({ quantity, cost: cost + 1 })),
    ],
  };
}
