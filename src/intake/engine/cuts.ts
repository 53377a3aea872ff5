/** A sentence is cut where the next one is spoken of; figures may stand behind or before whom they are about. */
import { type Element, hasMeaning, isAmount } from './elements.ts';
import { type Meaning, wordSet } from './lexicon.ts';
import { endOf, type Mention, tellsQuantity } from './mentions.ts';
import { isJoined, isListed, isPart } from './mentions-kept.ts';
import type { Sentence } from './sentences.ts';

export interface Segment {
  /** Several where one sentence tells of all of them: "7.1, 7.2 và 7.3 đạt 1, 0,5 và 2 điểm". Empty: nobody is named. */
  readonly mentions: readonly Mention[];
  /** Indices of its elements, without those of the mentions. */
  readonly indices: number[];
  /** How many of them stand before the mention. */
  readonly lead: number;
  /** Figures stand before each of a list: "mất 1 điểm ở tiêu chí 3.1, 0,5 điểm ở tiêu chí 3.2". */
  readonly listed?: boolean;
}

export function cut(
  mentions: readonly Mention[],
  sentence: Sentence,
  elements: readonly Element[],
  before: Segment | undefined,
): Segment[] {
  const groups = grouped(mentions, elements);
  const first = groups[0]?.[0];
  if (!first) return [];
  const starts = groups.map(([mention], index) =>
    ledFrom(mention, groups[index - 1]?.at(-1)?.to ?? sentence.from, elements),
  );
  // Before the first of a sentence figures stand with it anyway.
  const isLed = starts.slice(1).some((at) => at !== undefined);
  // "16 trên 18 điểm, mất 2 điểm ở tiêu chí 3.4.1": what stands before the loss is not the criterion's, where it may be another's.
  const [led] = starts;
  const isOthers = sentence.opensLine || (before !== undefined && isSpokenOf(before, elements));
  const isApart = led !== undefined && isOthers && amountsIn(sentence.from, led, elements);
  if (!isLed && !isApart && figuresFirst(groups, sentence, elements)) return reversed(groups, sentence, elements);
  const segments: Segment[] = [];
  const opensAt = isApart ? led : sentence.from;
  if (isApart) {
    const indices = without([], sentence.from, led, elements);
    const goesOn = before !== undefined && (!sentence.opensLine || elements[sentence.from - 2]?.text === '?');
    if (goesOn) before.indices.push(...indices);
    else segments.push({ mentions: [], indices, lead: 0 });
  }
  groups.forEach((group, index) => {
    const start = (at: number): number | undefined => (isLed ? starts[at] : undefined) ?? groups[at]?.[0]?.from;
    const from = index === 0 ? opensAt : (start(index) ?? 0);
    const to = start(index + 1) ?? sentence.to;
    const spoken = segments[segments.length - 1];
    const isAside = spoken && group[0]?.kind === 'other';
    const aside = isAside ? closingOf(group[0]?.from ?? 0, sentence.from, to, elements) : to;
    const indices = without(group, from, aside, elements);
    const lead = indices.filter((at) => at < (group[0]?.from ?? 0)).length;
    segments.push({
      mentions: group,
      indices,
      lead,
      ...(isLed && starts[index] !== undefined ? { listed: true } : {}),
    });
    // Behind the bracket the sentence goes on about whom it was about.
    for (let at = aside; spoken && at < to; at++) spoken.indices.push(at);
  });
  // What stands before the first one in a sentence that goes on belongs to the one before.
  const [opening] = segments;
  if (
    !sentence.opensLine &&
    before &&
    opening &&
    opening.lead > 0 &&
    startsWithFigure(opening, elements) &&
    !leadsToMention(opening, elements)
  ) {
    before.indices.push(...opening.indices.slice(0, opening.lead));
    return [{ ...opening, indices: opening.indices.slice(opening.lead), lead: 0 }, ...segments.slice(1)];
  }
  return segments;
}

/** Somebody is named in it, or it tells points. */
const isSpokenOf = ({ mentions, indices }: Segment, elements: readonly Element[]): boolean =>
  mentions.length > 0 || indices.some((at) => isAmount(elements[at]) && hasMeaning(elements[at + 1], 'points'));

/** So far back a bracket is looked for that is open. */
const FARTHEST = 200;

/** "(thấp hơn bình quân toàn tỉnh 2,4 điểm), xếp thứ 22": where a bracket ends that others are spoken of in; the end of all without one. */
function closingOf(at: number, from: number, to: number, elements: readonly Element[]): number {
  let line = from;
  while (line > Math.max(0, from - FARTHEST) && elements[line - 1]?.kind !== 'line') line--;
  const opened = elements
    .slice(line, at)
    .reduce((depth, { text }) => depth + (text === '(' ? 1 : text === ')' ? -1 : 0), 0);
  if (opened <= 0) return to;
  const close = elements.findIndex(({ text }, place) => place > at && place < to && text === ')');
  return close < 0 ? to : close + 1;
}

