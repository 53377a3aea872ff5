/** What a list of units states of one of them: a statement for each part, with the maximum where the list tells it. */
import { codeDepth } from '../../core/codes.ts';
import { type Points, subtract, ZERO } from '../../core/points.ts';
import type { Figure, Option, Quantity, Statement } from '../engine/statements.ts';
import { usualFieldCode } from '../field-names.ts';
import { readAmount } from '../tables/amounts.ts';
import { figureMaker, type GridPlace, readFigureCell } from '../tables/cell-figures.ts';
import { cheapest } from '../tables/column-options.ts';
import type { FoundTable } from '../tables/find-tables.ts';
import { type Grid, wordsOf } from '../tables/grid.ts';
import { rankFigures } from '../tables/sums.ts';
import type { RankedUnit } from './ranking.ts';
import { codeOfField, type UnitPart } from './unit-parts.ts';

export interface UnitView {
  readonly grid: Grid;
  readonly found: FoundTable;
  readonly place: GridPlace;
  readonly parts: readonly UnitPart[];
  readonly unitColumn: number;
  readonly dots: boolean;
}

export const columnOf = (part: UnitPart | undefined, quantity: Quantity): number | undefined =>
  part?.columns.find(({ options }) => cheapest(options) === quantity)?.column;

export const signed = (value: Points, { adjusts }: UnitPart): Points =>
  adjusts === 'penalty' && value > 0 ? subtract(ZERO, value) : value;

export function stateUnit(unit: RankedUnit, y: number, maxima: number, view: UnitView): Statement[] {
  const { grid, parts, place, dots } = view;
  // Behind a field a bonus would pass for its criterion.
  const ordered = [...parts.filter(({ adjusts }) => adjusts), ...parts.filter(({ adjusts }) => !adjusts)];
  return ordered.flatMap((part): Statement[] => {
    const own = part.columns.flatMap(({ column, options }): Figure[] => {
      const cell = grid.rows[y]?.[column];
      if (cheapest(options) === 'rank') return rankFigures(cell, { y, x: column }, place);
      const { figures } = readFigureCell(cell, { y, x: column }, place, options, dots);
      return part.adjusts ? figures.map((figure) => asAdjustment(figure, part)) : [...figures];
    });
    if (own.length === 0 || (part.adjusts && own.every(({ value }) => value === 0))) return [];
    const most = maximumOf(part, maxima, view) ?? headerMaximum(part, view);
    const { code, name } = part;
    const subject = code === undefined ? 'total' : codeDepth(code) > 1 || part.adjusts ? 'item' : 'field';
    // A column without a number or a usual name has its code from its place.
    const codeFrom = usualFieldCode(name) ? 'name' : codeOfField(part.label) === code ? 'code' : 'heading';
    const about = { subject, code, codeFrom, name, verdict: undefined, cause: '' } as const;
    const figures = most ? [...own, most] : own;
    return [{ ...about, figures, piece: place.piece, line: unit.line, quote: unit.name, tabled: true }];
  });
}

function asAdjustment(figure: Figure, part: UnitPart): Figure {
  const options: Option[] = [{ quantity: 'adjust', cost: 0 }];
  return { ...figure, value: signed(figure.value, part), options };
}

const MOST: readonly Option[] = [{ quantity: 'max', cost: 0 }];

/** From the row of maxima. */
export function maximumOf(part: UnitPart | undefined, y: number, { grid, place, dots }: UnitView): Figure | undefined {
  const column = columnOf(part, 'score');
  if (column === undefined || y < 0 || part?.adjusts) return undefined;
  const cell = grid.rows[y]?.[column];
  const amount = readAmount(cell, dots);
  if (amount.kind !== 'points') return undefined;
  const words = wordsOf(cell);
  return figureMaker(words, { y, x: column }, place)(words, amount.points, `${place.key}.${column}m`, MOST);
}

/** "Cải cách thể chế (9 điểm)": its cell may stand to the left, where a group's name is not merged. */
function headerMaximum({ named, label, columns }: UnitPart, { grid, found, place }: UnitView): Figure | undefined {
  if (named?.max.kind !== 'points') return undefined;
  const last = Math.max(...columns.map(({ column }) => column));
  for (let y = found.header.from; y < found.header.to; y++) {
    for (let x = last; x >= 0; x--) {
      const words = wordsOf(grid.rows[y]?.[x]);
      if (words !== label) continue;
      return figureMaker(words, { y, x }, place)(named.text, named.max.points, `${place.key}.${x}h`, MOST);
    }
  }
  return undefined;
}
