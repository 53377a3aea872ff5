/** The figures a sentence states: each number with what it is called; numbers that are something else are passed over. */
import type { Points } from '../core/points.ts';
import { type Amount, isCodeAt, readAmong, readAmount } from './amounts.ts';
import { COUNTED, FILLERS, type Phrase, POINTS_WORD, phraseAt, type Role, SUBJECTS, type Verdict } from './phrases.ts';
import { foldWord, phraseWords, startsWith, type Token } from './tokens.ts';

/** A figure or verdict, with its place among the tokens. */
export interface Figure {
  readonly means: Role | Verdict;
  readonly points: Points | undefined;
  /** The second number of "1,5/2". */
  readonly outOf: Points | undefined;
  /** First token of its phrase, and the first one after it. */
  readonly start: number;
  readonly end: number;
  /** "điểm" stands with the number or in what it is called. */
  readonly named: boolean;
  /** Said in so many words. */
  readonly explicit: boolean;
  readonly inParentheses: boolean;
  /** Marks on both sides and no word: "– 2đ –". */
  readonly alone: boolean;
  /** The year told in the same clause: "năm 2022 đạt 80,5 điểm". */
  readonly year: number | undefined;
  /** `part`: told of a part of the whole ("trong đó …"). `aside`: of a rule of scoring, another year, an aim. */
  readonly scope: 'whole' | 'part' | 'aside';
}

interface Pending {
  readonly phrase: Phrase;
  readonly start: number;
  /** Other words came in between: only "là" or ":" lead on to a number then. */
  loose: boolean;
  /** They did, whatever followed: a plain "kết quả" is then a word of a name. */
  parted?: boolean;
}

const LEADS_ON = new Set([':', '=', '(', '"', '“', '”', '-', '–', '—', '[', '>', '→']);
const CLAUSE_MARKS = new Set([',', ';', '.', ')', '\n', '!', '?', ']', '|']);
const HARD_MARKS = new Set([';', '.', '\n']);
const CARRIES_ON: ReadonlySet<string> = new Set(['self', 'assessed', 'survey', 'other', 'rank', 'bonus']);

/** The longest first. */
const BEHIND: readonly { readonly words: readonly string[]; readonly means: Role }[] = (
  [
    ['lost', 'chưa đạt được|bị trừ điểm|bị trừ đi|bị mất đi|còn thiếu|chưa đạt|bị trừ|bị mất'],
    ['self', 'tự chấm|tự đánh giá'],
  ] as const
).flatMap(([means, list]) => list.split('|').map((words) => ({ means, words: phraseWords(words) })));

const IS = foldWord('là');
const IN_WORDS = { named: true, explicit: true } as const;
const NO_AMOUNT = { points: undefined, outOf: undefined } as const;

/** Reads the figures of the result between two places of a text, in order. */
export function findFigures(tokens: readonly Token[], from = 0, to = tokens.length): Figure[] {
  return findAllFigures(tokens, from, to).filter(({ scope }) => scope !== 'aside');
}

