/** Criteria by their codes: "tiêu chí 3.1.4", "TC 1.5", and codes that stand where no amount would. */
import { readCode } from '../../core/codes.ts';
import { hasMeaning, isAmount, isBoundary } from './elements.ts';
import { wordSet } from './lexicon.ts';
import { type Mention, MOST_FIELDS, type Scan, tellsQuantity } from './mentions.ts';
import { titleEnd } from './titles.ts';
import { wholeFieldNameAt } from './usual-names.ts';

/** "tiêu chí 3.1.4", "TC 1.5", and codes that stand where no amount would. */
export function codeAt(scan: Scan, at: number): Mention | undefined {
  const worded = hasMeaning(scan.at(at), 'criterion') && !hasMeaning(scan.at(at), 'field');
  let place = worded ? at + 1 : at;
  while (
    worded &&
    (scan.at(place)?.text === ':' ||
      scan.at(place)?.text === '"' ||
      scan.at(place)?.text === 'số' ||
      scan.at(place)?.text === '(')
  )
    place++;
  const element = scan.at(place);
  if (element?.kind !== 'dotted') return worded ? bareCriterion(scan, at, place) : undefined;
  const code = readCode(element.first.text);
  if (!code) return undefined;
  if (!worded && namesSeveral(scan, place + 1)) return undefined;
  const past = titleEnd(scan, place + 1, code);
  if (past === undefined && readsAsAmount(scan, place, worded)) return undefined;
  const nameCode = worded ? undefined : wholeFieldNameAt(scan, place + 1);
  return {
    kind: 'item',
    code,
    codeFrom: 'code',
    nameCode,
    from: worded && isCounted(scan, at, place) ? place : at,
    to: place + 1,
    past,
    firm: worded || element.leads || scan.opens(at),
  };
}

/** "mất ở 2 tiêu chí 6.1, 6.2": the number before the word tells how many codes follow, and the word belongs to it. */
function isCounted(scan: Scan, at: number, place: number): boolean {
  const count = Number(scan.at(at - 1)?.first.raw);
  if (!(count > 1) || scan.at(at - 1)?.kind !== 'number') return false;
  let codes = 0;
  for (let next = place; !isBoundary(scan.at(next)); next++) if (scan.at(next)?.kind === 'dotted') codes++;
  return codes === count;
}

/** Words for a content of the plan or the paper as well: with a single number they name no field. */
const SECTIONS = wordSet('nội|mục');

/** "Tiêu chí 3 (thủ tục hành chính): 12/14": the word with a single number names a field. */
function bareCriterion(scan: Scan, at: number, place: number): Mention | undefined {
  const element = scan.at(place);
  const code = element?.kind === 'number' ? readCode(element.first.text) : undefined;
  const word = scan.at(at)?.text ?? '';
  if (!code || Number(code) > MOST_FIELDS || isCounting(scan, place) || SECTIONS.has(word)) return undefined;
  return { kind: 'field', code, codeFrom: 'code', from: at, to: place + 1, firm: true };
}

function isCounting(scan: Scan, place: number): boolean {
  const next = scan.at(place + 1);
  return (
    hasMeaning(next, 'counted') ||
    hasMeaning(next, 'points') ||
    next?.text === '/' ||
    next?.text === '%' ||
    next?.text === ','
  );
}

/** "2.3. Các lĩnh vực còn lại": the number of a section about several. */
function namesSeveral(scan: Scan, from: number): boolean {
  const at = scan.at(from)?.text === '.' ? from + 1 : from;
  const [first, second] = [scan.at(at), scan.at(at + 1)];
  if (!SEVERAL.has(first?.words[0] ?? '')) return false;
  return [first, second].some((element) => hasMeaning(element, 'criterion') || hasMeaning(element, 'field'));
}

const SEVERAL = wordSet('các|những');

const MOST_PARTS = 25;

function readsAsAmount(scan: Scan, place: number, worded: boolean): boolean {
  const element = scan.at(place);
  const parts = element?.first.text.split('.') ?? [];
  if (parts.length > 2) return false;
  if (element?.value !== undefined && element.first.text.startsWith('0')) return true;
  if (Number(parts[0]) > MOST_FIELDS) return true;
  // No criterion has so many parts: "2.50" and "1.75" are padded amounts.
  if (!worded && Number(parts[1]) >= MOST_PARTS) return true;
  if (worded || (opensBracket(scan, place) && !isLabelled(scan, place))) return false;
  if (besideSign(scan, place)) return true;
  return scan.known.commas ? isAmountBesideCommas(scan, place) : isAmountWithPoint(scan, place);
}

const CODE_WORDS = wordSet('mã|mã số|code|tiêu chí');

/** "1.5%", "1.5/2", "-1.5", "Được duyệt = 1.5" */
function besideSign(scan: Scan, place: number): boolean {
  const [before, element, next] = [scan.at(place - 1), scan.at(place), scan.at(place + 1)];
  if (next?.text === '%' || next?.text === '/' || before?.text === '/') return true;
  if (before?.text === '=' && !CODE_WORDS.has(scan.at(place - 2)?.text ?? '')) return true;
  return before?.text === '-' && !element?.spaced && !element?.leads;
}

