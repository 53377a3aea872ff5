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
/** A year or a decision follows the word for a unit: "các xã Năm 2025", "cấp xã Theo Quyết định 12". */
const NEVER_NAME = /^(?:Năm(?= (?:20\d\d|$))|Theo(?: |$))/u;

export function findOffices(placed: readonly Placed[]): OfficeMention[] {
  const mentions: OfficeMention[] = [];
  for (const { paragraph, part } of placed) {
    if (part === 'closing' || !/(?:ã|ường|ấn|khu) [\p{Lu}\d]/u.test(paragraph.text)) continue;
    for (const match of paragraph.text.matchAll(MENTION)) {
      const [quote, office, level = '', name = ''] = match;
      const after = paragraph.text.slice(match.index + quote.length, match.index + quote.length + 40);
      if ((NO_NAME.test(name) && !office) || NEVER_NAME.test(name + after)) continue;
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

const OFFICE_LINE = /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)(?!\p{L})/u;
const UNIT_LINE =
  /^(?:(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND) )?(XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) ([\p{Lu}'’]+(?: [\p{Lu}'’]+){0,4}|\d{1,2})$/u;
/** "… CỦA UBND XÃ YÊN THỦY NĂM 2025": within a title, as far as words that belong to no name. */
const UNIT_IN_TITLE =
  /(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND) (XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) ((?!(?:NĂM|THEO|TRÊN|THUỘC) )[\p{Lu}'’]+(?: (?!(?:NĂM|THEO|TRÊN|THUỘC|TỈNH|HUYỆN|THÀNH PHỐ)(?!\p{L}))[\p{Lu}'’]+){0,4}|\d{1,2})(?= NĂM \d| THEO | TRÊN | THUỘC | TỈNH | HUYỆN | THÀNH PHỐ | ?[(,.;:–-]|$)/u;
/** The country's name and motto, which may stand beside the office. */
const BESIDE = / (?:CỘNG (?:HÒA|HOÀ)|ĐỘC LẬP).*$/iu;

/**
 * A letterhead in capitals: "ỦY BAN NHÂN DÂN" above "THỊ TRẤN ĐỒNG MỎ" or before it, perhaps beside the country's name. A
 * title in capitals ("KẾT QUẢ … CẤP XÃ NĂM 2025") tells no office: in it nothing parts a name from the words behind it.
 * Only behind "UBND" a title's name is offered, with `title`: to be asked.
 */
export function findLetterhead(
  paragraphs: readonly Paragraph[],
): { level: string; name: string; line: number; quote: string; title: boolean } | undefined {
  let office = false;
  for (const paragraph of paragraphs.slice(0, 12)) {
    const text = paragraph.text.slice(0, 200).replace(BESIDE, '');
    const own = office || OFFICE_LINE.test(text) ? UNIT_LINE.exec(text) : null;
    const [quote, level = '', words = ''] = own ?? UNIT_IN_TITLE.exec(text) ?? [];
    if (quote !== undefined) {
      const name = words
        .split(' ')
        .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
        .join(' ');
      return { level: level.toLowerCase(), name, line: lineAt(paragraph, 0), quote, title: own === null };
    }
    office = OFFICE_LINE.test(text);
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
