import { describe, expect, it } from 'vitest';
import { coloursOf, filled } from '../../src/book/colours.ts';
import { isSameSet, noteCriteriaSet, printCriteriaSet, readCriteriaSet } from '../../src/book/criteria-set.ts';
import { fromPlain, toPlain } from '../../src/book/plain-table.ts';
import { SCORE_CHECKS } from '../../src/book/score-checks.ts';
import {
  columnFormulas,
  isOwnFormula,
  NEW_SETTINGS,
  resultFormulas,
  titleOf,
  totalSentence,
} from '../../src/book/score-formulas.ts';
import { columnLetter, headerOf, openRange, runsOf } from '../../src/book/tab.ts';
import { findHeaders, parseTable } from '../../src/book/table.ts';
import { SCORES, type ScoreKey } from '../../src/book/tabs/scores.ts';
import { TASKS } from '../../src/book/tabs/tasks.ts';
import { bookTabs, TABS, tabNamed } from '../../src/book/tabs.ts';
import { plainText, quoted } from '../../src/book/text-cells.ts';
import { readCode } from '../../src/core/codes.ts';
import { ofUnits } from '../../src/core/points.ts';
import { rowOf } from './cells.ts';

describe('a table in a tab', () => {
  const headers = ['Mã', 'Nội dung', 'Điểm tối đa'];

  it('is found by its headers, wherever people moved them', () => {
    const values = [
      ['Bảng điểm năm 2025'],
      ['', 'điểm  TỐI ĐA', 'Riêng', 'Mã'],
      ['', 3, 'x', '1.1'],
      ['', '', 'y', ''],
      ['', 2, '', '1.2'],
    ];
    const table = parseTable(SCORES, values);
    expect(table).toMatchObject({ headerRow: 2, nextRow: 6, width: 1 });
    expect([...(table?.columns ?? [])]).toEqual([
      ['max', 2],
      ['code', 4],
    ]);
    expect(table?.rows.map(({ place, cell }) => [place, cell('code'), cell('max'), cell('score')])).toEqual([
      [3, '1.1', 3, ''],
      [5, '1.2', 2, ''],
    ]);
    expect([table?.cellAt(3, 3), table?.cellAt(9, 1)]).toEqual(['x', '']);
  });

  it('takes the first of two columns with one header, and the row with the most of them', () => {
    const found = findHeaders(SCORES, [
      ['Mã', 'Nội dung'],
      [...headers, 'Mã'],
    ]);
    expect(found?.headerRow).toBe(2);
    expect(found?.columns.get('code')).toBe(1);
  });

  it('is none where one word stands alone, or below the tenth row', () => {
    expect(findHeaders(SCORES, [['Mã', 'x']])).toBeUndefined();
    expect(findHeaders(SCORES, [...Array.from({ length: 10 }, () => ['']), headers])).toBeUndefined();
    expect(findHeaders(SCORES, [...Array.from({ length: 9 }, () => ['']), headers])?.headerRow).toBe(10);
  });

  it('travels with its dates as texts, and comes back', () => {
    const row = rowOf<ScoreKey>({ code: new Date(0), max: 3, title: true, score: null }, 9);
    const plain = toPlain([row], ['code', 'max', 'title', 'score', 'self'], () => '01/01/2026');
    expect(plain.rows).toEqual([[9, '01/01/2026', 3, true, '', '']]);
    const [back] = fromPlain<ScoreKey>(plain);
    expect([back?.place, back?.cell('code'), back?.cell('max'), back?.cell('rule')]).toEqual([9, '01/01/2026', 3, '']);
  });
});

