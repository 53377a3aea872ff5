/** The usual names of fields in running text, word by word: "công tác chỉ đạo, điều hành". */
import { codeDepth, type ItemCode, readCode } from '../../core/codes.ts';
import { USUAL_FIELDS } from '../field-names.ts';
import { groupedBy } from '../lists.ts';
import { phraseWords } from './atoms.ts';
import { hasMeaning, isBoundary } from './elements.ts';
import type { Meaning } from './lexicon.ts';
import type { Scan } from './mentions.ts';
import { titleAt } from './titles.ts';

const BEFORE_NAME = 'công tác|cải cách|quản lý|và quản lý|lĩnh vực|về|cc|riêng|còn|nội dung|mảng|nhóm|phần|đối với';

/** "Tác động của CCHC đến người dân, tổ chức …": so many words of a name may stand before its figures. */
const LONGEST_NAME = 18;

const STOPPERS: ReadonlySet<Meaning> = new Set(['cause', 'target', 'measure', 'asked', 'index']);

interface NameTree {
  /** By their first word, the longest first. */
  readonly names: ReadonlyMap<string, readonly (readonly [code: string, words: readonly string[]])[]>;
  readonly before: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const trees = new Map<boolean, NameTree>();

function namesFor(bare: boolean): NameTree {
  const known = trees.get(bare);
  if (known) return known;
  const names = USUAL_FIELDS.flatMap(({ code, names: all, inText }) =>
    [...all, ...inText].map((name) => [code, phraseWords(name, bare)] as const),
  );
  const before = BEFORE_NAME.split('|').map((name) => phraseWords(name, bare));
  const made = {
    names: groupedBy(
      names.toSorted((a, b) => b[1].length - a[1].length),
      ([, words]) => words[0] ?? '',
    ),
    before: groupedBy(before, ([first]) => first ?? ''),
  };
  trees.set(bare, made);
  return made;
}

/** Of the fields of the criteria set, where there is one, else of the usual list. */
export function usualNameAt(scan: Scan, from: number): { code: ItemCode; to: number } | undefined {
  const { criteria } = scan.known;
  const titled = criteria && titleAt(scan, from);
  const [own, ...others] = titled?.codes.filter((code) => codeDepth(code) === 1) ?? [];
  if (titled && own !== undefined && others.length === 0) return { code: own, to: titled.to };
  const { names, before } = namesFor(scan.known.bare);
  let at = from;
  for (let again = 0; again < 3; again++) {
    const lead = before.get(scan.at(at)?.words[0] ?? '')?.find((words) => wordsAt(scan, at, words));
    if (lead) at = pastWords(scan, at, lead.length);
  }
  const name = names.get(scan.at(at)?.words[0] ?? '')?.find(([, words]) => wordsAt(scan, at, words));
  const code = name && readCode(name[0]);
  return code && name
    ? { code: criteria?.fieldOfUsual(code) ?? code, to: pastWords(scan, at, name[1].length) }
    : undefined;
}

/** "2.1. Về chỉ đạo, điều hành: …": a field's whole name behind the number of a section. */
export function wholeFieldNameAt(scan: Scan, from: number): ItemCode | undefined {
  let at = from;
  while (scan.at(at)?.text === '.' || scan.at(at)?.text === ')' || hasMeaning(scan.at(at), 'field')) at++;
  const usual = usualNameAt(scan, at);
  // "Chỉ đạo, điều hành CCHC"
  const next = usual && scan.at(OWN_INDEX.has(scan.at(usual.to)?.text ?? '') ? usual.to + 1 : usual.to);
  return usual &&
    (isBoundary(next) ||
      next?.value !== undefined ||
      /^[:(,–-]$/.test(next?.text ?? '') ||
      hasMeaning(next, 'own-index'))
    ? usual.code
    : undefined;
}

const OWN_INDEX: ReadonlySet<string> = new Set(['cchc']);

/** Phrases are elements of several words: compare word by word through them. */
function wordsAt(scan: Scan, at: number, words: readonly string[]): boolean {
  const text: string[] = [];
  for (let place = at; text.length < words.length && place < scan.elements.length; place++) {
    const element = scan.elements[place];
    if (!element || element.kind === 'line' || element.kind === 'stop') break;
    text.push(...element.words);
  }
  return words.every((word, index) => text[index] === word);
}

function pastWords(scan: Scan, at: number, count: number): number {
  let left = count;
  let place = at;
  while (left > 0 && place < scan.elements.length) {
    const element = scan.elements[place];
    if (!element) break;
    left -= element.words.length;
    place++;
  }
  return place;
}

export function tellsSoon(scan: Scan, from: number): boolean {
  for (let at = from; at < from + LONGEST_NAME; at++) {
    const element = scan.at(at);
    // "Còn thủ tục hành chính?": the answer tells.
    if (isBoundary(element)) return element?.text === '?' || scan.at(at - 1)?.text === '?';
    if (element?.kind === 'number' || element?.kind === 'dotted') return !hasMeaning(scan.at(at + 1), 'counted');
    if (hasMeaning(element, 'full') || hasMeaning(element, 'zero')) return true;
    if (element?.kind === 'phrase' && element.meanings.some((meaning) => STOPPERS.has(meaning))) return false;
  }
  return false;
}
