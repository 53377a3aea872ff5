/** What each column of figures may hold, with the cost of each meaning: the header's words, the procedure's step, its place. */
import { SCALE } from '../../core/points.ts';
import type { Option, Quantity } from '../engine/statements.ts';
import { amountIn, isUnchanged } from './amounts.ts';
import { balanceOf } from './balanced-columns.ts';
import { type ColumnRole, ROLES_OF_FIGURES } from './column-names.ts';
import { finality, isEarlier, isFinal, isRevision } from './finality.ts';
import { type Grid, isBlankCell, wordsOf } from './grid.ts';
import { maximumIn } from './named-maxima.ts';

export type Row = Grid['rows'][number];

/** A column on its way to its meaning. */
export interface Draft {
  readonly column: number;
  /** What stands above it, groups first. */
  readonly labels: readonly string[];
  /** What its names say; for words the only one, for figures where the costs begin. */
  role: ColumnRole | undefined;
  /** Empty for words. */
  options: readonly Option[];
}

const may = (...costs: (readonly [Quantity, number])[]): Option[] =>
  costs.map(([quantity, cost]) => ({ quantity, cost }));
const NOISE = may(['noise', 0]);
const OUTCOME = /^(?:kết quả|kết quả thực hiện|thực hiện)$/iu;
const CHANGE = /^(?!.*sau ).*điều chỉnh/iu;
/** Without any word above them, columns of points most often follow each other so. */
const USUAL_ORDER: readonly (readonly Quantity[])[] = [
  ['max', 'score'],
  ['max', 'self', 'score'],
  ['max', 'self', 'score', 'lost'],
];

interface Evidence {
  readonly drafts: readonly Draft[];
  readonly body: readonly Row[];
  readonly criteria: boolean;
}

/** Writes the options of all columns of figures; the person's choice leaves one. */
export function weighColumns(drafts: readonly Draft[], body: readonly Row[], criteria: boolean): void {
  const evidence = { drafts, body, criteria };
  const figures = drafts.filter((draft) => holdsFigures(draft, body));
  // The year of a program's rows, or their numbers, are no points.
  for (const draft of drafts) if (draft.role === undefined && countsRows(cellsOf(draft, body))) draft.options = NOISE;
  const named = figures.filter(({ role }) => role !== undefined && role !== 'points' && role !== 'total');
  for (const draft of named) if (isOutcome(draft) && !tellsPoints(draft, evidence)) draft.role = 'other';
  for (const role of ['max', 'self', 'survey', 'lost', 'lastYear'] as const) {
    const same = figures.filter((draft) => draft.role === role);
    const rivals = leading(same, body);
    for (const draft of same) draft.options = amongRivals(role, draft, rivals);
  }
  const scored = named.some(({ role }) => role === 'score' || role === 'lost') || named.length < figures.length;
  for (const draft of figures) {
    // A share tells the score where nothing else does; else it may be how far a task was carried out.
    if (draft.role === 'rate') draft.options = may(['rate', 1], ['noise', scored ? 1 : 2]);
    else if (draft.role === 'other') draft.options = may(['noise', 0], ['score', 3], ['lost', 3]);
  }
  weighScores(figures, body);
  weighOpen(figures, evidence);
  const balance = criteria ? undefined : balanceOf(figures, body);
  for (const quantity of ['max', 'score', 'lost'] as const)
    if (balance) balance[quantity].options = may([quantity, 0], ['noise', 3]);
}

/** Half of what stands in it, at least, are amounts. */
export function isNumeric(cells: readonly Row[number][]): boolean {
  let filled = 0;
  let amounts = 0;
  for (const cell of cells) {
    if (isUnchanged(cell)) continue;
    filled++;
    if (amountIn(cell) !== undefined || /^(?:kad|kađ|kđg|không |-|x$)/iu.test(wordsOf(cell))) amounts++;
  }
  return filled > 0 && amounts * 2 >= filled;
}

const cellsOf = (draft: Draft, body: readonly Row[]): Row[number][] => body.map((row) => row[draft.column]);

function holdsFigures(draft: Draft, body: readonly Row[]): boolean {
  if (draft.role === 'other' || draft.role === undefined)
    return isNumeric(cellsOf(draft, body)) && !holdsCodes(draft, body) && !countsRows(cellsOf(draft, body));
  return ROLES_OF_FIGURES.has(draft.role);
}

/** "1.1", "1.2.1" or running numbers, in a column that no name describes. */
function holdsCodes(draft: Draft, body: readonly Row[]): boolean {
  if (draft.role === undefined && draft.column === 0) return true;
  return body.some((row) => /^\d+\.\d+\.\d/.test(wordsOf(row[draft.column])));
}

const LEAST_COUNTED = 5;

