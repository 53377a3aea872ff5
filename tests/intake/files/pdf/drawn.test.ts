import { describe, expect, it } from 'vitest';
import { letterFault } from '../../../../src/intake/files/pdf/read-pdf.ts';
import { pdfProblem } from '../../../../src/intake/files/problems.ts';
import { findingsOfCuts } from '../../../../src/intake/sources/limits.ts';
import { type Drawn, drawnPdf } from './drawn.ts';
import { partsOf, readPdfBytes } from './library.ts';

const line = (text: string, x: number, y: number, size = 12) => ({ text, x, y, size });

/** Lines of a table with these edges. */
function frame(xs: readonly number[], ys: readonly number[]): NonNullable<Drawn['lines']> {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return [...ys.map((y) => [left, y, right, y] as const), ...xs.map((x) => [x, top, x, bottom] as const)];
}

const TABLE: Drawn = {
  lines: frame([50, 100, 300, 360, 420], [100, 140, 180]),
  words: [
    ...[line('Ma', 60, 125), line('Noi dung', 110, 125), line('Toi da', 310, 125), line('Dat', 370, 125)],
    // In the middle of its cell, beside two lines.
    ...[line('1.1', 60, 165), line('Ke hoach cai cach', 110, 158), line('hanh chinh', 110, 172)],
    ...[line('2', 310, 165), line('1,5', 370, 165)],
  ],
};
const ROWS = [
  ['Ma', 'Noi dung', 'Toi da', 'Dat'],
  ['1.1', 'Ke hoach cai cach hanh chinh', '2', '1,5'],
];

describe('a page is read by where its words stand', () => {
  it('a table by its borders, its cells of several lines too', async () => {
    expect(await partsOf(drawnPdf([TABLE]))).toEqual([ROWS]);
  });

  it.each([90, 270] as const)('a page that lies on its side, to be turned by %i degrees', async (turned) => {
    const sideways = ({ text, x, y }: { text: string; x: number; y: number }): string =>
      turned === 90
        ? `BT /F 12 Tf 0 1 -1 0 ${y} ${x} Tm (${text}) Tj ET`
        : `BT /F 12 Tf 0 -1 1 0 ${595 - y} ${842 - x} Tm (${text}) Tj ET`;
    const point = (x: number, y: number): string => (turned === 90 ? `${y} ${x}` : `${595 - y} ${842 - x}`);
    const content = [
      ...(TABLE.words ?? []).map(sideways),
      ...(TABLE.lines ?? []).map(([x1, y1, x2, y2]) => `${point(x1, y1)} m ${point(x2, y2)} l S`),
    ].join('\n');
    expect(await partsOf(drawnPdf([{ content, turned }]))).toEqual([ROWS]);
    // Some programs write such a page without saying that it is to be turned.
    expect(await partsOf(drawnPdf([{ content }]))).toEqual([ROWS]);
  });

  it('two columns down, one after the other', async () => {
    const rows = [0, 1, 2, 3, 4, 5];
    const words = rows.flatMap((row) => [
      line(`${row + 1}. Linh vuc ${row + 1}: ${row}/9`, 50, 100 + row * 16),
      line(`${row + 7}. Noi dung ${row + 7}: 1/2`, 320, 100 + row * 16),
    ]);
    const [text] = await partsOf(drawnPdf([{ words }]));
    expect(text).toEqual([
      ...rows.map((row) => `${row + 1}. Linh vuc ${row + 1}: ${row}/9`),
      ...rows.map((row) => `${row + 7}. Noi dung ${row + 7}: 1/2`),
    ]);
  });

  it('figures in columns without borders as a table', async () => {
    const rows = [
      ['1', 'Chi dao', '10', '9'],
      ['1.1', 'Ke hoach', '2', '1,5'],
      ['1.2', 'Bao cao', '3', '3'],
      ['2', 'The che', '8', '8'],
    ];
    const words = rows.flatMap((cells, row) =>
      cells.map((text, column) => line(text, [50, 100, 300, 380][column] ?? 0, 100 + row * 18)),
    );
    expect(await partsOf(drawnPdf([{ words }]))).toEqual([rows]);
  });

  it('a table over two pages as one, its header told once, a row that the page cuts put together', async () => {
    const first: Drawn = { ...TABLE };
    const next: Drawn = {
      lines: frame([50, 100, 300, 360, 420], [100, 140, 180, 220]),
      words: [
        ...[line('Ma', 60, 125), line('Noi dung', 110, 125), line('Toi da', 310, 125), line('Dat', 370, 125)],
        ...[
          line('cua xa', 110, 165),
          line('1.2', 60, 205),
          line('Bao cao', 110, 205),
          line('3', 310, 205),
          line('3', 370, 205),
        ],
      ],
    };
    const numbered = [first, next].map((page, index) => ({
      ...page,
      words: [...(page.words ?? []), line(String(index + 1), 295, 40)],
    }));
    expect(await partsOf(drawnPdf(numbered))).toEqual([
      [...ROWS.slice(0, 1), ['1.1', 'Ke hoach cai cach hanh chinh cua xa', '2', '1,5'], ['1.2', 'Bao cao', '3', '3']],
    ]);
  });

  it('a footnote apart from the number it stands at, and last', async () => {
    const words = [
      ...[line('Xep hang 13/20', 50, 100), line('1', 136, 95, 7), line('nam 2025.', 145, 100)],
      ...[line('Dat 81,9 diem.', 50, 116), line('1', 50, 796, 6), line('Theo Quyet dinh 45.', 56, 800, 9)],
    ];
    expect(await partsOf(drawnPdf([{ words }, { words: [line('Tren day la ket qua.', 50, 100)] }]))).toEqual([
      [
        'Xep hang 13/20¹ nam 2025.',
        'Dat 81,9 diem.',
        'Tren day la ket qua.',
        expect.stringMatching(/^¹ ?Theo Quyet dinh 45\.$/),
      ],
    ]);
  });

  it('a stamp across the page and letters drawn twice change nothing', async () => {
    const content = [
      'BT /F 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (BAN NHAP 77) Tj ET',
      'BT /F 12 Tf 50 700 Td (Dat 81,9 diem.) Tj ET',
      'BT /F 12 Tf 50.3 700 Td (Dat 81,9 diem.) Tj ET',
    ].join('\n');
    expect(await partsOf(drawnPdf([{ content }]))).toEqual([['Dat 81,9 diem.']]);
  });
});

