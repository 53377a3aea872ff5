/** One planted mistake at a time in a clean plan: each is found at its line, and nothing else is. */
import { describe, expect, it } from 'vitest';
import { printPlace } from '../../src/core/place.ts';
import { readDocument } from '../../src/intake/read-document.ts';
import { readPlainText } from '../../src/intake/sources/plain-text.ts';
import { knownDocuments } from './known/documents.ts';

const PLANS = knownDocuments().filter(({ kind }) => kind === 'plans');
const TOWN_PLAN = PLANS.find(({ name }) => name === 'a full plan of a town')?.text ?? '';
const read = (text: string) => readDocument([readPlainText(text)]).reading;
/** Errors and warnings, as "code dòng n". */
const doubts = (text: string): string[] =>
  read(text)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ code, place }) => `${code} ${printPlace(place)}`)
    .sort();

/** Replaces the words once and tells the line they stand on. */
function plant(text: string, words: string, instead: string): { text: string; line: number } {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`not in the text: ${words}`);
  return { text: text.replace(words, () => instead), line: text.slice(0, at).split('\n').length };
}

const TOWN: readonly (readonly [what: string, words: string, instead: string, finding: string])[] = [
  ['another year in a heading', 'MẤT ĐIỂM NĂM 2023', 'MẤT ĐIỂM NĂM 2022', 'year-differs'],
  [
    'another year in the closing sentence',
    'hành chính năm 2023 của UBND',
    'hành chính năm 2022 của UBND',
    'year-differs',
  ],
  ['a slip in the name', 'của UBND thị trấn Đồng Mỏ./.', 'của UBND thị trấn Đồng Mõ./.', 'name-differs'],
  ['another commune in the closing sentence', 'thị trấn Đồng Mỏ./.', 'thị trấn Chi Lăng./.', 'name-differs'],
  ['a slip in the place', 'Đồng Mỏ, ngày', 'Đồng Mơ, ngày', 'name-differs'],
  ['a loss of a field', 'đạt 14, trừ 3 điểm', 'đạt 14, trừ 4 điểm', 'figures-contradict'],
  ['a score above its maximum', 'tối đa 2 điểm, được 1 điểm vì', 'tối đa 2 điểm, được 3 điểm vì', 'figures-contradict'],
  ['a plan older than its decision', 'tháng 02 năm 2024\n', 'tháng 12 năm 2023\n', 'dates-out-of-order'],
];

describe('a mistake planted in a clean plan', () => {
  it.each(TOWN)('%s is found', (_what, words, instead, code) => {
    const planted = plant(TOWN_PLAN, words, instead);
    const [found, ...more] = doubts(planted.text);
    expect(more).toEqual([]);
    const { line } = plant(TOWN_PLAN, words, words);
    expect(found).toBe(`${code} dòng ${line}`);
  });

  it('names the year that differs and where the others stand', () => {
    const { text } = plant(TOWN_PLAN, 'MẤT ĐIỂM NĂM 2023', 'MẤT ĐIỂM NĂM 2022');
    const [found] = read(text).findings;
    expect(found?.message).toContain('tiêu đề phần II ghi năm 2022');
    expect(found?.message).toContain('năm 2023');
  });

  it('withholds the figures that contradict each other and keeps the rest', () => {
    const { text } = plant(TOWN_PLAN, 'đạt 14, trừ 3 điểm', 'đạt 14, trừ 4 điểm');
    const field = read(text).fields.find(({ code }) => code === '1');
    expect(field).toMatchObject({ max: 170_000, score: undefined, lost: undefined, confidence: 'low' });
  });

  it('finds a stated total loss that does not fit', () => {
    const { text } = plant(TOWN_PLAN, 'bị trừ là 18,1', 'bị trừ là 17,1');
    expect(doubts(text)).toEqual([expect.stringMatching(/^figures-contradict/)]);
  });

  // Titles are not compared.
  it.fails('finds a title used twice', () => {
    const { text } = plant(
      TOWN_PLAN,
      '1. Đối với các tiêu chí đã đạt điểm tối đa',
      '1. Đối với các tiêu chí còn mất điểm',
    );
    expect(doubts(text)).toEqual([expect.stringMatching(/^heading-twice/)]);
  });

  // Score and loss are both withheld.
  it.fails('keeps the total score when the fields tell that the stated loss is the wrong one', () => {
    const { text } = plant(TOWN_PLAN, 'bị trừ là 18,1', 'bị trừ là 17,1');
    expect(read(text).total).toMatchObject({ score: 819_000, lost: undefined, confidence: 'low' });
  });

  // Nothing compares them.
  it.fails('reports the losses of the fields that exceed the stated total loss', () => {
    const { text } = plant(TOWN_PLAN, 'thang điểm 9, đạt 8, trừ 1 điểm', 'thang điểm 9, đạt 5, trừ 4 điểm');
    expect(doubts(text)).toEqual([expect.stringMatching(/^losses-differ/)]);
  });

  it('finds another day for the same decision', () => {
    const { text } = plant(TOWN_PLAN, 'Theo kết quả công bố,', 'Theo Quyết định số 202/QĐ-UBND ngày 16/01/2024,');
    expect(doubts(text)).toEqual([expect.stringMatching(/^decision-differs/)]);
  });

  it('says in whole sentences what is wrong and what to do', () => {
    for (const [, words, instead] of TOWN) {
      for (const { message } of read(plant(TOWN_PLAN, words, instead).text).findings) {
        expect(message).toMatch(/^\p{Lu}.*\. Hãy .*\.$|^Số đề mục.*\.$|.*; hãy .*\.$/u);
      }
    }
  });
});

describe('no false alarm', () => {
  it('on a plan of a town', () => {
    expect(doubts(TOWN_PLAN)).toEqual([]);
  });

  // What is aimed at counts as told again.
  it.fails.each(PLANS.filter(({ text }) => text !== TOWN_PLAN))('on $name', ({ text }) => {
    expect(doubts(text)).toEqual([]);
  });

  it('when a plan names its own year, other communes and other decisions', () => {
    const text = TOWN_PLAN.replace(
      'chỉ số cải cách hành chính năm 2023\n',
      'chỉ số cải cách hành chính năm 2024\n',
    ).replace(
      'Giữ vững kết quả như năm 2023.',
      'Học cách làm của UBND xã Vạn Linh; so với năm 2022 tăng 2 bậc; theo Quyết định số 12/QĐ-UBND ngày 02/02/2024 của UBND huyện Chi Lăng về giao biên chế.',
    );
    expect(doubts(text)).toEqual([]);
  });
});
