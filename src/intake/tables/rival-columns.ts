/** Several columns of scores of one standing: the sums of the table tell which of them is the result, else the person does. */
import { codeDepth, type ItemCode, parentCode } from '../../core/codes.ts';
import type { Problem } from '../../core/problems.ts';
import type { Option } from '../engine/statements.ts';
import { finding } from '../findings.ts';
import { readAmount } from './amounts.ts';
import { cheapest } from './column-options.ts';
import type { TableView } from './row-figures.ts';
import type { BodyRow } from './rows.ts';
import type { Coded } from './sequence.ts';
import type { TableColumn } from './understand-columns.ts';

const SCORE: readonly Option[] = [
  { quantity: 'score', cost: 0 },
  { quantity: 'noise', cost: 3 },
];
const NOISE: readonly Option[] = [{ quantity: 'noise', cost: 0 }];
/** Fields are printed with two decimals above parts with four. */
const ROUNDED = 100;

/** @param line of the header */
export function decideRivals(
  view: TableView,
  coded: readonly Coded[],
  line: number,
): { readonly view: TableView; readonly findings: readonly Problem[] } {
  const told = (column: number): boolean => coded.some(({ row }) => pointsIn(row, column, view.dots) !== undefined);
  // Crosses below "Đạt" and "Không đạt" are no points.
  const rivals = view.figured.filter((one) => isRival(one) && told(one.column));
  if (rivals.length < 2) return { view, findings: [] };
  const fits = rivals.map(({ column }) => fitOf(column, coded, view.dots));
  const best = Math.max(...fits);
  const winners = rivals.filter((_, at) => fits[at] === best);
  const [winner] = winners.length === 1 && best > 0 ? winners : [];
  const figured = view.figured.flatMap((column): TableColumn[] => {
    if (!rivals.includes(column)) return [column];
    return column === winner ? [{ ...column, options: SCORE }] : [];
  });
  const guesses = view.columns.guesses.map((column): TableColumn => {
    if (!rivals.includes(column)) return column;
    return { ...column, options: column === winner ? SCORE : NOISE };
  });
  const decided = { ...view, figured, columns: { ...view.columns, guesses } };
  return { view: decided, findings: winner ? [] : [askForColumn(rivals, line)] };
}

/** As likely the score as not. */
function isRival({ options }: TableColumn): boolean {
  return (
    options.length === 2 && cheapest(options) === undefined && options.some(({ quantity }) => quantity === 'score')
  );
}

/** Sums that hold less those that do not, and what exceeds its maximum. */
function fitOf(column: number, coded: readonly Coded[], dots: boolean): number {
  const points = new Map<ItemCode, number>();
  let fit = 0;
  for (const { code, row } of coded) {
    const value = pointsIn(row, column, dots);
    if (code === undefined || value === undefined) continue;
    if (!points.has(code)) points.set(code, value);
    if (row.max.kind === 'points' && value > row.max.points) fit -= 2;
    if (row.max.kind === 'points' && row.lost.kind === 'points' && row.lost.points > 0)
      fit += row.max.points - row.lost.points === value ? 1 : -1;
  }
  const sums = new Map<ItemCode, number>();
  for (const [code, value] of points) {
    const parent = codeDepth(code) > 1 ? parentCode(code) : undefined;
    if (parent && points.has(parent)) sums.set(parent, (sums.get(parent) ?? 0) + value);
  }
  for (const [code, sum] of sums) fit += Math.abs(sum - (points.get(code) ?? 0)) <= ROUNDED ? 1 : -1;
  return fit;
}

function pointsIn({ cells }: BodyRow, column: number, dots: boolean): number | undefined {
  const amount = readAmount(cells[column], dots);
  return amount.kind === 'points' ? amount.points : undefined;
}

function askForColumn(rivals: readonly TableColumn[], line: number): Problem {
  const names = rivals.map(({ label }) => `“${label}”`).join(', ');
  const message = `Bảng có nhiều cột điểm ngang nhau (${names}) và không có phép cộng nào cho biết cột nào là kết quả. Điểm đạt chưa được ghi nhận. Hãy chọn cột điểm đạt.`;
  return finding('column-unsure', 'warning', line, message);
}
