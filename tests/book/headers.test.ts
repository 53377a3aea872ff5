/** Lost headers are found again: by the list that was kept, by their neighbours, by what stands below. */
import { describe, expect, it } from 'vitest';
import { rebuildHeaders } from '../../src/book/header-row.ts';
import { findHeaderFault } from '../../src/book/headers.ts';
import { NUMBER_FORMATS, type Tab } from '../../src/book/tab.ts';
import { SCORES } from '../../src/book/tabs/scores.ts';
import { SETTINGS_TAB } from '../../src/book/tabs/settings.ts';
import { TASKS } from '../../src/book/tabs/tasks.ts';
import { UNITS_TAB } from '../../src/book/tabs/units.ts';
import { rowsOf, sampleBook } from '../workbook/book.ts';

type Cells = unknown[][];

const sample = sampleBook();
const cellsOf = ({ name }: Tab): Cells => rowsOf(sample, name, 'A1:Z60').map((row) => row.slice(0, widthOf(name)));
const widthOf = (name: string): number => rowsOf(sample, name, 'A1:Z1')[0]?.indexOf('') ?? 0;
const headersOf = (tab: Tab): string[] => (cellsOf(tab)[0] ?? []).map(String);

const renamed = (tab: Tab, header: string, title: string): Cells => {
  const [headers = [], ...rows] = cellsOf(tab);
  return [headers.map((cell) => (cell === header ? title : cell)), ...rows];
};

const lostIn = (tab: Tab, values: Cells, kept?: readonly string[]) =>
  (findHeaderFault(tab, values, kept)?.lost ?? []).map(({ header, candidates, wasThere }) => ({
    ...{ header, wasThere },
    candidates: candidates.map(({ column, title }) => `${column} ${title}`),
  }));

/** Without the header row; what its formulas gave goes with it. */
function headless(tab: Tab): Cells {
  const [headers = [], ...rows] = cellsOf(tab);
  const computed = new Set(tab.columns.filter(({ formula }) => formula !== undefined).map(({ header }) => header));
  return rows.map((row) => row.map((cell, x) => (computed.has(String(headers[x])) ? '' : cell)));
}

const formatsOf = ({ columns }: Tab): string[] => columns.map(({ kind }) => NUMBER_FORMATS[kind]);
const insertedAt = (cells: Cells, x: number, cell: unknown = ''): Cells =>
  cells.map((row) => row.toSpliced(x, 0, cell));
const withoutColumn = (cells: Cells, x: number): Cells => cells.map((row) => row.toSpliced(x, 1));
const isFilled = (cells: Cells, x: number): boolean => cells.some((row) => (row[x] ?? '') !== '');

describe('a renamed header', () => {
  it('is found where it stood, with the kept list and without', () => {
    const values = renamed(TASKS, 'Chủ trì', 'Đơn vị phụ trách');
    const expected = [{ header: 'Chủ trì', wasThere: true, candidates: ['3 Đơn vị phụ trách'] }];
    expect(lostIn(TASKS, values, headersOf(TASKS))).toEqual(expected);
    expect(lostIn(TASKS, values)).toEqual(expected);
  });

  it.each([
    [SCORES, 'Điểm đạt', '10 Tên khác'],
    [SCORES, 'Nguyên nhân', '14 Tên khác'],
    [SETTINGS_TAB, 'Giá trị', '2 Tên khác'],
    [UNITS_TAB, 'Tên gọi khác', '2 Tên khác'],
    [TASKS, 'Tiêu chí', '1 Tên khác'],
  ] as const)('of $0.name “$1” is told from the others', (tab, header, candidate) => {
    const [lost] = lostIn(tab, renamed(tab, header, 'Tên khác'));
    expect(lost?.candidates[0]).toBe(candidate);
  });

  it('is not a column that people had before, nor one that holds something else', () => {
    const [headers = [], ...rows] = renamed(TASKS, 'Thời hạn', 'Ghi chú riêng');
    const kept = headersOf(TASKS).with(6, 'Ghi chú riêng').toSpliced(6, 0, 'Thời hạn');
    expect(lostIn(TASKS, [headers, ...rows], kept)[0]?.candidates).toEqual([]);
    const numbers = rows.map((row, y) => row.with(6, y * 100));
    expect(lostIn(TASKS, [headers, ...numbers], headersOf(TASKS))[0]?.candidates).toEqual([]);
  });

  it('is asked about column by column where several stand side by side', () => {
    const [headers = [], ...rows] = renamed(TASKS, 'Chủ trì', 'Đơn vị phụ trách');
    const values = [headers.with(3, 'Cùng làm'), ...rows];
    const first = lostIn(TASKS, values, headersOf(TASKS)).map(({ header, candidates }) => [header, candidates[0]]);
    expect(first).toEqual([
      ['Chủ trì', '3 Đơn vị phụ trách'],
      ['Phối hợp', '4 Cùng làm'],
    ]);
  });

  it('is found where it was moved to, if what stands in it tells', () => {
    const [headers = [], ...rows] = renamed(TASKS, 'Trạng thái', 'Tình hình');
    const moved = [headers, ...rows].map((row) => [row[11], ...row.toSpliced(11, 1)]);
    expect(lostIn(TASKS, moved, headersOf(TASKS))[0]?.candidates).toEqual(['1 Tình hình']);
  });

  it('that was emptied is found by its column', () => {
    const [lost] = lostIn(SCORES, renamed(SCORES, 'Điểm đạt', ''), headersOf(SCORES));
    expect(lost).toEqual({ header: 'Điểm đạt', wasThere: true, candidates: ['10 '] });
  });

  it('of an older book that never had the column is no fault of its figures', () => {
    const x = headersOf(TASKS).indexOf('Người thực hiện');
    const old = withoutColumn(cellsOf(TASKS), x);
    expect(lostIn(TASKS, old, headersOf(TASKS).toSpliced(x, 1))).toEqual([
      { header: 'Người thực hiện', wasThere: false, candidates: [] },
    ]);
    expect(findHeaderFault(SCORES, withoutColumn(cellsOf(SCORES), 16), undefined)).toBeUndefined();
  });
});

