/** Lists of units as people have them become units; what keeps a list from being worked with is told. */
import { describe, expect, it } from 'vitest';
import { readUnitList, unitFaults } from '../../src/province/unit-list.ts';
import { officeOf } from '../../src/province/units.ts';
import { teachingSet } from './books.ts';

const PROFILES = ['Xã', 'Phường', 'Đặc khu'];
const names = (text: string): string[] => readUnitList(text, PROFILES).units.map(({ name }) => name);

describe('a list of units', () => {
  it('is a name a line, numbered or not, the first no header', () => {
    expect(names('1. Phường Đông Kinh\n2. Xã Cộng Hòa')).toEqual(['Phường Đông Kinh', 'Xã Cộng Hòa']);
    expect(names('1. Xã Tân Lập\n2) Phường Đông Kinh\n\n  Đặc khu Vân Đồn ')).toEqual([
      'Xã Tân Lập',
      'Phường Đông Kinh',
      'Đặc khu Vân Đồn',
    ]);
  });

  it('is a table under headers of its own, in any order', () => {
    const text =
      'TT\tSố điện thoại\tTên xã, phường\tCán bộ phụ trách\tNhóm xếp hạng\tHạn nộp\n1\t0912 345 678\tXã Tân Lập\tLê Thị A\tMiền núi\t15/01/2027';
    expect(readUnitList(text, PROFILES).units).toEqual([
      {
        ...{ name: 'Xã Tân Lập', profile: 'Xã', group: 'Miền núi', person: 'Lê Thị A' },
        ...{ contact: '0912 345 678', due: '15/01/2027', remark: '' },
      },
    ]);
  });

  it('has the group for ranking under “Nhóm” where another column tells the kind, and else the kind', () => {
    const read = (...rows: string[]) => readUnitList(rows.join('\n'), ['Xã', 'Phường']).units[0];
    expect(read('STT\tĐơn vị\tLoại\tNhóm', '1\tXã Tân Lập\tXã\tMiền núi')).toMatchObject({
      ...{ profile: 'Xã', group: 'Miền núi' },
    });
    expect(read('STT\tĐơn vị\tNhóm\tKhu vực', '1\tXã Tân Lập\tXã\tMiền núi')).toMatchObject({
      ...{ profile: 'Xã', group: 'Miền núi' },
    });
    expect(read('Đơn vị\tNhóm', 'Xã Tân Lập\tPhường')).toMatchObject({ profile: 'Phường', group: '' });
  });

  it('is a table below its title, which names none of the units', () => {
    const text =
      'SỞ NỘI VỤ\t\t\nDANH SÁCH CÁC XÃ, PHƯỜNG\t\t\n\t\t\nSTT\tTên đơn vị\tLoại\n1\tXã Tân Lập\tXã\n2\tPhường Đông Kinh\tPhường';
    expect(readUnitList(text, PROFILES)).toMatchObject({
      units: [
        { name: 'Xã Tân Lập', profile: 'Xã' },
        { name: 'Phường Đông Kinh', profile: 'Phường' },
      ],
      unread: [],
    });
  });

  it('takes no number for the name of a unit', () => {
    expect(readUnitList('Đơn vị\tNhóm\n1\tXã\nXã Tân Lập\tXã\nTổng cộng: 1 xã\t', PROFILES)).toMatchObject({
      units: [{ name: 'Xã Tân Lập' }],
      unread: ['1 Xã', 'Tổng cộng: 1 xã'],
    });
  });

  it('calls units and profiles by their full names, however they are written', () => {
    const text =
      'Đơn vị\tLoại\nUBND xã Hồng Phong\t\nP. Đông Kinh\t\nPHƯỜNG TAM THANH\tphường\nxã tân  lập\tXÃ\nXã Ia Hrú\t\nPhường 12\t';
    expect(readUnitList(text, PROFILES).units.map(({ name, profile }) => [name, profile])).toEqual([
      ['Xã Hồng Phong', 'Xã'],
      ['Phường Đông Kinh', 'Phường'],
      ['Phường Tam Thanh', 'Phường'],
      ['Xã Tân Lập', 'Xã'],
      ['Xã Ia Hrú', 'Xã'],
      ['Phường 12', 'Phường'],
    ]);
    expect(['UBND xã Hồng Phong', 'P. ĐÔNG KINH', 'Ủy ban nhân dân xã Tân Lập'].map(officeOf)).toEqual([
      'Ủy ban nhân dân xã Hồng Phong',
      'Ủy ban nhân dân phường Đông Kinh',
      'Ủy ban nhân dân xã Tân Lập',
    ]);
  });

  it('is a table without headers, of which the name of a unit is found', () => {
    expect(names('1\tXã Tân Lập\tghi chú\n2\tXã Hòa Bình\t')).toEqual(['Xã Tân Lập', 'Xã Hòa Bình']);
  });

  it('is names side by side, as many units', () => {
    expect(names('Xã Tân Lập; Xã Hòa Bình; Phường Đông Kinh')).toEqual([
      'Xã Tân Lập',
      'Xã Hòa Bình',
      'Phường Đông Kinh',
    ]);
    expect(names('1\tXã Tân Lập\thuyện Cao Lộc')).toEqual(['Xã Tân Lập']);
  });

  it.each([
    [
      'sections and sums in a table without headers',
      'I\tKhu vực miền núi\t\n1\tXã Tân Lập\tA\n2\tXã Hòa Bình\tB\nII\tCác phường\t\n3\tPhường Đông Kinh\tC\n\tTổng cộng\t3',
      ['Xã Tân Lập', 'Xã Hòa Bình', 'Phường Đông Kinh'],
      ['I Khu vực miền núi', 'II Các phường', 'Tổng cộng 3'],
    ],
    [
      'sections, a row of column numbers and a sum below headers',
      'TT\tTên đơn vị\tĐầu mối\n(1)\t(2)\t(3)\nA\tHuyện Cao Lộc cũ\t\n1\tXã Tổng Cọt\tLê A\n2\tTân Mỹ\tLê B\n\tTổng 2 xã\t',
      ['Xã Tổng Cọt', 'Tân Mỹ'],
      ['A Huyện Cao Lộc cũ', 'Tổng 2 xã'],
    ],
    [
      'codes beside names',
      'STT\tMã đơn vị\tTên xã, phường\n1\tLS01\tXã Tân Lập\n2\tLS02\tPhường Đông Kinh',
      ['Xã Tân Lập', 'Phường Đông Kinh'],
      [],
    ],
    ['codes without headers', '1\tLS01\tXã Tân Lập\n2\tLS02\tXã Hòa Bình', ['Xã Tân Lập', 'Xã Hòa Bình'], []],
    [
      'two lists side by side, one of them shorter',
      'STT\tĐơn vị\tSTT\tĐơn vị\n1\tXã Tân Lập\t3\tXã Ba Sơn\n2\tXã Hòa Bình\t\t',
      ['Xã Tân Lập', 'Xã Hòa Bình', 'Xã Ba Sơn'],
      [],
    ],
    [
      'two lists side by side without headers',
      '1\tXã Tân Lập\t3\tXã Ba Sơn\n2\tXã Hòa Bình\t4\tXã Cao Lâu',
      ['Xã Tân Lập', 'Xã Hòa Bình', 'Xã Ba Sơn', 'Xã Cao Lâu'],
      [],
    ],
    [
      'sections and a title in a list of lines',
      'Danh sách các xã tỉnh Lạng Sơn\nI. Khu vực biên giới\n1. Xã Tân Lập\n2. Xã Hòa Bình\nKhối phường:\n3. Phường Đông Kinh\nTân Thanh',
      ['Xã Tân Lập', 'Xã Hòa Bình', 'Phường Đông Kinh', 'Tân Thanh'],
      ['Danh sách các xã tỉnh Lạng Sơn', 'I. Khu vực biên giới', 'Khối phường:'],
    ],
    ['names without a level', 'Tân Lập\nHòa Bình\nCộng Hòa', ['Tân Lập', 'Hòa Bình', 'Cộng Hòa'], []],
    ['a short level', 'TT Đồng Mỏ\nTT. Na Sầm', ['Thị trấn Đồng Mỏ', 'Thị trấn Na Sầm'], []],
  ])('tells units from %s', (_, text, units, unread) => {
    const read = readUnitList(text, PROFILES);
    expect([read.units.map(({ name }) => name), read.unread]).toEqual([units, unread]);
  });

  it('has headers in two rows, the upper one merged', () => {
    const text = 'STT\tĐơn vị\tThông tin liên hệ\t\n\t\tĐầu mối\tĐiện thoại\n1\tXã Tân Lập\tLê Thị A\t0912 345 678';
    expect(readUnitList(text, PROFILES)).toMatchObject({
      units: [{ name: 'Xã Tân Lập', person: 'Lê Thị A', contact: '0912 345 678' }],
      unread: [],
    });
  });

  it('says which lines name nobody', () => {
    expect(readUnitList('STT\tĐơn vị\n1\tXã Tân Lập\n2\t', PROFILES).unread).toEqual(['2']);
  });

  it('tells the profile by the level of a unit, and asks where several begin so', () => {
    expect(readUnitList('Phường Đông Kinh', PROFILES).units[0]?.profile).toBe('Phường');
    expect(readUnitList('Xã Tân Lập', ['Xã loại I', 'Xã loại II']).units[0]?.profile).toBe('');
    expect(readUnitList('Tân Lập', ['Mọi đơn vị']).units[0]?.profile).toBe('Mọi đơn vị');
  });

  it('is not worked with where a unit has no name, no profile of the set, or the name of another in its group', () => {
    const unit = (name: string, profile: string, group = '') => ({ name, profile, group });
    const faults = unitFaults(
      [
        unit('Xã Tân Lập', 'Xã'),
        unit('xã Tân  Lập', 'Xã'),
        unit('Xã Tân Lập', 'Xã', 'Miền núi'),
        unit('', 'Xã'),
        unit('Tân Mỹ', ''),
        unit('Thị trấn Đồng Mỏ', 'Thị trấn'),
      ],
      teachingSet(),
    );
    expect(faults).toEqual([
      { at: 1, kind: 'twice' },
      { at: 3, kind: 'no-name' },
      { at: 4, kind: 'no-profile' },
      { at: 5, kind: 'unknown-profile' },
    ]);
  });
});
