/** Offices, the own one or another, the whole, and other indices. */
import { foldSearch } from '../../core/text.ts';
import { phraseWords } from './atoms.ts';
import { type Element, hasMeaning, isAmount } from './elements.ts';
import { type Meaning, wordSet } from './lexicon.ts';
import { type Mention, type Scan, tellsQuantity } from './mentions.ts';
import { sumsUpLosses } from './number-places.ts';
import { isSum } from './sentences.ts';

const LEVEL = 'xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh';

interface Levels {
  readonly levelWords: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
}

const levels = new Map<boolean, Levels>();

function levelsFor(bare: boolean): Levels {
  const known = levels.get(bare);
  if (known) return known;
  const words = LEVEL.split('|').map((level) => phraseWords(level, bare));
  const made = {
    levelWords: new Set(words.map((level) => level.join(' '))),
    firsts: new Set(words.map(([first]) => first ?? '')),
  };
  levels.set(bare, made);
  return made;
}

/** First words of the levels whose results are read; those of two words are one element or two. */
const COMMUNE = wordSet('xã|phường|thị|đặc');
const COMMUNE_OF_TWO_WORDS = wordSet('thị|đặc');
const RANK_OF_UNITS = wordSet('cấp');
/** No name is longer. */
const LONGEST_NAME = 4;

/** "xã Hòa Lợi", "huyện Phú Lâm", "UBND phường An Bình": the own office, or another one. */
export function unitAt(scan: Scan, at: number): Mention | undefined {
  const level = levelAt(scan, at);
  if (level === undefined) return undefined;
  const { words, to } = nameFrom(scan, level);
  // "CHỈ SỐ CCHC CẤP XÃ NĂM 2025": what stands behind is no name.
  if (words.length > 0 && RANK_OF_UNITS.has(scan.at(at - 1)?.last.text ?? '')) return undefined;
  if (words.length === 0) return ownPronoun(scan, at, level) ?? higherLevel(scan, at, level);
  const name = words.join(' ');
  const own = scan.known.ownName;
  // In a title of capitals the name goes on in other words: "XÃ HÒA LỢI NĂM 2025".
  const isTitle = name.startsWith(`${own} `) && isCapital(scan.at(to - 1)) && isCapital(scan.at(level));
  const isOwn = own !== '' && (name === own || isTitle);
  const isCommune =
    COMMUNE.has(scan.at(level - 1)?.words[0] ?? '') || COMMUNE_OF_TWO_WORDS.has(scan.at(at)?.words[0] ?? '');
  return {
    kind: isOwn || (own === '' && isCommune) ? 'total' : 'other',
    code: undefined,
    codeFrom: 'code',
    from: at,
    to,
    firm: false,
    ...(own === '' ? {} : { unit: isOwn ? 'own' : 'other' }),
  };
}

/** Words with a capital, words as the own office has them, "Phường 12", "Phường Thống Nhất". */
function nameFrom(scan: Scan, from: number): { readonly words: readonly string[]; readonly to: number } {
  const words: string[] = [];
  let to = from;
  while (words.length < LONGEST_NAME) {
    const element = scan.at(to);
    const isName =
      isSyllable(element) &&
      (/^\p{Lu}/u.test(element.first.raw) ||
        (words.length > 0 && scan.known.ownName.startsWith(`${words.join(' ')} ${foldSearch(element.first.raw)}`)));
    const isNumber = element?.kind === 'number' && words.length < 2;
    const isWritten = element !== undefined && isWrittenAsName(element);
    if (!isName && !isNumber && !isWritten && !(words.length === 0 && isOwnStart(scan, element))) break;
    words.push(...(isWritten ? element.words : [element?.first.raw ?? '']).map(foldSearch));
    to++;
  }
  if (words.length > 0 || !scan.known.lower) return { words, to };
  const lower = lowerName(scan, from);
  return { words: lower, to: from + lower.length };
}

/** "Thống Nhất": a phrase with other meanings, each of its two words with a capital. */
const isWrittenAsName = ({ kind, words, first, last }: Element): boolean =>
  kind === 'phrase' && words.length === 2 && [first, last].every(({ raw }) => /^\p{Lu}\p{Ll}/u.test(raw));