describe('a header row that is gone', () => {
  const tabs = [SCORES, TASKS, SETTINGS_TAB, UNITS_TAB];

  it('comes back in its order', () => {
    for (const tab of tabs)
      expect(rebuildHeaders(tab, headless(tab), undefined)).toEqual({
        ...{ row: 1, inserted: true },
        headers: tab.columns.map(({ header }) => header),
      });
  });

  it.each([
    ['kept', true],
    ['standard', false],
  ])('stands over its own columns wherever a blank one was put in (%s list)', (_, isKept) => {
    for (const tab of tabs) {
      const headers = headersOf(tab);
      const rows = headless(tab);
      for (let at = 0; at <= headers.length; at++) {
        const values = insertedAt(rows, at);
        // A new column looks like the one before it.
        const formats = formatsOf(tab).toSpliced(at, 0, formatsOf(tab)[at - 1] ?? '@');
        const rebuilt = rebuildHeaders(tab, values, isKept ? headers : undefined, formats).headers;
        // Among blank columns nobody can tell which is which.
        const own = headers.toSpliced(at, 0, '').map((header, x) => (isFilled(values, x) ? header : '-'));
        expect([tab.name, at, own.map((header, x) => (header === '-' ? '-' : rebuilt[x]))]).toEqual([
          tab.name,
          at,
          own,
        ]);
      }
    }
  });

  it('stands over its own columns whichever one was taken away', () => {
    // Between two columns of words of an office nobody can tell which of them is gone.
    const words = ['Chủ trì', 'Phối hợp', 'Sản phẩm', 'Chỉ tiêu'];
    for (const tab of [SCORES, TASKS]) {
      const headers = headersOf(tab);
      const rows = headless(tab);
      for (const [at, header] of headers.entries()) {
        if (at < 2 || words.includes(header)) continue;
        const values = withoutColumn(rows, at);
        const rebuilt = rebuildHeaders(tab, values, headers, formatsOf(tab).toSpliced(at, 1)).headers;
        const wrong = headers.toSpliced(at, 1).filter((own, x) => isFilled(values, x) && rebuilt[x] !== own);
        expect([tab.name, header, wrong]).toEqual([tab.name, header, []]);
      }
    }
  });

  it('keeps the names of people’s own columns, and gives none to columns it never saw', () => {
    const headers = headersOf(TASKS).toSpliced(4, 0, 'Ghi chú riêng');
    const values = insertedAt(insertedAt(headless(TASKS), 4, 'riêng'), 2, 7);
    expect(rebuildHeaders(TASKS, values, headers).headers).toEqual(headers.toSpliced(2, 0, ''));
  });

  it('finds scores that were moved in front of their maxima', () => {
    const rows = headless(SCORES).map((row) => [...row.slice(0, 2), row[9], ...row.slice(2, 9), ...row.slice(10)]);
    const formats = formatsOf(SCORES).toSpliced(9, 1).toSpliced(2, 0, 'General');
    expect(rebuildHeaders(SCORES, rows, headersOf(SCORES), formats).headers.slice(0, 4)).toEqual([
      ...['Mã', 'Nội dung', 'Điểm đạt', 'Điểm tối đa'],
    ]);
  });

  it('goes into a row left blank, below a title, or over what people wrote there', () => {
    const rows = headless(TASKS);
    const place = (values: Cells) => {
      const { row, inserted } = rebuildHeaders(TASKS, values, undefined);
      return { row, inserted };
    };
    expect(place([[], ...rows])).toEqual({ row: 1, inserted: false });
    expect(place([['Nhiệm vụ năm 2024'], ...rows])).toEqual({ row: 2, inserted: true });
    expect(place([['Nhiệm vụ năm 2024'], [], ...rows])).toEqual({ row: 2, inserted: false });
    expect(place([headersOf(TASKS).map((_, x) => (x === 1 ? 'Nhiệm vụ, giải pháp' : `Cột ${x}`)), ...rows])).toEqual({
      ...{ row: 1, inserted: false },
    });
    expect(place([headersOf(TASKS).map((_, x) => `Cột chữ ${x}`), ...rows])).toEqual({ row: 1, inserted: false });
    expect(place([])).toEqual({ row: 1, inserted: false });
  });
});
