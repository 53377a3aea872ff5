/** Rows that head a field, or a level below it, in tables whose numbers are counted anew below each: "II", "B", "Lĩnh vực 2", a field's name. */
import { isFieldName, usualFieldCode } from '../field-names.ts';
import type { BodyRow } from './rows.ts';

/** What a heading puts before the numbers below it; empty for a part above the fields ("A. Điểm thẩm định"). */
export type Headings = ReadonlyMap<BodyRow, readonly number[]>;

export function findHeadings(rows: readonly BodyRow[]): Headings {
  const marked = markedHeadings(rows);
  const numbers = rows.filter(isBareNumber);
  if (marked.size > 0) return areParts(marked, numbers) ? new Map([...marked.keys()].map((row) => [row, []])) : marked;
  const worded = rows.filter(({ mark }) => mark.kind === 'number' && mark.field);
  if (worded.length > 0 && numbers.length > 0)
    return new Map(worded.map((row) => [row, row.mark.kind === 'number' ? [row.mark.value] : []]));
  return namedHeadings(rows, numbers);
}

export const isBareNumber = ({ mark }: BodyRow): boolean => mark.kind === 'number' && !mark.field;

/** Capitals are fields, or parts above Roman fields; where Roman numbers begin anew below each capital, levels below them. */
function markedHeadings(rows: readonly BodyRow[]): Headings {
  const headings = new Map<BodyRow, readonly number[]>();
  const romans = rows.filter(({ mark }) => mark.kind === 'roman');
  const nested = beginsAnew(rows);
  let capital: number | undefined;
  for (const row of rows) {
    const { mark } = row;
    if (mark.kind === 'capital') {
      capital = mark.value;
      headings.set(row, romans.length === 0 || nested ? [mark.value] : []);
    } else if (mark.kind === 'roman')
      headings.set(row, nested && capital !== undefined ? [capital, mark.value] : [mark.value]);
  }
  return headings;
}

/** "Phần I. Tự đánh giá" over numbers that are the fields, as their names say. */
function areParts(headings: Headings, numbers: readonly BodyRow[]): boolean {
  const usual = (rows: readonly BodyRow[]): number =>
    rows.filter(({ name }) => usualFieldCode(name) !== undefined).length;
  return numbers.length >= 2 && usual(numbers) * 2 >= numbers.length && usual([...headings.keys()]) === 0;
}

function beginsAnew(rows: readonly BodyRow[]): boolean {
  let capitals = 0;
  const below = new Set<number>();
  for (const { mark } of rows) {
    if (mark.kind === 'capital') capitals++;
    if (mark.kind === 'roman' && mark.value === 1) below.add(capitals);
  }
  return below.size >= 2 && capitals >= 2;
}

/** Names of fields without any mark over numbers that begin anew. */
function namedHeadings(rows: readonly BodyRow[], numbers: readonly BodyRow[]): Headings {
  const firsts = numbers.filter(({ mark }) => mark.kind === 'number' && mark.value === 1);
  const named = rows.filter(({ mark, name }) => mark.kind === 'none' && isFieldName(name));
  if (firsts.length < 2 || named.length < 2) return new Map();
  return new Map(named.map((row) => [row, [Number(usualFieldCode(row.name))]]));
}
