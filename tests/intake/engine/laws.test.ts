/** What holds of the engine whatever is given: no digit is overlooked, no figure lost, and what a person said stands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemCode } from '../../../src/core/codes.ts';
import { atomsOf, sourceText } from '../../../src/intake/engine/atoms.ts';
import { readProse } from '../../../src/intake/engine/prose.ts';
import { type DocumentReading, readDocument } from '../../../src/intake/read-document.ts';
import type { Reading } from '../../../src/intake/reading.ts';
import type { Fact, SourceLine, SourceNumber } from '../../../src/intake/source.ts';
import { readPlainText } from '../../../src/intake/sources/plain-text.ts';
import { runs } from '../../setup/cases.ts';
import { givenOf, knownDocuments } from '../known/documents.ts';

const KNOWN = knownDocuments();
const TEXTS = KNOWN.filter(({ isTable }) => !isTable);
const LINES = [...new Set(TEXTS.flatMap(({ text }) => text.split('\n')))];
const PIECES = [...new Set(LINES.flatMap((line) => line.split(/(?<=[\s.,;:()/])/)))];

const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyLine = fc.oneof(words, fc.constantFrom(...LINES), fc.string({ unit: 'binary', maxLength: 80 }));
const anyText = fc.array(anyLine, { maxLength: 12 }).map((lines) => lines.join('\n'));

const linesOf = (text: string): SourceLine[] =>
  text.split('\n').map((line, at) => ({ piece: 0, line: at + 1, text: sourceText(line) }));
const read = (text: string, facts: readonly Fact[] = []): DocumentReading =>
  readDocument([readPlainText(text)], { facts });

it('no digit stands outside the atoms of its line', () => {
  fc.assert(
    fc.property(anyLine, (text) => {
      const [line] = linesOf(text);
      if (!line) return;
      const atoms = atomsOf([line], false);
      for (const { index } of line.text.matchAll(/\d/g))
        expect(atoms.some(({ from, to }) => from <= index && index < to)).toBe(true);
    }),
    { numRuns: runs(1000) },
  );
});

it('any text becomes statements without a throw, each with figures of its own line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = linesOf(text);
      const { statements, loose } = readProse(lines, { ownName: '', year: 2025 });
      for (const { span, text: written } of [...statements.flatMap(({ figures }) => figures), ...loose])
        expect(lines[span.line - 1]?.text.slice(span.from, span.to)).toBe(written);
    }),
    { numRuns: runs(300) },
  );
});

/** Numbers that the reading does not account for: each is used, asked about, or noise, as far as it may be points. */
function forgotten({ lines, numbers }: DocumentReading): string[] {
  const known = new Map<string, SourceNumber['span'][]>();
  for (const { span } of numbers) {
    const key = `${span.piece} ${span.line}`;
    known.set(key, [...(known.get(key) ?? []), span]);
  }
  return lines.flatMap((line) =>
    atomsOf([line], false).flatMap(({ raw, from, to, value }) => {
      const spans = known.get(`${line.piece} ${line.line}`) ?? [];
      const isKnown = value === undefined || spans.some((span) => span.from < to && from < span.to);
      return isKnown ? [] : [`${line.line}: ${raw} in “${line.text}”`];
    }),
  );
}

/** It is nobody's figure yet. */
const isAsked = ({ state, owner }: SourceNumber): boolean => state === 'asked' && owner === undefined;

it('every number of a known document is used, noise, or asked', () => {
  const lost = KNOWN.flatMap((known) =>
    forgotten(readDocument([givenOf(known)], { criteria: known.isCriteriaSet })).map((one) => `${known.name} ${one}`),
  );
  expect(lost, lost.join('\n')).toEqual([]);
});

it('every number of any text is used, noise, or asked, and whoever is asked is told of it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const document = read(text);
      expect(forgotten(document)).toEqual([]);
      const { findings, unread } = document.reading;
      if (document.numbers.some(isAsked)) expect(findings.length + unread.length).toBeGreaterThan(0);
    }),
    { numRuns: runs(200) },
  );
});

/** Rows of more points than there are. */
function above({ total, fields, items }: Reading): string[] {
  const rows = [...fields, ...items, ...(total ? [{ ...total, code: 'Tổng' }] : [])];
  return rows.flatMap(({ code, max, score, confidence }) => {
    const isAbove = max !== undefined && score !== undefined && score !== 'KAD' && score > max;
    return isAbove && confidence !== 'low' ? [code] : [];
  });
}

it('no score is above its maximum without a word', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { reading } = read(text);
      if (reading.findings.length + reading.unread.length === 0) expect(above(reading)).toEqual([]);
    }),
    { numRuns: runs(200) },
  );
});

describe('what a person said of a number', () => {
  const isSame = (a: SourceNumber['span'], b: SourceNumber['span']): boolean =>
    a.line === b.line && a.from === b.from && a.piece === b.piece;
  const chosen = fc
    .tuple(fc.constantFrom(...TEXTS), fc.nat())
    .map(([known, at]) => ({ known, at, numbers: read(known.text).numbers }))
    .filter(({ numbers }) => numbers.length > 0)
    .map(({ known, at, numbers }) => ({ text: known.text, number: numbers[at % numbers.length] as SourceNumber }));

  const asNoise = ({ text, number: { span } }: { readonly text: string; readonly number: SourceNumber }) =>
    read(text, [{ span, quantity: 'noise', owner: undefined }]).numbers.find((one) => isSame(one.span, span));

  // It is left out of the numbers, so that nobody can take it back, or is read as before.
  it.fails('is shown with the others, as noise', () => {
    fc.assert(
      fc.property(chosen, (one) => expect(asNoise(one)).toMatchObject({ quantity: 'noise', state: 'noise' })),
      { numRuns: runs(20) },
    );
  });

  it('stays: it is the maximum of a criterion', () => {
    fc.assert(
      fc.property(chosen, ({ text, number: { span } }) => {
        const owner = '9.19' as ItemCode;
        const { numbers, reading } = read(text, [{ span, quantity: 'max', owner }]);
        expect(numbers.find((one) => isSame(one.span, span))).toMatchObject({ quantity: 'max', owner });
        expect(reading.items.find(({ code }) => code === owner)?.max).toBeDefined();
      }),
      { numRuns: runs(20) },
    );
  });
});
