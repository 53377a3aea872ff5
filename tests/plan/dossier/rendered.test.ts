/** The documents of the dossier as LibreOffice lays them out: what only shows on paper. Skipped where it is not installed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { templateOf } from '../../../src/book/document-kinds.ts';
import { buildDossier } from '../../../src/plan/checked.ts';
import type { PlanModel } from '../../../src/plan/model.ts';
import { renderPlan } from '../../../src/plan/render.ts';
import { makeTemplates } from '../../../src/plan/template/make.ts';
import { layOut, type Page, type Paper, phraseOn, READY } from '../paper.ts';
import { inText, PUBLISHED, SELF, SENT, wish } from './books.ts';

const MODELS: Readonly<Record<string, PlanModel>> = {
  report: buildDossier('dossier', SELF, wish('report')).model,
  letter: buildDossier('dossier', inText(SELF), wish('letter')).model,
  explanation: buildDossier('explanation', SELF, wish('report', { sent: SENT })).model,
  inquiry: buildDossier('inquiry', PUBLISHED, wish('letter')).model,
  list: buildDossier('evidence-list', SELF, wish('annex', { sent: SENT })).model,
};
const NAMES = Object.keys(MODELS);
const MM = 72 / 25.4;

describe.skipIf(!READY)('laid out by LibreOffice', () => {
  let papers: Readonly<Record<string, Paper>> = {};
  let clear = (): void => {};

  beforeAll(async () => {
    const templates = await makeTemplates();
    const documents = Object.entries(MODELS).map(([name, model]) => {
      const rendered = renderPlan(templates[templateOf(model)], model, new Date(0));
      if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
      expect(rendered.notes).toEqual([]);
      return [name, rendered.docx] as const;
    });
    ({ papers, clear } = layOut(Object.fromEntries(documents)));
  }, 180_000);

  afterAll(() => clear());

  const pagesOf = (name: string): readonly Page[] => papers[name]?.pages ?? [];
  const first = (name: string): Page => pagesOf(name)[0] ?? expect.fail('no page');
  const middle = ({ left, right }: { left: number; right: number }): number => (left + right) / 2;

  test.each(NAMES)('%s: A4, no page is empty or holds the end alone', (name) => {
    expect(pagesOf(name).length).toBeGreaterThan(0);
    for (const { words, width, height } of pagesOf(name)) {
      expect(words.length).toBeGreaterThan(3);
      expect([width, height].sort((a, b) => a - b).map((side) => Math.round(side / MM))).toEqual([210, 297]);
    }
  });

  test.each(['report', 'explanation', 'list'])('%s: its table lies across', (name) => {
    expect(pagesOf(name).some(({ width, height }) => width > height)).toBe(true);
    // The list is nothing but a table.
    expect(pagesOf(name).some(({ width, height }) => width < height)).toBe(name !== 'list');
  });

  test.each(['letter', 'inquiry'])('%s: what it is about stands below the number, and no title', (name) => {
    const page = first(name);
    const [number, about] = [phraseOn(page, 'Số:'), phraseOn(page, 'V/v')];
    if (!number || !about) return expect.fail('no number, or nothing it is about');
    expect(about.top).toBeGreaterThan(number.top);
    expect(about.top - number.top).toBeLessThan(30);
    // Left of the middle of the page, under the office.
    const office = phraseOn(page, 'ỦY BAN NHÂN DÂN') ?? expect.fail('no office');
    expect(middle(about)).toBeLessThan(page.width / 2);
    expect(Math.abs(middle(office) - middle(number))).toBeLessThan(60);
    expect(page.words.some(({ text }) => text === 'CÁO' || text === 'HOẠCH')).toBe(false);
  });

  test.each(['report', 'explanation'])('%s: the kind of document stands above its subject', (name) => {
    const page = first(name);
    const title = phraseOn(page, 'BÁO CÁO') ?? expect.fail('no title');
    expect(Math.abs(middle(title) - (30 * MM + page.width - 15 * MM) / 2)).toBeLessThan(2);
  });
});
