/** Amounts among the words: a number with its unit and what it is out of; codes are told apart from amounts. */
import { readNumber } from '../core/numbers.ts';
import { fromDecimal, type Points } from '../core/points.ts';
import { FILLERS, POINTS_WORD } from './phrases.ts';
import { foldWord, type Token } from './tokens.ts';

/** "14 trên tổng số 17" */
const IN_ALL = new Set(['tổng', 'số'].map(foldWord));
/** "1 điểm / tối đa 2 điểm" */
const MOST = new Set(['tối', 'đa'].map(foldWord));
const POINTS_UNITS = new Set([POINTS_WORD, 'đ']);

export interface Amount {
  readonly value: { readonly points: Points; readonly outOf: Points | undefined };
  readonly end: number;
  /** "điểm" follows the number. */
  readonly unit: boolean;
  readonly start: number;
}

/** "1,5", "1,5 điểm", "1,5/2 điểm", "1,5 điểm/2 điểm", "1,5 trên 2 điểm" */
export function readAmount(tokens: readonly Token[], at: number, to: number): Amount | undefined {
  const token = tokens[at];
  if (!token || at >= to || (token.kind !== 'number' && token.kind !== 'fraction')) return undefined;
  // "2/2/1,5": three figures side by side say nothing without their names.
  if (tokens[at - 1]?.text === '/') return undefined;
  const [first = '', second] = token.text.split('/');
  const points = pointsOf(first);
  if (points === undefined) return undefined;
  const isUnit = (place: number): boolean => place < to && POINTS_UNITS.has(tokens[place]?.text ?? '');
  let end = at + 1;
  let unit = isUnit(end);
  if (unit) end++;
  let outOf = second === undefined ? undefined : pointsOf(second);
  if (second !== undefined && outOf === undefined) return undefined;
  // "1 trong 2 điểm": "trong" parts an amount from what it is out of only where points are named.
  const among = tokens[end]?.text === 'trong';
  const over = among || tokens[end]?.text === '/' || tokens[end]?.text === 'trên';
  if (second === undefined && over && end + 1 < to) {
    let place = end + 1;
    while (place < to && (IN_ALL.has(tokens[place]?.text ?? '') || MOST.has(tokens[place]?.text ?? ''))) place++;
    const below = tokens[place]?.kind === 'number' ? pointsOf(tokens[place]?.text ?? '') : undefined;
    if (below !== undefined && (!among || isUnit(place + 1))) {
      outOf = below;
      end = place + 1;
      if (isUnit(end)) {
        unit = true;
        end++;
      }
    }
  }
  // "1 điểm/hồ sơ" is a rule of scoring.
  if (tokens[end]?.text === '/') return undefined;
  return { value: { points, outOf }, start: at, end, unit };
}

const SPELLED = new Map(
  'một hai ba bốn năm sáu bảy tám chín mười'.split(' ').map((word, place) => [foldWord(word), place + 1]),
);
const HALF = foldWord('rưỡi');
const HALF_A = foldWord('nửa');

/** "một điểm", "một điểm rưỡi trên tổng ba điểm", "nửa điểm": only where a word before it says that it is an amount. */
export function readSpelled(tokens: readonly Token[], at: number, to: number): Amount | undefined {
  const one = (place: number): { readonly points: Points | undefined; readonly end: number } | undefined => {
    const word = tokens[place]?.text ?? '';
    const whole = word === HALF_A ? 0 : SPELLED.get(word);
    if (whole === undefined || place + 1 >= to) return undefined;
    const early = tokens[place + 1]?.text === HALF;
    const unit = place + (early ? 2 : 1);
    if (unit >= to || tokens[unit]?.text !== POINTS_WORD) return undefined;
    const late = unit + 1 < to && tokens[unit + 1]?.text === HALF;
    const half = early || late || word === HALF_A;
    return { points: pointsOf(`${whole}${half ? ',5' : ''}`), end: unit + (late ? 2 : 1) };
  };
  const first = one(at);
  if (first?.points === undefined) return undefined;
  let place = first.end;
  if (tokens[place]?.text === 'trên' || tokens[place]?.text === 'trong' || tokens[place]?.text === '/') {
    place++;
    while (place < to && IN_ALL.has(tokens[place]?.text ?? '')) place++;
  }
  const second = place > first.end ? one(place) : undefined;
  return {
    value: { points: first.points, outOf: second?.points },
    start: at,
    end: second?.end ?? first.end,
    unit: true,
  };
}

/** "không được điểm nào trong số 2,5 điểm" */
export function readAmong(tokens: readonly Token[], at: number, to: number): Amount | undefined {
  if (tokens[at]?.text !== 'trong' && tokens[at]?.text !== 'trên') return undefined;
  let place = at + 1;
  while (place < to && FILLERS.has(tokens[place]?.text ?? '')) place++;
  const amount = readAmount(tokens, place, to);
  return amount?.unit ? amount : undefined;
}

function pointsOf(written: string): Points | undefined {
  const read = readNumber(written.replace(/^[−–]/, '-'));
  return read.ok ? fromDecimal(read.decimal) : undefined;
}

/** "tiêu chí 1.5" within a sentence: its number is no amount. */
export function isCodeAt(tokens: readonly Token[], at: number): boolean {
  return CODE_WORDS.has(tokens[at - 1]?.text ?? '') && CODE_IN_TEXT.test(tokens[at]?.text ?? '');
}

const CODE_WORDS = new Set(['chí', 'phần', 'tctp', 'cstp', 'tc', 'tp', 'mã'].map(foldWord));
/** A code of two or more parts as it may stand in running text. */
export const CODE_IN_TEXT = /^[1-9]\d?(?:\.[1-9]\d?){1,4}$/;
