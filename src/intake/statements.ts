/** A block that tells of an item or a field becomes a statement: name, figures, cause, place and quote. */
import type { ItemCode } from '../core/codes.ts';
import { isCodeAt } from './amounts.ts';
import type { Block } from './blocks.ts';
import { type CauseSpan, causeText, findCause } from './causes.ts';
import { type Figure, findFigures } from './figures.ts';
import { lineAt, type Paragraph } from './paragraphs.ts';
import { OFFICES, POINTS_WORD, phraseAt, SUBJECTS } from './phrases.ts';
import { type Resolved, resolveFigures } from './resolve.ts';
import { NUMBERED_FIGURES, VERDICTS } from './stated-figures.ts';
import type { Token } from './tokens.ts';

export interface Statement extends Resolved {
  readonly kind: 'item' | 'field';
  readonly code: ItemCode | undefined;
  readonly worded: boolean;
  readonly name: string;
  readonly cause: string;
  /** The cause is a sentence of its own behind the figures. */
  readonly commonCause: boolean;
  readonly line: number;
  readonly quote: string;
  readonly block: Block;
}

const LONGEST_QUOTE = 1000;

/** The words of a stretch as written, shortened where somebody pasted a whole book into one line. */
export function quoteOf(paragraph: Paragraph, start: number, end: number): string {
  const words = paragraph.text.slice(start, end).replaceAll('\n', ' ').trim();
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}

export function readStatement(block: Block, kind: 'item' | 'field', year: number | undefined): Statement {
  const { paragraph, from, to, head } = block;
  const tokens = paragraph.tokens();
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? paragraph.text.length;
  const body = firstAfter(tokens, from, to, head.end);
  const all = findFigures(tokens, body, to);
  const nameEnd = findNameEnd(tokens, body, to, all);
  const figures = all.filter((figure) => figure.start >= nameEnd);
  const behind = block.mentioned ? behindCode(tokens, from, to) : undefined;
  const found = findCause(tokens, nameEnd, to, figures) ?? behind?.cause;
  const span = found && explainsAnother(tokens, found, block.code) ? undefined : found;
  const own = figures.filter(({ start: at, end: after }) => !span || after <= span.marker || at >= span.resume);
  // Listed one by one: spreading took a third of the whole reading's time.
  const { max, score, lost, self, confidence, contradictions, leftovers, notArisen, adjustment, final } =
    resolveFigures(own, kind, year);
  const name = block.mentioned
    ? nameOf(paragraph.text, tokens, behind?.from ?? 0, behind?.to ?? 0)
    : nameOf(paragraph.text, tokens, body, nameEnd);
  // "2.4: chậm gửi báo cáo 2 lần, mất 0,5 điểm": what was lacking, and no name.
  const ahead = kind === 'item' && !span && !block.mentioned && tokens[nameEnd - 1]?.text === ',';
  const words =
    ahead && !startsResult(tokens, body, nameEnd)
      ? causeText(paragraph.text, tokens, { marker: body, start: body, end: nameEnd, resume: nameEnd, implied: true })
      : '';
  const lacking = LACKING.test(words);
  return {
    max,
    score,
    lost,
    self,
    confidence: confidence === 'high' && span?.implied ? 'medium' : confidence,
    contradictions,
    leftovers,
    notArisen,
    adjustment,
    final,
    kind,
    code: block.code,
    worded: block.worded,
    name: lacking ? '' : name,
    cause:
      span && kind === 'item' && !(span.weak && !losesPoints({ max: max ?? self, score, lost }))
        ? causeText(paragraph.text, tokens, span)
        : lacking
          ? words
          : '',
    commonCause: span !== undefined && opensSentence(tokens, span.marker),
    line: lineAt(paragraph, start),
    quote: quoteOf(paragraph, start, end),
    block,
  };
}

/** "… . Nguyên nhân tiêu chí 3.2 bị trừ điểm là …" behind another item. */
function explainsAnother(tokens: readonly Token[], { marker, end }: CauseSpan, own: ItemCode | undefined): boolean {
  if (phraseAt(tokens, marker)?.means !== 'cause-label') return false;
  for (let at = marker + 1; at < Math.min(end, marker + LABEL_WORDS); at++) {
    if (tokens[at]?.text === ':') return false;
    if (isCodeAt(tokens, at) && tokens[at]?.kind === 'number') return tokens[at]?.text !== own;
  }
  return false;
}

const LABEL_WORDS = 8;

/** "Trừ 0,5/1 điểm tại TCTP 1.1.1 (Kế hoạch): chưa có sản phẩm": the name in parentheses, the cause behind the colon. */
function behindCode(
  tokens: readonly Token[],
  from: number,
  to: number,
): { from: number; to: number; cause: CauseSpan | undefined } | undefined {
  let at = from;
  while (at < to && !(isCodeAt(tokens, at) && tokens[at]?.kind === 'number')) at++;
  if (at >= to) return undefined;
  let close = at;
  if (tokens[at + 1]?.text === '(') while (close < to && tokens[close]?.text !== ')') close++;
  const named = close > at && close < to && !tokens.slice(at + 2, close).some(({ kind }) => kind === 'number');
  const mark = close > at ? close + 1 : at + 1;
  const explains = tokens[mark]?.text === ':' && tokens[mark + 1]?.kind !== 'break' && mark + 1 < to;
  let end = mark + 1;
  while (end < to && tokens[end]?.kind !== 'break') end++;
  return {
    from: named ? at + 2 : 0,
    to: named ? close : 0,
    cause: explains ? { marker: mark, start: mark + 1, end, resume: end, implied: true } : undefined,
  };
}

