/** From a book of the add-in, downloaded as .xlsx, to its plan: the built add-in takes it over into a new book. */
import type { DownloadedBook } from '../book/downloaded.ts';
import { gravest, headerProblems } from '../book/header-problems.ts';
import type { HeaderFault } from '../book/headers.ts';
import { type Need, needOf, unreadOf } from '../book/needed-columns.ts';
import { type Book, parseBook } from '../book/parse-book.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../book/tabs/settings.ts';
import { TASKS } from '../book/tabs/tasks.ts';
import { WORDING_TAB } from '../book/tabs/wording.ts';
import { partPlace } from '../core/place.ts';
import { createHost } from '../host/host.ts';
import { findUnit } from '../intake/communes/names.ts';
import type { ItemReading, Reading, SettingsReading, Sourced } from '../intake/reading.ts';
import { callAddin } from './addin.ts';
import { InputError } from './input-error.ts';
import { type JobResult, makePlan } from './job.ts';
import type { PlanOptions } from './options.ts';
import { type Report, toReport } from './report.ts';

/** What a book says besides what a published result does. */
export interface BookReport extends Report {
  readonly units: Book['units'];
  readonly wording: Book['wording'];
}

type BookReading = Pick<Reading, 'total' | 'fields' | 'items' | 'findings' | 'unread'>;

/** A book is of one office. @throws InputError when another one is asked for */
export function refuseAnotherUnit({ cells }: DownloadedBook, { unit, file }: PlanOptions): void {
  const { issuer } = parseBook(cells).settings;
  if (unit === undefined || issuer === '' || findUnit([{ name: issuer }], unit)) return;
  throw new InputError(
    `“${file}” là sổ CCHC của “${issuer}”, không phải của “${unit}”. Hãy bỏ --unit hoặc chọn sổ khác.`,
  );
}

/** @throws InputError when the book holds nothing that a plan could be made of */
export function reportOnBook(
  { cells, tabs, newer, withoutAddresses, renamed }: DownloadedBook,
  addinDir: string,
): { readonly job: JobResult; readonly docx: Buffer; readonly report: BookReport; readonly reading: BookReading } {
  const book = parseBook(cells);
  refuseUnread(book.headers, PLANNED);
  if (book.rows.every(({ max, score, self }) => max === undefined && score === undefined && self === undefined))
    throw new InputError('Sổ CCHC trong tệp chưa có điểm nào ở trang Chấm điểm. Hãy ghi điểm vào sổ rồi tải về lại.');
  const host = createHost({ addinDir });
  callAddin(host, 'takeBook', { tabs, withoutAddresses });
  const { docx, ...job } = makePlan(host);
  const reading = readingOf(book, newer, renamed);
  const source = { items: reading.items, settings: settingsReadingOf(book), unreadFields: new Set<string>() };
  return {
    job,
    docx,
    report: { ...toReport(reading, job, source), units: book.units, wording: book.wording },
    reading,
  };
}

const PLANNED: readonly Need[] = [SETTINGS_TAB, SCORES, TASKS, WORDING_TAB].map((tab) =>
  needOf(tab, ...tab.columns.map(({ key }) => key)),
);

/** As in the open book: of one that lost a column no document is made. @throws InputError */
export function refuseUnread(headers: readonly HeaderFault[], needs: readonly Need[]): void {
  const problems = headerProblems(gravest(unreadOf(headers, needs)));
  if (problems.length > 0)
    throw new InputError(
      `${problems.map(({ message }) => message).join('\n')}\nVì vậy chưa lập được văn bản từ tệp này.`,
    );
}

/** The rows as they stand in "Chấm điểm": somebody wrote each figure there, so nothing of it is asked again. */
function readingOf({ rows }: Book, newer: string | undefined, renamed: readonly string[]): BookReading {
  const items = rows.flatMap(({ code, title, max, score, self, cause = '', place }): ItemReading[] => {
    if (code === 'total') return [];
    const source = { line: place, quote: '', confidence: 'high' } as const;
    return [
      { ...source, code, name: title, max, score, lost: undefined, self: self === 'KAD' ? undefined : self, cause },
    ];
  });
  const message = newer && `${newer} Kế hoạch này chỉ gồm những gì bản này đọc được.`;
  const place = partPlace('Sổ CCHC');
  return {
    total: undefined,
    fields: [],
    items,
    findings: [
      ...(message ? [{ code: 'book-newer', severity: 'warning', place, message } as const] : []),
      ...renamed.map((message) => ({ code: 'column-renamed', severity: 'warning', place, message }) as const),
    ],
    unread: [],
  };
}

function settingsReadingOf({ settings }: Book): SettingsReading {
  const { yearScored, issuer, place, decision } = settings;
  const sure = <T>(value: T): Sourced<T> => ({ value, line: 0, quote: '', confidence: 'high' });
  return {
    ...(yearScored === undefined ? {} : { year: sure(yearScored) }),
    ...(issuer === '' ? {} : { issuer: sure(issuer) }),
    ...(place === '' ? {} : { place: sure(place) }),
    ...(decision.number === '' ? {} : { decision: sure(decision.number) }),
    ...(decision.date ? { decisionDate: sure(decision.date) } : {}),
    ...(decision.issuer === '' ? {} : { decisionBy: sure(decision.issuer) }),
  };
}
