/** How "Chấm điểm" checks itself, as formulas: {score} is the cell of that column in the first row, {cell} the one checked. */
import { columnLetter } from './tab.ts';
import type { ScoreKey } from './tabs/scores.ts';

type Columns = ReadonlyMap<ScoreKey, number>;

/** A colour under a condition, in some columns or, without any, in all. */
export interface Colour {
  readonly formula: string;
  readonly fill: string;
  readonly keys: readonly ScoreKey[];
  readonly isBold: boolean;
}

const WRONG = '#f4c7c3';
const DIFFERENT = '#d9d2e9';
const LOST = '#fce8b2';
const FIELD = '#e8f0fe';

const WAITING = '#fff2cc';

/** A field, or the total. */
const IS_FIELD = '{code}<>"";ISERROR(FIND(".";{code}))';
const FIGURES = ['current', 'lost', 'rate'] as const;
const BOTH = 'ISNUMBER({max});ISNUMBER({score})';

/** Something is scored, and this item is not: it has a maximum, nothing listed below it, and nobody says KAD. */
const WAITS = `AND(COUNT({current*})>0;ISNUMBER({max});{code}<>"";{current}="";COUNTIF({code*};{code}&".*")=0;${['score', 'self', 'survey'].map((key) => `UPPER({${key}})<>"KAD"`).join(';')})`;

const differing = (key: 'score' | 'self'): Colour => ({
  formula: `=AND(ISNUMBER({${key}});ISNUMBER({byRule});ROUND({${key}}-{byRule};4)<>0)`,
  fill: DIFFERENT,
  keys: [key],
  isBold: true,
});

const NUMBER = 'AND(ISNUMBER({cell});OR(NOT(ISNUMBER({max}));AND({cell}>=0;{cell}<={max})))';
const WRITTEN =
  'AND(ISTEXT({cell});OR(UPPER(TRIM({cell}))="KAD";ISNUMBER(VALUE(SUBSTITUTE({cell};".";",")));ISNUMBER(VALUE(SUBSTITUTE({cell};",";".")))))';

export const SCORE_CHECKS = {
  /** Where several hold, Sheets shows the first. */
  colours: [
    { formula: `=AND(${BOTH};{score}>{max})`, fill: WRONG, keys: ['score'], isBold: true },
    {
      formula: '=OR(ISTEXT({current})*({current}<>"")*({current}<>"KAD");ISTEXT({lost})*({lost}<>""))',
      fill: WRONG,
      keys: FIGURES,
      isBold: false,
    },
    { formula: `=${WAITS}`, fill: WAITING, keys: ['current'], isBold: false },
    { formula: '=AND(ISTEXT({byRule});{byRule}<>"")', fill: WRONG, keys: ['byRule'], isBold: false },
    differing('score'),
    differing('self'),
    { formula: `=AND(${BOTH};{score}<{max})`, fill: LOST, keys: ['score'], isBold: false },
    { formula: `=AND(${IS_FIELD};ISNUMBER({lost});{lost}>0)`, fill: LOST, keys: ['current', 'lost'], isBold: true },
    { formula: '=AND(ISNUMBER({lost});{lost}>0)', fill: LOST, keys: ['current', 'lost'], isBold: false },
    { formula: '=AND(ISNUMBER({rate});{rate}<1)', fill: LOST, keys: ['rate'], isBold: false },
    { formula: `=AND(${IS_FIELD})`, fill: FIELD, keys: [], isBold: true },
  ] as readonly Colour[],
  /** A score is a number from 0 to the max, KAD, or a text number. */
  score: {
    formula: `=OR(IFERROR(${NUMBER};FALSE);IFERROR(${WRITTEN};FALSE))`,
    help: 'Điểm từ 0 đến điểm tối đa của dòng; để trống khi chưa chấm; ghi KAD khi không áp dụng.',
  },
};

/** What people type as points of a row. */
export const CHECKED_SCORES: readonly ScoreKey[] = ['score', 'self', 'survey'];

/** "{score}" becomes "$J2", "{score*}" the whole column "$J$2:$J"; "$?" where there is no such column. */
export function filled(formula: string, row: number, columns: Columns): string {
  return formula.replace(/\{(\w+)(\*?)\}/g, (_, key: ScoreKey, isWhole: string) => {
    const letter = `$${columnLetter(columns.get(key) ?? 0) || '?'}`;
    return isWhole ? `${letter}$${row}:${letter}` : `${letter}${row}`;
  });
}

/** The colours of the columns that are there; one about a missing column would be about another. */
export function coloursOf(headerRow: number, columns: Columns): Colour[] {
  return SCORE_CHECKS.colours
    .map((colour) => ({ ...colour, formula: filled(colour.formula, headerRow + 1, columns) }))
    .filter(({ formula, keys }) => !formula.includes('$?') && keys.every((key) => columns.has(key)));
}

/** "J2:J" for a column from row 2 down, "A2:Q" for several. */
export const placeText = (row: number, first: number, last: number): string =>
  `${columnLetter(first)}${row}:${columnLetter(last)}`;

/** Where the colours stand, one text each, as the ranges of a rule are told; the same place may be coloured several times. */
export function colourPlaces(headerRow: number, columns: Columns): string[] {
  return coloursOf(headerRow, columns).map(({ keys }) =>
    keys.length > 0
      ? keys.map((key) => placeText(headerRow + 1, columns.get(key) ?? 0, columns.get(key) ?? 0)).join(' ')
      : placeText(headerRow + 1, 1, Math.max(...columns.values())),
  );
}
