/** Cuts the row of elements into segments: whatever is said of one criterion, one field, the whole, or of somebody else. */
import type { Element } from './elements.ts';
import { isBullet } from './elements.ts';
import type { Meaning } from './lexicon.ts';
import { type Known, type Mention, mentionsIn } from './subjects.ts';

export interface Segment {
  /** Several where one sentence tells of all of them: "7.1, 7.2 và 7.3 đạt 1, 0,5 và 2 điểm". Empty: nobody is named. */
  readonly mentions: readonly Mention[];
  /** Indices of its elements, without those of the mentions. */
  readonly indices: number[];
  /** How many of them stand before the mention. */
  readonly lead: number;
}

interface Sentence {
  readonly from: number;
  readonly to: number;
  /** The first of its line. */
  readonly opensLine: boolean;
  readonly afterBlank: boolean;
}

const has = (element: Element | undefined, meaning: Meaning): boolean => element?.meanings.includes(meaning) ?? false;
const ROLES: readonly Meaning[] = [
  'max',
  'score',
  'assessed',
  'final',
  'self',
  'survey',
  'lost',
  'short',
  'full',
  'zero',
  'not-applicable',
  'cause',
  'points',
  'rank',
];
const tellsRole = (element: Element | undefined): boolean => ROLES.some((role) => has(element, role));
export const isAmount = (element: Element | undefined): boolean =>
  element?.value !== undefined && !element.ordinal && (element.kind === 'number' || element.kind === 'dotted');

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
    const kept = adjusts
      ? own.filter(({ kind }) => kind === 'item' || kind === 'field').slice(0, 1)
      : aboutField(withoutRepeated(own, elements, sentence), sentence, elements, field);
    field = kept.findLast(({ kind }) => kind === 'field') ?? field;
    if (kept.length === 0) {
      const open: Segment =
        current && !adjusts && goesOn(current, sentence, elements) ? current : { mentions: [], indices: [], lead: 0 };
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

/** "Cộng lĩnh vực này: …", "điểm lĩnh vực còn 13,29 trên 14": the field spoken of last, whatever its items were. */
function aboutField(
  mentions: Mention[],
  { from, to }: Sentence,
  elements: readonly Element[],
  field: Mention | undefined,
): Mention[] {
  if (!field || mentions.some(({ kind }) => kind === 'item' || kind === 'field')) return mentions;
  for (let at = from; at < to; at++) {
    if (!has(elements[at], 'field') || isAmount(elements[at + 1])) continue;
    if (has(elements[at - 1], 'rank')) continue;
    const next = elements[at + 1]?.text ?? '';
    const isPlural = /^(?:các|những|mấy|nhiều)$/u.test(elements[at - 1]?.text ?? '') || isAmount(elements[at - 1]);
    const isThis =
      /^(?:này|nay|còn|con|đạt|dat|được|duoc|bị|bi|mất|mat|trừ|tru|:|là|la)$/u.test(next) ||
      /^(?:còn|đạt|được|bị|mất)/u.test(next);
    if (!isPlural && isThis)
      return [{ ...field, from: mentions[0]?.from ?? from, to: mentions[0]?.to ?? from, codeFrom: field.codeFrom }];
  }
  return mentions;
}

function sentencesOf(elements: readonly Element[]): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  let row = -1;
  elements.forEach((element, at) => {
    if (element.kind !== 'stop' && element.kind !== 'line' && at < elements.length - 1) return;
    const first = elements[from];
    if (at > from || element.kind === 'stop') {
      const opensLine = from === 0 || elements[from - 1]?.kind === 'line';
      found.push({ from, to: at + 1, opensLine, afterBlank: opensLine && (first?.first.row ?? 0) > row + 1 });
      row = elements[at]?.last.row ?? row;
    }
    from = at + 1;
  });
  return found;
}

/** A sentence that names nobody goes on about the one before, when it stands in the same line or only tells a figure or a reason. */
function goesOn(
  current: Segment,
  { from, to, opensLine, afterBlank }: Sentence,
  elements: readonly Element[],
): boolean {
  if (!opensLine) return true;
  // A question was asked in the line before.
  if (elements[from - 1]?.text === '?' || elements[from - 2]?.text === '?') return current.mentions.length > 0;
  const told = current.indices.some(
    (at) => isAmount(elements[at]) || has(elements[at], 'full') || has(elements[at], 'zero'),
  );
  if (!told && current.mentions.length > 0 && current.mentions[0]?.kind !== 'total') return true;
  if (afterBlank && told) return false;
  let at = from;
  while (at < to && elements[at] && isBullet(elements[at] as Element)) at++;
  const first = elements[at];
  if (tellsRole(first)) return true;
  // "Tên tiêu chí: …", "Kết quả (điểm): …": a label, and what belongs to it.
  let isLabel = false;
  for (let place = at; place < Math.min(to, at + 6); place++) {
    const element = elements[place];
    isLabel ||= tellsRole(element) || /^(?:tên|ten|nội dung|kết|ket|mã|ma)$/u.test(element?.words.join(' ') ?? '');
    if (element?.text === ':' || element?.text === '=') return isLabel && current.mentions.length > 0;
  }
  return first !== undefined && (first.first.text === '(' || /^\p{Ll}/u.test(first.first.raw));
}

