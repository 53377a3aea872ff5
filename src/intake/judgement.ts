/** What a number among the words is: the phrase before it, the words behind it and the clause it stands in decide. */
import { type Amount, isCodeAt } from './amounts.ts';
import { COUNTED, type Phrase, POINTS_WORD, phraseAt, type Role, SUBJECTS, type Verdict } from './phrases.ts';
import { foldWord, phraseWords, startsWith, type Token } from './tokens.ts';

export interface Pending {
  readonly phrase: Phrase;
  readonly start: number;
  /** Other words came in between: only "là" or ":" lead on to a number then. */
  loose: boolean;
  /** They did, whatever followed: a plain "kết quả" is then a word of a name. */
  parted?: boolean;
}

const CARRIES_ON: ReadonlySet<string> = new Set(['self', 'assessed', 'survey', 'other', 'rank', 'bonus']);

/** The longest first. */
const BEHIND: readonly { readonly words: readonly string[]; readonly means: Role }[] = (
  [
    ['lost', 'chưa đạt được|bị trừ điểm|bị trừ đi|bị mất đi|còn thiếu|chưa đạt|bị trừ|bị mất'],
    ['self', 'tự chấm|tự đánh giá'],
  ] as const
).flatMap(([means, list]) => list.split('|').map((words) => ({ means, words: phraseWords(words) })));

/** "tự chấm đạt", "bị trừ điểm là", "điểm tự chấm của thị trấn được": the first word says what it is. */
export function carriesOn(pending: Pending, phrase: Phrase): boolean {
  if (phrase.means === 'plain') return pending.phrase.means !== 'plain';
  return phrase.means === 'score' && !phrase.noun && CARRIES_ON.has(pending.phrase.means);
}

export function isVerdict(means: Phrase['means']): means is Verdict {
  return means === 'zero' || means === 'full' || means === 'not-applicable' || means === 'not-arisen';
}

/** A verdict ends its clause; "không áp dụng công nghệ thông tin" is none. */
export function stands(verdict: Verdict, tokens: readonly Token[], end: number, to: number): boolean {
  if (verdict === 'zero') return tokens[end]?.kind !== 'number' || end >= to;
  const next = end < to ? tokens[end] : undefined;
  if (!next || next.kind === 'mark' || next.kind === 'break') return true;
  if (verdict === 'full') return true;
  const phrase = phraseAt(tokens, end);
  return (
    phrase?.means === 'cause' ||
    phrase?.means === 'cause-label' ||
    (verdict === 'not-applicable' && SCOPE.has(next.text))
  );
}

/** "không áp dụng đối với thị trấn", "không áp dụng tiêu chí này" */
const SCOPE = new Set([
  ...['đối', 'cho', 'tiêu', 'nội', 'tại', 'năm', 'ở', 'gồm', 'bao', 'là'].map(foldWord),
  POINTS_WORD,
]);

/** What the number is, or undefined when it is no figure. */
export function judge(
  amount: Amount,
  pending: Pending | undefined,
  tokens: readonly Token[],
  to: number,
): { means: Role; named: boolean; explicit: boolean } | undefined {
  const next = amount.end < to ? tokens[amount.end] : undefined;
  const counted = !amount.unit && next?.kind === 'word' && COUNTED.has(next.text);
  if (pending && !pending.loose) {
    const { means, points } = pending.phrase;
    if (means === 'rank') return { means, named: false, explicit: true };
    const role = means as Role;
    // "Tổng số đơn vị: 45" sums up what stands in between.
    if (role === 'plain' && !points && pending.parted && !amount.unit) return undefined;
    if (points && !(counted && !SUBJECTS.has(next.text))) return { means: role, named: true, explicit: true };
    if (amount.unit) return { means: role, named: true, explicit: true };
    if (!counted && endsClause(tokens, amount.end, to)) return { means: role, named: false, explicit: false };
    if (!points && next && SUBJECTS.has(next.text) && startsSubject(tokens, amount.end, to)) {
      return { means: role, named: false, explicit: false };
    }
    return undefined;
  }
  // "8,5/10 điểm (-1,5)", "TC 1.2.2: -0,75 (1,25/2)"
  if (amount.value.points < 0 && amount.value.outOf === undefined && endsClause(tokens, amount.end, to))
    return { means: 'lost', named: amount.unit, explicit: false };
  if (amount.unit) return { means: 'plain', named: true, explicit: false };
  const alone =
    amount.value.outOf !== undefined &&
    (startsClause(tokens, amount.start) || isCodeAt(tokens, amount.start - 1)) &&
    endsClause(tokens, amount.end, to);
  return alone ? { means: 'plain', named: false, explicit: false } : undefined;
}

/** "21,75 điểm bị mất", "14,2 điểm chưa đạt được": the name stands behind, and no number of its own follows it. */
export function namedBehind(
  tokens: readonly Token[],
  at: number,
  to: number,
): { means: Role; end: number } | undefined {
  for (const { words, means } of BEHIND) {
    const end = at + words.length;
    if (end > to || !startsWith(tokens, at, words)) continue;
    const next = end < to ? tokens[end] : undefined;
    const isFigure = next?.kind === 'number' || next?.kind === 'fraction' || next?.text === ':' || next?.text === '(';
    return isFigure ? undefined : { means, end };
  }
  return undefined;
}

/** Nothing, a mark, a cause or another figure follows. */
function endsClause(tokens: readonly Token[], at: number, to: number): boolean {
  const next = at < to ? tokens[at] : undefined;
  if (!next || next.kind === 'break') return true;
  if (next.kind === 'mark') return next.text !== '%' && next.text !== '/';
  return next.text === 'và' || phraseAt(tokens, at) !== undefined;
}

export function isAlone(tokens: readonly Token[], start: number, end: number, to: number): boolean {
  return startsClause(tokens, start) && (end >= to || tokens[end]?.kind === 'mark' || tokens[end]?.kind === 'break');
}

function startsClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'break' || before.kind === 'mark';
}

/** "… thị trấn đạt": a subject, then what it got. */
function startsSubject(tokens: readonly Token[], at: number, to: number): boolean {
  for (let place = at; place < Math.min(to, at + 6); place++) {
    if (phraseAt(tokens, place)) return true;
    if (!SUBJECTS.has(tokens[place]?.text ?? '')) return false;
  }
  return false;
}
