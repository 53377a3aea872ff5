/** Criteria of the book by their titles: "Công khai TTHC: 1/2", "3. Báo cáo định kỳ bị trừ 0,5 điểm". */
import { codeDepth } from '../../core/codes.ts';
import { hasMeaning, isBoundary } from './elements.ts';
import { type Mention, type Scan, tellsQuantity } from './mentions.ts';
import { titleAt } from './titles.ts';
import { tellsSoon } from './usual-names.ts';

/** A criterion's title where a clause begins, perhaps behind the number of a list, with its figures or its verdict soon behind it. */
export function titledAt(scan: Scan, at: number): Mention | undefined {
  const worded = hasMeaning(scan.at(at), 'criterion') && !hasMeaning(scan.at(at), 'field');
  if (!scan.known.criteria || !(worded || scan.opens(at))) return undefined;
  const start = worded ? pastMarks(scan, at + 1) : pastNumber(scan, at);
  const titled = titleAt(scan, start);
  if (!titled || titled.codes.some((code) => codeDepth(code) === 1) || !tellsSoon(scan, titled.to)) return undefined;
  if (!worded && !beginsSentence(scan, at) && !(titled.isWhole && tellsAtOnce(scan, titled.to))) return undefined;
  const [code, ...others] = titled.codes;
  return {
    kind: 'item',
    code: others.length === 0 ? code : undefined,
    codes: titled.codes,
    codeFrom: 'name',
    from: at,
    to: start,
    past: titled.to,
    firm: worded,
  };
}

const beginsSentence = (scan: Scan, at: number): boolean => (scan.at(at)?.leads ?? true) || isBoundary(scan.at(at - 1));

/** Within a sentence what is done is called like the criterion it belongs to: "…, tuyên truyền pháp luật 8 buổi". */
function tellsAtOnce(scan: Scan, at: number): boolean {
  const next = scan.at(at);
  return (next?.kind === 'mark' && '(:='.includes(next.text)) || tellsQuantity(next);
}

/** 'tiêu chí: "Công khai TTHC"' */
function pastMarks(scan: Scan, from: number): number {
  let at = from;
  while (scan.at(at)?.kind === 'mark') at++;
  return at;
}

/** "3. ", "b) ", "- ": what only counts the lines. */
function pastNumber(scan: Scan, at: number): number {
  const [element, mark] = [scan.at(at), scan.at(at + 1)];
  if (!element?.leads) return at;
  const counts = element.kind === 'number' || (element.kind === 'word' && /^[a-zđivx]{1,4}$/u.test(element.text));
  return counts && mark !== undefined && /^[.)/]$/.test(mark.text) ? at + 2 : at;
}
