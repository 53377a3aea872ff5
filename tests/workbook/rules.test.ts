import { describe, expect, it } from 'vitest';
import { parseBook } from '../../src/book/parse-book.ts';
import type { BookCells } from '../../src/book/plain-table.ts';
import { printPlace } from '../../src/core/place.ts';
import type { Host } from '../../src/host/host.ts';
import { call, click, emptyBook } from './book.ts';

const BANDS = '>=90%: 1; >=80%: 0,5; còn lại: 0';

/** A book whose "Chấm điểm" holds these rows from row 2 on: code, max, rule, figure, total, self score, score. */
function bookOf(...rows: (readonly [string, string, string, string, string, string, string])[]): Host {
  const host = emptyBook();
  click(host, 'Tạo sổ chấm điểm');
  rows.forEach(([code, max, rule, value, total, self, score], i) => {
    const cells = { A: code, C: max, D: rule, E: value, F: total, H: self, J: score };
    for (const [column, text] of Object.entries(cells))
      if (text) host.edit.type('Chấm điểm', `${column}${i + 2}`, text);
  });
  return host;
}

const byRule = (host: Host, rows = 8) => host.values('Chấm điểm', `G1:G${rows + 1}`).map(([cell]) => cell);
const findings = (host: Host) => parseBook(call(host, 'readBook', {}).result as BookCells).problems;
const fill = (host: Host, cell: string) => host.read('Chấm điểm', cell)[0]?.[0]?.conditional?.background;

describe('the column "Điểm theo cách tính"', () => {
  it('scores rows from rule, figure and total as they are typed, under its title', () => {
    const host = bookOf(
      ['1.1', '1', BANDS, '85%', '', '', ''],
      ['1.2', '2', 'có: 2; không: 0', 'có', '', '', ''],
      ['1.3', '2,5', 'trừ 0,1/hồ sơ', '22', '', '', ''],
      ['1.4', '1', BANDS, '198', '220', '', ''],
      ['1.5', '2', 'tỷ lệ từ 80%', '85%', '', '', ''],
      ['8.1', '', 'cộng 0,5/sáng kiến, tối đa 1', '3', '', '', ''],
      ['8.2', '', 'trừ 0,25/văn bản, tối đa 2', '3 văn bản', '', '', ''],
      ['1.6', '1', 'thủ công', 'x', '', '1', ''],
    );
    expect(byRule(host)).toEqual(['Điểm theo cách tính', 0.5, 2, 0.3, 1, 1.7, 1, -0.75, '']);
    host.edit.type('Chấm điểm', 'E2', '95%');
    expect(byRule(host)[1]).toBe(1);
    expect(host.read('Chấm điểm', 'G1')[0]?.[0]?.formula).toBe('=CCHC_SCORE(D1:D;E1:E;C1:C;F1:F)');
  });

  it('goes on below a row it cannot score; that row says why and stands out', () => {
    const host = bookOf(
      ['1.1', '1', 'như hướng dẫn', '85%', '', '', ''],
      ['1.2', '1', BANDS, '1,5', '', '', ''],
      ['1.3', '1', BANDS, '85%', '', '', ''],
      ['1.4', '1', 'thủ công', 'x', '', '', ''],
    );
    expect(byRule(host, 3)).toEqual([
      'Điểm theo cách tính',
      expect.stringMatching(/^Cách tính: “như hướng dẫn” /),
      '1,5% hay 150%? Ghi rõ dấu %.',
      0.5,
    ]);
    expect(fill(host, 'G2')).toBeDefined();
    expect([fill(host, 'G4'), fill(host, 'G5')]).toEqual([undefined, undefined]);
  });

  it('never writes over a typed score, and says where one differs from the rule', () => {
    const host = bookOf(['1.1', '1', BANDS, '85%', '', '1', '0,5'], ['1.2', '1', BANDS, '95%', '', '1', '0,5']);
    expect(host.values('Chấm điểm', 'H2:J3')).toEqual([
      [1, '', 0.5],
      [1, '', 0.5],
    ]);
    const different = [fill(host, 'H2'), fill(host, 'J3')];
    expect(new Set(different)).toEqual(new Set(['#d9d2e9']));
    expect([fill(host, 'H3'), fill(host, 'J2')]).not.toContain('#d9d2e9');
    const told = findings(host).filter(({ code }) => code === 'rule-disagrees');
    expect(told.map(({ place }) => printPlace(place))).toEqual([
      'Chấm điểm, dòng 2, cột Điểm tự chấm',
      'Chấm điểm, dòng 3, cột Điểm đạt',
    ]);
    expect(told[1]?.message).toContain('điểm đạt ghi 0,5, theo cách tính và số liệu thực hiện được 1');
  });

  it('comes into a book made before it, unless somebody typed into the column', () => {
    const host = bookOf(['1.1', '1', BANDS, '85%', '', '', '']);
    host.edit.type('Chấm điểm', 'G1', 'Điểm theo cách tính');
    expect(click(host, 'Tạo sổ chấm điểm')).toContain('công thức CCHC_SCORE');
    expect(byRule(host, 1)).toEqual(['Điểm theo cách tính', 0.5]);
    host.edit.type('Chấm điểm', 'G1', 'Điểm theo cách tính');
    host.edit.type('Chấm điểm', 'G2', '0,7');
    click(host, 'Tạo sổ chấm điểm');
    expect(byRule(host, 1)).toEqual(['Điểm theo cách tính', 0.7]);
  });
});