/** Where amounts have commas, a dotted number is a code unless it stands right behind a word for points. */
function isAmountBesideCommas(scan: Scan, place: number): boolean {
  return (
    (followsAtOnce(scan, place) && !leadsToFigure(scan, place)) ||
    (hasMeaning(scan.at(place + 1), 'points') && !scan.opens(place) && !leadsToMaximum(scan, place))
  );
}

/** "còn 5.3 mất 2đ": a word for points stands between it and an amount of its own. */
function leadsToFigure(scan: Scan, place: number): boolean {
  return tellsQuantity(scan.at(place + 1)) && isAmount(scan.at(place + 2)) && scan.at(place + 2)?.kind === 'number';
}

/** Where amounts have points, too, only the place tells a code from an amount. */
function isAmountWithPoint(scan: Scan, place: number): boolean {
  const [before, element, next] = [scan.at(place - 1), scan.at(place), scan.at(place + 1)];
  // "mất điểm: 1.2 mất 1, 3.3 mất 2"
  if ((before?.text === ':' || before?.text === ',') && hasMeaning(next, 'lost') && leadsToFigure(scan, place))
    return false;
  if (hasMeaning(next, 'points')) return !element?.leads || !leadsToMaximum(scan, place);
  if (isColumnFigure(scan, place)) return true;
  // "…;2.5;…": a value between others, unless codes are listed.
  const isLast = isBoundary(next) || next?.text === ',';
  const isListed = scan.at(place - 2)?.kind === 'dotted' && !isBoundary(before);
  if (isLast && !isListed && !element?.leads) return true;
  return !(scan.opens(place) || isBoundary(before)) || follows(scan, place);
}

/** "Kết quả 2.5 (tối đa 3)": the first word of the line says what it is. */
const isLabelled = (scan: Scan, place: number): boolean =>
  scan.at(place - 1)?.leads === true && tellsQuantity(scan.at(place - 1));

/** "1.1.1 Ban hành kế hoạch (1.5)", "1.1.1 Ban hành kế hoạch | 2 | 1.5": behind the code and the name of its line, or alone below them. */
function isColumnFigure(scan: Scan, place: number): boolean {
  const start = lineStart(scan, place);
  if (start === place) return isBelowName(scan, place);
  const before = scan.at(place - 1);
  const isBracketed = before?.text === '(' && scan.at(place + 1)?.text === ')';
  if (!isBracketed && !PARTS.has(before?.text ?? '') && !isAmount(before)) return false;
  return namesCriterion(scan, start, place) || isBelowName(scan, start);
}

/** What parts figures that stand in columns. */
const PARTS: ReadonlySet<string> = new Set(['|', '-', '–', '/', '·']);
const LONGEST_LINE = 60;

function lineStart(scan: Scan, place: number): number {
  let at = place;
  while (at > place - LONGEST_LINE && at > 0 && scan.at(at - 1)?.last.row === scan.at(place)?.first.row) at--;
  return at;
}

/** A code, and words behind it. */
function namesCriterion(scan: Scan, start: number, end: number): boolean {
  const code = [start, start + 1, start + 2].find((at) => at < end && scan.at(at)?.kind === 'dotted');
  return code !== undefined && scan.at(code + 1)?.kind !== 'mark'
    ? isWord(scan, code + 1)
    : code !== undefined && isWord(scan, code + 2);
}

const isWord = (scan: Scan, at: number): boolean => ['word', 'phrase'].includes(scan.at(at)?.kind ?? '');

/** A line that begins with figures, below one of a code and words alone. */
function isBelowName(scan: Scan, start: number): boolean {
  const next = scan.at(start + 1);
  const isFigures = isBoundary(next) || next?.kind === 'line' || PARTS.has(next?.text ?? '') || isAmount(next);
  if (!isFigures || start === 0) return false;
  const above = lineStart(scan, start - 1);
  if (!namesCriterion(scan, above, start)) return false;
  const code = [above, above + 1, above + 2].find((at) => scan.at(at)?.kind === 'dotted') ?? above;
  for (let at = code + 1; at < start; at++) if (isAmount(scan.at(at))) return false;
  return true;
}

/** "1.1 (tối đa 2, đạt 1)" */
function opensBracket(scan: Scan, place: number): boolean {
  return scan.at(place + 1)?.text === '(' && tellsQuantity(scan.at(place + 2));
}

/** "đạt 1.5", "diem_dat": 1.5 */
function followsAtOnce(scan: Scan, place: number): boolean {
  let at = place - 1;
  while (at > place - 4 && /^[:="]$/.test(scan.at(at)?.text ?? '')) at--;
  return (hasMeaning(scan.at(at), 'total') || tellsQuantity(scan.at(at))) && scan.at(at)?.kind === 'phrase';
}

/** "1.5 điểm tối đa 3": the points belong to the next word. */
function leadsToMaximum(scan: Scan, place: number): boolean {
  return hasMeaning(scan.at(place + 1), 'max');
}

/** "đạt 1.5", "tối đa: 2.5" */
function follows(scan: Scan, place: number): boolean {
  for (let at = place - 1; at >= place - 3; at--) {
    const element = scan.at(at);
    if (isBoundary(element) || element?.value !== undefined || element?.text === ',') return false;
    if (element && tellsQuantity(element)) return true;
  }
  return false;
}
