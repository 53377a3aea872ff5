/** What may stand in a .docx that an office passes on: of every document that is made, also from a template full of other things. */
import { describe, expect, it } from 'vitest';
import { buildPlan, type PlanModel } from '../../src/plan/model.ts';
import { renderPlan } from '../../src/plan/render.ts';
import { buildReport } from '../../src/plan/report/model.ts';
import { makeTemplates } from '../../src/plan/template/make.ts';
import { BOOKS } from '../golden/books.ts';
import { openDocx } from './docx.ts';
import { ISSUED_PLAN } from './sample.ts';
import { para, relationships, smallDocx } from './small-docx.ts';
import { variants } from './variants.ts';

const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/\w+\.xml\.rels|(?:document|styles|numbering|settings|fontTable|footnotes|endnotes|header\d*|footer\d*|theme\/theme\d*)\.xml|media\/[\w-]+\.(?:png|jpe?g|gif)))$/;
const RELATIONS =
  /\/(?:officeDocument|core-properties|styles|numbering|settings|fontTable|footnotes|endnotes|header|footer|theme|image)$/;
const ACTIVE =
  /macroEnabled|attachedTemplate|OLEObject|altChunk|w:object\b|w:control\b|embedRegular|INCLUDE(?:TEXT|PICTURE)|DDE|https?:\/\/xau/;

function expectAllowed(docx: Uint8Array): void {
  const { names, part } = openDocx(docx);
  expect(names.filter((name) => !PARTS.test(name))).toEqual([]);
  const relations = names.filter((name) => name.endsWith('.rels')).map(part);
  expect(relations.filter((xml) => xml.includes('TargetMode'))).toEqual([]);
  const types = relations.flatMap((xml) => [...xml.matchAll(/ Type="([^"]*)"/g)].map(([, type = '']) => type));
  expect(types.filter((type) => !RELATIONS.test(type))).toEqual([]);
  expect(types.length).toBeGreaterThan(1);
  expect(names.filter((name) => name.endsWith('.xml') && ACTIVE.test(part(name)))).toEqual([]);
}

const PERIOD = {
  from: { year: 2024, month: 2, day: 5 },
  to: { year: 2024, month: 10, day: 5 },
  plans: [ISSUED_PLAN],
};

const MODELS: readonly (readonly [name: string, model: PlanModel])[] = [
  ...Object.entries(BOOKS).flatMap(([name, source]) => [
    [`plan of ${name}`, buildPlan(source).model] as const,
    [`report of ${name}`, buildReport(source, PERIOD).model] as const,
  ]),
  ...Object.entries(variants()).map(([name, model]) => [`variant ${name}`, model] as const),
];

const BYTES = new Uint8Array([1, 2, 3]);
const EVERYTHING = smallDocx(
  `${para('{trích yếu}')}<w:p><w:r><w:object><o:OLEObject r:id="rId2"/></w:object></w:r></w:p><w:altChunk r:id="rId3"/>`,
  {
    files: {
      'word/vbaProject.bin': BYTES,
      'word/embeddings/a.bin': BYTES,
      'word/a.html': '<p/>',
      'word/fonts/a.odttf': BYTES,
      'word/activeX/a.xml': '<a/>',
      'word/fontTable.xml': '<w:fonts><w:font w:name="A"><w:embedRegular r:id="rId1"/></w:font></w:fonts>',
      'word/_rels/fontTable.xml.rels': relationships([['rId1', 'font', 'fonts/a.odttf']]),
      'word/settings.xml': '<w:settings><w:attachedTemplate r:id="rId1"/></w:settings>',
      'word/_rels/settings.xml.rels': relationships([['rId1', 'attachedTemplate', 'http://xau.vn/a.dotm', true]]),
    },
    relations: [
      ['rId1', 'vbaProject', 'vbaProject.bin'],
      ['rId2', 'oleObject', 'embeddings/a.bin'],
      ['rId3', 'aFChunk', 'a.html'],
      ['rId4', 'fontTable', 'fontTable.xml'],
      ['rId5', 'settings', 'settings.xml'],
      ['rId6', 'control', 'activeX/a.xml'],
      ['rId7', 'frame', 'http://xau.vn/b.htm', true],
    ],
  },
);

describe('a document that is made holds allowed parts only', async () => {
  const usual = await makeTemplates();

  it.each(MODELS)('%s', (_, model) => {
    for (const template of [model.kind === 'report' ? usual.report : usual.plan, EVERYTHING]) {
      const rendered = renderPlan(template, model, new Date(0));
      if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
      expectAllowed(rendered.docx);
    }
  });

  it('and what stayed behind is told', () => {
    const [[, model] = []] = MODELS;
    if (!model) throw new Error('no model');
    const rendered = renderPlan(EVERYTHING, model, new Date(0));
    const told = rendered.ok ? rendered.notes.filter(({ code }) => code === 'template-part-dropped') : [];
    const words = told.map(({ message }) => message).join('\n');
    for (const what of [/macro/, /OLE/, /tài liệu nhúng/, /phông chữ nhúng/, /tệp mẫu khác/, /ActiveX/, /“frame”/])
      expect(words).toMatch(what);
  });
});
