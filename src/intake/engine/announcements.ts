/** What a heading or a title says of the criteria listed below it: that they got nothing, that points were lost. */

import { bareRun } from './bare-columns.ts';
import type { Context } from './contexts.ts';
import type { Segment } from './cuts.ts';
import { type Element, hasMeaning, isAmount, isBoundary } from './elements.ts';
import type { Meaning } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Parts } from './parts.ts';
import type { Figure, Quantity, Verdict } from './statements.ts';
import { VERDICTS } from './verdicts.ts';

/** Followed from segment to segment. */
export class Announcements {
  /** "Nhóm tiêu chí bị 0 điểm:", for the criteria listed below. */
  verdict: Verdict | undefined;
  /** "Các tiêu chí bị trừ điểm:": numbers without a word of their own are losses. */
  losses = false;
  /** "Tiêu chí / Điểm tối đa / Tự chấm / Thẩm định": what the numbers below are, in their order. */
  private columns: readonly Quantity[] = [];

  /** @param opensLine whoever is named within a line is told under what the line began with */
  note({ mentions, lead }: Segment, { run, contexts, verdict }: Parts, opensLine: boolean): void {
    const [mention] = mentions;
    const { elements } = run;
    if (mention?.kind === 'field' || mention?.kind === 'item') {
      // A usual name alone, within a sentence, ends nothing that was announced.
      const isNamed = mention.to === mention.from;
      if (mention.kind === 'field' && !isNamed && opensLine) this.announce(elements, contexts, verdict, mention);
      if (lead > 0) this.noteBefore(elements.slice(0, lead));
    } else if (mention?.kind !== 'other') this.announce(elements, contexts, verdict, mention);
  }

  /** @param usual how many bare figures most criteria have */
  constructor(private readonly usual: number) {}

  /** Numbers without a word of their own, as many as were announced or as most criteria have. */
  inColumns(figures: readonly Figure[], { contexts, run }: Parts): readonly Figure[] {
    const isPlain = contexts.every(({ shape, isTold }) => !isTold && !shape.includes('percent'));
    const columns = isPlain ? this.columns : [];
    if (columns.length === 0 || figures.length !== columns.length) return this.inRun(figures, contexts, run);
    return figures.map((figure, at) => {
      const told = columns[at] ?? 'noise';
      const others = figure.options.filter(({ quantity }) => quantity !== told);
      const options = [{ quantity: told, cost: 0.2 }, ...others.map(({ quantity }) => ({ quantity, cost: BESIDE }))];
      return { ...figure, slot: `${figure.slot}:${told}`, options };
    });
  }

  /** Figures that only their place tells apart: the sums decide which is which, for all criteria together. */
  private inRun(
    figures: readonly Figure[],
    contexts: readonly Context[],
    { elements, inCause }: Parts['run'],
  ): readonly Figure[] {
    const places = bareRun(elements);
    const usual = USUAL[places.length];
    if (!usual || places.length !== this.usual || places.some((at) => inCause[at])) return figures;
    const columns = this.columns.length === places.length ? this.columns : undefined;
    return figures.map((figure, index) => {
      const place = places.indexOf(contexts[index]?.at ?? -1);
      const told = columns?.[place];
      const prior = told ? [told] : usual[place];
      if (place < 0 || !prior) return figure;
      const options = [...prior, ...OTHERS_THERE.filter((one) => !prior.includes(one))].map((quantity, at) => {
        return { quantity, cost: told ? (at === 0 ? 0.2 : BESIDE) : OPEN + 0.3 * at };
      });
      return { ...figure, slot: `column|${places.length}|${place}`, options };
    });
  }

  private announce(
    elements: readonly Element[],
    contexts: readonly Context[],
    verdict: Verdict | undefined,
    mention: Mention | undefined,
  ): void {
    this.verdict = announced(elements, verdict);
    const columns = announcedColumns(elements);
    if (columns.length > 1) this.columns = columns;
    if (mention?.kind !== 'field' || mention.codeFrom === 'code')
      this.losses = announcesLosses(elements, contexts, this.losses && mention !== undefined);
  }

