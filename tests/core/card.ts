/** Builds cards for tests from a compact table: "code max score" per line, "-" for blank. */
import { readCodeCell, readPointsCell, readScoreCell } from '../../src/core/cells.ts';
import { buildScorecard, type CardRow } from '../../src/core/scorecard.ts';

export function rowsOf(table: string): CardRow[] {
  return table
    .trim()
    .split(/\s*\n\s*/)
    .filter((line) => line !== '')
    .map((line, i) => {
      const [code = '', max = '-', score = '-'] = line.trim().split(/\s+/);
      const blank = (text: string) => (text === '-' ? '' : text);
      const read = { code: readCodeCell(code), max: readPointsCell(blank(max)), score: readScoreCell(blank(score)) };
      if (!read.code.ok || !read.max.ok || !read.score.ok || read.code.value === undefined)
        throw new Error(`bad row ${line}`);
      return {
        code: read.code.value,
        title: `Mục ${code}`,
        max: read.max.value?.points,
        score: read.score.value.score,
        place: i + 1,
      };
    });
}

export const cardOf = (table: string) => buildScorecard(rowsOf(table)).card;

/** The published result of Đồng Mỏ, 2023 (a real one): fields, listed leaves, total. */
export const SEED = `
  1 17 14
  1.5 3 0
  2 9 8
  2.1 2 1
  3 18 15
  3.1.4 1 0
  3.1.5 1 0,5
  3.4.1 2,5 1,5
  3.5.1 1 0,5
  5 19 17
  5.5.1 2 0
  6 10 7
  6.2 2 0
  6.3.3 1 0
  7 13 6,9
  7.1 1 0
  7.2 2 0
  7.3 3 0
`;
