/** The default templates have the form of Nghị định 30/2020/NĐ-CP, measured in the files themselves. */
import { beforeAll, describe, expect, test } from 'vitest';
import { makeTemplates, type Templates } from '../../src/plan/template/make.ts';
import { flawOf, openDocx, paragraphStarting, paragraphsOf, wordsOf } from './docx.ts';

let templates: Templates;
let xml = '';
let report = '';

beforeAll(async () => {
  templates = await makeTemplates();
  xml = openDocx(templates.plan).document;
  report = openDocx(templates.report).document;
});

const sections = (document: string): string[] => document.match(/<w:sectPr[\s\S]*?<\/w:sectPr>/g) ?? [];
const number = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1]);

test('two sections: the text, and the annex, which the renderer leaves out where there is none', () => {
  for (const document of [xml, report]) expect(sections(document)).toHaveLength(2);
});

test('A4; margins 20, 15, 20, 30 mm, within what the decree allows', () => {
  for (const section of [...sections(xml), ...sections(report)]) {
    expect(section).toMatch(/w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/);
  }
  const [first = '', second = ''] = sections(xml);
  expect(first).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(second).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
});

test('page numbers start at 1 in each section; its first page has a header without one', () => {
  for (const section of sections(xml)) {
    expect(section).toMatch(/<w:pgNumType w:start="1"\/>/);
    expect(section).toMatch(/<w:titlePg\/>/);
  }
  const docx = openDocx(templates.plan);
  const relations = docx.part('word/_rels/document.xml.rels');
  for (const section of sections(xml)) {
    const header = (type: string): string => {
      const id = new RegExp(`w:type="${type}" r:id="([^"]+)"`).exec(section)?.[1];
      const relation = relations.match(/<Relationship [^>]*>/g)?.find((text) => text.includes(`Id="${id}"`)) ?? '';
      return docx.part(`word/${/Target="([^"]+)"/.exec(relation)?.[1]}`);
    };
    expect(header('default')).toMatch(/<w:jc w:val="center"\/>[\s\S]*<w:sz w:val="26"\/>[\s\S]*PAGE/);
    expect(header('first')).not.toMatch(/PAGE|<w:t[ >]/);
  }
});

test('Times New Roman everywhere, no other font', () => {
  const docx = openDocx(templates.plan);
  const fonts = `${xml}${docx.part('word/styles.xml')}`.match(/w:ascii="[^"]*"/g) ?? [];
  expect(new Set(fonts)).toEqual(new Set(['w:ascii="Times New Roman"']));
});

describe('type sizes and styles', () => {
  test.each([
    ['CỘNG HÒA XÃ HỘI', 26, true, false],
    ['Độc lập - Tự do', 28, true, false],
    ['{cơ quan dòng 2}', 26, true, false],
    ['{cơ quan dòng 1}', 26, false, false],
    ['{số ký hiệu}', 26, false, false],
    ['{địa danh ngày tháng}', 26, false, true],
    ['{loại văn bản}', 28, true, false],
    ['{trích yếu}', 28, true, false],
    ['{mở đầu}', 28, false, false],
    ['{tên phần}', 28, true, false],
    ['{người ký}', 28, true, false],
    ['Nơi nhận:', 24, true, true],
    ['{chữ phụ lục}', 28, true, false],
    ['{tên phụ lục}', 28, true, false],
    ['{kèm theo}', 28, false, true],
    ['Phối hợp', 22, true, false],
    ['{giải pháp}', 22, false, false],
  ])('%s: %i half-points, bold %s, italic %s', (start, size, bold, italic) => {
    const paragraph = paragraphStarting(xml, start);
    expect(number(paragraph, /<w:sz w:val="(\d+)"/)).toBe(size);
    expect(paragraph.includes('<w:b/>')).toBe(bold);
    expect(paragraph.includes('<w:i/>')).toBe(italic);
  });

  test('legal bases are italic, recipients 11 pt', () => {
    const below = (start: string): string => {
      const paragraphs = paragraphsOf(xml);
      return paragraphs[paragraphs.findIndex((paragraph) => wordsOf(paragraph) === start) + 1] ?? '';
    };
    expect(below('{#căn cứ}')).toContain('<w:i/>');
    expect(below('{#nơi nhận}')).toContain('<w:sz w:val="22"/>');
  });
});

