/** 170 books come back with faults planted in them: exactly those are found, whatever the files are called. */
import { beforeAll, describe, expect, it } from 'vitest';
import { partPlace } from '../../src/core/place.ts';
import { EMPTY_SETTINGS } from '../../src/core/settings.ts';
import { openFile } from '../../src/pages/province/model/collect.ts';
import { type Collection, collect } from '../../src/province/collect.ts';
import type { ProvinceBook, SentEntry } from '../../src/province/province-book.ts';
import { inChunks, receive } from '../../src/province/receive.ts';
import type { SentFile } from '../../src/province/sent-file.ts';
import { expectWork } from '../setup/pace.ts';
import { filledBook, manyUnits, type ReturnedFile, returnedBooks, teachingSet, withTitles, YEAR } from './books.ts';

const set = teachingSet();
const units = manyUnits();
const returned = returnedBooks(set, units);

async function opened(files: readonly ReturnedFile[]): Promise<SentFile[]> {
  const sent: SentFile[] = [];
  for (const { name, bytes } of files)
    sent.push(await openFile({ name, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) }));
  return sent;
}

let files: readonly SentFile[] = [];
let collection: Collection = { units: [], strays: [] };

beforeAll(async () => {
  files = await opened(returned.files);
  collection = collect(units, files, { set, year: YEAR });
});

const of = (id: string) => collection.units.find(({ unit }) => unit.id === id);
const words = (id: string): string =>
  of(id)
    ?.findings.map(({ message }) => message)
    .join('\n') ?? '';

describe('170 books that come back', () => {
  it('are known by the book whatever the file is called, and judged as they are', () => {
    expect(collection.units.map(({ unit, state }) => [unit.id, state])).toEqual(
      units.map(({ id }) => [id, returned.states.get(id) ?? 'complete']),
    );
    expect(collection.strays.map(({ file }) => file).toSorted()).toEqual(returned.strays.toSorted());
  });

  it('replace what the same unit sent before, which is told', () => {
    const replaced = collection.units.filter((one) => one.replaced.length > 0);
    expect(replaced.map((one) => [one.unit.id, one.replaced.map(({ file }) => file)])).toEqual([...returned.replaced]);
  });

  it('say what is to be mended', () => {
    expect(words('u020')).toBe('Sổ: của năm 2025, đang thu sổ năm 2026. Hãy nộp sổ của năm 2026.');
    expect(words('u021')).toContain('điểm tối đa khác: 1.3. Hãy dùng sổ đã được giao.');
    expect(words('u022')).toMatch(/1\.1/);
    expect(words('u023')).toContain('Khôi phục cấu trúc bảng');
    expect(words('u024')).toBe('Sổ: 1 tiêu chí (2 điểm) chưa có điểm tự chấm và không ghi KAD.');
  });

  it('name each file that is broken or of two units of one name, and what to do', () => {
    const [ambiguous] = collection.strays.filter(({ isReadable }) => isReadable);
    expect(ambiguous?.message).toBe(
      'Tệp của “Ủy ban nhân dân xã Tân Lập” hợp với 2 đơn vị cùng tên: Xã Tân Lập (Xã), Xã Tân Lập (Miền núi). Hãy chọn đơn vị cho tệp này.',
    );
    expect(
      collection.strays.filter(({ message }) => message.includes('tệp hỏng, trống hoặc có mật khẩu')),
    ).toHaveLength(3);
  });

  it('lose nothing by a later file of another year, in one go or one after the other', () => {
    const own = files.find(({ name }) => name === 'cchc-2026-xa-tan-lap-mien-nui.xlsx');
    const other = files.find(({ name }) => name === of('u080')?.file);
    if (!own || !other) throw new Error('no such file');
    const only = units.filter(({ id }) => id === 'u061');
    const all = [own, { ...other, name: 'nam-truoc.xlsx', assigned: 'u061', print: 'p' }];
    const [first] = collect(only, all, { set, year: YEAR }).units;
    expect([first?.state, first?.file, first?.passed.map(({ file }) => file)]).toEqual([
      'complete',
      own.name,
      ['nam-truoc.xlsx'],
    ]);
    const [late] = collect(only, all.slice(1), { set, year: YEAR }).units;
    if (!late) throw new Error('no unit');
    expect(late.state).toBe('other-year');
    const entry: SentEntry = {
      ...{ id: 'u061-x', unitId: 'u061', file: own.name, time: '', state: 'complete', isCurrent: true },
      ...{ texts: { current: 'x' }, self: undefined, unscored: 0, findings: '', person: '', criteriaSet: '' },
    };
    const [receipt] = receive({ ...book(), sent: [entry] }, [late]);
    expect(receipt?.submissions).toMatchObject([{ row: 'u061-p', cells: { current: '', state: 'Khác năm' } }]);
    expect(receipt?.rounds).toEqual([]);
  });

  it('are whose a person says, where nobody can tell', () => {
    const given = files.map((file) => (file.name === 'bang-tan-lap.xlsx' ? { ...file, assigned: 'u061' } : file));
    const { units: found, strays } = collect(units, given, { set, year: YEAR });
    expect(strays).toHaveLength(3);
    expect(found.find(({ unit }) => unit.id === 'u061')?.file).toBe('bang-tan-lap.xlsx');
    expect(found.find(({ unit }) => unit.id === 'u061')?.replaced).toMatchObject([
      { file: 'cchc-2026-xa-tan-lap-mien-nui.xlsx' },
    ]);
  });
});