/** The numbers of a program's rows, or their year. */
function countsRows(cells: readonly Row[number][]): boolean {
  const numbers = cells.flatMap((cell) => amountIn(cell) ?? []).map((points) => points / SCALE);
  const isNext = (number: number, at: number): boolean => at === 0 || number === (numbers[at - 1] ?? 0) + 1;
  const isYear = (number: number): boolean => number === numbers[0] && number >= 2000 && number < 2100;
  return numbers.length >= LEAST_COUNTED && (numbers.every(isNext) || numbers.every(isYear));
}

/** Those of the last step, or of the sum of a group; of equal columns the first. */
function leading(same: readonly Draft[], body: readonly Row[]): readonly Draft[] {
  const filled = same.filter((draft) => body.some((row) => !isBlankCell(row[draft.column])));
  const all = filled.length > 0 ? filled : same;
  const best = Math.max(...all.map(({ labels }) => finality(labels)));
  const [first, ...rest] = all.filter(({ labels }) => finality(labels) === best);
  const equal = (draft: Draft): boolean =>
    body.every((row) => wordsOf(row[draft.column]) === wordsOf(row[first?.column ?? 0]));
  return first ? [first, ...rest.filter((draft) => !equal(draft))] : [];
}

function amongRivals(quantity: Quantity, draft: Draft, rivals: readonly Draft[]): Option[] {
  if (!rivals.includes(draft)) return may(['noise', 0], [quantity, 2]);
  return rivals.length === 1 ? may([quantity, 0], ['noise', 3]) : may([quantity, 1], ['noise', 1]);
}

function weighScores(figures: readonly Draft[], body: readonly Row[]): void {
  const all = figures.filter(({ role }) => role === 'score');
  const numeric = all.filter((draft) => isNumeric(cellsOf(draft, body)));
  const scores = numeric.length > 0 ? numeric : all;
  const rivals = leading(scores, body);
  const survey = figures.find(({ role }) => role === 'survey');
  for (const draft of all) {
    if (!rivals.includes(draft)) draft.options = may(['noise', 0], ['score', 2], ['self', 3]);
    else if (rivals.length > 1) draft.options = may(['score', 1], ['noise', 1]);
    // "Điểm điều chỉnh" may be the adjusted score or what was added to it.
    else if (scores.length > 1 && CHANGE.test(draft.labels.join(' ').normalize('NFC')))
      draft.options = may(['score', 1], ['noise', 1]);
    else draft.options = may(['score', survey && !countsSurvey(draft, survey, body) ? 1 : 0], ['noise', 3]);
  }
}

/** Beside a survey's points only a final score surely holds them, or one that repeats them wherever they stand. */
function countsSurvey(score: Draft, survey: Draft, body: readonly Row[]): boolean {
  const told = body.flatMap((row) => {
    const points = amountIn(row[survey.column]);
    return points === undefined ? [] : [{ points, earned: amountIn(row[score.column]) }];
  });
  const repeated = told.some(({ points, earned }) => points === earned);
  return (
    isFinal(score.labels) || (repeated && told.every(({ points, earned }) => earned !== undefined && earned >= points))
  );
}

/** "Điểm", "Tổng", or no name at all. */
function weighOpen(figures: readonly Draft[], { drafts, body, criteria }: Evidence): void {
  const all = figures.filter(
    (draft) =>
      (draft.role === 'points' || draft.role === 'total' || draft.role === undefined) &&
      isNumeric(cellsOf(draft, body)),
  );
  const settled = all.filter(({ labels }) => !isEarlier(labels));
  const open = settled.length > 0 ? settled : all;
  for (const draft of all) if (!open.includes(draft)) draft.options = may(['noise', 0], ['score', 2]);
  const has = (role: ColumnRole): boolean =>
    figures.some((draft) => draft.role === role && isNumeric(cellsOf(draft, body))) ||
    (role === 'max' && !criteria && tellsMaxima(drafts, figures, body));
  const headless = drafts.every(({ labels }) => labels.length === 0);
  const named = open.filter(({ role }) => role !== undefined);
  const sum = named.find(({ role }) => role === 'total') ?? (named.length === 1 ? named[0] : undefined);
  open.forEach((draft, place) => {
    if (criteria && named[0] === draft) draft.options = may(['max', 0]);
    else if (draft.role === undefined && open.length === 1 && !tellsResult(figures) && fitsUnder(draft, figures, body))
      draft.options = may(['score', 0.5], ['noise', 2], ['self', 2.5]);
    else if (draft.role === undefined && !headless) draft.options = may(['noise', 1], ['score', 3], ['lost', 3]);
    else if (headless) draft.options = byPlace(place, open.length);
    else if (has('max') && has('score'))
      draft.options = draft.role === 'total' ? may(['score', 1], ['noise', 1]) : may(['noise', 1], ['score', 2]);
    else if (has('max')) draft.options = draft === sum ? may(['score', 0], ['noise', 3]) : OPEN_BESIDE_MAX;
    else if (has('score') || has('lost')) draft.options = may(['max', 1], ['score', 2], ['noise', 2]);
    else draft.options = named.length > 1 ? byPlace(place, open.length) : may(['max', 2], ['score', 2], ['lost', 3]);
  });
}

