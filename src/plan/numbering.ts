/** Numbering of parts and points: Roman numerals, the letters of the Vietnamese alphabet, and dashes. */
import { concat, type RichText } from './rich-text.ts';

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** "IV" for 4. */
export function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** Points are lettered in this order; ă, â, ê, ô, ơ, ư are not used (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** "a" for 1, "đ" for 5; past the alphabet the letters are doubled. */
export function letter(number: number): string {
  const index = (number - 1) % LETTERS.length;
  return (LETTERS[index] ?? '').repeat(Math.floor((number - 1) / LETTERS.length) + 1);
}

/** Counts from 1 to 9 get a zero in official texts: "06 lĩnh vực", but "0 lĩnh vực". */
export function count(number: number): string {
  return number === 0 ? '0' : String(number).padStart(2, '0');
}

export function withDash(line: RichText): RichText {
  return concat('- ', line);
}
