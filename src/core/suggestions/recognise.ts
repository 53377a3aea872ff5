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
  readonly words: readonly string[];
  readonly above: readonly string[];
  readonly not: readonly string[];
  readonly size: number;
}

const listed = (text: string, mark: string): string[] => text.split(mark).map((part) => part.trim());
const countWords = (phrase: string): number => phrase.split(' ').length;

const GROUPS: readonly Group[] = SUBJECTS.flatMap((subject) =>
  listed(subject.signs, '|').map((group): Group => {
    const parts = listed(group, '&');
    const words = parts.filter((part) => !part.startsWith('@'));
    const above = parts.filter((part) => part.startsWith('@')).map((part) => part.slice(1));
    const size = words.reduce((total, phrase) => total + countWords(phrase), above.length);
    return { subject, words, above, not: subject.not ? listed(subject.not, '|') : [], size };
  }),
);

/** Folded words with a blank on both sides: what stands in brackets explains, punctuation parts nothing. */
function wordsOf(text: string): string {
  const folded = fold(text);
  const bare = folded.replace(/\([^)]*\)/g, ' ');
  const words = (/\p{L}/u.test(bare) ? bare : folded).split(/[^\p{L}\d]+/u).filter((word) => word !== '');
  return ` ${words.map((word) => ABBREVIATIONS[word] ?? word).join(' ')} `;
}

const holds = (words: string, phrase: string): boolean => words.includes(` ${phrase} `);

/** The one subject whose words tell most of a text. */
function subjectIn(text: string, above: string): Subject | undefined {
  const words = wordsOf(text);
  const title = wordsOf(above);
  const stripped = ` ${words.trimStart().replace(OPENERS, '')}`;
  let most = 0;
  let found: Subject | undefined;
  for (const group of GROUPS) {
    if (!group.words.every((phrase) => holds(words, phrase)) || group.not.some((phrase) => holds(words, phrase)))
      continue;
    if (!group.above.every((phrase) => holds(title, phrase))) continue;
    const isHead = group.words.some((phrase) => words.startsWith(` ${phrase} `) || stripped.startsWith(` ${phrase} `));
    const size = group.size + (isHead ? HEAD : 0);
    if (size > most) [most, found] = [size, group.subject];
    else if (size === most && found !== group.subject) found = undefined;
  }
  return found;
}

/** Whether the words say how something was done and leave open what. */
function isGeneric(title: string): boolean {
  const words = wordsOf(title).trim().split(' ');
  return words.every((word) => GENERIC.has(word) || /^\d*$/.test(word));
}

/**
 * @param title of the criterion: where it names something unknown, nothing is guessed from elsewhere
 * @param cause read for the subject only where the criterion has no title
 * @param above titles of the criteria above, the nearest first, the field last
 * @returns undefined for an unknown subject: no suggestion is better than one that does not fit
 */
export function recogniseSubject(title: string, cause: string, above: readonly string[]): Subject | undefined {
  const [nearest = ''] = above;
  const isBlank = !/\p{L}/u.test(title);
  const own = subjectIn(isBlank ? cause : title, nearest);
  if (own || !(isBlank || isGeneric(title))) return own;
  // "Mức độ hoàn thành" below "Kế hoạch cải cách hành chính"; a field is too wide to be a subject.
  const criteria = above.slice(0, -1);
  return criteria.length === 0 ? undefined : subjectIn(`${title} ${nearest}`, criteria[1] ?? '');
}
