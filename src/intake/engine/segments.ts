/** Cuts the row of elements into segments: whatever is said of one criterion, one field, the whole, or of somebody else. */
import { codeAt } from './code-mentions.ts';
import { cut, type Segment } from './cuts.ts';
import type { Element } from './elements.ts';
import { fieldAt, headingAt, namedFieldAt } from './field-mentions.ts';
import { type Known, type Mention, Scan } from './mentions.ts';
import { aboutField, isPart, isTitled, withoutRepeated } from './mentions-kept.ts';
import { continues, isAdjustment, sentencesOf, tellsFigure } from './sentences.ts';
import { titledAt } from './title-mentions.ts';
import { unitAt, wholeAt } from './unit-mentions.ts';

export function segmentsOf(elements: readonly Element[], known: Known): Segment[] {
  const mentions = mentionsIn(elements, known);
  const segments: Segment[] = [];
  let next = 0;
  let current: Segment | undefined;
  let field: Mention | undefined;
  for (const sentence of sentencesOf(elements)) {
    const own: Mention[] = [];
    for (let mention = mentions[next]; mention && mention.from < sentence.to; mention = mentions[++next])
      own.push(mention);
    const adjusts = isAdjustment(sentence, elements);
    const told = adjusts
      ? own.filter(isPart).slice(0, 1)
      : aboutField(withoutRepeated(own, elements, sentence), sentence, elements, field);
    const kept = told.every((mention) => isTitled(mention) && awaitsName(current, elements)) ? [] : told;
    field = kept.findLast(({ kind }) => kind === 'field') ?? field;
    if (kept.length === 0) {
      const open: Segment =
        current && !adjusts && (told.length > 0 || continues(current, sentence, elements))
          ? current
          : { mentions: [], indices: [], lead: 0 };
      if (open !== current) segments.push(open);
      current = open;
      for (let at = sentence.from; at < sentence.to; at++) open.indices.push(at);
      continue;
    }
    const made = cut(kept, sentence, elements, current);
    segments.push(...made);
    current = made[made.length - 1];
  }
  return segments;
}

/** "Mã: 3.1.2", and its title in the next line: nothing was told of the code yet. */
function awaitsName(segment: Segment | undefined, elements: readonly Element[]): boolean {
  const [mention, ...others] = segment?.mentions ?? [];
  if (!segment || mention?.kind !== 'item' || mention.codeFrom !== 'code' || others.length > 0) return false;
  return !segment.indices.some((at) => tellsFigure(elements[at]));
}

/** All mentions in their order, none within another. */
function mentionsIn(elements: readonly Element[], known: Known): Mention[] {
  const found: Mention[] = [];
  const scan = new Scan(elements, known);
  for (let at = 0; at < elements.length; ) {
    const mention = mentionAt(scan, at);
    if (mention) found.push(mention);
    at = mention ? Math.max(mention.past ?? mention.to, at + 1) : at + 1;
  }
  return found;
}

function mentionAt(scan: Scan, at: number): Mention | undefined {
  return (
    codeAt(scan, at) ??
    fieldAt(scan, at) ??
    titledAt(scan, at) ??
    headingAt(scan, at) ??
    namedFieldAt(scan, at) ??
    unitAt(scan, at) ??
    wholeAt(scan, at)
  );
}
