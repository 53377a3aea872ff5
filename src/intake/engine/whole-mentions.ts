/** The whole ("Tổng điểm", "Chỉ số CCHC") and other indices. */
import { hasMeaning } from './elements.ts';
import { wordSet } from './lexicon.ts';
import { type Mention, type Scan, tellsQuantity } from './mentions.ts';

const POINTS_WORD = wordSet('điểm');
const SEVERAL = wordSet('các|những');

export function wholeAt(scan: Scan, at: number): Mention | undefined {
  const element = scan.at(at);
  const make = (kind: 'total' | 'other', firm: boolean): Mention => ({
    kind,
    code: undefined,
    codeFrom: 'code',
    from: at,
    to: at + 1,
    firm,
  });
  if (hasMeaning(element, 'index')) return make('other', true);
  if (hasMeaning(element, 'own-index')) return scan.at(at - 1)?.value === undefined ? make('total', false) : undefined;
  if (!element || !hasMeaning(element, 'total')) return undefined;
  if (isOfSome(scan, at)) return make('other', true);
  if (tellsQuantity(scan.at(at - 1)) && !element.leads) return undefined;
  const next = scan.at(at + 1);
  if (hasMeaning(next, 'counted') || hasMeaning(next, 'field')) return undefined;
  const isSingle = element.first === element.last;
  if (isSingle && (hasMeaning(next, 'criterion') || SEVERAL.has(next?.text ?? ''))) return make('other', true);
  return scan.opens(at) || POINTS_WORD.has(element.text) || !isSingle ? make('total', scan.opens(at)) : undefined;
}

/** "Tổng 3 lĩnh vực: 43,75/50": of some, not of all. */
function isOfSome(scan: Scan, at: number): boolean {
  const counted = scan.at(at + 2);
  return scan.at(at + 1)?.value !== undefined && (hasMeaning(counted, 'field') || hasMeaning(counted, 'criterion'));
}
