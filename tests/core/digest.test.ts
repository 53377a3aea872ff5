import { expect, it } from 'vitest';
import { digestOf } from '../../src/core/digest.ts';

it('prints texts alike only where they are the same', () => {
  const texts = ['', 'a', 'b', 'aa', '\u0001a', 'a\u0001', 'Rà soát', 'Rà soát '];
  expect(new Set(texts.map(digestOf)).size).toBe(texts.length);
  expect(digestOf('Rà soát')).toBe(digestOf(`Rà ${'soát'}`));
  expect(digestOf('Rà soát')).toMatch(/^[0-9a-z]{1,12}$/);
});
