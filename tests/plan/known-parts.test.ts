/** Of a template only known parts travel on: what others put into it is in no document made from it, and is told. */
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { renderPlan } from '../../src/plan/render.ts';
import { flawOf, openDocx, wordsOf } from './docx.ts';
import { type Beside, header, para, relationships, run, smallDocx } from './small-docx.ts';
import { PLAN } from './written-model.ts';

const PNG = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);

function made(body: string, beside: Beside = {}) {
  const rendered = renderPlan(smallDocx(body, beside), PLAN, new Date(0));
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
  const docx = openDocx(rendered.docx);
  for (const name of docx.names.filter((path) => /\.(xml|rels)$/.test(path))) expect(flawOf(docx.part(name))).toBe('');
  // Every relationship that is written leads to a part, every reference to a relationship.
  const relations = docx.names.includes('word/_rels/document.xml.rels')
    ? docx.part('word/_rels/document.xml.rels')
    : '';
  expect(relations).not.toContain('External');
  for (const [, id = ''] of docx.document.matchAll(/r:(?:id|embed|link)="([^"]+)"/g)) {
    expect(relations).toContain(`Id="${id}"`);
  }
  for (const [, target = ''] of relations.matchAll(/Target="([^"]+)"/g)) {
    expect(docx.names).toContain(target.startsWith('/') ? target.slice(1) : `word/${target}`);
  }
  const told = rendered.notes.filter(({ code }) => code === 'template-part-dropped').map(({ message }) => message);
  return { docx, told, xml: docx.document };
}

const picture = (reference: string): string => `<w:p><w:r><w:drawing><a:blip ${reference}/></w:drawing></w:r></w:p>`;

test('styles, numbering, headers, footers, footnotes and images stay', () => {
  const { docx, told, xml } = made(
    `${para('{năm}')}${picture('r:embed="rId5"')}<w:sectPr><w:headerReference w:type="default" r:id="rId3"/></w:sectPr>`,
    {
      files: {
        'word/styles.xml': '<w:styles/>',
        'word/numbering.xml': '<w:numbering/>',
        'word/header1.xml': header(`${para('{UBND}')}<w:drawing><a:blip r:embed="rId1"/></w:drawing>`),
        'word/_rels/header1.xml.rels': relationships([['rId1', 'image', 'media/logo.png']]),
        'word/footnotes.xml': '<w:footnotes/>',
        'word/media/logo.png': PNG,
        'word/media/photo.jpeg': PNG,
      },
      relations: [
        ['rId1', 'styles', 'styles.xml'],
        ['rId2', 'numbering', 'numbering.xml'],
        ['rId3', 'header', 'header1.xml'],
        ['rId4', 'footnotes', '/word/footnotes.xml'],
        ['rId5', 'image', 'media/photo.jpeg'],
      ],
    },
  );
  expect(docx.names.toSorted()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'docProps/core.xml',
    'word/_rels/document.xml.rels',
    'word/_rels/header1.xml.rels',
    'word/document.xml',
    'word/footnotes.xml',
    'word/header1.xml',
    'word/media/logo.png',
    'word/media/photo.jpeg',
    'word/numbering.xml',
    'word/styles.xml',
  ]);
  expect(told).toEqual([]);
  expect(xml).toContain('r:embed="rId5"');
  expect(wordsOf(docx.part('word/header1.xml'))).toBe('⟨UBND⟩');
  expect(docx.part('[Content_Types].xml')).toContain('Extension="jpeg" ContentType="image/jpeg"');
});

