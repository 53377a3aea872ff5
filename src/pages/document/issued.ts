/** Notes that a document was issued: its number, day, signer and signed copy; from then on it is not replaced, only these are corrected. */

import { DOCUMENT_KINDS, type DocumentForm, isOfKind, registeredAs } from '../../book/document-kinds.ts';
import type { Book } from '../../book/parse-book.ts';
import { DOCUMENTS, STATES } from '../../book/tabs/documents.ts';
import { type CalendarDate, compareDates, formatDate, readDate } from '../../core/dates.ts';
import { fold } from '../../core/text.ts';
import { completeNumber } from '../../plan/heading.ts';
import type { Citation } from '../../plan/issued.ts';
import { oneLine } from '../../plan/typed.ts';
import { call } from '../kit/rpc.ts';
import { type DialogData, type DocumentRecord, type Stored, usualCitation } from './dialog-data.ts';
import { ISSUE_FAULTS, MISSING_WORDS } from './texts.ts';

export interface IssueValues {
  readonly number: string;
  /** As written in cells: 05/02/2024. */
  readonly date: string;
  readonly signer: string;
  /** Address of the signed copy, or blank. */
  readonly signed: string;
}

type Register = Pick<DialogData, 'documents' | 'book'>;

/** @returns why it cannot be noted as it was filled in; undefined where it can */
export function faultOfIssue(values: IssueValues, document: DocumentRecord, register: Register): string | undefined {
  if (formOf(document) === 'annex') return ISSUE_FAULTS.annex;
  return faultOfFields(values) ?? faultOfNumber(values, document, register) ?? faultOfDay(values, document, register);
}

function faultOfFields({ number, date, signed }: IssueValues): string | undefined {
  const missing = [
    ...(number.trim() === '' ? [ISSUE_FAULTS.number] : []),
    ...(readDate(date) ? [] : [ISSUE_FAULTS.date]),
  ];
  if (missing.length > 0) return ISSUE_FAULTS.missing(missing);
  if (signed !== '' && !/^https?:\/\/\S+$/.test(signed.trim())) {
    return ISSUE_FAULTS.badLink;
  }
  return undefined;
}

/** Numbers are given by form: plans, reports and letters each have their own. */
const formOf = ({ kind }: { readonly kind?: string | undefined }): DocumentForm => registeredAs(kind)?.form ?? 'plan';

/** "15" of "015/KH-UBND": the number alone is given once a year, whatever follows it. */
const bareNumber = (written: string, document: DocumentRecord, { book }: Register): string => {
  const whole = completeNumber(written, formOf(document), book.settings);
  return fold(whole.split('/')[0] ?? '').replace(/^0+/, '');
};

/** "Kế hoạch số 15/KH-UBND ngày 05/02/2024 (trang Văn bản)" */
const inRegister = ({ kind = '', number = '', date = '' }: DocumentRecord): string =>
  ISSUE_FAULTS.inRegister(kind, number, date, DOCUMENTS.name);

/** The other documents that were issued. */
const othersIssued = (document: DocumentRecord, { documents }: Register): DocumentRecord[] =>
  documents.filter(({ state, request }) => state === STATES.issued && request !== document.request);

function faultOfNumber(values: IssueValues, document: DocumentRecord, register: Register): string | undefined {
  const year = readDate(values.date)?.year;
  const number = bareNumber(values.number, document, register);
  const taken = othersIssued(document, register).find((one) => {
    return (
      formOf(one) === formOf(document) &&
      readDate(one.date ?? '')?.year === year &&
      bareNumber(one.number ?? '', one, register) === number
    );
  });
  if (!taken) return undefined;
  return ISSUE_FAULTS.taken(oneLine(values.number), year, inRegister(taken));
}

