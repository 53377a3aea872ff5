/** Documents read from what people type about evidence: what is understood goes to its part, and no word is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/core/dates.ts';
import { readToldDocuments, type ToldDocument } from '../../../src/core/dossier/evidence-text.ts';
import { runs } from '../../setup/cases.ts';

const told = (text: string) =>
  readToldDocuments(text).map((one) =>
    Object.fromEntries(
      Object.entries({ ...one, date: one.date ? formatDate(one.date) : '' }).filter(([, part]) => part !== ''),
    ),
  );

describe('a document told in a cell', () => {
  it('has its number, day, place and address in their parts', () => {
    expect(told('Báo cáo số 15/BC-UBND ngày 12/12/2025, trang 3, https://drive.google.com/d/abc')).toEqual([
      {
        ...{ title: 'Báo cáo', number: '15/BC-UBND', date: '12/12/2025' },
        ...{ section: 'trang 3', link: 'https://drive.google.com/d/abc' },
      },
    ]);
  });

  it('keeps what it is about in its title, and its issuer beside', () => {
    expect(
      told('Kế hoạch số 05/KH-UBND ngày 15 tháng 01 năm 2025 của UBND xã Suối Bạc về cải cách hành chính năm 2025'),
    ).toEqual([
      {
        ...{ title: 'Kế hoạch về cải cách hành chính năm 2025', number: '05/KH-UBND' },
        ...{ date: '15/01/2025', issuer: 'UBND xã Suối Bạc' },
      },
    ]);
  });

  it('stays whole where nothing of it is understood', () => {
    expect(told('Ảnh chụp niêm yết thủ tục hành chính')).toEqual([{ title: 'Ảnh chụp niêm yết thủ tục hành chính' }]);
    expect(told('Báo cáo ngày 30/02/2025')).toEqual([{ title: 'Báo cáo ngày 30/02/2025' }]);
  });

  it.each([
    ['Biên bản họp ngày 05/06/2025 (mục II, trang 2)', { title: 'Biên bản họp', section: 'mục II, trang 2' }],
    ['Điểm b khoản 2 Điều 3 Nghị định số 150/2025/NĐ-CP', { section: 'Điểm b, khoản 2, Điều 3' }],
    ['Quyết định số 202/QĐ-CT.UBND', { number: '202/QĐ-CT.UBND' }],
    ['BC 12/BC-UBND (15/12/2025).', { title: 'BC', number: '12/BC-UBND', date: '15/12/2025' }],
  ])('%s', (text, parts) => {
    expect(told(text)).toHaveLength(1);
    expect(told(text)[0]).toMatchObject(parts);
  });
});

describe('several documents in one cell', () => {
  it('are parted by lines, semicolons, and where the next one begins', () => {
    const text =
      '- Quyết định số 202/QĐ-UBND ngày 15/01/2025, Kế hoạch số 3/KH-UBND ngày 1/2/2025 và Công văn số 7/UBND-VP\n- Ảnh chụp; Giấy mời ngày 2/3/2025';
    expect(told(text)).toEqual([
      { title: 'Quyết định', number: '202/QĐ-UBND', date: '15/01/2025' },
      { title: 'Kế hoạch', number: '3/KH-UBND', date: '01/02/2025' },
      { title: 'Công văn', number: '7/UBND-VP' },
      { title: 'Ảnh chụp' },
      { title: 'Giấy mời', date: '02/03/2025' },
    ]);
  });

  it('an address keeps its semicolon', () => {
    expect(told('https://vi.example/a;b=1; https://vi.example/c')).toEqual([
      { title: 'b=1', link: 'https://vi.example/a' },
      { link: 'https://vi.example/c' },
    ]);
  });
});

const KINDS = ['Báo cáo', 'Kế hoạch', 'Quyết định', 'Biên bản họp', 'BC', 'Ảnh chụp màn hình'];
const piece = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    number: fc.option(fc.tuple(fc.nat(999), fc.constantFrom('BC-UBND', 'QĐ-UBND', 'KH-CT.UBND', 'UBND-VP'))),
    day: fc.option(fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }))),
    issuer: fc.option(fc.constantFrom('UBND xã Suối Bạc', 'Sở Nội vụ', 'Phòng Kinh tế')),
    about: fc.option(fc.constantFrom('về cải cách hành chính', 'kết quả năm', 'triển khai nhiệm vụ')),
    section: fc.option(fc.constantFrom('trang 3', 'mục II', 'phụ lục 1', 'khoản 2 Điều 3')),
    link: fc.option(fc.constantFrom('https://drive.example/d/1', 'http://xa.example/tin?id=2')),
  })
  .map(({ kind, number, day, issuer, about, section, link }) =>
    [
      [
        kind,
        number && `số ${number[0] + 1}/${number[1]}`,
        day && `ngày ${day[0]}/${day[1]}/2025`,
        issuer && `của ${issuer}`,
      ],
      [about],
    ]
      .flat()
      .filter(Boolean)
      .join(' ')
      .concat(...[section, link].filter(Boolean).map((part) => `, ${part}`)),
  );

const wordsOf = (text: string): string[] => text.match(/[\p{L}\d]+/gu) ?? [];
/** They only introduce a part that now stands by itself. */
const INTRODUCING = new Set(['số', 'ngày', 'của', 'và']);

const shown = ({ title, number, date, issuer, section, link }: ToldDocument): string =>
  [title, number, date ? `${date.day}/${date.month}/${date.year}` : '', issuer, section, link].join(' ');

describe('no word is lost', () => {
  it('of whatever stands in a cell', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('\n', '; ', ', '),
        (pieces, mark) => {
          const text = pieces.join(mark);
          const left = wordsOf(readToldDocuments(text).map(shown).join(' '));
          for (const word of wordsOf(text)) {
            const at = left.indexOf(word);
            if (at >= 0) left.splice(at, 1);
            else expect(INTRODUCING, `${word} of ${text}`).toContain(word);
          }
        },
      ),
      { numRuns: runs(300) },
    );
  });
});
