/** Fields: by number ("Lĩnh vực 3"), by the number of their heading, by their usual name. */
import { readCode } from '../../core/codes.ts';
import { romanValue } from '../roman.ts';
import { type Element, hasMeaning, isAmount, isBoundary } from './elements.ts';
import { wordSet } from './lexicon.ts';
import { type Mention, MOST_FIELDS, type Scan, tellsQuantity } from './mentions.ts';
import { tellsSoon, usualNameAt } from './usual-names.ts';

/** "Lĩnh vực 3", "LV III" */
export function fieldAt(scan: Scan, at: number): Mention | undefined {
  if (!hasMeaning(scan.at(at), 'field')) return undefined;
  let place = at + 1;
  while (hasMeaning(scan.at(place), 'before-number') && scan.at(place)?.text === 'số') place++;
  const element = scan.at(place);
  const number =
    element?.kind === 'number' ? Number(element.text) : ordinalIn(scan, at) || romanValue(element?.first.raw ?? '');
  const code = number === undefined || number > MOST_FIELDS ? undefined : readCode(String(number));
  if (!code || hasMeaning(scan.at(place + 1), 'points') || scan.at(place + 1)?.text === '/') return undefined;
  return { kind: 'field', code, codeFrom: 'code', from: at, to: place + 1, firm: true };
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map(wordSet);
const TH = wordSet('thứ');

/** "Lĩnh vực thứ ba": 3; 0 where none is told. */
function ordinalIn(scan: Scan, at: number): number {
  if (!TH.has(scan.at(at)?.words.at(-1) ?? '')) return 0;
  return ORDINALS.findIndex((words) => words.has(scan.at(at + 1)?.text ?? '')) + 1;
}

const SEVERAL = wordSet('các|những|danh sách|danh mục');

/** "3. Cải cách …", "III. CẢI CÁCH …" at the beginning of a line. */
const numberOf = ({ kind, text }: Element): number | undefined =>
  kind === 'number' && /^\d{1,2}$/.test(text) ? Number(text) : undefined;

export function headingAt(scan: Scan, at: number): Mention | undefined {
  const [element, mark] = [scan.at(at), scan.at(at + 1)];
  if (!element || !mark || !(element.leads || startsSentence(scan, at))) return undefined;
  const roman = romanIn(element, scan.known.lower);
  const number = numberOf(element) ?? roman ?? 0;
  if (number < 1 || number > MOST_FIELDS) return undefined;
  const isMarked = mark.kind === 'mark' && '.):/-–|'.includes(mark.text);
  const start = isMarked ? at + 2 : at + 1;
  const name = scan.at(start);
  if (!isMarked && (roman !== undefined || !/^\p{Lu}/u.test(name?.first.raw ?? ''))) return undefined;
  if ((name?.kind !== 'word' && name?.kind !== 'phrase') || isNoName(scan, start)) return undefined;
  return namedHeading(scan, at, start, readCode(String(number)));
}

function namedHeading(scan: Scan, at: number, start: number, code: Mention['code']): Mention {
  const whole = wholeNameEnd(scan, start);
  if (whole > start) return { kind: 'total', code: undefined, codeFrom: 'code', from: at, to: whole, firm: true };
  const usual = usualNameAt(scan, start);
  return {
    kind: 'field',
    code,
    codeFrom: usual ? 'name' : 'heading',
    nameCode: usual?.code,
    from: at,
    to: start,
    firm: true,
  };
}

const isNoName = (scan: Scan, from: number): boolean =>
  hasMeaning(scan.at(from), 'rank') || headsCriteria(scan, from) || isFigureNamed(scan, from);

/** "2. Các tiêu chí mất điểm": a part of the document. */
const headsCriteria = (scan: Scan, from: number): boolean =>
  hasMeaning(scan.at(SEVERAL.has(scan.at(from)?.text ?? '') ? from + 1 : from), 'criterion');

/** "1. Điểm sau thẩm định: 85,4": nothing but what the figure is called, and no field of that name. */
function isFigureNamed(scan: Scan, from: number): boolean {
  let at = from;
  while (tellsQuantity(scan.at(at)) || hasMeaning(scan.at(at), 'points') || hasMeaning(scan.at(at), 'total')) at++;
  const amount = scan.at(at)?.text === ':' ? at + 1 : at;
  const next = scan.at(amount + 1);
  const isCount = next?.kind === 'word' || hasMeaning(next, 'counted');
  return at > from && isAmount(scan.at(amount)) && !isCount;
}

const ABOUT = wordSet('về|công tác|kết quả');
const WHOLE = wordSet('cải cách hành chính|cchc');

/** "3. Về cải cách hành chính: 88,86 điểm" among the duties of an office: no field is called like the whole. */
function wholeNameEnd(scan: Scan, from: number): number {
  let at = from;
  while (ABOUT.has(scan.at(at)?.words.join(' ') ?? '')) at++;
  let name = '';
  for (let words = scan.at(at)?.words; words && name.length < LONGEST_WHOLE; words = scan.at(at)?.words) {
    name = `${name} ${words.join(' ')}`.trim();
    at++;
    if (WHOLE.has(name)) return scan.at(at)?.text === ':' ? at : from;
  }
  return from;
}

const LONGEST_WHOLE = 'cải cách hành chính'.length;

function romanIn({ kind, first }: Element, lower: boolean): number | undefined {
  const letters = lower ? first.raw.toUpperCase() : first.raw;
  return kind === 'word' && /^[IVX]{1,5}$/.test(letters) ? romanValue(letters) : undefined;
}

function startsSentence(scan: Scan, at: number): boolean {
  return scan.at(at - 1)?.kind === 'stop' && scan.at(at + 1)?.text === '.';
}

/** A usual name may stand behind them, too, in the middle of a sentence: "sau đó CĐS mất 3,5 điểm". */
const BEFORE_FIELD: ReadonlySet<string> = new Set([
  ':',
  ...wordSet('và|rồi|là|đến|đó|tiếp|theo|cùng|ra|nhất|nữa|ở|tại|thuộc|gồm'),
]);

/** A usual name where a clause begins, with its figures or its verdict soon behind it. */
export function namedFieldAt(scan: Scan, at: number): Mention | undefined {
  const isBegun = begins(scan, at);
  const usual =
    isBegun || scan.at(at)?.kind === 'word' || scan.at(at)?.kind === 'phrase' ? usualNameAt(scan, at) : undefined;
  if (!usual || !(isBegun || isListedName(scan, at, usual.to))) return undefined;
  return tellsSoon(scan, usual.to)
    ? { kind: 'field', code: usual.code, codeFrom: 'name', nameTo: usual.to, from: at, to: at, firm: false }
    : undefined;
}

const begins = (scan: Scan, at: number): boolean =>
  scan.opens(at) || BEFORE_FIELD.has(scan.at(at - 1)?.last.text ?? '');

/** Words before a usual name that belong to the name, too. */
const LONGEST_LEAD = 7;

/** "3 lĩnh vực yếu nhất là …, sắp xếp tổ chức bộ máy (16,9/19 điểm)": among fields that are listed with their figures, whatever words the name begins with. */
function isListedName(scan: Scan, at: number, to: number): boolean {
  if (scan.at(to)?.text !== '(' || !isAmount(scan.at(to + 1))) return false;
  let place = at - 1;
  while (place > at - LONGEST_LEAD && !begins(scan, place) && scan.at(place)?.value === undefined) place--;
  if (!begins(scan, place)) return false;
  for (; place >= 0 && !isBoundary(scan.at(place)); place--) {
    if (hasMeaning(scan.at(place), 'criterion')) return hasMeaning(scan.at(place), 'field');
    if (hasMeaning(scan.at(place), 'field')) return true;
  }
  return false;
}
