/** Random books as an office fills them for its dossier: scores in all columns, evidence, appraisals, each cell perhaps blank. */
import fc from 'fast-check';
import { codeDepth } from '../../../src/core/codes.ts';
import type { DossierRow, DossierSource } from '../../../src/plan/dossier/source.ts';
import { code, points, SAMPLE_SETTINGS } from '../sample.ts';
import { appraisal, dossierWith, evidence } from './books.ts';

/** A multiple of 1/20, as scores are; now and then four decimals. */
const score = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((n) => n / 20),
  fc.integer({ min: 0, max: 30_000 }).map((n) => n / 10_000),
);
const perhaps = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

/** Words that the text of no document holds otherwise, and marks that people type. */
export const words = fc
  .tuple(
    fc.constantFrom('Giao ban', 'Đề nghị', 'do chưa', 'Không đạt; còn', '-', ''),
    fc.integer({ min: 1, max: 9_999_999 }),
  )
  .map(([begin, number]) => (begin === '' ? '' : begin === '-' ? '-' : `${begin} từ${number}`));

const CODES = ['1', '1.1', '1.2', '1.10', '2', '2.1', '2.1.1', '2.1.2', '3', '4', '4.1'].map(code);

const row = (at: (typeof CODES)[number], place: number): fc.Arbitrary<DossierRow> =>
  fc.record({
    ...{ code: fc.constant(at), place: fc.constant(place), title: fc.constant(`Tiêu chí tên ${at}`) },
    max: fc.constant(codeDepth(at) > 1 || at === '3' ? points(3) : undefined),
    self:
      codeDepth(at) > 1 || at === '3'
        ? fc.oneof(perhaps(score.map(points)), fc.constant('KAD' as const))
        : fc.constant(undefined),
    score: perhaps(score.map(points)),
    survey: fc.constant(undefined),
    cause: words,
    evidence: words,
    rule: fc.constantFrom('', '', 'điều tra xã hội học'),
  });

const round = fc.record({
  self: perhaps(score),
  first: perhaps(score),
  asked: perhaps(score),
  firstReason: words,
  explanation: words,
});

export const randomDossier: fc.Arbitrary<DossierSource> = fc
  .record({
    rows: fc.subarray(CODES, { minLength: 1 }).chain((codes) => fc.tuple(...codes.map((at, i) => row(at, i + 2)))),
    proofs: fc.array(
      fc.record({
        codes: fc.subarray(CODES.map(String), { maxLength: 4 }),
        title: words,
        number: words,
        section: words,
        link: words,
      }),
      { maxLength: 6 },
    ),
    rounds: fc.subarray(CODES).chain((codes) => fc.tuple(...codes.map((at) => fc.tuple(fc.constant(at), round)))),
  })
  .map(({ rows, proofs, rounds }) =>
    dossierWith({
      ...{
        settings: { ...SAMPLE_SETTINGS, publishedMax: undefined, publishedScore: undefined, selfScore: undefined },
        tasks: [],
      },
      rows,
      evidence: proofs.map(({ codes, ...others }, i) => evidence({ ...others, codes: codes.join(';') }, i + 2)),
      appraisal: rounds.map(([at, given], i) => {
        const { self, first, asked, ...texts } = given;
        const known = Object.fromEntries(
          Object.entries({ self, first, asked }).filter(([, value]) => value !== undefined),
        );
        return appraisal(at, `Tiêu chí tên ${at}`, { ...texts, ...known }, i + 2);
      }),
    }),
  );
