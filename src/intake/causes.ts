/** The cause of a loss: where it begins and ends in a statement, and its words without "do" and the closing full stop. */
import { type CauseSpan, closingParenthesis, RESULTS, startsMeasure } from './cause-span.ts';
import type { Figure } from './figures.ts';
import { causeBehindMark } from './implied-causes.ts';
import { phraseAt, SUBJECTS } from './phrases.ts';
import { foldWord, type Token } from './tokens.ts';

export { type CauseSpan, causeText } from './cause-span.ts';

/** What may stand between "Nguyên nhân" and its colon: "bị trừ điểm", "không đạt điểm tối đa". */
const LONGEST_LABEL = 10;

/**
 * Finds the cause told between two places.
 * @param nameEnd where the name of the item ends: a "do" inside a name is none
 */
export function findCause(
  tokens: readonly Token[],
  nameEnd: number,
  to: number,
  figures: readonly Figure[],
): CauseSpan | undefined {
  const result = figures.find((figure) => RESULTS.has(figure.means) && figure.end > nameEnd);
  for (let at = nameEnd; at < to; at++) {
    const phrase = phraseAt(tokens, at);
    if (phrase?.means === 'so') at += phrase.words.length - 1;
    if (phrase?.means !== 'cause' && phrase?.means !== 'cause-label') continue;
    const anchored = result !== undefined && result.end <= at;
    if (anchored || phrase.means === 'cause-label' || startsClause(tokens, at)) {
      return measureCause(tokens, at, to, anchored, figures);
    }
  }
  return causeBeforeSo(tokens, nameEnd, result) ?? causeBehindMark(tokens, to, figures);
}

function startsClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.kind === 'mark' || before.kind === 'break');
}

function measureCause(
  tokens: readonly Token[],
  marker: number,
  to: number,
  anchored: boolean,
  figures: readonly Figure[],
): CauseSpan {
  const start = skipMarker(tokens, marker, to);
  const closing = closingParenthesis(tokens, marker, to);
  let end = closing ?? to;
  const byStart = new Map(figures.map((figure) => [figure.start, figure]));
  const lossAtEnd = onlyLoss(tokens, start, end, figures);
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token?.kind === 'break' || startsMeasure(tokens, at, start)) {
      end = at;
      break;
    }
    const figure = byStart.get(at);
    if (figure && at > start && endsCause(tokens, figure, start, anchored && figure !== lossAtEnd)) {
      end = clauseStart(tokens, at, start);
      break;
    }
  }
  return { marker, start, end, resume: end, implied: false };
}

/** Past "do", "nguyên nhân là do", "lý do trừ điểm:". */
function skipMarker(tokens: readonly Token[], marker: number, to: number): number {
  const phrase = phraseAt(tokens, marker);
  let at = marker + (phrase?.words.length ?? 1);
  if (phrase?.means === 'cause-label') {
    for (let place = at; place < Math.min(to, at + LONGEST_LABEL); place++) {
      const token = tokens[place];
      if (token?.text === ':') at = place + 1;
      // "Lý do (chung cho 7.2.1 và 7.2.2): …"
      const close = token?.text === '(' ? closingParenthesis(tokens, place + 1, Math.min(to, place + 16)) : undefined;
      if (close !== undefined && tokens[close + 1]?.text === ':') at = close + 2;
      if (token?.kind !== 'word') break;
    }
  }
  while (at < to && (SKIPPED.has(tokens[at]?.text ?? '') || phraseAt(tokens, at)?.means === 'cause')) at++;
  return at;
}

const SKIPPED = new Set(['là', '-', '–', ':', '='].map(foldWord));

/**
 * A figure within a cause ends it when it begins a clause or sentence of its own: ", bị trừ 0,5 điểm". Behind a result
 * that is already told it may as well be a detail, so only a whole sentence or the closing loss ends the cause then.
 */
function endsCause(tokens: readonly Token[], figure: Figure, start: number, anchored: boolean): boolean {
  if (
    figure.means === 'other' ||
    figure.means === 'unclear' ||
    figure.means === 'short' ||
    figure.means === 'plain' ||
    figure.means === 'rank'
  )
    return false;
  if (figure.points !== undefined && !figure.named) return false;
  const clause = clauseStart(tokens, figure.start, start);
  if (clause <= start) return false;
  const mark = tokens[clause]?.text ?? '';
  const own = mark === '.' || mark === ';' || mark === '\n';
  return own || !anchored || figure.means === 'self' || figure.means === 'max';
}

/** "do chậm báo cáo, bị trừ 0,5 điểm.": one loss, closing the cause; several are details of it. */
function onlyLoss(
  tokens: readonly Token[],
  start: number,
  end: number,
  figures: readonly Figure[],
): Figure | undefined {
  const losses = figures.filter((figure) => figure.means === 'lost' && figure.start > start && figure.end <= end);
  const [loss] = losses;
  if (!loss || losses.length > 1) return undefined;
  const next = tokens
    .slice(loss.end, end)
    .find((token) => token.text !== ')' && token.text !== '.' && token.text !== ';');
  return next === undefined || next.kind === 'break' ? loss : undefined;
}

/** Back over the subject ("nên thị trấn bị") to the mark before it; `start` when other words stand in between. */
function clauseStart(tokens: readonly Token[], at: number, start: number): number {
  for (let place = at - 1; place > start; place--) {
    const token = tokens[place];
    if (!token) return start;
    if (token.kind === 'mark' && ',;.('.includes(token.text)) return place;
    const phrase = phraseAt(tokens, place);
    if (phrase?.means === 'so') return tokens[place - 1]?.kind === 'mark' ? place - 1 : place;
    if (!SUBJECTS.has(token.text)) return start;
  }
  return start;
}

/** "chưa có sáng kiến nên không được điểm" */
function causeBeforeSo(tokens: readonly Token[], nameEnd: number, result: Figure | undefined): CauseSpan | undefined {
  if (!result) return undefined;
  let so = -1;
  for (let at = result.start - 1; at > Math.max(nameEnd, result.start - 8); at--) {
    if (phraseAt(tokens, at)?.means === 'so') so = at;
    else if (!SUBJECTS.has(tokens[at]?.text ?? '') && tokens[at]?.kind !== 'word') break;
  }
  if (so < 0) return undefined;
  let start = so;
  while (start > nameEnd && !'.;:\n'.includes(tokens[start - 1]?.text ?? '.')) start--;
  return { marker: start, start, end: so, resume: so, implied: false };
}
