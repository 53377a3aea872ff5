/** One sentence about several items: what each of them got, and the cause they share where the text says so. */
import { type ItemCode, readCode } from '../core/codes.ts';
import { type Points, ZERO } from '../core/points.ts';
import { CODE_IN_TEXT, readAmount } from './amounts.ts';
import type { Block } from './blocks.ts';
import { causeText, findCause } from './causes.ts';
import { type Figure, findFigures } from './figures.ts';
import { lineAt } from './paragraphs.ts';
import { phraseAt } from './phrases.ts';
import { resolveFigures } from './resolve.ts';
import { losesPoints, quoteOf, type Statement } from './statements.ts';
import { foldWord, phraseWords, startsWith, type Token } from './tokens.ts';

const PARTS_CODES = new Set([',', ';', 'và', 'tiêu', 'chí', 'thành', 'phần', 'tctp', '.'].map(foldWord));
/** "mỗi tiêu chí 1 điểm", "đều đạt 0,5/1 điểm" */
const EACH = [
  'mỗi tiêu chí thành phần',
  'mỗi tiêu chí',
  'mỗi tctp',
  'mỗi nội dung',
  'mỗi mã',
  'mỗi chỉ tiêu',
  'đều',
  ...['đạt', 'được', 'chỉ', 'bị', 'mất', 'trừ', 'không', '0'].map((verb) => `cùng ${verb}`),
].map(phraseWords);
const TOGETHER = foldWord('cùng');
const IN_TURN = phraseWords('lần lượt');
const ALL_TOGETHER = ['tổng', 'tổng cộng', 'tất cả', 'cả hai', 'cả ba'].map(phraseWords);

/** The codes a sentence begins with and the token behind the last; none for "7.1 đến 7.3". */
function codesAhead(tokens: readonly Token[], from: number, to: number): { codes: ItemCode[]; end: number } {
  const codes: ItemCode[] = [];
  let end = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const code = token?.kind === 'number' && CODE_IN_TEXT.test(token.text) ? readCode(token.text) : undefined;
    if (code) {
      codes.push(code);
      end = at + 1;
    } else if (codes.length > 0 && !PARTS_CODES.has(token?.text ?? '')) break;
  }
  return { codes, end };
}

/** Empty where the sentence leaves open which figure belongs to which item. */
export function readSeveral(block: Block, year: number | undefined): Statement[] {
  const { paragraph, from, to } = block;
  const tokens = paragraph.tokens();
  const { codes, end } = codesAhead(tokens, from, to);
  if (codes.length < 2 || new Set(codes).size < codes.length) return [];
  const rest = tokens.slice(end, to);
  const says = (phrases: readonly (readonly string[])[]): boolean =>
    rest.some((_, at) => phrases.some((words) => startsWith(rest, at, words)));
  const each = says(EACH) && !says(ALL_TOGETHER);
  const inTurn = says([IN_TURN]);
  if (each === inTurn) return [];
  // "mỗi" begins a rule of scoring elsewhere; here it only says that the figure is each one's.
  const told = without(rest, [...EACH, IN_TURN]);
  const figures = findFigures(told);
  const span = findCause(told, 0, told.length, figures);
  const own = figures.filter(({ start, end: after }) => !span || after <= span.marker || start >= span.resume);
  const shares = dealOut(told, own, codes.length, each);
  if (!shares) return [];
  const start = tokens[from]?.start ?? 0;
  return codes.map((code, place): Statement => {
    const resolved = resolveFigures(shares[place] ?? [], 'item', year);
    return {
      ...resolved,
      confidence: resolved.confidence === 'high' ? 'medium' : resolved.confidence,
      kind: 'item',
      code,
      worded: block.worded,
      name: '',
      cause: span ? causeText(paragraph.text, told, span) : '',
      commonCause: false,
      line: lineAt(paragraph, start),
      quote: quoteOf(paragraph, start, tokens[to - 1]?.end ?? paragraph.text.length),
      block,
    };
  });
}

function without(tokens: readonly Token[], phrases: readonly (readonly string[])[]): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phrases.find((words) => startsWith(tokens, at, words));
    const token = tokens[at];
    // Of "cùng đạt" the verb stays.
    if (phrase) at += phrase[0] === TOGETHER ? 0 : phrase.length - 1;
    else if (token) kept.push(token);
  }
  return kept;
}

/**
 * "lần lượt đạt 0/1, 0,5/2 điểm", "điểm tối đa 1, 2 và 3 điểm": as many as there are items are dealt out, one alone is each
 * one's where the text says so; with any other number it stays open.
 */
function dealOut(
  tokens: readonly Token[],
  figures: readonly Figure[],
  count: number,
  each: boolean,
): Figure[][] | undefined {
  const shares: Figure[][] = Array.from({ length: count }, () => []);
  let dealt = -1;
  for (const figure of figures) {
    if (figure.start < dealt) continue;
    const list = figure.points === undefined ? [figure] : listFrom(tokens, figure);
    if (list.length !== count && (list.length !== 1 || !each)) return undefined;
    shares.forEach((share, place) => {
      const own = list.length === 1 ? figure : list[place];
      if (own) share.push(own);
    });
    dealt = list.at(-1)?.end ?? figure.end;
  }
  return figures.length === 0 ? undefined : shares;
}

