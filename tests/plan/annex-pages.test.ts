/** The last page of an annex: "./." and a total stand with the last tasks, whatever the number of tasks. Skipped without LibreOffice. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { templateOf } from '../../src/book/document-kinds.ts';
import type { PlanModel } from '../../src/plan/model.ts';
import { renderPlan } from '../../src/plan/render.ts';
import { makeTemplates } from '../../src/plan/template/make.ts';
import { layOut, type Page, type Paper, READY } from './paper.ts';
import { planOf, REPORT } from './written-model.ts';

const COUNTS = Array.from({ length: 21 }, (_, i) => i + 10);

/** A report on so many tasks. */
function reportOf(tasks: number): PlanModel {
  const { rows } = planOf(tasks);
  return { ...REPORT, rows, annex: REPORT.annex && { ...REPORT.annex, fields: rows } };
}

describe.skipIf(!READY)('laid out by LibreOffice', () => {
  let papers: Readonly<Record<string, Paper>> = {};
  let clear = (): void => {};

  beforeAll(async () => {
    const templates = await makeTemplates();
    const documents = COUNTS.flatMap((count) =>
      [planOf(count), reportOf(count)].map((model) => {
        const rendered = renderPlan(templates[templateOf(model)], model, new Date(0));
        if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
        return [`${model.kind} ${count}`, rendered.docx] as const;
      }),
    );
    ({ papers, clear } = layOut(Object.fromEntries(documents)));
  }, 300_000);

  afterAll(() => clear());

  /** Each measure of the written plan ends with "việc số 12": rows of tasks on a page. */
  const tasksOn = ({ words }: Page): number =>
    words.filter(({ text }, i) => text === 'số' && words[i - 1]?.text === 'việc').length;

  test.each(
    COUNTS.flatMap((count) => [`plan ${count}`, `report ${count}`]),
  )('%s tasks: no page with fewer than two', (name) => {
    const pages = (papers[name]?.pages ?? []).filter(({ width, height }) => width > height);
    expect(pages.reduce((sum, page) => sum + tasksOn(page), 0)).toBe(Number(name.split(' ')[1]));
    expect(Math.min(...pages.map(tasksOn))).toBeGreaterThanOrEqual(2);
    const ends = pages.map(({ words }) => words.filter(({ text }) => text === './.').length);
    expect(ends).toEqual([...pages.slice(1).map(() => 0), 1]);
  });
});
