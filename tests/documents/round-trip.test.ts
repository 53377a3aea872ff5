/** Under every choice, the plan's own text as lines without blanks between them goes back through the intake and gives the same fields, leaves and figures. */
import { expect, test } from 'vitest';
import { compareCodes } from '../../src/core/codes.ts';
import { statedScore } from '../../src/core/scorecard.ts';
import { findShortfalls } from '../../src/core/shortfalls.ts';
import { readDocument } from '../../src/intake/read-document.ts';
import { readPlainText } from '../../src/intake/sources/plain-text.ts';
import { buildPlan } from '../../src/plan/model.ts';
import { planText } from '../../src/plan/plain-text.ts';
import { DEFAULT_OPTIONS, type PlanOptions } from '../../src/plan/source.ts';
import { SAMPLE, SAMPLE_CARD, sampleWith } from '../plan/sample.ts';

const shortfalls = findShortfalls(SAMPLE_CARD).sort((a, b) => compareCodes(a.code, b.code));

test.each<[string, Partial<PlanOptions>]>([
  ['as usual', {}],
  ['without an annex', { form: 'text' }],
  ['tasks in text and annex', { form: 'both' }],
  ['without rank, self score and residual', { showRank: false, showSelfScore: false, residualSentences: false }],
])('%s', (_, change) => {
  const options = { ...DEFAULT_OPTIONS, ...change };
  const { model } = buildPlan(sampleWith({ options }));
  const { reading } = readDocument([readPlainText(planText({ ...model, annex: undefined }))]);
  const { total, fields, items, settings } = reading;
  expect(fields.map(({ code, max, score, name }) => [code, max, score, name])).toEqual(
    SAMPLE_CARD.fields.map(({ code, row }) => [code, row?.max, statedScore(row), row?.title]),
  );
  expect(items.map(({ code, max, score }) => [code, max, score])).toEqual(
    shortfalls.map(({ code, max, score }) => [code, max, score]),
  );
  expect([total?.max, total?.score]).toEqual([SAMPLE.settings.publishedMax, SAMPLE.settings.publishedScore]);
  expect([total?.rank, total?.of]).toEqual(options.showRank ? [13, 20] : [undefined, undefined]);
  expect(settings.year?.value).toBe(2023);
  expect(settings.decision?.value).toBe('202/QĐ-UBND');
  expect(settings.issuer?.value).toBe(SAMPLE.settings.issuer);
});
