/** Books that people fill by hand, as cells in the strict host: what each page makes of them is asked of its own model. */
import type { CallOutput } from '../../src/addin/door.ts';
import { type Book, parseBook } from '../../src/book/parse-book.ts';
import type { Host } from '../../src/host/host.ts';
import { SEED } from '../core/card.ts';
import { ask } from '../tasks/door.ts';
import { click, emptyBook, rowsOf } from '../workbook/book.ts';

/** Cells of a row of "Chấm điểm" by the header of their column. */
export type Cells = Readonly<Record<string, string>> & { readonly Mã?: string };

/** A created book with these rows below what stands there, and these values in "Thông tin chung". */
export function bookWith(rows: readonly Cells[], settings: Cells = {}): Host {
  const host = emptyBook();
  click(host, 'Tạo sổ chấm điểm');
  const standing = rowsOf(host, 'Chấm điểm');
  const headers = (standing[0] ?? []).map(String);
  const used = standing.findLastIndex((row) => row[0] !== '' || row[2] !== '') + 1;
  rows.forEach((cells, i) => {
    const place = cells.Mã === 'Tổng' ? standing.findIndex(([code]) => code === 'Tổng') + 1 : 0;
    for (const [header, text] of Object.entries(cells)) {
      const column = String.fromCharCode(65 + headers.indexOf(header));
      host.edit.type('Chấm điểm', `${column}${place || used + 1 + i}`, text);
    }
  });
  const labels = rowsOf(host, 'Thông tin chung', 'A1:A60').map(([label]) => label);
  for (const [label, text] of Object.entries(settings)) {
    host.edit.type('Thông tin chung', `B${labels.indexOf(label) + 1}`, text);
  }
  return host;
}

/** "code max score" a line, as cells; "-" is blank. */
export function rowsFrom(table: string): Cells[] {
  return table
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const [code = '', max = '-', score = '-'] = line.split(/\s+/);
      const cells = { Mã: code, 'Nội dung': `Mục ${code}`, 'Điểm tối đa': max, 'Điểm đạt': score };
      return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== '-'));
    });
}

const PUBLISHED = { 'Tổng điểm tối đa': '100', 'Tổng điểm đạt được công bố': '81,9' };
const leaves = SEED.split('\n')
  .filter((line) => line.includes('.'))
  .join('\n');

/** Each told by how its result is known, with the figures that every page has to show of it. */
export const RESULT_BOOKS = [
  {
    name: 'six fields and twelve leaves with the published total',
    make: () => bookWith(rowsFrom(SEED), PUBLISHED),
    figures: { max: 100, score: 81.9, lost: 18.1, unexplained: 0.1, basis: 'published' },
    differences: ['Mục 7: chưa rõ nguyên nhân 0,1 điểm (ghi 6,9, theo các mục bên dưới là 7)'],
    problems: [],
  },
  {
    name: 'twelve leaves alone with the published total',
    make: () => bookWith(rowsFrom(leaves), PUBLISHED),
    figures: { max: 100, score: 81.9, lost: 18.1, unexplained: 0.1, basis: 'published' },
    differences: ['Dòng tổng: chưa rõ nguyên nhân 0,1 điểm (ghi 81,9, theo các mục bên dưới là 82)'],
    problems: [],
  },
  {
    name: 'a row "Tổng" that contradicts the published total',
    make: () => bookWith(rowsFrom(`${SEED}\nTổng 100 82`), PUBLISHED),
    figures: { max: 100, score: 81.9, lost: 18.1, unexplained: 0.1, basis: 'published' },
    differences: ['Mục 7: chưa rõ nguyên nhân 0,1 điểm (ghi 6,9, theo các mục bên dưới là 7)'],
    problems: ['totals-disagree'],
  },
  {
    name: 'fields that add up to more than was published',
    make: () => bookWith(rowsFrom('1 60 50\n2 40 32'), PUBLISHED),
    figures: { max: 100, score: 81.9, lost: 18.1, unexplained: 0, basis: 'published' },
    differences: ['Dòng tổng: lệch tổng 0,1 điểm (ghi 81,9, theo các mục bên dưới là 82)'],
    problems: [],
  },
  {
    name: 'a bonus within the total',
    make: () => bookWith(rowsFrom('1 60 54\n2 40 36\n9 - 1\nTổng 100 91')),
    figures: { max: 100, score: 91, lost: 10, unexplained: 0, basis: 'published' },
    differences: [],
    problems: [],
  },
] as const;

/** Two of ten items wait: six self scores, survey points and a figure with its rule are typed. */
export function expectedBook(extra: Cells = {}): Host {
  const scored = [1.5, 2, 1, 0, 2, 0.5].map((score, i) => ({
    Mã: `1.${i + 1}`,
    'Nội dung': `Việc ${i + 1}`,
    'Điểm tối đa': '2',
    'Điểm tự chấm': String(score).replace('.', ','),
  }));
  const [first = {}, ...others] = scored;
  return bookWith([
    { ...first, ...extra },
    ...others,
    { Mã: '2.1', 'Nội dung': 'Khảo sát', 'Điểm tối đa': '10', 'Điểm ĐTXHH': '7,5' },
    {
      ...{ Mã: '3.1', 'Nội dung': 'Hồ sơ', 'Điểm tối đa': '1' },
      ...{ 'Cách tính điểm': '>=90%: 1; >=80%: 0,5; còn lại: 0', 'Số liệu thực hiện': '88', 'Tổng số': '110' },
    },
    { Mã: '3.2', 'Nội dung': 'Chưa chấm', 'Điểm tối đa': '3' },
    { Mã: '3.3', 'Nội dung': 'Chưa chấm', 'Điểm tối đa': '4' },
  ]);
}

export function parsed(host: Host): Book {
  return parseBook(ask(host, 'readBook', {}) as CallOutput<'readBook'>);
}