describe('what cannot be read is told with the way on', () => {
  it('a scan', async () => {
    const reading = await readPdfBytes(drawnPdf([{ picture: true }, { picture: true }]));
    expect(reading).toEqual({ fault: 'scan' });
    expect(pdfProblem('scan', 'kq.pdf')).toMatch(/bản quét.*Google Docs.*sao chép.*dán/);
  });

  it('pages that are pictures among others', async () => {
    const reading = await readPdfBytes(drawnPdf([{ words: [line('Dat 81,9 diem.', 50, 100)] }, { picture: true }, {}]));
    if ('fault' in reading) throw new Error(reading.fault);
    expect(reading.given.cut).toEqual([{ what: 'scans', from: 2, to: 2 }]);
    expect(findingsOfCuts([reading.given])).toMatchObject([
      { code: 'scans-cut', severity: 'error', message: expect.stringContaining('Trang 2') },
    ]);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['another file', new TextEncoder().encode('PK no pdf at all')],
    ['half a file', drawnPdf([TABLE]).subarray(0, 150)],
  ])('%s', async (_, bytes) => {
    expect(await readPdfBytes(bytes)).toEqual({ fault: 'broken' });
  });

  it.each([
    ['private signs', '\ue001\ue002\ue003 \ue004\ue005 81,9', 'unmapped'],
    [
      'letters that make no syllables',
      'Kqt wrx bcd Fgh jkl mnp qrs tvw xzb cdf ghj klm npq rst vwx zbc dfg hjk lmn pqr stv',
      'unmapped',
    ],
    ['a font of TCVN3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam, c¶i c¸ch hµnh chÝnh', 'old-letters'],
    ['Vietnamese', 'Cộng hòa xã hội chủ nghĩa Việt Nam, cải cách hành chính 81,9/100 ± 2', undefined],
    ['figures alone', '1 2 3 4,5 6/7 8 9 10 11,25 1.1 2.2', undefined],
    ['without diacritics', 'Cong hoa xa hoi chu nghia Viet Nam', undefined],
  ])('letters: %s', (_, text, fault) => {
    expect(letterFault(text)).toBe(fault);
  });
});
