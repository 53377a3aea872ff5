/** Which parts of a document a template would lose. */
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, test } from 'vitest';
import { buildPlan } from '../../src/plan/model.ts';
import { buildReport } from '../../src/plan/report/model.ts';
import { makeTemplates } from '../../src/plan/template/make.ts';
import { hasPlaces, lostParts, tagsOf } from '../../src/plan/template/places.ts';
import { ISSUED_PLAN, SAMPLE } from './sample.ts';

const defaults = await makeTemplates();
const day = (month: number) => ({ year: 2024, month, day: 1 });

async function tagsIn(...lines: readonly string[]) {
  const document = new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] });
  return tagsOf(new Uint8Array(await Packer.toArrayBuffer(document))) ?? expect.fail();
}

const PLAN = buildPlan(SAMPLE).model;
const ADJUSTED = buildPlan({
  ...SAMPLE,
  adjusts: { plans: [ISSUED_PLAN], facts: undefined, reasons: {}, replaces: false, today: day(6) },
}).model;
const REPORT = buildReport(SAMPLE, { from: day(1), to: day(6), plans: [ISSUED_PLAN] }).model;

describe('which parts a template would lose', () => {
  test('none of a plan: sentences of its own stand there', async () => {
    expect(lostParts(await tagsIn('{trích yếu}', '{#nhiệm vụ}', '{giải pháp}', '{/nhiệm vụ}'), PLAN)).toEqual([]);
  });

  test('of an adjusted plan what it changes', async () => {
    const lost = lostParts(await tagsIn('{#phần 4}', '{tên phần}', '{/phần 4}'), ADJUSTED);
    expect(lost.map(({ part, tag }) => [part.name, tag])).toEqual([['adjustment', '#phần điều chỉnh']]);
    expect(lostParts(await tagsIn('{#phần điều chỉnh}', '{tên phần}', '{/phần điều chỉnh}'), ADJUSTED)).toEqual([]);
  });

  test('of a report what was done and what stands in the way', async () => {
    const lost = lostParts(await tagsIn('{#phần 1}', '{tên phần}', '{/phần 1}'), REPORT);
    expect(lost.map(({ tag }) => tag)).toEqual(['#phần 2', '#phần 3']);
  });

  test('the default ones lose nothing', () => {
    for (const model of [PLAN, ADJUSTED]) expect(lostParts(tagsOf(defaults.plan) ?? expect.fail(), model)).toEqual([]);
    expect(lostParts(tagsOf(defaults.report) ?? expect.fail(), REPORT)).toEqual([]);
  });
});

test('a file in which nothing of a plan could stand', async () => {
  expect(hasPlaces(await tagsIn('Mời dự họp.'))).toBe(false);
  expect(hasPlaces(await tagsIn('Năm {năm}, người ký {người ký}'))).toBe(false);
  expect(hasPlaces(await tagsIn('{#nhiệm vụ}', '{giải pháp}', '{/nhiệm vụ}'))).toBe(true);
  expect(tagsOf(new Uint8Array([1]))).toBeUndefined();
});
