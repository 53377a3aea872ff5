/** Reads what people type in a cell about evidence into documents: number, day, issuer, place and address; the rest is the title. */
import { type CalendarDate, readDate } from '../dates.ts';
import type { Evidence } from '../evidence.ts';
import { tidy } from '../text.ts';

/** A document as a text names it: every word of the text stands in one of its parts, all in its title where nothing was understood. */
export type ToldDocument = Pick<Evidence, 'title' | 'number' | 'date' | 'issuer' | 'section' | 'link'>;

/** A list of words as part of a pattern. */
const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})(?!\\p{L})`;

const KIND = oneOf(
  ...['Luật', 'Nghị định', 'Nghị quyết', 'Quyết định', 'Chỉ thị', 'Quy chế', 'Quy định', 'Thông tư', 'Thông báo'],
  ...['Hướng dẫn', 'Chương trình', 'Kế hoạch', 'Phương án', 'Đề án', 'Báo cáo', 'Biên bản', 'Tờ trình', 'Công văn'],
  ...['Công điện', 'Hợp đồng', 'Giấy mời', 'Danh sách', 'Danh mục'],
);
/** "15/BC-UBND", "05/2025/QĐ-UBND", "77a/TTr-UBND", "202/QĐ-CT.UBND" */
const NUMBER = String.raw`\d{1,6}\p{Ll}?(?:/\d{4})?/\p{Lu}[\p{L}\d]*(?:[-.–&][\p{L}\d]+)*`;

const LINK = /https?:\/\/[^\s;<>"“”]+/giu;
const DAY = /(?:(?<!\p{L})ngày\s*)?(?<![\d/.-])\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}(?![\d/])/giu;
const DAY_IN_WORDS = /(?<!\p{L})ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}(?!\d)/giu;
const NUMBERED = new RegExp(String.raw`(?:(?<!\p{L})[Ss]ố\s*:?\s*)?(?<![\d/\p{L}])${NUMBER}`, 'gu');
const PART = oneOf(
  ...['trang', 'mục', 'phần', 'điểm', 'khoản', 'điều', 'chương', 'phụ lục', 'biểu', 'bảng', 'dòng'],
).concat(String.raw`|tr\.`);
/** Where in the document: such a word and its number. */
const SECTION = new RegExp(
  [
    String.raw`(?:^|[,(]|(?<=\s))\s*(?:(?:xem|tại|ở)\s+)?(?:${PART})\s+(?:số\s+)?`,
    String.raw`(?:\d[\d.]*\p{Ll}?|[IVXLC]+|\p{Ll}|đ)(?=$|[\s,;.)\-–])(?:\s*[-–]\s*\d+)?`,
  ].join(''),
  'giu',
);
const BODY = oneOf(
  ...['UBND', 'HĐND', 'Ủy ban', 'Uỷ ban', 'Hội đồng', 'Chủ tịch', 'Chính phủ', 'Thủ tướng', 'Bộ', 'Sở', 'Phòng', 'Ban'],
  ...['Văn phòng', 'Trung tâm', 'Công an', 'Đảng ủy', 'Đảng uỷ', 'Huyện ủy', 'Tỉnh ủy', 'Trường', 'Trạm', 'Công ty'],
);
/** What a document is about begins so. */
const ABOUT = oneOf('về', 'ban hành', 'triển khai', 'phê duyệt', 'công bố', 'kết quả');
const ISSUER = new RegExp(String.raw`(?<!\p{L})của\s+(${BODY}[^,;()]*?)(?=\s+${ABOUT}|[,;()]|$)`, 'giu');

/** What introduces a part, or stands between two, and means nothing by itself. */
const EMPTY_ENDS =
  /^(?:[\s,;:.()\-–+*•]|(?:và|số|ngày|theo)(?![\p{L}\d]))+|(?:[\s,;:.(\-–]|(?<![\p{L}\d])(?:và|số|ngày|tại))+$/giu;

/** @param text of a cell: documents apart by line breaks, semicolons, or where another one begins */
export function readToldDocuments(text: string): ToldDocument[] {
  return text
    .split(/\n|(?<!https?:\/\/\S*);|;(?=\s|$|https?:)/i)
    .map((piece) => tidy(piece).replace(/^(?:[-–+*•]|\d{1,2}[.)](?=\s)|\p{Ll}\)(?=\s))\s*/u, ''))
    .filter((piece) => /[\p{L}\d]/u.test(piece))
    .flatMap(partsOf)
    .map(readOne);
}

/** One text may name several documents: it is parted where the next kind or number begins. */
function partsOf(piece: string): string[] {
  if (countOf(piece) < 2) return [piece];
  const begins = new RegExp(
    String.raw`(?:\s*,\s*|\s+và\s+|\s*,\s*và\s+)(?=(?:${KIND}\s+)?(?:số\s*:?\s*)?${NUMBER}|${KIND})`,
    'giu',
  );
  const parts = piece.split(begins).filter((part) => part.trim() !== '');
  // Where it cannot be told what belongs to which number, nothing is.
  return parts.every((part) => countOf(part) === 1) ? parts : [piece];
}

const countOf = (text: string): number => text.replace(LINK, ' ').match(NUMBERED)?.length ?? 0;

function readOne(text: string): ToldDocument {
  const rest = new Rest(text);
  const link = rest.take(LINK, (told) => /^(.*?)[.,)\]]*$/u.exec(told)?.[1] ?? '');
  if (countOf(rest.text) > 1) return { title: text, number: '', date: undefined, issuer: '', section: '', link: '' };
  const number = rest.take(NUMBERED, (told) => told.replace(/^số\s*:?\s*/iu, ''));
  let date: CalendarDate | undefined;
  for (const pattern of [DAY_IN_WORDS, DAY]) {
    rest.take(pattern, (told) => {
      const read = readDate(told.replace(/\s/gu, ' '));
      if (!read || date) return undefined;
      date = read;
      return told;
    });
  }
  const isUnderstood = number !== '' || date !== undefined || link !== '';
  if (!isUnderstood) return { title: text, number: '', date: undefined, issuer: '', section: '', link: '' };
  const section = rest.takeAll(SECTION);
  const issuer = rest.take(ISSUER, (told) => told.replace(/^của\s+/iu, ''));
  return { title: withoutLoneBrackets(rest.text).replace(EMPTY_ENDS, ''), number, date, issuer, section, link };
}

/** The part within them was taken, one of the two stayed. */
function withoutLoneBrackets(text: string): string {
  const isLone = text.split('(').length !== text.split(')').length;
  return isLone ? tidy(text.replace(/[()]/g, ' ')) : text;
}

/** A text from which parts are taken; what stays is put together again. */
class Rest {
  text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The first match that `read` takes; it may refuse one. */
  take(pattern: RegExp, read: (told: string) => string | undefined): string {
    for (const match of this.text.matchAll(pattern)) {
      const part = read(match[0].trim());
      if (part === undefined || part === '') continue;
      this.#cut(match);
      return part;
    }
    return '';
  }

  takeAll(pattern: RegExp): string {
    const parts: string[] = [];
    for (const match of [...this.text.matchAll(pattern)].toReversed()) {
      parts.unshift(match[0].replace(/^[\s,(]+|[\s,)]+$/gu, '').replace(/^(?:xem|tại|ở)\s+/iu, ''));
      this.#cut(match);
    }
    return parts.join(', ');
  }

  #cut(match: RegExpExecArray): void {
    const [before, after] = [this.text.slice(0, match.index), this.text.slice(match.index + match[0].length)];
    this.text = tidy(`${before.replace(/[\s,]+$/u, '')} ${after}`)
      .replace(/\(\s*\)/g, '')
      .replace(/\s+([,.;)])/g, '$1');
  }
}
