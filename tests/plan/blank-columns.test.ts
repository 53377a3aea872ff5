/** A table of the template has columns for many fields; a document keeps those in which something stands. */
import { expect, test } from 'vitest';
import { dropBlankColumns } from '../../src/plan/render/columns.ts';

const cell = (text: string, width: number): string =>
  `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/></w:tcPr><w:p><w:r>${text === '' ? '' : `<w:t>${text}</w:t>`}</w:r></w:p></w:tc>`;
const row = (...cells: string[]): string => `<w:tr><w:trPr/>${cells.join('')}</w:tr>`;
const grid = (...widths: number[]): string =>
  `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
const tableOf = (...parts: string[]): string => `<w:tbl>${parts.join('')}</w:tbl>`;

test('columns without a word are left out, and the table stays as wide as it is', () => {
  const table = tableOf(
    grid(100, 300, 200, 50),
    row(cell('STT', 100), cell('Đơn vị', 300), cell('', 200), cell('', 50)),
    row(cell('', 100), cell('Xã A', 300), cell('', 200), cell('1', 50)),
  );
  expect(dropBlankColumns(table)).toBe(
    tableOf(
      grid(100, 500, 50),
      row(cell('STT', 100), cell('Đơn vị', 500), cell('', 50)),
      row(cell('', 100), cell('Xã A', 500), cell('1', 50)),
    ),
  );
});

test.each([
  ['a table that is full', tableOf(grid(10, 20), row(cell('a', 10), cell('b', 20)))],
  ['one with merged cells', tableOf(grid(10, 20), row(cell('a', 30)))],
  ['one without a word', tableOf(grid(10, 20), row(cell('', 10), cell('', 20)))],
])('%s stays as it is', (_, table) => {
  expect(dropBlankColumns(table)).toBe(table);
});