test('the body is justified, its first line indented 1,27 cm, 6 pt apart', () => {
  const paragraph = paragraphStarting(xml, '{mở đầu}');
  expect(paragraph).toContain('<w:jc w:val="both"/>');
  expect(paragraph).toContain('w:firstLine="720"');
  expect(number(paragraph, /w:after="(\d+)"/)).toBeGreaterThanOrEqual(120);
  const line = number(paragraph, /w:line="(\d+)"/);
  expect(line).toBeGreaterThanOrEqual(240);
  expect(line).toBeLessThanOrEqual(360);
});

test('tables are fixed, as wide as the text, with widths in grid and cells and all borders written out', () => {
  const tables = xml.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? [];
  // The head, three tables in a part, the signature, the annex.
  expect(tables).toHaveLength(6);
  for (const [i, table] of tables.entries()) {
    const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const whole = i === 5 ? 14_286 : 9354;
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(whole);
    expect(table).toContain('<w:tblLayout w:type="fixed"/>');
    const isRuled = i > 0 && i !== 4;
    for (const row of table.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? []) {
      const cells = [...row.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) => Number(width));
      expect(cells.reduce((sum, width) => sum + width, 0)).toBe(whole);
      expect(row).toContain('<w:cantSplit/>');
      const borders = row.match(/<w:tcBorders>[\s\S]*?<\/w:tcBorders>/g) ?? [];
      expect(borders).toHaveLength(cells.length);
      const style = isRuled ? 'single' : 'none';
      for (const border of borders) {
        for (const side of ['top', 'left', 'bottom', 'right']) expect(border).toContain(`<w:${side} w:val="${style}"`);
      }
    }
    expect(table.match(/<w:tblHeader\/>/g) ?? []).toHaveLength(isRuled ? 1 : 0);
    expect(table).not.toContain('<w:tblHeader w:val');
  }
});

test('lines are borders of low paragraphs: no shapes, no pictures, no fields but PAGE, no styles but built-in headings', () => {
  expect(xml).not.toMatch(/<w:drawing|<w:pict|<mc:|<v:|w:fldSimple/);
  const styles = new Set([...xml.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, style]) => style));
  expect(styles).toEqual(new Set(['Heading1', 'Heading2', 'Heading3']));
  const lines = paragraphsOf(xml).filter((paragraph) => paragraph.includes('<w:pBdr>'));
  expect(lines.map(wordsOf)).toEqual(['{đường kẻ cơ quan}', '', '{đường kẻ trích yếu}', '{đường kẻ phụ lục}']);
  // The mark of the paragraph is as small as its words, or the paragraph would be as high as a line of text.
  for (const line of lines) expect(line).toMatch(/<w:rPr><w:sz w:val="2"\/>[\s\S]*<\/w:pPr>/);
  // As long as "Độc lập - Tự do - Hạnh phúc" in 14 pt bold.
  const motto = lines[1] ?? '';
  expect(5754 - number(motto, /w:left="(\d+)"/) - number(motto, /w:right="(\d+)"/)).toBe(3414);
});

test('titles are headings of the outline, in black letters of the body', () => {
  const docx = openDocx(templates.plan);
  for (const [start, style] of [
    ['{tên phần}', 'Heading1'],
    ['{tên mục}', 'Heading2'],
    ['{tên điểm}', 'Heading3'],
    ['{chữ phụ lục}', 'Heading1'],
  ] as const) {
    expect(paragraphStarting(xml, start)).toContain(`<w:pStyle w:val="${style}"/>`);
    const [found = ''] =
      new RegExp(`<w:style [^>]*w:styleId="${style}"[\\s\\S]*?</w:style>`).exec(docx.part('word/styles.xml')) ?? [];
    expect(found).toContain('<w:color w:val="000000"/>');
    expect(found).toContain('<w:sz w:val="28"/>');
    expect(found).toContain(`<w:outlineLvl w:val="${Number(style.at(-1)) - 1}"/>`);
  }
  expect(docx.part('word/styles.xml')).toContain('w:val="vi-VN"');
});

test('the files are sound and the same each time', async () => {
  const again = await makeTemplates();
  expect(again).toEqual(templates);
  for (const bytes of [templates.plan, templates.report]) {
    const docx = openDocx(bytes);
    for (const name of docx.names.filter((path) => /\.(xml|rels)$/.test(path)))
      expect(flawOf(docx.part(name))).toBe('');
  }
});
