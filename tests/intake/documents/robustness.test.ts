import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNumber } from '../../../src/core/points.ts';
import { readMeasures } from '../../../src/intake/measures/read-measures.ts';
import { readDocument } from '../../../src/intake/read-document.ts';
import { readSeparated, separatorOf } from '../../../src/intake/sources/csv.ts';
import { readHtml } from '../../../src/intake/sources/html.ts';
import { readPlainText } from '../../../src/intake/sources/plain-text.ts';
import { gridOf, type TableCell } from '../../../src/intake/tables/grid.ts';
import { runs } from '../../setup/cases.ts';
import { expectWork } from '../../setup/pace.ts';

const WORDS = [
  ...[
    'STT',
    'Mã',
    'Nội dung',
    'Điểm tối đa',
    'Điểm đạt',
    'Điểm tự chấm',
    'Điểm',
    'Tỷ lệ',
    'Lý do',
    'Tổng cộng',
    'Cộng',
  ],
  ...[
    'Đơn vị',
    'Xếp hạng',
    'Xã Tân Lập',
    'Phường Bắc Sơn',
    'I',
    'II',
    '1',
    '1.1',
    '1.10',
    '3.1.4',
    'a)',
    '- Đúng hạn: 1',
  ],
  ...['Công tác chỉ đạo, điều hành', 'KAD', '-', '0,5', '2', '7.25', '85%', '1/2', '01/02/2025', '2-Feb', '', '', '  '],
];
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<TableCell>(...WORDS) },
  { weight: 2, arbitrary: fc.integer({ min: -3, max: 120 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: false }) },
  { weight: 1, arbitrary: fc.string() },
  {
    weight: 1,
    arbitrary: fc.constantFrom<TableCell>({ day: 1, month: 2, year: 2025 }, { number: 3.1, shown: '3.10' }, null, true),
  },
);
const table = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 });

/** Every number in the cells, as points would print it; in a row read as a sentence "-1" may be a dash and a 1. */
function numbersIn(rows: readonly (readonly TableCell[])[]): Set<number> {
  const found = new Set<number>([0]);
  for (const value of rows.flat()) {
    const words = typeof value === 'object' && value !== null && 'shown' in value ? value.shown : String(value ?? '');
    if (typeof value === 'number')
      for (const one of [value, Math.abs(value)]) found.add(Math.round(one * 10_000) / 10_000);
    for (const match of words.matchAll(/[-−–]?\d+(?:[.,]\d+)*/g))
      found.add(Math.round(Number(match[0].replace(/[−–]/, '-').replace(',', '.')) * 10_000) / 10_000);
  }
  return found;
}

describe('any table', () => {
  // A score or a loss that no cell holds is made up in rare tables without a usual header.
  it.fails('is read without a throw, and no figure of it is invented', () => {
    fc.assert(
      fc.property(table, fc.boolean(), (rows, criteria) => {
        const given = [{ name: '', parts: [{ kind: 'table' as const, grid: gridOf(rows) }] }];
        const { reading } = readDocument(given, { criteria, unit: 'Tân Lập' });
        readMeasures(given);
        const numbers = numbersIn(rows);
        for (const { max, score, self, lost } of [...reading.items, ...reading.fields]) {
          for (const figure of [max, self]) if (figure !== undefined) expect(numbers).toContain(toNumber(figure));
          // A score may follow from a maximum and what was lost, or from a share of it.
          if (score !== undefined && score !== 'KAD' && !numbers.has(toNumber(score))) expect(max).toBeDefined();
          if (lost !== undefined) expect([...numbers].some((value) => Math.abs(value) === toNumber(lost))).toBe(true);
        }
      }),
      {
        numRuns: runs(1500),
        examples: [
          // Two rows of one item whose maxima differ: a share of either is no score.
          [
            [
              [0, 'STT', { day: 1, month: 2, year: 2025 }, '7.25'],
              ['', 'STT', 'Công tác chỉ đạo, điều hành', 0],
              ['STT', 'STT', 0, 1, '85%', '7.25'],
            ],
            false,
          ],
        ],
      },
    );
  });
});

