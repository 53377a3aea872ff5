/** Cuts the row of elements into segments: whatever is said of one criterion, one field, the whole, or of somebody else. */
import { codeAt } from './code-mentions.ts';
import { cut, type Segment } from './cuts.ts';
import { type Element, hasMeaning, isAmount } from './elements.ts';
import { fieldAt, headingAt, namedFieldAt } from './field-mentions.ts';
import { type Known, type Mention, Scan } from './mentions.ts';
import { aboutField, headingsIn, isPart, isTitled, withoutRepeated } from './mentions-kept.ts';
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
  const headings = headingsIn(mentions, elements);
  const segments: Segment[] = [];
  let next = 0;
  let current: Segment | undefined;
  /** It tells a figure. */
  let told = false;
  let field: Mention | undefined;
  let fieldTold = false;
  let adjusts = false;
  let asides = 0;
  const speakers = speechesIn(elements);
  const goesOnFor = (open: Segment, sentence: Sentence): boolean =>
    (speakers.has(sentence.from) && open.mentions.some(isPart)) ||
    (asides > 0 ? tellsMore(sentence, elements) : continues(open, told, sentence, elements));
  for (const sentence of sentencesOf(elements)) {
    const own: Mention[] = [];
    for (let mention = mentions[next]; mention && mention.from < sentence.to; mention = mentions[++next])
      own.push(mention);
    // A line below a bonus or a penalty tells no more of it.
    const isPast = adjusts && sentence.opensLine;
    adjusts = isAdjustment(sentence, elements, adjusts);
    const named = adjusts
      ? own.filter(isPart).slice(0, 1)
      : aboutField(withoutRepeated(own, elements, sentence, headings), sentence, elements, field);
    const kept = named.every((mention) => isOfName(mention) && !told && awaitsName(current)) ? [] : named;
    const newField = kept.findLast(({ kind }) => kind === 'field') ?? own.findLast((one) => headings.parents.has(one));
    if (newField) fieldTold = false;
    field = newField ?? field;
    if (kept.length === 0) {
      const goesOn: boolean =
        current !== undefined &&
        hasRoom(current) &&
        !adjusts &&
        !isPast &&
        (named.length > 0 || goesOnFor(current, sentence));
      asides = current && !goesOn && isAside(current, sentence, elements) ? asides + 1 : 0;
      const isFields = !fieldTold && goesOn && current !== undefined && isOfField(current, field, sentence, elements);
      const owners = isFields && field ? [{ ...field, from: sentence.from, to: sentence.from }] : [];
      const open: Segment = current && goesOn && !isFields ? current : { mentions: owners, indices: [], lead: 0 };
      if (asides > 0 && asides <= MOST_ASIDES) {
        for (let at = sentence.from; at < sentence.to; at++) open.indices.push(at);
        segments.push(open);
        continue;
      }
      if (open !== current) {
        segments.push(open);
        told = false;
      }
      current = open;
      for (let at = sentence.from; at < sentence.to; at++) {
        open.indices.push(at);
        told ||= tellsFigure(elements[at]);
      }
      fieldTold ||= tellsField(current, elements);
      continue;
    }
    asides = 0;
    const made = cut(kept, sentence, elements, current);
    for (const segment of made) segments.push(segment);
    current = made[made.length - 1];
    told = current?.indices.some((at) => tellsFigure(elements[at])) ?? false;
    fieldTold ||= made.some((segment) => tellsField(segment, elements));
  }
  return segments;
}

/** "Kết quả: 7,5/12 điểm" below a criterion that has its score and its maximum: of the field above, that has none yet. */
function isOfField(
  { mentions: [item, ...others], indices }: Segment,
  field: Mention | undefined,
  { from, opensLine }: Sentence,
  elements: readonly Element[],
): boolean {
  const isChild =
    field?.code !== undefined && item?.kind === 'item' && item.code?.startsWith(`${field.code}.`) === true;
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
