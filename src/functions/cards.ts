/** Columns of a sheet become a scorecard; the first problem ends the call with a message naming argument and row. */

import { type Cell, cellText, isBlank, readCodeCell } from '../core/cells.ts';
import { partPlace, printPlace } from '../core/place.ts';
import { buildScorecard, type CardRow, type Scorecard } from '../core/scorecard.ts';
import { readScored } from './cells.ts';
import type { Argument, Parameter } from './declaration.ts';
import { InputError } from './declaration.ts';
import { CODES } from './parameters.ts';
import { complain, lineUpColumns } from './ranges.ts';

/**
 * Builds the card from columns.
 * @param parameters the function's own; `codes`, `titles`, `max`, `score`, `causes` are found by name
 * @throws InputError
 */
export function readCard(parameters: readonly Parameter[], args: readonly Argument[]): Scorecard {
  const { rows } = lineUpColumns(parameters, args);
  const column = (name: string): number => parameters.findIndex((parameter) => parameter.name === name);
  const [codes, titles, max, score, causes] = ['codes', 'titles', 'max', 'score', 'causes'].map(column);
  const cellAt = (cells: readonly Cell[], at: number | undefined): Cell => (at === undefined ? '' : (cells[at] ?? ''));
  const cardRows = rows.flatMap(({ place, cells }): CardRow[] => {
    const figures = { max: cellAt(cells, max), score: cellAt(cells, score) };
    const code = readCodeOf(place, cellAt(cells, codes), !isBlank(figures.max) || !isBlank(figures.score));
    if (code === undefined) return [];
    const scored = readScored(place, figures.max, figures.score);
    return [{ code, place, ...scored, title: cellText(cellAt(cells, titles)), cause: cellText(cellAt(cells, causes)) }];
  });
  return checkedCard(cardRows);
}

/** The code of a row; undefined for a row without figures and code. A blank code beside figures marks the total row. */
export function readCodeOf(place: number, cell: Cell, hasFigures: boolean): CardRow['code'] | undefined {
  const read = readCodeCell(cell);
  if (!read.ok) throw complain(CODES, place, read.message);
  return read.value ?? (hasFigures ? 'total' : undefined);
}

/** @throws InputError for a code that stands twice and for two total rows */
export function checkedCard(rows: readonly CardRow[]): Scorecard {
  const { card, problems } = buildScorecard(rows, (row) => partPlace(`dòng thứ ${row.place} của vùng`));
  const [first] = problems;
  if (first) throw new InputError(`Đối số codes (mã), ${printPlace(first.place)}: ${first.message}`);
  return card;
}
