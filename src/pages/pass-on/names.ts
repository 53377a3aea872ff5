/** What in a text is about a person: names that the book knows, names behind a form of address, e-mail addresses, numbers. */

import { namesIn, patternOf, replaceAddressed, replacePlainNames } from '../../core/person-name.ts';
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

const EMAIL = /[\p{L}\d_.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
/** As people group its digits; a day, a document's number and a code of a dossier are none of these. */
const GROUPS = [
  String.raw`\(0\d{1,3}\)[ .-]?\d{3,4}[ .-]?\d{3,4}`,
  String.raw`\+84[ .-]?\(?\d{2,3}\)?[ .-]?\d{3}[ .-]?\d{3,4}`,
  String.raw`0\d{2,3}[ .-]?\d{3}[ .-]?\d{3,4}`,
  String.raw`0\d{3}(?:[ .-]\d{2}){3}`,
  String.raw`0\d{2}[ .-]\d{4}[ .-]\d{4}`,
  String.raw`0\d[ .-]\d{4}[ .-]\d{4}`,
];
const PHONE = new RegExp(String.raw`(?<!\d|\d[.,])(?:${GROUPS.join('|')})(?!\d)`, 'g');
/** Twelve digits; the nine of the old card only where its name stands before them. */
const IDENTITY =
  /(?<!\d)0\d{2}(?:[ .]?\d{3}){3}(?!\d)|(?<=(?:CMND|CMT|CCCD|[Cc]hứng minh|[Cc]ăn cước)[^\d\n]{0,20})\d{3}(?:[ .]?\d{3}){2}(?!\d)/g;

/**
 * @param cells of columns in which people stand
 * @param others texts that are no names, however they are written: units, their other names, the office
 */
export function createCleaner(cells: readonly string[], others: readonly string[]): TextCleaner {
  const known = others.map((text) => ` ${fold(text)} `);
  const names = cells.flatMap(namesIn).filter((name) => !known.some((text) => text.includes(` ${fold(name)} `)));
  const wanted = patternOf(names);
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
        .replace(PHONE, take('phone'));
      const unnamed = replacePlainNames(replaceAddressed(plain, take('name')), take('name'));
      const cleaned = wanted ? unnamed.replace(wanted, take('name')) : unnamed;
      // What holds nothing of people stays letter by letter.
      return cleaned === text.normalize('NFC') ? text : cleaned;
    },
  };
}
