/** Cells of figures: points, percents, "KAD"; what is neither comes back as the words that stand there. */
import { isNotApplicable } from '../../core/cells.ts';
import { readNumber } from '../../core/numbers.ts';
import { fromDecimal, fromNumber, ofUnits, type Points } from '../../core/points.ts';
import { fold } from '../../core/text.ts';
import { isShownNumber, numberIn, type TableCell, wordsOf } from './grid.ts';

export type Amount =
  | { readonly kind: 'blank' }
  /** `scanned`: letters stood for digits. */
  | { readonly kind: 'points'; readonly points: Points; readonly outOf?: Points; readonly scanned?: boolean }
  /** `units` of 1/10 000 of the share: 85% is 8 500. */
  | { readonly kind: 'percent'; readonly units: number; readonly words: string }
  | { readonly kind: 'not-applicable' }
  /** "-", "x", "không phát sinh": may mean nothing earned or not applicable. */
  | { readonly kind: 'open'; readonly words: string }
  | { readonly kind: 'unread'; readonly words: string };

const BLANK: Amount = { kind: 'blank' };
const OPEN = new Set([
  '-',
  '–',
  '—',
  'x',
  '…',
  '...',
  ...['không phát sinh', 'không có', 'chưa chấm', 'ko phát sinh', 'kps'].map(fold),
]);
const NOT_APPLICABLE = new Set(
  ['ko áp dụng', 'n/a', 'không thuộc đối tượng', 'không thuộc đối tượng đánh giá', 'kad'].map(fold),
);

/** @param dots the table writes decimals with a dot: "1.125" is then no thousand */
export function readAmount(cell: TableCell, dots = false): Amount {
  const number = numberIn(cell);
  if (number !== undefined) {
    if (isShownNumber(cell) && cell.shown.endsWith('%')) return percent(number * 100, cell.shown);
    const points = fromNumber(number);
    return points === undefined ? { kind: 'unread', words: wordsOf(cell) } : { kind: 'points', points };
  }
  const words = wordsOf(cell);
  if (words === '') return BLANK;
  const scanned = asScanned(words);
  if (scanned !== undefined) return markScanned(readWritten(scanned, dots));
  if (/^\d/.test(words) || /^[-−–+(]\s?\d/.test(words)) return readWritten(words, dots);
  const folded = fold(words).replace(/\.$/, '');
  if (isNotApplicable(folded) || NOT_APPLICABLE.has(folded)) return { kind: 'not-applicable' };
  if (OPEN.has(folded)) return { kind: 'open', words };
  return { kind: 'unread', words };
}

const markScanned = (amount: Amount): Amount => (amount.kind === 'points' ? { ...amount, scanned: true } : amount);

const SCANNED = /^(?=\D*\d)(?=.*[OolI])[-−–+]?[\dOolI]{1,3}(?:[.,][\dOolI]{1,4})?$/u;

/** A scan takes 0 for O and 1 for l: the number it may have been, where a true digit stands, too. */
export function asScanned(words: string): string | undefined {
  return SCANNED.test(words) ? words.replace(/[Oo]/g, '0').replace(/[lI]/g, '1') : undefined;
}

function readWritten(words: string, dots: boolean): Amount {
  const unread: Amount = { kind: 'unread', words };
  const share = /^([\d.,]+) ?%$/.exec(words);
  if (share) {
    const read = decimalOf(share[1] ?? '', dots);
    return read === undefined ? unread : percent(Number(read), words);
  }
  const bare = words.replace(/\s*(?:điểm|đ)\.?$/iu, '').replace(/^\((.*)\)$/, '$1');
  const [first = '', second, ...rest] = bare.split('/').map((part) => part.replace(/\s*(?:điểm|đ)\.?$/iu, '').trim());
  if (rest.length > 0) return unread;
  const points = pointsOf(first, dots);
  if (points === undefined) return unread;
  if (second === undefined) return { kind: 'points', points };
  const outOf = pointsOf(second, dots);
  return outOf === undefined ? unread : { kind: 'points', points, outOf };
}

function pointsOf(text: string, dots: boolean): Points | undefined {
  const decimal = decimalOf(text, dots);
  return decimal === undefined ? undefined : fromDecimal(decimal);
}

function decimalOf(text: string, dots: boolean): string | undefined {
  if (dots && /^\d+\.\d+$/.test(text)) return text;
  const read = readNumber(text);
  return read.ok ? read.decimal : undefined;
}

function percent(value: number, words: string): Amount {
  return { kind: 'percent', units: Math.round(value * 100), words };
}

const UNCHANGED = new Set(
  ['', '-', '–', '—', '=', '//', 'nt', 'giữ nguyên', 'giữ nguyên điểm', 'không đổi', 'không thay đổi', 'như cũ'].map(
    fold,
  ),
);

/** In a column that revises another one: the points stay as they were. */
export const isUnchanged = (cell: TableCell): boolean => UNCHANGED.has(fold(wordsOf(cell)).replace(/\.$/, ''));

/** The amount of a cell, undefined when it holds none. */
export function amountIn(cell: TableCell): Points | undefined {
  const amount = readAmount(cell, true);
  if (amount.kind === 'percent') return ofUnits(amount.units);
  return amount.kind === 'points' ? amount.points : undefined;
}

/** Whether a table marks decimals with dots: some number can be read in no other way, and none has a decimal comma. */
export function usesDots(cells: Iterable<TableCell>): boolean {
  let dots = false;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const words = cell.trim();
    if (/^\d+,\d+$/.test(words)) return false;
    if (/^(?:\d+\.\d{1,2}|0\.\d+|\d+\.\d{4,})$/.test(words)) dots = true;
  }
  return dots;
}
