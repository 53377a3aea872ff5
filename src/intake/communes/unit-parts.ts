/** The columns of a table with one row per unit: which part of the result each tells (a field, a criterion, bonus, the whole) and what. */
import { codeParts, type ItemCode, readCode } from '../../core/codes.ts';
import { fold } from '../../core/text.ts';
import type { Option, Quantity } from '../engine/statements.ts';
import { usualFieldCode } from '../field-names.ts';
import { romanValue } from '../roman.ts';
import { amountIn, readAmount } from '../tables/amounts.ts';
import { bareLabel, type ColumnRole, roleOf, yearIn } from '../tables/column-names.ts';
import { finality } from '../tables/finality.ts';
import { type Grid, wordsOf } from '../tables/grid.ts';
import type { Header } from '../tables/header.ts';
import { readTitle } from '../tables/marks.ts';
import { maximumIn, type NamedMaximum } from '../tables/named-maxima.ts';
import { spelledOut } from '../tables/program-names.ts';
import { asLosses, columnsOfOthers } from './unit-losses.ts';

export interface PartColumn {
  readonly column: number;
  readonly role: ColumnRole | undefined;
  readonly options: readonly Option[];
}

/** A part of the result with its columns. */
export interface UnitPart {
  /** Undefined for the whole. */
  readonly code: ItemCode | undefined;
  readonly name: string;
  /** As the header writes it, a maximum in brackets included. */
  readonly label: string;
  readonly named: NamedMaximum | undefined;
  /** Bonus points have no maximum; penalty points are taken off, whatever their sign. */
  readonly adjusts: 'bonus' | 'penalty' | undefined;
  readonly columns: readonly PartColumn[];
}

export interface UnitParts {
  readonly parts: readonly UnitPart[];
  /** Every column of points that may be a part of the total is among them. */
  readonly complete: boolean;
}

export interface Candidate {
  readonly column: number;
  readonly labels: readonly string[];
  /** The name of its part. */
  readonly label: string;
  code: ItemCode | undefined;
  readonly adjusts: UnitPart['adjusts'];
  readonly role: ColumnRole | undefined;
}

const PERCENT = new RegExp(`%|${fold('tỷ lệ')}|${fold('tỉ lệ')}`, 'u');
const BONUS = new RegExp(fold('điểm (?:thưởng|cộng)|^(?:cộng|thưởng) ?điểm'), 'u');
const PENALTY = new RegExp(fold('^(?:tổng )?(?:số )?điểm (?:bị )?(?:trừ|phạt)|^trừ ?điểm'), 'u');
const SCORES: readonly (ColumnRole | undefined)[] = [undefined, 'points', 'score', 'title', 'total'];
const WHOLE_SCORES: readonly (ColumnRole | undefined)[] = ['total', 'score', 'points'];
const QUANTITIES: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole | undefined>([
  'max',
  'self',
  'survey',
  'lost',
  'rate',
  'rank',
  'of',
]);
/** Enough to know what a column holds. */
const SAMPLE = 300;
/** Fewer numbers in turn may count something else. */
const LEAST_COUNTED = 3;

export function findParts(header: Header, unitColumn: number, rows: Grid['rows']): UnitParts {
  const body = rows.slice(0, SAMPLE);
  const older = olderColumns(header);
  const others = columnsOfOthers(header);
  const counted = countedLabels(header);
  const given = header.labels.flatMap((labels, column): Candidate[] => {
    const amounts = body.filter((row) => amountIn(row[column]) !== undefined || /^\d/.test(wordsOf(row[column])));
    const ignored =
      column === unitColumn || labels.length === 0 || older.has(column) || others.has(column) || amounts.length === 0;
    const found = ignored ? undefined : candidateOf(labels, column, body, counted);
    // A field's column is filled in most rows; bonus points are not.
    const sparse = amounts.length * 2 < Math.min(body.length, 4) && found?.adjusts === undefined;
    return found && !sparse ? [found] : [];
  });
  const candidates = asLosses(given, body);
  const complete = placeUnknown(candidates);
  const last = Math.max(0, ...candidates.map(({ code }) => (code ? (codeParts(code)[0] ?? 0) : 0)));
  candidates
    .filter(({ adjusts }) => adjusts !== undefined)
    .forEach((candidate, place) => {
      // A bonus is a criterion, no field: a field's code would pass for the field of what stands before it.
      candidate.code = readCode(`${last + 1}.${place + 1}`);
    });
  const groups = new Map<ItemCode | undefined, Candidate[]>();
  for (const one of candidates) groups.set(one.code, [...(groups.get(one.code) ?? []), one]);
  return { parts: [...groups].map(([code, own]) => partOf(code, own)), complete };
}

