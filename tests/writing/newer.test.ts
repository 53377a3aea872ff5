/** A book that a newer add-in has written to: everything that would write says so in one sentence, and writes nothing. */
import { expect, it } from 'vitest';
import { SCENARIOS } from './scenarios.ts';
import { actInNewerBook } from './trial.ts';

const tried = SCENARIOS.flatMap((scenario) => {
  const outcome = actInNewerBook(scenario);
  return outcome ? [{ name: scenario.name, ...outcome }] : [];
});

it('most actions begin in a book with a passport', () => expect(tried.length).toBeGreaterThan(15));

it.each(tried)('“$name” is refused', ({ ending, changed }) => {
  expect(ending).toEqual({ kind: 'refused', text: expect.stringContaining('bản tiện ích mới hơn') });
  expect(changed).toBe(false);
});
