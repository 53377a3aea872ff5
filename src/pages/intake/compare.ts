/** A proposal beside the book's own row: what is new, what changes, what cannot stand, and whether it is ticked at first. */
import { toNumber } from '../../core/points.ts';
import type { CardRow, Score } from '../../core/scorecard.ts';
import { lacksMaximum, type Proposal, type ResultRow, show } from './proposals.ts';
import { TEXTS } from './texts.ts';

export type Status = 'new' | 'changed' | 'same';

/** A row of "Chấm điểm" with how it is scored. */
export type BookRow = CardRow & { readonly rule?: string | undefined };

export interface Comparison {
  readonly status: Status;
  /** "Điểm đạt trong sổ: 1,5", for each figure that changes. */
  readonly was: readonly string[];
  /** What cannot stand beside what the book holds: a score above the maximum of its criteria set. */
  readonly conflict?: string | undefined;
}

const POINTS = ['max', 'self', 'score', 'survey'] as const;
const TEXT_KEYS = ['cause', 'rule'] as const;

/** The book's maxima are those of a criteria set: its rows say how they are scored. */
export const holdsCriteria = (book: ReadonlyMap<string, BookRow>): boolean =>
  [...book.values()].some(({ rule }) => (rule ?? '') !== '');

/**
 * @param book rows of "Chấm điểm" by code
 * @param keepsMaxima a result does not replace the maxima of a criteria set
 */
export function compareWith(
  row: ResultRow,
  book: ReadonlyMap<string, BookRow>,
  keepsMaxima: boolean = false,
): Comparison {
  const known = book.get(row.code);
  if (!known) return { status: 'new', was: [] };
  const changes = [
    ...POINTS.flatMap((key) => changeOfPoints(key, row[key], known[key])),
    ...TEXT_KEYS.flatMap((key) => changeOfText(key, row[key], known[key] ?? '')),
    ...(row.rename && row.title !== known.title ? [''] : []),
  ];
  const far = (['max', 'self', 'score'] as const)
    .filter((key) => changesMuch(row[key], known[key]))
    .map((key) => TEXTS.changesMuch(TEXTS.labels[key], show(known[key]), comma(row[key])))[0];
  const was = changes.filter((words) => words !== '');
  const conflict = (keepsMaxima ? otherMax(row, known) : undefined) ?? aboveMax(row, known) ?? far;
  return { conflict, status: changes.length > 0 ? 'changed' : 'same', was };
}

/** What stood there and changes, in words; blank words where nothing stood; none where it stays. */
function changeOfPoints(key: (typeof POINTS)[number], value: ResultRow['score'], stood: Score): string[] {
  if (value === undefined || value === numberOf(stood)) return [];
  return [stood === undefined ? '' : TEXTS.was(TEXTS.labels[key], show(stood))];
}

function changeOfText(key: (typeof TEXT_KEYS)[number], value: string | undefined, stood: string): string[] {
  if (value === undefined || value === stood) return [];
  return [stood === '' ? '' : TEXTS.was(TEXTS.labels[key], stood)];
}

const numberOf = (stood: Score): number | 'KAD' | undefined =>
  stood === undefined || stood === 'KAD' ? stood : toNumber(stood);

const comma = (value: ResultRow['score']): string => String(value).replace('.', ',');

function aboveMax(row: ResultRow, known: BookRow): string | undefined {
  const max = row.max ?? numberOf(known.max);
  const score = row.score ?? numberOf(known.score);
  const isAbove = typeof max === 'number' && typeof score === 'number' && score > max;
  return isAbove ? TEXTS.aboveMax(comma(score), comma(max)) : undefined;
}

/** Either the row has another's code, or the result was scored by another criteria set than the book's. */
function otherMax({ max }: ResultRow, { max: known }: BookRow): string | undefined {
  const held = numberOf(known);
  return max === undefined || typeof held !== 'number' || held === max
    ? undefined
    : TEXTS.otherMax(comma(max), comma(held));
}

/** So many points a figure may change by without a question. */
const MOST_CHANGE = 10;

function changesMuch(value: ResultRow['score'], stood: Score): boolean {
  const before = numberOf(stood);
  return typeof value === 'number' && typeof before === 'number' && Math.abs(value - before) > MOST_CHANGE;
}

/** Its figures may be certain; whose they are was told by the rows around it, after the sheet had made a date of its code. */
const GUESSED_CODE = 'code-damaged';

/** Ticked from the start: what is stated or told by the person, and differs from what stands there; never what is asked. */
export function tickedAtFirst(proposal: Proposal, { status, conflict }: Comparison): boolean {
  const asks = proposal.findings.some(({ severity, code }) => severity === 'error' || code === GUESSED_CODE);
  const withheld = asks || proposal.differences.length > 0;
  const isDoubtful = proposal.confidence === 'low' || proposal.isAsked === true || lacksMaximum(proposal, undefined);
  return status !== 'same' && (proposal.isTold === true || !isDoubtful) && !withheld && conflict === undefined;
}
