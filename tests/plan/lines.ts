/** The lines of a plan made from the sample with one thing changed. */
import { buildPlan } from '../../src/plan/model.ts';
import { planText } from '../../src/plan/plain-text.ts';
import type { PlanSource } from '../../src/plan/source.ts';
import { SAMPLE, SAMPLE_SETTINGS, type SampleChange, sampleWith } from './sample.ts';

export const linesFor = (change: SampleChange = {}): string[] =>
  planText(buildPlan(sampleWith(change)).model).split('\n');
export const withSettings = (change: Partial<PlanSource['settings']>): SampleChange => ({
  settings: { ...SAMPLE_SETTINGS, ...change },
});
export const withOptions = (change: Partial<PlanSource['options']>): SampleChange => ({
  options: { ...SAMPLE.options, ...change },
});
export const SAMPLE_LINES = linesFor();

/** The lines after one that begins so, up to one that begins so. */
export function between(lines: readonly string[], start: string, end: string): string[] {
  const from = lines.findIndex((line) => line.startsWith(start));
  const to = lines.findIndex((line, i) => i > from && line.startsWith(end));
  return lines.slice(from + 1, to);
}
