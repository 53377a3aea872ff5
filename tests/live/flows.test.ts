/**
 * The officer's year under every answer that Google may give: at each station the book holds what it holds under the usual
 * answers, and the officer hears the same. A seeded sample of the answers; ALL=1 takes each, DOUBT names one.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOUBT_NAMES, DOUBTS, type DoubtName, type Doubts } from '../../src/host/host.ts';
import { differences, goThrough, OWN_FORMULAS, type Station } from './flow.ts';

/** How Google refuses somebody is no part of this year (`tests/addin/refusals.test.ts`), nor how it serves pages. */
const ELSEWHERE: readonly DoubtName[] = ['refusals', 'refusalWords', 'readerRefusals', 'sanitiser', 'partialPages'];

const NOTATION = { formulasRead: 'us', formulasTold: 'us', valuesRead: 'us', rulesTold: 'us' } as const;

const ways: readonly (readonly [name: string, answers: Partial<Doubts>])[] = [
  ['everything in the notation of the United States', NOTATION],
  ...DOUBT_NAMES.filter((name) => !ELSEWHERE.includes(name)).flatMap((name) =>
    DOUBTS[name].slice(1).map((answer) => [`${name}: ${answer}`, { [name]: answer } as Partial<Doubts>] as const),
  ),
];

const { ALL, DOUBT } = process.env;
const SAMPLE = 2;

function chosen(): typeof ways {
  if (DOUBT) return ways.filter(([name]) => name.startsWith(DOUBT));
  if (ALL) return ways;
  const [sample = []] = fc.sample(fc.shuffledSubarray([...ways], { minLength: SAMPLE, maxLength: SAMPLE }), 1);
  return sample;
}

let standing: readonly Station[] | undefined;
const usual = (): readonly Station[] => {
  standing ??= goThrough({});
  return standing;
};

describe('an officer’s year', () => {
  // It ends what hangs; a year takes long where many programs run.
  it.each(chosen())('is the same under %s', { timeout: 3_600_000 }, (_, answers) => {
    const stations = goThrough(answers);
    const told = stations.map(({ action, told }, i) => ({
      action,
      told,
      differs: differences(usual()[i], stations[i]),
    }));
    expect(told).toEqual(usual().map(({ action, told }) => ({ action, told, differs: [] })));
  });

  it('keeps formulas of the officer’s own at every station', { timeout: 3_600_000 }, () => {
    for (const { action, cells } of usual()) {
      const texts = [...new Set(cells.values())].join('\n');
      const isTyped =
        usual().findIndex((one) => one.action === action) > usual().findIndex((one) => one.action === 'gõ công thức');
      // With its row the third of them goes, until the deletion is taken back.
      if (isTyped && action !== 'xóa nhiệm vụ')
        expect([action, OWN_FORMULAS.filter((formula) => !texts.includes(formula))]).toEqual([action, []]);
    }
  });
});
