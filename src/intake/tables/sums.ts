/** Rows of sums: which of them tells of the whole, which of one field, and the rank below them. */
import { codeDepth, fieldOf, type ItemCode, isBelow, readCode } from '../../core/codes.ts';
import { ofUnits, SCALE, sum } from '../../core/points.ts';
import { fold } from '../../core/text.ts';
import { agree } from '../engine/facts.ts';
import type { Figure } from '../engine/statements.ts';
import { romanValue } from '../roman.ts';
import { figureMaker, type GridPlace } from './cell-figures.ts';
import { type TableCell, wordsOf } from './grid.ts';
import type { BodyRow } from './rows.ts';
import type { Coded } from './sequence.ts';
import { wording } from './wording.ts';

export interface SumRow {
  readonly row: BodyRow;
  /** The field it sums up; undefined for the whole. */
  readonly field: ItemCode | undefined;
}

/** One row of the table in its order, with the field it stands in. */
export interface Standing {
  readonly row: BodyRow;
  readonly field: ItemCode | undefined;
}

const WHOLE = wording('^(?:tổng cộng|toàn bộ|tổng điểm toàn|tổng số điểm toàn|tổng toàn bộ)');
const OF_FIELD = wording(
  '(?:lĩnh vực|lv|mục|phần|nhóm|nội dung|cộng|tổng|điểm|tiêu chí) (?:số )?\\(?([ivx]{1,5}|\\d{1,2})\\)?(?![\\p{l}\\d.,+])',
);
const MANY = /[ivx\d]\)? ?(?:\+|đến|-|,|;) ?\(?(?:…|\.\.\.|[ivx\d])/u;
/** "Tổng điểm tối đa sau khi trừ tiêu chí không đánh giá", "Chỉ số CCHC (%)": sums of something else than the result. */
const OTHER = wording('tổng (?:số )?điểm tối đa|không (?:đánh giá|áp dụng|chấm)|%|tỷ lệ|điểm (?:thưởng|cộng)$');
const LOSSES = wording('bị trừ|tổng (?:số )?điểm trừ');

function isOther({ name, max, score }: BodyRow): boolean {
  const words = fold(name);
  // "Tổng số điểm bị trừ" adds up the losses where only their column is filled.
  const isElsewhere = max.kind === 'points' || score.kind === 'points';
  return OTHER.test(words) || (LOSSES.test(words) && isElsewhere);
}

export function placeSums(rows: readonly Standing[]): SumRow[] {
  const sums = rows.filter(({ row }) => row.kind === 'sum' && !isOther(row));
  const fields = new Set(rows.flatMap(({ row, field }) => (row.kind === 'row' && field ? [field] : [])));
  const last = sums[sums.length - 1];
  const whole = sumOfFields(rows);
  return sums.map((standing): SumRow => {
    const { row, field } = standing;
    const words = fold(`${row.name} ${row.cells.map(wordsOf).find((text) => /^(?:tổng|cộng)/iu.test(text)) ?? ''}`);
    if (MANY.test(words) || WHOLE.test(words)) {
      // "Tổng cộng" below each field and no other word for the whole: only the last is the whole.
      const repeated = sums.filter((other) => other !== standing && fold(other.row.name) === fold(row.name)).length > 0;
      return { row, field: repeated && standing !== last ? field : undefined };
    }
    const named = OF_FIELD.exec(words)?.[1];
    const number = named === undefined ? undefined : (romanValue(named) ?? Number(named));
    const code = number === undefined ? undefined : readCode(String(number));
    if (code && (fields.size === 0 || fields.has(code))) return { row, field: code };
    if (/lĩnh vực này|trong lĩnh vực|của lĩnh vực$|^cả lĩnh vực/u.test(words)) return { row, field };
    if (whole !== undefined && row.max.kind === 'points' && row.max.points === whole) return { row, field: undefined };
    if (standing !== last) return { row, field };
    return { row, field: fields.size > 1 && sumsUpField(standing, rows) ? field : undefined };
  });
}

/** Fewer fields may have another row's maximum by chance. */
const LEAST_FIELDS = 3;

/** A row without a code, whatever it is called, that has what all fields or all criteria have together: the whole. */
export function wholesAmong(coded: readonly Coded[]): ReadonlySet<BodyRow> {
  const maxima = new Map<ItemCode, number>();
  for (const { row, code } of coded)
    if (code && codeDepth(code) === 1 && !maxima.has(code) && row.max.kind === 'points')
      maxima.set(code, row.max.points);
  const all = [...maxima.values()].reduce((total, max) => total + max, 0);
  const [last] = coded.slice(-1);
  const isWhole = (one: Coded): boolean =>
    maxima.size < LEAST_FIELDS
      ? one === last && maxima.size === 0 && addsUp(one.row, coded)
      : one.row.max.kind === 'points' && one.row.max.points === all;
  return new Set(coded.flatMap((one) => (isLoose(one) && isWhole(one) ? [one.row] : [])));
}

const isLoose = ({ code, row }: Coded): boolean => code === undefined && row.mark.kind === 'none';

/** Rows without a code that part the criteria otherwise than by fields, by office for one: each has what those below it add up to. */
export function groupsAmong(coded: readonly Coded[], sums: ReadonlySet<BodyRow>): ReadonlySet<BodyRow> {
  const loose = coded.flatMap((one, at) => (isLoose(one) ? [at] : []));
  const heads = loose.filter((at) => {
    const row = coded[at]?.row;
    return row && !sums.has(row) && row.max.kind === 'points';
  });
  const rows = heads.flatMap((at) => {
    const row = coded[at]?.row;
    const below = coded.slice(
      at + 1,
      loose.find((next) => next > at),
    );
    return row && addsUp(row, below, 1) ? [row] : [];
  });
  return new Set(rows.length > 1 && rows.length === heads.length ? rows : []);
}

/** A row behind the criteria of a field, with exactly what they add up to, where those below it add up to something else: it heads nothing. */
export function subtotalsAmong(coded: readonly Coded[]): ReadonlySet<BodyRow> {
  const isPart = ({ code }: Coded): boolean => code !== undefined && codeDepth(code) > 1;
  const heads = coded.flatMap((one, at) => (isPart(one) ? [] : [at]));
  const partsBetween = (from: number, to = coded.length): readonly Coded[] => {
    const field = fieldOf(coded[from + 1]?.code ?? NO_CODE);
    return coded.slice(from + 1, to).filter(({ code }) => code && fieldOf(code) === field);
  };
  return new Set(
    heads.flatMap((at, index) => {
      const row = coded[at]?.row;
      const above = partsBetween(heads[index - 1] ?? -1, at);
      const isSum =
        row && row.mark.kind !== 'code' && addsUp(row, above) && !addsUp(row, partsBetween(at, heads[index + 1]));
      return isSum ? [row] : [];
    }),
  );
}

const NO_CODE = '' as ItemCode;

function addsUp({ max, score }: BodyRow, parts: readonly Coded[], least = 2): boolean {
  const above = parts.filter(({ code }) => code !== undefined);
  const leaves = above.filter(({ code }) => !above.some((other) => other.code && code && isBelow(other.code, code)));
  const total = (quantity: 'max' | 'score'): number =>
    sum(leaves.flatMap(({ row }) => (row[quantity].kind === 'points' ? row[quantity].points : [])));
  const tells = max.kind === 'points' && score.kind === 'points' && leaves.length >= least;
  return tells && max.points === total('max') && agree(score.points, total('score'));
}

/** What the rows that head the fields add up to, where there are several. */
function sumOfFields(rows: readonly Standing[]): number | undefined {
  const maxima = new Map<ItemCode, number>();
  for (const { row, field } of rows) {
    if (row.kind === 'row' && field && !maxima.has(field) && row.max.kind === 'points')
      maxima.set(field, row.max.points);
  }
  return maxima.size > 1 ? [...maxima.values()].reduce((total, max) => total + max, 0) : undefined;
}

/** A last "Cộng" that has exactly the field's own maximum, or what its criteria add up to, is the field's, where other fields stand above it. */
function sumsUpField({ row, field }: Standing, rows: readonly Standing[]): boolean {
  const own = rows.flatMap((other) =>
    other.field === field && other.row.kind === 'row' && other.row.max.kind === 'points' ? [other.row.max.points] : [],
  );
  const [first] = own;
  if (row.max.kind !== 'points' || field === undefined || first === undefined) return false;
  return row.max.points === first || row.max.points === sum(own);
}

/** "5", "5/18", "Hạng 5 trong 18 xã" */
export function rankIn(words: string): { rank: number; of: number | undefined } | undefined {
  const match = /^(?:\D{0,12} )?(\d{1,3})(?: ?(?:\/|trên|trong(?: số)?) ?(\d{1,3})(?:\D.*)?)?$/u.exec(words);
  return match ? { rank: Number(match[1]), of: match[2] === undefined ? undefined : Number(match[2]) } : undefined;
}

/** "13/20", "Hạng 5 trong 18 xã" as figures. */
export function rankFigures(
  cell: TableCell,
  at: { readonly y: number; readonly x: number },
  place: GridPlace,
): Figure[] {
  const words = wordsOf(cell);
  const read = rankIn(words);
  if (!read) return [];
  const make = figureMaker(words, at, place);
  const told = (quantity: 'rank' | 'of', value: number, within: number): Figure =>
    make(String(value), ofUnits(value * SCALE), `${place.key}.${at.x}${quantity}`, [{ quantity, cost: 0 }], within);
  const rank = told('rank', read.rank, words.indexOf(String(read.rank)));
  return read.of === undefined ? [rank] : [rank, told('of', read.of, words.lastIndexOf(String(read.of)))];
}