/** "…. Nguyên nhân: …" */
function opensSentence(tokens: readonly Token[], marker: number): boolean {
  const before = tokens[marker - 1];
  return phraseAt(tokens, marker)?.means === 'cause-label' && (before?.text === '.' || before?.kind === 'break');
}

export function losesPoints({ max, score, lost }: Pick<Resolved, 'max' | 'score' | 'lost'>): boolean {
  return (lost ?? 0) > 0 || (max !== undefined && score !== undefined && score !== 'KAD' && score < max);
}

/** Some figure was understood, or would have been, had the text not contradicted itself. */
export function tellsSomething({ max, score, lost, self, contradictions, notArisen }: Resolved): boolean {
  return notArisen || contradictions.length > 0 || (max ?? score ?? lost ?? self) !== undefined;
}

function firstAfter(tokens: readonly Token[], from: number, to: number, offset: number): number {
  let at = from;
  while (at < to && (tokens[at]?.start ?? 0) < offset) at++;
  return at;
}

/** The name ends at the first colon or, when a figure comes before it, at that figure with its subject. */
function findNameEnd(tokens: readonly Token[], body: number, to: number, figures: readonly Figure[]): number {
  const numbered = figures.find(({ means }) => NUMBERED_FIGURES.has(means));
  const verdict = figures.find(({ means }) => VERDICTS.has(means));
  const first = figures.find((figure) => figure === numbered || figure === verdict);
  const limit = numbered?.start ?? to;
  for (let at = body; at < limit; at++) {
    const token = tokens[at];
    if (token?.kind === 'break') return at;
    // "Tiêu chí 1.5: Sáng kiến: điểm tối đa 3": a colon right behind the code does not end a name.
    if (token?.text !== ':') continue;
    const next = pastSubject(tokens, at + 1, to);
    if (at > body || limit <= next || verdict?.start === next || isCause(tokens, next)) return at;
    if (first && followsSo(tokens, at + 1, first.start)) return at;
  }
  if (!first) return firstCause(tokens, body, to);
  // "tiêu chí 5.2 có 2 công chức chưa đạt chuẩn nên bị trừ 1 điểm": a cause, and no name before it.
  if (followsSo(tokens, body, first.start)) return body;
  let at = first.start;
  while (at > body && (OFFICES.has(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.text === POINTS_WORD)) at--;
  return at;
}

function pastSubject(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && !phraseAt(tokens, at) && SUBJECTS.has(tokens[at]?.text ?? '')) at++;
  return at;
}

/** "chưa có quy chế nên không được điểm": what stands before "nên" is a cause, no name. */
function followsSo(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at >= Math.max(from, to - 6); at--) if (phraseAt(tokens, at)?.means === 'so') return true;
  return false;
}

function isCause(tokens: readonly Token[], at: number): boolean {
  const means = phraseAt(tokens, at)?.means;
  return means === 'cause' || means === 'cause-label';
}

/** Without any figure the name ends where a cause begins, or at the end. */
function firstCause(tokens: readonly Token[], body: number, to: number): number {
  for (let at = body; at < to; at++) if (phraseAt(tokens, at)?.means === 'cause-label') return at;
  return to;
}

/** "Tiêu chí 2.2: Không đạt điểm tối đa, chỉ được 1 điểm": no name stands there. */
function startsResult(tokens: readonly Token[], body: number, nameEnd: number): boolean {
  let at = body;
  while (at < nameEnd && tokens[at]?.kind === 'mark') at++;
  const means = phraseAt(tokens, pastSubject(tokens, at, nameEnd))?.means;
  return means === 'score' || means === 'unclear' || means === 'short';
}

/** Words of what went wrong, or things counted. */
const LACKING = /^\d|(?<!\p{L})(?:chưa|không|chậm|thiếu|muộn)(?!\p{L})/iu;
/** What begins so tells what happened, it is no name. */
const NO_NAME = /^[\s:.,;(–—-]*(?:có|còn|do|vì|chưa|không|vẫn|chỉ(?! (?:đạo|số|tiêu))) /iu;

/** Without the marks around it: "(Sáng kiến…): " is "Sáng kiến…". */
function nameOf(text: string, tokens: readonly Token[], body: number, nameEnd: number): string {
  const from = tokens[body]?.start;
  const last = tokens[nameEnd - 1];
  if (
    from === undefined ||
    !last ||
    nameEnd <= body ||
    NO_NAME.test(text.slice(from, from + 12)) ||
    startsResult(tokens, body, nameEnd)
  )
    return '';
  let name = text
    .slice(from, last.end)
    .replace(/^[\s:.,;)–—-]+/, '')
    .replace(/^(?:về|về nội dung|nội dung) /iu, '')
    .replace(/[\s:.,;(–—-]{1,20}$/, '')
    .replace(/ (?:có|thì|là|bị|được|cũng)$/iu, '');
  const wrapped = /^[(“"[](.*)[)”"\]]$/.exec(name)?.[1];
  if (wrapped !== undefined && !/[()]/.test(wrapped)) name = wrapped.trim();
  return name;
}
