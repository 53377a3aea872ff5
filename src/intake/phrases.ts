/** The words by which results name a figure: data, so that a new wording is one more line. */
import { phraseWords, startsWith, type Token } from './tokens.ts';
import { NOUNS, type Role, TURNS, type Turn, VERBS, VERDICTS, type Verdict } from './wordings.ts';

export type { Role, Verdict } from './wordings.ts';

export interface Phrase {
  readonly words: readonly string[];
  readonly means: Role | Verdict | Turn;
  /** A noun may be parted from its number by "của … là"; a verb stands right before it. */
  readonly noun: boolean;
  /** It names points itself, so that the number needs no "điểm" behind it. */
  readonly points: boolean;
}

type Meaning = Phrase['means'];

function phrases(table: Partial<Record<Meaning, string>>, noun: boolean): Phrase[] {
  return Object.entries(table).flatMap(([means, list]) =>
    list.split('|').map((phrase) => {
      const words = phraseWords(phrase);
      return { words, means: means as Meaning, noun, points: words.includes(POINTS_WORD) };
    }),
  );
}

/** "điểm", folded. */
export const POINTS_WORD = phraseWords('điểm')[0] ?? '';

/** By first word, the longest first. */
const BY_FIRST_WORD = new Map<string, Phrase[]>();
for (const phrase of [
  ...phrases(NOUNS, true),
  ...phrases(VERBS, false),
  ...phrases(VERDICTS, false),
  ...phrases(TURNS, false),
]) {
  const first = phrase.words[0] ?? '';
  const list = [...(BY_FIRST_WORD.get(first) ?? []), phrase];
  BY_FIRST_WORD.set(
    first,
    list.sort((a, b) => b.words.length - a.words.length),
  );
}

/** The longest phrase that stands at this place. */
export function phraseAt(tokens: readonly Token[], at: number): Phrase | undefined {
  const token = tokens[at];
  return token && BY_FIRST_WORD.get(token.text)?.find(({ words }) => startsWith(tokens, at, words));
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map((word) => phraseWords(word)[0] ?? ''));

/** Words that may stand between what a number is called and the number. */
export const FILLERS = words('là được đạt bằng chỉ có còn điểm số tổng toàn bộ hết cả tất thêm mức');

/** Words of whoever is scored or scores: "thị trấn đạt", "UBND xã bị trừ", "nên chỉ được". */
export const SUBJECTS = words(
  'thị trấn xã phường đặc khu ubnd ủy ban nhân dân đơn vị huyện tỉnh thành phố sở nội vụ hội đồng tổ phòng địa phương cơ quan chỉ bị nên đã thì và được vì vậy do đó kết quả của này tiêu chí nội dung số còn phải',
);

/** Words before a verb that belong to whoever got the points, not to the name of the item. */
export const OFFICES = words('thị trấn xã phường đặc khu ubnd ủy ban nhân dân đơn vị chỉ bị đã thì');

/** Things counted: a number before one of them is never points. */
export const COUNTED = words(
  'hồ văn tiêu lĩnh chỉ thủ tthc cán công người ngày tháng năm lần sáng nhiệm cuộc báo đơn trường bài tin kế quyết xã phường thôn khu tổ nội mô dịch trang đồng triệu tỷ phần quý giờ phút lượt câu phiếu giải bậc hạng cơ doanh ý vụ đợt buổi lớp mức cấp',
);