/** The number of a list before a code, a field's name behind its number, the own office within a sentence about a criterion. */
function withoutRepeated(mentions: readonly Mention[], elements: readonly Element[], sentence: Sentence): Mention[] {
  const figuresBetween = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++)
      if (isAmount(elements[at]) || has(elements[at], 'full') || has(elements[at], 'zero')) return true;
    return false;
  };
  const kept: Mention[] = [];
  mentions.forEach((mention, index) => {
    const before = kept[kept.length - 1];
    const next = mentions[index + 1];
    const told = before !== undefined && figuresBetween(before.to, mention.from);
    if (mention.kind === 'field' && mention.codeFrom !== 'code' && isHeading(mention)) {
      const until =
        mentions.slice(index + 1).find(({ kind, from, to }) => kind !== 'field' || to > from)?.from ?? sentence.to;
      const listed =
        next !== undefined &&
        (next.kind === 'item' || (next.kind === 'field' && next.codeFrom === 'code')) &&
        !figuresBetween(mention.to, next.from);
      const section = mention.codeFrom === 'heading' && !figuresBetween(mention.to, until);
      if (listed || section) return;
    }
    const isSame = before?.code === mention.code || before?.nameCode === mention.code;
    if (
      mention.kind === 'field' &&
      before?.kind === 'field' &&
      !told &&
      mention.codeFrom !== 'code' &&
      (isSame || !isListed(before, mention, elements))
    )
      return;
    if (mention.kind === 'field' && before?.kind === 'item' && !told) return;
    if (mention.kind === 'total' && !mention.firm && kept.some(({ kind }) => kind === 'item' || kind === 'field')) {
      if (before?.kind === 'other')
        kept.push({
          ...(kept.findLast(({ kind }) => kind !== 'other') ?? mention),
          from: mention.from,
          to: mention.to,
        });
      return;
    }
    if (mention.kind === 'total' && before?.kind === 'total' && !told) return;
    // "Chính quyền số: 9/9 điểm (lĩnh vực 6)": the code of what was named.
    if (
      mention.kind === 'field' &&
      mention.codeFrom === 'code' &&
      before?.kind === 'field' &&
      before.codeFrom === 'name' &&
      before.to === before.from &&
      told &&
      !figuresBetween(mention.to, next?.from ?? sentence.to)
    ) {
      kept[kept.length - 1] = { ...before, code: mention.code, codeFrom: 'code' };
      return;
    }
    kept.push(mention);
  });
  return kept;
}

/** "3." before its name, not the name alone. */
const isHeading = ({ from, to }: Mention): boolean => to > from;

/** Nothing but commas and "và" stand between the two. */
function isListed(before: Mention, mention: Mention, elements: readonly Element[]): boolean {
  if (before.to > before.from && before.codeFrom !== 'name') return between(before.to, mention.from, elements);
  for (let at = before.to; at < mention.from; at++)
    if (elements[at]?.text === ',' || elements[at]?.text === 'và') return true;
  return false;
}

function between(from: number, to: number, elements: readonly Element[]): boolean {
  for (let at = from; at < to; at++)
    if (!/^(?:,|và|va|&|-|–|đến|den|;|\/)$/u.test(elements[at]?.text ?? '')) return false;
  return true;
}

function cut(
  mentions: readonly Mention[],
  sentence: Sentence,
  elements: readonly Element[],
  before: Segment | undefined,
): Segment[] {
  const groups = grouped(mentions, elements);
  const first = groups[0]?.[0];
  if (!first) return [];
  if (figuresFirst(groups, sentence, elements)) return reversed(groups, sentence, elements);
  const segments: Segment[] = [];
  groups.forEach((group, index) => {
    const from = index === 0 ? sentence.from : (group[0]?.from ?? 0);
    const to = groups[index + 1]?.[0]?.from ?? sentence.to;
    const indices = without(group, from, to, elements);
    const lead = indices.filter((at) => at < (group[0]?.from ?? 0)).length;
    segments.push({ mentions: group, indices, lead });
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

/** "Trừ 0,25 điểm ở tiêu chí 7.6" */
function leadsToMention({ indices, lead }: Segment, elements: readonly Element[]): boolean {
  return /^(?:tại|ở|cho|của|thuộc|với|vào|trong|:|\(|tai|o|cua|thuoc|voi|vao)$/u.test(
    elements[indices[lead - 1] ?? -1]?.text ?? '',
  );
}

/** "Điểm thưởng: 0,5 điểm" is about nothing that was spoken of before. */
function isAdjustment({ from, to }: Sentence, elements: readonly Element[]): boolean {
  for (let at = from; at < Math.min(to, from + 5); at++) {
    const element = elements[at];
    if (!element || element.kind === 'mark' || element.ordinal) continue;
    const isNamed = /^(?:điểm|diem)$/u.test(element.words[0] ?? '') && element.words.length > 1;
    return isNamed && (has(element, 'bonus') || (has(element, 'penalty') && !has(element, 'lost')));
  }
  return false;
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
    const isSame = last && last.kind === mention.kind && (last.kind === 'item' || last.kind === 'field');
    const listed =
      last &&
      isSame &&
      (between(last.to, mention.from, elements) ||
        (last.kind === 'field' &&
          last.to === last.from &&
          isListed(last, mention, elements) &&
          !amountsIn(last.to, mention.from, elements)));
    if (group && listed) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
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
  for (let place = lastMention.to; place < to; place++) {
    if (has(elements[place], 'cause')) return true;
    if (isAmount(elements[place]) && !has(elements[place + 1], 'counted')) return false;
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

/** "Tổng điểm" is a mention of the whole, and tells what the number behind it is. */
function without(group: readonly Mention[], from: number, to: number, elements: readonly Element[]): number[] {
  const indices: number[] = [];
  for (let at = from; at < to; at++)
    if (has(elements[at], 'total') || !group.some((mention) => at >= mention.from && at < mention.to)) indices.push(at);
  return indices;
}
