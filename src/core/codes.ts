/** Codes of fields, criteria and sub-criteria: "3", "1.5", "3.1.4"; parts are whole numbers from 1, sorted by number. */
import { plainSpaces } from './text.ts';

declare const codeBrand: unique symbol;

/** A canonical code: its parts without leading zeros, joined by single dots. */
export type ItemCode = string & { readonly [codeBrand]: true };

/** What stands in the place of a code in the row of the total, in the sheet and in what functions give. */
export const TOTAL_LABEL = 'Tổng';

const CODE = /^[1-9]\d{0,5}(\.[1-9]\d{0,5}){0,7}$/;

/**
 * Reads a code as text; one full stop after it and spaces around its dots are forgiven ("3.1.4."), full-width digits are
 * digits. Superscripts and circled numbers are not: they mark notes. Undefined when it is no code.
 */
export function readCode(text: string): ItemCode | undefined {
  if (CODE.test(text)) return text as ItemCode;
  const bare = plainSpaces(text)
    .replace(/[\uff10-\uff19\uff0e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s*\.\s*/g, '.')
    .replace(/\.$/, '')
    .trim();
  return CODE.test(bare) ? (bare as ItemCode) : undefined;
}

/** [3, 1, 4] for "3.1.4". */
export function codeParts(code: ItemCode): number[] {
  return code.split('.').map(Number);
}

/** 1 for a field, 2 for a criterion, 3 and more for sub-criteria. */
export function codeDepth(code: ItemCode): number {
  let depth = 1;
  for (let dot = code.indexOf('.'); dot >= 0; dot = code.indexOf('.', dot + 1)) depth++;
  return depth;
}

/**
 * By number, part by part: 1.9 before 1.10, 1 before 1.1. Without leading zeros the longer of two numbers is the larger,
 * and digits compare as characters do: nothing is split, which halves the time of a long card.
 */
export function compareCodes(a: ItemCode, b: ItemCode): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return numberLength(a, at) - numberLength(b, at) || (a < b ? -1 : Number(a > b));
}

/** Digits from a place on; 0 at a dot, which thus comes before any further digit, and -1 where the code ends. */
function numberLength(code: string, from: number): number {
  let end = from;
  while (end < code.length && code[end] !== '.') end++;
  return from < code.length ? end - from : -1;
}

/** The field a code belongs to: "3" for "3.1.4". */
export function fieldOf(code: ItemCode): ItemCode {
  const cut = code.indexOf('.');
  return cut < 0 ? code : (code.slice(0, cut) as ItemCode);
}

/** The code one level up, listed or not: "3.1" for "3.1.4"; undefined for a field. */
export function parentCode(code: ItemCode): ItemCode | undefined {
  const cut = code.lastIndexOf('.');
  return cut < 0 ? undefined : (code.slice(0, cut) as ItemCode);
}

/** Whether a code stands below another at any depth: 3.1.4 below 3.1 and 3, not below itself. */
export function isBelow(code: ItemCode, ancestor: ItemCode): boolean {
  return code.length > ancestor.length && code[ancestor.length] === '.' && code.startsWith(ancestor);
}

/** What an item is called in running text, by the depth of its code. */
export function codeLabel(code: ItemCode): string {
  const depth = codeDepth(code);
  return `${depth === 1 ? 'Lĩnh vực' : depth === 2 ? 'Tiêu chí' : 'Tiêu chí thành phần'} ${code}`;
}
