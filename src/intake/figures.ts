/** The figures a sentence states: each number with what it is called; numbers that are something else are passed over. */
import type { Points } from '../core/points.ts';
import { type Amount, isCodeAt, readAmong, readAmount, readSpelled } from './amounts.ts';
import { carriesOn, isAlone, isVerdict, judge, namedBehind, type Pending, stands } from './judgement.ts';
import { FILLERS, phraseAt, type Role, type Verdict } from './phrases.ts';
import { foldWord, phraseWords, type Token } from './tokens.ts';

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

const LEADS_ON = new Set([':', '=', '(', '"', '“', '”', '-', '–', '—', '[', '>', '→']);
const CLAUSE_MARKS = new Set([',', ';', '.', ')', '\n', '!', '?', ']', '|']);
const HARD_MARKS = new Set([';', '.', '\n']);
const NOT_REACHED = new Set(
  ['không đạt', 'chưa đạt', 'không được', 'chưa được'].map((words) => phraseWords(words).join(' ')),
);
const ASKS = new Set(['đề', 'kiến', 'giải', 'biện', 'khắc', 'hướng', 'yêu'].map(foldWord));
const STATISTICS = new Set(['bình', 'trung', 'cao', 'thấp', 'điểm'].map(foldWord));
/** "Vị thứ toàn tỉnh: 24/93" */
const AMONG = new Set(
  'toàn tỉnh huyện thành phố chung trong khối các xã phường cấp của đơn vị'.split(' ').map(foldWord),
);
const FALLS = new Set(['giảm', 'thấp', 'kém'].map(foldWord));
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
  let asked = false;
  let compared = false;
  let at = from;
  const add = (
    means: Figure['means'],
    amount: Amount['value'] | undefined,
    start: number,
    end: number,
    { named, explicit }: { readonly named: boolean; readonly explicit: boolean } = IN_WORDS,
  ): void => {
    const scope = rule || target || asked ? 'aside' : part ? 'part' : 'whole';
    const { points, outOf } = amount ?? NO_AMOUNT;
    const alone =
      start < end && amount !== undefined && tokens[start]?.kind === 'number' && isAlone(tokens, start, end, to);
    // "giảm 0,5 điểm so với tối đa 1 điểm": what is less than all there is was lost.
    const before = figures.at(-1);
    const compares = means === 'max' && tokens[start]?.text === 'so' && before?.end === start;
    if (before && compares && before.means === 'other' && FALLS.has(tokens[before.start]?.text ?? '')) {
      figures[figures.length - 1] = { ...before, means: 'lost' };
    }
    figures.push({ means, points, outOf, start, end, named, explicit, inParentheses: depth > 0, alone, year, scope });
  };
  while (at < to) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'mark' || token.kind === 'break') {
      if (token.text === '(') depth++;
      // "không đạt (0/3 điểm)": the parentheses tell what it got.
      const opens = token.text === '(' && tokens[at + 1]?.kind === 'fraction';
      if (opens && pending && NOT_REACHED.has(pending.phrase.words.join(' '))) pending = undefined;
      if (token.text === ')') depth = Math.max(0, depth - 1);
      if (token.kind === 'break') depth = 0;
      if (CLAUSE_MARKS.has(token.text)) {
        pending = undefined;
        // "… so với năm 2024, xếp thứ 61": the year compared with ends with its clause.
        if (rule && depth === 0) year = undefined;
        rule = false;
      }
      // "Điểm bình quân của tỉnh: 84,3"
      if (token.text === ':') target = compared;
      if (HARD_MARKS.has(token.text) || token.text === ')') {
        target = false;
        compared = false;
        if (token.text === '.' || token.kind === 'break') asked = false;
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
        // "(2024: 80,15/100)"
        const dated = previous === 'năm' || (previous === '(' && tokens[at + 1]?.text === ':');
        if (dated && /^(?:19|20|21)\d\d$/.test(token.text)) year = Number(token.text);
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
    const spelled = pending && !pending.loose ? readSpelled(tokens, at, to) : undefined;
    const said = spelled ? judge(spelled, pending, tokens, to) : undefined;
    if (spelled && said && said.means !== 'rank') {
      add(said.means, spelled.value, pending?.start ?? at, spelled.end, said);
      at = spelled.end;
      pending = undefined;
      continue;
    }
    // "năm 2023 được 1 điểm, năm nay được 1,5 điểm"
    if (token.text === 'nay' && tokens[at - 1]?.text === 'năm') year = undefined;
    const phrase = phraseAt(tokens, at);
    if (!phrase) {
      // "điểm tối đa của tiêu chí này là 2"
      const carries =
        pending && (pending.phrase.noun || pending.phrase.means === 'self' || pending.phrase.means === 'assessed');
      if (pending && carries && token.text === IS) pending.loose = false;
      else if (pending && !FILLERS.has(token.text)) {
        if (carries || (pending.phrase.means === 'rank' && AMONG.has(token.text)))
          pending.loose = pending.parted = true;
        else pending = undefined;
      }
      at++;
      continue;
    }
    const end = at + phrase.words.length;
    const { means } = phrase;
    // "…. Đề nghị: bổ sung để được xem xét 2 điểm": what is asked for is no result.
    if (means === 'measure' && ASKS.has(token.text) && tokens[at - 1]?.text === '.') asked = true;
    if (means === 'cause' || means === 'cause-label' || means === 'so' || means === 'measure') pending = undefined;
    else if (means === 'rule') rule = true;
    else if (means === 'target') {
      target = true;
      compared ||= STATISTICS.has(token.text);
    } else if (means === 'part') part = true;
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
