/** A small table of the whole alone: a row for each year, for each index, or for each aim of the year with its own unit of measure. One of its rows is the result. */
import { fold } from '../../core/text.ts';
import type { Figure, Option, Statement } from '../engine/statements.ts';
import { usesDots } from './amounts.ts';
import { type GridPlace, readFigureCell } from './cell-figures.ts';
import { yearIn } from './column-names.ts';
import { cheapest } from './column-options.ts';
import type { FoundTable } from './find-tables.ts';
import { type Grid, isBlankCell, wordsOf } from './grid.ts';
import { rankFigures } from './sums.ts';
import { type TableColumn, understandColumns } from './understand-columns.ts';
import { wording } from './wording.ts';

interface ScopeTable {
  readonly statements: readonly Statement[];
  readonly columns: readonly TableColumn[];
  readonly last: number;
}

const YEAR = /^(?:năm )?20[1-4]\d$/iu;
export const OWN_INDEX = wording('cải cách hành chính|cchc|par ?index');
const INDEX = wording('^(?:bộ )?chỉ số|sipas|papi|pci|dti|ddci|par ?index');
/** "Tỷ đồng", "%", "điểm" stand there: the rows are no criteria. */
const UNIT = wording('^(?:đơn vị(?: tính)?|đvt)$');
const ITSELF = wording(
  '^(?:điểm )?(?:chỉ số |kết quả )?(?:cải cách hành chính|cchc|par ?index)(?:$|[ (]+(?:cấp|của|năm|điểm|par))',
);
const RANK = wording('^(?:xếp hạng|thứ hạng|hạng|xếp thứ|vị trí)');
const LEAST_ROWS = 2;

/** Undefined where its rows are something else. */
export function readScopeRows(grid: Grid, found: FoundTable, place: GridPlace): ScopeTable | undefined {
  const { header, end } = found;
  if (header.labels.length === 0) return undefined;
  const filled = (y: number): number => (grid.rows[y] ?? []).filter((cell) => !isBlankCell(cell)).length;
  const told = Array.from({ length: end - header.to }, (_, at) => header.to + at).filter((y) => filled(y) > 0);
  // Paragraphs behind the last row are none of its rows.
  const rows = told.slice(0, told.findLastIndex((y) => filled(y) > 1) + 1);
  const names = rows.map((y) => nameOf(grid.rows[y] ?? []));
  const isMeasured = header.labels.some((labels) => UNIT.test(fold(labels.at(-1) ?? '')));
  const own = rows.length < LEAST_ROWS ? undefined : ownRow(names, isMeasured);
  const y = own === undefined ? undefined : rows[own];
  if (y === undefined || own === undefined) return undefined;
  const columns = understandColumns(grid, header, end).guesses;
  const cells = grid.rows[y] ?? [];
  const dots = usesDots(rows.flatMap((row) => grid.rows[row] ?? []));
  const figures = columns.flatMap(({ column, role, options }): readonly Figure[] => {
    if (role === 'rank') return rankFigures(cells[column], { y, x: column }, place);
    // What of the aim was reached, in percent.
    if (isMeasured && options.some(({ quantity }) => quantity === 'rate')) return [];
    if (options.length === 0 || wordsOf(cells[column]) === names[own]) return [];
    return readFigureCell(cells[column], { y, x: column }, place, asScore(options), dots).figures;
  });
  const placed = isMeasured ? names.findIndex((name) => RANK.test(fold(name)) && OWN_INDEX.test(fold(name))) : -1;
  const scored = columns.find(({ options }) => cheapest(options) === 'score')?.column;
  const at = rows[placed];
  if (at !== undefined && scored !== undefined)
    figures.push(...rankFigures(grid.rows[at]?.[scored] ?? '', { y: at, x: scored }, place));
  if (!figures.some(({ options }) => TELLING.has(cheapest(options)))) return undefined;
  const about = { subject: 'total', code: undefined, codeFrom: 'code', verdict: undefined, cause: '' } as const;
  const quote = cells.map(wordsOf).join(' | ');
  const line = place.line(y, 0);
  return {
    statements: [{ ...about, name: names[own] ?? '', figures, piece: place.piece, line, quote, tabled: true }],
    columns,
    last: rows.at(-1) ?? y,
  };
}

const TELLING: ReadonlySet<string | undefined> = new Set(['score', 'lost', 'rank']);

/** The only points of a row, below a name that does not say which. */
function asScore(options: readonly Option[]): readonly Option[] {
  const isOpen = cheapest(options) === undefined && options.some(({ quantity }) => quantity === 'score');
  return isOpen
    ? [
        { quantity: 'score', cost: 0 },
        { quantity: 'noise', cost: 3 },
      ]
    : options;
}

/** Behind its running number. */
const nameOf = (row: Grid['rows'][number]): string =>
  row.map(wordsOf).find((words) => YEAR.test(words) || /\p{L}{2}/u.test(words)) ?? '';

/** The latest of years; of indices, and of aims of all kinds, the one that is read. */
function ownRow(names: readonly string[], isMeasured: boolean): number | undefined {
  if (names.every((name) => YEAR.test(name))) {
    const years = names.map((name) => yearIn(name) ?? 0);
    return new Set(years).size === years.length ? years.indexOf(Math.max(...years)) : undefined;
  }
  const itself = isMeasured ? ITSELF : OWN_INDEX;
  const own = names.flatMap((name, at) => (itself.test(fold(name)) ? [at] : []));
  if (isMeasured) return own.length === 1 ? own[0] : undefined;
  return own.length === 1 && names.every((name) => INDEX.test(fold(name))) ? own[0] : undefined;
}
