/** What the result is made of: points of the leaves by who gave them, and the one line that says so. */
import { formatPoints } from '../numbers.ts';
import { type Points, sum } from '../points.ts';
import { isLeaf, type Scorecard, statedScore } from '../scorecard.ts';
import type { PointSource } from './current.ts';
import type { BasisPart } from './result.ts';

const SOURCES: Readonly<Record<PointSource, string>> = {
  granted: 'được công nhận',
  self: 'tự chấm',
  survey: 'ĐTXHH',
  computed: 'theo số liệu',
};

/** @param card its scores are those that count now, each row with its source */
export function sumBySource(card: Scorecard): BasisPart[] {
  const scored = card.items.filter(
    (item) => isLeaf(item) && !item.notApplicable && statedScore(item.row) !== undefined,
  );
  const known = (points: Points | undefined): Points[] => (points === undefined ? [] : [points]);
  return (Object.keys(SOURCES) as PointSource[]).flatMap((source): BasisPart[] => {
    const rows = scored.flatMap(({ row }) => (row?.source === source ? [row] : []));
    if (rows.length === 0) return [];
    const score = sum(rows.flatMap((row) => known(statedScore(row))));
    return [{ source, score, max: sum(rows.flatMap(({ max }) => known(max))), leaves: rows.length }];
  });
}

/** "tự chấm 62/70 · ĐTXHH 13,33/20 · theo số liệu 4/6" */
export function printParts(parts: readonly BasisPart[]): string {
  const texts = parts.map(({ source, score, max }) => `${SOURCES[source]} ${formatPoints(score)}/${formatPoints(max)}`);
  return texts.join(' · ');
}