describe('names of the sheet', () => {
  it('are letters of columns, open ranges and runs of rows', () => {
    expect([1, 26, 27, 52, 53, 702, 703].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
    expect(openRange(3, 2)).toBe('C2:C');
    expect(runsOf([3, 4, 7, 9, 10])).toEqual([
      [3, 4],
      [7, 7],
      [9, 10],
    ]);
  });

  it('are headers by key and tabs by name', () => {
    expect([headerOf(SCORES, 'max'), headerOf(TASKS, 'due')]).toEqual(['Điểm tối đa', 'Thời hạn']);
    expect(tabNamed('Nhiệm vụ')).toBe(TASKS);
    expect(tabNamed('Của xã')).toBeUndefined();
    expect(bookTabs().map(({ name }) => name)).toEqual([
      'Thông tin chung',
      'Chấm điểm',
      'Nhiệm vụ',
      'Đơn vị',
      'Lời văn',
    ]);
    expect(new Set(TABS.map(({ name }) => name)).size).toBe(TABS.length);
  });

  it('keep a text from being parsed', () => {
    expect([quoted('=1'), quoted(''), plainText("'a"), plainText('=1')]).toEqual(["'=1", '', "''a", '=1']);
    for (const words of ['Chưa thực hiện', 'Rà soát, lập danh mục (lần đầu)', 'KAD']) expect(quoted(words)).toBe(words);
    for (const other of ['Tháng 3', 'TRUE', 'Đúng', '-a', '@a', "'a", 'a ', ' a', '#N/A', 'a@b.vn'])
      expect(quoted(other)).toBe(`'${other}`);
  });
});

describe('a criteria set', () => {
  const rows = ['1.10', '1.2', 'total'].map((text, i) => ({
    code: text === 'total' ? ('total' as const) : (readCode(text) ?? 'total'),
    max: ofUnits(10_000 * (i + 1)),
    rule: ' có: 1;  không: 0 ',
  }));

  it('is noted whatever the order, and printed so that it is read back', () => {
    const note = noteCriteriaSet('QĐ 15 · 2025', rows);
    expect(note).toEqual(noteCriteriaSet('QĐ 15 · 2025', rows.toReversed()));
    expect(note.rows).toBe(2);
    expect(readCriteriaSet(printCriteriaSet(note))).toEqual(note);
    expect(isSameSet(note, rows)).toBe(true);
  });

  it('is another one when a maximum, a rule or the number of rows changed', () => {
    const note = noteCriteriaSet('x', rows);
    const [first, ...others] = rows;
    if (!first) throw new Error('no row');
    expect(isSameSet(note, [{ ...first, max: ofUnits(1) }, ...others])).toBe(false);
    expect(isSameSet(note, [{ ...first, rule: 'có: 2' }, ...others])).toBe(false);
    expect(isSameSet(note, [{ ...first, rule: 'có: 1; không: 0' }, ...others])).toBe(true);
    expect(isSameSet(note, others)).toBe(false);
  });

  it('has the hash that older books hold (FNV-1a, test vector of no text)', () => {
    expect(noteCriteriaSet('x', []).hash).toBe('811c9dc5');
    expect(readCriteriaSet('x · 47 dòng · 3f9a1c2')).toBeUndefined();
  });
});

describe('formulas of the card', () => {
  const columns = new Map<ScoreKey, number>(SCORES.columns.map(({ key }, i) => [key, i + 1]));

  it('stand in the header row and name open columns; none where a column is missing', () => {
    const formulas = columnFormulas(1, columns, NEW_SETTINGS);
    expect(formulas.find(({ key }) => key === 'byRule')?.formula).toBe('=CCHC_SCORE(D1:D;E1:E;C1:C;F1:F)');
    const without = new Map([...columns].filter(([key]) => key !== 'rule'));
    expect(columnFormulas(1, without, NEW_SETTINGS).map(({ key }) => key)).not.toContain('byRule');
    const nowhere = { ...NEW_SETTINGS, rows: new Map<string, number>() };
    expect(
      columnFormulas(3, columns, nowhere).every(({ formula }) => !formula.includes('[') && formula.includes('3:')),
    ).toBe(true);
  });

  it('are known as our own with other columns and separators, and named by what they call', () => {
    const [first] = columnFormulas(1, columns, NEW_SETTINGS);
    if (!first) throw new Error('no formula');
    expect(isOwnFormula('=CCHC_SCORE(A9:A,B9:B,C9:C,D9:D)', first)).toBe(true);
    expect(isOwnFormula('=SUM(A:A)', first)).toBe(false);
    expect(titleOf('=CCHC_SCORE(X1:X;Y1:Y)')).toBe(first.header);
    expect(titleOf('=SUM(A:A)')).toBeUndefined();
  });

  it('of the whole are one row each of CCHC_RESULT', () => {
    const places = { tab: 'Chấm điểm', headerRow: 1, columns };
    const formulas = resultFormulas(places, NEW_SETTINGS);
    expect(formulas.map(({ formula }) => formula.match(/;(\d)\)$/)?.[1])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
    ]);
    expect(formulas[0]?.formula).toMatch(/^=INDEX\(CCHC_RESULT\('Chấm điểm'!\$A\$1:\$A;'Chấm điểm'!\$C\$1:\$C;/);
    expect(resultFormulas({ ...places, columns: new Map() }, NEW_SETTINGS)).toEqual([]);
    expect(totalSentence(NEW_SETTINGS)).toMatch(/^=IF\(.*"Tổng: chưa có"/);
    expect(totalSentence({ ...NEW_SETTINGS, rows: new Map() })).toBeUndefined();
  });

  it('that colour cells are left out where they name a column that is not there', () => {
    expect(filled('{score}>{max*}', 2, columns)).toBe('$J2>$C$2:$C');
    expect(filled('{score}', 2, new Map())).toBe('$?2');
    expect(coloursOf(SCORES, 1, columns)).toHaveLength(SCORE_CHECKS.colours.length);
    const without = new Map([...columns].filter(([key]) => key !== 'rate'));
    expect(coloursOf(SCORES, 1, without).some(({ keys }) => keys.includes('rate'))).toBe(false);
    expect(coloursOf(SCORES, 1, columns)[0]?.formula).toBe('=AND(ISNUMBER($C2);ISNUMBER($J2);$J2>$C2)');
  });
});
