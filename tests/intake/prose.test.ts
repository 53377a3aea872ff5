/** Prose in every wording and dress gives its figures, settings and doubts. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/core/text.ts';
import { readProse } from '../../src/intake/prose.ts';
import { DRESSES } from './dresses.ts';
import { expectedFigures, figuresOf } from './figures-of.ts';
import type { Fixture } from './fixtures/fixture.ts';
import * as items from './fixtures/items.ts';
import * as more from './fixtures/more.ts';
import * as plans from './fixtures/plans.ts';
import * as results from './fixtures/results.ts';

const FIXTURES: readonly Fixture[] = [
  ...Object.values(plans),
  ...Object.values(items),
  ...Object.values(results),
  ...Object.values(more),
];

describe.each(FIXTURES)('$name', (fixture) => {
  it.each(DRESSES)('gives the same figures with $name', ({ wear }) => {
    expect(figuresOf(readProse(wear(fixture.text)))).toEqual(expectedFigures(fixture));
  });

  it('names items and lines as they stand in the text', () => {
    const reading = readProse(fixture.text);
    for (const { code, name, line } of fixture.items) {
      const item = reading.items.find((candidate) => candidate.code === code);
      if (name !== undefined) expect(item?.name).toBe(name);
      if (line !== undefined) expect(item?.line).toBe(line);
    }
    if (fixture.total?.group) expect(reading.total?.group).toBe(fixture.total.group);
  });

  it('quotes what stands in the text', () => {
    // Without the page numbers that stand between two lines of a sentence.
    const whole = fold(fixture.text.replace(/^[*] /gm, '- ').replace(/[*]/g, '').replace(/^\d$/gm, ''));
    const { items: read, fields, total } = readProse(fixture.text);
    for (const { quote } of [...read, ...fields, ...(total ? [total] : [])]) {
      for (const part of quote.split(/[;:] ?/)) expect(whole).toContain(fold(part));
    }
  });
});

/** Cuts lines as the width of a page does, and leaves a page number in between now and then. */
function wrap(text: string, width: number): string {
  const lines = text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}(?: |$)`, 'g'))?.map((part) => part.trimEnd()) ?? ['']);
  return lines
    .flatMap((line, index) => (index % 40 === 39 ? [line, '', String((index + 1) / 40), ''] : [line]))
    .join('\n');
}

describe('lines cut by the width of a page', () => {
  const widths = [50, 57, 64, 72, 80, 95, 110];
  it.each(widths)('of %i characters keep every figure of a plan', (width) => {
    for (const plan of Object.values(plans)) {
      const { total, fields, items: read } = figuresOf(readProse(wrap(plan.text, width)));
      const expected = expectedFigures(plan);
      expect({ total, fields, items: read }).toEqual({
        total: expected.total,
        fields: expected.fields,
        items: expected.items,
      });
    }
  });
});

describe.each(FIXTURES.filter(({ settings }) => settings))('the settings of $name', ({ text, settings = {} }) => {
  it.each(DRESSES)('are read with $name', ({ wear }) => {
    const read = readProse(wear(text)).settings as Readonly<Record<string, { value: unknown } | undefined>>;
    for (const [key, value] of Object.entries(settings)) {
      const folded = (thing: unknown): unknown => JSON.parse(fold(JSON.stringify(thing ?? null)));
      expect({ key, value: folded(read[key]?.value) }).toEqual({ key, value: folded(value) });
    }
  });
});
