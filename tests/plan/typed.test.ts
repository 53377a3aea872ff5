/** Typed texts in their places: whole, and between them only marks of ours that are missing. */
import { describe, expect, test } from 'vitest';
import { concat, gap, plain, textOf } from '../../src/plan/rich-text.ts';
import { beforeList, endSentence, listed, oneLine, typed, typedFacts, withoutClosing } from '../../src/plan/typed.ts';

/** What may close a text, and whether it ends a sentence. */
const CLOSING: readonly (readonly [mark: string, ends: boolean])[] = [
  ['.', true],
  ['!', true],
  ['?', true],
  ['…', true],
  ['...', true],
  ['..', true],
  ['./.', true],
  ['.”', true],
  ['."', true],
  ['.)', true],
  ['.]', true],
  ['?”', true],
  [';', false],
  [',', false],
  [':', false],
  [';”', false],
  ['.;', false],
  ['::', false],
];
/** What closes nothing: a stop is ours. */
const OPEN = ['', ')', '”', ']', '-', '%', '/', '>', 'm²', '98', ' HĐND'];

describe('a text of a cell', () => {
  test.each([
    ['  Rà soát  ', 'Rà soát'],
    ['Rà soát\u00a0hồ\tsơ', 'Rà soát hồ sơ'],
    ['\n\n- Một;\r\n  - Hai.\n\n', '- Một;\n- Hai.'],
    ['Một\u2028Hai\u000bBa\u0085Bốn', 'Một\nHai\nBa\nBốn'],
    ['Rà\u200b soát\ufeff', 'Rà soát'],
    ['Tham mưu UBND phường ban hành.;', 'Tham mưu UBND phường ban hành.;'],
    ['do do..', 'do do..'],
    ['<b>Rà</b> & soát {chủ trì}', '<b>Rà</b> & soát {chủ trì}'],
    ['Rà soát'.normalize('NFD'), 'Rà soát'.normalize('NFD')],
    [' \n\u00a0\n ', ''],
  ])('%j', (written, printed) => expect(typed(written)).toBe(printed));

  test('a name stands on one line', () => {
    expect(oneLine(' Các trường học\n  trên địa bàn ')).toBe('Các trường học trên địa bàn');
  });

  test.each([
    ['Rà soát, v.v. ;. ', 'Rà soát, v.v'],
    ['Rà soát./.', 'Rà soát'],
    ['Tỷ lệ 98%', 'Tỷ lệ 98%'],
    ['…', ''],
  ])('a title loses what closes it: %j', (written, printed) => expect(withoutClosing(written)).toBe(printed));
});

describe('the end of a sentence, and the way into a list', () => {
  test.each(CLOSING)('after “%s” nothing is added', (mark) => {
    expect(textOf(endSentence(plain(`Báo cáo${mark}`)))).toBe(`Báo cáo${mark}`);
    expect(textOf(beforeList(plain(`Báo cáo${mark}`)))).toBe(`Báo cáo${mark}`);
  });

  test.each(OPEN)('after “%s” there is one mark', (mark) => {
    expect(textOf(endSentence(plain(`Báo cáo${mark}`)))).toBe(`Báo cáo${mark}.`);
    expect(textOf(beforeList(plain(`Báo cáo${mark}`)))).toBe(`Báo cáo${mark}:`);
  });

  test('nothing stays nothing, a gap is a text', () => {
    expect(endSentence([])).toEqual([]);
    expect(beforeList([])).toEqual([]);
    expect(textOf(endSentence(concat('Hạn: ', gap('thời hạn'))))).toBe('Hạn: [bổ sung thời hạn].');
  });
});

describe('facts with their labels', () => {
  const facts = (...texts: readonly string[]): string =>
    textOf(
      typedFacts(texts.map((text, i) => ({ label: ['chủ trì', 'phối hợp', 'thời hạn'][i] ?? '', text: plain(text) }))),
    );

  test('one line, the first label large, a stop at the end', () => {
    expect(facts('Văn phòng', 'Công an', 'Quý II/2026')).toBe(
      'Chủ trì: Văn phòng; phối hợp: Công an; thời hạn: Quý II/2026.',
    );
  });

  test('what is empty has no label', () => {
    expect(facts('', 'Công an', '')).toBe('Phối hợp: Công an.');
    expect(facts('Văn phòng', '', 'Quý II')).toBe('Chủ trì: Văn phòng; thời hạn: Quý II.');
    expect(facts('', '', '')).toBe('');
  });

  test.each(CLOSING)('after “%s” no mark of ours', (mark, ends) => {
    const label = ends ? 'Phối hợp' : 'phối hợp';
    expect(facts(`Văn phòng${mark}`, 'Công an')).toBe(`Chủ trì: Văn phòng${mark} ${label}: Công an.`);
    expect(facts('Văn phòng', `Công an${mark}`)).toBe(`Chủ trì: Văn phòng; phối hợp: Công an${mark}`);
  });

  test.each(OPEN)('after “%s” a semicolon, a stop at the end', (mark) => {
    expect(facts(`Văn phòng${mark}`, `Công an${mark}`)).toBe(`Chủ trì: Văn phòng${mark}; phối hợp: Công an${mark}.`);
  });

  test('a gap keeps its mark among them', () => {
    const line = typedFacts([
      { label: 'chủ trì', text: gap('đơn vị chủ trì') },
      { label: 'chỉ tiêu', text: plain('98%') },
    ]);
    expect(line).toContainEqual({ text: '[bổ sung đơn vị chủ trì]', mark: true });
    expect(textOf(line)).toBe('Chủ trì: [bổ sung đơn vị chủ trì]; chỉ tiêu: 98%.');
  });
});

describe('names side by side', () => {
  const list = (...names: readonly string[]): string => textOf(listed(names.map(plain)));

  test('semicolons between them, none around them', () => {
    expect(list()).toBe('');
    expect(list('Văn phòng')).toBe('Văn phòng');
    expect(list('Văn phòng HĐND và UBND', 'Trung tâm')).toBe('Văn phòng HĐND và UBND; Trung tâm');
  });

  test.each(CLOSING)('after “%s” a space alone', (mark) => {
    expect(list(`Văn phòng${mark}`, `Trung tâm${mark}`)).toBe(`Văn phòng${mark} Trung tâm${mark}`);
  });

  test.each(OPEN)('after “%s” a semicolon', (mark) => {
    expect(list(`Văn phòng${mark}`, 'Trung tâm')).toBe(`Văn phòng${mark}; Trung tâm`);
  });
});
