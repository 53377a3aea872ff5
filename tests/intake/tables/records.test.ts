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
    { total: '9→7.5 hạng 2', fields: [], items: [] },
    { total: undefined, fields: ['1 5→3.5', '2 4→4'], items: ['1.1 2→0.5 | chậm 3 ngày'] },
  ]);
  expect(parts.at(-1)).toEqual({ kind: 'text', line: 5, text: 'Hết.' });
});
