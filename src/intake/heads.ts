/** The head of a line: its bullet, its ordinal ("II.", "4.", "2.1.", "a)") and the code of the item or field it names. */
import { codeDepth, type ItemCode, readCode } from '../core/codes.ts';
import { isFieldName } from './field-names.ts';
import { romanValue } from './roman.ts';

/** `part`: "II.", "Phần II", "A."; `number`: "4."; `code`: "2.1" without a word before it; `letter`: "a)". */
export type OrdinalKind = 'part' | 'number' | 'code' | 'letter';

export interface Ordinal {
  readonly kind: OrdinalKind;
  /** As written, without punctuation: "II", "4", "2.1", "a". */
  readonly text: string;
  /** What a Roman or Arabic number counts. */
  readonly value: number | undefined;
}

export interface Head {
  readonly bullet: boolean;
  readonly ordinal: Ordinal | undefined;
  /** Named with its word: "Tiêu chí thành phần 3.1.4". */
  readonly item: ItemCode | undefined;
  /** "Tiêu chí 7.1, 7.2 và 7.3": one sentence about several items. */
  readonly several: boolean;
  /** "Lĩnh vực 3", also without a number. */
  readonly field: { readonly number: number | undefined } | undefined;
  /** Offset of what follows. */
  readonly end: number;
}

/** Messages set pictures before their lines. */
const BULLET =
  /^(?:(?:[-–—+•●▪◦·∙►➢✓\uf0b7\uf02d]|[-=]?>|[→⇒]|\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*) ?)+/u;
const ROMAN_PART = /^(?:phần (?:thứ )?)?([IVX]{1,5}) ?[.)/:–-] ?(?=["“(]?\p{L})/iu;
const BARE_PART = /^phần (?:thứ )?([IVX]{1,5}|\d{1,2}) ?[.:]?$/iu;
const NUMBERED_PART = /^phần (?:thứ )?(\d{1,2}) ?[.):–-] ?(?=["“(]?\p{L})/iu;
const CAPITAL_PART = /^([A-HĐ]) ?[.)/] ?(?=\p{Lu}{2})/u;
const NUMBER =
  /^(\d{1,2}) ?(?:[.):–-]|\/(?![A-ZĐ]{2}|\d)) ?(?=["“(]?\p{L})|^(\d{1,2})(?:\)|\.(?= )) ?(?=\d{1,2}(?:\.\d{1,2}){1,4}[.): ] ?["“(]?\p{L})/u;
/** Also "7.2.1: 0đ" and "7.1 (5đ): 3đ", as messages write it. */
const CODE = new RegExp(
  [
    String.raw`^(\d{1,2}(?:\.\d{1,2}){1,4})(?![\d%]|\/ ?\d|[.,]\d)`,
    String.raw`(?: ?[.):/–-]? ?(?=["“(]?\p{L}|$)`,
    String.raw`| ?: ?(?=[-−–]?\d)`,
    // "7.4, 7.5 mỗi tiêu chí …", "7.1 và 7.2 (cùng 0/2 điểm)"
    String.raw`|(?=(?:(?:,| và) ?\d{1,2}(?:\.\d{1,2}){1,4}){1,9} \(?(?:mỗi|đều|cùng|lần lượt|mất|bị|đạt|được|không|chưa|chỉ) )`,
    // "1.1 (1,5/2 điểm): …"
    String.raw`| ?(?=\((?:\d{1,2}(?:[.,]\d{1,4})? ?(?:đ|điểm|\/)|[-−–]\d|(?:tối đa|max|đạt|được|mất|trừ|bị trừ|cùng|đều)(?!\p{L}))))`,
  ].join(''),
  'u',
);
const LETTER = /^([a-zđ]) ?[).] ?(?=\S)/u;
const IN_PARENTHESES = /^\((\d{1,2}|[a-zđ])\) ?(?=\S)/u;
const ITEM =
  /^(?:các )?(?:tiêu chí thành phần|tiêu chí tp|tctp|tc tp|cstp|tiêu chí|chỉ tiêu thành phần|chỉ tiêu|tc|chỉ số thành phần|chỉ số|nội dung|mục|mã số|mã)(?: ?\((?:tctp|tc)\))?[ :]*(?:mã số|mã|số|tctp|tc|tiêu chí(?: thành phần)?)?[ :"“]*(\d{1,2}(?:\.\d{1,2}){0,4})(?![\d/%]|[.,]\d)["”]?/iu;
const FIELD =
  /^(?:nhóm )?(?:lĩnh vực|lv)(?!\p{L})(?: thứ)?(?: số)? ?(?:(\d{1,2})(?![\d.,/]\d|\d)|([IVX]{1,5})(?!\p{L}))? ?[.:)–-]? ?/u;
