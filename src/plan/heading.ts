/** The head of the document: office, number, place and date, subject, legal bases and the sentence that issues it. */
import { DOCUMENT_FORMS, type DocumentForm } from '../book/document-kinds.ts';
import { type CalendarDate, formatDateInWords, formatMonth } from '../core/dates.ts';
import type { Decision, Settings } from '../core/settings.ts';
import { lowerFirst } from '../core/text.ts';
import type { PlanContext } from './context.ts';
import type { DocumentFacts } from './facts.ts';
import { atSetting } from './findings-list.ts';
import { DECISION_FORCE, isProposal, legalForce, typedBases, withBases } from './legal-bases.ts';
import { describeOffice } from './office.ts';
import { concat, gap, mapText, orGap, plain, type RichText } from './rich-text.ts';
import { oneLine, withoutClosing } from './typed.ts';

export interface Heading {
  /** The superior body, or the first line of a committee's name. */
  readonly above: RichText;
  readonly below: RichText;
  /** "Số: 05/KH-UBND"; room for the number until it is known. */
  readonly number: RichText;
  /** "Đồng Mỏ, ngày 05 tháng 02 năm 2024" */
  readonly placeAndDate: RichText;
  readonly subject: RichText;
}

/** Room for what is written by hand on signing; non-breaking, so that it keeps its width. */
const ROOM = '\u00a0'.repeat(6);
const SHORT_ROOM = '\u00a0'.repeat(5);

/** Number, day, subject and signer, as facts for the rest of the document. */
export function headFacts(
  context: PlanContext,
): Pick<DocumentFacts, 'số, ký hiệu' | 'ngày văn bản' | 'trích yếu' | 'người ký'> {
  return {
    'số, ký hiệu': documentSymbol(context),
    'ngày văn bản': documentDate(context),
    'trích yếu': subjectInSentence(subjectOf(context)),
    'người ký': orGap(oneLine(context.source.settings.signer), 'họ tên người ký'),
  };
}

/** A plan of an office that lost nothing keeps and improves. */
function subjectOf({ fill, isKeeping }: PlanContext): RichText {
  return fill(isKeeping ? 'subjectKeeping' : 'subject');
}

export function buildHeading(context: PlanContext): { heading: Heading; legalBases: RichText[]; opening: RichText } {
  const { office, fill } = context;
  return {
    heading: buildHead(context),
    legalBases: buildLegalBases(context),
    // The abbreviation is explained where the office is first named in the text.
    opening: fill('opening', { 'cơ quan': office.firstName }),
  };
}

/** Without legal bases, as reports and letters have it. */
export function buildHead(context: PlanContext): Heading {
  const { source, office, facts } = context;
  const place = orGap(oneLine(source.settings.place), 'địa danh');
  return {
    above: office.heading.above,
    below: office.heading.below,
    number: concat('Số: ', facts['số, ký hiệu'] ?? []),
    placeAndDate: concat(place, ', ', facts['ngày văn bản'] ?? []),
    subject: subjectOf(context),
  };
}

/** The subject as it stands after "Kế hoạch". */
function subjectInSentence(subject: RichText): RichText {
  return subject.map((segment, i) =>
    i === 0 && !segment.mark ? { ...segment, text: lowerFirst(segment.text) } : segment,
  );
}

function documentSymbol({ source }: PlanContext): RichText {
  return numberOf(source.settings.documentNumber, 'plan', source.settings);
}

/** With room for a number that is not given yet. */
export function numberOf(written: string, form: DocumentForm, settings: Settings): RichText {
  const { number, symbol } = symbolParts(written, usualSymbol(form, settings));
  return plain(`${number === '' ? ROOM : number}/${symbol}`);
}

/** "05/KH-UBND" for "5": a number without its symbol gets the usual one of the office. */
export function completeNumber(written: string, form: DocumentForm, settings: Settings): string {
  const { number, symbol } = symbolParts(written, usualSymbol(form, settings));
  return `${number}/${symbol}`;
}

/** "KH-UBND", "BC"; of a letter the drafting unit follows the office: "UBND-VP" (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3). */
export function usualSymbol(form: DocumentForm, settings: Settings): string {
  const office = describeOffice(settings).isCommittee ? ['UBND'] : [];
  const { letters } = DOCUMENT_FORMS[form];
  const unit = withoutClosing(oneLine(settings.draftingUnit));
  return (form === 'letter' ? [...office, ...(unit === '' ? [] : [unit])] : [letters, ...office]).join('-');
}

