/** Why a unit was not granted all points of an item: the words of the appraisal, whole. */
import { namesCause } from '../../core/causes.ts';
import { compareCodes, type ItemCode } from '../../core/codes.ts';
import { gap, plain, type RichText } from '../rich-text.ts';
import { typed } from '../typed.ts';
import type { UnitContext } from './unit-context.ts';

/** @returns undefined where nobody gave one */
function givenReason(code: ItemCode, cause: string, { unit, fill }: UnitContext): RichText | undefined {
  if (namesCause(cause)) return plain(typed(cause));
  return unit.rounds.get(code)?.isSurveyed === true ? fill('surveyReason') : undefined;
}

export const reasonOf = (code: ItemCode, cause: string, context: UnitContext): RichText =>
  givenReason(code, cause, context) ?? gap('lý do');

/** Items that lost points and of which nobody says why. */
export const withoutReason = (context: UnitContext): ItemCode[] =>
  context.unit.result.shortfalls
    .filter(({ code, cause }) => givenReason(code, cause, context) === undefined)
    .map(({ code }) => code)
    .toSorted(compareCodes);