const AT: ReadonlySet<string> = new Set([...wordSet('ở|tại|thuộc')]);

/** Where the figures begin that lead to a criterion, "0,5 điểm ở tiêu chí 3.2"; undefined where none do. */
function ledFrom(mention: Mention | undefined, floor: number, elements: readonly Element[]): number | undefined {
  if (!mention || !isPart(mention) || !AT.has(elements[mention.from - 1]?.text ?? '')) return undefined;
  if (hasOwnLoss(mention, elements)) return undefined;
  let at = mention.from - 2;
  let tells = false;
  for (; at >= floor; at--) {
    const element = elements[at];
    if (isAmount(element)) tells = true;
    else if (!tellsQuantity(element) && !hasMeaning(element, 'points') && element?.text !== '/') break;
  }
  return tells ? at + 1 : undefined;
}

/** "trừ 3,34 điểm ở tiêu chí 8.1 (0,5 điểm)": what stands before is told of more than this one. */
function hasOwnLoss({ to }: Mention, elements: readonly Element[]): boolean {
  if (elements[to]?.text !== '(' || !isAmount(elements[to + 1])) return false;
  return elements[hasMeaning(elements[to + 2], 'points') ? to + 3 : to + 2]?.text === ')';
}

const LEADS_TO: ReadonlySet<string> = new Set([':', '(', ...wordSet('tại|ở|cho|của|thuộc|với|vào|trong')]);

/** "Trừ 0,25 điểm ở tiêu chí 7.6" */
function leadsToMention({ indices, lead }: Segment, elements: readonly Element[]): boolean {
  return LEADS_TO.has(elements[indices[lead - 1] ?? -1]?.text ?? '');
}

function startsWithFigure({ indices, lead }: Segment, elements: readonly Element[]): boolean {
  return indices.slice(0, lead).some((at) => isAmount(elements[at]));
}

/** Mentions of one level that are only listed, one after the other. */
function grouped(mentions: readonly Mention[], elements: readonly Element[]): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (group && last && isListedWith(last, mention, elements)) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

function isListedWith(last: Mention, mention: Mention, elements: readonly Element[]): boolean {
  if (last.kind !== mention.kind || !isPart(last)) return false;
  if (isJoined(last.to, mention.from, elements)) return true;
  const isName = last.kind === 'field' && last.to === last.from;
  return isName && isListed(last, mention, elements) && !amountsIn(endOf(last), mention.from, elements);
}

function amountsIn(from: number, to: number, elements: readonly Element[]): boolean {
  for (let at = from; at < to; at++) if (isAmount(elements[at])) return true;
  return false;
}

/** "12/14 điểm: lĩnh vực 1": figures before the first mention, none behind the last one. */
function figuresFirst(
  groups: readonly (readonly Mention[])[],
  { from, to }: Sentence,
  elements: readonly Element[],
): boolean {
  const first = groups[0]?.[0];
  const last = groups[groups.length - 1];
  const lastMention = last?.[last.length - 1];
  if (!first || !lastMention || lastMention.kind === 'other') return false;
  let at = from;
  while (at < first.from && !isAmount(elements[at])) {
    if (elements[at]?.kind === 'word' && at > from + 3) return false;
    at++;
  }
  if (at >= first.from || at > from + 4) return false;
  for (let place = endOf(lastMention); place < to; place++) {
    if (hasMeaning(elements[place], 'cause')) return true;
    if (isAmount(elements[place]) && !hasMeaning(elements[place + 1], 'counted')) return false;
  }
  return true;
}

function reversed(
  groups: readonly (readonly Mention[])[],
  sentence: Sentence,
  elements: readonly Element[],
): Segment[] {
  return groups.map((group, index) => {
    const last = groups[index - 1];
    const from = last ? (last[last.length - 1]?.to ?? sentence.from) : sentence.from;
    const to = index === groups.length - 1 ? sentence.to : (group[group.length - 1]?.to ?? sentence.to);
    const indices = without(group, from, to, elements);
    return { mentions: group, indices, lead: indices.filter((at) => at < (group[0]?.from ?? 0)).length };
  });
}

const TELLS_SCORE: readonly Meaning[] = ['total', 'own-index'];

/** "Tổng điểm", "Chỉ số CCHC" are mentions of the whole, and tell what the number behind them is. */
function without(group: readonly Mention[], from: number, to: number, elements: readonly Element[]): number[] {
  const indices: number[] = [];
  for (let at = from; at < to; at++)
    if (
      TELLS_SCORE.some((meaning) => hasMeaning(elements[at], meaning)) ||
      !group.some((mention) => at >= mention.from && at < mention.to)
    )
      indices.push(at);
  return indices;
}
