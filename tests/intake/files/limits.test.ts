/** What is too long is cut, and the cut says where: rows given are rows read and rows named. */
import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../../src/intake/files/text.ts';
import { readWorkbook } from '../../../src/intake/files/workbook.ts';
import { readValues } from '../../../src/intake/sources/csv.ts';
import { type Given, tablePart } from '../../../src/intake/sources/document.ts';
import { readHtml } from '../../../src/intake/sources/html.ts';
import {
  cutOfText,
  findingsOfCuts,
  limitText,
  MOST_COLUMNS,
  MOST_LETTERS,
  MOST_ROWS,
} from '../../../src/intake/sources/limits.ts';
import type { TableCell } from '../../../src/intake/tables/grid.ts';
import { runs } from '../../setup/cases.ts';

const HEADER = ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'];

function workbook(rows: readonly (readonly unknown[])[], name = 'Kết quả'): Given[] {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return readWorkbook(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }))).given;
}

function tableOf(given: readonly Given[]): { rows: readonly (readonly TableCell[])[]; lines: readonly number[] } {
  const part = given[0]?.parts[0];
  if (part?.kind !== 'table') throw new Error('no table');
  return part.grid;
}

/** Rows and columns that a cut names. */
const named = (given: readonly Given[], what: 'rows' | 'columns'): number =>
  given
    .flatMap(({ cut = [] }) => cut.filter((one) => one.what === what))
    .reduce((sum, { from, to }) => sum + to - from + 1, 0);

describe('what fits is read whole', () => {
  it('a province of 170 communes with 108 rows each, two years', () => {
    const row = (index: number): unknown[] => [`${1 + (index % 8)}.${1 + (index % 13)}`, 'Tiêu chí', 2, 1];
    const given = workbook([HEADER, ...Array.from({ length: 170 * 108 * 2 }, (_, index) => row(index))]);
    expect(tableOf(given).rows).toHaveLength(36_721);
    expect(findingsOfCuts(given)).toEqual([]);
  });

  it('500 communes side by side', () => {
    const communes = Array.from({ length: 500 }, (_, index) => `Xã Số ${index + 1}`);
    const given = workbook([
      [...HEADER.slice(0, 3), ...communes],
      ...Array.from({ length: 20 }, (_, index) => [`1.${index}`, 'a', 2, ...communes.map(() => 1)]),
    ]);
    expect(tableOf(given).rows[20]).toHaveLength(503);
    expect(findingsOfCuts(given)).toEqual([]);
    const html = `<table><tr>${communes.map((name) => `<td>${name}</td>`).join('')}</tr></table>`;
    expect(tableOf([readHtml(html)]).rows[0]).toHaveLength(500);
  });
});

