/** A criteria set as a file: what is written comes back, and what is no such file is refused in words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/core/criteria/criteria-set.ts';
import { printSetFile, readSetFile } from '../../../src/core/criteria/set-file.ts';
import { soundSet } from './random-set.ts';

/** What an officer is told; a sentence or two that fit a notice, and nothing of the program's own words. */
function refusal(text: string): string {
  const read = readSetFile(text);
  if (read.ok) return expect.fail('it is read');
  expect(read.message).toMatch(/^Tệp [^\n]{20,400}\.$/u);
  expect(read.message).not.toMatch(/undefined|NaN|\[object|Error|JSON\b/);
  return read.message;
}

const NO_SET = 'Tệp này không phải tệp bộ tiêu chí (.json). Hãy chọn tệp do tiện ích xuất ra.';

const [sample] = fc.sample(soundSet, { seed: 17, numRuns: 1 });
if (!sample) throw new Error('no sample');
const WRITTEN = printSetFile(sample);

type Json = Record<string, unknown>;

/** The file with one thing changed in it. */
function changed(change: (file: Json, item: Json) => void): string {
  const file = JSON.parse(WRITTEN) as Json & { items: Json[] };
  const [item] = file.items;
  if (!item) throw new Error('no item');
  change(file, item);
  return JSON.stringify(file);
}

describe('a criteria set written to a file', () => {
  it('is read back as the same set with the same hash', () => {
    fc.assert(
      fc.property(soundSet, (set) => {
        const read = readSetFile(printSetFile(set));
        if (!read.ok) return expect.fail(read.message);
        expect(read.set).toEqual(set);
        expect(hashOf(read.set)).toBe(hashOf(set));
        expect(read.isChanged).toBe(false);
        expect(printSetFile(read.set)).toBe(printSetFile(set));
      }),
    );
  });

  it('is read with a mark of its byte order before it, other line ends, and nothing between its parts', () => {
    for (const text of [`\uFEFF${WRITTEN}`, WRITTEN.replaceAll('\n', '\r\n'), JSON.stringify(JSON.parse(WRITTEN))]) {
      expect(readSetFile(text)).toEqual({ ok: true, set: sample, isChanged: false });
    }
  });

  it('tells that somebody changed it since', () => {
    const read = readSetFile(changed((_, item) => (item['title'] = 'Tên khác')));
    expect(read).toMatchObject({ ok: true, isChanged: true });
    expect(readSetFile(changed((file) => delete file['hash']))).toMatchObject({ ok: true, isChanged: true });
    expect(readSetFile(changed((file) => (file['about'] = 'Lời giới thiệu khác')))).toMatchObject({ isChanged: false });
  });

  it('has its items by code and its texts without blanks around them, in whatever order a person left them', () => {
    const read = readSetFile(
      changed((file, item) => {
        item['title'] = `\n ${sample.items[0]?.title} \u00a0`;
        file['items'] = [...(file['items'] as Json[])].reverse();
      }),
    );
    expect(read).toEqual({ ok: true, set: sample, isChanged: false });
  });

  it('keeps nothing that the file says of what every object has', () => {
    const read = readSetFile(WRITTEN.replace('{', '{"__proto__": {"isPartial": true}, "constructor": {"a": 1},'));
    expect(read).toEqual({ ok: true, set: sample, isChanged: false });
    expect(({} as Json)['isPartial']).toBeUndefined();
    refusal(`{"__proto__": ${WRITTEN}}`);
  });
});

describe('a file that is no criteria set', () => {
  it('is told as such, whatever it is', () => {
    const others = ['', ' ', 'Mã\tNội dung\n1\tMột', '<html></html>', '[]', 'null', '15', '"chữ"', '{}', '[{}]'];
    for (const text of [...others, '{"name":"cchc","version":"1.0.0"}', '{"__proto__":{"criteriaSet":1}}']) {
      expect(refusal(text)).toBe(NO_SET);
    }
  });

  it('cut anywhere is told', () => {
    const end = WRITTEN.trimEnd().length;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: end - 1 }), (at) => {
        expect(refusal(WRITTEN.slice(0, at))).toBe(NO_SET);
      }),
    );
  });

  it('is refused and never thrown, for any JSON in the place of any part', () => {
    const paths = pathsOf(JSON.parse(WRITTEN));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const file: unknown = JSON.parse(WRITTEN);
        put(file, path, value);
        const text = JSON.stringify(file);
        if (!readSetFile(text).ok) refusal(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('names the place of what is wrong', () => {
    const told = (change: (file: Json, item: Json) => void): string => refusal(changed(change));
    const [profile] = sample.profiles;
    expect(told((file) => (file['year'] = '2026'))).toContain('mục “year” phải là một số');
    expect(told((file) => (file['year'] = 12026))).toContain('mục “year” phải là một năm');
    expect(told((file) => (file['items'] = {}))).toContain('mục “items” phải là một danh sách');
    expect(told((file) => (file['index'] = []))).toContain('mục “index” phải là một nhóm mục');
    expect(told((file) => (file['isPartial'] = 'true'))).toContain('mục “isPartial” phải là true hoặc false');
    expect(told((file) => ((file['index'] as Json)['levels'] = []))).toContain('mục “levels” phải là');
    expect(told((file) => ((file['index'] as Json)['levels'] = ['Nhóm; mục']))).toContain('mục “levels” phải là');
    expect(told((file) => ((file['decision'] as Json)['date'] = '31/02/2026'))).toContain(
      'mục “date” phải là một ngày',
    );
    expect(told((file) => ((file['decision'] as Json)['date'] = { toString: 1 }))).toContain('phải là một ngày');
    expect(told((file) => ((file['decision'] as Json)['date'] = ['01/02/2026']))).toContain('phải là một ngày');
    expect(told((file) => ((file['index'] as Json)['levels'] = ['Nhóm', 5]))).toContain('mục “levels” phải là');
    expect(told((_, item) => (item['title'] = 5))).toContain('mục “title” phải là chữ');
    expect(told((_, item) => (item['due'] = ['31/12']))).toContain('mục “due” phải là chữ');
    expect(told((_, item) => (item['code'] = 1.1))).toContain('mục “items” thứ 1, mục “code” phải là một mã');
    expect(told((_, item) => (item['scorer'] = 'toString'))).toContain('mục “scorer” phải là office, superior, survey');
    expect(told((_, item) => (item['maxima'] = { [profile?.name ?? '']: '2' }))).toContain(
      'phải là số điểm, nhiều nhất bốn chữ số thập phân, hoặc KAD',
    );
    expect(told((_, item) => (item['maxima'] = { [profile?.name ?? '']: 1e300 }))).toContain('hoặc KAD');
    expect(told((_, item) => (item['partial'] = 0.00005))).toContain('mục “partial” phải là số điểm, nhiều nhất bốn');
    expect(told((_, item) => (item['partial'] = '0,5'))).toContain('mục “partial” phải là số điểm');
  });

  it('of a newer add-in asks for the newer add-in, of no form at all is broken', () => {
    const newer = refusal(changed((file) => (file['criteriaSet'] = 2)));
    expect(newer).toContain('Hãy cập nhật tiện ích');
    // What a newer form holds is nobody's business here.
    expect(refusal('{"criteriaSet": 99, "sets": []}')).toBe(newer);
    for (const form of [0, -1, 0.5, '1', true, [1]]) {
      expect(refusal(changed((file) => (file['criteriaSet'] = form)))).toContain('“criteriaSet”');
    }
  });

  it('of a million letters is refused in a sentence', () => {
    const long = 'a'.repeat(1_000_000);
    for (const text of [
      long,
      '['.repeat(1_000_000),
      '['.repeat(500_000) + ']'.repeat(500_000),
      '{"a":'.repeat(200_000),
      `"${long}"`,
      `{"criteriaSet":1,"${long}":1}`,
      JSON.stringify(Array.from({ length: 100_000 }, (_, i) => i)),
      changed((file) => (file['profiles'] = [{ name: long, scale: '1' }])),
      changed((file) => (file['profiles'] = [{ name: `${long}\nb`, scale: 1 }])).replace('"KAD"', '"KĐ"'),
      changed((file, item) => {
        file['profiles'] = [{ name: long, scale: 1 }];
        item['maxima'] = { [long]: 'x' };
      }),
      changed((file, item) => (file['items'] = Array.from({ length: 60_000 }, () => ({ code: item['code'] })))),
      changed((file, item) => (file['items'] = Array.from({ length: 20_000 }, () => item))),
    ]) {
      refusal(text);
    }
  });
});

describe('a parent that the codes do not have', () => {
  it('is refused: of another item, of itself, of what stands below', () => {
    const [first, second, third] = ['1', '1.1', '1.1.1'];
    const withParent = (of: string | undefined, parent: string | undefined) =>
      changed((file, item) => {
        const items = [first, second, third].map((code) => ({
          ...item,
          code,
          parent: code.replace(/\.?\d+$/, '') || null,
        }));
        file['items'] = items.map((one) => (one.code === of ? { ...one, parent } : one));
      });
    expect(readSetFile(withParent(undefined, undefined))).toMatchObject({ ok: true });
    expect(refusal(withParent(third, first))).toContain('mục “items” thứ 3, mục “parent” phải là 1.1, theo mã');
    for (const parent of [first, third]) {
      expect(refusal(withParent(first, parent))).toContain('mục “parent” phải là trống, vì mã không ở dưới mục nào');
    }
  });
});

describe('a long file', () => {
  const withItems = (count: number) =>
    changed(
      (file, item) => (file['items'] = Array.from({ length: count }, (_, i) => ({ ...item, code: `1.${i + 1}` }))),
    );
  const profiles = (count: number) =>
    changed((file) => (file['profiles'] = Array.from({ length: count }, (_, i) => ({ name: `${i}`, scale: 1 }))));
  const about = (count: number) => changed((file) => (file['about'] = 'a'.repeat(count)));
  const levels = (count: number) => changed((file) => ((file['index'] as Json)['levels'] = ['a'.repeat(count)]));

  it('is read up to what a set and its cells may hold', () => {
    for (const text of [withItems(2000), profiles(50), about(32_767), levels(32_767)]) {
      expect(readSetFile(text)).toMatchObject({ ok: true });
    }
    expect(refusal(withItems(2001))).toContain('mục “items” phải là một danh sách dài nhất 2000 phần');
    expect(refusal(profiles(51))).toContain('mục “profiles” phải là một danh sách dài nhất 50 phần');
    expect(refusal(about(32_768))).toContain('mục “about” phải là chữ dài nhất 32767 ký tự');
    expect(refusal(levels(32_768))).toContain('mục “levels”');
    expect(refusal(WRITTEN + ' '.repeat(5_900_000))).toContain('quá dài');
  });
});

type Path = readonly (string | number)[];

/** Of every part of a JSON value, how it is reached. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  const below = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [...(path.length === 0 ? [] : [path]), ...below.flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

function put(target: unknown, [key, ...rest]: Path, value: unknown): void {
  if (key === undefined || typeof target !== 'object' || target === null) return;
  if (rest.length === 0) Object.defineProperty(target, key, { value, enumerable: true, configurable: true });
  else put(Object.getOwnPropertyDescriptor(target, key)?.value, rest, value);
}
