/** Decisions a text cites: number, day, issuer, subject; which of them published the result is told by its subject. */
import { type CalendarDate, readDate } from '../core/dates.ts';
import { fold } from '../core/text.ts';
import { lineAt } from './paragraphs.ts';
import type { Placed } from './sections.ts';

export interface CitedDecision {
  /** "202/QĐ-UBND" */
  readonly number: string;
  readonly date: CalendarDate | undefined;
  /** As it stands after "của", a parenthesised abbreviation left out. */
  readonly issuer: string;
  /** After "về". */
  readonly subject: string;
  readonly line: number;
  readonly quote: string;
  /** Cited as a legal basis ("Căn cứ …"). */
  readonly legal: boolean;
}

const CITATION =
  /(?:quyết định|thông báo|báo cáo|công văn|kết luận|văn bản)(?: số)?:? ?(\d+ ?[/-] ?(?:\d{4} ?\/ ?)?[\p{Lu}Đ][\p{L}\d]*(?:[-–/][\p{L}\d]+)*)/giu;
const DATE = /^[ ,;(]*ngày ?(\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})\)?/iu;
const ISSUER =
  /^[ ,;]*(?:do|của) ((?:(?! về (?:việc )?| quy định| ban hành| phê duyệt| công bố| công nhận| v\/v)[^,;.:]){2,160})/iu;
const SUBJECT = /^[ ,;]*(?:về việc |về |v\/v )?([^;]{3,600})/iu;
/** How far a citation may reach: what follows is another sentence. */
const LONGEST_CITATION = 900;

/** Every decision cited with its number, in the order of the text. */
export function findDecisions(placed: readonly Placed[]): CitedDecision[] {
  return placed.flatMap(({ paragraph, part, legal }) => {
    if (part === 'closing' || !/\d ?[/-] ?[\dA-ZĐ]/.test(paragraph.text)) return [];
    return [...paragraph.text.matchAll(CITATION)].map((match): CitedDecision => {
      const from = match.index;
      const start = from + match[0].length;
      let rest = paragraph.text.slice(start, start + LONGEST_CITATION);
      const next = rest.search(/(?:quyết định|thông báo|công văn) số \d/iu);
      if (next >= 0) rest = rest.slice(0, next);
      const dated = DATE.exec(rest);
      if (dated) rest = rest.slice(dated[0].length);
      const issued = ISSUER.exec(rest);
      if (issued) rest = rest.slice(issued[0].length);
      const subject = issued || dated ? (SUBJECT.exec(rest)?.[1] ?? '') : '';
      return {
        number: (match[1] ?? '').replaceAll(' ', '').replaceAll('–', '-'),
        date: dated ? readDate((dated[1] ?? '').replaceAll(' /', '/').replaceAll('/ ', '/')) : undefined,
        issuer: tidyIssuer(issued?.[1] ?? ''),
        subject: firstSentence(subject),
        line: lineAt(paragraph, from),
        quote: paragraph.text
          .slice(from, start + LONGEST_CITATION - rest.length + subject.length)
          .slice(0, 400)
          .trim(),
        legal,
      };
    });
  });
}

/** "Ủy ban nhân dân (UBND) huyện Chi Lăng": the abbreviation is explained to the reader, it is no part of the name. */
export function tidyIssuer(issuer: string): string {
  return issuer
    .replace(/ ?\((?:UBND|HĐND|gọi tắt[^)]{0,40})\) ?/giu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function firstSentence(text: string): string {
  // "…, phường Kỳ Lừa đạt 90,4 điểm" goes on with the result itself.
  return (
    text.split(
      /\.(?: |$)|\.\/\.|, ?(?:UBND )?(?:xã|phường|thị trấn|đặc khu) \p{Lu}[^,;]{1,60} (?:đạt|được|có) /u,
      1,
    )[0] ?? ''
  ).trim();
}

const PUBLISHES = [
  'công bố',
  'phê duyệt kết quả',
  'kết quả chấm',
  'kết quả đánh giá',
  'kết quả thẩm định',
  'kết quả xác định',
  'kết quả chỉ số',
  'xếp hạng',
  'xếp loại',
  'công nhận kết quả',
  'thông báo kết quả',
  'kết quả cải cách',
].map(fold);
const SETS_RULES = [
  'ban hành bộ',
  'bộ tiêu chí',
  'bộ chỉ số',
  'quy định về',
  'ban hành quy định',
  'ban hành kế hoạch',
  'danh mục',
].map(fold);
const ABOUT = ['cải cách hành chính', 'cchc', 'par index'].map(fold);

/** How surely the decision published the result: 0 not at all. */
export function publishes({ subject, number, legal }: CitedDecision): 0 | 1 | 2 | 3 {
  const text = fold(subject);
  const first = (words: readonly string[]): number =>
    Math.min(...words.map((word) => text.indexOf(word)).map((place) => (place < 0 ? Number.POSITIVE_INFINITY : place)));
  const told = first(PUBLISHES);
  if (told === Number.POSITIVE_INFINITY || first(SETS_RULES) < told) return 0;
  const decision = /QĐ/u.test(number);
  if (!ABOUT.some((word) => text.includes(word))) return decision && legal ? 1 : 0;
  return decision ? 3 : 2;
}
