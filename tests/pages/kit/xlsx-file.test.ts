/** What is written into an .xlsx comes back as it was, every letter of it; what such a file cannot hold is refused with its cell. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/intake/files/workbook.ts';
import { writeXlsx } from '../../../src/pages/kit/xlsx-file.ts';

type Content = string | number | boolean | undefined;

/** As a published result is read from the file. */
function readBack(rows: readonly (readonly Content[])[]): unknown {
  const [given] = readWorkbook(writeXlsx([{ name: 'Trang', rows, widths: [] }])).given;
  const [part] = given?.parts ?? [];
  return part?.kind === 'table' ? part.grid.rows : undefined;
}

const PIECES = [
  '_',
  'x',
  'X',
  '_x000D_',
  '_x005F_',
  '_x005F',
  'x0041_',
  '\r',
  '\n',
  '\r\n',
  '&',
  '&amp;',
  '&lt;',
  '&#10;',
  '<',
  '<b>',
];
const MORE = [
  ']]>',
  '<![CDATA[',
  '\0',
  '\u0001',
  '\u000b',
  '\t',
  ' ',
  '\ufffe',
  '\uffff',
  '\ud83d',
  '\ude00',
  '😀',
  'ệ',
  'e\u0323\u0302',
  "'",
  '"',
  '=',
];

/** Any text, and above all what such files write in ways of their own. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.array(fc.constantFrom(...PIECES, ...MORE), { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join('')),
);

describe('a text in an .xlsx', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 8 }), (texts) => {
        expect(readBack([texts])).toEqual([texts]);
      }),
      { numRuns: 400 },
    );
  });

  it('comes back as it was beside numbers and blanks, and 32,767 letters of it', () => {
    const rows = [
      ['x'.repeat(32_767), 1.5, true],
      ['ế'.repeat(5_000), '', '0,5'],
    ];
    expect(readBack(rows)).toEqual(rows);
  });

  it('beyond what a cell holds is refused with its tab and cell', () => {
    expect(() => readBack([['a'], ['b', `Đầu ${'x'.repeat(40_000)}`]])).toThrow(
      /ô B2 của trang “Trang” \(“Đầu x+…”\) dài 40004 ký tự, một ô của tệp chứa nhiều nhất 32767\. Hãy rút ngắn/,
    );
  });
});
