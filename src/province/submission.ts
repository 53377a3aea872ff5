/** What a unit sent, looked at: whose it is, of which year and criteria set, whether it is whole and adds up. */
import { noteCriteriaSet } from '../book/criteria-set.ts';
import type { DownloadedBook } from '../book/downloaded.ts';
import { SCHEMA } from '../book/journal/passport.ts';
import { type Book, parseBook } from '../book/parse-book.ts';
import { type CriteriaSet, itemsOf, nameOf } from '../core/criteria/criteria-set.ts';
import { formatPoints } from '../core/numbers.ts';
import { partPlace } from '../core/place.ts';
import { type Problem, problemAt, type Severity } from '../core/problems.ts';
import { assess } from '../core/result/assess.ts';
import { checkDifferences, needsMending } from '../core/result/problems.ts';
import type { Result } from '../core/result/result.ts';
import type { Unit } from './units.ts';

/** In the order of gravity: of several that hold the first is told. */
export const STATES = {
  missing: 'Chưa nộp',
  unreadable: 'Không đọc được',
  'other-year': 'Khác năm',
  'other-set': 'Khác bộ tiêu chí',
  'older-schema': 'Sổ dạng cũ',
  'wrong-sum': 'Sai tổng',
  incomplete: 'Chưa đủ điểm',
  complete: 'Đầy đủ',
} as const satisfies Readonly<Record<string, string>>;

export type SubmissionState = keyof typeof STATES;

export interface Submission {
  readonly state: SubmissionState;
  /** Everything that holds, gravest first: what a unit has to mend, in sentences. */
  readonly findings: readonly Problem[];
  /** Undefined where nothing could be read. */
  readonly book: Book | undefined;
  readonly result: Result | undefined;
}

/** What is collected: of which year, by which set. */
export interface Wanted {
  readonly year: number;
  readonly set: CriteriaSet;
}

/** @param unit whose it is: by its profile the set has its items */
export function judgeBook({ cells, schema }: DownloadedBook, unit: Unit, wanted: Wanted): Submission {
  const book = parseBook(cells);
  const found: [SubmissionState, Problem][] = [];
  const find = (state: SubmissionState, severity: Severity, what: string): void => {
    found.push([state, problemAt(partPlace('sổ'), `submission-${state}`, severity, what)]);
  };
  const { yearScored } = book.settings;
  if (yearScored !== wanted.year) {
    const year = yearScored === undefined ? 'chưa ghi năm chấm điểm' : `của năm ${yearScored}`;
    find('other-year', 'error', `${year}, đang thu sổ năm ${wanted.year}. Hãy nộp sổ của năm ${wanted.year}.`);
  }
  const differing = differingRows(book, unit, wanted.set);
  if (differing !== undefined) find('other-set', 'error', differing);
  if (schema < SCHEMA) {
    const what = `sổ ở dạng ${schema}, dạng hiện nay là ${SCHEMA}`;
    find('older-schema', 'info', `${what}. Điểm vẫn được đọc; hãy mở sổ và chạy “Khôi phục cấu trúc bảng”.`);
  }
  const result = assess(book);
  for (const problem of wrongSums(result)) found.push(['wrong-sum', problem]);
  if (result.total.unscored > 0) {
    const open = formatPoints(result.total.openMax);
    find('incomplete', 'warning', `${result.total.unscored} tiêu chí (${open} điểm) chưa có điểm và không ghi KAD.`);
  }
  for (const problem of book.problems) if (problem.severity === 'error') found.push(['wrong-sum', problem]);
  const order = Object.keys(STATES) as SubmissionState[];
  const sorted = found.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return { state: sorted[0]?.[0] ?? 'complete', findings: sorted.map(([, problem]) => problem), book, result };
}

/** A file that is no book, or one that nobody can read. */
export function unreadable(message: string): Submission {
  const problem = problemAt(partPlace('tệp'), 'submission-unreadable', 'error', message);
  return { state: 'unreadable', findings: [problem], book: undefined, result: undefined };
}

export const MISSING: Submission = { state: 'missing', findings: [], book: undefined, result: undefined };

/** @returns what is another than in the set; undefined where the card is the set's */
function differingRows({ settings, rows }: Book, { profile }: Unit, set: CriteriaSet): string | undefined {
  const items = itemsOf(set, profile);
  const want = noteCriteriaSet(nameOf(set), items);
  const have = noteCriteriaSet(nameOf(set), rows);
  if (have.hash === want.hash && have.rows === want.rows) return undefined;
  const standing = new Map(rows.map((row) => [row.code, row] as const));
  const [missing, other] = [
    items.filter(({ code }) => !standing.has(code)),
    items.filter(({ code, max }) => standing.has(code) && standing.get(code)?.max !== max),
  ];
  const codes = new Set<string>(items.map(({ code }) => code));
  const more = rows.filter(({ code }) => code !== 'total' && !codes.has(code));
  const listed = (what: string, some: readonly { readonly code: string }[]): string[] =>
    some.length === 0 ? [] : [`${what}: ${namesOf(some)}`];
  const parts = [
    ...listed('thiếu', missing),
    ...listed('thêm', more),
    ...listed('điểm tối đa khác', other),
    ...(missing.length + more.length + other.length === 0 ? ['cách tính khác'] : []),
  ];
  const loaded = settings.criteriaSet === undefined ? '' : ` (sổ nạp “${settings.criteriaSet.id}”)`;
  return `không theo ${nameOf(set)}, nhóm ${profile}${loaded}: ${parts.join('; ')}. Hãy dùng sổ đã được giao.`;
}

const MOST_NAMED = 8;

function namesOf(items: readonly { readonly code: string }[]): string {
  const named = items.slice(0, MOST_NAMED).map(({ code }) => code);
  const rest = items.length - named.length;
  return named.join(', ') + (rest > 0 ? ` và ${rest} mã khác` : '');
}

/** Sums that contradict each other; what a residual leaves unexplained is no wrong sum of the unit's. */
export function wrongSums({ differences, problems }: Result): Problem[] {
  const wrong = differences.filter((difference) => needsMending(difference) && difference.kind !== 'unexplained');
  return [...problems.filter(({ severity }) => severity === 'error'), ...checkDifferences(wrong)];
}
