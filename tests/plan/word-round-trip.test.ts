/** The Word file of a plan goes back through the intake as any other: the same fields, leaves, figures and leads. */
import { describe, expect, test } from 'vitest';
import { compareCodes } from '../../src/core/codes.ts';
import { statedScore } from '../../src/core/scorecard.ts';
import { findShortfalls } from '../../src/core/shortfalls.ts';
import { readWord } from '../../src/intake/files/word.ts';
import { readMeasures } from '../../src/intake/measures/read-measures.ts';
import { readDocument } from '../../src/intake/read-document.ts';
import { buildPlan } from '../../src/plan/model.ts';
import { renderPlan } from '../../src/plan/render.ts';
import type { PlanForm } from '../../src/plan/source.ts';
import { makeTemplates } from '../../src/plan/template/make.ts';
import { SAMPLE, SAMPLE_CARD, SAMPLE_TASKS, sampleWith } from './sample.ts';

const templates = await makeTemplates();

async function given(form: PlanForm) {
  const { model } = buildPlan(sampleWith({ options: { ...SAMPLE.options, form } }));
  const rendered = renderPlan(templates.plan, model, new Date(0));
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
  return [await readWord({ buffer: Buffer.from(rendered.docx) })];
}

describe.each<PlanForm>(['annex', 'text', 'both'])('tasks in: %s', (form) => {
  test('fields, leaves and the total have the same figures', async () => {
    const { reading } = readDocument(await given(form));
    expect(reading.fields.map(({ code, max, score, name }) => [code, max, score, name])).toEqual(
      SAMPLE_CARD.fields.map(({ code, row }) => [code, row?.max, statedScore(row), row?.title]),
    );
    const lost = findShortfalls(SAMPLE_CARD).sort((a, b) => compareCodes(a.code, b.code));
    expect(reading.items.map(({ code, max, score }) => [code, max, score])).toEqual(
      lost.map(({ code, max, score }) => [code, max, score]),
    );
    expect([reading.total?.max, reading.total?.score]).toEqual([
      SAMPLE.settings.publishedMax,
      SAMPLE.settings.publishedScore,
    ]);
    expect(reading.settings.issuer?.value).toBe(SAMPLE.settings.issuer);
  });

  test('every task comes back with its lead', async () => {
    const measures = readMeasures(await given(form));
    for (const task of SAMPLE_TASKS.filter(({ status }) => status !== 'draft')) {
      const found = measures.filter(({ text }) => text.includes(task.measure.slice(8, 40)));
      expect([task.measure, found.length > 0]).toEqual([task.measure, true]);
      for (const { lead } of found) expect(lead.toLowerCase()).toBe(task.lead.toLowerCase());
    }
  });
});
