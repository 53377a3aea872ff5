/** A criteria set as a table: what is printed is read back, as people leave it; what cannot be read is told with its row. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printSetTable } from '../../src/book/criteria-table.ts';
import { readSetTable, type SetTableReading } from '../../src/book/read-criteria-table.ts';
import { checkSet } from '../../src/core/criteria/check-set.ts';
import { CCHC, type CriteriaSet, hashOf } from '../../src/core/criteria/criteria-set.ts';
import { printSetFile, readSetFile } from '../../src/core/criteria/set-file.ts';
import { printPlace } from '../../src/core/place.ts';
import { ofUnits } from '../../src/core/points.ts';
import { soundSet } from '../core/criteria/random-set.ts';
import { expectWork } from '../setup/pace.ts';

type Grid = readonly (readonly unknown[])[];

function read(grid: Grid, year = 2020): SetTableReading {
  const reading = readSetTable(grid, year) ?? expect.fail('no table is found');
  for (const { message } of reading.problems) {
    expect(message).toMatch(/^Bảng tiêu chí, dòng \d+: [^\n]+[.”]$/u);
    expect(message).not.toMatch(/undefined|NaN|null/);
  }
  return reading;
}

/** "error set-code 13": what, and in which row of the sheet. */
const told = ({ problems }: SetTableReading): string[] =>
  problems.map(({ severity, code, place }) => `${severity} ${code} ${printPlace(place).replace(/\D+/, '')}`);

function expectSame(grid: Grid, set: CriteriaSet): void {
  const reading = read(grid);
  expect(told(reading)).toEqual([]);
  expect(reading.set).toEqual(set);
  expect(hashOf(reading.set)).toBe(hashOf(set));
}

/** Rows above the headers, in the form of today. */
const HEAD_ROWS = 10;

const tableOf = (grid: Grid) => ({
  head: grid.slice(0, HEAD_ROWS),
  headers: grid[HEAD_ROWS] ?? [],
  rows: grid.slice(HEAD_ROWS + 1, -1),
  total: grid.at(-1) ?? [],
});

