import { describe, expect, it } from 'vitest';
import { readCode } from '../../src/core/codes.ts';
import {
  inDocument,
  isInSheet,
  linePlace,
  type Place,
  partPlace,
  placeInSentence,
  printPlace,
} from '../../src/core/place.ts';

const code = readCode('3.1.4') ?? 'total';
const field = readCode('3') ?? 'total';

/** [place, as it is printed, as it stands in a sentence, whether the sheet shows it] */
const PLACES: readonly (readonly [Place, string, string, boolean])[] = [
  [
    { kind: 'cell', tab: 'Chấm điểm', row: 5, column: 'Mã' },
    'Chấm điểm, dòng 5, cột Mã',
    'trang Chấm điểm, dòng 5, cột Mã',
    true,
  ],
  [{ kind: 'cell', tab: 'Chấm điểm' }, 'Chấm điểm', 'trang Chấm điểm', true],
  [
    { kind: 'setting', label: 'Địa danh' },
    'Thông tin chung, mục Địa danh',
    'trang Thông tin chung, mục Địa danh',
    true,
  ],
  [{ kind: 'wording', label: 'Trích yếu' }, 'Lời văn, mục Trích yếu', 'trang Lời văn, mục Trích yếu', true],
  [{ kind: 'item', code }, 'Tiêu chí 3.1.4', 'Tiêu chí 3.1.4', true],
  [{ kind: 'item', code: field }, 'Lĩnh vực 3', 'Lĩnh vực 3', true],
  [{ kind: 'item', code: 'total' }, 'Dòng tổng', 'Dòng tổng', true],
  [{ kind: 'task', id: 'a1' }, 'Nhiệm vụ', 'Nhiệm vụ', true],
  [linePlace(5), 'dòng 5', 'dòng 5', false],
  [linePlace(5, 'QĐ.docx'), 'QĐ.docx, dòng 5', 'QĐ.docx, dòng 5', false],
  [partPlace('Phần II'), 'Phần II', 'Phần II', false],
];

describe('a place', () => {
  it.each(PLACES)('%j is printed, said and shown', (place, printed, said, shown) => {
    expect([printPlace(place), placeInSentence(place), isInSheet(place)]).toEqual([printed, said, shown]);
  });

  it('in one of several documents names it; a cell is in none', () => {
    expect(printPlace(inDocument(linePlace(5, 'bảng 1'), 'QĐ.docx'))).toBe('QĐ.docx, bảng 1, dòng 5');
    expect(printPlace(inDocument(partPlace('Phần II'), 'QĐ.docx'))).toBe('QĐ.docx, Phần II');
    const cell: Place = { kind: 'cell', tab: 'Chấm điểm' };
    expect(inDocument(cell, 'QĐ.docx')).toBe(cell);
  });
});