/** Those told aside, too. */
export function findAllFigures(tokens: readonly Token[], from = 0, to = tokens.length): Figure[] {
  const figures: Figure[] = [];
  let pending: Pending | undefined;
  let depth = 0;
  let year: number | undefined;
  // Numbers of a rule of scoring, of another year or of an aim are no figures of this result.
  let rule = false;
  let target = false;
  let part = false;
  let at = from;
  const add = (
    means: Figure['means'],
    amount: Amount['value'] | undefined,
    start: number,
    end: number,
    { named, explicit }: { readonly named: boolean; readonly explicit: boolean } = IN_WORDS,
  ): void => {
    const scope = rule || target ? 'aside' : part ? 'part' : 'whole';
    const { points, outOf } = amount ?? NO_AMOUNT;
    const alone =
      start < end && amount !== undefined && tokens[start]?.kind === 'number' && isAlone(tokens, start, end, to);
    figures.push({ means, points, outOf, start, end, named, explicit, inParentheses: depth > 0, alone, year, scope });
  };
  while (at < to) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'mark' || token.kind === 'break') {
      if (token.text === '(') depth++;
      if (token.text === ')') depth = Math.max(0, depth - 1);
      if (token.kind === 'break') depth = 0;
      if (CLAUSE_MARKS.has(token.text)) {
        pending = undefined;
        // "… so với năm 2024, xếp thứ 61": the year compared with ends with its clause.
        if (rule && depth === 0) year = undefined;
        rule = false;
      }
      if (token.text === ':') target = false;
      if (HARD_MARKS.has(token.text) || token.text === ')') {
        target = false;
        year = undefined;
        if (token.text !== ';') part = false;
      }
      if (pending && (token.text === ':' || token.text === '=')) pending.loose = false;
      else if (pending && !LEADS_ON.has(token.text)) pending = undefined;
      at++;
      continue;
    }
    if (isCodeAt(tokens, at)) {
      at++;
      continue;
    }
    if (token.kind === 'number' || token.kind === 'fraction') {
      const amount = readAmount(tokens, at, to);
      const behind = amount?.unit ? namedBehind(tokens, amount.end, to) : undefined;
      const told = amount ? judge(amount, pending, tokens, to) : undefined;
      if (amount && behind && (!told || told.means === 'plain')) {
        add(behind.means, amount.value, at, amount.end);
        at = behind.end;
      } else if (amount && told) {
        const start = told.means === 'plain' && (!pending || pending.parted) ? at : (pending?.start ?? at);
        add(told.means, amount.value, start, amount.end, told);
        at = amount.end;
      } else {
        const previous = tokens[at - 1]?.text;
        if (previous === 'năm' && /^(?:19|20|21)\d\d$/.test(token.text)) year = Number(token.text);
        at++;
      }
      pending = undefined;
      continue;
    }
    if (token.kind !== 'word') {
      pending = undefined;
      at++;
      continue;
    }
    const phrase = phraseAt(tokens, at);
    if (!phrase) {
      // "điểm tối đa của tiêu chí này là 2"
      const carries =
        pending && (pending.phrase.noun || pending.phrase.means === 'self' || pending.phrase.means === 'assessed');
      if (pending && carries && token.text === IS) pending.loose = false;
      else if (pending && !FILLERS.has(token.text)) {
        if (carries) pending.loose = pending.parted = true;
        else pending = undefined;
      }
      at++;
      continue;
    }
    const end = at + phrase.words.length;
    const { means } = phrase;
    if (means === 'cause' || means === 'cause-label' || means === 'so' || means === 'measure') pending = undefined;
    else if (means === 'rule') rule = true;
    else if (means === 'target') target = true;
    else if (means === 'part') part = true;
    else if (isVerdict(means)) {
      pending = undefined;
      if (stands(means, tokens, end, to)) {
        const amount =
          means === 'full' ? readAmount(tokens, end, to) : means === 'zero' ? readAmong(tokens, end, to) : undefined;
        add(means, means === 'zero' ? undefined : amount?.value, at, means === 'zero' ? end : (amount?.end ?? end));
        if (amount && means === 'zero') add('max', amount.value, end, amount.end);
        at = amount?.end ?? end;
        continue;
      }
    } else if (pending && carriesOn(pending, phrase)) pending.loose = false;
    else pending = { phrase, start: at, loose: false };
    at = end;
  }
  return figures;
}

/** "tự chấm đạt", "bị trừ điểm là", "điểm tự chấm của thị trấn được": the first word says what it is. */
function carriesOn(pending: Pending, phrase: Phrase): boolean {
  if (phrase.means === 'plain') return pending.phrase.means !== 'plain';
  return phrase.means === 'score' && !phrase.noun && CARRIES_ON.has(pending.phrase.means);
}

function isVerdict(means: Phrase['means']): means is Verdict {
  return means === 'zero' || means === 'full' || means === 'not-applicable' || means === 'not-arisen';
}

/** A verdict ends its clause; "không áp dụng công nghệ thông tin" is none. */
function stands(verdict: Verdict, tokens: readonly Token[], end: number, to: number): boolean {
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
const SCOPE = new Set([...['đối', 'cho', 'tiêu', 'nội', 'tại', 'năm', 'ở'].map(foldWord), POINTS_WORD]);

/** What the number is, or undefined when it is no figure. */
function judge(
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
    amount.value.outOf !== undefined && startsClause(tokens, amount.start) && endsClause(tokens, amount.end, to);
  return alone ? { means: 'plain', named: false, explicit: false } : undefined;
}

/** "21,75 điểm bị mất", "14,2 điểm chưa đạt được": the name stands behind, and no number of its own follows it. */
function namedBehind(tokens: readonly Token[], at: number, to: number): { means: Role; end: number } | undefined {
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

function isAlone(tokens: readonly Token[], start: number, end: number, to: number): boolean {
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
