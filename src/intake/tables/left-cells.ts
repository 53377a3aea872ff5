/** Amounts of a table that became no figure, where neither their column nor their row says what they are: they are asked about. */
import { codeLabel } from '../../core/codes.ts';
import type { Problem } from '../../core/problems.ts';
import type { Statement } from '../engine/statements.ts';
import { finding } from '../findings.ts';
import type { SourceNumber } from '../source.ts';
import { readAmount } from './amounts.ts';
import type { GridPlace } from './cell-figures.ts';
import { wordsOf } from './grid.ts';
import type { PlacedText } from './read-grid.ts';
import type { BodyRow } from './rows.ts';
import type { Coded } from './sequence.ts';
import type { TableColumn } from './understand-columns.ts';

export interface LeftCells {
  readonly left: readonly SourceNumber[];
  readonly unread: readonly PlacedText[];
  readonly findings: readonly Problem[];
}

interface LeftCell {
  readonly row: BodyRow;
  readonly column: number;
  readonly number: SourceNumber;
}

interface ReadRows {
  readonly rows: readonly BodyRow[];
  readonly coded: readonly Coded[];
  readonly statements: readonly Statement[];
  /** Lines that tell how a criterion is scored, and those that are asked about already. */
  readonly told: ReadonlySet<number>;
}

/** As many of one column are one question. */
const LEAST_OF_COLUMN = 3;

export function findLeftCells(
  { rows, coded, statements, told }: ReadRows,
  columns: readonly TableColumn[],
  place: GridPlace,
  header: number,
): LeftCells {
  const used = new Set(statements.flatMap(({ figures }) => figures.map(({ span }) => `${span.line}:${span.from}`)));
  const open = columns.filter(isUnexplained).map(({ column }) => column);
  // Of a sum or a rank, whatever stands in a column of figures; in those of others it is theirs.
  const figured = columns.flatMap((one) =>
    isUnexplained(one) || one.options.some(({ quantity }) => quantity !== 'noise') ? [one.column] : [],
  );
  const cells = rows.flatMap((row): LeftCell[] => {
    if (told.has(row.line) || row.kind === 'group') return [];
    return (row.kind === 'row' ? open : figured).flatMap((column) => {
      const number = amountAt(row, column, place);
      return number && !used.has(`${number.span.line}:${number.span.from}`) ? [{ row, column, number }] : [];
    });
  });
  const ofColumn = (column: number): LeftCell[] => cells.filter((cell) => cell.column === column);
  const asked = open.filter((column) => ofColumn(column).length >= LEAST_OF_COLUMN);
  const alone = new Map(cells.filter(({ column }) => !asked.includes(column)).map(({ row }) => [row.line, row.quote]));
  const codes = new Map(coded.map(({ row, code }) => [row, code]));
  return {
    left: cells.map(({ number }) => number),
    unread: [...alone].map(([line, text]) => ({ line, text })),
    findings: asked.map((column) => askForColumn(columns[column], ofColumn(column), codes, header)),
  };
}

/** Neither words above it nor what stands in it tell what a column holds. */
const isUnexplained = ({ role, options }: TableColumn): boolean => role === undefined && options.length === 0;

function amountAt({ cells, y }: BodyRow, column: number, place: GridPlace): SourceNumber | undefined {
  const words = wordsOf(cells[column]);
  const { kind } = readAmount(words);
  if (kind !== 'points' && kind !== 'percent') return undefined;
  const [line, from] = [place.line(y, column), place.from(y, column)];
  const span = { piece: place.piece, line, from, to: from + words.length };
  return { span, text: words, state: 'asked', quantity: 'noise', owner: undefined };
}

function askForColumn(
  column: TableColumn | undefined,
  cells: readonly LeftCell[],
  codes: ReadonlyMap<BodyRow, Coded['code']>,
  header: number,
): Problem {
  const name = column?.label ? `Cột “${column.label}”` : `Cột thứ ${(column?.column ?? 0) + 1}`;
  const rows = cells.map(({ row }) => {
    const code = codes.get(row);
    return code ? codeLabel(code) : `dòng ${row.line}`;
  });
  const message = `${name} của bảng có ${cells.length} số chưa được dùng: ${rows.join(', ')}. Hãy chọn cột này là điểm gì, hoặc chọn “Không phải điểm” nếu đó không phải điểm của kết quả.`;
  return finding('column-unread', 'warning', header, message);
}
