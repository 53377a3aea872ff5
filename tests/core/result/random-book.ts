/** Random cards of every kind an office may have: partial, with bonus, not applicable, unscored, four decimals, both bases. */
import fc from 'fast-check';
import { type ItemCode, readCode } from '../../../src/core/codes.ts';
import { fromNumber, type Points } from '../../../src/core/points.ts';
import type { AssessedRow } from '../../../src/core/result/result.ts';
import type { Score } from '../../../src/core/scorecard.ts';
import { EMPTY_SETTINGS, type Settings } from '../../../src/core/settings.ts';

export interface RandomBook {
  readonly settings: Settings;
  readonly rows: readonly AssessedRow[];
  /** In which order a person writes the rows other than the total. */
  readonly order: readonly number[];
}

const code = (text: string): ItemCode => {
  const read = readCode(text);
  if (read === undefined) throw new Error(`${text} is no code`);
  return read;
};

const points = (value: number): Points => {
  const read = fromNumber(value);
  if (read === undefined) throw new Error(`${value} is no amount`);
  return read;
};

const amount = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map((n) => n / 2),
  fc.integer({ min: 0, max: 60_000 }).map((n) => n / 10_000),
);
const maybe = <T>(value: fc.Arbitrary<T>, freq = 2) => fc.option(value, { nil: undefined, freq });
const score = fc.oneof(
  { weight: 8, arbitrary: amount.map(points) as fc.Arbitrary<Score> },
  { weight: 1, arbitrary: fc.constant<Score>('KAD') },
  { weight: 3, arbitrary: fc.constant<Score>(undefined) },
);

interface Drawn {
  readonly max: Points | undefined;
  readonly score: Score;
  readonly self: Score;
  readonly survey: Score;
  readonly computed: Points | undefined;
}

const row: fc.Arbitrary<Drawn> = fc.record({
  max: maybe(
    amount.map((value) => points(value + 1)),
    9,
  ),
  score,
  self: score,
  survey: fc.oneof({ weight: 1, arbitrary: score }, { weight: 4, arbitrary: fc.constant<Score>(undefined) }),
  computed: maybe(amount.map(points)),
});

/** Which codes are listed: fields with or without a row, two levels below them. */
const codes = fc
  .array(fc.tuple(fc.boolean(), fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 3 })), { maxLength: 4 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((fields) =>
    fields.flatMap(([hasRow, criteria], f) => [
      ...(hasRow || criteria.length === 0 ? [`${f + 1}`] : []),
      ...criteria.flatMap(([listed, items], c) => [
        ...(listed || items === 0 ? [`${f + 1}.${c + 1}`] : []),
        ...Array.from({ length: items }, (_, i) => `${f + 1}.${c + 1}.${i + 1}`),
      ]),
    ]),
  );

export const randomBook: fc.Arbitrary<RandomBook> = codes.chain((list) =>
  fc
    .record({
      drawn: fc.array(row, { minLength: list.length, maxLength: list.length }),
      total: maybe(fc.record({ max: maybe(amount.map((value) => points(value * 10 + 1))), score })),
      bonus: maybe(fc.integer({ min: -4, max: 4 }).map((n) => points(n / 2))),
      published: maybe(
        fc.record({
          max: maybe(
            amount.map((value) => points(value * 10 + 1)),
            4,
          ),
          score: maybe(amount.map(points), 4),
        }),
      ),
      onlyGranted: fc.boolean(),
      isPossible: fc.boolean(),
      basis: fc.constantFrom(undefined, 'published' as const, 'expected' as const),
      fieldsRounded: fc.constantFrom(undefined, true, false),
      order: fc.shuffledSubarray(
        list.map((_, i) => i),
        { minLength: list.length },
      ),
    })
    .map(({ drawn, total, bonus, published, onlyGranted, isPossible, basis, fieldsRounded, order }) => {
      const rows: AssessedRow[] = list.map((text, i) => {
        const { max, ...others } = drawn[i] ?? {
          max: undefined,
          score: undefined,
          self: undefined,
          survey: undefined,
          computed: undefined,
        };
        const within = (value: Score): Score =>
          isPossible && typeof value === 'number' && max !== undefined && value > max ? max : value;
        const { computed } = others;
        const kept = {
          score: within(others.score),
          self: within(others.self),
          survey: within(others.survey),
          // No rule gives more than its row is worth.
          computed: computed !== undefined && max !== undefined && computed > max ? max : computed,
        };
        const scores = onlyGranted ? { score: kept.score } : kept;
        return { code: code(text), title: `Mục ${text}`, max, ...scores, place: i + 3 };
      });
      if (bonus !== undefined)
        rows.push({ code: code('9'), title: 'Điểm thưởng', score: bonus, place: rows.length + 3 });
      if (total) rows.unshift({ code: 'total', title: 'Tổng', ...total, place: 2 });
      return {
        rows,
        order: bonus === undefined ? order : [...order, order.length],
        settings: {
          ...EMPTY_SETTINGS,
          ...{ publishedMax: published?.max, publishedScore: published?.score, basis, fieldsRounded },
        },
      };
    }),
);