const book = (): ProvinceBook => ({
  ...{ settings: { ...EMPTY_SETTINGS, yearScored: YEAR }, set, sent: [], rounds: [], published: [], problems: [] },
  communes: units.map((unit) => ({
    ...{ ...unit, person: '', contact: '', due: undefined, remark: '', texts: {}, place: partPlace('') },
  })),
});

describe('what was collected', () => {
  it('becomes rows of whole units, of which none is written twice and no other set counts', () => {
    const receipts = receive(book(), collection.units);
    expect(receipts.map(({ unitId }) => unitId)).toEqual(
      units.map(({ id }) => id).filter((id) => returned.states.get(id) !== 'missing'),
    );
    const chunks = inChunks(receipts);
    expect(chunks.flat()).toEqual(receipts);
    for (const chunk of chunks)
      expect(
        chunk.reduce((sum, { submissions, rounds }) => sum + submissions.length + rounds.length, 0),
      ).toBeLessThanOrEqual(1500);
    const rows = receipts.flatMap(({ rounds }) => rounds.map(({ row }) => row));
    expect(new Set(rows).size).toBe(rows.length);
    const without = receipts
      .filter(({ rounds }) => rounds.length === 0)
      .map(({ unitId }) => returned.states.get(unitId));
    expect(without).toEqual(['other-year', 'other-set', 'other-year', 'other-set']);
  });

  it('is judged once: a file given to a unit, and the next 500, leave the others as they were found', () => {
    const before = collect(units, files, { set, year: YEAR });
    const given = files.map((file) => (file.name === 'bang-tan-lap.xlsx' ? { ...file, assigned: 'u061' } : file));
    const after = collect(units, [...given, ...given, ...given.slice(0, 160)], { set, year: YEAR });
    const same = after.units.filter((one, i) => one.result !== undefined && one.result === before.units[i]?.result);
    expect(same.length).toBeGreaterThan(160);
  });

  it('is put together and judged in little more time than it takes to go through it', () => {
    expectWork(() => collect(units, files, { set, year: YEAR }), 400);
  });
});

describe('a book that lost a column', () => {
  const [first] = returned.files;
  /** The first unit's book as it came back, with other headers in it. */
  const sentWith = async (titles: Readonly<Record<string, string>>, remarks: Parameters<typeof filledBook>[2] = {}) => {
    const [unit] = units;
    if (!first || !unit) throw new Error('no book');
    const bytes = Object.keys(remarks).length === 0 ? first.bytes : filledBook(set, unit, remarks);
    const [sent] = await opened([{ name: first.name, bytes: withTitles(bytes, titles) }]);
    return collect(units, sent ? [sent] : [], { set, year: YEAR }).units[0];
  };

  it.each([
    ['Điểm tự chấm', 'Chấm điểm'],
    ['Điểm tối đa', 'Chấm điểm'],
    ['Mã', 'Chấm điểm'],
    ['Giá trị', 'Thông tin chung'],
  ])('of which its points hang (%s) is not taken over, and says what is missing', async (header, tab) => {
    const one = await sentWith({ [`${tab}.${header}`]: '' });
    expect(one?.state).toBe('unreadable');
    expect(one?.findings.map(({ message }) => message).join(' ')).toContain(`Trang ${tab} không còn cột ${header}.`);
  });

  it.each([
    ['Cách tính điểm', 'Chấm điểm'],
    ['Trạng thái', 'Nhiệm vụ'],
  ])('of which no points hang (%s) is complete, and told', async (header, tab) => {
    const one = await sentWith({ [`${tab}.${header}`]: '' });
    expect(one?.state).toBe('complete');
    expect(one?.findings.map(({ message }) => message).join(' ')).toContain(`Trang ${tab} không còn cột ${header}.`);
  });

  it('whose column somebody copied with its header, and typed on in one of them, tells which, and takes neither for the other', async () => {
    const one = await sentWith({ 'Chấm điểm.Ghi chú': 'Điểm tự chấm' }, { '1.3': { remark: 1.5 } });
    expect([one?.state, one?.self]).toEqual(['unreadable', undefined]);
    expect(one?.findings[0]?.message).toBe(
      'Trang Chấm điểm có 2 cột Điểm tự chấm (H, Q) không giống nhau nên chưa biết cột nào đúng. Trong sổ gốc, hãy giữ một cột, xóa hoặc đổi tiêu đề cột kia, rồi tải tệp về lại.',
    );
  });

  it('whose header was copied over a blank column is read', async () => {
    const one = await sentWith({ 'Chấm điểm.Ghi chú': 'Điểm tự chấm' });
    expect(one?.self).toBeGreaterThan(0);
    expect(one?.findings.map(({ message }) => message).join(' ')).not.toContain('có 2 cột');
  });

  it('whose copied column says the same is read', async () => {
    const one = await sentWith({ 'Chấm điểm.Ghi chú': 'Điểm năm trước' });
    expect(one?.state).toBe('complete');
    expect(one?.findings.map(({ message }) => message).join(' ')).not.toContain('có 2 cột');
  });
});
