/** The overall result: total score, self score, points lost, rank. */
import { type Points, SCALE, toNumber } from '../core/points.ts';
import { fold } from '../core/text.ts';
import { isCodeAt } from './amounts.ts';
import type { Block } from './blocks.ts';
import { type Figure, findFigures } from './figures.ts';
import { lineAt } from './paragraphs.ts';
import type { Sourced } from './reading.ts';
import { type Resolved, resolveFigures } from './resolve.ts';
import { communesIn, isSlip } from './settings/units.ts';
import { quoteOf } from './statements.ts';
import { foldWord, phraseWords, startsWith, type Token } from './tokens.ts';

/** One sentence group that tells of the total. */
export interface TotalStatement extends Resolved {
  readonly rank: number | undefined;
  readonly of: number | undefined;
  readonly group: string;
  readonly line: number;
  readonly quote: string;
  /** "Tốt" in "xếp loại Tốt". */
  readonly grade: string;
  readonly block: Block;
}

const TELLS: ReadonlySet<string> = new Set([
  'final',
  'score',
  'assessed',
  'self',
  'lost',
  'rank',
  'short',
  'plain',
  'bonus',
]);
const SCORES: ReadonlySet<string> = new Set(['final', 'score', 'assessed', 'plain']);
const SUMS_UP = [
  'tổng',
  'kết quả',
  'cộng',
  'như vậy',
  'vị trí',
  'vị thứ',
  'xếp hạng',
  'xếp thứ',
  'thứ hạng',
  'xếp loại',
].map(phraseWords);
/** "Xếp hạng lĩnh vực: 9/20" */
const OF_FIELD =
  /^[^\p{L}]*(?:(?:xếp hạng|xếp thứ|thứ hạng|xếp loại)[^:]{0,20} lĩnh vực|(?:tổng|cộng)[^:]{0,16} (?:lĩnh vực|nội dung|mục) |tổng[^:]{0,16} \d+ (?:lĩnh vực|tiêu chí|nội dung|mục))/iu;
/** Words that show what is told of: the result as a whole. */
const WHOLE =
  'tổng|kết quả|chỉ số|cchc|cải cách hành chính|công bố|thẩm định|xếp hạng|xếp thứ|tự chấm|tự đánh giá|các tiêu chí'
    .split('|')
    .map(phraseWords);
const OWN_WORDS = ['xã', 'phường', 'thị trấn', 'đặc khu', 'ubnd', 'ủy ban nhân dân', 'đơn vị'].map(phraseWords);
/** No single field or criterion has so many points. */
const WHOLE_MAX = 60;
const ONE_FIELD = /(?<!(?:\d|các|những) )lĩnh vực(?! (?:đều|trên))/iu;
const ONE_ITEM = /^[^\p{L}]*(?:(?:tiêu chí|tctp)(?!\p{L})|chỉ tiêu \d)/iu;
/** "Điểm phạt: trừ 0,5 điểm": an adjustment is no part of what the whole is told by; "điểm trừ" alone is one. */
const ADJUSTS = /^[^\p{L}]*(?:(?:số )?điểm (?:thưởng|phạt|cộng|trừ)|thưởng|phạt|cộng thêm)(?: điểm| thêm)?(?!\p{L})/iu;

/** Indices the same officer is told of; a sentence about one of them is none about the CCHC index. */
const OTHER_INDEX =
  /(?<!\p{L})(?:SIPAS|PAPI|PCI|DTI|DDCI|PGI|bộ chỉ số 766)(?!\p{L})|(?:chỉ số|mức độ|tỷ lệ) hài lòng/iu;
const OWN_INDEX = /CCHC|cải cách hành chính|par[ -]?index/iu;

function tellsOtherIndex(sentence: string): boolean {
  return OTHER_INDEX.test(sentence) && !OWN_INDEX.test(sentence);
}

export interface TotalContext {
  /** Fields or items came before: only a sum may then tell of the total. */
  readonly begun: boolean;
  readonly year: number | undefined;
  /** Name of the commune the text is about: sentences about another one are passed over. */
  readonly commune: string | undefined;
}

