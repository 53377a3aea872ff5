/** Which mentions of a sentence count: not the number of a list before a code, not a name told again. */
import { codeDepth } from '../../core/codes.ts';
import { SCALE } from '../../core/points.ts';
import { type Element, hasMeaning, isAmount } from './elements.ts';
import { wordSet } from './lexicon.ts';
import { endOf, type Mention, tellsQuantity } from './mentions.ts';
import { type Sentence, tellsFigure } from './sentences.ts';

const PLURAL: ReadonlySet<string> = new Set(['các', 'những', 'mấy', 'nhiều']);
/** What follows "lĩnh vực" where the one spoken of is meant. */
const THIS_FIELD: ReadonlySet<string> = new Set([':', ...wordSet('này|còn|đạt|được|bị|mất|trừ|là')]);

/** "Cộng lĩnh vực này: …", "điểm lĩnh vực còn 13,29 trên 14": the field spoken of last, whatever its items were. */
export function aboutField(
  mentions: Mention[],
  { from, to }: Sentence,
  elements: readonly Element[],
  field: Mention | undefined,
): Mention[] {
  if (!field || mentions.some(isPart)) return mentions;
  for (let at = from; at < to; at++) {
    const [before, next] = [elements[at - 1], elements[at + 1]];
    if (!hasMeaning(elements[at], 'field') || isAmount(next) || hasMeaning(before, 'rank')) continue;
    const isPlural = PLURAL.has(before?.text ?? '') || isAmount(before);
    if (!isPlural && THIS_FIELD.has(next?.text ?? ''))
      return [{ ...field, from: mentions[0]?.from ?? from, to: mentions[0]?.to ?? from }];
  }
  return mentions;
}

export const isPart = ({ kind }: Mention): boolean => kind === 'item' || kind === 'field';

/** A criterion stands so near below the name of its field. */
const NEAR = 60;

/** Numbers of headings that are fields, whatever their names. */
export interface Headings {
  /** "8. Dịch vụ công", "Điểm tối đa: 10", "8.1. …": with figures of their own below them. */
  readonly told: ReadonlySet<Mention>;
  /** A criterion of theirs comes next. */
  readonly parents: ReadonlySet<Mention>;
}

export function headingsIn(mentions: readonly Mention[], elements: readonly Element[]): Headings {
  const parts = mentions.filter(isPart);
  // "II. Các tiêu chí chưa đạt" numbers a section where "2. Cải cách thể chế" is the field.
  const named = new Set(
    parts.flatMap(({ kind, code, codeFrom }) => (kind === 'field' && codeFrom === 'name' ? code : [])),
  );
  const headings = parts.flatMap((mention, at) =>
    mention.codeFrom === 'heading' && !named.has(mention.code) ? [{ mention, next: parts[at + 1] }] : [],
  );
  const isParent = ({ mention, next }: (typeof headings)[0]): boolean =>
    next?.kind === 'item' && next.code?.startsWith(`${mention.code}.`) === true;
  const parents = headings.filter(isParent);
  const told = parents.filter(({ mention, next }) => {
    const { to } = mention;
    if ((next?.from ?? to) > to + NEAR) return false;
    // What is told once something else was named is not of the heading: "II. Tiêu chí chưa đạt", "UBND xã đạt 25/28".
    const named = mentions[mentions.indexOf(mention) + 1];
    return tellsFigures(elements.slice(to, named?.from));
  });
  const mentionsOf = (found: typeof headings): ReadonlySet<Mention> => new Set(found.map(({ mention }) => mention));
  return { told: mentionsOf(told), parents: mentionsOf(parents) };
}

/** "đạt 7,5", "7,5/8" */
const tellsFigures = (own: readonly Element[]): boolean =>
  own.some(
    (one, at) => isAmount(one) && (own[at + 1]?.text === '/' || own.slice(Math.max(0, at - 2), at).some(tellsQuantity)),
  );

/** The number of a list before a code, a field's name behind its number, the own office within a sentence about a criterion. */
export function withoutRepeated(
  mentions: readonly Mention[],
  elements: readonly Element[],
  sentence: Sentence,
  { told: heads }: Headings,
): Mention[] {
  const kept: Mention[] = [];
  mentions.forEach((mention, index) => {
    const before = kept[kept.length - 1];
    const told = before !== undefined && figuresIn(endOf(before), mention.from, elements);
    if (isOthers(mentions, index, before, told)) return;
    if (mention.index === 'other' && before && isOfPart(before, mention, { told, elements, to: sentence.to })) return;
    if (!heads.has(mention) && isListNumber(mentions, index, elements, sentence)) return;
    // "Với 89,5 điểm, xã A xếp thứ 26 về Chỉ số CCHC"
    const isSameWhole = mention.index === 'own' && before?.kind === 'total';
    if (isSameWhole || (before && !told && isRepeated(mention, before, elements))) return;
    if (mention.kind === 'total' && !mention.firm && kept.some(isPart)) {
      // Behind another office the sentence is about the criterion again.
      const own = before?.kind === 'other' ? kept.findLast(({ kind }) => kind !== 'other') : undefined;
      if (own) kept.push({ ...own, from: mention.from, to: mention.to });
      return;
    }
    const end = mentions[index + 1]?.from ?? sentence.to;
    if (before && told && isCodeOf(before, mention) && !figuresIn(endOf(mention), end, elements))
      kept[kept.length - 1] = { ...before, code: mention.code, codes: undefined, codeFrom: 'code' };
    else kept.push(mention);
  });
  return kept;
}

