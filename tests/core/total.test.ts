import { describe, expect, it } from 'vitest';
import { fromNumber, toNumber } from '../../src/core/points.ts';
import { findTotal } from '../../src/core/total.ts';
import { cardOf, SEED } from './card.ts';

const shown = (table: string, publishedMax?: number, publishedScore?: number) => {
  const points = (value: number | undefined) => (value === undefined ? undefined : fromNumber(value));
  const { max, score, stated } = findTotal(cardOf(table), {
    publishedMax: points(publishedMax),
    publishedScore: points(publishedScore),
  });
  return [max === undefined ? '' : toNumber(max), score === undefined ? '' : toNumber(score), stated];
};

describe('the overall result', () => {
  it('is what was published, whatever part of it is listed', () =>
    expect(shown(SEED, 100, 81.9)).toEqual([100, 81.9, true]));

  it('is the sum of the fields where nothing was published', () =>
    expect(shown('1 10 9\n2 20 15')).toEqual([30, 24, false]));

  it('is the sum where the published maximum is that of the listed fields, with or without what is not applicable', () => {
    expect(shown('1 10 9\n2 20 15', 30)).toEqual([30, 24, false]);
    expect(shown('1 10 9\n2 20 15\n3 5 KAD', 35)).toEqual([35, 24, false]);
  });

  it('is open where the listed fields are only a part of the published maximum', () =>
    expect(shown('1.2 2 1', 100)).toEqual([100, '', false]));

  it('is open where only criteria are listed, or where the fields do not add up to the published score', () => {
    expect(shown('1.2 2 1\n3.1 4 1')).toEqual(['', '', false]);
    expect(shown('1.2 2 1\n3.1 4 1', undefined, 79.35)).toEqual(['', 79.35, true]);
    expect(shown('1 10 9\n2 20 15', undefined, 81)).toEqual(['', 81, true]);
    expect(shown('1 10 9\n2 20 15', undefined, 24)).toEqual([30, 24, true]);
  });

  it('is open where nothing is listed', () => {
    expect(shown('', 100)).toEqual([100, '', false]);
    expect(shown('')).toEqual(['', '', false]);
  });
});
