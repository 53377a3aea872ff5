/** The end of a table as XML, in the spellings of different programs. */
import { expect, test } from 'vitest';
import { endLastCell, keepLastRows } from '../../src/plan/render/fill.ts';

const row = (paragraph: string, properties = ''): string => `<w:tr>${properties}<w:tc>${paragraph}</w:tc></w:tr>`;
const HEADER = row('<w:p><w:r/></w:p>', '<w:trPr><w:tblHeader/></w:trPr>');
const tableOf = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

test.each([
  ['<w:p><w:r/></w:p>', '<w:p><w:pPr><w:keepNext/></w:pPr><w:r/></w:p>'],
  ['<w:p/>', '<w:p><w:pPr><w:keepNext/></w:pPr></w:p>'],
  ['<w:p w:rsidR="1"><w:pPr/><w:r/></w:p>', '<w:p w:rsidR="1"><w:pPr><w:keepNext/></w:pPr><w:r/></w:p>'],
  [
    '<w:p><w:pPr><w:pStyle w:val="a"/><w:jc w:val="left"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="a"/><w:keepNext/><w:jc w:val="left"/></w:pPr></w:p>',
  ],
  [
    '<w:p><w:pPr><w:keepNext w:val="0"/><w:jc w:val="left"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:keepNext/><w:jc w:val="left"/></w:pPr></w:p>',
  ],
])('a paragraph of the last three rows stays with the next: %s', (given, kept) => {
  const [before, after] = [row(given), row(kept)];
  expect(keepLastRows(tableOf(HEADER, before, before, before, before))).toBe(
    tableOf(HEADER, before, after, after, after),
  );
  expect(keepLastRows(tableOf(HEADER, before))).toBe(tableOf(HEADER, after));
});

test('a table with a header alone stays as it is', () => {
  expect(keepLastRows(tableOf(HEADER))).toBe(tableOf(HEADER));
});

test.each([
  [
    '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>0,5</w:t></w:r></w:p>',
    '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>0,5</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:br/><w:t>./.</w:t></w:r></w:p>',
  ],
  ['<w:p><w:pPr/></w:p>', '<w:p><w:pPr/><w:r><w:t>./.</w:t></w:r></w:p>'],
  ['<w:p/>', '<w:p><w:r><w:t>./.</w:t></w:r></w:p>'],
])('the last cell ends with the mark: %s', (given, ended) => {
  const other = row('<w:p/>');
  expect(endLastCell(tableOf(other, row(`<w:p/>${given}`)), './.')).toBe(tableOf(other, row(`<w:p/>${ended}`)));
});
