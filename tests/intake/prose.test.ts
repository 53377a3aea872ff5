/** Prose in every wording and dress gives its figures, settings and doubts. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/core/text.ts';
import { readProse } from '../../src/intake/prose.ts';
import { DRESSES } from './dresses.ts';
import { expectedFigures, figuresOf } from './figures-of.ts';
import type { Fixture } from './fixtures/fixture.ts';
import * as items from './fixtures/items.ts';
import * as plans from './fixtures/plans.ts';
import * as results from './fixtures/results.ts';

const FIXTURES: readonly Fixture[] = [...Object.values(plans), ...Object.values(items), ...Object.values(results)];

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

describe.each(FIXTURES.filter(({ settings }) => settings))('the settings of $name', ({ text, settings = {} }) => {
  it.each(DRESSES)('are read with $name', ({ wear }) => {
    const read = readProse(wear(text)).settings as Readonly<Record<string, { value: unknown } | undefined>>;
    for (const [key, value] of Object.entries(settings)) {
      const folded = (thing: unknown): unknown => JSON.parse(fold(JSON.stringify(thing ?? null)));
      expect({ key, value: folded(read[key]?.value) }).toEqual({ key, value: folded(value) });
    }
  });
});
