/** A plan that the add-in wrote is read back by it with the same figures: an office may start from last year's document. */
import { expect, test } from 'vitest';
import { ofUnits, sum } from '../../src/core/points.ts';
import { readDocument } from '../../src/intake/read-document.ts';
import { readPlainText } from '../../src/intake/sources/plain-text.ts';
import { buildPlan } from '../../src/plan/model.ts';
import { planText } from '../../src/plan/plain-text.ts';
import { points, SAMPLE, SAMPLE_CARD, SAMPLE_SETTINGS } from './sample.ts';

// A blank line between paragraphs, as text pasted from a document has it.
const { reading } = readDocument([readPlainText(planText(buildPlan(SAMPLE).model).replaceAll('\n', '\n\n'))]);

test('the overall result comes back', () => {
  expect(reading.total).toMatchObject({
    max: points(100),
    score: points(81.9),
    lost: points(18.1),
    self: points(90.9),
    rank: 13,
    of: 20,
  });
});

test('every field and every item comes back under its code', () => {
  const fields = SAMPLE_CARD.fields.map(({ code, row }) => [code, row?.title, row?.max, row?.score]);
  expect(reading.fields.map(({ code, name, max, score }) => [code, name, max, score])).toEqual(fields);
  const leaves = SAMPLE_CARD.items.filter(({ children }) => children.length === 0);
  expect(reading.items.map(({ code, name, max, score }) => [code, name, max, score])).toEqual(
    leaves.map(({ code, row }) => [code, row?.title, row?.max, row?.score]),
  );
  expect(sum(reading.items.map(({ max }) => max ?? ofUnits(0)))).toBe(points(21.5));
});

test('office, decision and years come back', () => {
  const { issuer, decision, decisionDate, decisionBy, year, place } = reading.settings;
  expect([issuer, decision, decisionDate, decisionBy, year, place].map((found) => found?.value)).toEqual([
    SAMPLE_SETTINGS.issuer,
    SAMPLE_SETTINGS.decision.number,
    SAMPLE_SETTINGS.decision.date,
    SAMPLE_SETTINGS.decision.issuer,
    2023,
    'Đồng Mỏ',
  ]);
});