function symbolParts(written: string, usual: string): { number: string; symbol: string } {
  const [number = '', ...rest] = oneLine(written)
    .replace(/^số\s*:?\s*/i, '')
    .split('/');
  const bare = number.trim();
  return { number: /^\d$/.test(bare) ? `0${bare}` : bare, symbol: rest.length > 0 ? rest.join('/').trim() : usual };
}

function documentDate({ source, planYear }: PlanContext): RichText {
  const { documentDate: day, documentMonth: month } = source.settings;
  if (day) return plain(formatDateInWords(day));
  const open = month
    ? `ngày ${SHORT_ROOM} tháng ${formatMonth(month.month)} năm `
    : `ngày ${SHORT_ROOM} tháng ${SHORT_ROOM} năm `;
  return concat(open, month ? String(month.year) : planYear);
}

/**
 * By legal force, the proposal last; each ends with ";", the last with "." (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6).
 * @param cites the decision that published the result: before that nobody can, and itself it does not
 */
export function buildLegalBases(
  context: PlanContext,
  cites = context.result.basis !== 'expected' || !isBlank(context.source.settings.decision),
): RichText[] {
  const { settings, options } = context.source;
  const written = typedBases(withBases(settings, options.bases));
  const proposals = written.filter(isProposal);
  const lower = written.filter((base) => legalForce(base) > DECISION_FORCE && !proposals.includes(base));
  const bases = written.filter((base) => !proposals.includes(base) && !lower.includes(base));
  const all: RichText[] = [
    ...bases.map((base) => plain(`Căn cứ ${base}`)),
    ...(isBlank(settings.criteriaDecision)
      ? []
      : [concat('Căn cứ ', citeDecision(settings.criteriaDecision, DECISIONS.criteria, context))]),
    ...(cites ? [concat('Căn cứ ', citeDecision(settings.decision, DECISIONS.result, context))] : []),
    ...lower.map((base) => plain(`Căn cứ ${base}`)),
    ...proposals.map((base) => plain(base)),
  ];
  return all.map((base, i) => concat(base, i === all.length - 1 ? '.' : ';'));
}

export function isBlank({ number, date, issuer, subject }: Decision): boolean {
  return number + issuer + subject === '' && date === undefined;
}

/** The decisions as "Thông tin chung" calls them. */
export const DECISIONS = { criteria: 'Quyết định ban hành bộ tiêu chí', result: 'Quyết định công bố kết quả' } as const;

/** A first citation names kind, number, date, issuer and subject (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6). */
export function citeDecision(
  decision: Decision,
  label: (typeof DECISIONS)[keyof typeof DECISIONS],
  { fill, findings }: PlanContext,
): RichText {
  const part = (text: RichText, what: string, row: string): RichText => {
    if (text.length > 0) return text;
    findings.add(
      `decision-${row}-missing`,
      'warning',
      atSetting(`${label}: ${what}`),
      `${label} chưa có ${what}. Hãy điền mục này; văn bản đang để [bổ sung ${what} quyết định].`,
    );
    return gap(`${what} quyết định`);
  };
  const dateText = (date: CalendarDate | undefined): RichText => (date ? plain(formatDateInWords(date)) : []);
  const number = oneLine(decision.number).replace(/^(?:quyết định\s+)?số\s*:?\s*/iu, '');
  const subject = withoutClosing(oneLine(decision.subject)).replace(/^(?:về|v\/v)\s+(?!việc\b)/iu, '');
  const date = dateText(decision.date);
  const cited = fill('decisionBasis', {
    số: part(plain(number), 'số', 'number'),
    ngày: date.length > 0 ? date : concat('ngày ', part([], 'ngày', 'date')),
    'cơ quan ban hành': part(plain(withoutClosing(oneLine(decision.issuer))), 'cơ quan ban hành', 'issuer'),
    'trích yếu quyết định': part(plain(subject.replace(/^về\s+/iu, '')), 'trích yếu', 'subject'),
  });
  return mapText(cited, (text) => text.replace(/^Căn cứ\s+/u, ''));
}
