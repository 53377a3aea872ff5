/** The scorecard: listed rows as a tree of fields, criteria and sub-criteria. A listing may be partial. */
import { codeLabel, compareCodes, fieldOf, type ItemCode, isBelow, parentCode } from './codes.ts';
import { formatPoints } from './numbers.ts';
import { linePlace, type Place, placeInSentence } from './place.ts';
import { type Points, subtract } from './points.ts';
import type { Problem } from './problems.ts';
import type { PointSource } from './result/current.ts';

/** An assessed score: points, `KAD` (không áp dụng), or undefined while it is not scored yet. */
export type Score = Points | 'KAD' | undefined;

/** One row of a card, already read. */
export interface CardRow {
  /** The total row carries no item code. */
  readonly code: ItemCode | 'total';
  readonly title: string;
  readonly max?: Points | undefined;
  readonly score?: Score;
  readonly self?: Score;
  readonly survey?: Score;
  /** Where `score` is what counts now: what was granted, and the column that `score` came from. */
  readonly granted?: Score;
  readonly source?: PointSource | undefined;
  readonly cause?: string | undefined;
  /** Why the office sets no task for what it lost, '' without a reason; undefined where nobody says so. */
  readonly declined?: string | undefined;
  /** "Cách tính điểm" as it stands. */
  readonly rule?: string | undefined;
  /** Where the row stands, as the reader counts (a sheet row, a line of text): for messages. */
  readonly place: number;
}

/** A listed row in the tree, or a field that only its items name. */
export interface Item {
  readonly code: ItemCode;
  /** The listed row; undefined for a field without a row of its own. */
  readonly row: CardRow | undefined;
  /** The nearest listed item above; levels may be skipped. */
  readonly parent: Item | undefined;
  readonly children: readonly Item[];
  /** It, or something above it, is `KAD`: out of max and score. */
  readonly notApplicable: boolean;
}

export interface Scorecard {
  /** Items of the first level, by code. */
  readonly fields: readonly Item[];
  /** Every listed row and every field, by code. */
  readonly items: readonly Item[];
  readonly total: CardRow | undefined;
}

export const NOT_APPLICABLE = 'KAD';

/** Nothing below it shares its points: rows without a max (a bonus, a mere heading) leave them to the item. */
export function isLeaf(item: Item): boolean {
  return !item.children.some((child) => child.notApplicable || hasMax(child));
}

/** The stated score as points; undefined when blank or `KAD`. */
export function statedScore(row: CardRow | undefined): Points | undefined {
  return pointsIn(row?.score);
}

/** The granted score of a row as points, also where another one counts now; undefined when blank or `KAD`. */
export function grantedScore(row: CardRow | undefined): Points | undefined {
  return row && 'granted' in row ? pointsIn(row.granted) : statedScore(row);
}

/** A score as points; undefined when blank or `KAD`. */
export function pointsIn(score: Score): Points | undefined {
  return score === NOT_APPLICABLE ? undefined : score;
}

/** Some figure of maximum stands in the item or below it. */
function hasMax(item: Item): boolean {
  return item.row?.max !== undefined || item.children.some(hasMax);
}

/** Points without a maximum (điểm thưởng, điểm trừ): a score, and no max in it or below. */
export function isAdjustment(item: Item): boolean {
  return !item.notApplicable && !hasMax(item) && hasScore(item);
}

function hasScore(item: Item): boolean {
  return statedScore(item.row) !== undefined || item.children.some(hasScore);
}

/**
 * Builds the tree. Problems (a code twice, two total rows, a score above its max, a negative amount) are returned as
 * data; the card then holds the first row of each code.
 * @param rows in any order
 * @param placeOfRow where a row stands; a line unless told otherwise
 */
export function buildScorecard(
  rows: readonly CardRow[],
  placeOfRow: (row: CardRow) => Place = (row) => linePlace(row.place),
): { card: Scorecard; problems: Problem[] } {
  const problems: Problem[] = [];
  const listed: ListedRow[] = [];
  let total: CardRow | undefined;
  // Nearly every card is written in the order of its codes: then none stands twice, and nothing is looked up or sorted.
  const firsts = isInOrder(rows) ? undefined : new Map<ItemCode, CardRow>();
  for (const row of rows) {
    const { max = 0, score } = row;
    // Most rows are sound, and asking this first spares the rest for each of ten thousand.
    if (max < 0 || (row.max !== undefined && typeof score === 'number' && (score < 0 || score > max))) {
      problems.push(...checkRow(row, placeOfRow));
    }
    if (!isListed(row)) {
      if (total) problems.push(twice('total-twice', 'Dòng tổng', total, row, placeOfRow));
      else total = row;
      continue;
    }
    const first = firsts?.get(row.code);
    if (first) {
      problems.push(twice('code-twice', `Mã ${row.code}`, first, row, placeOfRow));
      continue;
    }
    firsts?.set(row.code, row);
    listed.push(row);
  }
  if (firsts) listed.sort((a, b) => compareCodes(a.code, b.code));
  return { card: { ...grow(listed), total }, problems };
}

