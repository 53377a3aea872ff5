/** Templates made to do harm: little to unpack, little to read and little to write, or one sentence that says what to do. */
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { MOST_OF_TEMPLATE } from '../../src/plan/render/package.ts';
import { renderPlan } from '../../src/plan/render.ts';
import { hasTags } from '../../src/plan/template/from-plan/propose.ts';
import { tagsOf } from '../../src/plan/template/places.ts';
import { expectWork } from '../setup/pace.ts';
import { type Beside, para, relationships, smallDocx } from './small-docx.ts';
import { PLAN, planOf } from './written-model.ts';

const MADE = new Date(0);

function packed(body: string, beside: Beside = {}): Uint8Array {
  return new PizZip(smallDocx(body, beside)).generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function refusal(template: Uint8Array, model = PLAN): string {
  const rendered = renderPlan(template, model, MADE);
  if (rendered.ok) throw new Error('the template was taken');
  expect(rendered.problems).toHaveLength(1);
  return rendered.problems[0]?.message ?? '';
}

const BROKEN = /^Tệp mẫu không phải là tài liệu Word.*phức tạp hơn.*Hãy mở tệp trong Word/;

test('what unpacks to more than any form is not unpacked', () => {
  const bomb = packed(para('{năm}') + ' '.repeat(MOST_OF_TEMPLATE));
  expect(bomb.length).toBeLessThan(100_000);
  expectWork(() => {
    expect(refusal(bomb)).toMatch(/^Tệp mẫu giải nén ra hơn 20 MB.*Hãy bỏ bớt hình ảnh/);
    expect(tagsOf(bomb)).toBeUndefined();
    expect(hasTags(bomb)).toBe(false);
  }, 1);
});

describe('one sentence ends', () => {
  const deep = 5000;
  const cases: Readonly<Record<string, Uint8Array>> = {
    'tables in tables without end': packed(
      `${'<w:tbl><w:tr><w:tc>'.repeat(deep)}${para('{năm}')}${'</w:tc></w:tr></w:tbl>'.repeat(deep)}`,
    ),
    'more elements than any document has': packed(para('{năm}') + '<w:p/>'.repeat(600_000)),
    'tags that are never closed': packed(para('{năm}') + '<w:p a="1" '.repeat(300_000)),
    'comments that are never closed': packed(para('{năm}') + '<!-- '.repeat(300_000)),
    'entities of its own': packed(`<!DOCTYPE a [<!ENTITY b "c">]>${para('{năm}')}`),
    'other names for the elements': packed(
      `<x:fldSimple xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main" x:instr="INCLUDETEXT http://xau.vn"/>${para('{năm}')}`,
    ),
    'other names for the elements, written with spaces': packed(
      `<x:fldSimple xmlns:x = "http://schemas.openxmlformats.org/wordprocessingml/2006/main" x:instr="INCLUDETEXT http://xau.vn"/>${para('{năm}')}`,
    ),
    'other names for the elements, written as a reference to a letter': packed(
      `<x:fldSimple xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/&#x6d;ain" x:instr="INCLUDETEXT http://xau.vn"/>${para('{năm}')}`,
    ),
    'settings that cannot be read, and so cannot be cleaned': packed(para('{năm}'), {
      files: {
        'word/settings.xml': '<w:settings><w:attachedTemplate r:id="rId1"/>',
        'word/_rels/settings.xml.rels': relationships([['rId1', 'attachedTemplate', 'http://xau.vn/a.dotm', true]]),
      },
      relations: [['rId1', 'settings', 'settings.xml']],
    }),
  };

  test.each(Object.entries(cases))('%s', (_, template) => {
    expectWork(() => expect(refusal(template)).toMatch(BROKEN), 100);
  });

  test('lists that repeat a large text for every task', () => {
    const block = `{#lĩnh vực}{#tiêu chí}{#nhiệm vụ}${'Thời hạn '.repeat(20_000)}{/nhiệm vụ}{/tiêu chí}{/lĩnh vực}`;
    expectWork(() => expect(refusal(packed(para(block)), planOf(200))).toMatch(/^Mẫu lặp lại nội dung.*Hãy bớt/), 100);
  });
});

test('the pieces of an instruction are judged together, however many there are', () => {
  const piece = (words: string): string => `<w:r><w:instrText>${words}</w:instrText></w:r>`;
  const template = packed(
    `${para('{năm}')}<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${piece(' DDE')}${piece('AUTO x ').repeat(50_000)}</w:p>`,
  );
  expectWork(() => {
    const rendered = renderPlan(template, PLAN, MADE);
    expect(rendered.ok && new PizZip(rendered.docx).file('word/document.xml')?.asText()).not.toContain('AUTO');
  }, 100);
});
