import { expect, it } from 'vitest';
import { readPlainText } from '../../../src/intake/sources/plain-text.ts';
import { readGrid } from '../../../src/intake/tables/read-grid.ts';
import { toldCheaply } from './cheapest.ts';

it('reads what a program exported, the whole and its parts apart', () => {
  const text = `{"don_vi": "xã Bình Khê", "nam": 2023, "tong_diem": 7.5, "diem_toi_da": 9, "xep_hang": 2, "tong_so_don_vi": 11}
{"ma": "1", "ten": "Công tác chỉ đạo, điều hành", "diem_toi_da": 5, "diem_dat": 3.5}
{"ma": "1.1", "ten": "Kế hoạch", "diem_toi_da": 2, "diem_dat": 0.5, "ly_do": "chậm 3 ngày"}
{"ma": "2", "ten": "Cải cách thể chế", "diem_toi_da": 4, "diem_dat": 4}
Hết.`;
  const { parts } = readPlainText(text);
  const readings = parts.flatMap((part) => (part.kind === 'table' ? [readGrid(part.grid, { piece: 0 })] : []));
  expect(readings.map(({ statements, facts }) => toldCheaply(statements.flat(), facts))).toEqual([
    { total: '9→7.5 hạng 2/11', fields: [], items: [] },
    { total: undefined, fields: ['1 5→3.5', '2 4→4'], items: ['1.1 2→0.5 | chậm 3 ngày'] },
  ]);
  expect(parts.at(-1)).toEqual({ kind: 'text', line: 5, text: 'Hết.' });
});

const tablesIn = (text: string) =>
  readPlainText(text).parts.map((part) => (part.kind === 'table' ? part.grid.rows : part.text));

it('takes objects out of objects, with names as people write them', () => {
  const text = `{
  "donVi": "UBND xã Bình Khê",
  "tongDiem": 7.5,
  "linhVuc": [
    {"ma": "1", "diemToiDa": 5, "tieuChi": [
      {"ma": "1.1", "diemToiDa": 2}
    ]}
  ]
}`;
  expect(tablesIn(text)).toEqual([
    [
      ['đơn vị', 'UBND xã Bình Khê'],
      ['tổng điểm', '7,5'],
    ],
    [
      ['mã', 'điểm tối đa'],
      ['1', '5'],
      ['1.1', '2'],
    ],
  ]);
});

it('knows a code by the name an object hangs by', () => {
  const [rows] = tablesIn('{"1": {"max": 5, "score": 3.5},\n"1.1": {"max": 2, "score": 0.5}}');
  expect(rows).toEqual([
    ['Mã', 'tối đa', 'điểm'],
    ['1', '5', '3,5'],
    ['1.1', '2', '0,5'],
  ]);
});

it('reads attributes and elements of XML alike', () => {
  const text = `<?xml version="1.0"?>
<KetQua>
  <LinhVuc ma="1"><DiemToiDa>5</DiemToiDa><DiemDat>3,5</DiemDat></LinhVuc>
  <LinhVuc ma="2"><DiemToiDa>4</DiemToiDa><DiemDat>4</DiemDat></LinhVuc>
</KetQua>`;
  expect(tablesIn(text)).toEqual([
    [
      ['mã', 'điểm tối đa', 'điểm đạt'],
      ['1', '5', '3,5'],
      ['2', '4', '4'],
    ],
  ]);
});

it('leaves what breaks off, and what only looks like it, as text', () => {
  expect(tablesIn('{"ma": "1", "diem": 5')).toEqual(['{"ma": "1", "diem": 5']);
  expect(tablesIn('[1] Quyết định số 12\n{ghi chú}')).toEqual(['[1] Quyết định số 12\n{ghi chú}']);
});
