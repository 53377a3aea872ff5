/** The reader on documents with known truth: a seeded sample of each part against its bars. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BARS, belowBars } from './bars.ts';
import { num, POINT } from './card.ts';
import { SETS } from './criteria.ts';
import type { Wanted } from './doc.ts';
import { type JudgedDocument, keptDocuments, makeDocuments } from './documents.ts';
import { printTable, ratesOf } from './figures.ts';
import { judge } from './judge.ts';
import { PARTS } from './layouts/parts.ts';
import { measure } from './measure.ts';
import { Product } from './product.ts';

const HANDED = join(import.meta.dirname, 'handed');

function sampleOf(name: string): JudgedDocument[] {
  const part = PARTS[name];
  if (!part) return keptDocuments(HANDED);
  return makeDocuments(part, { seed: 'bars', count: part.layouts.length * 2 });
}

describe.each(Object.entries(BARS))('the reader on documents of the part "%s"', (name, { now }) => {
  it('is not worse than it was', async () => {
    const product = new Product();
    try {
      const judged = await judge(sampleOf(name), product);
      expect(belowBars(ratesOf(judged), now), printTable(judged)).toEqual([]);
      expect(judged.filter(({ measured }) => measured.crashed !== undefined)).toEqual([]);
    } finally {
      product.close();
    }
  });
});

describe.each(SETS)('the reader with a criteria set (%s)', (set) => {
  it('is silently wrong in less than 0.1 of 100 figures, and reads what it reads without one', async () => {
    const part = PARTS['fitting'];
    if (!part) throw new Error('no part for fitting');
    const documents = makeDocuments(part, { seed: 'set', count: part.layouts.length, set });
    const product = new Product();
    try {
      const judged = await judge(documents, product);
      const bare = await judge(
        documents.map(({ set: _, ...document }) => document),
        product,
      );
      const [withSet, without] = [ratesOf(judged), ratesOf(bare)];
      expect(withSet.silent, printTable(judged)).toBeLessThanOrEqual(0.1);
      // Codes that moved between two years are asked, and then not read: half a point in a hundred.
      expect(withSet.cards).toBeGreaterThanOrEqual(without.cards - (set === 'own' ? 0 : 0.5));
      expect(withSet.summaries).toBeGreaterThanOrEqual(without.summaries);
    } finally {
      product.close();
    }
  });
});

const WRITTEN = Object.entries(PARTS).filter(([, { layouts }]) => layouts.length > 0);

describe.each(WRITTEN)('a layout of the part "%s"', (_, part) => {
  const documents = makeDocuments(part, { seed: 'truth', count: part.layouts.length * 3, clean: true });

  it('expects no figure that does not stand in the document', () => {
    const missing = documents.flatMap((document) => notWritten(document).map((figure) => `${document.name} ${figure}`));
    expect(missing.slice(0, 20)).toEqual([]);
  });

  it('has a name of its own and writes the same document for the same seed', () => {
    expect(new Set(part.layouts.map(({ name }) => name)).size).toBe(part.layouts.length);
    const again = makeDocuments(part, { seed: 'truth', count: part.layouts.length * 3, clean: true });
    expect(again.map(({ text }) => text)).toEqual(documents.map(({ text }) => text));
  });
});

/** Figures that are to be read and are not written; of a row, what two figures leave is the third. */
function notWritten({ text, ext, expected }: JudgedDocument): string[] {
  const isCommaSeparated = ext === 'csv' && !text.includes(';');
  const cells = isCommaSeparated ? text.replace(/"[^"]*"|,/g, (cell) => (cell === ',' ? '\t' : cell)) : text;
  const numbers = new Set([...cells.matchAll(/\d+(?:[.,]\d+)?/g)].map(([number]) => plain(number)));
  const isWritten = (wanted: Wanted): boolean => typeof wanted !== 'number' || numbers.has(print(wanted));
  const rows = { ...expected.fields, ...expected.items };
  const left = (max: Wanted, score: Wanted): number | null =>
    typeof max === 'number' && typeof score === 'number' ? max - score : null;
  const missing = Object.entries(rows).flatMap(([code, [max, score]]) => {
    const isKnown =
      isWritten(score) || isWritten(left(max, score)) || score === 0 || /(?:một nửa|%) số điểm/.test(text);
    const isSum = isWritten(score) && isWritten(left(max, score));
    return (isWritten(max) && isKnown) || isSum ? [] : [code];
  });
  const alone = { ...expected.lost, ...expected.fieldLost, ...expected.self, ...expected.na };
  const { max, score, self, rank, of } = expected.total;
  return [
    ...missing,
    ...Object.entries(alone).flatMap(([code, wanted]) => (isWritten(wanted) ? [] : [`${code} alone`])),
    ...Object.entries({ max, score, self, rank, of }).flatMap(([key, wanted]) =>
      isWritten(wanted ?? null) || (key === 'rank' && expected.unit !== undefined) ? [] : [`total ${key}`],
    ),
  ];
}

const print = (points: number): string => num(Math.round(points * POINT));
/** "12,50", "12.5" and "12,5" are one number; "1.250" is not looked at. */
const plain = (number: string): string => {
  const decimal = number.replace('.', ',');
  return decimal.includes(',') ? decimal.replace(/,?0+$/, '') : decimal;
};

describe('a figure', () => {
  const expected = { total: { max: 100, score: 90, lost: 10 }, fields: { '1': [10, 8] as const }, items: {} };
  const total = { max: 100, score: 90, lost: 10, self: null, rank: null, of: null, confidence: null };
  const field = { code: '1', max: 10, score: 9, lost: 1, self: null, cause: '', confidence: null };
  const read = {
    ...{ total, fields: [field], items: [], na: [], adjust: [], residuals: [], settings: {} },
    ...{ settingsConfidence: {}, findings: [], unread: [] },
  };

  it('that is another than that of the document is silently wrong where nothing tells of it', () => {
    const { classes } = measure(expected, { read }, '1. Chỉ đạo: 8/10');
    expect(classes.wrong).toEqual(['field 1 score: 9 for 8']);
    expect(classes.right).toEqual(['total max', 'total score', 'total lost', 'field 1 max']);
  });

  it('is warned of where its line is unread, or where it is to be asked', () => {
    const unread = [{ line: 1, text: '1. Chỉ đạo: 8/10' }];
    expect(measure(expected, { read: { ...read, unread } }, '1. Chỉ đạo: 8/10').classes.warned).toHaveLength(1);
    const fields = [{ ...field, confidence: 'ask' as const }];
    expect(measure(expected, { read: { ...read, fields } }, '1. Chỉ đạo: 8/10').classes.warned).toHaveLength(1);
  });

  it('that is left out is missing where nothing tells of it, and refused with the whole document', () => {
    expect(measure(expected, { read: { ...read, fields: [] } }, '').classes.missing).toHaveLength(2);
    expect(measure(expected, { refused: 'no figure' }, '').classes.refused).toHaveLength(5);
  });

  it('that the document does not have is invented', () => {
    const fields = [
      { ...field, score: 8 },
      { ...field, code: '4' },
    ];
    expect(measure(expected, { read: { ...read, fields } }, '').classes.invented).toEqual(['field 4 9/10']);
  });
});
