/** What stands where a code is expected: a code, a Roman number, a letter, a bullet, or what Excel made of a code. */
import { codeDepth, type ItemCode, readCode } from '../../core/codes.ts';
import { fold, foldSearch } from '../../core/text.ts';
import { romanValue } from '../roman.ts';
import { isDay, isShownNumber, numberIn, type TableCell, wordsOf } from './grid.ts';

export type Mark =
  | { readonly kind: 'none' }
  /** Two parts at least: "3.1", "Tiêu chí 3.1.4"; `loose` when a number may have lost a zero; `whole`: "II.1", "B.1". */
  | { readonly kind: 'code'; readonly code: ItemCode; readonly loose: boolean; readonly whole?: boolean }
  /** `field`: "Lĩnh vực 2". */
  | { readonly kind: 'number'; readonly value: number; readonly worded: boolean; readonly field?: boolean }
  | { readonly kind: 'roman'; readonly value: number }
  | { readonly kind: 'capital'; readonly value: number }
  | { readonly kind: 'letter'; readonly value: number }
  | { readonly kind: 'bullet' }
  /** A date stands where a code was: what it may have been, the likelier first. */
  | { readonly kind: 'damaged'; readonly candidates: readonly ItemCode[] }
  | { readonly kind: 'words' };

const NONE: Mark = { kind: 'none' };
const LETTERS = 'abcdđeghiklmnopq';
const CAPITALS = 'ABCDĐEGH';
const CODE = String.raw`\d{1,2}(?:\.\d{1,3}){1,4}`;
const WORDS = 'lĩnh vực|lv|tiêu chí thành phần|tiêu chí|tctp|tc|mục|phần|nội dung|chỉ số thành phần|chỉ số|nhóm';
const WORD = `(?:${WORDS}|${foldSearch(WORDS)})(?: số| so)?`;
/** "Tiêu chí 1.2", "TC-1.2", and whatever else a program writes in front of a number: "KPI1.2". */
const WORDED_CELL = new RegExp(String.raw`^(?:${WORD}|(?![ivx]+\b)\p{L}{2,6}(?=[._:-]?\d))[ .:_–-]*(.+)$`, 'iu');
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads a cell of the column of codes or of ordinals. */
export function readMark(cell: TableCell): Mark {
  if (isDay(cell)) return damaged(cell.day, cell.month, cell.year);
  const number = numberIn(cell);
  if (number !== undefined) return markOfNumber(number, isShownNumber(cell) ? cell.shown : undefined);
  const words = wordsOf(cell);
  if (words === '') return NONE;
  const worded = WORDED_CELL.exec(words);
  const bare = (worded?.[1] ?? words).replace(/^[([]+|[)\]:;.,\s]+$/g, '');
  if (/^[-–—+•*]$/.test(words)) return { kind: 'bullet' };
  if (/^\d{1,3}$/.test(bare))
    return Number(bare) > 0
      ? { kind: 'number', value: Number(bare), worded: worded !== null, field: worded !== null && FIELD.test(words) }
      : NONE;
  const code = /^\d[\d. ]*$/.test(bare) ? readCode(withoutZeros(bare)) : undefined;
  if (code) return { kind: 'code', code, loose: false };
  const joined = readJoined(bare);
  if (joined) return joined;
  const comma = /^(\d{1,2}),(\d{1,2})$/.exec(bare);
  if (comma) return markOfNumber(Number(`${comma[1]}.${comma[2]}`), `${comma[1]}.${comma[2]}`);
  return readLetters(bare, words) ?? readWrittenDate(words) ?? scannedCode(bare) ?? { kind: 'words' };
}

/** "1.2.10" for "01.02.10". */
const withoutZeros = (code: string): string =>
  code.startsWith('0') ? code.replace(/(?<=^|\.)0+(?=[1-9])/g, '') : code;