describe('any text', () => {
  it.each([
    ['HTML', (text: string) => readDocument([readHtml(text)])],
    [
      'values',
      (text: string) =>
        readDocument([{ name: '', parts: [{ kind: 'table', grid: readSeparated(text, separatorOf(text) ?? ',') }] }]),
    ],
    ['plain text', (text: string) => readDocument([readPlainText(text)])],
  ] as const)('as %s is read without a throw', (_, act) => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<table>',
        '<tr>',
        '<td colspan=3>',
        '</td>',
        '</table>',
        '<td rowspan="2">',
        '<!--',
        '-->',
        '"',
        ';',
        '\t',
        '\n',
        '1.1',
        'Điểm đạt',
        '&#77;',
        '<p>',
        '<style>',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void act(pieces.join(''))),
      { numRuns: runs(400) },
    );
  });

  // With what each may take, in times of the fixed piece of work.
  it.each([
    ['open tags', 40, '<a '.repeat(3000)],
    ['open quotes', 40, '<td title="'.repeat(1000)],
    ['open comments', 40, '<!-- '.repeat(3000)],
    ['nested tables', 40, '<table><tr><td>'.repeat(1000)],
    ['wide spans', 40, `<table>${'<tr><td colspan=500 rowspan=500>1</td></tr>'.repeat(100)}</table>`],
    ['quotes', 70, '"'.repeat(20_000)],
  ])('of %s is read in time', (_, limit, text) => {
    expectWork(() => {
      readDocument([readHtml(text)]);
      readDocument([readPlainText(text)]);
      readSeparated(text, ';');
    }, limit);
  });

  it.each([
    ['prose', 'Xã đã triển khai đầy đủ các nhiệm vụ được giao trong năm.\n'],
    ['a table', 'một\thai\tba\n'],
  ])('of 400 KB of %s without a figure is read in time', (_, line) => {
    expectWork(() => readDocument([readPlainText(line.repeat(400_000 / line.length))]), 320);
  });
});

describe('size', () => {
  it('400 KB that tell one criterion again and again is read in time', () => {
    const text = 'Tiêu chí 1.2 bị trừ 0,5 điểm do chậm báo cáo.\n'.repeat(8000);
    expectWork(() => expect(readDocument([readPlainText(text)]).reading.items).toHaveLength(1), 320);
  });

  it('a table of 3,000 rows, and a hundred communes are read in time', () => {
    const rows: TableCell[][] = [['Mã', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm đạt', 'Lý do']];
    for (let field = 1; field <= 8; field++)
      for (let i = 1; i <= 375; i++)
        rows.push([
          `${field}.${i}`,
          `Tiêu chí số ${i} của lĩnh vực`,
          2,
          2,
          i % 3 ? 1.5 : 2,
          i % 3 ? `thiếu ${i} hồ sơ` : '',
        ]);
    const names = Array.from({ length: 100 }, (_, i) => `Xã Số ${i + 1}`);
    const wide: TableCell[][] = [['Mã', 'Nội dung', 'Điểm tối đa', ...names]];
    for (let field = 1; field <= 8; field++)
      for (let i = 1; i <= 25; i++) wide.push([`${field}.${i}`, 'Tiêu chí', 2, ...names.map((_, k) => (k + i) % 3)]);
    const asTable = (cells: TableCell[][]) => [{ name: '', parts: [{ kind: 'table' as const, grid: gridOf(cells) }] }];
    expectWork(() => expect(readDocument(asTable(rows)).reading.items).toHaveLength(3000), 70);
    expectWork(() => expect(readDocument(asTable(wide), { unit: 'Xã Số 7' }).reading.items).toHaveLength(200), 20);
  });
});