/** Words that stand between "xã" and what is told of it: "xã cũng chỉ đạt". */
const NO_NAME = wordSet(
  'đã|chỉ|cũng|vẫn|còn|hiện|được|bị|này|đó|mình|ta|nhà|có|không|chưa|mới|rất|đều|các|những|của|và|với|là|trong|tự|cần|phải|cơ|tổng|kết|lại|sẽ|nên|để|do|vì|tôi|chúng|khác|nào|trên|toàn',
);

/** "kinh tế - xã hội" */
const SOCIETY = wordSet('hội');

/** "cchc 2025 xã ea kao: 82đ", "phường bình khê đạt": typed without capitals, a name ends at its colon, its year, its line or what is told of it. */
function lowerName(scan: Scan, from: number): string[] {
  const words: string[] = [];
  while (words.length < LONGEST_NAME && scan.at(from + words.length)?.kind === 'word')
    words.push(foldSearch(scan.at(from + words.length)?.first.raw ?? ''));
  const after = scan.at(from + words.length);
  if (SOCIETY.has(words[0] ?? '')) return [];
  const opensLine = scan.at(from - 1)?.leads === true || scan.at(from - 2)?.leads === true;
  const isAlone = opensLine && words.length > 1 && (after === undefined || after.kind === 'line');
  if (after?.text === ':' || after?.text === 'năm' || isAlone) return words;
  const isTold = words.length > 1 && TELLS.some((meaning) => hasMeaning(after, meaning));
  return isTold && !words.some((word) => NO_NAME.has(word)) ? words : [];
}

/** One word, whatever it means elsewhere: "Đồng" and "Lầu" are parts of names. */
function isSyllable(element: Element | undefined): element is Element {
  return (
    element !== undefined && element.first === element.last && (element.kind === 'word' || element.kind === 'phrase')
  );
}

function isCapital(element: Element | undefined): boolean {
  const raw = element?.first.raw ?? '';
  return raw === raw.toUpperCase();
}

function isOwnStart(scan: Scan, element: Element | undefined): boolean {
  const first = scan.known.ownName.split(' ')[0];
  return first !== undefined && first !== '' && isSyllable(element) && foldSearch(element.first.raw) === first;
}

function levelAt(scan: Scan, at: number): number | undefined {
  const { firsts, levelWords } = levelsFor(scan.known.bare);
  if (!firsts.has(scan.at(at)?.words[0] ?? '')) return undefined;
  for (const length of [2, 1]) {
    const words = scan.elements.slice(at, at + length).flatMap((element) => element.words);
    if (words.length >= length && levelWords.has(words.join(' '))) return at + length;
    if (length === 2 && levelWords.has(words.slice(0, 2).join(' ')) && words.length === 2) return at + 1;
  }
  return undefined;
}

const PRONOUNS: ReadonlySet<string> = new Set([...wordSet('ta|mình|nhà|tôi'), 'chúng']);

/** "xã ta", "phường mình", "xã nhà" */
function ownPronoun(scan: Scan, at: number, place: number): Mention | undefined {
  if (!PRONOUNS.has(scan.at(place)?.text ?? '')) return undefined;
  return { kind: 'total', code: undefined, codeFrom: 'code', from: at, to: place + 1, firm: false };
}

const HIGHER = wordSet('tỉnh|huyện|quận|thành phố');
const TELLS: readonly Meaning[] = ['score', 'rank', 'lost', 'assessed'];

/** "Tỉnh đạt 89,46 điểm"; where it grants points, "tỉnh cho 79,6 điểm", they are another's. */
function higherLevel(scan: Scan, at: number, place: number): Mention | undefined {
  const word = scan.at(at)?.words.join(' ') ?? '';
  const told = scan.at(place);
  if (!HIGHER.has(word) || !TELLS.some((meaning) => hasMeaning(told, meaning))) return undefined;
  if (hasMeaning(told, 'assessed') && told?.text !== 'được') return undefined;
  return { kind: 'other', code: undefined, codeFrom: 'code', from: at, to: place, firm: true };
}

