/** The figures of one cell, with their place in the row's text; what a cell says without a number. */
import { ofUnits, type Points, SCALE } from '../../core/points.ts';
import { fold } from '../../core/text.ts';
import type { Figure, Option, Verdict } from '../engine/statements.ts';
import { readAmount } from './amounts.ts';
import { cheapest } from './column-options.ts';
import { type Grid, type TableCell, wordsOf } from './grid.ts';

/** Where the cells of a grid stand in what was given. */
export interface GridPlace {
  readonly piece: number;
  /** Begins the slots of the table. */
  readonly key: string;
  readonly line: (y: number, x: number) => number;
  /** Offset of a cell's first letter in its line. */
  readonly from: (y: number, x: number) => number;
  /** Where a part stands of a cell that was put together from words of several lines. */
  readonly within?: (y: number, x: number, offset: number) => { line: number; from: number } | undefined;
}

/** Cells apart by tabs: the text of a row in which offsets count. */
export function rowText(grid: Grid, y: number): string {
  return (grid.rows[y] ?? []).map(wordsOf).join('\t');
}

export function placeOf(grid: Grid, piece: number, key: string): GridPlace {
  const offsets = new Map<number, number[]>();
  const offsetsOf = (y: number): number[] => {
    const known = offsets.get(y);
    if (known) return known;
    let at = 0;
    const own = (grid.rows[y] ?? []).map((cell) => {
      const from = at;
      at += wordsOf(cell).length + 1;
      return from;
    });
    offsets.set(y, own);
    return own;
  };
  return {
    piece,
    key,
    line: (y) => grid.lines[y] ?? y + 1,
    from: (y, x) => offsetsOf(y)[x] ?? 0,
  };
}

export interface CellReading {
  readonly figures: readonly Figure[];
  readonly verdict: Verdict | undefined;
  /** Something else than a figure stands where one is expected. */
  readonly unread: boolean;
}

const NOTHING: CellReading = { figures: [], verdict: undefined, unread: false };
const FULL = /^(?:đạt(?: tối đa| đủ điểm| điểm tối đa)?|đủ điểm|tối đa)$/u;
const ZERO_POINTS = /^(?:không đạt|chưa đạt|không có điểm|không được điểm)$/u;

/** @param at the cell, by row and column of its grid */
export function readFigureCell(
  cell: TableCell,
  at: { readonly y: number; readonly x: number },
  place: GridPlace,
  options: readonly Option[],
  dots: boolean,
): CellReading {
  const amount = readAmount(cell, dots);
  const slot = `${place.key}.${at.x}`;
  const words = wordsOf(cell);
  const likely = cheapest(options);
  const make = figureMaker(words, at, place);
  if (amount.kind === 'blank') return NOTHING;
  if (amount.kind === 'points') {
    const lost = options[0]?.quantity === 'lost' && amount.points < 0;
    const value = lost ? ofUnits(-amount.points) : amount.points;
    // What a scan may have meant costs more than what stands there.
    const own = amount.scanned ? options.map((one) => ({ ...one, cost: one.cost + 1 })) : options;
    if (amount.outOf === undefined) return { ...NOTHING, figures: [make(words, value, slot, own)] };
    const [first = '', second = ''] = words.split('/');
    const most: Option[] = [{ quantity: 'max', cost: 0 }];
    const figures = [
      make(first, value, slot, options, words.indexOf(first.trim())),
      make(second, amount.outOf, `${slot}/`, most),
    ];
    return { ...NOTHING, figures };
  }
  if (amount.kind === 'percent') {
    const share = likely === 'score' ? [{ quantity: 'rate', cost: 0 } as const] : options;
    return {
      ...NOTHING,
      figures: [make(words, ofUnits((amount.units * SCALE) / 100), likely === 'score' ? `${slot}%` : slot, share)],
    };
  }
  return readWords(amount.kind, words, likely);
}

/** What a cell says without a number. */
function readWords(
  kind: 'not-applicable' | 'open' | 'unread',
  words: string,
  likely: Option['quantity'] | undefined,
): CellReading {
  const tells = likely === 'score' || likely === 'lost' || likely === 'max';
  if (kind === 'not-applicable') return { ...NOTHING, verdict: tells ? 'not-applicable' : undefined };
  if (kind === 'open') return { ...NOTHING, verdict: likely === 'score' ? 'not-arisen' : undefined };
  if (likely !== 'score') return { ...NOTHING, unread: likely === 'max' || (likely !== 'noise' && /\d/.test(words)) };
  const folded = fold(words);
  if (FULL.test(folded)) return { ...NOTHING, verdict: 'full' };
  if (ZERO_POINTS.test(folded)) return { ...NOTHING, verdict: 'zero' };
  return { ...NOTHING, unread: true };
}

/** Makes figures of parts of a cell's words. */
export function figureMaker(
  words: string,
  at: { readonly y: number; readonly x: number },
  place: GridPlace,
): (part: string, value: Points, slot: string, options: readonly Option[], within?: number) => Figure {
  const begin = place.from(at.y, at.x);
  return (part, value, slot, options, within = words.lastIndexOf(part.trim())) => {
    const text = part.trim();
    const offset = Math.max(0, within);
    const usual = { line: place.line(at.y, at.x), from: begin + offset };
    const { line, from } = place.within?.(at.y, at.x, offset) ?? usual;
    const span = { piece: place.piece, line, from, to: from + text.length };
    return { span, text, value, decimals: decimalsIn(text), slot, options };
  };
}

/** As written: 8,0 has one. */
export function decimalsIn(text: string): number {
  return /\d[.,](\d+)(?!\d*[.,\d])/.exec(text)?.[1]?.length ?? 0;
}
