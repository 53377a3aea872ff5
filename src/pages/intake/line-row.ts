/** A whole line of the source becomes a row: what it is filled in with, and what of it the reader is told. */
import { compareCodes, type ItemCode, readCode, TOTAL_LABEL } from '../../core/codes.ts';
import { readPoints } from '../../core/numbers.ts';
import type { Quantity } from '../../intake/engine/statements.ts';
import { romanValue } from '../../intake/roman.ts';
import type { Fact } from '../../intake/source.ts';
import type { Proposal } from './proposals.ts';
import type { MarkedLine, MarkedNumber } from './source-model.ts';
import { TEXTS } from './texts.ts';

const FIGURES = ['max', 'score', 'self'] as const;

/** A row that the person made of a line; figures as typed. */
export interface AddedRow {
  readonly code: ItemCode;
  readonly name: string;
  readonly texts: Readonly<Record<(typeof FIGURES)[number] | 'cause', string>>;
  readonly document: number;
  readonly piece: number;
  readonly line: number;
  readonly quote: string;
}

export type RowDraft = { readonly code: string; readonly name: string } & AddedRow['texts'];

const LEADING_CODE =
  /^[\s\-–+*•|]*(?:(?:tiêu chí|chỉ tiêu|chỉ số|lĩnh vực|tctp)(?: thành phần)?\s*)?(\d{1,2}(?:\.\d{1,2})*)(?=[.:)\s]|$)/iu;
/** "- 3.1. Tên tiêu chí: điểm tối đa 2": what stands between code and figures. */
const NAME = /^[.:)\s]*([^\d:;]*?)\s*(?::|;|\t|\(|,?\s*(?:điểm|đạt|bị trừ|không|tối đa)|\d|$)/iu;
const CAUSE = /(?:^|[\s,;])(?:do|vì|nguyên nhân:?|lý do:?)\s+(\S.*?)[.;]?$/iu;

/** "I", "II", "IX" before the name of a field. */
const LEADING_ROMAN = /^\s*([IVX]{1,5})(?=[.:)\s])/u;

const BLANK: RowDraft = { code: '', name: '', max: '', score: '', self: '', cause: '' };

/**
 * Known numbers stand where they were read. Of unknown ones, and of those asked about where none is a maximum, the order
 * tells: maximum and score, "1/2" the other way round, and of three the self score between them, as tables have it.
 */
export function draftOf({ source, numbers }: MarkedLine): RowDraft {
  const roman = LEADING_ROMAN.exec(source.text);
  const code = roman ?? LEADING_CODE.exec(source.text);
  // A whole card in one paragraph: none of its figures is more likely than another.
  if (!code && new Set(numbers.flatMap(({ number }) => number.owner ?? [])).size > 1) return BLANK;
  const rest = source.text.slice(code?.[0].length ?? 0);
  const told = toldIn(numbers);
  const free = numbers.filter(
    ({ number }) => (number.owner === undefined || told.size === 0) && (number.state === 'asked' || told.size === 0),
  );
  const inOrder = free.filter(({ number }) => !isBesidePoints(source.text, number.span.to));
  const [first, second, third] = inOrder;
  const isShare =
    first !== undefined &&
    second !== undefined &&
    source.text.slice(first.number.span.to, second.number.span.from).trim() === '/';
  const isTriple = !isShare && third !== undefined && inOrder.length === 3;
  const [max, score] = isShare ? [second, first] : isTriple ? [first, third] : [first, second];
  const figure = (key: (typeof FIGURES)[number], other: MarkedNumber | undefined): string =>
    told.get(key) ?? (told.size === 0 ? (other?.number.text ?? '') : '');
  return {
    code: roman?.[1] === undefined ? (code?.[1] ?? '') : String(romanValue(roman[1]) ?? ''),
    name: NAME.exec(rest)?.[1]?.trim() ?? '',
    max: figure('max', max),
    score: figure('score', score),
    self: figure('self', isTriple ? second : undefined),
    cause: CAUSE.exec(source.text)?.[1]?.trim() ?? '',
  };
}

