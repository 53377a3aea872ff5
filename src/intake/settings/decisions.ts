/** Decisions a document cites: number, day, issuer, subject; which of them published the result is told by its words. */
import { type CalendarDate, readDate } from '../../core/dates.ts';
import { anyOf, caseOf, lineOf, type Passage, Wording } from './passages.ts';
import * as told from './wordings.ts';

export interface CitedDecision {
  /** "202/QĐ-UBND" */
  readonly number: string;
  readonly date: CalendarDate | undefined;
  /** Letters stood for digits in the day. */
  readonly dateRepaired: boolean;
  /** As it stands after "của", a parenthesised abbreviation left out. */
  readonly issuer: string;
  /** After "về". */
  readonly subject: string;
  readonly line: number;
  readonly quote: string;
  /** How surely it published the result: 0 not at all, 1 to be asked, 3 in so many words. */
  readonly publishes: 0 | 1 | 2 | 3;
}

/** "26/O1/2025": letters that a scan put for digits. */
const DIGITS = '[\\dol]';
const DAY = `(?:${DIGITS}{1,2} ?[/.-] ?${DIGITS}{1,2} ?[/.-] ?${DIGITS}{4}|\\d{1,2} tháng \\d{1,2} năm \\d{4})`;
const CITATION = new Wording(
  `(?<!\\p{L})(?:${told.DOCUMENTS})(?: số)?:? ?(\\d+ ?[/-] ?(?:\\d{4} ?\\/ ?)?[\\p{L}][\\p{L}\\d]*(?:[-/][\\p{L}\\d]+)*)`,
);
const DATE = new Wording(`^[ ,;(]*ngày ?(${DAY})\\)?`);
const DATE_BEFORE = new Wording(`ngày (${DAY}),? ([^.;:]{3,60}?) (?:đã )?ban hành $`);
const ISSUER = new Wording(
  '^[ ,;]*(?:do|của) ((?:(?! về (?:việc )?| quy định| ban hành| phê duyệt| công bố| công nhận| v\\/v)(?:\\(ubnd\\)|[^,;.:)])){2,160})',
);
const SUBJECT = new Wording('^[ ,;]*(?:về việc |về |v\\/v )?([^;]{3,600})');
const NEXT = new Wording('(?:quyết định|thông báo|công văn) số \\d');
/** "…, phường Kỳ Lừa đạt 90,4 điểm" goes on with the result itself. */
const RESULT_FOLLOWS = new Wording(
  `^[ ,]*(?:(?:${told.COMMITTEE}) )?(?:${told.LEVELS}) [^,;.]{1,60}? (?:${told.SCORED})(?!\\p{L})|^[ ,]*(?:${told.LEVELS}) (?:${told.SCORED})(?!\\p{L})`,
);
const SENTENCE_END = new Wording(
  `\\.(?: |$)|\\.\\/\\.|, ?(?:ubnd )?(?:${told.LEVELS}) [^,;]{1,60} (?:đạt|được|có) |\\)$`,
);
const BASED_ON = /(?:(?:^|[.;:(] ?)theo|Theo)(?: kết quả tại)? $/u;
const ATTACHED = new Wording('kèm theo $');
const LONGEST_CITATION = 900;

export function findDecisions(passages: readonly Passage[]): CitedDecision[] {
  return passages.flatMap((passage, index) =>
    passage.zone === 'closing' ? [] : CITATION.all(passage).map((match) => readCitation(passages, index, match)),
  );
}

function readCitation(passages: readonly Passage[], index: number, match: RegExpExecArray): CitedDecision {
  const passage = passages[index] as Passage;
  const start = match.index + match[0].length;
  let at = start;
  const end = start + (NEXT.in(passage, start, start + LONGEST_CITATION)?.index ?? LONGEST_CITATION);
  const taken = (wording: Wording): string | undefined => {
    const found = wording.in(passage, at, end);
    const words = found?.[1];
    if (!found || words === undefined) return undefined;
    const from = at + found[0].indexOf(words);
    at += found[0].length;
    return passage.text.slice(from, from + words.length);
  };
  const before = DATE_BEFORE.in(passage, Math.max(0, match.index - 100), match.index);
  const day = taken(DATE) ?? before?.[1];
  const issued = taken(ISSUER);
  const follows = RESULT_FOLLOWS.in(passage, at, end) !== undefined;
  const said = at > start || before ? (SUBJECT.in(passage, at, end)?.[1] ?? '') : '';
  const subjectAt = at + Math.max(0, passage.words.slice(at, end).indexOf(said));
  const ends = SENTENCE_END.in(passage, subjectAt, subjectAt + said.length);
  const subject = follows ? '' : passage.text.slice(subjectAt, subjectAt + (ends ? ends.index : said.length)).trim();
  const number = writtenNumber(passage, start - (match[1] ?? '').length, (match[1] ?? '').length);
  const early = { bare: passage.bare, words: passage.words.slice(Math.max(0, match.index - 40), match.index) };
  const tellsResult =
    (follows && BASED_ON.test(passage.text.slice(0, match.index).slice(-40))) ||
    (subject === '' && ATTACHED.in(early) && titledResult(passages, index));
  const by = issued ?? (before ? officeBefore(passage, match.index, before) : '');
  return {
    number,
    ...readDay(day?.toLowerCase()),
    issuer: tidyIssuer(by),
    subject,
    line: lineOf(passage, match.index),
    quote: passage.text
      .slice(match.index, Math.max(at, subjectAt + subject.length))
      .slice(0, 400)
      .trim(),
    publishes: tellsResult
      ? 2
      : publishing({ subject, decision: /QĐ/u.test(number), legal: passage.zone === 'legal', bare: passage.bare }),
  };
}

function readDay(day: string | undefined): Pick<CitedDecision, 'date' | 'dateRepaired'> {
  const dateRepaired = day !== undefined && !day.includes(' tháng ') && /[ol]/.test(day);
  const digits = dateRepaired ? day.replaceAll('o', '0').replaceAll('l', '1') : day;
  const words = digits
    ?.replace(/ ?([/.-]) ?/g, '$1')
    .replace(' thang ', ' tháng ')
    .replace(' nam ', ' năm ');
  return { date: words === undefined ? undefined : readDate(words), dateRepaired };
}

function officeBefore(passage: Passage, citedAt: number, before: RegExpExecArray): string {
  const name = before[2] ?? '';
  const at = passage.words.lastIndexOf(name, citedAt);
  return at < 0 ? '' : passage.text.slice(at, at + name.length);
}

/** As written, but for small letters and lost diacritics. */
export function writtenNumber({ text, bare }: Pick<Passage, 'text' | 'bare'>, from: number, length: number): string {
  const written = text
    .slice(from, from + length)
    .replace(/ /g, '')
    .replaceAll('–', '-');
  const large = caseOf(text) === 'small' ? written.toUpperCase() : written;
  return bare ? large.replace(/\/QD(?=-|$)/u, '/QĐ') : large;
}

const RESULT_TITLE = new Wording(anyOf('kết quả|bảng điểm|chấm điểm|xếp hạng|tổng hợp điểm|bảng tổng hợp'));
const CRITERIA_TITLE = new Wording(anyOf('bộ tiêu chí|bộ chỉ số|hướng dẫn'));

/** "(Kèm theo Quyết định số …)" below the title of a result. */
function titledResult(passages: readonly Passage[], index: number): boolean {
  const near = passages.slice(Math.max(0, index - 4), index + 1);
  return near.some((one) => RESULT_TITLE.in(one)) && !near.some((one) => CRITERIA_TITLE.in(one));
}

/** "Ủy ban nhân dân (UBND) huyện Chi Lăng": the abbreviation is explained to the reader, it is no part of the name. */
export function tidyIssuer(issuer: string): string {
  return issuer
    .replace(/ ?\((?:UBND|HĐND|gọi tắt[^)]{0,40})\) ?/giu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

const PUBLISHES = new Wording(`(?:${told.PUBLISHES})`);
const SETS_RULES = new Wording(`(?:${told.SETS_RULES})`);
const INDEX = new Wording(anyOf(told.INDEX));

export function publishing(cited: {
  subject: string;
  decision: boolean;
  legal: boolean;
  bare: boolean;
}): CitedDecision['publishes'] {
  const subject = { words: cited.subject.toLowerCase(), bare: cited.bare };
  const published = PUBLISHES.in(subject)?.index;
  if (published === undefined || (SETS_RULES.in(subject)?.index ?? published + 1) < published) return 0;
  if (!INDEX.in(subject)) return cited.decision && cited.legal ? 1 : 0;
  return cited.decision ? 3 : 2;
}

/** The surest; of several alike the one of the latest year. */
export function choosePublished(decisions: readonly CitedDecision[]): CitedDecision | undefined {
  return decisions.reduce<CitedDecision | undefined>((best, decision) => {
    const surer = decision.publishes - (best?.publishes ?? 0);
    const later = (decision.date?.year ?? 0) > (best?.date?.year ?? 0);
    return surer > 0 || (surer === 0 && later && decision.publishes > 0) ? decision : best;
  }, undefined);
}
