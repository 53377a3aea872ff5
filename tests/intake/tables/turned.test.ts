/** Criteria side by side: whatever names the rows below them, each figure comes to its criterion. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/intake/read-document.ts';
import { gridOf } from '../../../src/intake/tables/grid.ts';

const points = (value: number | 'KAD' | undefined) => (typeof value === 'number' ? value / 10_000 : value);
const read = (text: string, unit?: string) =>
  readDocument(
    [{ name: '', parts: [{ kind: 'table', grid: gridOf(text.split('\n').map((row) => row.split(';'))) }] }],
    {
      unit,
    },
  );
const items = (text: string, unit?: string) =>
  read(text, unit).reading.items.map(({ code, max, score }) => [code, points(max), points(score)]);

const CARD = [
  ['1.1', 1, 1],
  ['1.2', 2, 1.5],
  ['1.3', 1.5, 1],
  ['2.1', 3, 3],
  ['2.2', 2, 1.25],
];

describe('criteria side by side', () => {
  it.each([
    ['in one row', ['Tiêu chí;1.1;1.2;1.3;2.1;2.2', 'Điểm tối đa;1;2;1,5;3;2', 'Điểm đạt;1;1,5;1;3;1,25']],
    [
      'below the names of their fields',
      [
        ';1. Công tác chỉ đạo điều hành;;;2. Cải cách thể chế;',
        ';1.1;1.2;1.3;2.1;2.2',
        'Điểm chuẩn;1;2;1,5;3;2',
        'Kết quả thẩm định;1;1,5;1;3;1,25',
      ],
    ],
    [
      'in parts below each other',
      [
        'Lĩnh vực 1;;;',
        'Mã;1.1;1.2;1.3',
        'Tối đa;1;2;1,5',
        'Đạt;1;1,5;1',
        'Lĩnh vực 2;;;',
        'Mã;2.1;2.2;',
        'Tối đa;3;2;',
        'Đạt;3;1,25;',
      ],
    ],
    [
      'in parts of two and one without a corner',
      [
        ';1.1;1.2',
        'Tối đa;1;2',
        'Đạt;1;1,5',
        '',
        ';1.3',
        'Tối đa;1,5',
        'Đạt;1',
        '',
        ';2.1;2.2',
        'Tối đa;3;2',
        'Đạt;3;1,25',
      ],
    ],
    [
      'in parts of one and two, their points without a name of their own',
      [
        ...['Mã;1.1;1.2', 'Thang điểm;1;2', 'Điểm;1;1,5', ''],
        ...['Mã;1.3', 'Thang điểm;1,5', 'Điểm;1', ''],
        ...['Mã;2.1;2.2', 'Thang điểm;3;2', 'Điểm;3;1,25'],
      ],
    ],
    [
      'in parts whose rows have no names',
      [
        '1. Công tác chỉ đạo',
        '1.1;1.2;1.3',
        '1;2;1,5',
        '1;1,5;1',
        '',
        '2. Cải cách thể chế',
        '2.1;2.2',
        '3;2',
        '3;1,25',
      ],
    ],
    [
      'with their maxima behind the codes, and the commune’s name',
      ['Đơn vị;1.1 (1đ);1.2 (2đ);1.3 (1,5đ);2.1 (3đ);2.2 (2đ)', 'UBND xã An Bình;1;1,5;1;3;1,25'],
    ],
  ])('%s', (_, lines) => expect(items(lines.join('\n'))).toEqual(CARD));

  const SEVERAL = [
    'Đơn vị;1.1;1.2;1.3;2.1;2.2',
    'Điểm tối đa;1;2;1,5;3;2',
    'UBND xã Hòa Lợi;1;2;1,5;3;2',
    'UBND xã An Bình;1;1,5;1;3;1,25',
    'UBND xã Phú Lâm;1;1;1,5;3;2',
  ].join('\n');

  it('of several communes, those of the chosen one', () => expect(items(SEVERAL, 'xã An Bình')).toEqual(CARD));

  it('takes no amounts with a decimal point for codes', () => {
    const text = 'Lĩnh vực;Điểm trừ\nCông tác chỉ đạo;1.5\nCải cách thể chế;2.3\nĐiểm trừ;3.8\nTổng;3.8';
    expect(items(text).map(([code]) => code)).not.toEqual(expect.arrayContaining(['2.3']));
  });

  it('of several communes, asks which one', () => {
    const { units, unit, reading } = read(SEVERAL);
    expect([units, unit, reading.items]).toEqual([
      ['UBND xã Hòa Lợi', 'UBND xã An Bình', 'UBND xã Phú Lâm'],
      undefined,
      [],
    ]);
  });

  it('keeps what stands between the parts', () => {
    const text =
      'Lĩnh vực 1: 3,5/4,5 điểm\n;1.1;1.2;1.3\nTối đa;1;2;1,5\nĐạt;1;1,5;1\nLĩnh vực 2: 4,25/5 điểm\n;2.1;2.2\nTối đa;3;2\nĐạt;3;1,25';
    const { fields } = read(text).reading;
    expect([fields.map(({ code, max, score }) => [code, points(max), points(score)]), items(text)]).toEqual([
      [
        ['1', 4.5, 3.5],
        ['2', 5, 4.25],
      ],
      CARD,
    ]);
  });
});
