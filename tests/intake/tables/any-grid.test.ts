/** Whatever a grid holds: reading never throws, every figure stands where it says. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowText } from '../../../src/intake/tables/cell-figures.ts';
import { readFlatTables } from '../../../src/intake/tables/flat-table.ts';
import { gridOf, type TableCell } from '../../../src/intake/tables/grid.ts';
import { readGrid } from '../../../src/intake/tables/read-grid.ts';
import { runs } from '../../setup/cases.ts';

const WORDS = [
  '',
  'STT',
  'Mã',
  'Tiêu chí',
  'Đơn vị',
  'Điểm tối đa',
  'Điểm tự chấm',
  'Thẩm định',
  'TC',
  'TĐ',
  'Lý do',
  'Xếp hạng',
  'Tổng điểm',
  'Tổng',
  'Cải cách thể chế (9)',
  'Xã Tân Lập',
  'Xã Hòa Bình',
  'I',
  'II',
  'A',
  '1',
  '2',
  '1.1',
  '1.2',
  'a)',
  '- Đúng hạn: 1 điểm',
  '1,5/2',
  'l,5',
  '85%',
  'KAD',
  '-',
  'x',
  '13/20',
  'Điểm thưởng',
  'Kế hoạch (2 điểm)',
  '2024',
  '\n',
];
const cell: fc.Arbitrary<TableCell> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  fc.integer({ min: -3, max: 30 }),
  fc.constant(null),
  fc.record({ number: fc.constant(3.1), shown: fc.constant('3.10') }),
  fc.record({ day: fc.integer({ min: 1, max: 12 }), month: fc.integer({ min: 1, max: 12 }), year: fc.constant(2025) }),
  fc.string({ maxLength: 6 }),
);

it('reads any grid', () => {
  const grids = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });
  fc.assert(
    fc.property(grids, fc.constantFrom(undefined, 'Tân Lập'), fc.boolean(), (rows, unit, criteria) => {
      const grid = gridOf(rows);
      const { statements, rest } = readGrid(grid, { piece: 0, unit, criteria });
      for (const { figures } of statements.flat())
        for (const { span, text, options } of figures) {
          expect(rowText(grid, span.line - 1).slice(span.from, span.to)).toBe(text);
          expect(options.length).toBeGreaterThan(0);
        }
      for (const { line } of rest) expect(line).toBeGreaterThan(0);
    }),
    { numRuns: runs(1000) },
  );
});

it('reads any lines', () => {
  const line = fc.array(fc.constantFrom(...WORDS.filter((word) => word !== '')), { maxLength: 9 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (words) => {
      const lines = [
        'STT Nội dung Điểm tối đa Điểm đạt Lý do',
        ...words.map((own) => own.join(' ').replace('\n', ' ')),
      ];
      const { readings, rest } = readFlatTables(lines, { piece: 0, firstLine: 1 });
      for (const { statements } of readings)
        for (const { figures } of statements)
          for (const { span, text } of figures) expect(lines[span.line - 1]?.slice(span.from, span.to)).toBe(text);
      if (readings.length === 0) expect(rest.length).toBe(lines.length);
    }),
    { numRuns: runs(1000) },
  );
});
