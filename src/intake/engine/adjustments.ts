/** Bonus and penalty: points without a maximum, with their sign. */
import { ofUnits } from '../../core/points.ts';
import type { Run } from './contexts.ts';
import { hasMeaning } from './elements.ts';
import { wordSet } from './lexicon.ts';
import type { Figure, Option } from './statements.ts';

/** "Thưởng" and "cộng" alone may begin anything. */
const LONE: ReadonlySet<string> = new Set([...wordSet('thưởng'), 'cộng']);
const POINTS_WORD = wordSet('điểm');
const PENALTY_WORDS = wordSet('điểm|phạt');

/** 1 for a line about bonus points, -1 for a penalty, 0 for any other: its first words say so. */
export function adjustmentIn({ elements, kind }: Run, lead: number): -1 | 0 | 1 {
  const first = elements
    .slice(kind === 'item' ? lead : 0)
    .find((element) => element.kind === 'word' || element.kind === 'phrase');
  if (!first?.first.raw || LONE.has(first.words.join(' '))) return 0;
  if (hasMeaning(first, 'bonus') && first.words.some((word) => POINTS_WORD.has(word))) return 1;
  if (!hasMeaning(first, 'penalty')) return 0;
  const isNamed = !hasMeaning(first, 'lost') && PENALTY_WORDS.has(first.words[0] ?? '');
  return isNamed || kind === 'item' ? -1 : 0;
}

export function asAdjustment(figure: Figure, sign: -1 | 1): Figure {
  const isCount = figure.options[0]?.quantity === 'noise' && figure.options[0].cost < 0.4;
  if (isCount) return figure;
  const options: Option[] = [
    { quantity: 'adjust', cost: 0.2 },
    { quantity: 'noise', cost: 2.5 },
  ];
  return { ...figure, value: ofUnits(sign * figure.value), slot: `${figure.slot}±`, options };
}
