/** Boxes of a page that were pasted as lines: below the name of each criterion its figures and what they are, each a line or a stretch of one. */
import { foldSearch } from '../../core/text.ts';
import { ROLES_OF_FIGURES, roleOf } from '../tables/column-names.ts';
import type { FoundTable } from './cell-lines.ts';

const WORDS = 'tiêu chí(?: thành phần)?|lĩnh vực|tctp|tc|lv';
const CODE = String.raw`(?:(?:${WORDS}|${foldSearch(WORDS)}) )?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5})`;
/** "1.1. Ban hành kế hoạch", "Lĩnh vực 3: Thủ tục hành chính" */
const NAMED = new RegExp(String.raw`^[-•*# ]*${CODE}[.:)]? (?=.*\p{L}{2})`, 'iu');
const CODE_ALONE = new RegExp(`^[-•*# ]*${CODE}[.:)]?$`, 'iu');
const VALUE = /^(?:[-+]?\d{1,4}(?:[.,]\d{1,4})?(?: ?(?:điểm|đ))?|KAD|KĐG|-|–|—)$/iu;
const STRETCHES = /\t| {2,}| \| | · /;
const LONGEST_NAME = 200;
const LONGEST_LABEL = 40;
/** Lines below the figures of a box: why, since when, by whom. */
const MOST_BELOW = 4;
const LEAST_BOXES = 3;
const LEAST_FIGURES = 2;

/** What a stretch of a line is: a figure, what a figure is, or anything else. */
type Token = { readonly kind: 'value' | 'label'; readonly text: string };

interface Box {
  readonly name: string;
  readonly at: number;
  /** The line behind its figures. */
  readonly end: number;
  readonly pairs: ReadonlyMap<string, string>;
}

/** Undefined where no such boxes begin at this line, or where their lines say themselves what each figure is. */
export function readBoxes(lines: readonly string[], from: number): FoundTable | undefined {
  const boxes: Box[] = [];
  const below: string[][] = [];
  let end = from;
  for (let box = boxAt(lines, from); box; box = boxAt(lines, end)) {
    boxes.push(box);
    end = box.end;
    const rest: string[] = [];
    while (end < lines.length && rest.length <= MOST_BELOW && !isName(lines, end))
      rest.push((lines[end++] ?? '').trim());
    // Behind the last box the page goes on.
    if (!isName(lines, end)) end = box.end;
    below.push(end === box.end ? [] : rest);
  }
  const labels = [...new Set(boxes.flatMap(({ pairs }) => [...pairs.keys()]))];
  const first = boxes[0];
  if (!first || boxes.length < LEAST_BOXES || labels.length < LEAST_FIGURES) return undefined;
  return {
    rows: [
      ['Tiêu chí', ...labels, 'Ghi chú'],
      ...boxes.map(({ name, pairs }, at) => [
        name,
        ...labels.map((label) => pairs.get(label) ?? ''),
        (below[at] ?? []).filter((line) => line !== '').join('; '),
      ]),
    ],
    // The header has no line of its own.
    lines: [first.at + 1, ...boxes.map(({ at }) => at)],
    end,
  };
}

function isName(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').trim();
  if (line.length > LONGEST_NAME || tokensIn(line).length > 0) return false;
  return NAMED.test(line) || (CODE_ALONE.test(line) && /^\p{L}.*\p{L} /u.test((lines[at + 1] ?? '').trim()));
}

function boxAt(lines: readonly string[], at: number): Box | undefined {
  if (!isName(lines, at)) return undefined;
  const isApart = !NAMED.test((lines[at] ?? '').trim());
  const name = isApart ? `${(lines[at] ?? '').trim()} ${(lines[at + 1] ?? '').trim()}` : (lines[at] ?? '').trim();
  const tokens: Token[] = [];
  let end = at + (isApart ? 2 : 1);
  let told = 0;
  for (; end < lines.length && !isName(lines, end); end++) {
    const found = tokensIn((lines[end] ?? '').trim());
    if (found.length === 0) break;
    if (found.length === 2 && found[0]?.kind === 'label') told++;
    tokens.push(...found);
  }
  const pairs = pairsOf(tokens);
  return pairs && pairs.size > told ? { name, at, end, pairs } : undefined;
}

/** Empty where any stretch of the line is something else. */
function tokensIn(line: string): Token[] {
  const values = line.split(' ');
  const found = values.every((value) => VALUE.test(value))
    ? values.map((value) => tokensOf(value))
    : line.split(STRETCHES).map(tokensOf);
  return found.every((one) => one.length > 0) ? found.flat() : [];
}

/** "Điểm tối đa", "2", "Điểm tối đa: 2", "2 Điểm tối đa"; empty for anything else. */
function tokensOf(given: string): Token[] {
  const text = given.trim();
  if (VALUE.test(text)) return [{ kind: 'value', text }];
  if (isLabel(text)) return [{ kind: 'label', text: bare(text) }];
  const behind = /^(\D{2,40}?)(?: ?[:=] ?| )([-+]?\d[\d.,]*(?: ?\/ ?\d[\d.,]*)?(?: ?(?:điểm|đ))?|-)$/iu.exec(text);
  if (behind && isLabel(behind[1] ?? ''))
    return [
      { kind: 'label', text: bare(behind[1] ?? '') },
      { kind: 'value', text: behind[2] ?? '' },
    ];
  const before = /^(-|\d{1,3}(?:,\d{1,4})?)(?: ?(?:điểm|đ))? (\D{2,40})$/iu.exec(text);
  if (before && isLabel(before[2] ?? ''))
    return [
      { kind: 'value', text: before[1] ?? '' },
      { kind: 'label', text: bare(before[2] ?? '') },
    ];
  return [];
}

/** "Điểm chuẩn: 2 | Đơn vị chấm: 2 | Thẩm định: 1,5": each says itself what it is. */
export function isLabelled(cells: readonly string[]): boolean {
  const found = cells.map(tokensOf);
  const isPair = ([first, second]: readonly Token[]): boolean =>
    second !== undefined && !/^(?:19|20)\d\d$/.test(second.text) && !/^(?:19|20)\d\d$/.test(first?.text ?? '');
  return (
    found.filter(isPair).length >= LEAST_FIGURES && !found.some(([first, second]) => first?.kind === 'value' && !second)
  );
}

const isLabel = (text: string): boolean =>
  text.length <= LONGEST_LABEL && /^\p{L}[^\d:=]*:?$/u.test(text) && ROLES_OF_FIGURES.has(roleOf(text));

const bare = (text: string): string => text.replace(/\s*:$/, '').trim();

/** Each figure with what it is: the word before all of them, behind all of them, or all words before all figures. */
function pairsOf(tokens: readonly Token[]): ReadonlyMap<string, string> | undefined {
  const labels = tokens.filter(({ kind }) => kind === 'label').map(({ text }) => text);
  const values = tokens.filter(({ kind }) => kind === 'value').map(({ text }) => text);
  const isDistinct = new Set(labels.map(foldSearch)).size === labels.length;
  if (labels.length < LEAST_FIGURES || labels.length !== values.length || !isDistinct) return undefined;
  const form = tokens.map(({ kind }) => kind[0]).join('');
  const pairs = form.match(/^(?:(?:lv)+|(?:vl)+|l+v+)$/);
  return pairs ? new Map(labels.map((label, at) => [label, values[at] ?? ''])) : undefined;
}
