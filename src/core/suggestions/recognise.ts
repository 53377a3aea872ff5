/**
 * Recognises the subject of a criterion by words of its title: the most telling group of words wins. Where a title names
 * several things, the cause decides between them; where neither tells, there is no subject.
 */
import { ABBREVIATIONS } from '../abbreviations.ts';
import { fold } from '../text.ts';
import { DIGITAL } from './subjects/digital.ts';
import { FINANCE } from './subjects/finance.ts';
import { IMPACT } from './subjects/impact.ts';
import { INSTITUTIONS } from './subjects/institutions.ts';
import { ORGANISATION } from './subjects/organisation.ts';
import { PROCEDURES } from './subjects/procedures.ts';
import { STEERING } from './subjects/steering.ts';
import type { Subject } from './subjects/subject.ts';

/** The catalogue: one entry a subject of criteria, our own wording, without a figure that nobody gave. */
export const SUBJECTS: readonly Subject[] = [
  ...STEERING,
  ...INSTITUTIONS,
  ...PROCEDURES,
  ...ORGANISATION,
  ...FINANCE,
  ...DIGITAL,
  ...IMPACT,
];

/** Words before the noun that a title is about. */
const OPENERS =
  /^(?:(?:quy định|chính sách|tỷ lệ|mức độ|kết quả|thực hiện|công tác|việc|tình hình|chất lượng|tổ chức|triển khai|xây dựng|ban hành|số lượng|tổng số|số|có|các|bảo đảm|đảm bảo|về|nâng cao|tăng cường|hoạt động|ứng dụng|bố trí) )+/;

/** Words that say how something was done, and nothing about what. */
const GENERIC = new Set(
  `tỷ lệ mức độ kết quả thực hiện công tác việc tình hình chất lượng tổ chức triển khai xây dựng ban hành số kịp thời gian
  đúng hạn đầy đủ nội dung hoàn thành theo quy định kế hoạch hằng hàng năm trong và của tiêu chí thành phần đạt thời điểm
  báo cáo tiến yêu cầu trên lượng phần`.split(/\s+/),
);

/** A phrase that begins the title, its noun or what is done to it tells as much more as so many words. */
const HEAD = 3;

/** Where a phrase is looked for: anywhere in the title, as its noun, in the title above, in the cause. */
type Source = 'title' | 'noun' | 'above' | 'cause';

interface Phrase {
  readonly source: Source;
  /** With a blank on both sides. */
  readonly words: string;
  readonly size: number;
}

/** A group of signs: of each part one phrase has to be found. */
interface Group {
  readonly subject: Subject;
  readonly parts: readonly (readonly Phrase[])[];
  readonly not: readonly Phrase[];
}

const MARKS: Readonly<Record<string, Source>> = { '@': 'above', '#': 'cause', '=': 'noun' };

function phrasesOf(text: string, mark: string): Phrase[] {
  return text.split(mark).map((part): Phrase => {
    const phrase = part.trim();
    const source = MARKS[phrase.slice(0, 1)];
    if (!source) return { source: 'title', words: ` ${phrase} `, size: phrase.split(' ').length };
    return { source, words: ` ${phrase.slice(1)} `, size: source === 'noun' ? HEAD : 1 };
  });
}

const GROUPS: readonly Group[] = SUBJECTS.flatMap((subject) => {
  const not = subject.not ? phrasesOf(subject.not, '|') : [];
  return subject.signs.split('|').map((group): Group => {
    return { subject, parts: group.split('&').map((part) => phrasesOf(part, '/')), not };
  });
});

/** Folded words with a blank on both sides: what stands in brackets explains, punctuation parts nothing. */
function wordsOf(text: string): string {
  const folded = fold(text).replace(/kt ?- ?xh/g, 'ktxh');
  const bare = folded.replace(/\([^)]*\)/g, ' ');
  const words = (/\p{L}/u.test(bare) ? bare : folded).split(/[^\p{L}\d]+/u).filter((word) => word !== '');
  return ` ${words.map((word) => ABBREVIATIONS[word] ?? word).join(' ')} `;
}

/** What is read of a criterion, as words; the noun is the title without its openers. */
interface Texts extends Readonly<Record<Source, string>> {
  /** The title up to where it says the place: "trên Hệ thống", "tại Bộ phận Một cửa". */
  readonly subject: string;
  /** What is done to the noun: the words behind "được". */
  readonly done: string;
}

