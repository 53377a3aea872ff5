/** The criteria set of the book as evidence: codes, titles and maxima, and what is asked where it differs from the document. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ItemCode, readCode } from '../../src/core/codes.ts';
import { ofUnits, type Points, SCALE } from '../../src/core/points.ts';
import { KnownCriteria } from '../../src/intake/known-criteria.ts';
import { readDocument } from '../../src/intake/read-document.ts';
import { readPlainText } from '../../src/intake/sources/plain-text.ts';
import { makeDocuments } from './judged/documents.ts';
import { PARTS } from './judged/layouts/parts.ts';

const points = (value: number): Points => ofUnits(Math.round(value * SCALE));

function codeOf(text: string): ItemCode {
  const code = readCode(text);
  if (!code) throw new RangeError(`no code: ${text}`);
  return code;
}

const SET = new KnownCriteria(
  [
    ['1', 'Công tác chỉ đạo, điều hành', 5],
    ['1.1', 'Xây dựng kế hoạch cải cách hành chính', 2],
    ['1.2', 'Báo cáo định kỳ', 3],
    ['2', 'Cải cách thủ tục hành chính', 6],
    ['2.1', 'Công khai thủ tục hành chính', 2],
    ['2.2', 'Giải quyết hồ sơ đúng hạn từ 95% trở lên', 2.5],
    ['2.3', 'Báo cáo định kỳ', 1.5],
  ].map(([code, title, max]) => ({ code: codeOf(String(code)), title: String(title), max: points(Number(max)) })),
);

const read = (text: string, known: KnownCriteria | undefined = SET) =>
  readDocument([readPlainText(text)], { known }).reading;
const figures = (text: string) =>
  read(text).items.map(({ code, max, score, lost, confidence }) => ({ code, max, score, lost, confidence }));

describe('the criteria set of the book', () => {
  it.each([
    'Công khai thủ tục hành chính',
    'Công khai TTHC',
    'CONG KHAI TTHC',
    'Công khai thủ tục',
  ])('knows a criterion by its title: %s', (title) => {
    expect(figures(`Kết quả năm 2025:\n- ${title}: 1,5/2 điểm do niêm yết muộn.\n`)).toMatchObject([
      { code: '2.1', max: points(2), score: points(1.5) },
    ]);
  });

  it('asks which of two criteria of one title is meant, unless the field spoken of tells', () => {
    const alone = read('Kết quả năm 2025:\n- Báo cáo định kỳ: 1/1,5 điểm.\n');
    expect(alone.items).toEqual([]);
    expect(alone.findings.map(({ code }) => code)).toContain('title-of-several');
    const placed = figures('2. Cải cách thủ tục hành chính: 5/6 điểm\n- Báo cáo định kỳ: 0,5/1,5 điểm.\n');
    expect(placed).toMatchObject([{ code: '2.3', score: points(0.5) }]);
  });

  it('takes numbers in a title for no figures', () => {
    expect(figures('2.2. Giải quyết hồ sơ đúng hạn từ 95% trở lên: 2/2,5 điểm\n')).toMatchObject([
      { code: '2.2', max: points(2.5), score: points(2) },
    ]);
  });

  it('completes a loss by its maximum, and never as a figure that was read', () => {
    const [item] = read('Tiêu chí 1.1 bị trừ 0,5 điểm do ban hành muộn.\n').items;
    expect(item).toMatchObject({
      ...{ code: '1.1', max: undefined, score: undefined, lost: points(0.5) },
      bySet: { max: points(2), score: points(1.5), lost: points(0.5) },
    });
  });

  it('asks about a code it does not have', () => {
    const { items, findings } = read('Tiêu chí 1.1: đạt 1/2 điểm.\nTiêu chí 1.7: đạt 1/2 điểm.\n');
    expect(items.map(({ code, confidence }) => [code, confidence === 'low'])).toEqual([
      ['1.1', false],
      ['1.7', true],
    ]);
    expect(findings.find(({ code }) => code === 'code-not-in-set')?.message).toContain('Tiêu chí 1.7');
  });

  it('says both maxima where they differ, and both titles where a title is another criterion’s', () => {
    const { findings } = read(
      '1.1. Xây dựng kế hoạch cải cách hành chính: đạt 1/4 điểm.\n1.2. Công khai thủ tục hành chính: đạt 2/3 điểm.\n',
    );
    expect(findings.find(({ code }) => code === 'max-not-of-set')?.message).toContain('(văn bản 4, bộ tiêu chí 2)');
    expect(findings.find(({ code }) => code === 'title-of-another')?.message).toContain('là của mã 2.1');
  });

  it('names the criteria that the document leaves out in one finding', () => {
    const { findings } = read('Tiêu chí 1.1: đạt 1/2 điểm.\n');
    const unnamed = findings.filter(({ code }) => code === 'criteria-unnamed');
    expect(unnamed.map(({ severity }) => severity)).toEqual(['info']);
    expect(unnamed[0]?.message).toContain('4 tiêu chí');
  });
});

describe('with a criteria set, whichever it is', () => {
  const layouts = PARTS['fitting'];
  const documents = layouts ? makeDocuments(layouts, { seed: 'law', count: layouts.layouts.length, set: 'other' }) : [];
  const texts = documents.filter(({ ext }) => ext === 'txt');

  it('no figure is put on a code the set does not have without a question', () => {
    expect(texts.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), (document, other) => {
        const known = other.set?.criteria;
        if (!known) throw new Error('no set');
        const { fields, items, findings } = read(document.text, known);
        const asked = findings.filter(({ severity }) => severity !== 'info');
        for (const { code, confidence } of [...fields, ...items])
          if (!known.has(code)) expect([code, confidence, asked.length > 0]).toEqual([code, 'low', true]);
      }),
      { numRuns: 40 },
    );
  });
});