describe('what does not fit is named', () => {
  it.each([
    ['A4000000000', 'rows'],
    ['ZZZZZZ1', 'columns'],
  ])('also a cell of a broken file that stands where no sheet has one: %s', (place, what) => {
    const row = /\d+$/.exec(place)?.[0];
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Tổng điểm', 80]]), 'S');
    const zip = new PizZip(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })));
    const xml = zip.file('xl/worksheets/sheet1.xml')?.asText() ?? '';
    const far = `<row r="${row}"><c r="${place}"><v>3</v></c></row></sheetData>`;
    zip.file('xl/worksheets/sheet1.xml', xml.replace('</sheetData>', far));
    const { given } = readWorkbook(zip.generate({ type: 'uint8array' }));
    expect(tableOf(given).rows[0]?.slice(0, 2)).toEqual(['Tổng điểm', 80]);
    expect(findingsOfCuts(given).map(({ code }) => code)).toEqual([`${what}-cut`]);
  });

  it('rows of a workbook, where they stand', () => {
    const given = workbook([HEADER, ...Array.from({ length: MOST_ROWS + 4 }, () => [1])]);
    expect(tableOf(given).rows).toHaveLength(MOST_ROWS);
    expect(findingsOfCuts(given)).toEqual([
      {
        code: 'rows-cut',
        severity: 'error',
        place: { kind: 'line', line: MOST_ROWS + 1, document: undefined },
        message:
          'Trang “Kết quả”: chỉ đọc đến dòng 100.000; các dòng 100.001 đến 100.005 chưa được đọc. Hãy tách riêng phần kết quả của đơn vị rồi nạp lại.',
      },
    ]);
  });

  it('columns, by their letters', () => {
    const given = workbook([HEADER, Array.from({ length: MOST_COLUMNS + 1 }, () => 1)]);
    expect(tableOf(given).rows[1]).toHaveLength(MOST_COLUMNS);
    expect(findingsOfCuts(given)[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining('cột ADU chưa được đọc'),
    });
  });

  it('of several sheets the one that was cut', () => {
    const long: Given = { name: 'Dài', parts: [], cut: [{ what: 'rows', from: 3, to: 3 }] };
    const [finding] = findingsOfCuts([{ name: 'Ngắn', parts: [] }, long]);
    expect(finding?.place).toEqual({ kind: 'line', line: 3, document: 'trang Dài' });
    expect(finding?.message).toBe(
      'Trang “Dài”: chỉ đọc đến dòng 2; dòng 3 chưa được đọc. Hãy tách riêng phần kết quả của đơn vị rồi nạp lại.',
    );
  });

  it('lines of a long text', () => {
    const line = `${'a'.repeat(99_999)}\n`;
    const given = readTextFile(line.repeat(MOST_LETTERS / line.length + 2), '.txt');
    expect(given.cut).toEqual([{ what: 'lines', from: 61, to: 62 }]);
    expect(findingsOfCuts([given])[0]?.message).toContain('các dòng 61 đến 62 chưa được đọc');
  });

  it('columns of a web page that claims more than there can be', () => {
    const html = `<table><tr>${'<td colspan="500">1</td>'.repeat(20)}</tr></table>`;
    const given = [readHtml(html)];
    expect((tableOf(given).rows[0]?.length ?? 0) + named(given, 'columns')).toBe(10_000);
  });

  it('rows below a table that are formatted only are not missed', () => {
    const blank = Array.from({ length: MOST_ROWS + 50 }, (): TableCell[] => ['', undefined, null]);
    const { part, cut } = tablePart({ rows: [HEADER, ...blank], spans: [], lines: [], name: '' });
    expect(cut).toEqual([]);
    expect(part.grid.rows.length).toBeGreaterThan(0);
  });
});

describe('laws', () => {
  it('rows given are rows read and rows named, and so are columns', () => {
    const size = fc.record({ over: fc.integer({ min: -3, max: 40 }), wide: fc.integer({ min: -3, max: 40 }) });
    fc.assert(
      fc.property(size, ({ over, wide }) => {
        const row = ['1'];
        const rows: string[][] = Array.from({ length: MOST_ROWS + over }, () => row);
        rows[7] = new Array<string>(MOST_COLUMNS + wide).fill('1');
        const { part, cut } = tablePart({ rows, spans: [], lines: rows.map((_, index) => index + 1), name: '' });
        const given = [{ name: '', parts: [part], cut }];
        expect(part.grid.rows.length + named(given, 'rows')).toBe(rows.length);
        expect((part.grid.rows[7]?.length ?? 0) + named(given, 'columns')).toBe(MOST_COLUMNS + wide);
        expect(part.grid.lines).toHaveLength(part.grid.rows.length);
      }),
      { numRuns: runs(20) },
    );
  });

  it('lines of a text are read or named', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 12, unit: fc.constantFrom('a', ' ', '1') }), { minLength: 1 }),
        fc.nat(60),
        (lines, most) => {
          const text = lines.join('\n');
          const limited = limitText(text, most);
          const [cut] = cutOfText(text, limited);
          if (cut === undefined) {
            expect(limited.value).toBe(text);
            return;
          }
          // A first line longer than all that is read is read in part, and named.
          const read = limited.cutAt === 0 ? 0 : limited.value.split('\n').length;
          expect(limited.value.length).toBeLessThanOrEqual(Math.max(most, 0));
          expect(cut.from).toBe(read + 1);
          expect(cut.to).toBeGreaterThanOrEqual(lines.findLastIndex((line) => line !== '') + 1);
        },
      ),
    );
  });

  it('a file of values too', () => {
    const rows = Array.from({ length: MOST_ROWS + 3 }, (_, index) => `1.${index};2;1`);
    const given = readValues(rows.join('\n'), ';');
    expect(tableOf([given]).rows.length + named([given], 'rows')).toBe(rows.length);
  });
});
