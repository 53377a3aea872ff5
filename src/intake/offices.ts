/** The commune a text is about: every mention of a commune office, and the name that most of them give. */
import { fold, foldSearch } from '../core/text.ts';
import { lineAt, type Paragraph } from './paragraphs.ts';
import type { Placed } from './sections.ts';
import { foldWord } from './tokens.ts';

export interface OfficeMention {
  /** "thị trấn" */
  readonly level: string;
  /** "Đồng Mỏ" */
  readonly name: string;
  /** The name as it is compared. */
  readonly folded: string;
  /** "UBND" or "Ủy ban nhân dân" stands before it. */
  readonly office: boolean;
  /** `acts`: it issues the plan here ("… ban hành Kế hoạch"). `closes`: "của UBND thị trấn Đồng Mỏ./.". */
  readonly role: 'acts' | 'closes' | 'scored' | 'mention';
  readonly line: number;
  readonly quote: string;
}

const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}'’]*|\d{1,2}(?![\d/.,]))(?: \p{Lu}[\p{L}\p{M}'’]*){0,4}`;
const MENTION = new RegExp(
  String.raw`((?:UBND|[UỦ][ỷy] ban nhân dân)(?: \(UBND\))? )?(?<!\p{L})([Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu) (${NAME})`,
  'gu',
);
const ACTS = /^,? (?:xây dựng|ban hành|lập|đề ra|triển khai|báo cáo|trình)/u;
/** No place is called so: a sentence goes on with a capital ("thị trấn Thực hiện tiếp nhận"). */
const NO_NAME = /^(?:Thực|Các|Căn|Giao|Phối|Tổ|Ban|Hội|Trưởng|Phó|Chủ|Bí|Đảng|Văn|Công|Trên)(?: |$)/u;

export function findOffices(placed: readonly Placed[]): OfficeMention[] {
  const mentions: OfficeMention[] = [];
  for (const { paragraph, part } of placed) {
    if (part === 'closing' || !/(?:ã|ường|ấn|khu) [\p{Lu}\d]/u.test(paragraph.text)) continue;
    for (const match of paragraph.text.matchAll(MENTION)) {
      const [quote, office, level = '', name = ''] = match;
      if (NO_NAME.test(name) && !office) continue;
      const after = paragraph.text.slice(match.index + quote.length, match.index + quote.length + 40);
      const before = paragraph.text.slice(Math.max(0, match.index - 12), match.index);
      const role = ACTS.test(after)
        ? 'acts'
        : /^ ?\.\/\./.test(after)
          ? 'closes'
          : /(?:đối với|của) $/u.test(before) && /^,? (?:đạt|được)/u.test(after)
            ? 'scored'
            : 'mention';
      const line = lineAt(paragraph, match.index);
      mentions.push({
        level: level.toLowerCase(),
        name,
        folded: foldName(name),
        office: office !== undefined,
        role,
        line,
        quote,
      });
    }
  }
  return mentions;
}

/** Word by word, which remembers them: a text repeats few names often. */
function foldName(name: string): string {
  return name.split(' ').map(foldWord).join(' ');
}

/** The names of communes in a sentence. */
export function communesIn(sentence: string): string[] {
  return [...sentence.matchAll(MENTION)].flatMap(([, office, , name = '']) =>
    office || !NO_NAME.test(name) ? [name] : [],
  );
}

/** The mention that names the issuer of the text. */
export function chooseOffice(mentions: readonly OfficeMention[]): OfficeMention | undefined {
  const acting = mentions.find(({ role, office }) => role === 'acts' && office);
  if (acting) return acting;
  const counts = new Map<string, number>();
  const key = ({ level, folded }: OfficeMention): string => `${level} ${folded}`;
  for (const mention of mentions) {
    const weight = mention.role === 'mention' ? (mention.office ? 2 : 1) : 4;
    counts.set(key(mention), (counts.get(key(mention)) ?? 0) + weight);
  }
  const offices = mentions.filter(({ office }) => office);
  return offices.reduce<OfficeMention | undefined>((best, mention) => {
    return best && (counts.get(key(best)) ?? 0) >= (counts.get(key(mention)) ?? 0) ? best : mention;
  }, undefined);
}

const LETTERHEAD = /(?<!\p{L})(XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) ((?:\p{Lu}+(?!\p{L})(?: (?=\p{Lu}+(?!\p{L})))?){1,5})/gu;

/** A letterhead in capitals: "ỦY BAN NHÂN DÂN" above "THỊ TRẤN ĐỒNG MỎ", perhaps beside the country's name. */
export function findLetterhead(
  paragraphs: readonly Paragraph[],
): { level: string; name: string; line: number; quote: string } | undefined {
  for (const paragraph of paragraphs.slice(0, 12)) {
    for (const [quote, level = '', words = ''] of paragraph.text.slice(0, 200).matchAll(LETTERHEAD)) {
      if (words.startsWith('HỘI')) continue;
      const bare = words.trim().replace(/ (?:(?:CỘNG|ĐỘC) .*|NĂM)$/u, '');
      const name = bare
        .split(' ')
        .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
        .join(' ');
      return { level: level.toLowerCase(), name, line: lineAt(paragraph, 0), quote: quote.trim() };
    }
  }
  return undefined;
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
