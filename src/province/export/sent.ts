/** What one file says of one unit and year, as the data set takes it: from a book of the add-in, or from a published result. */
import type { DownloadedBook, TakenCell, TakenTab } from '../../book/downloaded.ts';
import { isHeaderProblem, withHeadersFirst } from '../../book/header-problems.ts';
import type { HeaderFault } from '../../book/headers.ts';
import { SCHEMA } from '../../book/journal/passport.ts';
import { needOf, unreadOf } from '../../book/needed-columns.ts';
import { parseBook } from '../../book/parse-book.ts';
import { DOCUMENTS } from '../../book/tabs/documents.ts';
import { TASKS } from '../../book/tabs/tasks.ts';
import type { Appraisal } from '../../core/appraisal.ts';
import { readCode, TOTAL_LABEL } from '../../core/codes.ts';
import { addDays, type CalendarDate, readDate } from '../../core/dates.ts';
import type { Evidence } from '../../core/evidence.ts';
import { fromNumber, type Points } from '../../core/points.ts';
import type { Problem } from '../../core/problems.ts';
import type { ResultSettings } from '../../core/result/assess.ts';
import type { AssessedRow } from '../../core/result/result.ts';
import { type Decision, EMPTY_SETTINGS } from '../../core/settings.ts';
import type { Task } from '../../core/tasks.ts';
import type { Reading } from '../../intake/reading.ts';
import { toResultRequest } from '../../intake/result-request.ts';
import { districtIn, provinceIn, type UnitMarks } from './unit-keys.ts';

/** A row of the card, with the cell that names its evidence where the office has one. */
export interface SentRow extends AssessedRow {
  readonly evidence?: string | undefined;
}

export interface SentDocument {
  readonly kind: string;
  readonly name: string;
  readonly number: string;
  readonly date: CalendarDate | undefined;
  readonly issuer: string;
  readonly state: string;
  readonly link: string;
}

export interface Sent {
  readonly kind: 'book' | 'published';
  /** '' where the file does not say it. */
  readonly unit: string;
  readonly province: string;
  readonly district: string;
  readonly marks: UnitMarks;
  readonly year: number | undefined;
  readonly group: string;
  readonly rank: number | undefined;
  readonly rankOf: number | undefined;
  readonly settings: ResultSettings;
  readonly criteriaDecision: Decision;
  readonly rows: readonly SentRow[];
  readonly tasks: readonly Task[];
  /** Of a book: what tells whether a task covers a loss was read. */
  readonly areTasksRead: boolean;
  readonly evidence: readonly Evidence[];
  readonly appraisal: readonly Appraisal[];
  readonly documents: readonly SentDocument[];
  /** Of a book; undefined of anything else. */
  readonly schema: number | undefined;
  /** A newer add-in made it: what of it is known is read. */
  readonly newer: string | undefined;
  readonly problems: readonly Problem[];
  /** Tabs of the file whose headers are not whole. */
  readonly headers: readonly HeaderFault[];
}

/** Without one of these a task is not what the unit planned. */
const COVERING = needOf(TASKS, 'codes', 'lead', 'due', 'target', 'deliverable', 'status');

export function sentBook({ cells, schema, newer, tabs, id }: DownloadedBook): Sent {
  const { settings, rows, tasks, evidence, appraisal, problems, ledgerProblems, headers } = parseBook(cells);
  const { decision, criteriaDecision } = settings;
  const bodies = [settings.superior, settings.parentBody, decision.issuer, criteriaDecision.issuer];
  const areTasksRead = unreadOf(headers, [COVERING]).length === 0;
  return {
    kind: 'book',
    unit: settings.issuer,
    ...{ province: provinceIn(bodies), district: districtIn(bodies), marks: { own: id } },
    year: settings.yearScored,
    group: settings.rankGroup,
    rank: settings.rank,
    rankOf: settings.rankOf,
    ...{ settings, criteriaDecision, rows, evidence, appraisal, schema, newer, headers },
    ...{ tasks: areTasksRead ? tasks : [], areTasksRead },
    documents: [
      ...decisionOf(decision, 'Quyết định công bố kết quả'),
      ...decisionOf(criteriaDecision, 'Quyết định ban hành bộ tiêu chí'),
      ...tabs.filter(({ name }) => name === DOCUMENTS.name).flatMap(registered),
    ],
    problems: [...withHeadersFirst(problems, headers).filter((one) => !isHeaderProblem(one)), ...ledgerProblems],
  };
}

