/** What a unit sent, looked at: whose it is, of which year and criteria set, whether it is whole and adds up. */
import { noteCriteriaSet } from '../book/criteria-set.ts';
import { headerProblems, isHeaderProblem, withHeadersFirst } from '../book/header-problems.ts';
import { SCHEMA } from '../book/journal/passport.ts';
import { type Need, needOf, SETTINGS_NEED, unreadOf } from '../book/needed-columns.ts';
import type { Book } from '../book/parse-book.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { codeLabel, type ItemCode } from '../core/codes.ts';
import { type CriteriaSet, itemsOf, nameOf, type ProfileItem, parentsIn } from '../core/criteria/criteria-set.ts';
import { formatPoints } from '../core/numbers.ts';
import { partPlace } from '../core/place.ts';
import { type Points, sum, ZERO } from '../core/points.ts';
import { type Problem, problemAt, type Severity } from '../core/problems.ts';
import { assess } from '../core/result/assess.ts';
import { checkDifferences, needsMending } from '../core/result/problems.ts';
import type { LeafResult, Result } from '../core/result/result.ts';
import type { Score } from '../core/scorecard.ts';
import { lowerFirst } from '../core/text.ts';
import { claimedOf } from './appraisal.ts';
import { wrongClaims } from './claimed-sums.ts';
import type { Unit } from './units.ts';

/** In the order of gravity: of several that hold the first is told. */
export const STATES = {
  missing: 'Chưa nộp',
  unreadable: 'Không đọc được',
  'other-year': 'Khác năm',
  'other-set': 'Khác bộ tiêu chí',
  'older-schema': 'Sổ dạng cũ',
  'wrong-points': 'Điểm không hợp lệ',
  'wrong-sum': 'Sai tổng',
  'wrong-cells': 'Có chỗ cần sửa',
  incomplete: 'Chưa đủ điểm',
  complete: 'Đầy đủ',
} as const satisfies Readonly<Record<string, string>>;

export type SubmissionState = keyof typeof STATES;

/** Points by another set or of another year say nothing of this one. */
const COUNTED: ReadonlySet<SubmissionState> = new Set([
  ...(['older-schema', 'wrong-points', 'wrong-sum', 'wrong-cells', 'incomplete', 'complete'] as const),
]);

/** Whether the points of a submission are taken over. */
export const isCounted = ({ state }: { readonly state: SubmissionState | undefined }): boolean =>
  state !== undefined && COUNTED.has(state);

export interface Submission {
  readonly state: SubmissionState;
  /** Everything that holds, gravest first: what a unit has to mend, in sentences. */
  readonly findings: readonly Problem[];
  /** Undefined where nothing could be read. */
  readonly book: Book | undefined;
  readonly result: Result | undefined;
  /** What the unit gives itself of the items that it scores; points of surveys are none of it. */
  readonly self: Points | undefined;
}

/** What is collected: of which year, by which set. */
export interface Wanted {
  readonly year: number;
  readonly set: CriteriaSet;
}

/** Without one of these columns nobody knows what the unit claims, of what, and for which year; others that are lost are told. */
const CLAIM: readonly Need[] = [needOf(SCORES, 'code', 'max', 'self'), SETTINGS_NEED];

/** What a unit sent: a book of the add-in, or figures of a table, of which only codes, maxima and points are held to the set. */
export interface Sent {
  readonly book: Book;
  /** Undefined of a table. */
  readonly schema?: number | undefined;
}