/**
 * "SIPAS của xã A đạt 87,65%, xếp thứ 4": the unit's, and of that index. "Xã bạn là xã B đạt 91,25/100, trong đó Thể chế 10/10":
 * the parts are the other one's, too.
 */
function isOthers(mentions: readonly Mention[], index: number, before: Mention | undefined, told: boolean): boolean {
  const mention = mentions[index];
  if (mention?.kind === 'total' && mention.index === undefined)
    return mentions.slice(0, index).findLast((one) => one.index !== undefined)?.index === 'other';
  return mention !== undefined && before?.kind === 'other' && isPart(mention) && told;
}

/** No criterion gives as many. */
const MOST_POINTS = 20 * SCALE;

/** "8.1 Chỉ số hài lòng của người dân: 2,4/3", "mất 2,38 điểm - lý do SIPAS đạt 86,12%": an index that a title or a reason names. */
function isOfPart(
  { kind, code, codeFrom, from, to }: Mention,
  index: Mention,
  { told, elements, to: end }: { told: boolean; elements: readonly Element[]; to: number },
): boolean {
  if (kind !== 'item' && (kind !== 'field' || codeFrom !== 'code')) return false;
  if (told) return elements.slice(to, index.from).some((element) => hasMeaning(element, 'cause'));
  // "2.1. Chỉ số SIPAS: 86,12 điểm" is a section.
  if (kind === 'field' || to > from + 1 || (code !== undefined && codeDepth(code) > 2)) return true;
  const first = elements.findIndex((element, at) => at > index.to && isAmount(element));
  const value = first < 0 || first >= end ? undefined : elements[first]?.value;
  return value !== undefined && value <= MOST_POINTS && elements[first + 1]?.text !== '%';
}

/** "3." before criteria, or before a title without figures: it numbers a list or a section. */
function isListNumber(
  mentions: readonly Mention[],
  index: number,
  elements: readonly Element[],
  sentence: Sentence,
): boolean {
  const [mention, next] = [mentions[index], mentions[index + 1]];
  if (mention?.kind !== 'field' || mention.codeFrom === 'code' || !isHeading(mention)) return false;
  const isCoded = next?.kind === 'item' || (next?.kind === 'field' && next.codeFrom === 'code');
  if (next && isCoded && !figuresIn(mention.to, next.from, elements)) return true;
  if (mention.codeFrom !== 'heading') return false;
  const other = mentions.slice(index + 1).find((one) => one.kind !== 'field' || isHeading(one));
  return !figuresIn(mention.to, other?.from ?? sentence.to, elements);
}

/** A criterion known by its title alone. */
export const isTitled = ({ kind, codes }: Mention): boolean => kind === 'item' && codes !== undefined;

/** Named again without a figure between the two. */
function isRepeated(mention: Mention, before: Mention, elements: readonly Element[]): boolean {
  if (mention.kind === 'total') return before.kind === 'total';
  if (isTitled(mention)) return before.kind === 'item' && before.codeFrom === 'code';
  if (mention.kind !== 'field') return false;
  if (before.kind === 'item') return true;
  if (before.kind !== 'field' || mention.codeFrom === 'code') return false;
  const isSame = before.code === mention.code || before.nameCode === mention.code;
  return isSame || !isListed(before, mention, elements);
}

/** "Chính quyền số: 9/9 điểm (lĩnh vực 6)", "Công khai TTHC: 1/2 điểm (3.1.2)": the code of what was named. */
function isCodeOf(before: Mention, mention: Mention): boolean {
  if (isTitled(before)) return mention.kind === 'item' && mention.codeFrom === 'code';
  return (
    mention.kind === 'field' &&
    mention.codeFrom === 'code' &&
    before.kind === 'field' &&
    before.codeFrom === 'name' &&
    !isHeading(before)
  );
}

function figuresIn(from: number, to: number, elements: readonly Element[]): boolean {
  for (let at = from; at < to; at++) if (tellsFigure(elements[at])) return true;
  return false;
}

/** "3." before its name, not the name alone. */
const isHeading = ({ from, to }: Mention): boolean => to > from;

/** Nothing but commas and "và" stand between the two. */
export function isListed(before: Mention, mention: Mention, elements: readonly Element[]): boolean {
  if (isHeading(before) && before.codeFrom !== 'name')
    return !isNameOf(mention, before, elements) && isJoined(before.to, mention.from, elements);
  // "Xây dựng đội ngũ cán bộ, công chức (lĩnh vực 5)": the code of that name.
  if (mention.codeFrom === 'code' && elements[mention.from - 1]?.text === '(') return false;
  for (let at = before.nameTo ?? before.to; at < mention.from; at++)
    if (elements[at]?.text === ',' || elements[at]?.text === 'và') return true;
  return false;
}

/** "Lĩnh vực 6 - Chính quyền số", "Lĩnh vực thứ hai, Thể chế": nobody lists a number and a name. */
const isNameOf = ({ codeFrom, from }: Mention, before: Mention, elements: readonly Element[]): boolean =>
  codeFrom === 'name' && from === before.to + 1 && elements[before.to]?.kind === 'mark';

const JOINS: ReadonlySet<string> = new Set([...',&-–;/', ...wordSet('và|đến')]);

/** "7.1, 7.2 và 7.3" */
export function isJoined(from: number, to: number, elements: readonly Element[]): boolean {
  for (let at = from; at < to; at++) if (!JOINS.has(elements[at]?.text ?? '')) return false;
  return true;
}
