/** Bonus points and penalties, which stand beside what criteria got. */
import { ofUnits } from '../../core/points.ts';
import type { Run } from './contexts.ts';
import { hasMeaning } from './elements.ts';
import { wordSet } from './lexicon.ts';
import type { Parts } from './parts.ts';
import { isPenalty, isSum, outsideSign } from './sentences.ts';
import type { Figure, Option } from './statements.ts';

/** Where the words for the points are all the name there is. */
export const USUAL_NAME = { 1: 'Điểm thưởng', [-1]: 'Điểm trừ' } as const;

/** "1,5 điểm thưởng": 1, "0,25 điểm phạt": -1, for the figure of that place. */
export function signBehind({ run, contexts }: Parts, place: number): -1 | 0 | 1 {
  const behind = run.elements[(contexts[place]?.at ?? run.elements.length) + 1];
  if (!behind?.words.some((word) => POINTS_WORD.has(word))) return 0;
  return hasMeaning(behind, 'bonus') ? 1 : hasMeaning(behind, 'penalty') ? -1 : 0;
}

/** "Thưởng" and "cộng" alone may begin anything. */
const LONE: ReadonlySet<string> = new Set([...wordSet('thưởng'), 'cộng']);
const POINTS_WORD = wordSet('điểm');
const PENALTY_WORDS = wordSet('điểm|phạt');

/** 1 for a line about bonus points, -1 for a penalty, 0 for any other: its first words say so. */
export function adjustmentIn({ elements, kind }: Run, lead: number, afterAnother: boolean): -1 | 0 | 1 {
  const own = elements.slice(kind === 'item' ? lead : 0);
  const at = own.findIndex((element) => element.kind === 'word' || element.kind === 'phrase');
  const first = own[at];
  if (!first?.first.raw) return 0;
  const outside = outsideSign(own.slice(at));
  if (isSum(first, own[at + 1])) return 0;
  if (outside !== 0 || LONE.has(first.words.join(' '))) return outside;
  if (hasMeaning(first, 'bonus') && first.words.some((word) => POINTS_WORD.has(word))) return 1;
  if (!hasMeaning(first, 'penalty')) return 0;
  const isNamed = isPenalty(first, afterAnother) && PENALTY_WORDS.has(first.words[0] ?? '');
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

/** Not "tối đa 2 điểm thưởng", "nếu được cộng 1 điểm thưởng". */
export const isAdjusting = ({ options: [first] }: Figure): boolean =>
  first?.quantity === 'adjust' || first?.quantity === 'lost';