describe('what does not travel on', () => {
  const cases: readonly (readonly [what: string, body: string, beside: Beside, told: string])[] = [
    [
      'macros',
      '',
      { files: { 'word/vbaProject.bin': PNG }, relations: [['rId1', 'vbaProject', 'vbaProject.bin']] },
      'macro',
    ],
    [
      'an embedded program',
      `<w:p><w:r><w:object><o:OLEObject r:id="rId1"/></w:object></w:r></w:p>`,
      { files: { 'word/embeddings/x.bin': PNG }, relations: [['rId1', 'oleObject', 'embeddings/x.bin']] },
      'đối tượng nhúng (OLE)',
    ],
    [
      'a remote template',
      '',
      {
        files: {
          'word/settings.xml': '<w:settings xmlns:r="r"><w:attachedTemplate r:id="rId1"/></w:settings>',
          'word/_rels/settings.xml.rels': relationships([['rId1', 'attachedTemplate', 'http://xau.vn/a.dotm', true]]),
        },
        relations: [['rId1', 'settings', 'settings.xml']],
      },
      'liên kết tới tệp mẫu khác',
    ],
    [
      'a linked picture',
      picture('r:link="rId1"'),
      { relations: [['rId1', 'image', 'http://xau.vn/a.png', true]] },
      'hình ảnh',
    ],
    [
      'a drawing in another format',
      picture('r:embed="rId1"'),
      { files: { 'word/media/a.svg': '<svg/>' }, relations: [['rId1', 'image', 'media/a.svg']] },
      'hình ảnh',
    ],
    [
      'a link',
      `<w:p><w:hyperlink r:id="rId1">${run('giữ chữ')}</w:hyperlink></w:p>`,
      { relations: [['rId1', 'hyperlink', 'http://xau.vn', true]] },
      'liên kết tới địa chỉ ngoài',
    ],
    [
      'data of other programs',
      '',
      { files: { 'customXml/item1.xml': '<a/>' }, relations: [['rId1', 'customXml', '../customXml/item1.xml']] },
      'customXml',
    ],
    [
      'comments',
      `<w:p><w:commentRangeStart w:id="0"/>${run('chữ')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`,
      { files: { 'word/comments.xml': '<w:comments/>' }, relations: [['rId1', 'comments', 'comments.xml']] },
      'nhận xét',
    ],
    [
      'another document',
      '<w:altChunk r:id="rId1"/>',
      { files: { 'word/a.html': '<p/>' }, relations: [['rId1', 'aFChunk', 'a.html']] },
      'tài liệu nhúng',
    ],
    [
      'fields that fetch',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO cmd </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:p><w:fldSimple w:instr="INCLUDEPICTURE http://xau.vn/a.png">${run('giữ chữ')}</w:fldSimple></w:p>`,
      {},
      'trường lấy dữ liệu từ ngoài',
    ],
    [
      'something nobody knows',
      '',
      { files: { 'word/x.xml': '<x/>' }, relations: [['rId1', 'webExtension', 'x.xml']] },
      'phần “webExtension”',
    ],
  ];

  test.each(cases)('%s', (_, body, beside, wanted) => {
    const { docx, told, xml } = made(body + para('{năm}'), beside);
    expect(told).toEqual([expect.stringContaining(wanted)]);
    const others = docx.names.filter(
      (name) =>
        !/^(?:\[Content_Types\]|_rels\/\.rels|docProps\/core|word\/(?:_rels\/)?(?:document|settings)\.)/.test(name),
    );
    expect(others).toEqual([]);
    const all = docx.names.map(docx.part).join('');
    expect(all).not.toMatch(
      /xau\.vn|DDE|attachedTemplate|OLEObject|altChunk|comment(?:Reference|Range)|INCLUDEPICTURE/,
    );
    expect(wordsOf(xml)).toBe(`${body.includes('giữ chữ') ? 'giữ chữ' : ''}${body.includes('>chữ<') ? 'chữ' : ''}2023`);
  });
});

test('addresses in old drawings and links of pictures go', () => {
  const shape =
    '<w:p><w:r><w:pict><v:shape href="http://xau.vn"><v:imagedata src="http://xau.vn/a.png" o:href="http://xau.vn/b.png"/></v:shape></w:pict></w:r></w:p>';
  const link =
    '<w:p><w:r><w:drawing><wp:docPr><a:hlinkClick r:id="rId1"/></wp:docPr><a:blip r:embed="rId2"/></w:drawing></w:r></w:p>';
  const { xml } = made(shape + link + para('{năm}'), {
    files: { 'word/media/a.png': PNG },
    relations: [
      ['rId1', 'hyperlink', 'http://xau.vn', true],
      ['rId2', 'image', 'media/a.png'],
    ],
  });
  expect(xml).not.toMatch(/xau|hlinkClick/);
  expect(xml).toContain('r:embed="rId2"');
});

test('page numbers and other fields of the document itself stay', () => {
  const field = (text: string): string =>
    `<w:p><w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r></w:p>`;
  const { xml, told } = made(field(' PAGE ') + field('NUMPAGES \\* MERGEFORMAT'));
  expect(xml).toContain(' PAGE ');
  expect(xml).toContain('NUMPAGES');
  expect(told).toEqual([]);
});

test('a template with macros becomes a plain document', () => {
  const zip = new PizZip(smallDocx(para('{năm}')));
  zip.file(
    '[Content_Types].xml',
    '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
  );
  const rendered = renderPlan(zip.generate({ type: 'uint8array' }), PLAN, new Date(0));
  expect(rendered.ok && openDocx(rendered.docx).part('[Content_Types].xml')).not.toContain('macroEnabled');
});
