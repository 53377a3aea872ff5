/** A reading as plain numbers and words, to compare with what a fixture expects. */
import { printPlace } from '../../src/core/place.ts';
import { type Points, toNumber } from '../../src/core/points.ts';
import type { Score } from '../../src/core/scorecard.ts';
import { fold } from '../../src/core/text.ts';
import type { Reading } from '../../src/intake/reading.ts';
import type { Fixture } from './fixtures/fixture.ts';

const number = (points: Points | undefined): number | undefined =>
  points === undefined ? undefined : toNumber(points);
const score = (value: Score): number | 'KAD' | undefined => (value === 'KAD' ? value : number(value));

/** Everything a fixture tells about, causes folded: dresses change how they are written. */
export function figuresOf(reading: Reading) {
  const { total, fields, items, findings, unread } = reading;
  return {
    total: total && {
      max: number(total.max),
      score: number(total.score),
      lost: number(total.lost),
      self: number(total.self),
      rank: total.rank,
      of: total.of,
    },
    fields: fields.map((field) => ({
      code: field.code as string,
      from: field.codeFrom,
      max: number(field.max),
      score: number(field.score),
      lost: number(field.lost),
      self: number(field.self),
    })),
    items: items.map((item) => ({
      code: item.code as string,
      max: number(item.max),
      score: score(item.score),
      lost: number(item.lost),
      self: number(item.self),
      cause: fold(item.cause),
    })),
    findings: findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, place }) => `${code} ${printPlace(place)}`)
      .sort(),
    unread: unread.map(({ line }) => line),
  };
}

export function expectedFigures({ total, fields, items, findings, unread }: Fixture): ReturnType<typeof figuresOf> {
  return {
    total: total && {
      max: total.max,
      score: total.score,
      lost: total.lost,
      self: total.self,
      rank: total.rank,
      of: total.of,
    },
    fields: fields.map(({ code, from, max, score, lost, self }) => ({ code, from, max, score, lost, self })),
    items: items.map(({ code, max, score, lost, self, cause = '' }) => ({
      code,
      max,
      score,
      lost,
      self,
      cause: fold(cause),
    })),
    findings: [...findings].sort(),
    unread: [...unread],
  };
}