function textsOf(text: string, above = '', cause = ''): Texts {
  const title = wordsOf(text);
  return {
    ...{ title, above: wordsOf(above), cause: wordsOf(cause) },
    noun: ` ${title.trimStart().replace(OPENERS, '')}`,
    subject: title.replace(/(?<=\S+) (?:trên|lên|tại) .*$/, ' '),
    done: title.split(/ được(?= )/)[1] ?? ' ',
  };
}

/** How much a phrase tells; 0 where it is not found. */
function sizeOfPhrase({ source, words, size }: Phrase, texts: Texts): number {
  if (source === 'noun') return texts.noun === words ? size : 0;
  if (!texts[source].includes(words)) return 0;
  if (source !== 'title') return size;
  if (!texts.subject.includes(words)) return 1;
  return [texts.title, texts.noun, texts.done].some((text) => text.startsWith(words)) ? size + HEAD : size;
}

/** How much the phrases found of a group tell; 0 where a part is missing. */
function sizeOfGroup({ parts, not }: Group, texts: Texts): number {
  let size = 0;
  for (const phrases of parts) {
    const most = Math.max(...phrases.map((phrase) => sizeOfPhrase(phrase, texts)));
    if (most === 0) return 0;
    size += most;
  }
  return not.some(({ source, words }) => texts[source].includes(words)) ? 0 : size;
}

type Sizes = readonly (readonly [Subject, number])[];

/** The subjects whose words are found, those that tell most first. */
function sizesIn(texts: Texts): Sizes {
  const sizes = new Map<Subject, number>();
  for (const group of GROUPS) {
    const size = sizeOfGroup(group, texts);
    if (size > 0) sizes.set(group.subject, Math.max(size, sizes.get(group.subject) ?? 0));
  }
  return [...sizes].toSorted(([, a], [, b]) => b - a);
}

/** Undefined where two tell as much. */
function mostTelling([first, second]: Sizes): Subject | undefined {
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** What a title names side by side: "A; B", "A và B"; not where it is done. */
function thingsIn(title: string): string[] {
  const parts = fold(title.replace(/\([^)]*\)/g, ' ')).split(/[;,]| và /);
  return parts.map((part) => part.trim()).filter((part) => !/^(?:trên|lên|tại) /.test(part));
}

/** The one subject that a title is about. */
function subjectIn(title: string, above: string, cause: string): Subject | undefined {
  const sizes = sizesIn(textsOf(title, above, cause));
  const named = thingsIn(title).map((thing) => mostTelling(sizesIn(textsOf(thing))));
  const rivals = sizes.filter(([subject, size]) => size === sizes[0]?.[1] || named.includes(subject));
  const told = sizesIn(textsOf(cause, above)).filter(([subject]) => rivals.some(([rival]) => rival === subject));
  return (rivals.length > 1 ? mostTelling(told) : undefined) ?? mostTelling(sizes);
}

/** "", "3.1.4", "Tiêu chí thành phần 3.1.4". */
const NAMELESS = /^(?:(?:tiêu chí|thành phần|mục|nội dung) )*(?:\d+ )*$/;

/**
 * @param title of the criterion: where it names something unknown, nothing is guessed from elsewhere
 * @param cause refines a title, and is read for the subject where the criterion has no title
 * @param above titles of the criteria above, the nearest first, the field last
 * @returns undefined for an unknown subject: no suggestion is better than one that does not fit
 */
export function recogniseSubject(title: string, cause: string, above: readonly string[]): Subject | undefined {
  const [nearest = '', beyond = ''] = above;
  const words = wordsOf(title).trimStart();
  const isNameless = NAMELESS.test(words);
  const own = subjectIn(isNameless ? cause : title, nearest, cause);
  // "Mức độ hoàn thành" below "Kế hoạch cải cách hành chính"; a field, the last above, is too wide to be a subject.
  const isOpen =
    isNameless ||
    words
      .trimEnd()
      .split(' ')
      .every((word) => GENERIC.has(word));
  return own ?? (isOpen && above.length > 1 ? subjectIn(`${title} ${nearest}`, beyond, cause) : undefined);
}