/** "l.2", "3.1O" of a scan: its neighbours have to agree. */
function scannedCode(bare: string): Mark | undefined {
  if (!/^(?=.*\d)(?=.*[lOo])[\dlOoI]{1,2}(?:\.[\dlOoI]{1,2}){1,4}$/.test(bare)) return undefined;
  const code = readCode(bare.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'));
  return code && { kind: 'code', code, loose: true };
}

const FIELD = /^(?:lĩnh vực|linh vuc|lv|phần|phan|nhóm|nhom)/iu;
const JOINED = String.raw`([IVX]{1,5}|[A-HĐ])[.\-] ?(\d{1,2}(?:\.\d{1,3}){0,3})`;
const JOINED_CELL = new RegExp(`^(?:${JOINED}|([A-HĐ])(\\d{1,2}(?:\\.\\d{1,3}){0,3}))$`, 'u');

/** "II.1", "A.1.2", "B1": the field is in the code. */
function readJoined(bare: string): Mark | undefined {
  const match = JOINED_CELL.exec(bare);
  if (!match) return undefined;
  const [above, below] = [match[1] ?? match[3] ?? '', match[2] ?? match[4] ?? ''];
  const field = /^[IVX]{1,5}$/.test(above) ? romanValue(above) : CAPITALS.indexOf(above) + 1;
  const code = field ? readCode(`${field}.${below}`) : undefined;
  return code && { kind: 'code', code, loose: false, whole: true };
}

function readLetters(bare: string, words: string): Mark | undefined {
  const roman = /^[IVX]{1,5}$/.test(bare) ? romanValue(bare) : undefined;
  if (roman !== undefined) return { kind: 'roman', value: roman };
  if (/^[A-HĐ]$/.test(bare)) return { kind: 'capital', value: CAPITALS.indexOf(bare) + 1 };
  if (/^[a-zđ]$/.test(bare) && words.length <= 3) {
    const value = LETTERS.indexOf(bare) + 1;
    return value > 0 ? { kind: 'letter', value } : undefined;
  }
  return undefined;
}

/** 3.1 may have been 3.10: only the rows around it tell. */
function markOfNumber(number: number, shown: string | undefined): Mark {
  if (Number.isInteger(number))
    return number > 0 && number < 1000 ? { kind: 'number', value: number, worded: false } : { kind: 'words' };
  const written =
    shown && /^\d{1,2}[.,]\d{1,3}$/.test(shown) ? shown.replace(',', '.') : String(Number(number.toPrecision(8)));
  const code = readCode(written);
  return code ? { kind: 'code', code, loose: true } : { kind: 'words' };
}

function damaged(day: number, month: number, year: number): Mark {
  const short = year % 100;
  const texts = [`${day}.${month}`, `${month}.${day}`];
  if (year < 2015 || year > 2035) texts.unshift(`${day}.${month}.${short}`, `${month}.${day}.${short}`);
  return { kind: 'damaged', candidates: codesOf(texts) };
}

const codesOf = (texts: readonly string[]): ItemCode[] => [...new Set(texts)].flatMap((text) => readCode(text) ?? []);

/** A date in words of a table saved as text: "02/01/2025", "2-Jan", "01-Thg2", "2025-01-02". */
function readWrittenDate(words: string): Mark | undefined {
  const numeric = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/.exec(words);
  if (numeric) return damaged(Number(numeric[1]), Number(numeric[2]), yearOf(numeric[3]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(words);
  if (iso) return damaged(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const named = /^(\d{1,2})[ -]?(?:thg|tháng|[tT])[ -]?(\d{1,2})$/u.exec(fold(words));
  if (named)
    return {
      kind: 'damaged',
      candidates: codesOf([`${Number(named[1])}.${Number(named[2])}`, `${Number(named[2])}.${Number(named[1])}`]),
    };
  const english = /^(?:(\d{1,2})[ -]([a-z]{3})|([a-z]{3})[ -](\d{1,2}))$/i.exec(words);
  const month = english ? MONTHS.indexOf((english[2] ?? english[3] ?? '').toLowerCase()) + 1 : 0;
  const day = Number(english?.[1] ?? english?.[4] ?? 0);
  return month > 0 ? { kind: 'damaged', candidates: codesOf([`${day}.${month}`, `${month}.${day}`]) } : undefined;
}

const yearOf = (text: string | undefined): number =>
  text === undefined ? 2025 : text.length === 2 ? 2000 + Number(text) : Number(text);

const TITLE_CODE = new RegExp(String.raw`^(?:(${WORD}) ?:? ?)?(${CODE})(?![\d/%,]) ?[.):–-]? *(?=\S|$)`, 'iu');
const TITLE_NUMBER = new RegExp(
  String.raw`^(?:(${WORD}) ?:? ?(\d{1,2})(?![\d/%,.]\d|\d) ?[.):–-]? *|(\d{1,2}) ?[.):] ?)(?=\S|$)`,
  'iu',
);
const TITLE_JOINED = new RegExp(String.raw`^(?:${WORD} ?:? ?)?${JOINED}(?![\d/%,]) ?[.):–-]? *(?=\S|$)`, 'u');
const TITLE_ROMAN = new RegExp(String.raw`^(?:${WORD} ?:? ?)?([IVX]{1,5}) ?[.):–-] ?(?=\S)`, 'u');
const TITLE_CAPITAL = /^([A-HĐ]) ?[.):] ?(?=\S)/u;
const TITLE_LETTER = /^([a-zđ]) ?[.)] ?(?=\S)/u;
const TITLE_BULLET = /^[-–—+•*●▪◦·∙►➢✓\uf0b7\uf02d]+ */u;

/** Each kind of mark before a name; the first that fits counts. */
const TITLE_MARKS: readonly (readonly [RegExp, (match: RegExpExecArray, words: string) => Mark | undefined])[] = [
  [
    TITLE_CODE,
    (match, words) => {
      const code = readCode(match[2] ?? '');
      // "2.5 điểm" is an amount; a name may begin with "Điểm", and no amount has three steps.
      const counts = /^(?:(?:điểm|đ|%)(?!\p{L})|(?:ĐIỂM|Điểm|Đ)$)/u.test(words.slice(match[0].length).trim());
      return code && !(counts && codeDepth(code) === 2) ? { kind: 'code', code, loose: false } : undefined;
    },
  ],
  [TITLE_JOINED, (match) => readJoined(`${match[1]}.${match[2]}`)],
  [
    TITLE_NUMBER,
    (match, words) => {
      const value = Number(match[2] ?? match[3]);
      const worded = match[2] !== undefined;
      return value > 0 ? { kind: 'number', value, worded, field: worded && FIELD.test(words) } : undefined;
    },
  ],
  [
    TITLE_ROMAN,
    (match) => {
      const value = romanValue(match[1] ?? '');
      return value === undefined ? undefined : { kind: 'roman', value };
    },
  ],
  [TITLE_CAPITAL, (match) => ({ kind: 'capital', value: CAPITALS.indexOf(match[1] ?? '') + 1 })],
  [TITLE_LETTER, (match) => ({ kind: 'letter', value: LETTERS.indexOf(match[1] ?? '') + 1 })],
  [TITLE_BULLET, () => ({ kind: 'bullet' })],
];

/** "Ban hành kế hoạch (tiêu chí 1.2)" */
const CODE_BEHIND = new RegExp(String.raw` ?[([]${WORD} ?:? ?(${CODE})[)\]]\.?$`, 'iu');

/** Reads what stands before a name, or behind it in brackets: "1.1. Ban hành kế hoạch", "II. CẢI CÁCH THỂ CHẾ", "- Đúng hạn". */
export function readTitle(cell: TableCell): { mark: Mark; name: string } {
  const words = wordsOf(cell);
  const behind = CODE_BEHIND.exec(words);
  const code = behind ? readCode(behind[1] ?? '') : undefined;
  if (behind && code) return { mark: { kind: 'code', code, loose: false }, name: words.slice(0, behind.index).trim() };
  for (const [pattern, read] of TITLE_MARKS) {
    const match = pattern.exec(words);
    const mark = match ? read(match, words) : undefined;
    if (match && mark) return { mark, name: words.slice(match[0].length).trim() };
  }
  return { mark: NONE, name: words };
}

/** Codes in a column for each level: the deepest is the row's own, counted below those above it where it is a mere number. */
export class CodeLevels {
  private above: number[] = [];

  next(marks: readonly Mark[]): Mark {
    const deepest = marks.findLastIndex(({ kind }) => kind !== 'none');
    const own = marks[deepest] ?? NONE;
    const numbers = marks.slice(0, deepest + 1).map((mark, at) => numberOf(mark) ?? this.above[at]);
    if (numbers.some((number) => number === undefined)) return own;
    const parts = numbers.flatMap((number) => number ?? []);
    this.above = parts;
    const code = parts.length > 1 ? readCode(parts.join('.')) : undefined;
    return code ? { kind: 'code', code, loose: false, whole: true } : own;
  }
}

function numberOf(mark: Mark): number | undefined {
  return mark.kind === 'number' || mark.kind === 'roman' ? mark.value : undefined;
}
