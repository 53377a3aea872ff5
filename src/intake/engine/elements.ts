/** The text as a row of elements: phrases of the lexicon, numbers, words, marks, and where lines and sentences really end. */
import type { Points } from '../../core/points.ts';
import type { SourceLine } from '../source.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { type Meaning, phrasesIn } from './lexicon.ts';

/** `dotted`: may be a code or an amount. `stop`: the end of a sentence; `line`: of a line that the next one does not go on. */
export type ElementKind = 'word' | 'number' | 'dotted' | 'phrase' | 'mark' | 'date' | 'stop' | 'line';

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

const NO_MEANING: readonly Meaning[] = [];
const OPENS_LINE =
  /^\s*(?:\*(?!\*)|[-–—+•●▪◦·∙►➢✓=>→⇒👉☐☑✔✅❌📌🔹\uf0b7\uf02d#|[]|\d{1,2}[.)/:-]|\d{1,2}(?:\.\d{1,2})+|[IVX]{1,5}[.)/]|[ivx]{1,5}[.)]\s|\p{L}[.)]\s|\(\d)/u;
const CLOSED = /[.;:!?)\]]["”]?\s*$/;

/** Whether each line goes on in the next: it is full, or ends where no line ends. */
export function softEnds(given: readonly SourceLine[]): boolean[] {
  const lines = given.map((line) => ({ ...line, text: line.text.replace(/\*{2,}|__/g, '') }));
  const lengths = lines.map(({ text }) => text.trimEnd().length);
  const width = Math.max(0, ...lengths);
  const full = lines.map((_, row) => {
    const next = lines[row + 1]?.text.trimStart().split(' ')[0] ?? '';
    return width <= 130 && (lengths[row] ?? 0) + next.length + 1 > width - 6;
  });
  const isSet = full.filter(Boolean).length >= 3 && width >= 45;
  return lines.map(({ text }, row) => {
    const next = lines[row + 1]?.text ?? '';
    if (text.trim() === '' || next.trim() === '' || text.includes('\t') || next.includes('\t')) return false;
    if (lines[row + 1]?.line !== (lines[row]?.line ?? 0) + 1) return false;
    if (
      /(?:^|[\s(])(?:(?<!\d\s)điểm|là|đạt|được|trừ|mất|tối đa|và|của|do|tiêu chí|thành phần|đứng|thứ|hạng|xếp|trên|tổng|bị)$/iu.test(
        text.trimEnd(),
      ) &&
      /^\s*[\p{Ll}\d]/u.test(next) &&
      !/^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+\p{L}|\p{L}[.)]\s)/u.test(next)
    )
      return true;
    if (/^\s*\p{Ll}/u.test(next) && !/^\s*\p{L}[.)]\s/u.test(next) && !CLOSED.test(text) && /\p{Lu}/u.test(text))
      return true;
    if (!isSet || !full[row]) return false;
    return (
      !OPENS_LINE.test(next) ||
      (/^\s*\d/.test(next) &&
        !CLOSED.test(text) &&
        !/^\s*\d{1,2}(?:(?:\.\d{1,2})+[.)]?\s+\p{L}|[.)]\s|\s+\p{Lu})/u.test(next))
    );
  });
}

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
      elementOf(first, last, words, meanings, [elements.at(-1), elements.at(-2)], [atoms[to], atoms[to + 1]], bare),
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
  bare: boolean,
): Element {
  const touches = before?.last.row === first.row && before.last.to === first.from;
  const leads = before === undefined || before.kind === 'line' || (before.leads && (isBullet(before) || isBox(before)));
  const made = {
    text: first.text,
    words,
    meanings,
    first,
    last,
    value: first.value,
    decimals: first.decimals ?? 0,
    spaced: !touches,
    leads,
    ordinal: leads && isOrdinal(first, after, next),
  };
  if (meanings.length > 0 && first.kind !== 'mark' && first.kind !== 'number') return { ...made, kind: 'phrase' };
  if (first.kind === 'end') return { ...made, kind: 'line' };
  if (first.kind === 'document' || first.kind === 'date') return { ...made, kind: 'date' };
  if (first.kind === 'mark' && !endsCode(before, named) && isStop(first, before, after, bare))
    return { ...made, kind: 'stop' };
  return { ...made, kind: first.kind };
}

/** "Tiêu chí 1.5. Sáng kiến": the mark belongs to the code. */
function endsCode(before: Element | undefined, named: Element | undefined): boolean {
  if (before?.kind !== 'dotted' && before?.kind !== 'number') return false;
  return (named?.meanings.includes('criterion') ?? false) || (named?.meanings.includes('field') ?? false);
}

/** "[x] 3.1 …", "[ ] 3.1 …" */
const isBox = ({ text, kind }: Element): boolean => text === '[' || (kind === 'word' && /^[a-zđ]$/u.test(text));

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

/** "… đạt 2 điểm. Tiêu chí", not "1. Chỉ đạo", "TP. Huế". */
function isStop({ text, row, to }: Atom, before: Element | undefined, after: Atom | undefined, bare: boolean): boolean {
  if (text === ';' || text === '\n') return text === ';';
  if (!'.!?'.includes(text) || text === '') return false;
  if (before === undefined || before.kind === 'line' || before.text === '.') return false;
  void bare;
  if (before.leads && (before.kind === 'number' || before.kind === 'dotted' || /^[a-zđivx]{1,4}$/u.test(before.text)))
    return false;
  if (!after || after.kind === 'end') return true;
  const apart = after.row !== row || after.from > to;
  const isShort = before.kind === 'word' && before.last.raw.length <= 2;
  return apart && (!isShort || after.kind !== 'word');
}
