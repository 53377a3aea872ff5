/** Cuts the row of elements into segments: whatever is said of one criterion, one field, the whole, or of somebody else. */
import { codeAt } from './code-mentions.ts';
import { cut, type Segment } from './cuts.ts';
import { type Element, hasMeaning, isAmount } from './elements.ts';
import { fieldAt, headingAt, namedFieldAt } from './field-mentions.ts';
import { withFieldsInOrder } from './fields-in-order.ts';
import { type Known, type Mention, Scan } from './mentions.ts';
import { aboutField, type Headings, headingsIn, isPart, isTitled, withoutRepeated } from './mentions-kept.ts';
import {
  continues,
  isAdjustment,
  LONGEST_SENTENCE,
  type Sentence,
  sentencesOf,
  speechesIn,
  tellsFigure,
  tellsMore,
} from './sentences.ts';
import { titledAt } from './title-mentions.ts';
import { unitAt, wholeAt } from './unit-mentions.ts';

export function segmentsOf(elements: readonly Element[], known: Known): Segment[] {
  const mentions = mentionsIn(elements, known);
  const segmenter = new Segmenter(elements, headingsIn(mentions, elements));
  let next = 0;
  for (const sentence of sentencesOf(elements)) {
    const own: Mention[] = [];
    for (let mention = mentions[next]; mention && mention.from < sentence.to; mention = mentions[++next])
      own.push(mention);
    segmenter.add(sentence, own);
  }
  return segmenter.segments;
}

/** Takes one sentence after the other: it tells of whom it names, or goes on about the one before. */
class Segmenter {
  readonly segments: Segment[] = [];
  private current: Segment | undefined;
  /** The current one tells a figure. */
  private told = false;
  private field: Mention | undefined;
  private fieldTold = false;
  private adjusts = false;
  /** Parts told in the line. */
  private parts = 0;
  /** The line before told of several: what stands below is not of the last of them. */
  private isCrowded = false;
  /** Lines since that tell nothing. */
  private asides = 0;
  private readonly speakers: ReadonlySet<number>;

  constructor(
    private readonly elements: readonly Element[],
    private readonly headings: Headings,
  ) {
    this.speakers = speechesIn(elements);
  }

  add(sentence: Sentence, own: readonly Mention[]): void {
    const { elements } = this;
    // A line below a bonus or a penalty tells no more of it.
    const isPast = this.adjusts && sentence.opensLine;
    this.adjusts = isAdjustment(sentence, elements, this.adjusts);
    if (sentence.opensLine) [this.isCrowded, this.parts] = [this.parts > 1, 0];
    const named = this.adjusts
      ? own.filter(isPart).slice(0, 1)
      : aboutField(withoutRepeated(own, elements, sentence, this.headings), sentence, elements, this.field);
    const kept = named.every((mention) => isOfName(mention) && !this.told && awaitsName(this.current)) ? [] : named;
    const field =
      kept.findLast(({ kind }) => kind === 'field') ?? own.findLast((one) => this.headings.parents.has(one));
    if (field) [this.field, this.fieldTold] = [field, false];
    if (kept.length > 0) this.begin(kept, sentence);
    else this.goOn(sentence, !isPast && this.isMore(sentence, named.length > 0));
  }

  private begin(kept: readonly Mention[], sentence: Sentence): void {
    const made = cut(kept, sentence, this.elements, this.asides > 0 ? undefined : this.current);
    for (const segment of made) this.segments.push(segment);
    this.current = made[made.length - 1];
    this.parts += made.filter((segment) => segment.mentions.some(isPart) && this.tells(segment)).length;
    this.told = this.current !== undefined && this.tells(this.current);
    this.fieldTold ||= made.some((segment) => tellsField(segment, this.elements));
    this.asides = 0;
  }

  private tells({ indices }: Segment): boolean {
    return indices.some((at) => tellsFigure(this.elements[at]));
  }

