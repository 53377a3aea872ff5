/** Causes that no word announces: what stands behind the figures of an item and tells what was lacking. */
import { type CauseSpan, RESULTS, startsMeasure } from './cause-span.ts';
import type { Figure } from './figures.ts';
import { COUNTED, POINTS_WORD, phraseAt } from './phrases.ts';
import { foldWord, type Token } from './tokens.ts';

const EXPLAINS = new Set([':', '-', '–', '—', '→', '⇒', '|']);
const OTHERWISE: ReadonlySet<string> = new Set(['other', 'unclear', 'rank']);

/** "… 0,5 điểm (trừ 1,5 điểm): còn 12 hồ sơ quá hạn": what a mark behind the last figure explains. */
export function causeBehindMark(
  tokens: readonly Token[],
  to: number,
  figures: readonly Figure[],
): CauseSpan | undefined {
  const last = lastOfResult(tokens, figures);
  if (!last || !figures.some(({ means }) => RESULTS.has(means))) return undefined;
  let at = last.end;
  if (last.inParentheses && tokens[at]?.text !== ')' && tokens[at]?.kind === 'mark') {
    const close = closing(tokens, at + 1, to);
    return close === undefined ? undefined : lackBehind(tokens, at, close);
  }
  if (tokens[at]?.text === ')') at++;
  let mark = tokens[at]?.text ?? '';
  if (mark === '=' && tokens[at + 1]?.text === '>') {
    at++;
    mark = ':';
  }
  if (mark === '(') {
    const close = closing(tokens, at + 1, to);
    if (close === undefined) return undefined;
    const inside = lackBehind(tokens, at, close);
    if (inside) return inside;
    // "0,5/1 điểm (50%). Gửi báo cáo muộn."
    at = close + 1;
    mark = tokens[at]?.text ?? '';
  }
  if (mark === '.' || mark === ';') return lackBehind(tokens, at, to);
  if (mark === ',') return LACKS.has(tokens[at + 1]?.text ?? '') ? lackBehind(tokens, at, to) : undefined;
  if (!EXPLAINS.has(mark)) return undefined;
  const next = tokens[at + 1];
  const counts = next?.kind === 'number' && COUNTED.has(tokens[at + 2]?.text ?? '');
  if (next?.kind !== 'word' && !counts) return lackBehind(tokens, at, to);
  if (at + 1 >= to || phraseAt(tokens, at + 1)?.means === 'measure') return undefined;
  const end = endOfWords(tokens, at + 1, to);
  return { marker: at, start: at + 1, end, resume: end, implied: true };
}

/** A comparison in a later sentence is a detail of the cause: "…. Tỷ lệ giảm 4% so với năm 2024". */
function lastOfResult(tokens: readonly Token[], figures: readonly Figure[]): Figure | undefined {
  for (let place = figures.length - 1; place >= 0; place--) {
    const figure = figures[place];
    const before = figures[place - 1];
    if (!figure || !OTHERWISE.has(figure.means) || !before) return figure;
    if (!tokens.slice(before.end, figure.start).some(({ text }) => text === '.')) return figure;
  }
  return undefined;
}

function closing(tokens: readonly Token[], start: number, to: number): number | undefined {
  let depth = 1;
  for (let at = start; at < to; at++) {
    if (tokens[at]?.text === '(') depth++;
    if (tokens[at]?.text === ')' && --depth === 0) return at;
  }
  return undefined;
}

function endOfWords(tokens: readonly Token[], start: number, to: number): number {
  let end = start;
  while (end < to && tokens[end]?.kind !== 'break' && !startsMeasure(tokens, end, start)) end++;
  return end;
}

/** What went wrong is told with one of these words. */
const LACKS = new Set('chưa không ko chậm thiếu muộn trễ quá sai thấp hết lỗi vi phạm yếu'.split(' ').map(foldWord));
const REST = foldWord('lại');
const OTHERS = new Set(['khác', 'lại'].map(foldWord));
/** What is still to come, or where something is written, is no cause. */
const NO_CAUSE = new Set('sẽ cần phải tiếp cam đến theo tại căn xem khắc năm'.split(' ').map(foldWord));
const SURVEYED = new Set('khảo đtxhh xhh sipas'.split(' ').map(foldWord));
const OTHER_TURNS: ReadonlySet<string> = new Set(['measure', 'target', 'rule', 'other', 'part', 'rank', 'full']);
/** "(đạt tỷ lệ 60%)" only tells the figure again. */
const SHARE = new Set('tỷ tỉ lệ đạt được bằng tương đương chỉ mới là'.split(' ').map(foldWord));
const LEAST_WORDS = 2;

/** "đạt 1đ. Xã ban hành kế hoạch không kèm danh mục", "0,75/1,5đ (3 thủ tục hết hiệu lực)": words that tell what was lacking. */
function lackBehind(tokens: readonly Token[], mark: number, to: number): CauseSpan | undefined {
  const start = mark + 1;
  const end = endOfWords(tokens, start, to);
  const words = tokens.slice(start, end);
  const opening = phraseAt(tokens, start)?.means;
  // "Còn lại đủ điểm" tells of the others.
  if (words.slice(0, 4).some(({ text }) => text === REST) || opening === 'measure') return undefined;
  if (words.some(({ text }) => LACKS.has(text))) return { marker: mark, start, end, resume: end, implied: true };
  const turned = opening !== undefined && OTHER_TURNS.has(opening);
  if (turned || NO_CAUSE.has(words[0]?.text ?? '') || words.slice(0, 5).some(({ text }) => OTHERS.has(text)))
    return undefined;
  const counted = words.some(
    ({ kind }, place) =>
      kind === 'percent' ||
      kind === 'fraction' ||
      kind === 'date' ||
      (kind === 'number' && COUNTED.has(words[place + 1]?.text ?? '')),
  );
  const scored = words.some(({ text }) => text === POINTS_WORD || text === 'đ' || SURVEYED.has(text));
  const long = words.filter(({ kind, text }) => kind === 'word' && !SHARE.has(text)).length >= LEAST_WORDS;
  return counted && long && !scored ? { marker: mark, start, end, resume: end, implied: true, weak: true } : undefined;
}