/** The figure with the amounts that are listed behind it. */
function listFrom(tokens: readonly Token[], figure: Figure): Figure[] {
  const list = [figure];
  for (let at = figure.end; at < tokens.length; ) {
    let next = at;
    while (next < at + 2 && LIST_MARKS.has(tokens[next]?.text ?? '')) next++;
    const amount = next > at ? readAmount(tokens, next, tokens.length) : undefined;
    if (!amount) break;
    list.push({ ...figure, ...amount.value, start: next, end: amount.end });
    at = amount.end;
  }
  return list;
}

/**
 * "TCTP không đánh giá: 4.2.1 (1 điểm), 4.2.2 (0,5 điểm)": one verdict about a list, each with its maximum in parentheses.
 * Empty where anything else stands in the list.
 */
export function readVerdictList(block: Block): Statement[] {
  const { paragraph, from, to } = block;
  const tokens = paragraph.tokens();
  const found: { code: ItemCode; max: Points | undefined; start: number; end: number }[] = [];
  let first = from;
  while (first < to && !(tokens[first]?.kind === 'number' && CODE_IN_TEXT.test(tokens[first]?.text ?? ''))) first++;
  let mark = first - 1;
  while (mark > from && LIST_WORDS.has(tokens[mark]?.text ?? '')) mark--;
  if (first >= to || tokens[mark]?.text !== ':') return [];
  const verdict = findFigures(tokens, from, first)
    .filter(({ means, end }) => VERDICTS.has(means) && end <= mark)
    .at(-1);
  if (!verdict) return [];
  for (let at = first; at < to; at++) {
    const token = tokens[at];
    const code = token?.kind === 'number' && CODE_IN_TEXT.test(token.text) ? readCode(token.text) : undefined;
    if (!code) {
      if (!PARTS_CODES.has(token?.text ?? '') && !LIST_WORDS.has(token?.text ?? '')) return [];
      continue;
    }
    const amount = tokens[at + 1]?.text === '(' ? readAmount(tokens, at + 2, to) : undefined;
    if (!amount?.unit || tokens[amount.end]?.text !== ')') return [];
    found.push({ code, max: amount.value.points, start: at, end: amount.end });
    at = amount.end;
  }
  return found.map(({ code, max, start, end }): Statement => {
    const { means } = verdict;
    return {
      max,
      score: means === 'full' ? max : means === 'zero' ? ZERO : 'KAD',
      lost: undefined,
      self: undefined,
      confidence: 'medium',
      contradictions: [],
      leftovers: [],
      notArisen: false,
      adjustment: false,
      final: false,
      kind: 'item',
      code,
      worded: false,
      name: '',
      cause: '',
      commonCause: false,
      line: lineAt(paragraph, tokens[start]?.start ?? 0),
      quote: quoteOf(paragraph, tokens[start]?.start ?? 0, tokens[end]?.end ?? 0),
      block,
    };
  });
}

const VERDICTS: ReadonlySet<string> = new Set(['full', 'zero', 'not-applicable']);

const LIST_WORDS = new Set('tiêu chí thành phần tctp tc mục mã số nội dung'.split(' ').map(foldWord));
const LIST_MARKS = new Set([',', ';', 'và'].map(foldWord));

const COMMON = phraseWords('nguyên nhân chung');

/**
 * A cause that closes a list of items is theirs in common: "…; 7.3 đạt 1/2 điểm. Nguyên nhân: …", "Nguyên nhân chung là …".
 * Only items that lost points and have no cause of their own take it, and only where none of their list has one.
 */
export function shareCauses(statements: readonly Statement[], blocks: readonly Block[]): Statement[] {
  const shared = new Map<Statement, string>();
  const byBlock = new Map(statements.map((statement) => [statement.block, statement]));
  let group: Statement[] = [];
  for (const block of blocks) {
    const statement = byBlock.get(block);
    if (statement?.kind === 'field') group = [];
    if (statement?.kind === 'item') {
      const list = statement.commonCause ? group.filter((other) => other.block.paragraph === block.paragraph) : [];
      if (list.every(({ cause }) => cause === '')) for (const other of list) shared.set(other, statement.cause);
      group.push(statement);
    } else if (!statement) {
      const cause = commonCause(block);
      if (cause) for (const other of group) if (other.cause === '' && !shared.has(other)) shared.set(other, cause);
    }
  }
  return statements.map((statement) => {
    const cause = shared.get(statement);
    return cause === undefined || !losesPoints(statement) ? statement : { ...statement, cause };
  });
}

function commonCause({ paragraph, from, to, head }: Block): string {
  const tokens = paragraph.tokens();
  let body = from;
  while (body < to && (tokens[body]?.start ?? 0) < head.end) body++;
  if (!startsWith(tokens, body, COMMON)) return '';
  // "của lĩnh vực này là", "là do", ":" lead to the words of the cause.
  for (let at = body + COMMON.length; at < Math.min(to, body + 16); at++) {
    const text = tokens[at]?.text ?? '';
    const leads = text === ':' || text === foldWord('là') || phraseAt(tokens, at)?.means === 'cause';
    if (!leads) continue;
    let start = at + 1;
    while (start < to && (tokens[start]?.text === ':' || phraseAt(tokens, start)?.means === 'cause')) start++;
    return causeText(paragraph.text, tokens, { marker: at, start, end: to, resume: to, implied: false });
  }
  return '';
}
