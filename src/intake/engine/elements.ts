/** The text as a row of elements: phrases of the lexicon, numbers, words, marks, and where lines and sentences really end. */
import type { Points } from '../../core/points.ts';
import type { SourceLine } from '../source.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { type Meaning, phrasesIn } from './lexicon.ts';
import { softEnds } from './line-ends.ts';

/** `dotted`: may be a code or an amount. `stop`: the end of a sentence; `line`: of a line that the next one does not go on. */
type ElementKind = 'word' | 'number' | 'dotted' | 'phrase' | 'mark' | 'date' | 'stop' | 'line';

export interface Element {
  readonly kind: ElementKind;
  readonly text: string;
  readonly meanings: readonly Meaning[];
  /** Of a phrase its single words. */
  readonly words: readonly string[];
  readonly first: Atom;
  readonly last: Atom;
  readonly value: Points | undefined;
  readonly decimals: number;
  /** A blank stands before it. */
  readonly spaced: boolean;
  /** Nothing but a bullet stands before it in its line. */
  readonly leads: boolean;
  /** The number of a list: "2. Tiêu chí …", "2) …". */
  readonly ordinal: boolean;
}

export const hasMeaning = (element: Element | undefined, meaning: Meaning): boolean =>
  element?.meanings.includes(meaning) ?? false;

/** A number that may be points: no code of three parts, no number of a list. */
export const isAmount = (element: Element | undefined): boolean =>
  element?.value !== undefined && !element.ordinal && (element.kind === 'number' || element.kind === 'dotted');

/** The end of a sentence, of a line or of all. */
export const isBoundary = (element: Element | undefined): boolean =>
  element === undefined || element.kind === 'line' || element.kind === 'stop';

const NO_MEANING: readonly Meaning[] = [];

export function elementsOf(lines: readonly SourceLine[], bare: boolean): Element[] {
  const soft = softEnds(lines);
  const all = atomsOf(lines, bare);
  const atoms = all.filter(({ kind, row }) => kind !== 'end' || !soft[row]);
  const phrases = phrasesIn(atoms, bare);
  const elements: Element[] = [];
  let next = 0;
  for (let at = 0; at < atoms.length; ) {
    while ((phrases[next]?.from ?? atoms.length) < at) next++;
    const phrase = phrases[next];
    const to = phrase?.from === at ? phrase.to : at + 1;
    const [first, last] = [atoms[at], atoms[to - 1]];
    if (!first || !last) break;
    const meanings = to > at + 1 || phrase?.from === at ? (phrase?.meanings ?? NO_MEANING) : NO_MEANING;
    const words = atoms.slice(at, to).map(({ text }) => text);
    elements.push(
      elementOf(first, last, words, meanings, [elements.at(-1), elements.at(-2)], [atoms[to], atoms[to + 1]]),
    );
    at = to;
  }
  return elements;
}

function elementOf(
  first: Atom,
  last: Atom,
  words: readonly string[],
  meanings: readonly Meaning[],
  [before, named]: readonly (Element | undefined)[],
  [after, next]: readonly (Atom | undefined)[],
): Element {
  const touches = before?.last.row === first.row && before.last.to === first.from;
  const leads = before === undefined || before.kind === 'line' || (before.leads && (isBullet(before) || isBox(before)));
  const made = {
    text: first.text,
    words,
    meanings,
    first,
    last,
    value: isPadded(first, after) ? undefined : first.value,
    decimals: first.decimals ?? 0,
    spaced: !touches,
    leads,
    ordinal: leads && isOrdinal(first, after, next),
  };
  if (meanings.length > 0 && first.kind !== 'mark' && first.kind !== 'number') return { ...made, kind: 'phrase' };
  if (first.kind === 'end') return { ...made, kind: 'line' };
  if (first.kind === 'document' || first.kind === 'date') return { ...made, kind: 'date' };
  if (first.kind === 'mark' && !endsCode(before, named) && isStop(first, before, after))
    return { ...made, kind: 'stop' };
  return { ...made, kind: first.kind };
}

/** "Tiêu chí 1.5. Sáng kiến": the mark belongs to the code. */
function endsCode(before: Element | undefined, named: Element | undefined): boolean {
  if (before?.kind !== 'dotted' && before?.kind !== 'number') return false;
  return hasMeaning(named, 'criterion') || hasMeaning(named, 'field');
}

/** "[x] 3.1 …", "[ ] 3.1 …" */
const isBox = ({ text, kind }: Element): boolean => text === '[' || (kind === 'word' && /^[a-zđ]$/u.test(text));

/** "03 việc quá hạn": so people write how many there are, never points. */
const isPadded = ({ kind, text }: Atom, after: Atom | undefined): boolean =>
  kind === 'number' && /^0\d+$/.test(text) && after?.kind === 'word' && !POINTS.has(after.text);

const POINTS: ReadonlySet<string> = new Set(['điểm', 'diem', 'đ', 'd']);

function isOrdinal({ kind, text, row, to }: Atom, after: Atom | undefined, next: Atom | undefined): boolean {
  return (
    kind === 'number' &&
    /^\d{1,3}$/.test(text) &&
    after?.row === row &&
    after.from <= to + 1 &&
    (/^[.)]$/.test(after.text) || (after.text === '/' && !/^\d/.test(next?.raw ?? '')))
  );
}

/** A bullet, or the number of a list. */
export function isBullet({ kind, text }: Element): boolean {
  return kind === 'mark' && !'([{"“\''.includes(text);
}

/** "TP.", "tx.": short, and no word of its own; "quý I." is a number. */
function isAbbreviated({ kind, last, text }: Element): boolean {
  const { raw } = last;
  if (kind !== 'word' || raw.length > 2) return false;
  return /^\p{Lu}/u.test(raw) ? !/^[IVX]+$/.test(raw) : ABBREVIATIONS.has(text);
}

const ABBREVIATIONS: ReadonlySet<string> = new Set('tp tx tt đk p x q h t đ c gs ts'.split(' '));

/** "… đạt 2 điểm. Tiêu chí", not "1. Chỉ đạo", "TP. Huế". */
function isStop({ text, row, to }: Atom, before: Element | undefined, after: Atom | undefined): boolean {
  if (text === ';' || text === '\n') return text === ';';
  if (!'.!?'.includes(text) || text === '') return false;
  if (before === undefined || before.kind === 'line' || before.text === '.') return false;
  if (before.leads && (before.kind === 'number' || before.kind === 'dotted' || /^[a-zđivx]{1,4}$/u.test(before.text)))
    return false;
  if (!after || after.kind === 'end') return true;
  const apart = after.row !== row || after.from > to;
  return apart && (after.kind !== 'word' || !isAbbreviated(before));
}
