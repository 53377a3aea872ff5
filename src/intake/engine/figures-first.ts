/** Figures that stand before whom they are about: "0,5 trong 1 điểm vì … (tiêu chí 3.2); 1 trong 2 điểm vì … (tiêu chí 3.4)". */
import type { Segment } from './cuts.ts';
import { type Element, hasMeaning, isAmount } from './elements.ts';
import { wordSet } from './lexicon.ts';
import type { Parts } from './parts.ts';
import type { Figure, Verdict } from './statements.ts';

/** Whoever is named stands in brackets behind all that is told of it. */
export function isToldBefore(elements: readonly Element[], lead: number): boolean {
  const told = elements.slice(0, lead);
  return (
    told.at(-1)?.text === '(' && told.some((element, at) => isAmount(element) && hasMeaning(told[at + 1], 'points'))
  );
}

/** "Mất điểm nhiều nhất là lĩnh vực …, 3,8 điểm": the words before a name tell what the figure behind it is. */
export function leadTellsLoss({ run: { elements } }: Parts, lead: number): boolean {
  const before = elements.slice(0, lead);
  return before.some((element) => hasMeaning(element, 'lost')) && !before.some((one) => isAmount(one) || isOther(one));
}

const isOther = (element: Element): boolean =>
  hasMeaning(element, 'full') || hasMeaning(element, 'max') || hasMeaning(element, 'score');

/** The word of the first one of a list tells of all. */
export class Listed {
  /** What stands before the last one. */
  private led: Figure | undefined;

  /** @param all of the whole text */
  constructor(private readonly all: readonly Element[]) {}

  read(segment: Segment, { run, contexts, verdict }: Parts, own: readonly Figure[]): Read {
    const isBefore = isToldBefore(run.elements, segment.lead);
    const goesOn = isBefore && this.all[(segment.indices[0] ?? 0) - 1]?.text === ';';
    const led = goesOn || segment.listed ? this.led : undefined;
    const first = own.findIndex(isTold);
    const { at = 0, isTold: isNamed = false } = contexts[first] ?? {};
    const isAll = ALL.has(run.elements[at - 1]?.words.join(' ') ?? '');
    // Of a pair the first one alone is what the word of the list tells.
    const isLed = (figure: Figure, index: number): boolean =>
      goesOn ? index === first && (isAll || !isNamed) : isTold(figure) && (figure.options[0]?.cost ?? 0) > 0.6;
    const figures = led
      ? own.map((one, index) => (isLed(one, index) ? { ...one, options: led.options, slot: led.slot } : one))
      : own;
    this.led = segment.listed || isBefore ? figures[first] : undefined;
    return { figures, verdict: led && isAll && isLoss(figures[first]) ? 'zero' : verdict };
  }
}

interface Read {
  readonly figures: readonly Figure[];
  readonly verdict: Verdict | undefined;
}

const ALL = wordSet('toàn bộ|cả|trọn|hết');

const isLoss = (figure: Figure | undefined): boolean => figure?.options[0]?.quantity === 'lost';

const isTold = ({ options: [first] }: Figure): boolean => first?.quantity !== 'noise';
