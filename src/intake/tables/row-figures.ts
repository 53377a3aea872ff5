/** All a row states in figures: its cells, the maximum in its name, what an earlier step left where the final cell is blank. */
import { SCALE, subtract, ZERO } from '../../core/points.ts';
import type { Figure, Option, Quantity, Verdict } from '../engine/statements.ts';
import { type AddedSteps, addSteps } from './added-steps.ts';
import { isUnchanged, readAmount, usesDots } from './amounts.ts';
import { type CellReading, figureMaker, type GridPlace, readFigureCell } from './cell-figures.ts';
import { tellsShare } from './column-names.ts';
import { cheapest } from './column-options.ts';
import { type Grid, wordsOf } from './grid.ts';
import type { BodyRow } from './rows.ts';
import type { TableColumn, TableColumns } from './understand-columns.ts';

/** One table with all that reading its rows needs. */
export interface TableView {
  readonly grid: Grid;
  readonly columns: TableColumns;
  readonly place: GridPlace;
  readonly dots: boolean;
  /** Columns of figures; what can only be noise is left out. */
  readonly figured: readonly TableColumn[];
  /** Two columns whose points may add up to the score. */
  readonly steps?: AddedSteps | undefined;
  /** Its percents are shares of the maximum, not of a task. */
  readonly shares?: boolean;
}

export interface RowFigures {
  readonly figures: readonly Figure[];
  readonly verdict: Verdict | undefined;
  readonly unread: boolean;
  /** The row tells several scores, or one that cannot be printed so: it has to be asked. */
  readonly open?: boolean;
}

export function viewTable(grid: Grid, columns: TableColumns, place: GridPlace, from: number, end: number): TableView {
  const figured = columns.guesses.filter(({ options }) => options.some(({ quantity }) => quantity !== 'noise'));
  const cells = function* () {
    for (let y = from; y < end; y++) for (const { column } of figured) yield grid.rows[y]?.[column];
  };
  return { grid, columns, place, dots: usesDots(cells()), figured };
}

export function figuresOfRow(row: BodyRow, view: TableView): RowFigures {
  const { place, dots, columns } = view;
  const earlier = earlierColumn(row, columns);
  const figured = view.figured.filter(({ column }) => earlier === undefined || column !== columns.revised?.final);
  const readings = figured.map(({ column, options }): CellReading => {
    return readFigureCell(row.cells[column], { y: row.y, x: column }, place, options, dots);
  });
  const crossed = crossVerdict(row, columns);
  const celled = [...readings.flatMap((reading) => reading.figures), ...nameFigures(row, view)];
  const figures = [...celled, ...notedLoss(row, celled, view)];
  const said =
    crossed ?? readings.find((reading) => reading.verdict !== undefined)?.verdict ?? saidByCause(row, figures);
  // What is not appraised may be surveyed.
  const surveyed = view.steps && figures.some(({ slot }) => slot === `${place.key}.${view.steps?.survey}`);
  const verdict = surveyed && said === 'not-applicable' ? undefined : said;
  const told = withEarlier(figures, earlier, view);
  const stepped =
    view.steps && verdict === undefined ? addSteps(told, view.steps, place.key) : { figures: told, open: false };
  const shares = weighShares(stepped.figures, view.shares ?? false);
  return {
    figures: shares.figures,
    verdict,
    unread: readings.some(({ unread }) => unread),
    open: stepped.open || shares.open,
  };
}

