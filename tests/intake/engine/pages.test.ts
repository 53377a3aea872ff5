/** What programs show and people copy from it: figures that only their place tells apart, a line each, in columns, below or behind their names. */
import { describe, expect, it } from 'vitest';
import { formatPoints } from '../../../src/core/numbers.ts';
import type { Points } from '../../../src/core/points.ts';
import { type DocumentReading, readDocument } from '../../../src/intake/read-document.ts';
import { readPlainText } from '../../../src/intake/sources/plain-text.ts';

const read = (...lines: readonly string[]): DocumentReading => readDocument([readPlainText(lines.join('\n'))]);
const told = (points: Points | 'KAD' | undefined): string => (typeof points === 'number' ? formatPoints(points) : '?');

/** "1.1 1,5/2" for each row that was read. */
function rows({ reading }: DocumentReading): string[] {
  return [...reading.fields, ...reading.items].map(({ code, score, max }) => `${code} ${told(score)}/${told(max)}`);
}

const HEAD = ['Kết quả chấm điểm CCHC năm 2025', 'UBND xã Hòa Lợi', 'Tổng điểm: 6/8'];

describe('figures without a word', () => {
  const names = [
    '1.1. Sử dụng biên chế được giao',
    '1.2. Thực hiện kế hoạch',
    '2.1. Hòa giải',
    '2.2. Tiếp cận pháp luật',
  ];
  const figures = [
    ['2', '2', '1,5', '0,5'],
    ['2', '2', '2', '0'],
    ['3', '2', '1,5', '1,5'],
    ['1', '1', '1', '0'],
  ];
  const expected = ['1.1 1,5/2', '1.2 2/2', '2.1 1,5/3', '2.2 1/1'];
  const page = (write: (name: string, own: readonly string[]) => string[]): string[] =>
    names.flatMap((name, at) => write(name, figures[at] ?? []));

  it.each([
    ['beside each other', (name: string, own: readonly string[]) => [`${name} ${own.join(' ')}`]],
    ['below each other', (name: string, own: readonly string[]) => [name, ...own]],
    ['before a button', (name: string, own: readonly string[]) => [`${name} ${own.join(' ')} Xem`]],
  ])('are columns of the whole text: %s', (_, write) => {
    expect(rows(read(...HEAD, ...page(write)))).toEqual(expected);
  });

  it('are never sure without a sum', () => {
    const { reading } = read(HEAD[0] ?? '', ...page((name, own) => [`${name} ${own.join(' ')}`]));
    expect(reading.items.map(({ confidence }) => confidence)).toEqual(['low', 'low', 'low', 'low']);
  });
});

describe('a page marked from top to bottom', () => {
  it('has figures above the code that begins the next line', () => {
    const lines = ['1.1', '1.2', '1.3', '1.4'].flatMap((code) => {
      return [code, 'Kế hoạch', 'Điểm chuẩn 2,5 Xã tự đánh giá 2,5 Sở Nội vụ chấm 1,5'];
    });
    expect(rows(read(...HEAD, 'Lĩnh vực 1. Chỉ đạo, điều hành', ...lines))).toEqual([
      '1.1 1,5/2,5',
      '1.2 1,5/2,5',
      '1.3 1,5/2,5',
      '1.4 1,5/2,5',
    ]);
  });

  it('has lines whose parts say themselves what they are: no table', () => {
    const lines = ['1.1', '1.2', '1.3', '1.4'].flatMap((code) => {
      return [`+ ${code}. Kế hoạch`, '  ĐIỂM TỐI ĐA 2.00 | ĐƠN VỊ TỰ CHẤM 2.00 | ĐIỂM THẨM ĐỊNH 1.50'];
    });
    expect(rows(read(...HEAD, ...lines))).toEqual(['1.1 1,5/2', '1.2 1,5/2', '1.3 1,5/2', '1.4 1,5/2']);
  });

  it('has lines between a name and its figures that tell nothing of them', () => {
    const lines = [
      '1.1. Kế hoạch (tối đa 2 điểm)',
      'Đơn vị phụ trách: Văn phòng',
      'Điểm: 1,5',
      '1.2. Báo cáo (tối đa 3 điểm)',
      'Đơn vị phụ trách: Văn phòng',
      'Điểm: 2',
    ];
    expect(rows(read(...HEAD, ...lines))).toEqual(['1.1 1,5/2', '1.2 2/3']);
  });
});

describe('a table whose cells were pasted a line each', () => {
  const header = ['Mã', 'Tiêu chí', 'Điểm', 'tối đa', 'Điểm đạt', 'Lý do trừ điểm'];

  it('goes on below the header of the next page, and below a line over its whole width', () => {
    const lines = [
      ...header,
      'Lĩnh vực 1. Chỉ đạo, điều hành - 3,5 trên 6 điểm',
      '1.1',
      'Kế hoạch',
      '2',
      '1,5',
      'Ban hành chậm',
    ];
    const next = ['2', ...header, '1.2', 'Báo cáo', '3', '2', '-', '1.3', 'Họp', '1', '0', '0'];
    expect(rows(read(...HEAD, ...lines, ...next))).toEqual(['1 3,5/6', '1.1 1,5/2', '1.2 2/3', '1.3 0/1']);
  });
});

describe('whose a figure is', () => {
  it('is the field’s, where the criterion above has its score and its maximum', () => {
    const document = read(
      ...HEAD,
      'Lĩnh vực 1: Chỉ đạo, điều hành',
      '- Tiêu chí 1.2: chậm báo cáo, chỉ chấm 1/2 điểm.',
      'Kết quả: đạt 7,5 điểm trên 8 điểm tối đa.',
    );
    expect(rows(document)).toEqual(['1 7,5/8', '1.2 1/2']);
  });

  it('is the criterion’s, though a name before it speaks of a share and its code stands behind it', () => {
    expect(rows(read(...HEAD, '- Tỷ lệ giải ngân vốn đầu tư: 1,45/1,5 điểm (tiêu chí 6.1)'))).toEqual(['6.1 1,45/1,5']);
  });

  it('is no reason, where words name it', () => {
    expect(rows(read(...HEAD, 'Tiêu chí 7.1: xã tự chấm 2, đoàn hạ xuống 1,5 (tối đa 2).'))).toEqual(['7.1 1,5/2']);
  });
});