/** @param unit whose it is: by its profile the set has its items */
export function judge({ book, schema }: Sent, unit: Unit, wanted: Wanted): Submission {
  const unread = headerProblems(unreadOf(book.headers, CLAIM));
  if (unread.length > 0) return { state: 'unreadable', findings: unread, book, result: undefined, self: undefined };
  const found: [SubmissionState, Problem][] = [];
  const find = (state: SubmissionState, severity: Severity, what: string): void => {
    found.push([
      state,
      problemAt(partPlace(schema === undefined ? 'bảng' : 'sổ'), `submission-${state}`, severity, what),
    ]);
  };
  const other = otherYear(book, schema === undefined, wanted.year);
  if (other !== undefined) find('other-year', 'error', other);
  // Rules that were not read are no others.
  const withRules = schema !== undefined && !book.headers.some(({ tab }) => tab === SCORES.name);
  const differing = differingRows(book, unit, wanted.set, withRules);
  if (differing !== undefined) find('other-set', 'error', differing);
  if (schema !== undefined && schema < SCHEMA) {
    const what = `sổ ở dạng ${schema}, dạng hiện nay là ${SCHEMA}`;
    find('older-schema', 'info', `${what}. Điểm vẫn được đọc; hãy mở sổ và chạy “Khôi phục cấu trúc bảng”.`);
  }
  const result = assess(book);
  const faults = withHeadersFirst(book.problems, book.headers).filter(({ severity }) => severity === 'error');
  const sums = withClaims(wrongSums(result), book, unit, wanted.set);
  for (const problem of [...sums, ...faults]) found.push([stateOfFault(problem), withItem(problem, book)]);
  const open = openLeaves({ book, result }, wanted.set);
  if (open.length > 0) {
    const points = formatPoints(sum(open.map(({ max }) => max ?? ZERO)));
    const computed = open.filter(({ score }) => score !== undefined).length;
    const way = `${computed} tiêu chí trong đó đã có số liệu mà cột Điểm tự chấm còn trống: hãy chọn “Lấy điểm theo số liệu làm điểm tự chấm” ở cửa sổ Hồ sơ tự chấm… của sổ rồi gửi lại.`;
    const what = `${open.length} tiêu chí (${points} điểm) chưa có điểm tự chấm và không ghi KAD.`;
    find('incomplete', 'warning', computed === 0 ? what : `${what} ${way}`);
  }
  const others = leafItems(wanted.set, unit.profile).filter(
    ({ code, scorer }) => scorer !== 'office' && book.rows.some((row) => row.code === code && row.self !== undefined),
  );
  if (others.length > 0) {
    const what = `có điểm tự chấm ở ${others.length} tiêu chí do điều tra xã hội học hoặc cơ quan cấp trên chấm (${namesOf(others)})`;
    find('complete', 'info', `${what}: các điểm này không tính vào điểm tự chấm.`);
  }
  const order = Object.keys(STATES) as SubmissionState[];
  const sorted = found.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return {
    ...{ state: sorted[0]?.[0] ?? 'complete', findings: sorted.map(([, problem]) => problem), book, result },
    self: claimOf(book, wanted.set, unit.profile),
  };
}

/** Items that carry points themselves; others are what these come to. */
export function leafItems(set: CriteriaSet, profile: string): ProfileItem[] {
  const parents = new Set(parentsIn(set).values());
  return itemsOf(set, profile).filter(({ code }) => !parents.has(code));
}

/** Of what surveys give, and what the superior body alone scores, nothing is the unit's own claim. */
function claimOf(book: Book, set: CriteriaSet, profile: string): Points | undefined {
  const own = leafItems(set, profile).filter(({ scorer }) => scorer === 'office');
  return claimedOf(own.map(({ code }) => ({ self: claimIn(book, code) })));
}

/** A table may call by another name what its unit gave itself. */
export function claimIn(book: Book | undefined, code: ItemCode): Score {
  const row = book?.rows.find((one) => one.code === code);
  return row?.self ?? row?.score;
}

/** Columns of points: what stands there is a matter of points, whatever it says. */
const POINT_HEADERS: readonly string[] = SCORES.columns.flatMap(({ kind, header }) =>
  kind === 'points' ? [header] : [],
);
const IMPOSSIBLE: readonly string[] = ['score-negative', 'score-above-max', 'max-negative'];
const SUMS: readonly string[] = ['totals-disagree', 'total-above-max'];

function stateOfFault(problem: Problem): SubmissionState {
  const { code, place } = problem;
  // What a lost column means for the submission is judged by what it is needed for.
  if (isHeaderProblem(problem)) return 'complete';
  if (IMPOSSIBLE.includes(code)) return 'wrong-points';
  if (SUMS.includes(code) || code.startsWith('residual-')) return 'wrong-sum';
  const isPoints = place.kind === 'cell' && place.tab === SCORES.name && POINT_HEADERS.includes(place.column ?? '');
  return isPoints ? 'wrong-points' : 'wrong-cells';
}

/** Of a cell of the card that could not be read: which item it is about. */
function withItem(problem: Problem, { rows }: Book): Problem {
  const { code, place, message } = problem;
  if (code !== 'cell-unreadable' || place.kind !== 'cell' || place.tab !== SCORES.name) return problem;
  const item = rows.find((row) => row.place === place.row)?.code;
  return item === undefined || item === 'total'
    ? problem
    : { ...problem, message: `${codeLabel(item)}: ${lowerFirst(message)}` };
}

