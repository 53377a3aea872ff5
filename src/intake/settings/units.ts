/** The commune a document is about: every mention of a commune, what it says of its own part, and the one that stands out. */
import { fold, foldSearch } from '../../core/text.ts';
import type { Confidence } from '../reading.ts';
import { anyOf, caseOf, lineOf, type Passage, Wording, withoutDiacritics } from './passages.ts';
import * as told from './wordings.ts';

/**
 * `acts`: it issues the document. `closes`: "của UBND thị trấn Đồng Mỏ./.". `heads`: letterhead or label. `scored`: its
 * points follow. `titled`: a title names it. `listed`: beside other communes.
 */
export type UnitRole = 'acts' | 'closes' | 'heads' | 'scored' | 'titled' | 'mention' | 'listed';

export interface UnitMention {
  /** "thị trấn" */
  readonly level: string;
  /** "Đồng Mỏ" */
  readonly name: string;
  /** The name as it is compared. */
  readonly folded: string;
  /** "UBND" or "Ủy ban nhân dân" stands before it. */
  readonly office: boolean;
  readonly role: UnitRole;
  /** What tells where the name ends: its letters, a mark or an end behind it, or only the words there. */
  readonly ends: 'letters' | 'mark' | 'words';
  /** Typed without diacritics: no name to print. */
  readonly bare: boolean;
  readonly line: number;
  readonly quote: string;
}

export interface ChosenUnit {
  readonly mention: UnitMention;
  readonly confidence: Confidence;
}

const MENTION = new Wording(
  `${anyOf(told.COMMITTEE)}(?: \\(ubnd\\))? (${told.LEVELS}) (?=[\\p{L}\\d])|${anyOf(told.LEVELS)} (?=[\\p{L}\\d])`,
);
const LEVEL = new Wording(`(?:${told.LEVELS}) $`);
const MANY = new Wording(`(?<![\\p{L}\\d])(?:${told.MANY}) ?$`);
const NO_NAME = new Wording(`^(?:${told.NO_NAMES})(?![\\p{L}])`);
const NO_NAME_OF_OFFICE = new Wording('^(?:các|căn cứ|theo|năm \\d)(?!\\p{L})');
const NEXT_SENTENCE = new Wording(`^(?:${told.NEXT_SENTENCE})(?!\\p{L})`);
const AFTER_NAME = new Wording(`^(?:${told.AFTER_NAME})(?!\\p{L})`);
const ACTS = new Wording(`^,? (?:${told.ACTS})(?!\\p{L})`);
const SCORED = new Wording(
  `^[,:]?(?: - | là | \\()? ?(?:năm 20\\d\\d,? )?(?:(?:${told.SCORED})(?!\\p{L})|\\d+(?:[.,]\\d+)? ?(?:\\/|điểm|đ(?!\\p{L}))|\\d+,\\d)`,
);
const LABEL = new Wording(`(?:^|\\| |["{,] ?)(?:${told.UNIT_LABELS})"? ?[:|] ?"?$`);
const MOST_WORDS = 4;

const UNNAMED = new Wording(`${anyOf(told.LEVELS)} (?:${told.UNNAMED})(?!\\p{L})`);

/** A result of "xã mình" or "phường": communes that a later sentence names by the by are others. */
export function findUnits(passages: readonly Passage[]): UnitMention[] {
  let unnamed = false;
  const all = passages.flatMap((passage, index) => {
    if (passage.zone === 'closing') return [];
    const found = mentionsIn(passage, index).map(
      (one): UnitMention => (unnamed && !one.office ? { ...one, role: 'listed' } : one),
    );
    unnamed ||= found.length === 0 && UNNAMED.in(passage) !== undefined;
    const names = new Set(found.map(key));
    const one = (mention: UnitMention): boolean =>
      names.size < 2 || mention.role === 'acts' || mention.role === 'closes';
    return found.map((mention): UnitMention => (one(mention) ? mention : { ...mention, role: 'listed' }));
  });
  return withoutVerbs(all);
}

/** "xã trà giang nhận", typed in letters of one size: where the letterhead has a name alone, no other one goes on from it. */
function withoutVerbs(mentions: readonly UnitMention[]): UnitMention[] {
  const heads = mentions.filter(({ role, ends }) => role === 'heads' && ends !== 'words');
  return mentions.map((mention): UnitMention => {
    const head = heads.find((one) => mention.ends === 'words' && key(mention).startsWith(`${key(one)} `));
    return head ? { ...mention, name: head.name, folded: head.folded } : mention;
  });
}