export function readTotal(block: Block, { begun, year, commune }: TotalContext): TotalStatement | undefined {
  const { paragraph, from, to, head, code } = block;
  const tokens = paragraph.tokens();
  const opens = from > 0 ? (tokens[from]?.start ?? 0) : 0;
  const opening = paragraph.text.slice(opens, opens + 40);
  if (code !== undefined || ONE_ITEM.test(opening) || ADJUSTS.test(opening) || OF_FIELD.test(opening)) return undefined;
  const body = Math.max(
    tokens.findIndex((token, index) => index >= from && token.start >= head.end),
    from,
  );
  const figures = sentences(tokens, body, to)
    .filter(([start, end]) => {
      const sentence = paragraph.text.slice(tokens[start]?.start, tokens[end - 1]?.end);
      return isOwn(sentence, commune) && !tellsOtherIndex(sentence);
    })
    .flatMap(([start, end]) => findFigures(tokens, start, beforeItem(tokens, start, end)))
    .filter((figure) => (TELLS.has(figure.means) || figure.means === 'max') && !isBareFraction(figure))
    // "từ hạng 50 lên hạng 38"
    .filter(({ means, start }) => means !== 'rank' || tokens[start - 1]?.text !== FROM);
  const summed = SUMS_UP.some((words) => startsWith(tokens, body, words));
  const telling = figures.find(
    (figure) => isTelling(figure) && (TELLS.has(figure.means) || (summed && isLarge(figure))),
  );
  if (begun && !summed) return undefined;
  if (!telling || !tellsOfWhole(paragraph.text, tokens, body, figures)) return undefined;
  const rank = figures.find(
    ({ means, year: told }) => means === 'rank' && (told === undefined || year === undefined || told === year),
  );
  // "…, trong đó điểm thẩm định 55,2/68": once the whole is told, its parts are none of its figures.
  const whole = figures.filter(({ scope }) => scope === 'whole');
  const scored = whole.some(({ means, points }) => SCORES.has(means) && points !== undefined);
  const resolved = resolveFigures(scored ? whole : figures, 'total', year);
  const { max, score, lost, self, contradictions } = resolved;
  const empty = [max, score, lost, self].every((figure) => figure === undefined) && contradictions.length === 0;
  if (empty && !rank) return undefined;
  return {
    ...resolved,
    rank: rank && wholeNumber(rank.points),
    of: rank && (wholeNumber(rank.outOf) ?? ofMany(tokens, rank.end)),
    group: rank ? groupAfter(paragraph.text, tokens, rank.end, to) : '',
    line: lineAt(paragraph, tokens[telling.start]?.start ?? 0),
    quote: quoteOf(paragraph, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
    grade: GRADE.exec(paragraph.text.slice(0, 2000))?.[1] ?? '',
    block,
  };
}

/** The grade as a setting. */
export function gradeOf({ grade, line, quote }: TotalStatement): Sourced<string> {
  return { value: grade, line, quote, confidence: 'high' };
}

const GRADE = /xếp loại:? ["“]?(xuất sắc|tốt|khá|trung bình|yếu|kém)(?!\p{L})/iu;

/** First token of each sentence and the one after its last. */
function sentences(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (at + 1 < to && token?.text !== '.' && token?.kind !== 'break') continue;
    found.push([start, at + 1]);
    start = at + 1;
  }
  return found;
}

/** "…, xem lại tiêu chí 2.3 (bị trừ 1 điểm)": what follows a code is told of its item. */
function beforeItem(tokens: readonly Token[], start: number, end: number): number {
  for (let at = start; at < end; at++) if (tokens[at]?.kind === 'number' && isCodeAt(tokens, at)) return at;
  return end;
}

const UNIT = /(?<!\p{L})(huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*)/gu;

/** Several units of one level in a sentence: "lên nhiều nhất là huyện Phú Lâm, …; xuống nhiều nhất là huyện Hòa An". */
function comparesUnits(sentence: string): boolean {
  const byLevel = new Map<string, Set<string>>();
  for (const [, level = '', name = ''] of sentence.matchAll(UNIT)) {
    const names = byLevel.get(level.toLowerCase()) ?? new Set();
    byLevel.set(level.toLowerCase(), names.add(fold(name)));
  }
  return [...byLevel.values()].some(({ size }) => size > 2);
}

/** "Xã Chi Lăng đạt 95,5 điểm" in a text about another commune. */
function isOwn(sentence: string, commune: string | undefined): boolean {
  const named = communesIn(sentence);
  if (comparesUnits(sentence)) return false;
  return (
    commune === undefined ||
    named.length === 0 ||
    named.some((name) => fold(name) === fold(commune) || isSlip(name, commune))
  );
}

/** A list of uncoded items looks the same: rank, size or words must show that the whole is told of. */
function tellsOfWhole(text: string, tokens: readonly Token[], body: number, figures: readonly Figure[]): boolean {
  const [first] = figures;
  const end = first?.end ?? body;
  const before = text.slice(tokens[body]?.start ?? 0, tokens[first?.start ?? body]?.start ?? 0);
  if (ONE_FIELD.test(before)) return false;
  if (ANNOUNCES.test(text) && OWN_LABELS.has(first?.means ?? '') && first?.start === body) return true;
  const large = figures.some(({ points, outOf }) => Math.max(points ?? 0, outOf ?? 0) >= WHOLE_MAX * SCALE);
  if (large || figures.some(({ means }) => means === 'rank')) return true;
  for (let at = body; at < end; at++) if (WHOLE.some((words) => startsWith(tokens, at, words))) return true;
  return OWN_WORDS.some((words) => startsWith(tokens, body, words));
}

/** "Điểm bị trừ: 15,7 điểm, cụ thể:" */
const ANNOUNCES = /(?:cụ thể|như sau|sau đây) ?:$/iu;
const OWN_LABELS: ReadonlySet<string> = new Set(['lost', 'score', 'final', 'assessed']);

/** A bare "22" after "được" is no total: points must be named or stand over a maximum; "Tự chấm 88,5" can be nothing else. */
function isTelling({ means, named, outOf, points }: Figure): boolean {
  return means === 'rank' || named || outOf !== undefined || (means === 'self' && isLarge({ points }));
}

/** "Số thứ tự: 60/74" has the shape of a place among many: without a word for it no total is read from it. */
function isBareFraction({ means, named, points, outOf }: Figure): boolean {
  if (means !== 'plain' || named || points === undefined || outOf === undefined) return false;
  const hundred = 100 * SCALE;
  return outOf !== hundred && Number.isInteger(toNumber(points)) && Number.isInteger(toNumber(outOf));
}

function isLarge({ points }: Pick<Figure, 'points'>): boolean {
  return (points ?? 0) >= WHOLE_MAX * SCALE;
}

function wholeNumber(points: Points | undefined): number | undefined {
  const value = points === undefined ? undefined : toNumber(points);
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined;
}

const FROM = foldWord('từ');
const BETWEEN = new Set(['trong', 'trên', 'số', 'tổng', 'các', '/', 'bảng', 'xếp', 'hạng', 'của'].map(foldWord));

/** "xếp thứ 13 trong tổng số 20 xã" */
function ofMany(tokens: readonly Token[], end: number): number | undefined {
  let at = end;
  while (at < end + 7 && BETWEEN.has(tokens[at]?.text ?? '')) at++;
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