/**
 * What the office has to claim, and has not: surveys and what the superior body alone scores are none of it. Points that a rule
 * gives are no claim, and what was granted in the end takes none away.
 */
export function openLeaves(
  { book, result }: Pick<Submission, 'book' | 'result'>,
  { items }: CriteriaSet,
): LeafResult[] {
  const own = new Set(items.filter(({ scorer }) => scorer === 'office').map(({ code }) => code));
  return (result?.leaves ?? []).filter(
    ({ code, max }) => max !== undefined && own.has(code) && claimIn(book, code) === undefined,
  );
}

/** A table need not say its year; a book says it. */
function otherYear({ settings: { yearScored } }: Book, isTable: boolean, year: number): string | undefined {
  if (yearScored === year || (isTable && yearScored === undefined)) return undefined;
  const told = yearScored === undefined ? 'chưa ghi năm chấm điểm' : `của năm ${yearScored}`;
  return `${told}, đang thu sổ năm ${year}. Hãy nộp sổ của năm ${year}.`;
}

export const MISSING: Submission = {
  ...{ state: 'missing', findings: [], book: undefined, result: undefined, self: undefined },
};

/** @returns what is another than in the set; undefined where the card is the set's */
function differingRows(
  { settings, rows }: Book,
  { profile }: Unit,
  set: CriteriaSet,
  withRules: boolean,
): string | undefined {
  const items = itemsOf(set, profile);
  const want = noteCriteriaSet(nameOf(set), items);
  const have = noteCriteriaSet(nameOf(set), rows);
  if (have.hash === want.hash && have.rows === want.rows) return undefined;
  const standing = new Map(rows.map((row) => [row.code, row] as const));
  const other = items.filter(({ code, max }) => {
    const row = standing.get(code);
    // A table may leave out maxima, and rows of what has no points of its own.
    return row !== undefined && row.max !== max && (withRules || row.max !== undefined);
  });
  const parents = new Set(parentsIn({ items }).values());
  const missing = items.filter(
    ({ code, scorer, max }) =>
      !standing.has(code) && (withRules || (scorer === 'office' && max !== undefined && !parents.has(code))),
  );
  const codes = new Set<string>(items.map(({ code }) => code));
  const more = rows.filter(({ code }) => code !== 'total' && !codes.has(code));
  const listed = (what: string, some: readonly { readonly code: string }[]): string[] =>
    some.length === 0 ? [] : [`${what}: ${namesOf(some)}`];
  const parts = [
    ...listed('thiếu', missing),
    ...listed('thêm', more),
    ...listed('điểm tối đa khác', other),
    ...(missing.length + more.length + other.length === 0 && withRules ? ['cách tính khác'] : []),
  ];
  if (parts.length === 0) return undefined;
  const loaded = settings.criteriaSet === undefined ? '' : ` (sổ nạp “${settings.criteriaSet.id}”)`;
  return `không theo ${nameOf(set)}, nhóm ${profile}${loaded}: ${parts.join('; ')}. Hãy dùng ${withRules ? 'sổ đã được giao' : 'bảng của bộ tiêu chí này'}.`;
}

const MOST_NAMED = 8;

function namesOf(items: readonly { readonly code: string }[]): string {
  const named = items.slice(0, MOST_NAMED).map(({ code }) => code);
  const rest = items.length - named.length;
  return named.join(', ') + (rest > 0 ? ` và ${rest} mã khác` : '');
}

/** Sums of the whole card, and those of the claim alone, which no survey keeps from being compared. */
function withClaims(problems: readonly Problem[], book: Book, { profile }: Unit, set: CriteriaSet): Problem[] {
  const told = new Set(problems.flatMap(({ place }) => (place.kind === 'item' ? [place.code] : [])));
  const claims = wrongClaims(book, set, leafItems(set, profile), (code) => claimIn(book, code));
  return [...problems, ...checkDifferences(claims.filter(({ code }) => !told.has(code)))];
}

/** Sums that contradict each other; what a residual leaves unexplained is no wrong sum of the unit's. */
export function wrongSums({ differences, problems }: Result): Problem[] {
  const wrong = differences.filter((difference) => needsMending(difference) && difference.kind !== 'unexplained');
  return [...problems.filter(({ severity }) => severity === 'error'), ...checkDifferences(wrong)];
}