/** The names of communes in a sentence. */
export function communesIn(sentence: string): string[] {
  const words = sentence.toLowerCase();
  const passage: Passage = { text: sentence, words, bare: false, letters: 'mixed', starts: [], zone: 'body' };
  return mentionsIn(passage, 0).map(({ name }) => name);
}

function mentionsIn(passage: Passage, index: number): UnitMention[] {
  return MENTION.all(passage).flatMap((match): UnitMention[] => {
    const start = match.index + match[0].length;
    const level = LEVEL.in({ words: match[0], bare: passage.bare })?.[0].trim() ?? '';
    const office = match[0].length > level.length + 1;
    if (!office && MANY.in(passage, Math.max(0, match.index - 12), match.index)) return [];
    const found = readName(passage, start, office);
    if (!found) return [];
    const { end, ends } = found;
    const name = passage.text.slice(start, end);
    const role = roleOf(passage, index, match.index, end, office);
    // Without the office's name, letters of one size tell a name only behind a label or between marks in a title.
    const parted =
      ends === 'mark' &&
      passage.zone === 'head' &&
      /(?:[:,(|–-]|(?<!\p{L})c(?:ủ|u)a) $/u.test(passage.text.slice(0, match.index));
    if (ends !== 'letters' && !CAPITALISED.test(name) && !office && role !== 'heads' && !parted) return [];
    return [
      {
        level: levelName(level),
        name: ends === 'letters' || CAPITALISED.test(name) ? name : titleCase(name),
        folded: fold(name),
        office,
        role,
        ends,
        bare: passage.bare,
        line: lineOf(passage, match.index),
        quote: passage.text.slice(match.index, end),
      },
    ];
  });
}

const FULL_LEVELS = new Map(told.LEVELS.split('|').map((level) => [withoutDiacritics(level), level]));
const levelName = (level: string): string => FULL_LEVELS.get(withoutDiacritics(level)) ?? level;

const WORD = /[\p{L}\p{M}'’]+/uy;

interface Name {
  readonly end: number;
  readonly ends: UnitMention['ends'];
}

/** Reads a name word by word, as far as its letters or the words behind it allow. */
function readName(passage: Passage, start: number, office: boolean): Name | undefined {
  const number = /^\d{1,2}(?![\d/.,%]| ?(?:điểm|đơn vị|xã|phường))/u.exec(passage.text.slice(start, start + 12));
  if (number) return { end: start + number[0].length, ends: 'letters' };
  const first = wordAt(passage.text, start);
  const cased = CAPITALISED.test(first);
  if (first === '' || !beginsName(passage, start, first, office)) return undefined;
  let end = start + first.length;
  for (let count = 1; count <= MOST_WORDS; count++) {
    const word = passage.text[end] === ' ' ? wordAt(passage.text, end + 1) : '';
    if (!(cased ? CAPITALISED.test(word) : word !== '' && caseOf(word) === caseOf(first)))
      return ended(passage, start, end, count);
    if (count > 1 && startsLine(passage, end + 1)) return { end, ends: 'words' };
    if ((!cased ? AFTER_NAME : count > 1 ? NEXT_SENTENCE : NO_NAME_OF_OFFICE).in(passage, end + 1, end + 24))
      return { end, ends: cased ? 'letters' : 'words' };
    end += 1 + word.length;
  }
  // Longer than any name: words of the sentence were taken for it.
  return cased ? { end, ends: 'letters' } : undefined;
}

function beginsName(passage: Passage, start: number, first: string, office: boolean): boolean {
  const cased = CAPITALISED.test(first);
  if (!cased && caseOf(first) === 'small' && passage.letters !== 'small') return false;
  // "thị trấn Thực hiện tiếp nhận": a sentence goes on with a capital; behind "UBND" only the office's own words do.
  return !(cased && office ? NO_NAME_OF_OFFICE : NO_NAME).in(passage, start, start + 24);
}

const CAPITALISED = /^\p{Lu}(?:[\p{Ll}'’ ]|$)/u;

const startsLine = ({ starts }: Passage, at: number): boolean =>
  starts.some(({ offset }) => offset > 0 && offset === at);

/** A name that a line end may have cut is doubtful; in letters of one size three syllables are the most. */
function ended(passage: Passage, start: number, end: number, count: number): Name | undefined {
  // The word for a unit ended a line: a single word on the next one rather begins a sentence.
  if (startsLine(passage, start)) return count > 1 ? { end, ends: 'words' } : undefined;
  if (CAPITALISED.test(passage.text.slice(start, end)))
    return { end, ends: count === 1 && end === passage.text.length ? 'words' : 'letters' };
  return { end, ends: count > 1 && count < MOST_WORDS ? 'mark' : 'words' };
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}

function titleCase(name: string): string {
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => (word[0] ?? '').toUpperCase() + word.slice(1).toLowerCase());
}

const OFFICE_ONLY = new Wording(`^(?:${told.COMMITTEE})(?: cộng (?:hòa|hoà).*| độc lập.*| \\|.*)?$`);

function roleOf(passage: Passage, index: number, from: number, to: number, office: boolean): UnitRole {
  if (ACTS.in(passage, to, to + 40) && office && passage.letters !== 'capital') return 'acts';
  if (/^ ?\.\/\./.test(passage.text.slice(to, to + 4))) return 'closes';
  if (LABEL.in(passage, 0, from)) return 'heads';
  const alone =
    /^ ?(?:$|\|)/.test(passage.text.slice(to)) ||
    /^ (?:cộng (?:hòa|hoà)|độc lập)/.test(passage.words.slice(to, to + 12));
  if (from === 0 && alone && office && passage.zone === 'head') return 'heads';
  const titled = passage.zone === 'head' && (office || index < 3);
  if (SCORED.in(passage, to, to + 30)) return passage.letters === 'capital' ? 'titled' : 'scored';
  return titled ? 'titled' : 'mention';
}

/** "ỦY BAN NHÂN DÂN" above "XÃ HÒA LỢI": the office stands on the line before the name. */
export function joinLetterhead(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const [index, passage] of passages.entries()) {
    const above = joined[joined.length - 1];
    const unit = new RegExp(`^(?:${told.LEVELS}) `, 'u').test(passage.words) && passage.zone === 'head';
    if (above && unit && index > 0 && OFFICE_ONLY.in(above)) {
      const office = 'UBND ';
      const starts = passage.starts.map(({ offset, line }) => ({ line, offset: offset && offset + office.length }));
      joined.push({ ...passage, starts, text: office + passage.text, words: office.toLowerCase() + passage.words });
    } else joined.push(passage);
  }
  return joined;
}

const WEIGHTS: Readonly<Record<UnitRole, number>> = {
  acts: 9,
  closes: 8,
  heads: 8,
  scored: 4,
  titled: 4,
  mention: 1,
  listed: 1,
};
const key = ({ level, folded }: UnitMention): string => `${level} ${folded}`;

/**
 * The unit that issues the document or whose result it tells. Two that stand out alike are none; letters of one size, or a
 * rival, make it `low`: to be asked.
 */
export function chooseUnit(mentions: readonly UnitMention[]): ChosenUnit | undefined {
  const weights = new Map<string, number>();
  for (const mention of mentions)
    weights.set(key(mention), (weights.get(key(mention)) ?? 0) + WEIGHTS[mention.role] + (mention.office ? 1 : 0));
  const [best, second] = [...weights].sort((a, b) => b[1] - a[1]);
  if (!best) return undefined;
  const own = mentions.filter((mention) => key(mention) === best[0]);
  const acting = mentions.find(({ role }) => role === 'acts');
  if (acting && key(acting) !== best[0] && !own.some(({ role }) => role === 'acts'))
    return { mention: acting, confidence: 'low' };
  const mention =
    own.find(({ role }) => role === 'acts') ?? own.find(({ office, ends }) => office && ends === 'letters') ?? own[0];
  if (!mention || (second && second[1] >= best[1])) return undefined;
  const strong = own.some(({ role }) => WEIGHTS[role] > WEIGHTS.titled);
  // Of many communes in a list none is the document's own.
  if (!strong && weights.size > 2 && best[1] < 3 * (second?.[1] ?? 0)) return undefined;
  return { mention, confidence: sureness(own, strong, best[1], second?.[1] ?? 0) };
}

function sureness(own: readonly UnitMention[], strong: boolean, best: number, second: number): Confidence {
  const sure = own.filter(({ bare, ends }) => !bare && ends !== 'words');
  if (sure.length === 0 || 2 * best < 3 * second || own.every(({ role }) => role === 'listed')) return 'low';
  // In a title in letters of one size nothing but its words parts a name from them.
  if (own.every(({ role, ends, office }) => (role === 'titled' || !office) && ends !== 'letters')) return 'low';
  return strong && sure.some(({ ends, role }) => ends === 'letters' || role === 'heads') && best >= 3 * second
    ? 'high'
    : 'medium';
}

/**
 * Whether two names are one name with a slip of the pen: one letter or tone apart. Names that differ in more are two
 * places.
 */
export function isSlip(a: string, b: string): boolean {
  return fold(a) !== fold(b) && distanceAtMostOne(foldSearch(a), foldSearch(b));
}

function distanceAtMostOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
