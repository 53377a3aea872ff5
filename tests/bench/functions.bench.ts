import { bench, describe } from 'vitest';
import { cell } from '../functions/call.ts';

/** A card of so many rows: fields of ten items, every third item below its maximum. */
function columns(rows: number): { codes: unknown[][]; titles: unknown[][]; max: unknown[][]; score: unknown[][] } {
  const indexes = Array.from({ length: rows }, (_, i) => i);
  return {
    codes: indexes.map((i) => [i % 10 === 0 ? `${i / 10 + 1}` : `${Math.floor(i / 10) + 1}.${i % 10}`]),
    titles: indexes.map((i) => [`Mục ${i}`]),
    max: indexes.map((i) => [i % 10 === 0 ? 9 : 1]),
    score: indexes.map((i) => [i % 10 === 0 ? 6 : i % 3 === 0 ? 0.5 : 1]),
  };
}

/** What a program without exact points, codes or checks would do: the least work there is. */
function floatLoop(codes: unknown[][], max: unknown[][], score: unknown[][]): [unknown, number][] {
  const rows: [unknown, number][] = [];
  for (let i = 0; i < codes.length; i++) {
    const lost = Number(max[i]?.[0]) - Number(score[i]?.[0]);
    if (lost > 0) rows.push([codes[i]?.[0], lost]);
  }
  return rows.sort((a, b) => b[1] - a[1]);
}

for (const rows of [100, 1000, 10_000]) {
  const { codes, titles, max, score } = columns(rows);
  describe(`${rows} rows`, () => {
    bench('a plain float loop', () => {
      floatLoop(codes, max, score);
    });
    bench('CCHC_SHORTFALLS', () => {
      cell('SHORTFALLS', codes, titles, max, score);
    });
    bench('CCHC_GAP', () => {
      cell('GAP', max, score);
    });
    bench('CCHC_SUMMARY', () => {
      cell('SUMMARY', codes, titles, max, score);
    });
  });
}