/** "1. …", "2. …" and so on from one to the last: the fields' own numbers, whatever their names are. */
function countedLabels({ labels }: Header): ReadonlyMap<string, ItemCode | undefined> {
  const found = new Map<string, number>();
  for (const label of labels.flat()) {
    const { mark, name } = readTitle(label);
    if (mark.kind === 'number' && name !== '') found.set(label, mark.value);
  }
  const inTurn = [...found.values()].every((value, at) => value === at + 1);
  return new Map(
    inTurn && found.size >= LEAST_COUNTED ? [...found].map(([label, n]) => [label, readCode(String(n))]) : [],
  );
}

function candidateOf(
  given: readonly string[],
  column: number,
  body: Grid['rows'],
  counted: ReadonlyMap<string, ItemCode | undefined>,
): Candidate | undefined {
  const labels = given.flatMap(fieldApart);
  const own = labels[labels.length - 1] ?? '';
  const adjusts = BONUS.test(fold(own)) ? 'bonus' : PENALTY.test(fold(own)) ? 'penalty' : undefined;
  if (adjusts) return { column, labels, label: own, code: undefined, adjusts, role: 'score' };
  const codeOf = (label: string): ItemCode | undefined => counted.get(label) ?? codeOfField(label);
  const found = labels.findLast((label) => codeOf(label) !== undefined);
  const code = found === undefined ? undefined : codeOf(found);
  const percent =
    labels.some((label) => PERCENT.test(fold(label))) || body.some((row) => readAmount(row[column]).kind === 'percent');
  const role = percent ? 'rate' : code ? (found === own ? undefined : roleOf(own)) : roleIn(labels);
  if (role === 'ordinal' || role === 'code' || role === 'group' || role === 'grade') return undefined;
  return { column, labels, label: found ?? own, code, adjusts: undefined, role };
}

/** "LV1_TOI_DA": programs write the field and what is told of it in one name. */
function fieldApart(label: string): string[] {
  const words = /\s/u.test(label) ? [] : spelledOut(label).split(' ');
  const ways = words.map((_, at) => [words.slice(0, at).join(' '), words.slice(at).join(' ')] as const);
  const way = ways.find(
    ([field, rest]) => field !== '' && codeOfField(field) !== undefined && roleOf(rest) !== undefined,
  );
  return way ? [...way] : [label];
}

/** The own name's role, else that of a group above. */
export function roleIn(labels: readonly string[]): ColumnRole | undefined {
  const last = labels[labels.length - 1] ?? '';
  const own = roleOf(last) ?? (bareLabel(last) === '' && yearIn(last) !== undefined ? 'points' : undefined);
  if (own !== undefined && own !== 'points' && own !== 'title') return own;
  return labels.map(roleOf).findLast((role) => role !== undefined && role !== 'points' && role !== 'title') ?? own;
}

/**
 * Names nobody knows take their number from their place, where the others do.
 * @returns whether no column of points stands beside the fields
 */
function placeUnknown(candidates: Candidate[]): boolean {
  const unknown = candidates.filter(
    ({ code, adjusts, labels }) =>
      !code && !adjusts && labels.every((label) => [undefined, 'points', 'title'].includes(roleOf(label))),
  );
  if (unknown.length === 0) return true;
  const known = new Set(candidates.flatMap(({ code }) => code ?? []));
  const firsts = candidates.filter(
    (one, at) => unknown.includes(one) || (one.code && candidates.findIndex(({ code }) => code === one.code) === at),
  );
  const inPlace = firsts.every(({ code }, place) => code === undefined || code === String(place + 1));
  if (!inPlace || unknown.length >= known.size) return false;
  firsts.forEach((one, place) => {
    one.code ??= readCode(String(place + 1));
  });
  return true;
}

