/** The levels of communes, and how tables shorten them: the only place that spells them. */
import { plainSpaces, upperFirst } from '../../core/text.ts';

interface Level {
  readonly word: string;
  readonly letters: string;
  /** Letters that may begin an ordinary word are short for a level with their dot alone. */
  readonly needsDot?: true;
}

export const LEVELS: readonly Level[] = [
  { word: 'xã', letters: 'x', needsDot: true },
  { word: 'phường', letters: 'p', needsDot: true },
  { word: 'thị trấn', letters: 'tt' },
  { word: 'đặc khu', letters: 'đk' },
];

/** Any of them, whole or short, as the source of a pattern. */
export const LEVEL_WORDS = [
  ...LEVELS.map(({ word }) => word),
  ...LEVELS.map(({ letters, needsDot }) => `${letters}\\.${needsDot ? '' : '?'}`),
].join('|');

const OFFICE = /^(?:ubnd|(?:ủy|uỷ) ban nhân dân)\s+/iu;

/** "UBND P. TAM THANH" and "phường tam thanh" become "Phường Tam Thanh", as documents call a unit; other names stay as they are. */
export function fullName(name: string): string {
  const bare = plainSpaces(name.normalize('NFC')).replace(/\s+/g, ' ').trim().replace(OFFICE, '');
  const found = LEVELS.find((level) => patternOf(level).test(bare));
  if (!found) return bare;
  const own = bare.replace(patternOf(found), '').trim();
  // "Phường II" is a number.
  const isOneCase = (own === own.toLowerCase() || own === own.toUpperCase()) && !/^[IVX]+$/.test(own);
  const cased = isOneCase
    ? own.toLowerCase().replace(/(?<![\p{L}\p{M}\d])\p{L}/gu, (letter) => letter.toUpperCase())
    : own;
  return `${upperFirst(found.word)} ${cased}`;
}

const patternOf = ({ word, letters, needsDot }: Level): RegExp =>
  new RegExp(`^(?:${word}(?= )|${letters}\\.${needsDot ? '' : `|${letters}(?= )`})`, 'iu');
