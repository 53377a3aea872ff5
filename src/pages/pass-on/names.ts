/** What in a text is about a person: names that the book knows, names behind a form of address, e-mail addresses, numbers. */
import { fold } from '../../core/text.ts';
import { PLACEHOLDERS } from './texts.ts';

export type PersonalKind = 'name' | 'email' | 'phone' | 'identity';

export interface Found {
  readonly kind: PersonalKind;
  readonly text: string;
}

export interface TextCleaner {
  /** @param found gets what was taken out */
  readonly clean: (text: string, found: Found[]) => string;
}

/** "Nguyễn": a name is two words or more that begin with a capital and are small otherwise; UBND is none. */
const WORD = '\\p{Lu}\\p{Ll}*';
const NAME = `${WORD}(?:[ \\u00a0]+${WORD}){1,4}`;
const ADDRESS = /(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]\/c)[ \u00a0]+/u;
const ADDRESSED = new RegExp(`(?<!\\p{L})(${ADDRESS.source})(${NAME})(?!\\p{L})`, 'gu');
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const PHONE = /(?<![\d.,/])(?:\+84|0)\d{2,3}[ .-]?\d{3}[ .-]?\d{3,4}(?![\d/])/g;
const IDENTITY = /(?<!\d)0\d{11}(?!\d)/g;

/** A name at the end of what stands in a column of people: "Chủ tịch Nguyễn Văn A". */
const LAST_NAME = new RegExp(`(?:^|[^\\p{L}])(${NAME})$`, 'u');

/** What an office is held by: it stays where a name goes. */
const POSITION =
  /^(?:(?:phó|quyền|q\.) )?(?:chủ tịch|bí thư|trưởng|giám đốc|chánh|công chức|cán bộ|chuyên viên|kế toán|văn phòng|lãnh đạo|chỉ huy|hiệu trưởng)(?!\p{L})/iu;

/**
 * @param cells of columns in which people stand
 * @param others texts that are no names, however they are written: units and their other names
 */
export function createCleaner(cells: readonly string[], others: readonly string[]): TextCleaner {
  const known = new Set(others.map(fold));
  const names = [...new Set(cells.flatMap(partsOf).flatMap((part) => LAST_NAME.exec(part)?.[1] ?? []))]
    .filter((name) => !known.has(fold(name)))
    // The longer one first: a part of it may be a name, too.
    .toSorted((a, b) => b.length - a.length);
  const wanted = names.length === 0 ? undefined : new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'gu');
  return {
    clean: (text, found) => {
      const take =
        (kind: PersonalKind) =>
        (whole: string): string => {
          found.push({ kind, text: whole });
          return PLACEHOLDERS[kind];
        };
      const plain = text
        .normalize('NFC')
        .replace(EMAIL, take('email'))
        .replace(IDENTITY, take('identity'))
        .replace(PHONE, take('phone'))
        .replace(ADDRESSED, (_, address: string, name: string) => address + take('name')(name));
      const cleaned = wanted ? plain.replace(wanted, take('name')) : plain;
      // What holds nothing of people stays letter by letter.
      return cleaned === text.normalize('NFC') ? text : cleaned;
    },
  };
}

/** Of a cell in a column of people the positions alone. */
export function positionsIn(cell: string): string {
  return partsOf(cell)
    .map((part) => part.replace(LAST_NAME, '').trim())
    .filter((part) => POSITION.test(part))
    .join('; ');
}

const partsOf = (cell: string): string[] =>
  cell
    .normalize('NFC')
    .split(/[;,\n]/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
