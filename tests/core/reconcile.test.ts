import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardFigures, figuresOf } from '../../src/core/figures.ts';
import { formatPoints } from '../../src/core/numbers.ts';
import { printPlace } from '../../src/core/place.ts';
import { ofUnits, sum, toNumber } from '../../src/core/points.ts';
import { findDisagreements, RESIDUAL_KINDS, reconcile } from '../../src/core/reconcile.ts';
import type { PrecisionOptions } from '../../src/core/result/precision.ts';
import { rollUpTotal } from '../../src/core/rollup.ts';
import { buildScorecard, type CardRow, statedScore } from '../../src/core/scorecard.ts';
import { findShortfalls } from '../../src/core/shortfalls.ts';
import { cardOf, rowsOf, SEED } from './card.ts';

const disagreements = (table: string, options: PrecisionOptions = {}) =>
  reconcile(cardOf(table), options).map(({ code, kind, stated, summed, difference }) => [
    code,
    RESIDUAL_KINDS[kind],
    ...[stated, summed, difference].map(formatPoints),
  ]);

describe('reconciliation', () => {
  it('finds the 0,1 in field 7 of the published result and nothing else', () => {
    expect(disagreements(SEED)).toEqual([['7', 'chưa rõ nguyên nhân', '6,9', '7', '0,1']]);
  });

  it('judges fields against the total row the same way', () => {
    expect(disagreements(`${SEED}\n Tổng 100 81,9`)).toEqual([['7', 'chưa rõ nguyên nhân', '6,9', '7', '0,1']]);
    expect(disagreements(`${SEED}\n Tổng 100 80`)).toContainEqual([
      'total',
      'chưa rõ nguyên nhân',
      '80',
      '81,9',
      '1,9',
    ]);
  });

  it.each([
    ['tổng thành phần vượt tiêu chí', '1 5 4\n1.1 3 2\n1.2 3 2', ['1', 'tổng thành phần vượt tiêu chí', '5', '6', '1']],
    ['lệch tổng: more below than stated', '1 9 4\n1.1 3 3\n1.2 3 2', ['1', 'lệch tổng', '4', '5', '1']],
    ['lệch tổng: a complete listing with less below', '1 6 5\n1.1 3 3\n1.2 3 1', ['1', 'lệch tổng', '5', '4', '1']],
    [
      'vượt điểm tối đa: the rest earned more than it can',
      '1 9 8\n1.1 3 3\n1.2 3 1',
      ['1', 'vượt điểm tối đa', '8', '7', '1'],
    ],
    [
      'chưa rõ nguyên nhân: the rest lost points nobody listed',
      '1 9 6\n1.1 3 3\n1.2 3 1',
      ['1', 'chưa rõ nguyên nhân', '6', '7', '1'],
    ],
  ])('names %s', (_, table, row) => expect(disagreements(table)).toEqual([row]));

  it('takes the first kind that holds: too much max below comes before too much score', () => {
    expect(disagreements('1 5 1\n1.1 3 2\n1.2 3 2')).toEqual([['1', 'tổng thành phần vượt tiêu chí', '5', '6', '1']]);
  });

  it('does not judge scores while a child waits for one, but still its max', () => {
    expect(disagreements('1 6 5\n1.1 3 3\n1.2 3 -')).toEqual([]);
    expect(disagreements('1 5 5\n1.1 3 3\n1.2 3 -')).toEqual([['1', 'tổng thành phần vượt tiêu chí', '5', '6', '1']]);
  });

  it('accepts a max stated with or without what is not applicable', () => {
    const below = '\n1.1 3 2\n1.2 2 KAD';
    expect(disagreements(`1 3 2${below}`)).toEqual([]);
    expect(disagreements(`1 5 2${below}`)).toEqual([]);
    expect(disagreements(`1 5 2,5${below}`)).toEqual([['1', 'lệch tổng', '2,5', '2', '0,5']]);
  });

  it('leaves bonus and penalty points out', () => {
    expect(disagreements('1 3 2\n1.1 3 2\n1.2 - 1')).toEqual([]);
    expect(disagreements('1 3 2\n2 - 1\nTổng 3 3')).toEqual([]);
  });

  it('skips levels that are not listed', () => {
    expect(disagreements('3 2 1\n3.1.4 1 1\n3.5.1.2 1 1')).toEqual([['3', 'lệch tổng', '1', '2', '1']]);
  });

  it('forgives rounding of a stated figure where something below is finer, and only then', () => {
    expect(disagreements('1 2 1,23\n1.1 1 0,4321\n1.2 1 0,8012')).toEqual([]);
    expect(disagreements('1 2 1,24\n1.1 1 0,4321\n1.2 1 0,8012')).toHaveLength(1);
    expect(disagreements('1 2 1,23\n1.1 1 0,43\n1.2 1 0,81')).toEqual([['1', 'lệch tổng', '1,23', '1,24', '0,01']]);
  });

  it('adds half a unit for each child that is itself rounded', () => {
    const children = '\n1.1 1 0,43\n1.1.1 1 0,4349\n1.2 1 0,80\n1.2.1 1 0,8049\n1.3 1 0,5';
    // Fields and criteria show two decimals: 0,005 of the field, of 1.1 and of 1.2, and 1.3 carries points of its own.
    expect(disagreements(`1 3 1,74${children}`)).toEqual([]);
    expect(disagreements(`1 3 1,75${children}`)).toEqual([['1', 'lệch tổng', '1,75', '1,73', '0,02']]);
  });

  /** The published result with half points given back to four leaves: fields 1, 2, 5 and 6 stay as they were. */
  const HALVES = SEED.replace('1.5 3 0', '1.5 3 0,5')
    .replace('2.1 2 1', '2.1 2 1,5')
    .replace('5.5.1 2 0', '5.5.1 2 0,5')
    .replace('6.2 2 0', '6.2 2 0,5');

  it('reads 8 beside 6,9 as 8,0: half points are no rounding', () => {
    const half = (code: string, stated: string, summed: string) => [
      code,
      'chưa rõ nguyên nhân',
      ...[stated, summed, '0,5'],
    ];
    expect(disagreements(HALVES)).toEqual([
      half('1', '14', '14,5'),
      half('2', '8', '8,5'),
      half('5', '17', '17,5'),
      half('6', '7', '7,5'),
      ['7', 'chưa rõ nguyên nhân', '6,9', '7', '0,1'],
    ]);
  });

  it('keeps whole fields above parts with decimals exact, unless the book says that they are rounded', () => {
    const table = '1 5 4\n1.1 3 2,3\n1.2 2 1,4\n2 5 4\n2.1 5 4,6\nTổng 10 8,2';
    expect(disagreements(table)).toEqual([
      ['1', 'lệch tổng', '4', '3,7', '0,3'],
      ['2', 'lệch tổng', '4', '4,6', '0,6'],
      ['total', 'lệch tổng', '8,2', '8', '0,2'],
    ]);
    expect(disagreements(table, { fieldsRounded: true })).toEqual([['2', 'lệch tổng', '4', '4,6', '0,6']]);
    expect(disagreements(table.replace('8,2', '9,1'), { fieldsRounded: true })).toContainEqual([
      ...['total', 'lệch tổng', '9,1', '8', '1,1'],
    ]);
  });

  it('names what a rounded level forgives', () => {
    const found = (table: string) =>
      findDisagreements(cardOf(table)).map(({ code, kind, stated, summed, difference }) => [
        ...[code, kind],
        ...[stated, summed, difference].map(toNumber),
      ]);
    expect(found('1 9 6,9\n1.1 9 6,8517')).toEqual([['1', 'rounding', 6.9, 6.8517, 0.0483]]);
    expect(found('1 9 6,9\n1.1 9,04 6,9')).toEqual([['1', 'rounding', 9, 9.04, 0.04]]);
    expect(found('1 5 -\n1.1 6 -')).toEqual([['1', 'children-exceed-max', 5, 6, 1]]);
    expect(found(SEED)).toEqual([['7', 'unexplained', 6.9, 7, 0.1]]);
    expect(found('1 3 2\n1.1 3 2')).toEqual([]);
  });

  it('never complains about a card whose parents are the sums of their children', () => {
    const leaf = fc.record({ max: fc.integer({ min: 1, max: 50_000 }), share: fc.integer({ min: 0, max: 100 }) });
    fc.assert(
      fc.property(
        fc.array(fc.array(leaf, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (fields) => {
          const rows: CardRow[] = [];
          fields.forEach((leaves, f) => {
            const figures = leaves.map(({ max, share }) => ({
              max: ofUnits(max),
              score: ofUnits(Math.floor((max * share) / 100)),
            }));
            const code = String(f + 1) as CardRow['code'];
            rows.push({
              code,
              title: '',
              max: sum(figures.map((x) => x.max)),
              score: sum(figures.map((x) => x.score)),
              place: 0,
            });
            for (const [i, figure] of figures.entries())
              rows.push({ code: `${code}.${i + 1}` as CardRow['code'], title: '', place: 0, ...figure });
          });
          expect(reconcile(buildScorecard(rows).card)).toEqual([]);
        },
      ),
    );
  });
});

describe('figures', () => {
  it('are those of the published result', () => {
    const card = cardOf(SEED);
    const all = cardFigures(card);
    expect([all.max, all.score, all.lost].map((x) => formatPoints(x ?? ofUnits(0)))).toEqual(['86', '67,9', '18,1']);
    expect(findShortfalls(card).map(({ code }) => code)).toEqual([
      ...['1.5', '7.3', '5.5.1', '6.2', '7.2', '2.1', '3.1.4', '3.4.1', '6.3.3', '7.1', '3.1.5', '3.5.1'],
    ]);
  });

  it('leave a field unscored whose listing does not fill its max', () => {
    const card = cardOf('1 17 -\n1.5 3 0\n2 2 -\n2.1 2 1');
    const [first, second] = card.fields.map(figuresOf);
    expect(first).toMatchObject({ max: 170_000, score: undefined, unscored: 1, lost: 0 });
    expect(second).toMatchObject({ max: 20_000, score: 10_000, unscored: 0, lost: 10_000 });
  });

  it('take what is not applicable out of max and score', () => {
    const [field] = cardOf('1 5 -\n1.1 3 2\n1.2 2 KAD').fields.map(figuresOf);
    expect(field).toMatchObject({ max: 30_000, score: 20_000, lost: 10_000, scoredMax: 30_000 });
  });

  it('count bonus and penalty points in the total score only', () => {
    const card = cardOf('1 5 4\n8 - -\n8.1 - 1\n8.2 - -0,5');
    const all = cardFigures(card);
    expect([all.max, all.score, all.lost]).toEqual([50_000, 45_000, 10_000]);
    expect(rollUpTotal(card, statedScore)).toBe(45_000);
  });

  it('never treat a blank score as 0', () => {
    expect(cardFigures(cardOf('1 5 -'))).toMatchObject({ score: undefined, lost: 0, unscored: 1 });
  });
});

describe('a card', () => {
  it('reports a code that stands twice, two totals, a score above max', () => {
    const { problems } = buildScorecard(rowsOf('1 5 6\n1 5 4\nTổng 5 4\nTổng 5 4'));
    expect(problems.map(({ code, place }) => [code, printPlace(place)])).toEqual([
      ['score-above-max', 'dòng 1'],
      ['code-twice', 'dòng 2'],
      ['total-twice', 'dòng 4'],
    ]);
    for (const { message } of problems) expect(message).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('makes a field for items that name one without a row', () => {
    const card = cardOf('3.1.4 1 0');
    expect(card.fields.map(({ code, row, children }) => [code, row, children.length])).toEqual([['3', undefined, 1]]);
    expect(toNumber(cardFigures(card).lost)).toBe(1);
  });
});
