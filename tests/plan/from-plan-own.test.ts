/** A plan that the add-in made, uploaded as a template: filled with the same book it is the same document. */
import { describe, expect, test } from 'vitest';
import { buildPlan } from '../../src/plan/model.ts';
import { renderPlan } from '../../src/plan/render.ts';
import type { PlanForm, PlanSource } from '../../src/plan/source.ts';
import { applyTags, proposeTags } from '../../src/plan/template/from-plan/propose.ts';
import { makeTemplates } from '../../src/plan/template/make.ts';
import { flawOf, openDocx, paragraphsOf, wordsOf } from './docx.ts';
import { points, row, SAMPLE, SAMPLE_SETTINGS, SAMPLE_TASKS, sampleWith, task } from './sample.ts';

const { plan: DEFAULT } = await makeTemplates();

function filled(template: Uint8Array, source: PlanSource): Uint8Array {
  const rendered = renderPlan(template, buildPlan(source).model, new Date(0));
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
  expect(flawOf(openDocx(rendered.docx).document)).toBe('');
  return rendered.docx;
}

const linesOf = (docx: Uint8Array): string[] => paragraphsOf(openDocx(docx).document).map(wordsOf);

/** Several tasks of an item, a task that serves several, one for the whole office. */
const TASKS = [
  ...SAMPLE_TASKS,
  task({
    codes: '1.5',
    measure: 'Giao ban về sáng kiến',
    lead: 'Văn phòng - thống kê',
    due: 'Hằng tuần',
    target: '04 sáng kiến',
  }),
  task({
    codes: '7.2',
    measure: 'Xử lý hồ sơ trực tuyến',
    lead: 'Bộ phận Một cửa',
    person: 'Lê Thị Hoa',
    due: 'Quý II/2024',
  }),
  task({ codes: '', measure: 'Tuyên truyền cải cách hành chính', lead: 'Văn phòng - thống kê', due: 'Quý IV/2024' }),
];
const lastYear = { ...SAMPLE_SETTINGS, targetScore: points(92), lastYearScore: points(80.4), lastYearRank: 15 };
const forms: PlanForm[] = ['annex', 'text', 'both'];
const SOURCES: Readonly<Record<string, PlanSource>> = {
  ...Object.fromEntries(
    forms.map((form) => [form, sampleWith({ tasks: TASKS, options: { ...SAMPLE.options, form } })]),
  ),
  sample: SAMPLE,
  'with aims and last year': sampleWith({ settings: lastYear, tasks: TASKS }),
  'without a table of the result': sampleWith({ tasks: TASKS, options: { ...SAMPLE.options, fieldTable: false } }),
  'without tasks': sampleWith({ tasks: [] }),
  'one item': sampleWith({ rows: [row(2, '1', 'Chỉ đạo', 9, 6), row(3, '1.5', 'Sáng kiến', 3, 0)] }),
};

describe.each(Object.entries(SOURCES))('%s', (_, source) => {
  const made = filled(DEFAULT, source);
  const proposals = proposeTags(made, DEFAULT) ?? [];

  test('with all that is proposed', () => {
    expect(linesOf(filled(applyTags(made, proposals), source))).toEqual(linesOf(made));
  });

  test('with what is chosen to begin with', () => {
    const usual = proposals.filter((one) => one.usual);
    expect(usual.length).toBeLessThan(proposals.length);
    expect(linesOf(filled(applyTags(made, usual), source))).toEqual(linesOf(made));
  });
});

test.each([
  'sample',
  'annex',
  'with aims and last year',
])('%s: filled with the tasks of another book it tells them all', (name) => {
  const made = filled(DEFAULT, SOURCES[name] ?? SAMPLE);
  const template = applyTags(made, proposeTags(made, DEFAULT) ?? []);
  for (const source of [SAMPLE, sampleWith({ tasks: TASKS }), sampleWith({ tasks: [] })]) {
    expect(linesOf(filled(template, source))).toEqual(linesOf(filled(DEFAULT, source)));
  }
});

test('what was a gap in the plan is not highlighted in its place', () => {
  const made = filled(DEFAULT, sampleWith({ tasks: [] }));
  const template = applyTags(made, proposeTags(made, DEFAULT) ?? []);
  expect(openDocx(made).document).toContain('<w:highlight');
  expect(openDocx(template).document).not.toContain('<w:highlight');
});
