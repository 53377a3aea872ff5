/** Documents opened for tests of their form, and how a paragraph must look. */
import { expect } from 'vitest';
import { templateOf } from '../../src/book/document-kinds.ts';
import { buildPlan, type PlanModel } from '../../src/plan/model.ts';
import { renderPlan } from '../../src/plan/render.ts';
import { buildReport } from '../../src/plan/report/model.ts';
import type { PlanSource } from '../../src/plan/source.ts';
import { makeTemplates } from '../../src/plan/template/make.ts';
import { type OpenedDocx, openDocx, wordsOf } from './docx.ts';
import { ISSUED_PLAN, SAMPLE, SAMPLE_SETTINGS, sampleWith } from './sample.ts';

const TEMPLATES = await makeTemplates();

function render(model: PlanModel): OpenedDocx {
  const rendered = renderPlan(TEMPLATES[templateOf(model)], model, new Date(0));
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
  return openDocx(rendered.docx);
}

export const planDocx = (change: Partial<PlanSource['settings']> = {}): OpenedDocx =>
  render(buildPlan(sampleWith({ settings: { ...SAMPLE_SETTINGS, ...change } })).model);

const DAY = { year: 2024, month: 2, day: 5 };

/** Number and day are known. */
export const PLAN = planDocx({ documentNumber: '5', documentDate: DAY });

export const REPORT = render(buildReport(SAMPLE, { from: DAY, to: { ...DAY, month: 10 }, plans: [ISSUED_PLAN] }).model);

/** Its tasks stand in the text, in points with letters. */
export const LONG = render(buildPlan(sampleWith({ options: { ...SAMPLE.options, form: 'text' } })).model);

/** How a paragraph looks: type size in points, style, case, place. */
export interface Look {
  readonly size: readonly [least: number, most: number];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly upper?: boolean;
  readonly place: 'centre' | 'left' | 'both';
}

export const PLACES = { centre: '<w:jc w:val="center"/>', left: '<w:jc w:val="left"/>', both: '<w:jc w:val="both"/>' };

/** Fails with what differs. A paragraph without a place of its own stands left. */
export function look(paragraph: string, { size, bold = false, italic = false, upper, place }: Look): void {
  const words = wordsOf(paragraph);
  const runs = (paragraph.match(/<w:r>(?:(?!<w:r>)[\s\S])*?<\/w:r>/g) ?? []).filter((run) => wordsOf(run) !== '');
  expect([words, runs.length > 0]).toEqual([words, true]);
  for (const run of runs) {
    const points = Number(/<w:sz w:val="(\d+)"\/>/.exec(run)?.[1]) / 2;
    expect([words, points >= size[0] && points <= size[1], points]).toEqual([words, true, points]);
    expect([words, run.includes('<w:b/>'), run.includes('<w:i/>')]).toEqual([words, bold, italic]);
    // Black and upright letters are what nothing says otherwise.
    expect(run).not.toMatch(/<w:(?:color|u|caps|smallCaps|rFonts) /);
  }
  if (upper !== undefined) expect([words, words === words.toUpperCase()]).toEqual([words, upper]);
  const left = !paragraph.includes('<w:jc ') && place === 'left';
  expect([words, left || paragraph.includes(PLACES[place])]).toEqual([words, true]);
}

/** Kind and subject, authority and signer. */
export const TITLE: Look = { size: [13, 14], bold: true, place: 'centre' };