/** A share agrees with the points beside it, or it is asked; alone it tells the score where it was not rounded: 66,67 % of 3. */
function weighShares(figures: readonly Figure[], tells: boolean): { figures: readonly Figure[]; open: boolean } {
  const share = figures.find((figure) => figure.options.some(({ quantity }) => quantity === 'rate'));
  const max = likely(figures, 'max');
  if (!share || max === undefined || max === 0) return { figures, open: false };
  const [score, lost] = [likely(figures, 'score'), likely(figures, 'lost')];
  const earned = score ?? (lost === undefined ? undefined : subtract(max, lost));
  const rest = figures.filter((one) => one !== share);
  if (earned === undefined) {
    const points = (max * share.value) / (100 * SCALE);
    const printed = Math.abs(points - Math.round(points / HUNDREDTH) * HUNDREDTH) < 1e-6;
    return printed || cheapest(share.options) === 'noise' ? { figures, open: false } : { figures: rest, open: true };
  }
  const agrees = Math.abs((earned / max) * 100 - share.value / SCALE) <= SHARE_ERROR;
  const options: Option[] = [{ quantity: agrees ? 'rate' : 'noise', cost: 0 }];
  return {
    figures: [...rest, { ...share, slot: `${share.slot}${agrees ? '=' : '≠'}`, options }],
    open: tells && !agrees,
  };
}

/** Most of the percents are what the points of their rows make up. */
export function tellShares(rows: readonly BodyRow[], { guesses }: TableColumns, dots: boolean): boolean {
  const column = guesses.find(({ options }) => options.some(({ quantity }) => quantity === 'rate'))?.column;
  if (column === undefined) return false;
  const agree = rows.flatMap(({ cells, max, score }) => {
    const told = readAmount(cells[column], dots);
    const share = told.kind === 'percent' ? told.units / 100 : told.kind === 'points' ? told.points / SCALE : undefined;
    if (share === undefined || max.kind !== 'points' || max.points === 0 || score.kind !== 'points') return [];
    return [Math.abs((score.points / max.points) * 100 - share) <= SHARE_ERROR];
  });
  return agree.filter((one) => one).length * 2 > agree.length;
}

const HUNDREDTH = SCALE / 100;
/** Percent; printed with as few decimals as none. */
const SHARE_ERROR = 0.51;

const CROSS = /^(?:x|✓|✔|☑|v|\+|có)$/iu;
const VERDICTS: readonly (readonly [RegExp, Verdict])[] = [
  [/^(?:đạt|đạt (?:tối đa|đủ điểm|điểm tối đa)|hoàn thành)$/iu, 'full'],
  [/^(?:không|chưa) (?:đạt|hoàn thành)$/iu, 'zero'],
  [/^(?:không áp dụng|không đánh giá|không chấm|kad|kađ|kđg)$/iu, 'not-applicable'],
];

/** "x" below "Đạt" or "Không đạt". */
function crossVerdict({ cells }: BodyRow, { guesses }: TableColumns): Verdict | undefined {
  for (const { column, labels } of guesses) {
    const label = (labels[labels.length - 1] ?? '').normalize('NFC').trim();
    const verdict = VERDICTS.find(([pattern]) => pattern.test(label))?.[1];
    if (verdict && CROSS.test(wordsOf(cells[column]))) return verdict;
  }
  return undefined;
}

/** "Đạt" beside points may be said of the task. */
function saidByCause({ cause }: BodyRow, figures: readonly Figure[]): Verdict | undefined {
  const words = cause.normalize('NFC').replace(/[.;]$/, '');
  const verdict = VERDICTS.find(([pattern]) => pattern.test(words))?.[1];
  const told = figures.some(({ options }) =>
    options.some(({ quantity }) => quantity === 'score' || quantity === 'lost'),
  );
  return verdict === 'zero' || (verdict === 'full' && told) ? undefined : verdict;
}

const SHARE = /\((-?\d[\d.,]*) ?\/ ?(\d[\d.,]*)\)$/;