const POINTS_WORD = wordSet('điểm');
const LEFT = wordSet('còn lại|khác');
const isLeft = (element: Element | undefined): boolean => LEFT.has(element?.words.join(' ') ?? '');
const IN = wordSet('ở|tại|thuộc|vào|trong|nằm ở|cho|của');
const SEVERAL = wordSet('các|những');

const mentionOf = (at: number, kind: 'total' | 'other', firm: boolean): Mention => ({
  kind,
  code: undefined,
  codeFrom: 'code',
  from: at,
  to: at + 1,
  firm,
});

export const wholeAt = (scan: Scan, at: number): Mention | undefined =>
  indexAt(scan, at) ?? restAt(scan, at) ?? totalAt(scan, at);

function indexAt(scan: Scan, at: number): Mention | undefined {
  const element = scan.at(at);
  // "Chỉ số CCHC (PAR INDEX)": another name of the same.
  const isSame = scan.at(at - 1)?.text === '(' && hasMeaning(scan.at(at - 2), 'own-index');
  if (hasMeaning(element, 'index')) return isSame ? undefined : { ...mentionOf(at, 'other', true), index: 'other' };
  return hasMeaning(element, 'own-index') && scan.at(at - 1)?.value === undefined
    ? { ...mentionOf(at, 'total', false), index: 'own' }
    : undefined;
}

/** "9,6 điểm bị trừ nằm ở các lĩnh vực còn lại, có tổng điểm tối đa 75": the sum of what nobody names. */
function restAt(scan: Scan, at: number): Mention | undefined {
  const isRest = SEVERAL.has(scan.at(at - 1)?.text ?? '') && isLeft(scan.at(at + 1));
  return hasMeaning(scan.at(at), 'field') && isRest && IN.has(scan.at(at - 2)?.text ?? '')
    ? { ...mentionOf(at, 'other', true), from: at - 1, index: 'other' }
    : undefined;
}

function totalAt(scan: Scan, at: number): Mention | undefined {
  const element = scan.at(at);
  if (!element || !hasMeaning(element, 'total')) return undefined;
  if (isOfSome(scan, at)) return mentionOf(at, 'other', true);
  if (isOfAnother(scan, at)) return undefined;
  const next = scan.at(at + 1);
  if (hasMeaning(element, 'bonus') && !isSum(element, next)) return undefined;
  if (tellsOfOthers(element, next)) return undefined;
  const isSingle = element.first === element.last;
  if (isSingle && (hasMeaning(next, 'criterion') || SEVERAL.has(next?.text ?? ''))) return mentionOf(at, 'other', true);
  // "lĩnh vực 1 đạt 5,5 điểm và tổng điểm là 90,33"
  const isJoined = scan.at(at - 1)?.text === 'và' && element.words.some((word) => POINTS_WORD.has(word));
  const firm = scan.opens(at) || isJoined;
  return firm || POINTS_WORD.has(element.text) || !isSingle ? mentionOf(at, 'total', firm) : undefined;
}

/** "tự chấm tổng 85", "các tiêu chí mất điểm (tổng 9,4 điểm)": it belongs to what stands before it. */
const isOfAnother = (scan: Scan, at: number): boolean =>
  (tellsQuantity(scan.at(at - 1)) && !scan.at(at)?.leads) || sumsUpLosses(scan.elements, at);
const ALL_OF = wordSet('toàn bộ');

/** Of things or of fields; "toàn bộ 1 điểm": all the points of somebody. */
const tellsOfOthers = (element: Element, next: Element | undefined): boolean =>
  hasMeaning(next, 'counted') || hasMeaning(next, 'field') || (ALL_OF.has(element.words.join(' ')) && isAmount(next));

/** "Tổng 3 lĩnh vực: 43,75/50": of some, not of all. */
function isOfSome(scan: Scan, at: number): boolean {
  const counted = scan.at(at + 2);
  return scan.at(at + 1)?.value !== undefined && (hasMeaning(counted, 'field') || hasMeaning(counted, 'criterion'));
}
