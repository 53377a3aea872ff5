/** Recognises the subject of a criterion by words of its title: the most telling group of words wins, a tie says nothing. */
import { fold } from '../text.ts';
import { SUBJECTS } from './catalogue.ts';
import type { Subject } from './subjects/subject.ts';

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

interface Group {
  readonly subject: Subject;
  /** Phrases that have to stand in the title, in the title above, in the cause. */
  readonly title: readonly string[];
  readonly above: readonly string[];
  readonly cause: readonly string[];
  readonly not: readonly string[];
  readonly size: number;
}

const listed = (text: string, mark: string): string[] => text.split(mark).map((part) => part.trim());
const countWords = (phrase: string): number => phrase.split(' ').length;

const GROUPS: readonly Group[] = SUBJECTS.flatMap((subject) => {
  const not = subject.not ? listed(subject.not, '|') : [];
  return listed(subject.signs, '|').map((group): Group => {
    const parts = listed(group, '&');
    const marked = (mark: string) => parts.filter((part) => part.startsWith(mark)).map((part) => part.slice(1));
    const [above, cause] = [marked('@'), marked('#')];
    const title = parts.filter((part) => !/^[@#]/.test(part));
    const size = title.reduce((total, phrase) => total + countWords(phrase), above.length + cause.length);
    return { subject, title, above, cause, not, size };
  });
});

/** Folded words with a blank on both sides: what stands in brackets explains, punctuation parts nothing. */
function wordsOf(text: string): string {
  const folded = fold(text).replace(/kt ?- ?xh/g, 'ktxh');
  const bare = folded.replace(/\([^)]*\)/g, ' ');
  const words = (/\p{L}/u.test(bare) ? bare : folded).split(/[^\p{L}\d]+/u).filter((word) => word !== '');
  return ` ${words.map((word) => ABBREVIATIONS[word] ?? word).join(' ')} `;
}

const isIn = (words: string) => (phrase: string) => words.includes(` ${phrase} `);

/** The one subject whose words tell most of a title. */
function subjectIn(title: string, above: string, cause: string): Subject | undefined {
  const words = wordsOf(title);
  const [inTitle, inAbove, inCause] = [isIn(words), isIn(wordsOf(above)), isIn(wordsOf(cause))];
  const heads = [words, ` ${words.trimStart().replace(OPENERS, '')}`];
  let most = 0;
  let found: Subject | undefined;
  for (const group of GROUPS) {
    if (!group.title.every(inTitle) || !group.above.every(inAbove) || !group.cause.every(inCause)) continue;
    if (group.not.some(inTitle)) continue;
    const leads = group.title.some((phrase) => heads.some((head) => head.startsWith(` ${phrase} `)));
    const size = group.size + (leads ? HEAD : 0);
    if (size > most) [most, found] = [size, group.subject];
    else if (size === most && found !== group.subject) found = undefined;
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