/** Most names end with the maximum: "Ban hành kế hoạch (2 điểm)". */
function tellsMaxima(drafts: readonly Draft[], figures: readonly Draft[], body: readonly Row[]): boolean {
  const titles = drafts.filter(({ role }) => role === 'title');
  const figured = body.filter((row) => figures.some(({ column }) => amountIn(row[column]) !== undefined));
  const told = figured.filter((row) => titles.some(({ column }) => maximumIn(wordsOf(row[column])) !== undefined));
  return told.length >= LEAST_FITTING && told.length * 10 >= figured.length * 6;
}

const tellsResult = (figures: readonly Draft[]): boolean =>
  figures.some(({ role }) => role === 'score' || role === 'self' || role === 'lost' || role === 'survey');

/** Fewer rows may fit by chance. */
const LEAST_FITTING = 4;

/** Nowhere above the maximum, and the maximum itself in many rows: only scores are like that. */
function fitsUnder(draft: Draft, figures: readonly Draft[], body: readonly Row[]): boolean {
  const max = figures.find(({ role }) => role === 'max');
  if (!max) return false;
  let rows = 0;
  let full = 0;
  for (const row of body) {
    const [most, got] = [amountIn(row[max.column]), amountIn(row[draft.column])];
    if (most === undefined || got === undefined) continue;
    if (got > most) return false;
    rows++;
    if (got === most) full++;
  }
  return rows >= LEAST_FITTING && full * 3 >= rows;
}

const OPEN_BESIDE_MAX = may(['score', 1], ['self', 1], ['noise', 1]);

function byPlace(place: number, count: number): Option[] {
  const usual = USUAL_ORDER[Math.min(count, 4) - 2]?.[place];
  const quantities: Quantity[] = ['max', 'score', 'lost', 'self', 'noise'];
  return quantities.map((quantity) => ({ quantity, cost: quantity === usual ? 2 : 3 }));
}

const lastLabel = ({ labels }: Draft): string => (labels[labels.length - 1] ?? '').normalize('NFC').trim();

const isOutcome = ({ role, labels, ...rest }: Draft): boolean =>
  role === 'score' && labels.length === 1 && OUTCOME.test(lastLabel({ role, labels, ...rest }));

/** "Kết quả" holds points only where no other column does: beside "Điểm" it tells what was done ("98%", "12 văn bản"). */
function tellsPoints(draft: Draft, { drafts, body }: Evidence): boolean {
  const other = drafts.some(
    (one) =>
      (['points', 'total', 'score', 'lost'] as const).some((role) => role === one.role) &&
      !isOutcome(one) &&
      isNumeric(cellsOf(one, body)),
  );
  const max = drafts.find(({ role }) => role === 'max');
  const above = (row: Row): boolean => {
    const [earned, most] = [amountIn(row[draft.column]), amountIn(row[max?.column ?? -1])];
    return earned !== undefined && most !== undefined && earned > most;
  };
  return !other && !body.some((row) => /%/.test(wordsOf(row[draft.column])) || above(row));
}

/** Blank cells of the final scores may leave those of a column before as they were. */
export interface Revised {
  /** The latest first. */
  readonly earlier: readonly number[];
  readonly final: number;
  /** The final column says that it revises: it may be filled only where something changed. */
  readonly isNamed: boolean;
}

export function revisedColumns(drafts: readonly Draft[]): Revised | undefined {
  const likely = drafts.filter(({ role, options }) => role === 'score' && mayBeLikeliest(options, 'score'));
  const [final] = likely.length === 1 ? likely : [];
  const before = drafts
    .filter((draft) => draft.role === 'score' && draft !== final)
    .toSorted((a, b) => finality(b.labels) - finality(a.labels));
  if (!final || before.length === 0) return undefined;
  return { earlier: before.map(({ column }) => column), final: final.column, isNamed: isRevision(final.labels) };
}

/** What a person chose is a fact. */
export function factOf(role: ColumnRole): readonly Option[] {
  if (role === 'points' || role === 'total') return may(['score', 0]);
  return ROLES_OF_FIGURES.has(role) ? may([role as Quantity, 0]) : role === 'other' ? NOISE : [];
}

function mayBeLikeliest(options: readonly Option[], wanted: Quantity): boolean {
  const least = Math.min(...options.map(({ cost }) => cost));
  return options.some(({ quantity, cost }) => quantity === wanted && cost === least);
}

/** The cheapest meaning, undefined where several cost the same. */
export function cheapest(options: readonly Option[]): Quantity | undefined {
  const least = Math.min(...options.map(({ cost }) => cost));
  const best = options.filter(({ cost }) => cost === least);
  return best.length === 1 ? best[0]?.quantity : undefined;
}
