/** Notes that a document was issued: its number, day, signer and signed copy; from then on it is not replaced, only these are corrected. */

import type { Book } from '../../book/parse-book.ts';
import { KIND_NAMES, STATES } from '../../book/tabs/documents.ts';
import { formatDate, readDate } from '../../core/dates.ts';
import { completeNumber } from '../../plan/heading.ts';
import type { Citation } from '../../plan/issued.ts';
import { callServer } from './call.ts';
import { type DocumentRecord, type Stored, usualCitation } from './dialog-data.ts';
import { MISSING_WORDS } from './words.ts';

export interface IssueValues {
  readonly number: string;
  /** As written in cells: 05/02/2024. */
  readonly date: string;
  readonly signer: string;
  /** Address of the signed copy, or blank. */
  readonly signed: string;
}

/** @returns why it cannot be noted as it was filled in; undefined where it can */
export function faultOfIssue({ number, date, signed }: IssueValues): string | undefined {
  const missing = [...(number.trim() === '' ? ['số, ký hiệu'] : []), ...(readDate(date) ? [] : ['ngày ban hành'])];
  if (missing.length > 0) return `Còn thiếu hoặc chưa đúng: ${missing.join(', ')}. Hãy ghi rồi bấm lại.`;
  if (signed !== '' && !/^https?:\/\/\S+$/.test(signed.trim())) {
    return 'Địa chỉ bản đã ký phải bắt đầu bằng https://. Hãy sửa hoặc để trống.';
  }
  return undefined;
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
    number: completeNumber(values.number, kind === KIND_NAMES.report ? 'report' : 'plan', book.settings),
    date: date ? formatDate(date) : '',
    ...(state === STATES.issued ? {} : { state: STATES.issued }),
    // One that an earlier add-in made is cited from now on as the wording calls it today.
    ...(cited ? {} : { data: withCitation(data, usualCitation(book, kind)) }),
  };
  await callServer('noteDocuments', { records: [record], drop: [] });
}

function withCitation(data: string | undefined, cited: Citation): string {
  try {
    return JSON.stringify({ ...(JSON.parse(data || '{}') as Stored), cited });
  } catch {
    // Changed by hand: nothing else of it can be read either.
    return JSON.stringify({ cited });
  }
}
