/**
 * Plan and report of each book, word for word as an official reads them. A text that changed on purpose is written anew by
 * `UPDATE_GOLDEN=1 npx vitest run tests/golden`, and then read in the difference.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildPlan, type PlanModel } from '../../src/plan/model.ts';
import { planText } from '../../src/plan/plain-text.ts';
import { buildReport } from '../../src/plan/report/model.ts';
import { BOOKS } from './books.ts';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const ISSUED = { number: '15/KH-UBND', date: { year: 2024, month: 2, day: 5 } };
const PERIOD = { from: ISSUED.date, to: { year: 2024, month: 10, day: 5 }, plan: ISSUED };

const TEXTS: readonly (readonly [file: string, model: PlanModel])[] = Object.entries(BOOKS).flatMap(
  ([name, source]) => [
    [`${name}.plan.txt`, buildPlan(source).model] as const,
    [`${name}.report.txt`, buildReport(source, PERIOD).model] as const,
  ],
);

describe('the document of', () => {
  it.each(TEXTS)('%s reads as it was read before', (file, model) => {
    const path = join(FOLDER, file);
    const text = `${planText(model)}\n`;
    if (process.env['UPDATE_GOLDEN']) writeFileSync(path, text);
    expect(existsSync(path) ? readFileSync(path, 'utf8') : 'no such file').toBe(text);
  });

  it('every text that is kept is still made', () => {
    const kept = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
    expect(kept.sort()).toEqual(TEXTS.map(([file]) => file).sort());
  });
});
