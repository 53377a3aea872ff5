/** The overall result: total score, self score, points lost, rank. */
import { type Points, toNumber } from '../core/points.ts';
import type { Block } from './blocks.ts';
import { type Figure, findFigures } from './figures.ts';
import { lineAt, tokensOf } from './paragraphs.ts';
import { type Resolved, resolveFigures } from './resolve.ts';
import { quoteOf } from './statements.ts';
import { foldWord, phraseWords, startsWith, type Token } from './tokens.ts';

/** One sentence group that tells of the total. */
export interface TotalStatement extends Resolved {
  readonly rank: number | undefined;
  readonly of: number | undefined;
  readonly group: string;
  readonly line: number;
  readonly quote: string;
  readonly block: Block;
}

const TELLS: ReadonlySet<string> = new Set(['score', 'assessed', 'self', 'lost', 'rank', 'short', 'plain']);
/** Somebody else's result, or that of many. */
const OTHERS = ['cao nhất', 'thấp nhất', 'bình quân', 'trung bình', 'dẫn đầu'].map(phraseWords);
const SUMS_UP = ['tổng', 'kết quả chung', 'kết quả', 'cộng', 'như vậy'].map(phraseWords);

/** @param begun fields or items came before it: only a sum may then tell of the total */
export function readTotal(block: Block, begun: boolean, year: number | undefined): TotalStatement | undefined {
  const { paragraph, from, to, head } = block;
  const tokens = tokensOf(paragraph);
  const first = tokens.findIndex((token, index) => index >= from && token.start >= head.end);
  if (begun && !SUMS_UP.some((words) => startsWith(tokens, Math.max(first, 0), words))) return undefined;
  if (tellsOfOthers(block)) return undefined;
  const figures = findFigures(tokens, from, to).filter(({ means }) => TELLS.has(means) || means === 'max');
  const telling = figures.filter((figure) => TELLS.has(figure.means) && isTelling(figure));
  if (telling.length === 0) return undefined;
  const ranks = figures.filter(({ means, year: told }) => means === 'rank' && (told === undefined || told === year));
  const [rank] = ranks;
  const resolved = resolveFigures(
    figures.filter(({ means }) => means !== 'rank'),
    'total',
    year,
  );
  const { max, score, lost, self, contradictions } = resolved;
  const empty = [max, score, lost, self].every((figure) => figure === undefined) && contradictions.length === 0;
  if (empty && !rank) return undefined;
  return {
    ...resolved,
    rank: rank && wholeNumber(rank.points),
    of: rank && (wholeNumber(rank.outOf) ?? ofMany(tokens, rank.end)),
    group: rank ? groupAfter(paragraph.text, tokens, rank.end, to) : '',
    line: lineAt(paragraph, tokens[telling[0]?.start ?? 0]?.start ?? 0),
    quote: quoteOf(paragraph, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
    block,
  };
}

/** "Điểm trung bình của các xã là 75,2 điểm, cao nhất là …" */
export function tellsOfOthers({ paragraph, from, to }: Block): boolean {
  const tokens = tokensOf(paragraph);
  for (let at = from; at < to; at++) if (OTHERS.some((words) => startsWith(tokens, at, words))) return true;
  return false;
}

/** A bare "22" after "được" is no total: points must be named or stand over a maximum. */
function isTelling({ means, named, outOf }: Figure): boolean {
  return means === 'rank' || named || outOf !== undefined;
}

function wholeNumber(points: Points | undefined): number | undefined {
  const value = points === undefined ? undefined : toNumber(points);
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined;
}

const BETWEEN = new Set(['trong', 'trên', 'số', 'tổng', 'các', '/'].map(foldWord));

/** "xếp thứ 13 trong tổng số 20 xã" */
function ofMany(tokens: readonly Token[], end: number): number | undefined {
  let at = end;
  while (at < end + 5 && BETWEEN.has(tokens[at]?.text ?? '')) at++;
  const token = tokens[at];
  return at > end && token?.kind === 'number' && /^\d{1,4}$/.test(token.text) ? Number(token.text) : undefined;
}

const GROUP = new Set(
  'xã phường thị trấn đặc khu đơn vị ủy ban nhân dân ubnd cấp hành chính các và huyện quận thành phố , cơ quan chuyên môn'
    .split(' ')
    .map(foldWord),
);

/** "xã, thị trấn" in "13/20 xã, thị trấn (…)" */
function groupAfter(text: string, tokens: readonly Token[], end: number, to: number): string {
  let at = end;
  while (at < to && (BETWEEN.has(tokens[at]?.text ?? '') || tokens[at]?.kind === 'number')) at++;
  const first = at;
  while (at < to && GROUP.has(tokens[at]?.text ?? '')) at++;
  const from = tokens[first]?.start ?? 0;
  const until = tokens[at - 1]?.end ?? 0;
  return at > first
    ? text
        .slice(from, until)
        .replace(/(?: và|,)+$/, '')
        .trim()
    : '';
}
