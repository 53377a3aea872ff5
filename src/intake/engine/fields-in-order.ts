/** "chỉ đạo, điều hành 5/6 điểm; … chuyển đổi số 19/20 điểm; sự hài lòng của người dân 6/8 điểm": among fields told in their order, one of an unusual name is known by its place. */
import { readCode } from '../../core/codes.ts';
import { type Element, isAmount, isBoundary } from './elements.ts';
import { wordSet } from './lexicon.ts';
import { type Mention, MOST_FIELDS, tellsQuantity } from './mentions.ts';
import { skipUnit } from './number-places.ts';

/** A name, and the figures it ends with. */
interface Clause {
  readonly from: number;
  /** Of the code of the usual list; 0 where its name is not known, undefined where it is about something else. */
  readonly code: number | undefined;
}

/** So many of them have to have usual names. */
const FEWEST_NAMED = 3;

/** @param mentions all of the text, in their order */
export function withFieldsInOrder(mentions: readonly Mention[], elements: readonly Element[]): Mention[] {
  const runs: Clause[][] = [[]];
  for (const { from, to } of clausesIn(elements)) {
    const code = codeOf(mentions, from, to, elements);
    if (code === undefined || isBoundaryOfLine(elements[from - 1])) runs.push([]);
    if (code !== undefined) runs.at(-1)?.push({ from, code });
  }
  const known = new Set(mentions.map(({ code }) => code));
  const found = runs.flatMap(unnamedIn).filter(({ code }) => !known.has(code));
  return [...mentions, ...found].sort((a, b) => a.from - b.from);
}

function unnamedIn(run: readonly Clause[]): Mention[] {
  const named = run.flatMap(({ code }, place) => (code ? [{ code, place }] : []));
  const [first] = named;
  if (!first || named.length < FEWEST_NAMED || 2 * named.length <= run.length) return [];
  const shift = first.code - first.place;
  if (named.some(({ code, place }) => code - place !== shift)) return [];
  return run.flatMap(({ from, code }, place): Mention[] => {
    const own = place + shift > 0 ? readCode(String(place + shift)) : undefined;
    if (code !== 0 || own === undefined) return [];
    return [{ kind: 'field', code: own, codeFrom: 'name', from, to: from, firm: false }];
  });
}

const isBoundaryOfLine = (element: Element | undefined): boolean => element === undefined || element.kind === 'line';

const PARTS: ReadonlySet<string> = new Set([',', ...wordSet('và')]);

/** What stands between two marks and ends with figures: "cải cách thể chế 7,35 điểm", "… 4,98/7 điểm". */
function clausesIn(elements: readonly Element[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  elements.forEach((element, at) => {
    const isLabel = element.text === ':' && !elements.slice(from, at).some(isAmount);
    if (isLabel || isBoundaryOfLine(element)) from = at + 1;
    if (at < from || !isAmount(element)) return;
    const end = figuresEnd(elements, at);
    if (!PARTS.has(elements[end]?.text ?? '') && !isBoundary(elements[end])) return;
    found.push({ from, to: at });
    from = PARTS.has(elements[end + 1]?.text ?? '') ? end + 2 : end + 1;
  });
  return found;
}

/** Behind "4,98/7 điểm". */
function figuresEnd(elements: readonly Element[], at: number): number {
  const end = skipUnit(elements, at + 1);
  return elements[end]?.text === '/' && isAmount(elements[end + 1]) ? figuresEnd(elements, end + 1) : end;
}

function codeOf(
  mentions: readonly Mention[],
  from: number,
  to: number,
  elements: readonly Element[],
): number | undefined {
  const [own, ...others] = mentions.filter((mention) => mention.from >= from && mention.from < to);
  if (own) {
    const isName = own.kind === 'field' && own.codeFrom === 'name' && own.to === own.from;
    if (elements.slice(from, to).some(isAmount)) return undefined;
    const isAlone = others.every(({ kind, codeFrom }) => kind === 'field' && codeFrom === 'name');
    return isName && isAlone ? Number(own.code) : undefined;
  }
  const name = elements.slice(from, tellsQuantity(elements[to - 1]) ? to - 1 : to);
  const isWords = name.every((one) => !tellsQuantity(one) && !isBoundary(one) && !isAmount(one));
  return name.length > 1 && isWords && name.length <= MOST_FIELDS + 3 ? 0 : undefined;
}
