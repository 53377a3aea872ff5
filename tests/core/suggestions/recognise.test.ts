import { describe, expect, it } from 'vitest';
import { recogniseSubject, SUBJECTS } from '../../../src/core/suggestions/recognise.ts';
import { TITLES, UNKNOWN } from './titles.ts';

const nameOf = (title: string, cause = '', above: readonly string[] = []): string | undefined =>
  recogniseSubject(title, cause, above)?.name;

describe('a subject', () => {
  it('has at least two titles that it is known by', () => {
    expect(SUBJECTS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(SUBJECTS.map(({ name }) => name)).size).toBe(SUBJECTS.length);
    for (const { name } of SUBJECTS) expect(TITLES[name]?.length ?? 0, name).toBeGreaterThanOrEqual(2);
  });

  it.each(
    Object.entries(TITLES).flatMap(([name, titles]) => titles.map((title) => [title, name])),
  )('%s: %s', (title, name) => expect(nameOf(title)).toBe(name));
});
describe('nothing', () => {
  it.each(UNKNOWN)('is said about %s', (title) => expect(nameOf(title)).toBeUndefined());
});
