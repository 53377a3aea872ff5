/** How "Chấm điểm" checks itself, as formulas: {score} is the cell of that column in the first row, {cell} the one checked. */
import type { Colour } from './tab.ts';
import type { ScoreKey } from './tabs/scores.ts';

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

const differing = (key: 'score' | 'self'): Colour<ScoreKey> => ({
  formula: `=AND(ISNUMBER({${key}});ISNUMBER({byRule});ROUND({${key}}-{byRule};4)<>0)`,
  fill: DIFFERENT,
  keys: [key],
  isBold: true,
});

const NUMBER = 'AND(ISNUMBER({cell});OR(NOT(ISNUMBER({max}));AND({cell}>=0;{cell}<={max})))';
const WRITTEN =
  'AND(ISTEXT({cell});OR(UPPER(TRIM({cell}))="KAD";ISNUMBER(VALUE(SUBSTITUTE({cell};".";",")));ISNUMBER(VALUE(SUBSTITUTE({cell};",";".")))))';

export const SCORE_CHECKS = {
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
  ] as readonly Colour<ScoreKey>[],
  /** A score is a number from 0 to the max, KAD, or a text number. */
  score: {
    formula: `=OR(IFERROR(${NUMBER};FALSE);IFERROR(${WRITTEN};FALSE))`,
    help: 'Điểm từ 0 đến điểm tối đa của dòng; để trống khi chưa chấm; ghi KAD khi không áp dụng.',
  },
};

/** What people type as points of a row. */
export const CHECKED_SCORES: readonly ScoreKey[] = ['score', 'self', 'survey'];