  /** @param isOfName it names only what belongs to the name of the one before */
  private isMore(sentence: Sentence, isOfName: boolean): boolean {
    const { current, elements } = this;
    if (current === undefined || !hasRoom(current) || this.adjusts) return false;
    if (sentence.opensLine && this.isCrowded && this.told) return false;
    if (isOfName || (this.speakers.has(sentence.from) && current.mentions.some(isPart))) return true;
    return this.asides > 0 ? tellsMore(sentence, elements) : continues(current, this.told, sentence, elements);
  }

  private goOn(sentence: Sentence, isMore: boolean): void {
    const { current, elements } = this;
    const open = (isMore && current && this.ofField(current, sentence)) || (isMore && current) || ofNobody();
    for (let at = sentence.from; at < sentence.to; at++) open.indices.push(at);
    if (open !== current) this.segments.push(open);
    this.asides = current && !isMore && isAside(current, sentence, elements) ? this.asides + 1 : 0;
    if (this.asides > 0 && this.asides <= MOST_ASIDES) return;
    const tells = elements.slice(sentence.from, sentence.to).some(tellsFigure);
    this.told = open === current ? this.told || tells : tells;
    this.current = open;
    this.fieldTold ||= tellsField(open, elements);
  }

  /** A segment of the field, where what stands below the criterion is told of it. */
  private ofField(current: Segment, sentence: Sentence): Segment | undefined {
    const { field } = this;
    if (!field || this.fieldTold || !isOfField(current, field, sentence, this.elements)) return undefined;
    return { mentions: [{ ...field, from: sentence.from, to: sentence.from }], indices: [], lead: 0 };
  }
}

const ofNobody = (): Segment => ({ mentions: [], indices: [], lead: 0 });

/** "Kết quả: 7,5/12 điểm" below a criterion that has its score and its maximum: of the field above, that has none yet. */
function isOfField(
  { mentions: [item, ...others], indices }: Segment,
  field: Mention,
  { from, opensLine }: Sentence,
  elements: readonly Element[],
): boolean {
  const isChild = field.code !== undefined && item?.kind === 'item' && item.code?.startsWith(`${field.code}.`) === true;
  if (!opensLine || !isChild || others.length > 0) return false;
  const line = elements.slice(from, from + LONGEST_SENTENCE);
  const end = line.findIndex(({ kind }) => kind === 'line');
  return (
    tellsWhole(line.slice(0, end < 0 ? line.length : end)) && tellsWhole(indices.flatMap((at) => elements[at] ?? []))
  );
}

const tellsField = ({ mentions: [mention], indices }: Segment, elements: readonly Element[]): boolean =>
  mention?.kind === 'field' && tellsWhole(indices.flatMap((at) => elements[at] ?? []));

const OUT_OF: ReadonlySet<string> = new Set(['/', 'trên', 'tren']);

/** A score and a maximum. */
const tellsWhole = (own: readonly Element[]): boolean =>
  own.filter(isAmount).length > 1 &&
  own.some((one, at) => hasMeaning(one, 'max') || (OUT_OF.has(one.text) && isAmount(own[at + 1])));

/** Lines between the name of a criterion and its figures: whose task it is, when it was scored. */
const MOST_ASIDES = 3;

/** A line without a figure below a criterion: it tells nothing, and does not end what is told. */
const isAside = ({ mentions }: Segment, { from, to, opensLine, afterBlank }: Sentence, elements: readonly Element[]) =>
  opensLine && !afterBlank && mentions.some(isPart) && !elements.slice(from, to).some(tellsFigure);

const hasRoom = ({ indices }: Segment): boolean => indices.length < LONGEST_SENTENCE;

/** A title of the book, or "Gắn kết quả CCHC với thi đua": words that a title may be made of. */
const isOfName = (mention: Mention): boolean => isTitled(mention) || mention.index === 'own';

/** "Mã: 3.1.2", and its title in the next line: nothing was told of the code yet. */
function awaitsName(segment: Segment | undefined): boolean {
  const [mention, ...others] = segment?.mentions ?? [];
  return mention?.kind === 'item' && mention.codeFrom === 'code' && others.length === 0;
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
  return withFieldsInOrder(found, elements);
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
