/** Recognises the subject of a criterion by words of its title: the most telling group of words wins, a tie says nothing. */
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

/** Written out before anything is looked for. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  cchc: 'cải cách hành chính',
  tthc: 'thủ tục hành chính',
  vbqppl: 'văn bản quy phạm pháp luật',
  qppl: 'quy phạm pháp luật',
  vb: 'văn bản',
  dvc: 'dịch vụ công',
  dvctt: 'dịch vụ công trực tuyến',
  cbcc: 'cán bộ công chức',
  cbccvc: 'cán bộ công chức viên chức',
  cntt: 'công nghệ thông tin',
  pakn: 'phản ánh kiến nghị',
  hs: 'hồ sơ',
  csdl: 'cơ sở dữ liệu',
  nsnn: 'ngân sách nhà nước',
  ktxh: 'kinh tế xã hội',
  pvhcc: 'phục vụ hành chính công',
  ttpvhcc: 'trung tâm phục vụ hành chính công',
  attt: 'an toàn thông tin',
  cđs: 'chuyển đổi số',
  kntc: 'khiếu nại tố cáo',
  bcci: 'bưu chính công ích',
  bhyt: 'bảo hiểm y tế',
  ubnd: 'ủy ban nhân dân',
};

/** Words before the noun that a title is about. */
const OPENERS =
  /^(?:(?:tỷ lệ|mức độ|kết quả|thực hiện|công tác|việc|tình hình|chất lượng|tổ chức|triển khai|xây dựng|ban hành|số lượng|tổng số|số|có|các|bảo đảm|đảm bảo|về|nâng cao|tăng cường|hoạt động|ứng dụng) )+/;

/** Words that say how something was done, and nothing about what. */
const GENERIC = new Set(
  `tỷ lệ mức độ kết quả thực hiện công tác việc tình hình chất lượng tổ chức triển khai xây dựng ban hành số kịp thời gian
  đúng hạn đầy đủ nội dung hoàn thành theo quy định kế hoạch hằng hàng năm trong và của tiêu chí thành phần đạt thời điểm
  báo cáo tiến yêu cầu trên lượng phần`.split(/\s+/),
);

/** What leads to a point of the head noun is worth as much as so many words. */
const HEAD = 3;

/** What a phrase is looked for in: the criterion's title, the title above, the cause. */
type Source = 'title' | 'above' | 'cause';

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

const MARKS: Readonly<Record<string, Source>> = { '@': 'above', '#': 'cause' };

function phrasesOf(text: string, mark: string): Phrase[] {
  return text.split(mark).map((part): Phrase => {
    const phrase = part.trim();
    const source = MARKS[phrase.slice(0, 1)];
    if (source) return { source, words: ` ${phrase.slice(1)} `, size: 1 };
    return { source: 'title', words: ` ${phrase} `, size: phrase.split(' ').length };
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
type Texts = Readonly<Record<Source | 'noun', string>>;

/** How much the phrases found of a group tell; 0 where a part is missing. */
function sizeOf({ parts, not }: Group, texts: Texts): number {
  let size = 0;
  for (const phrases of parts) {
    let most = 0;
    for (const phrase of phrases) {
      if (!texts[phrase.source].includes(phrase.words)) continue;
      const leads =
        phrase.source === 'title' && (texts.title.startsWith(phrase.words) || texts.noun.startsWith(phrase.words));
      most = Math.max(most, phrase.size + (leads ? HEAD : 0));
    }
    if (most === 0) return 0;
    size += most;
  }
  return not.some(({ words }) => texts.title.includes(words)) ? 0 : size;
}

/** The one subject whose words tell most of a title. */
function subjectIn(title: string, above: string, cause: string): Subject | undefined {
  const words = wordsOf(title);
  const noun = ` ${words.trimStart().replace(OPENERS, '')}`;
  const texts: Texts = { title: words, noun, above: wordsOf(above), cause: wordsOf(cause) };
  let most = 0;
  let found: Subject | undefined;
  for (const group of GROUPS) {
    const size = sizeOf(group, texts);
    if (size > most) [most, found] = [size, group.subject];
    else if (size > 0 && size === most && found !== group.subject) found = undefined;
  }
  return found;
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
