/** Files of many units: no two of one name, and each tells its unit. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileNames } from '../../src/province/file-names.ts';

const unit = (name: string, group = '', id = '') => ({ name, group, id });

it('of names that differ in their marks tell which is which, as people type them', () => {
  const units = ['Xã Thuỷ Hùng', 'Xã Thụy Hùng', 'Xã Đăk Ơ', 'Xã Đắk Ơ', 'Xã An'].map((name) => unit(name, 'Xã'));
  expect(fileNames(units, 'so', '.xlsx')).toEqual([
    'so-xa-thuy-hung-thuyr.xlsx',
    'so-xa-thuy-hung-thuyj.xlsx',
    'so-xa-dak-o-ddawk.xlsx',
    'so-xa-dak-o-ddawks.xlsx',
    'so-xa-an.xlsx',
  ]);
});

it('of one name tell the group, then the id, and are never the same', () => {
  const name = 'Xã Tân Lập';
  const units = [unit(name, 'Miền núi', 'u1'), unit(name, 'Xã', 'u2'), unit(name, 'Xã', 'u3'), unit(name, 'Xã')];
  expect(fileNames(units, 'so', '.xlsx')).toEqual([
    'so-xa-tan-lap-mien-nui.xlsx',
    'so-xa-tan-lap-xa-u2.xlsx',
    'so-xa-tan-lap-xa-u3.xlsx',
    'so-xa-tan-lap-xa.xlsx',
  ]);
  expect(fileNames([unit(name), unit(name)], 'so', '.xlsx')).toEqual(['so-xa-tan-lap.xlsx', 'so-xa-tan-lap-2.xlsx']);
});

it('are the same in whatever order, and as many as units', () => {
  const names = fc.constantFrom('Xã An', 'Xã Án', 'Xã An 2', 'Xã An-2', 'Xã Ản', 'xã an');
  const some = fc.uniqueArray(
    fc.record({ name: names, group: fc.constantFrom('', 'Xã', '2'), id: fc.nat(5).map(String) }),
    {
      selector: JSON.stringify,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(some, (units) => {
      const files = fileNames(units, 'so', '.xlsx');
      expect(new Set(files).size).toBe(units.length);
      const turned = fileNames(units.toReversed(), 'so', '.xlsx').toReversed();
      expect(turned).toEqual(files);
    }),
  );
});