interface ListedRow extends CardRow {
  readonly code: ItemCode;
}

const isListed = (row: CardRow): row is ListedRow => row.code !== 'total';

/** Each code comes after the one before it. */
function isInOrder(rows: readonly CardRow[]): boolean {
  let last: ItemCode | undefined;
  for (const row of rows) {
    if (!isListed(row)) continue;
    if (last !== undefined && compareCodes(last, row.code) >= 0) return false;
    last = row.code;
  }
  return true;
}

interface Growing extends Item {
  readonly children: Growing[];
}

/** @param listed in the order of their codes */
function grow(listed: readonly ListedRow[]): Pick<Scorecard, 'fields' | 'items'> {
  const items: Growing[] = [];
  const fields: Growing[] = [];
  // Parents sort before their children: what stands above the code at hand, the nearest last.
  const above: Growing[] = [];
  const add = (code: ItemCode, row: CardRow | undefined): void => {
    const parent = above[above.length - 1];
    const notApplicable = (parent?.notApplicable ?? false) || row?.score === NOT_APPLICABLE;
    const node: Growing = { code, row, parent, children: [], notApplicable };
    items.push(node);
    (parent?.children ?? fields).push(node);
    above.push(node);
  };
  for (const row of listed) {
    const { code } = row;
    for (let last = above[above.length - 1]; last && !isBelow(code, last.code); last = above[above.length - 1])
      above.pop();
    // A field that only its items name.
    if (above.length === 0 && parentCode(code) !== undefined) add(fieldOf(code), undefined);
    add(code, row);
  }
  return { items, fields };
}

function twice(
  code: string,
  what: string,
  first: CardRow,
  second: CardRow,
  placeOfRow: (row: CardRow) => Place,
): Problem {
  const [one, other] = [first, second].map((row) => placeInSentence(placeOfRow(row)));
  return {
    code,
    severity: 'error',
    place: placeOfRow(second),
    message: `${what} xuất hiện hai lần: ${one} và ${other}. Hãy xóa hoặc sửa một dòng.`,
  };
}

function checkRow(row: CardRow, placeOfRow: (row: CardRow) => Place): Problem[] {
  const problems: Problem[] = [];
  const problem = (code: string, message: string): void => {
    const name = row.code === 'total' ? 'Dòng tổng' : codeLabel(row.code);
    problems.push({ code, severity: 'error', place: placeOfRow(row), message: `${name}: ${message}` });
  };
  const { max } = row;
  if (max === undefined) return [];
  const score = statedScore(row);
  const [maxFault, scoreFault] = [whyImpossible(max), score === undefined ? undefined : whyImpossible(score, max)];
  if (maxFault !== undefined) problem('max-negative', `điểm tối đa ${maxFault}`);
  if (scoreFault !== undefined) {
    problem(score !== undefined && score < 0 ? 'score-negative' : 'score-above-max', `điểm đạt ${scoreFault}`);
  }
  return problems;
}

/**
 * Why points cannot be: "-1 là số âm. …", "4 lớn hơn điểm tối đa 3. …".
 * @param max undefined where nothing bounds them above
 * @returns undefined where they can
 */
export function whyImpossible(points: Points, max?: Points): string | undefined {
  if (points < 0) return `${formatPoints(points)} là số âm. Hãy nhập số từ 0 trở lên.`;
  if (max === undefined || points <= max) return undefined;
  return `${formatPoints(points)} lớn hơn điểm tối đa ${formatPoints(max)}. Hãy kiểm tra lại hai số này.`;
}

/** What a maximum and a score leave; undefined while one of them is unknown, or the item is not applicable. */
export function lossOf(max: Points | undefined, score: Score): Points | undefined {
  return max === undefined || score === undefined || score === NOT_APPLICABLE ? undefined : subtract(max, score);
}
