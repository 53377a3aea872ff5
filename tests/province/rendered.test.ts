/** The documents of a superior body as LibreOffice lays them out: what only shows on paper. Skipped where it is not installed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { templateOf } from '../../src/book/document-kinds.ts';
import { renderPlan } from '../../src/plan/render.ts';
import { makeTemplates } from '../../src/plan/template/make.ts';
import type { BatchWish } from '../../src/province/documents.ts';
import { layOut, type Page, type Paper, phraseOn, READY } from '../plan/paper.ts';
import { batchIn, scoredBook, WISH } from './scored-book.ts';

const only = (kind: BatchWish['kinds'][number], noticeForm: BatchWish['noticeForm'] = 'letter'): BatchWish => ({
  ...{ ...WISH, kinds: [kind], noticeForm },
});

/** A decision on 170 units; of five units what goes to each, as long as what they lost. */
const DOCUMENTS = new Map(
  [
    batchIn(scoredBook(170, { open: 2 }), only('announcement')),
    batchIn(scoredBook(2), only('slip')),
    batchIn(scoredBook(5), only('notice')),
    batchIn(scoredBook(5), only('plan')),
  ].flatMap(({ documents }) => documents.map((one) => [one.key, one] as const)),
);
const NOTICE = batchIn(scoredBook(1), only('notice', 'notice')).documents[0];
if (NOTICE) DOCUMENTS.set('notice', NOTICE);
const NAMES = [...DOCUMENTS.keys()];
const SIGNED = NAMES.filter((name) => !name.includes('slip'));
const MM = 72 / 25.4;

describe.skipIf(!READY)('laid out by LibreOffice', () => {
  let papers: Readonly<Record<string, Paper>> = {};
  let clear = (): void => {};

  beforeAll(async () => {
    const templates = await makeTemplates();
    const documents = [...DOCUMENTS].map(([name, { build }]) => {
      const { model } = build();
      const rendered = renderPlan(templates[templateOf(model)], model, new Date(0));
      if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
      return [name, rendered.docx] as const;
    });
    ({ papers, clear } = layOut(Object.fromEntries(documents)));
  }, 180_000);

  afterAll(() => clear());

  const pagesOf = (name: string): readonly Page[] => papers[name]?.pages ?? expect.fail(`no ${name}`);
  const isAcross = ({ width, height }: Page): boolean => width > height;

  test.each(NAMES)('%s: A4, no page is empty', (name) => {
    expect(pagesOf(name).length).toBeGreaterThan(0);
    for (const { words, width, height } of pagesOf(name)) {
      expect(words.length).toBeGreaterThan(3);
      expect([width, height].sort((a, b) => a - b).map((side) => Math.round(side / MM))).toEqual([210, 297]);
    }
  });

  test.each(SIGNED)('%s: whoever signs stands below the end of the text, on its page', (name) => {
    const page = pagesOf(name).find((one) => phraseOn(one, 'Nơi nhận:')) ?? expect.fail('nobody signs');
    const signature = phraseOn(page, 'Nơi nhận:') ?? expect.fail('no recipients');
    const before = page.words.filter(({ bottom, text }) => bottom < signature.top && !/^\d+$/.test(text));
    expect(before.some(({ text }) => text.endsWith('./.'))).toBe(true);
  });

  test.each(NAMES)('%s: a table that goes on has its header on each page', (name) => {
    const across = pagesOf(name).filter(isAcross);
    // What stands on top of the first column, on each page but where an annex begins.
    const going = across.filter((page) => !phraseOn(page, 'Phụ lục') && !phraseOn(page, 'PHIẾU KẾT QUẢ'));
    const header = name.includes('slip') ? 'Mã' : 'STT';
    expect(going.map((page) => phraseOn(page, header) !== undefined)).toEqual(going.map(() => true));
    if (name.includes('announcement')) expect(going.length).toBeGreaterThan(4);
  });
});