describe('findings about rules', () => {
  it('name the row of gaps, overlaps, points above the max and points that fall', () => {
    const host = bookOf(
      ['1.1', '1', '>=90%: 1; từ 50% đến dưới 80%: 0,5; dưới 50%: 0', '', '', '', ''],
      ['1.2', '1', 'từ 80% đến dưới 95%: 0,5; >=90%: 1; còn lại: 0', '', '', '', ''],
      ['1.3', '1', 'có: 2; không: 0', '', '', '', ''],
      ['1.4', '1', '>=90%: 0; dưới 90%: 1', '', '', '', ''],
    );
    const told = findings(host).filter(({ code }) => code.startsWith('rule-'));
    expect(told.map(({ code, place }) => [code, /dòng (\d+)/.exec(printPlace(place))?.[1]])).toEqual([
      ['rule-gap', '2'],
      ['rule-overlap', '3'],
      ['rule-above-max', '4'],
      ['rule-falling', '5'],
    ]);
  });

  it('gather rules in prose without figures into one line', () => {
    const host = bookOf(
      ...Array.from({ length: 3 }, (_, i) => [`1.${i + 1}`, '1', 'như hướng dẫn', '', '', '', ''] as const),
    );
    const told = findings(host).filter(({ code }) => code.startsWith('rule-'));
    expect(told.map(({ code, severity }) => [code, severity])).toEqual([['rule-prose', 'info']]);
    expect(told[0]?.message).toContain('dòng 2, 3, 4 có cách tính bằng lời');
  });
});

describe('an item that does not apply', () => {
  const policy = (score: string) =>
    bookOf(
      ['1', '3', '', '', '', '', ''],
      ['1.1', '1', BANDS, 'KAD', '', '', score],
      ['1.2', '2', '', '', '', '', '1'],
    );
  const figuresOf = (host: Host) => {
    host.edit.type('Chấm điểm', 'R1', '=CCHC_SUMMARY(A2:A;B2:B;C2:C;J2:J)');
    return host.values('Chấm điểm', 'T1:V1')[0];
  };

  it.each([
    ['1', [3, 2, 1], 'na-full'],
    ['0,5', [3, 1.5, 1.5], 'na-part'],
    ['KAD', [2, 1, 1], undefined],
  ])('counts by the policy its score states: %s', (score, figures, code) => {
    const host = policy(score);
    expect(byRule(host, 2)[2]).toBe('');
    expect(figuresOf(host)).toEqual(figures);
    expect(findings(host).find((finding) => finding.code.startsWith('na-'))?.code).toBe(code);
  });

  it('asks for the score while none is typed', () => {
    const told = findings(policy('')).find(({ code }) => code === 'na-unscored');
    expect(told?.message).toMatch(/Tiêu chí 1\.1: không áp dụng nhưng chưa có điểm đạt.*điểm tối đa.*một phần.*KAD/);
  });
});