export const isOlder = ({ schema, newer }: Sent): boolean =>
  schema !== undefined && newer === undefined && schema < SCHEMA;

/** @param unit as the table calls it, where it tells of several; its group, where it has one */
export function sentResult(
  reading: Reading,
  unit: { readonly name: string; readonly group: string } | undefined,
): Sent {
  const { settings, total } = reading;
  const decision: Decision = {
    number: settings.decision?.value ?? '',
    date: settings.decisionDate?.value,
    issuer: settings.decisionBy?.value ?? '',
    subject: settings.decisionSubject?.value ?? '',
  };
  return {
    kind: 'published',
    unit: unit?.name ?? settings.issuer?.value ?? '',
    ...{ province: provinceIn([decision.issuer]), district: districtIn([decision.issuer]), marks: {} },
    year: settings.year?.value,
    group: (unit?.group || total?.group) ?? '',
    rank: total?.rank,
    rankOf: total?.of,
    settings: {
      ...EMPTY_SETTINGS,
      ...{ publishedMax: total?.max, publishedScore: total?.score, selfScore: total?.self },
    },
    criteriaDecision: EMPTY_SETTINGS.criteriaDecision,
    rows: rowsOf(reading),
    ...{ tasks: [], areTasksRead: false, evidence: [], appraisal: [], schema: undefined, newer: undefined },
    documents: decisionOf(decision, 'Quyết định công bố kết quả'),
    ...{ problems: reading.findings, headers: [] },
  };
}

/** The rows that "Chấm điểm" would get. */
function rowsOf(reading: Reading): SentRow[] {
  const points = (value: number | undefined): Points | undefined =>
    value === undefined ? undefined : fromNumber(value);
  return toResultRequest(reading).rows.flatMap(({ code, title, max, score, self, survey, cause }, place): SentRow[] => {
    const read = code === TOTAL_LABEL ? 'total' : readCode(code);
    if (read === undefined) return [];
    const granted = score === 'KAD' ? score : points(score);
    const [given, surveyed] = [points(self), points(survey)];
    return [
      { code: read, title, max: points(max), score: granted, self: given, survey: surveyed, cause, place: place + 1 },
    ];
  });
}

export function decisionOf({ number, date, issuer, subject }: Decision, kind: string): SentDocument[] {
  if (number === '' && date === undefined && subject === '') return [];
  return [{ kind, name: subject, number, date, issuer, state: '', link: '' }];
}

/** Rows of "Văn bản"; who made, signed and got them stays in the book. */
function registered({ columns, rows }: TakenTab): SentDocument[] {
  return rows.flatMap((row): SentDocument[] => {
    const cell = (key: string): TakenCell => row[columns.findIndex((column) => column.key === key)] ?? '';
    const text = (key: string): string => {
      const value = cell(key);
      return Array.isArray(value) ? '' : String(value).trim();
    };
    const [kind, name] = [text('kind'), text('name')];
    if (kind === '' && name === '') return [];
    return [
      {
        kind,
        name,
        number: text('number'),
        date: dayOf(cell('date')),
        issuer: '',
        state: text('state'),
        link: text('link'),
      },
    ];
  });
}

/** As spreadsheets keep days. */
const DAY_ZERO: CalendarDate = { year: 1899, month: 12, day: 30 };

function dayOf(cell: TakenCell): CalendarDate | undefined {
  if (Array.isArray(cell)) return cell[0] === 'day' ? addDays(DAY_ZERO, Math.floor(cell[1])) : undefined;
  return readDate(String(cell));
}