describe('a criteria set printed as a table', () => {
  it('is read back as the same set with the same hash', () => {
    fc.assert(
      fc.property(soundSet, (set) => {
        expectSame(printSetTable(set), set);
        expect(checkSet(read(printSetTable(set)).set)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is read back from a file that was made of it', () => {
    fc.assert(
      fc.property(soundSet, (set) => {
        const file = readSetFile(printSetFile(read(printSetTable(set)).set));
        expect(file).toMatchObject({ ok: true, set, isChanged: false });
      }),
    );
  });

  it('comes back the same though it is a part, has faults, or nothing is known of its decision', () => {
    fc.assert(
      fc.property(soundSet, (sound) => {
        const decision = { number: '', date: undefined, issuer: '', subject: '' };
        const items = sound.items.map((item) => ({ ...item, title: '', rule: '?', maxima: {} }));
        const index = { ...sound.index, name: '', shortName: '' };
        const set = { ...sound, isPartial: true, decision, index, items };
        const { set: back } = read(printSetTable(set));
        expect(hashOf(back)).toBe(hashOf(set));
      }),
    );
  });

  it('has another hash when any of its cells is another, but for its introduction and the kinds that follow from rules', () => {
    const [set] = fc.sample(
      soundSet.filter(({ items, profiles }) => items.length > 3 && profiles.length === 2),
      { seed: 5, numRuns: 1 },
    );
    if (!set) return expect.fail('no sample');
    const grid = printSetTable(set);
    const { headers } = tableOf(grid);
    const [before, kind] = [hashOf(set), headers.indexOf('Loại')];
    for (const [y, row] of grid.entries()) {
      for (const x of row.keys()) {
        const isOfItem = y > HEAD_ROWS && y < grid.length - 1;
        const isValue = (y < HEAD_ROWS && x === 1) || isOfItem || (y === grid.length - 1 && x > 1);
        if (!isValue) continue;
        const changed = grid.map((cells, i) => cells.map((cell, j) => (i === y && j === x ? other(cell) : cell)));
        const { set: next } = read(changed);
        const isSilent = y === 0 || (isOfItem && x === kind);
        expect([y, x, hashOf(next) === before]).toEqual([y, x, isSilent]);
      }
    }
  });
});

/** Another cell of its sort. */
function other(cell: string): string {
  const [scorers, policies] = [
    ['Đơn vị tự chấm', 'Cơ quan thẩm định', 'Điều tra xã hội học'],
    ['Tính đủ điểm', 'Tính một phần', 'Không tính vào thang điểm', 'Luôn phải chấm'],
  ];
  const choices = [scorers, policies, ['Toàn bộ bộ tiêu chí', 'Một phần']].find((some) => some.includes(cell));
  if (choices) return choices.find((choice) => choice !== cell) ?? '';
  if (/^\d{2}\/\d{2}\/\d{4}$/.test(cell)) return cell === '01/02/2024' ? '02/02/2024' : '01/02/2024';
  if (/^\d{4}$/.test(cell)) return cell === '2001' ? '2002' : '2001';
  return cell === '0,5' ? '0,75' : '0,5';
}

const small = (profiles: readonly string[] = ['Xã', 'Phường']): CriteriaSet => {
  const all = (units: number) => Object.fromEntries(profiles.map((name) => [name, ofUnits(units)]));
  const rest = { printed: '', byHand: '', scorer: 'office', notApplicable: 'out', evidence: '', due: '' } as const;
  const [sample] = fc.sample(soundSet, { seed: 3, numRuns: 1 });
  if (!sample) throw new Error('no sample');
  const { items } = readSetFileItems(rest, all);
  return { ...sample, profiles: profiles.map((name) => ({ name, scale: ofUnits(30_000) })), items };
};

function readSetFileItems(
  rest: Pick<CriteriaSet['items'][number], 'printed' | 'byHand' | 'scorer' | 'notApplicable' | 'evidence' | 'due'>,
  all: (units: number) => Readonly<Record<string, ReturnType<typeof ofUnits>>>,
): Pick<CriteriaSet, 'items'> {
  const of = (code: string, title: string, units: number, rule: string) => ({ code, title, maxima: all(units), rule });
  const written = [
    of('1', 'Chỉ đạo', 30_000, ''),
    of('1.2', 'Kế hoạch', 10_000, 'có: 1; không: 0'),
    of('1.10', 'Báo cáo', 20_000, 'tỷ lệ'),
  ];
  return {
    items: written.map((item) => ({ ...rest, ...item, code: item.code as CriteriaSet['items'][number]['code'] })),
  };
}

describe('a table as people make it', () => {
  it('is read with its columns in any order, and columns and rows of their own between', () => {
    fc.assert(
      fc.property(soundSet, fc.infiniteStream(fc.nat()), (set, random) => {
        const next = () => Number(random.next().value);
        const { head, headers, rows, total } = tableOf(printSetTable(set));
        const width = headers.length + 2;
        const order = Array.from({ length: width }, (_, i) => i)
          .map((i) => ({ i, by: next() }))
          .sort((a, b) => a.by - b.by)
          .map(({ i }) => i);
        const moved = (row: readonly unknown[], own: string) =>
          order.map((i) => (i < headers.length ? row[i] : own)) as unknown[];
        const profiles = order.filter((i) => i >= 2 && i < 2 + set.profiles.length).map((i) => set.profiles[i - 2]);
        const body = rows.flatMap((row) => [moved(row, 'ghi chú'), ...(next() % 3 === 0 ? [moved([], '')] : [])]);
        const own = [moved([], 'chỉ ở cột riêng')];
        const reading = read([...head, moved(headers, 'Cột riêng'), ...body, ...own, moved(total, ''), ...own]);
        expect(told(reading)).toEqual([`info set-column ${HEAD_ROWS + 1}`, `info set-column ${HEAD_ROWS + 1}`]);
        expect(reading.set.items).toEqual(set.items);
        expect(reading.set.profiles).toEqual(profiles);
      }),
    );
  });

  it('is read where rows of the head are in another order, further right, with a colon, or among notes', () => {
    fc.assert(
      fc.property(soundSet, fc.nat(), (set, turn) => {
        const { head, headers, rows, total } = tableOf(printSetTable(set));
        const turned = head.map((_, i) => head[(i + turn) % head.length] ?? []);
        const right = turned.map(([label = '', value]) => ['', ` ${String(label).toUpperCase()} :`, '', value]);
        expectSame([['BỘ TIÊU CHÍ'], [], ...right, ['Ghi chú', 'x'], headers, ...rows, total], set);
      }),
    );
  });

  it('takes the usual index and the year asked for where the head says nothing', () => {
    const set = small();
    const { headers, rows, total } = tableOf(printSetTable(set));
    const reading = read([headers, ...rows, total], 2031);
    expect(told(reading)).toEqual([]);
    expect(reading.set).toMatchObject({ index: CCHC, year: 2031, isPartial: false, about: '' });
    expect(reading.set.decision).toEqual({ number: '', date: undefined, issuer: '', subject: '' });
    expect(reading.set.items).toEqual(set.items);
  });

  it('is read with points, years and days as a sheet holds them', () => {
    const set = small();
    const grid = printSetTable(set).map((row) =>
      row.map((cell) => {
        const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(cell) ?? [];
        if (year !== undefined) return new Date(Number(year), Number(month) - 1, Number(day));
        return /^\d+$/.test(cell) ? Number(cell) : cell;
      }),
    );
    expectSame(grid, set);
  });

  it('tells codes that the sheet made numbers or days of, with the row and what to do, and reads the rest', () => {
    const { head, headers, rows, total } = tableOf(printSetTable(small()));
    const [field = [], first = [], second = []] = rows;
    const with_ = (row: readonly unknown[], code: unknown) => [code, ...row.slice(1)];
    const reading = read([
      ...[...head, headers, with_(field, 1), with_(first, 1.2), with_(second, new Date(2026, 9, 1))],
      ...[with_(first, '2/1/2026'), with_(first, ''), with_(second, '1.10.'), with_(first, 'a)'), total],
    ]);
    expect(told(reading)).toEqual([13, 14, 15, 16, 18].map((row) => `error set-code ${row}`));
    expect(reading.set.items.map(({ code }) => code)).toEqual(['1', '1.10']);
    expect(reading.problems.map(({ message }) => message)).toEqual([
      'Bảng tiêu chí, dòng 13: mã 1,2 là số, không phải văn bản (1.10 gõ thành số sẽ mất số 0). Hãy định dạng ô là văn bản rồi nhập lại mã. Dòng “Kế hoạch” không được đọc.',
      'Bảng tiêu chí, dòng 14: mã “1/10/2026” là một ngày (bảng tính đã đổi mã thành ngày). Hãy định dạng ô là văn bản rồi nhập lại mã. Dòng “Báo cáo” không được đọc.',
      'Bảng tiêu chí, dòng 15: mã “2/1/2026” là một ngày (bảng tính đã đổi mã thành ngày). Hãy định dạng ô là văn bản rồi nhập lại mã. Dòng “Kế hoạch” không được đọc.',
      'Bảng tiêu chí, dòng 16: chưa có mã. Dòng “Kế hoạch” không được đọc.',
      'Bảng tiêu chí, dòng 18: “a)” không phải là mã tiêu chí. Mã gồm nhiều nhất 8 số từ 1 trở lên, cách nhau bằng dấu chấm, ví dụ 3.1.4. Dòng “Kế hoạch” không được đọc.',
    ]);
  });

  it('knows the columns of maxima however people write whose they are', () => {
    const headersOf = (xa: string, phuong: string) => {
      const { head, headers, rows, total } = tableOf(printSetTable(small()));
      const named = headers.map((header, i) => (i === 2 ? xa : i === 3 ? phuong : header));
      return read([...head, named, ...rows, total]);
    };
    const profilesOf = (xa: string, phuong: string) => headersOf(xa, phuong).set.profiles.map(({ name }) => name);
    expect(profilesOf('Điểm tối đa Xã', 'ĐIỂM TỐI ĐA (Phường)')).toEqual(['Xã', 'Phường']);
    expect(profilesOf('Điểm tối đa: Xã', 'Điểm tối đa của Phường')).toEqual(['Xã', 'Phường']);
    expect(profilesOf('Điểm tối đa\n(Xã)', 'Điểm tối đa - Phường (không có TTHC)')).toEqual([
      'Xã',
      'Phường (không có TTHC)',
    ]);
    expect(profilesOf('Điểm tối đa ()', 'Điểm  tối đa ( Phường )'.normalize('NFD'))).toEqual([
      'Tất cả đơn vị',
      'Phường'.normalize('NFD'),
    ]);
    const own = headersOf('Điểm tối đan', 'Điểm tối đa (Phường)');
    expect(own.set.profiles.map(({ name }) => name)).toEqual(['Phường']);
    expect(told(own)).toEqual(['info set-column 11']);
  });

  it('tells columns that stand twice, and reads those further left', () => {
    const { head, headers, rows, total } = tableOf(printSetTable(small()));
    const twice = read([
      ...head,
      [...headers, 'Điểm tối đa (phường)', 'Cách tính điểm'],
      ...rows.map((row) => [...row, '9', 'trừ 1/việc']),
      [...total, ...Array.from({ length: headers.length - total.length }, () => ''), '9'],
    ]);
    expect(told(twice)).toEqual(['error set-column-twice 11', 'error set-column-twice 11']);
    expect(twice.set).toEqual(small());
  });

  it('tells that no row of the total states the scale; a total beside a blank code is one', () => {
    const { head, headers, rows, total } = tableOf(printSetTable(small()));
    const without = read([...head, headers, ...rows]);
    expect(told(without)).toEqual(['error set-scale-missing 11', 'error set-scale-missing 11']);
    expect(without.set.items).toHaveLength(3);
    const beside = ['', 'TỔNG CỘNG', ...total.slice(2)];
    expectSame([...head, headers, ...rows, [], beside], small());
    expectSame([...head, headers, beside, ...rows], small());
    expect(told(read([...head, headers, ...rows, total, beside]))).toEqual(['error set-total-twice 16']);
    const half = read([...head, headers, ...rows, [...total.slice(0, 3), 'KAD']]);
    expect(told(half)).toEqual(['error set-scale-missing 15']);
    expect(half.problems[0]?.message).toContain('của Phường');
  });

  it('tells points, choices, days, years and kinds that are none, each with its row', () => {
    const { head, headers, rows, total } = tableOf(printSetTable(small()));
    const put = (row: readonly unknown[], header: string, cell: unknown) =>
      row.map((one, i) => (i === headers.indexOf(header) ? cell : one));
    const [field = [], first = [], second = []] = rows;
    const broken = head.map(([name, value]) => {
      const label = String(name);
      const cells: Readonly<Record<string, string>> = {
        'Năm chấm điểm': 'năm nay',
        'Phạm vi': 'một ít',
        'Quyết định ban hành: ngày': '31/02/2025',
      };
      return [label, cells[label] ?? value];
    });
    const reading = read([
      ...[...broken, ['Chỉ số', 'Khác'], headers],
      put(put(field, 'Điểm tối đa (Xã)', 'ba'), 'Điểm tối đa (Phường)', '3/100'),
      put(put(first, 'Ai chấm', 'Sở'), 'Khi không áp dụng', 'tùy'),
      put(put(second, 'Điểm khi không áp dụng', '1.234'), 'Loại', 'Chấm tay'),
      total,
    ]);
    expect(told(reading).sort()).toEqual(
      [
        ...['error set-date 8', 'error set-choice 2', 'error set-year 6', 'error set-head-twice 11'],
        ...['error set-max 13', 'error set-max 13', 'error set-choice 14', 'error set-choice 14'],
        ...['error set-partial 15', 'warning set-kind 15'],
      ].sort(),
    );
    expect(reading.set.year).toBe(2020);
    expect(reading.set.items[0]?.maxima).toEqual({ Xã: undefined, Phường: undefined });
  });

  it('reads only years that a file may hold', () => {
    const [head = [], ...rest] = [printSetTable(small())];
    const of = (year: unknown) => read([...head].map((row) => (row[0] === 'Năm chấm điểm' ? [row[0], year] : row)));
    expect(rest).toEqual([]);
    for (const year of ['0000', '9999', '1899', '2200', '2e3', 20.25, true]) {
      expect(told(of(year))).toEqual(['error set-year 6']);
      expect(readSetFile(printSetFile(of(year).set))).toMatchObject({ ok: true, isChanged: false });
    }
    expect(of(2199).set.year).toBe(2199);
  });

  it('has words of its own for who is not scored', () => {
    const words = ['kad', 'KĐG', 'Không áp dụng', ' không  đánh giá ', 'Không chấm'];
    for (const word of words) {
      const grid = printSetTable(small()).map((row) =>
        row.map((cell, x) => (row[0] === '1.2' && x === 3 ? word : cell)),
      );
      expect(read(grid).set.items[1]?.maxima).toEqual({ Xã: 10_000, Phường: 'KAD' });
    }
  });
});

it('reads a table of any size in a time that grows with it', () => {
  const { head, headers, rows, total } = tableOf(printSetTable(small()));
  const [, first = []] = rows;
  const long = Array.from({ length: 10_000 }, (_, i) => [`1.${i + 1}`, ...first.slice(1)]);
  const grid = [...head, headers, ...long, total];
  expect(read(grid).set.items).toHaveLength(10_000);
  expectWork(() => readSetTable(grid, 2026), 20);
  expectWork(() => readSetTable(long, 2026), 1);
});

describe('what is no table of a criteria set', () => {
  it('is not taken for one', () => {
    const { head, headers, rows } = tableOf(printSetTable(small()));
    for (const grid of [
      [],
      [[]],
      [['']],
      head,
      rows,
      [headers.slice(0, 2)],
      [headers.slice(1)],
      [['Mã', 'Nội dung']],
    ]) {
      expect(readSetTable(grid, 2026)).toBeUndefined();
    }
  });

  it('is read or left, and never thrown, whatever stands in its cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.double(),
      fc.boolean(),
      fc.date({ noInvalidDate: false }),
      fc.constantFrom('', null, undefined, 'KAD', 'Tổng', '1.1', '__proto__', '#REF!', 1e300, {}, []),
    );
    fc.assert(
      fc.property(soundSet, fc.array(fc.tuple(fc.nat(), fc.nat(), cell), { maxLength: 30 }), (set, cells) => {
        const grid: unknown[][] = printSetTable(set);
        for (const [y, x, value] of cells) {
          const row = grid[y % grid.length];
          if (row) row[x % (row.length + 1)] = value;
        }
        const reading = readSetTable(grid, 2026);
        if (!reading) return;
        checkSet(reading.set);
        const again = readSetTable(printSetTable(reading.set), 2026);
        expect(again && hashOf(again.set)).toBe(hashOf(reading.set));
      }),
      { numRuns: 300 },
    );
  });
});
