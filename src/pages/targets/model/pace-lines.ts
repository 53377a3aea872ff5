/** The outlook of an item in the officer's words. */
import { formatDate } from '../../../core/dates.ts';
import { isBehind, type Outlook, pointsGone, requirements } from '../../../core/pace/outlook.ts';
import { type Points, subtract, ZERO } from '../../../core/points.ts';
import type { Rule } from '../../../core/rules/rule.ts';
import { MONTHLY_TEXTS as WORDS } from '../texts.ts';
import type { MonthlyRow } from './monthly-book.ts';

/** Of the steps of a penalty nobody needs more. */
const MOST_STEPS = 2;

export interface PaceLines {
  /** What nothing brings any more; blank where all can still be reached. */
  readonly lost: string;
  /** What the rest has to bring, the best first. */
  readonly needs: readonly string[];
  /** What is sure, what is over, or why nothing can be told. */
  readonly rest: readonly string[];
}

/** What is counted: the word of the rule where it has one. */
function nounOf(rule: Rule): string {
  return ('counted' in rule ? rule.counted : '') || WORDS.usualNoun;
}

/** What goes into the column of counts, where it is no number of files that went well. */
export function countHint(rule: Rule): string {
  if (rule.kind === 'penalty') return WORDS.counted(WORDS.fault(nounOf(rule)));
  const isNamed = rule.kind === 'bonus' || (rule.kind === 'bands' && rule.unit === 'count');
  return isNamed ? WORDS.counted(nounOf(rule)) : '';
}

export function paceLines(rule: Rule, outlook: Outlook): PaceLines {
  const { pace, points, why, closedOn, month } = outlook;
  if (!pace) return { lost: '', needs: [], rest: why === '' ? [] : [WORDS.why(why)] };
  const [best] = pace.outcomes;
  const lost = best && pace.lost.length > 0 ? WORDS.lost(pace.lost, best.points) : '';
  if (closedOn && best) {
    const isLate = month < closedOn.month;
    const over = WORDS.closed(formatDate(closedOn), month, best.points);
    return { lost, needs: [], rest: isLate ? [over, WORDS.lateFigures(month)] : [over] };
  }
  const noun = nounOf(rule);
  const fault = rule.kind === 'penalty' ? WORDS.fault(noun) : WORDS.counts(noun);
  const needs = requirements(pace)
    .slice(0, MOST_STEPS)
    .map(({ outcome, needed }) => {
      const isKept = points !== undefined && points >= outcome.points;
      return pace.direction === 'more'
        ? WORDS.need(needed ?? 0n, pace.rest, noun, outcome.points, isKept)
        : WORDS.allow(outcome.bound ?? 0n, pace.rest, fault, outcome.points, isKept);
    });
  const sure = pace.outcomes.at(-1);
  return { lost, needs, rest: sure && sure.points > 0 ? [WORDS.sure(sure.points)] : [] };
}

export interface PaceWarning {
  readonly row: MonthlyRow;
  /** Points that nothing brings any more. */
  readonly gone: Points;
  readonly sentences: readonly string[];
}

/** Items of which something is gone, then those that are below what can still be reached; the most points first. */
export function paceWarnings(rows: readonly MonthlyRow[]): PaceWarning[] {
  const warnings = rows.flatMap((row): (PaceWarning & { readonly behind: Points })[] => {
    const { outlook, item } = row;
    if (!outlook) return [];
    const { lost, needs } = paceLines(item.rule, outlook);
    const isDanger = isBehind(outlook) && needs.length > 0;
    const sentences = [lost, isDanger ? (needs[0] ?? '') : ''].filter(Boolean);
    if (sentences.length === 0) return [];
    const best = outlook.pace?.outcomes[0]?.points ?? ZERO;
    return [{ row, sentences, gone: pointsGone(outlook), behind: subtract(best, outlook.points ?? best) }];
  });
  return warnings.sort((a, b) => b.gone - a.gone || b.behind - a.behind);
}