/** "Nội dung 5: Cải cách chế độ công vụ" */
const NAMED_FIELD = /^(?:nội dung|nhóm|mục|phần)(?: số)? (\d{1,2}) ?[:.–-] ?(?=\p{L})/iu;
const ANOTHER_CODE = /^ ?(?:,|;|và|đến|[-–]) ?(?:(?:các )?(?:tiêu chí|tctp)(?: thành phần)? )?\d{1,2}\.\d/iu;
/** "7.4 và 7.5 mỗi tiêu chí …", not "7.4 và 1.5 điểm" */
const ANOTHER_BARE =
  /^ ?(?:(?:,|và|&) ?\d{1,2}(?:\.\d{1,2}){1,4}(?![\d%/]|[.,]\d| ?(?:đ|điểm)(?!\p{L})) ?){1,9}(?=[\p{L}(:])/iu;
/** "1.5 điểm" is an amount, "1.5 điểm tối đa 3" a code. */
const FIGURE_UNIT = /^ ?(?:điểm(?! (?:tối|chuẩn|đạt|tự|thẩm|bị|trừ))|đ)(?!\p{L})/iu;

/** Reads the head of a clean line; a line without one has `end` 0. */
export function readHead(text: string): Head {
  const bullet = BULLET.exec(text)?.[0] ?? '';
  const afterBullet = text.slice(bullet.length, bullet.length + 200);
  const { ordinal, length } = readOrdinal(afterBullet);
  const rest = afterBullet.slice(length);
  const start = bullet.length + length;
  const several = ordinal?.kind === 'code' && ANOTHER_BARE.test(rest);
  const none = { bullet: bullet !== '', ordinal, item: undefined, several, field: undefined, end: start };
  const named = NAMED_FIELD.exec(rest);
  if (named && isFieldName(rest.slice(named[0].length).split(/[:;(]| [-–] |\. /u, 1)[0] ?? ''))
    return { ...none, field: { number: Number(named[1]) }, end: start + named[0].length };
  const item = ITEM.exec(rest);
  const code = item ? readCode(item[1] ?? '') : undefined;
  if (item && code) {
    const after = rest.slice(item[0].length);
    // "chỉ số 81,9", "mục 2": only "tiêu chí 3" names a field, and "tiêu chí 1.5 điểm" names nothing.
    const single = codeDepth(code) === 1;
    const worded = /^(?:các )?(?:tiêu chí|tctp|mã)/iu.test(item[0]);
    if (!worded && (single || FIGURE_UNIT.test(after))) return none;
    const end = start + item[0].length;
    if (single) return { ...none, several: false, field: { number: Number(code) }, end };
    return { ...none, item: code, several: ANOTHER_CODE.test(after), end };
  }
  const field = FIELD.exec(lowerField(rest));
  if (!field) return none;
  const number = field[1] ? Number(field[1]) : field[2] ? romanValue(field[2]) : ordinal?.value;
  return { ...none, field: { number }, end: start + field[0].length };
}

/** Only the word itself may be written with capitals: a Roman number must keep its own. */
function lowerField(text: string): string {
  return text.slice(0, 14).toLowerCase().startsWith('nhóm') ? text : text.slice(0, 8).toLowerCase() + text.slice(8);
}

function readOrdinal(text: string): { ordinal: Ordinal | undefined; length: number } {
  const found = (kind: OrdinalKind, match: RegExpExecArray, value?: number) => {
    return { ordinal: { kind, text: match[1] ?? '', value }, length: match[0].length };
  };
  const bare = BARE_PART.exec(text);
  if (bare) return found('part', bare, /\d/.test(bare[1] ?? '') ? Number(bare[1]) : romanValue(bare[1] ?? ''));
  const roman = ROMAN_PART.exec(text);
  // Without "Phần" small letters are an enumeration: "i) …", "v. …".
  const value = roman ? romanValue(roman[1] ?? '') : undefined;
  if (roman && value !== undefined && (/^phần/iu.test(text) || roman[1] === roman[1]?.toUpperCase())) {
    return found('part', roman, value);
  }
  const part = NUMBERED_PART.exec(text);
  if (part) return found('part', part, Number(part[1]));
  const capital = CAPITAL_PART.exec(text);
  if (capital) return found('part', capital);
  const number = NUMBER.exec(text);
  if (number?.[1]) return found('number', number, Number(number[1]));
  // "7) 6.3. Quản lý tài sản công": the list's own number stands before the code.
  const listed = number?.[0].length ?? 0;
  if (listed > 0) {
    const { ordinal, length } = readOrdinal(text.slice(listed));
    return ordinal?.kind === 'code' ? { ordinal, length: length + listed } : { ordinal: undefined, length: 0 };
  }
  const code = CODE.exec(text);
  if (code && readCode(code[1] ?? '') && !FIGURE_UNIT.test(text.slice(code[1]?.length))) return found('code', code);
  const letter = LETTER.exec(text) ?? IN_PARENTHESES.exec(text);
  if (letter) {
    const digits = /^\d/.test(letter[1] ?? '');
    return found(digits ? 'number' : 'letter', letter, digits ? Number(letter[1]) : undefined);
  }
  return { ordinal: undefined, length: 0 };
}