function faultOfDay({ date }: IssueValues, document: DocumentRecord, register: Register): string | undefined {
  const day = readDate(date);
  if (!day) return undefined;
  const { decision } = register.book.settings;
  const follows = DOCUMENT_KINDS[registeredAs(document.kind)?.kind ?? 'plan'].followsResult;
  if (follows && decision.date && compareDates(day, decision.date) < 0) {
    return ISSUE_FAULTS.beforeDecision(formatDate(day), formatDate(decision.date));
  }
  if (!isOfKind(document, 'plan')) return undefined;
  const others = othersIssued(document, register);
  const isAdjusted = (plan: DocumentRecord, by: DocumentRecord): boolean =>
    by.cited?.adjusts.includes(plan.request ?? '') ?? false;
  const dayOf = (plan: DocumentRecord): CalendarDate => readDate(plan.date ?? '') ?? day;
  const before = others.find((plan) => isAdjusted(plan, document) && compareDates(day, dayOf(plan)) < 0);
  if (before) {
    return ISSUE_FAULTS.beforeAdjusted(formatDate(day), inRegister(before));
  }
  const after = others.find((plan) => isAdjusted(document, plan) && compareDates(dayOf(plan), day) < 0);
  if (!after) return undefined;
  return ISSUE_FAULTS.afterAdjusting(formatDate(day), inRegister(after));
}

/** What may be right and is not usual: a person confirms it. */
export function doubtsOfIssue(
  { number, date }: IssueValues,
  document: DocumentRecord,
  { settings }: Book,
  today: CalendarDate,
): string[] {
  const form = formOf(document);
  const symbolOf = (written: string): string => completeNumber(written, form, settings).replace(/^[^/]*\//u, '');
  const [symbol, usual] = [symbolOf(number), symbolOf('')];
  // The drafting unit follows in a letter: where the book does not say which, any may be right.
  const isAnyUnit = form === 'letter' && settings.draftingUnit.trim() === '';
  const isUsual = fold(symbol) === fold(usual) || (isAnyUnit && fold(symbol).startsWith(`${fold(usual)}-`));
  const day = readDate(date);
  return [
    ...(day && compareDates(day, today) > 0 ? [ISSUE_FAULTS.future(formatDate(day), formatDate(today))] : []),
    ...(isUsual ? [] : [ISSUE_FAULTS.symbol(symbol, usual)]),
  ];
}

/** @returns why these settings cannot be written as they were filled in */
export function faultOfSettings(values: Readonly<Record<string, string>>): string | undefined {
  const { yearScored, decisionDate } = values;
  if (Object.keys(values).length === 0) return MISSING_WORDS.nothing;
  if (yearScored !== undefined && !/^(?:19|20)\d\d$/.test(yearScored.trim())) return MISSING_WORDS.badYear;
  if (decisionDate !== undefined && !readDate(decisionDate)) return MISSING_WORDS.badDate;
  return undefined;
}

/**
 * Of a document that was issued before: what was mistyped is corrected, and the log holds old and new.
 * @throws Error whose message is for the person
 */
export async function noteIssued(document: DocumentRecord, values: IssueValues, book: Book): Promise<void> {
  const { request = '', kind, data, cited, state } = document;
  const date = readDate(values.date);
  const record = {
    ...{ request, signer: values.signer.trim(), signed: values.signed.trim() },
    number: completeNumber(values.number, formOf({ kind }), book.settings),
    date: date ? formatDate(date) : '',
    ...(state === STATES.issued ? {} : { state: STATES.issued }),
    // One that an earlier add-in made is cited from now on as the wording calls it today.
    ...(cited ? {} : { data: withCitation(data, usualCitation(book, kind)) }),
  };
  await call('noteDocuments', { records: [record], drop: [] });
}

function withCitation(data: string | undefined, cited: Citation): string {
  try {
    return JSON.stringify({ ...(JSON.parse(data || '{}') as Stored), cited });
  } catch {
    // Changed by hand: nothing else of it can be read either.
    return JSON.stringify({ cited });
  }
}
