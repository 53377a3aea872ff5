/** Evidence of a unit as one cell keeps it and the appraiser sees it: whole lines, links that can be followed and no others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemCode } from '../../src/core/codes.ts';
import type { Evidence } from '../../src/core/evidence.ts';
import { partPlace } from '../../src/core/place.ts';
import { linesFor, printEvidence, readEvidenceLines } from '../../src/province/evidence-lines.ts';

const code = (text: string): ItemCode => text as ItemCode;
const proof = (change: Partial<Evidence>): Evidence => ({
  ...{ id: 'n1', codes: [code('1.1')], title: '', number: '', date: undefined, issuer: '', section: '', link: '' },
  ...{ validUntil: undefined, remark: '', place: partPlace(''), ...change },
});
const read = (evidence: readonly Evidence[]) => readEvidenceLines(printEvidence({ evidence, rows: [] }));

describe('the evidence of a unit', () => {
  it('stands beside the items that it proves, and beside the parts of a criterion', () => {
    const lines = read([
      proof({
        ...{ codes: [code('3.4'), code('7.2')], title: 'Báo cáo quý IV', number: '15/BC-UBND', section: 'mục II.3' },
        ...{ date: { year: 2027, month: 1, day: 5 }, issuer: 'UBND xã', link: ' https://vanban.example.vn/15 ' },
      }),
    ]);
    expect(lines).toEqual([
      {
        codes: ['3.4', '7.2'],
        words: 'Báo cáo quý IV, số 15/BC-UBND, 05/01/2027, UBND xã, mục II.3',
        link: 'https://vanban.example.vn/15',
      },
    ]);
    expect(['3.4', '3.4.1', '7.2', '3.41', '7'].map((one) => linesFor(lines, code(one)).length)).toEqual([
      1, 1, 1, 0, 0,
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///c/x',
    '//x.vn/a',
    'http://x',
  ])('follows no address that is none of the web: %s', (link) => {
    const [line] = read([proof({ title: 'Ảnh', link })]);
    expect([line?.link, line?.words]).toEqual(['', `Ảnh, ${link}`]);
  });

  it('comes back as it was, whatever was typed, and in a cell of an .xlsx', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    const proofs = fc.array(
      fc.record({ title: text, issuer: text, section: text, link: fc.oneof(text, fc.webUrl()) }),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(proofs, (all) => {
        const evidence = all.map((one, i) => proof({ ...one, title: `Tài liệu ${i} ${one.title}` }));
        const printed = printEvidence({ evidence, rows: [] });
        expect(printed.length).toBeLessThan(32_767);
        const lines = readEvidenceLines(printed);
        const rest = /^và (\d+) tài liệu khác/.exec(lines.at(-1)?.words ?? '')?.[1];
        expect(lines.length - (rest === undefined ? 0 : 1) + Number(rest ?? 0)).toBe(evidence.length);
        for (const { link } of lines) expect(link).toMatch(/^$|^https?:/i);
      }),
      { numRuns: 40 },
    );
  });
});