/** What the reader says of the line; nothing where it asks about all of it and knows no maximum. */
function toldIn(numbers: MarkedLine['numbers']): ReadonlyMap<Quantity, string> {
  const owned = numbers.filter(({ number }) => number.owner !== undefined);
  const isGuess = owned.every(({ number }) => number.state === 'asked' && number.quantity !== 'max');
  const told = new Map<Quantity, string>();
  if (owned.length > 1 && isGuess) return told;
  for (const { number } of owned) if (!told.has(number.quantity)) told.set(number.quantity, number.text);
  return told;
}

/** "15 hồ sơ", "81%": no points. */
const isBesidePoints = (text: string, to: number): boolean =>
  /^\s*%|^\s+(?!điểm)\p{Ll}+\s+\p{Ll}/u.test(text.slice(to));

/** What cannot stand, by the field of the form. */
export function faultsOf(draft: RowDraft): Partial<Record<keyof RowDraft, string>> {
  const faults: Partial<Record<keyof RowDraft, string>> = {};
  if (!readCode(draft.code))
    faults.code = draft.code.trim() === '' ? TEXTS.line.codeMissing : TEXTS.badCode(draft.code);
  for (const key of FIGURES) {
    const text = draft[key].trim();
    if (text !== '' && !readPoints(text).ok) faults[key] = TEXTS.badAmount(text);
  }
  if (FIGURES.every((key) => draft[key].trim() === '') && !faults.code) faults.score = TEXTS.line.figureMissing;
  return faults;
}

/** The row, and a fact for each of its figures that stands in the line itself. */
export function rowOf(line: MarkedLine, draft: RowDraft): { row: AddedRow; facts: Fact[] } | undefined {
  const code = readCode(draft.code);
  if (!code) return undefined;
  const { code: _, name, ...texts } = draft;
  const left = [...line.numbers];
  const facts = FIGURES.flatMap((quantity): Fact[] => {
    const at = left.findIndex(({ number }) => number.text === draft[quantity].trim());
    const found = at < 0 ? undefined : left.splice(at, 1)[0];
    return found ? [{ span: found.number.span, quantity, owner: code }] : [];
  });
  const { piece, line: place, text } = line.source;
  return { row: { code, name: name.trim(), texts, document: line.document, piece, line: place, quote: text }, facts };
}

/** @param documentName of which document a row is, as readings say it; blank where there is but one */
export function withAdded(
  proposals: readonly Proposal[],
  added: readonly AddedRow[],
  documentName: (index: number) => string,
): readonly Proposal[] {
  return added.reduce((known, row) => put(known, row, documentName(row.document)), proposals);
}

/** What the person typed stands in the row that was read under that code, or the row is a new one. */
function put(proposals: readonly Proposal[], row: AddedRow, document: string): readonly Proposal[] {
  const { code, name, texts, line, quote } = row;
  const typed = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
  const known = proposals.find(({ key }) => key === code);
  if (known) {
    const merged = { ...known, name: name || known.name, texts: { ...known.texts, ...typed }, isAdded: true };
    return proposals.map((proposal) => (proposal === known ? merged : proposal));
  }
  const blank = { max: '', self: '', score: '', cause: '' };
  const made: Proposal = {
    ...{ key: code, name, texts: { ...blank, ...typed, code }, confidence: 'high', quote, isAdded: true },
    ...{ source: { line, ...(document === '' ? {} : { document }) }, findings: [], differences: [], extras: {} },
  };
  const at = proposals.findIndex(({ key }) => !isCode(key) || compareCodes(key, code) > 0);
  return at < 0 ? [...proposals, made] : proposals.toSpliced(at, 0, made);
}

const isCode = (key: string): key is ItemCode => key !== TOTAL_LABEL;