  /** "Tiêu chí không đánh giá: 4.2.1 (1 điểm), 4.2.2 …" */
  private noteBefore(lead: readonly Element[]): void {
    if (lead[lead.length - 1]?.text !== ':') return;
    this.losses = announcesLosses(lead, [], false);
    this.verdict =
      VERDICTS.find(([meaning]) => lead.some((element) => hasMeaning(element, meaning)))?.[1] ?? this.verdict;
  }
}

/** What a number of an announced column is dearer as. */
const BESIDE = 3;

/** Dearer than what any word tells: nobody is sure of it without a sum. */
const OPEN = 1.6;
const OTHERS_THERE: readonly Quantity[] = ['score', 'max', 'lost', 'self', 'noise'];
/** What so many figures usually are, the likeliest first. */
const USUAL: Readonly<Record<number, readonly (readonly Quantity[])[]>> = {
  2: [
    ['max', 'score'],
    ['score', 'max', 'lost'],
  ],
  3: [
    ['max', 'self', 'score'],
    ['self', 'score', 'max'],
    ['score', 'lost', 'max'],
  ],
  4: [
    ['max', 'self', 'score'],
    ['self', 'score', 'max'],
    ['score', 'self', 'lost'],
    ['lost', 'score', 'noise'],
  ],
};

const COLUMNS: readonly (readonly [Meaning, Quantity])[] = [
  ['max', 'max'],
  ['self', 'self'],
  ['survey', 'survey'],
  ['lost', 'lost'],
  ['final', 'score'],
  ['assessed', 'score'],
  ['score', 'score'],
];
const PARTED: ReadonlySet<string> = new Set('/|·•-–—,;→>'.split(''));

/** Names of figures beside each other, parted by marks or gaps, or a line each; none of them twice. */
function announcedColumns(elements: readonly Element[]): Quantity[] {
  const found: Quantity[] = [];
  let parted = true;
  // Nothing but names of figures stands in the line.
  let isPure = true;
  for (const [at, element] of elements.entries()) {
    const told = COLUMNS.find(([meaning]) => hasMeaning(element, meaning))?.[1];
    if (isAmount(element)) return [];
    if (element.kind === 'line' && !isPure) break;
    if (element.kind === 'line' || PARTED.has(element.text)) parted = true;
    else if (told) {
      if (found.includes(told) || !(parted || isApart(elements[at - 1], element))) return [];
      found.push(told);
      parted = false;
    } else if (element.kind === 'word') isPure = false;
  }
  return found;
}

const isApart = (before: Element | undefined, { first }: Element): boolean =>
  before?.last.row === first.row && first.from - before.last.to > 1;

/** A line that ends with a colon and tells a verdict of criteria it does not name. */
function announced(elements: readonly Element[], verdict: Verdict | undefined): Verdict | undefined {
  const last = elements.findLast(({ kind }) => kind !== 'line');
  if (last?.text !== ':') return undefined;
  if (verdict !== undefined) return verdict;
  const isZero = elements.some(
    (element, at) => isAmount(element) && element.value === 0 && hasMeaning(elements[at + 1], 'points'),
  );
  return isZero ? 'zero' : undefined;
}

/** A line without a figure that speaks of points lost; a line with figures leaves what was announced as it was. */
function announcesLosses(elements: readonly Element[], contexts: readonly Context[], before: boolean): boolean {
  if (contexts.some(({ options }) => options[0]?.quantity !== 'noise')) return before;
  const last = elements.findLast((element) => !isBoundary(element));
  const isShort = elements.length < 30 || last?.text === ':';
  const tellsOther = elements.some((element) => OTHERS.some((meaning) => hasMeaning(element, meaning)));
  return isShort && elements.some((element) => hasMeaning(element, 'lost')) && !tellsOther;
}

const OTHERS: readonly Meaning[] = ['full', 'max', 'score'];

/** A number of which no word of its own tells what it is. */
export function asLoss(figure: Figure): Figure {
  const [first] = figure.options;
  const isOpen =
    first !== undefined &&
    first.cost > 0.6 &&
    first.quantity !== 'noise' &&
    figure.options.some(({ quantity }) => quantity === 'lost');
  if (!isOpen) return figure;
  const options = figure.options.map(({ quantity, cost }) => ({
    quantity,
    cost: quantity === 'lost' ? 0.5 : cost + 0.4,
  }));
  return { ...figure, slot: `${figure.slot}-`, options: options.sort((a, b) => a.cost - b.cost) };
}