function partOf(code: ItemCode | undefined, own: readonly Candidate[]): UnitPart {
  const [first] = own;
  const scored = own.filter((one) => WHOLE_SCORES.includes(one.role));
  const main = code ? undefined : (scored.find(({ role }) => role === 'total') ?? scored[0]);
  const label = (main ?? first)?.label ?? '';
  const title = readTitle(label).name;
  const named = maximumIn(title) ?? maximumIn(label);
  const rest = { label, named, adjusts: first?.adjusts, columns: weigh(own, code === undefined) };
  return { code, name: code ? (named?.name ?? title) : '', ...rest };
}

/** Of each quantity the column of the last step counts; the whole's score is its total, whatever parts stand beside it. */
function weigh(own: readonly Candidate[], whole: boolean): PartColumn[] {
  const isScore = ({ role }: Candidate): boolean => (whole ? WHOLE_SCORES : SCORES).includes(role);
  const totals = own.filter(({ role }) => role === 'total');
  const scores = whole && totals.length > 0 ? totals : own.filter(isScore);
  const surveyed = scores.length === 0 && !whole;
  return own.map((one): PartColumn => {
    const { column, role } = one;
    if (role === 'rate') return { column, role, options: [option('rate', 1), option('noise', 1)] };
    if (isScore(one) || (role === 'survey' && surveyed)) {
      const rivals = role === 'survey' ? own.filter((other) => other.role === 'survey') : scores;
      const final = rivals.includes(one) ? among(one, rivals) : 2;
      return { column, role: final > 1 ? 'other' : 'score', options: costs('score', final) };
    }
    if (!QUANTITIES.has(role)) return { column, role: 'other', options: [option('noise', 0)] };
    const quantity = role as Quantity;
    return {
      column,
      role,
      options: costs(
        quantity,
        among(
          one,
          own.filter((other) => other.role === role),
        ),
      ),
    };
  });
}

/** 0 for the only one of the last step, 1 where several are as late, 2 for earlier ones. */
function among(one: Candidate, rivals: readonly Candidate[]): number {
  const best = Math.max(...rivals.map(({ labels }) => finality(labels)));
  if (finality(one.labels) < best) return 2;
  return rivals.filter(({ labels }) => finality(labels) === best).length > 1 ? 1 : 0;
}

const option = (quantity: Quantity, cost: number): Option => ({ quantity, cost });

function costs(quantity: Quantity, cost: number): Option[] {
  if (cost === 0) return [option(quantity, 0), option('noise', 3)];
  return cost === 1 ? [option(quantity, 1), option('noise', 1)] : [option('noise', 0), option(quantity, 2)];
}

/** Figures of earlier years beside the latest. */
function olderColumns({ labels }: Header): ReadonlySet<number> {
  const years = labels.map((names) => names.map(yearIn).findLast((year) => year !== undefined));
  const last = years.reduce<number>((most, year) => Math.max(most, year ?? 0), 0);
  return new Set(years.flatMap((year, column) => (year !== undefined && year < last ? [column] : [])));
}

const NUMBERED = /^(?:lĩnh vực|lv|tiêu chí|tc|nội dung|nhóm|phần|mục) ?:? ?(\d{1,2}|[IVX]{1,5})(?: |$|[:.(])/iu;

/** "Lĩnh vực 1", "LV1", "I. Chỉ đạo điều hành", "Cải cách thể chế (9 điểm)", "TTHC (20)", "1.2. Báo cáo". */
export function codeOfField(label: string): ItemCode | undefined {
  const { mark, name } = readTitle(maximumIn(label)?.name ?? label);
  if (mark.kind === 'code') return mark.code;
  const short = NUMBERED.exec(label)?.[1];
  if (short) return readCode(String(romanValue(short) ?? Number(short)));
  if (mark.kind === 'roman' || (mark.kind === 'number' && usualFieldCode(name))) return readCode(String(mark.value));
  if (/^[IVX]{1,5}$/.test(label)) return readCode(String(romanValue(label) ?? ''));
  const bare = (maximumIn(label)?.name ?? label.replace(/ ?\(.*\)$/u, '')).replace(/^điểm /iu, '');
  return usualFieldCode(bare);
}
