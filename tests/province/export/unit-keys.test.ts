import { describe, expect, it } from 'vitest';
import { keyOfText, provinceIn, UnitKeys } from '../../../src/province/export/unit-keys.ts';

/** Keys of names in their order, each with its province where it says one. */
function keysOf(...units: readonly (string | readonly [name: string, province: string])[]) {
  const written: unknown[] = [];
  const keys = new UnitKeys((_, row) => written.push(row));
  const found = units.map((unit) => (typeof unit === 'string' ? keys.keyOf(unit, '') : keys.keyOf(unit[0], unit[1])));
  return { ids: found.map(({ id }) => id), namesakes: found.map(({ isNamesake }) => isNamesake), written };
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

  it('are two for one name in two provinces, and each is told', () => {
    const { ids, namesakes } = keysOf(
      ['xã Tân Lập', 'lạng sơn'],
      ['xã Tân Lập', 'bắc ninh'],
      ['xã Tân Lập', 'bắc ninh'],
      'xã Tân Lập',
    );
    expect(ids[1]).toBe(ids[2]);
    expect(ids[3]).toBe(ids[0]);
    expect(new Set(ids).size).toBe(2);
    expect(namesakes).toEqual([false, true, true, true]);
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
