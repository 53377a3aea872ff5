import { describe, expect, it } from 'vitest';
import { districtIn, keyOfText, provinceIn, UnitKeys, type UnitSigns } from '../../../src/province/export/unit-keys.ts';

type Told = Partial<UnitSigns> & { readonly name: string };

/** Keys of units in their order, each with what its file says of it. */
function keysOf(...units: readonly (string | Told)[]) {
  const written: unknown[] = [];
  const keys = new UnitKeys((_, row) => written.push(row));
  const blank = { province: '', district: '', group: '', year: 2026, marks: {} };
  const found = units.map((unit) => keys.keyOf({ ...blank, ...(typeof unit === 'string' ? { name: unit } : unit) }));
  return { ids: found.map(({ id }) => id), doubts: found.map(({ doubt }) => doubt), written };
}

describe('keys of units', () => {
  it('are one for one unit, however it is written', () => {
    const { ids, written } = keysOf(
      'UBND P. Tân Lập',
      'Ủy ban nhân dân phường Tân Lập',
      'phường  TÂN LẬP',
      'Uỷ ban nhân dân phường Tân Lập',
    );
    expect(new Set(ids).size).toBe(1);
    expect(written).toEqual([{ unit_id: ids[0], name: 'UBND P. Tân Lập' }]);
    expect(ids[0]).toMatch(/^phuong-tan-lap-[a-z\d]{5}$/);
  });

  it('tell levels and marks apart', () => {
    expect(new Set(keysOf('xã Tân Lập', 'phường Tân Lập', 'xã Tân Lạp', 'xã Tân Láp').ids).size).toBe(4);
  });

  it('of a name without its level is the one unit that it fits; of two it is neither', () => {
    const { ids: one } = keysOf('xã Tân Lập', 'xã An Sơn', 'Tân Lập');
    expect(one[2]).toBe(one[0]);
    const { ids: two } = keysOf('xã Tân Lập', 'phường Tân Lập', 'Tân Lập');
    expect(new Set(two).size).toBe(3);
    const { ids: later } = keysOf('Tân Lập', 'xã Tân Lập', 'phường Tân Lập');
    expect(new Set(later).size).toBe(3);
  });

  it.each(['province', 'district'] as const)('are two for one name in another %s, and the doubt is told', (place) => {
    const { ids, doubts } = keysOf(
      { name: 'xã Tân Lập', [place]: 'lạng sơn' },
      { name: 'xã Tân Lập', [place]: 'bắc ninh' },
      { name: 'xã Tân Lập', [place]: 'bắc ninh' },
      'xã Tân Lập',
    );
    expect(ids[1]).toBe(ids[2]);
    expect(ids[3]).toBe(ids[0]);
    expect(new Set(ids).size).toBe(2);
    expect(doubts).toEqual([undefined, 'apart', undefined, 'several']);
  });

  const own = (id: string, year = 2026, group = ''): Told => ({ name: 'Xã Tân Lập', year, group, marks: { own: id } });

  it('are two where two books of a year have other ids; a book of another year is the one it fits', () => {
    const { ids, doubts, written } = keysOf(own('b1'), own('b2', 2026, 'Miền núi'), own('b1', 2025), own('b2'));
    expect([ids[2], ids[3]]).toEqual([ids[0], ids[1]]);
    expect(ids[0]).not.toBe(ids[1]);
    expect(doubts).toEqual([undefined, 'apart', undefined, undefined]);
    expect(written).toContainEqual({ unit_id: ids[1], name: 'Xã Tân Lập (Miền núi)' });
    expect(keysOf(own('b0', 2025), own('b1')).ids).toEqual([ids[0], ids[0]]);
  });

  const listed = (id: string, handed: string, group: string): Told => ({
    ...{ name: 'Xã Tân Lập', group, marks: { listed: id, handed, apart: group } },
  });

  it.each([
    ['before', [listed('u1', 'b1', 'Xã'), listed('u2', 'b2', 'Miền núi'), own('b2'), own('b1')], [0, 1, 1, 0]],
    ['after', [own('b1'), own('b2'), listed('u2', 'b2', 'Miền núi'), listed('u1', 'b1', 'Xã')], [0, 1, 1, 0]],
    ['by its group', [listed('u1', '', 'Xã'), listed('u2', '', 'Miền núi'), own('b9', 2026, 'miền núi')], [0, 1, 1]],
  ] as const)('are those of the superior body’s list, %s', (_, units, wanted) => {
    const { ids } = keysOf(...units);
    expect(ids).toEqual(wanted.map((at) => ids[at]));
    expect(new Set(ids).size).toBe(2);
  });

  it('are one where the list has one of the name, whichever book it made', () => {
    const { ids, doubts } = keysOf(listed('u1', 'b1', ''), own('b8'), own('b9'));
    expect(new Set(ids).size).toBe(1);
    expect(doubts).toEqual([undefined, undefined, undefined]);
  });

  it('go by the name where a book is another unit’s, which is told', () => {
    const { ids, doubts } = keysOf(own('b1'), { name: 'Xã An Sơn', marks: { own: 'b1' } });
    expect(ids[0]).not.toBe(ids[1]);
    expect(doubts).toEqual([undefined, 'copied']);
  });

  it('of a name without its level is none whose marks are others', () => {
    expect(new Set(keysOf('xã Thuỷ Hùng', 'Thụy Hùng').ids).size).toBe(2);
    expect(new Set(keysOf('xã Thuỷ Hùng', 'Thuỷ Hùng', 'Thuy Hung').ids).size).toBe(1);
  });

  it('are the same in every export, and nothing for nothing', () => {
    expect(keysOf('xã An Sơn', 'xã Tân Lập').ids[1]).toBe(keysOf('xã Tân Lập').ids[0]);
    expect(keyOfText('xã Tân Lập')).toBe(keysOf('xã Tân Lập').ids[0]);
    expect(keyOfText('')).toBe('');
  });
});

describe('the province', () => {
  it.each([
    [['Sở Nội vụ', 'Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn'], 'lạng sơn'],
    [['Sở Nội vụ tỉnh Bà Rịa - Vũng Tàu'], 'bà rịa - vũng tàu'],
    [['UBND thành phố Hà Nội'], 'hà nội'],
    [['UBND thành phố Thủ Đức', 'UBND huyện Chi Lăng', 'Chủ tịch Ủy ban nhân dân tỉnh'], ''],
  ])('of %j is “%s”', (bodies, province) => {
    expect(provinceIn(bodies)).toBe(province);
  });
});

it.each([
  [['UBND huyện Chi Lăng', 'UBND tỉnh Lạng Sơn'], 'chi lăng'],
  [['Chủ tịch Ủy ban nhân dân thành phố Thủ Đức'], 'thủ đức'],
  [['UBND thành phố Hà Nội', 'Sở Nội vụ tỉnh Lạng Sơn'], ''],
])('the district of %j is “%s”', (bodies, district) => {
  expect(districtIn(bodies)).toBe(district);
});
