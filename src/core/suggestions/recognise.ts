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

/** A group of signs: each part has to be found, by one of its phrases, in the text that its mark names. */
interface Group {
  readonly subject: Subject;
  readonly parts: readonly (readonly string[])[];
  readonly not: readonly string[];
}

const listed = (text: string, mark: string): string[] => text.split(mark).map((part) => part.trim());

const GROUPS: readonly Group[] = SUBJECTS.flatMap((subject) => {
  const not = subject.not ? listed(subject.not, '|') : [];
  return listed(subject.signs, '|').map((group): Group => {
    return { subject, parts: listed(group, '&').map((part) => listed(part, '/')), not };
  });
});

/** Folded words with a blank on both sides: what stands in brackets explains, punctuation parts nothing. */
function wordsOf(text: string): string {
  const folded = fold(text).replace(/kt ?- ?xh/g, 'ktxh');
  const bare = folded.replace(/\([^)]*\)/g, ' ');
  const words = (/\p{L}/u.test(bare) ? bare : folded).split(/[^\p{L}\d]+/u).filter((word) => word !== '');
  return ` ${words.map((word) => ABBREVIATIONS[word] ?? word).join(' ')} `;
}

/** What is read of a criterion, as words. */
interface Texts {
  readonly title: string;
  /** The title without its openers. */
  readonly noun: string;
  readonly above: string;
  readonly cause: string;
}

const holds = (words: string, phrase: string): boolean => words.includes(` ${phrase} `);

/** How much the most telling of some phrases tells; 0 where none of them is found. */
function sizeOf(phrases: readonly string[], { title, noun, above, cause }: Texts): number {
  let most = 0;
  for (const phrase of phrases) {
    const [mark] = phrase;
    if (mark === '@' || mark === '#') {
      if (most === 0 && holds(mark === '@' ? above : cause, phrase.slice(1))) most = 1;
    } else if (holds(title, phrase)) {
      const leads = [title, noun].some((text) => text.startsWith(` ${phrase} `));
      most = Math.max(most, phrase.split(' ').length + (leads ? HEAD : 0));
    }
  }
  return most;
}

/** The one subject whose words tell most of a title. */
function subjectIn(title: string, above: string, cause: string): Subject | undefined {
  const words = wordsOf(title);
  const noun = ` ${words.trimStart().replace(OPENERS, '')}`;
  const texts = { title: words, noun, above: wordsOf(above), cause: wordsOf(cause) };
  let most = 0;
  let found: Subject | undefined;
  for (const { subject, parts, not } of GROUPS) {
    const sizes = parts.map((phrases) => sizeOf(phrases, texts));
    if (sizes.includes(0) || not.some((phrase) => holds(words, phrase))) continue;
    const size = sizes.reduce((sum, part) => sum + part, 0);
    if (size > most) [most, found] = [size, subject];
    else if (size === most && found !== subject) found = undefined;
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
