/** The label of a band: ">=90%", "từ 80% đến dưới 90%", "90% trở lên", "dưới 80%", ">=3 sáng kiến". */
import { compareFractions, WHOLE } from '../fractions.ts';
import { readAmount, readPercentage } from '../rates.ts';
import type { Band, BandRule, Cut } from './rule.ts';

export interface Bounds extends Pick<Band, 'from' | 'to' | 'loose'>, Pick<BandRule, 'unit' | 'counted'> {}

/** A number, and what is counted or measured: "90% hồ sơ", "3 sáng kiến". */
const AMOUNT = '(\\d[\\d.,]*) ?(%?)(?: (?!trở )([^\\d%<>=,-]+?))?';
const BETWEEN = new RegExp(`^(>=|từ trên|từ|>|trên)? ?${AMOUNT} ?(?:đến|-) ?(<=|<|dưới)? ?${AMOUNT}$`);
const SINGLE = new RegExp(
  `^(>=|>|từ trên|từ|trên|hơn|ít nhất|<=|<|dưới|đến|không quá)? ?${AMOUNT}( trở lên| trở xuống)?$`,
);
/** Where a label that is no bounds looks so much like some that it is no name of a level either. */
const LIKE_BOUNDS = /^[<>=]|%|^(?:từ |trên |dưới )?\d[\d.,]*$|^(?:từ|trên|dưới) \d/;
const CONNECTIVES = /(?:^| )(?:đến|dưới|trên|từ|và|hoặc)(?: |$)/;
const LEADING = /^(?:đạt |tỷ lệ |nếu )+(?=[<>=\d]|từ |trên |hơn |dưới |đến |ít |không )/;

/**
 * @param label folded, with ">=" and "<=" for their signs
 * @returns `'name'` for the name of a level ("đúng hạn"), undefined for what looks like bounds and is not clear
 */
export function readBounds(label: string): Bounds | 'name' | undefined {
  const bare = label.replace(LEADING, '').replace(/^=? ?100 ?%$/, '>=100%');
  const between = BETWEEN.exec(bare);
  if (between) {
    const [, opening, low, lowSign, noun = '', closing, high, sign, lastNoun = ''] = between;
    if ((lowSign && !sign) || CONNECTIVES.test(`${noun} ${lastNoun}`)) return undefined;
    const sides = toBounds(sign, [low, isOpen(opening)], [high, closing === '<='], closing === undefined);
    return sides && { ...sides, counted: noun || lastNoun };
  }
  const [, word, number, sign, noun = '', direction = ''] = SINGLE.exec(bare) ?? [];
  if (number === undefined) return LIKE_BOUNDS.test(bare) ? undefined : 'name';
  if ((!word && direction === '') || CONNECTIVES.test(noun)) return undefined;
  const isUpper = direction === ' trở xuống' || /^(?:<|dưới|đến|không)/.test(word ?? '');
  const side = isUpper
    ? toBounds(sign, undefined, [number, word !== '<' && word !== 'dưới'], word === 'đến')
    : toBounds(sign, [number, isOpen(word)], undefined, false);
  return side && { ...side, counted: noun };
}

function isOpen(word: string | undefined): boolean {
  return word !== undefined && /^>$|trên|hơn/.test(word);
}

/** One side: the number as written, and whether the cut stands after it. */
type Side = readonly [number: string | undefined, after: boolean];

function toBounds(
  sign: string | undefined,
  low?: Side,
  high?: Side,
  loose = false,
): Omit<Bounds, 'counted'> | undefined {
  const [from, to] = [low, high].map((side): Cut | undefined => {
    const value = sign ? readPercentage(side?.[0] ?? '') : readAmount(side?.[0]);
    // Rates end at 100 %, counts are whole: ">=0,9" lacks its "%".
    const fits = value && (sign ? compareFractions(value, WHOLE) <= 0 : value[1] === 1n);
    return side && fits ? { value, after: side[1] } : undefined;
  });
  if ((low && !from) || (high && !to)) return undefined;
  if (from && to && compareFractions(from.value, to.value) >= 0) return undefined;
  // Nothing lies below 0 and, for rates, nothing above 100 %.
  if (to && !to.after && !loose && to.value[0] === 0n) return undefined;
  if (sign && from?.after && from.value[0] === from.value[1]) return undefined;
  return { unit: sign ? 'rate' : 'count', from, to, loose };
}