/** A maximum that the name tells ("Kế hoạch (2 điểm)"), or the share at the end of a name whose column promises one. */
function nameFigures(row: BodyRow, { grid, columns, place }: TableView): Figure[] {
  const { named, y } = row;
  const x = row.cells.findIndex((cell) => wordsOf(cell).includes(named?.text ?? '('));
  if (x < 0) return [];
  const words = wordsOf(grid.rows[y]?.[x]);
  const make = figureMaker(words, { y, x }, place);
  const slot = `${place.key}.${x}`;
  if (named?.max.kind === 'points') return [make(named.text, named.max.points, `${slot}m`, may('max'))];
  const share = tellsShare(columns.guesses[x]?.label ?? '') ? SHARE.exec(words) : null;
  if (!share || row.score.kind !== 'points' || row.score.outOf === undefined) return [];
  const at = share.index + 1;
  return [
    make(share[1] ?? '', row.score.points, slot, may('score'), at),
    make(share[2] ?? '', row.score.outOf, `${slot}/`, may('max')),
  ];
}

const may = (quantity: Quantity): Option[] => [{ quantity, cost: 0 }];

const NOTED = /(?:^|[^\p{L}])(?:trừ|mất|giảm) ([\d.,]*\d)(?! ?%)(?: ?(?:điểm|đ)(?!\p{L})|(?=[ ,;:.)]|$))/giu;

/** "Trừ 0,5 điểm do chậm" among the reasons tells the loss of a row that has no points of its own. */
function notedLoss(row: BodyRow, figures: readonly Figure[], { columns, place, dots }: TableView): Figure[] {
  const [x] = columns.of('cause');
  const max = likely(figures, 'max');
  const told = figures.some(({ options }) => !['max', 'self', 'lastYear'].includes(cheapest(options) ?? ''));
  if (x === undefined || told || max === undefined) return [];
  const words = wordsOf(row.cells[x]);
  const [match, ...others] = words.matchAll(NOTED);
  const amount = match && others.length === 0 ? readAmount(match[1] ?? '', dots) : undefined;
  if (amount?.kind !== 'points' || !match) return [];
  const make = figureMaker(words, { y: row.y, x }, place);
  const options: Option[] = [
    { quantity: 'lost', cost: 1 },
    { quantity: 'noise', cost: 2 },
  ];
  const within = match.index + match[0].indexOf(match[1] ?? '');
  return [make(match[1] ?? '', amount.points, `${place.key}.${x}t`, options, within)];
}

/** The column whose points stand where the final cell leaves them as they were. */
function earlierColumn({ cells }: BodyRow, { revised }: TableColumns): number | undefined {
  if (!revised || !isUnchanged(cells[revised.final])) return undefined;
  return revised.earlier.find((column) => !isUnchanged(cells[column]));
}

/** Where the final cell is blank the score of the step before may stand: the sums decide for all such rows together. */
function withEarlier(
  figures: readonly Figure[],
  earlier: number | undefined,
  { columns: { revised }, place }: TableView,
): readonly Figure[] {
  if (!revised || earlier === undefined) return figures;
  const own = `${place.key}.${earlier}`;
  const options: Option[] = [
    { quantity: 'score', cost: revised.isNamed ? 0.9 : 1 },
    { quantity: 'noise', cost: revised.isNamed ? 1.1 : 1 },
  ];
  return figures.map((figure) =>
    figure.slot === own ? { ...figure, slot: `${own}-${revised.final}`, options } : figure,
  );
}

/** The value of the likeliest meaning, for what does not decide figures: numbering, levels of a scale. */
export function likely(figures: readonly Figure[], quantity: Quantity): Figure['value'] | undefined {
  return figures.find(({ options }) => cheapest(options) === quantity)?.value;
}

/** Points below "Điểm thưởng" or "Điểm trừ" have no maximum; penalties are taken off, whatever their sign. */
export function asAdjustment(figures: readonly Figure[], penalty: boolean): Figure[] {
  return figures.map((figure) => {
    const slot = `${figure.slot}+`;
    const quantity = cheapest(figure.options);
    if (quantity === 'max')
      return {
        ...figure,
        slot,
        options: [{ quantity: 'noise', cost: 0 } as const, { quantity: 'max', cost: 2 } as const],
      };
    if (quantity !== 'score') return figure;
    const value = penalty && figure.value > 0 ? subtract(ZERO, figure.value) : figure.value;
    return { ...figure, slot, value, options: may('adjust') };
  });
}
