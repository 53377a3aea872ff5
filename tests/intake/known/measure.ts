/** Reads the known documents and counts what became of their figures. */
import { readDocument } from '../../../src/intake/read-document.ts';
import type { Expected } from '../judged/doc.ts';
import { isPerfect, type Judged, printFaults } from '../judged/figures.ts';
import { measure } from '../judged/measure.ts';
import { type Outcome, outcomeOf } from '../judged/product.ts';
import { givenOf, type Known, sourceOf } from './documents.ts';

export interface JudgedFixture extends Judged {
  /** Lines about which a person must be told, and is not. */
  readonly untold: readonly number[];
}

export function judgeFixture(known: Known): JudgedFixture {
  const { name, kind, expected, doubts, isCriteriaSet: criteria } = known;
  const outcome = asTold(outcomeOf(readDocument([givenOf(known)], { criteria }), 'all'), expected);
  const measured = measure(expected, outcome, sourceOf(known));
  return { name, layout: kind, noise: [], measured, untold: doubts.filter((line) => !isTold(outcome, line)) };
}

/** A known document tells points without a maximum among its items; of many it is silent about what the whole lost. */
function asTold(outcome: Outcome, { total: { lost: told } }: Expected): Outcome {
  if (!('read' in outcome)) return outcome;
  const { items, adjust, total } = outcome.read;
  const more = adjust.map(({ code, points }) => ({
    ...{ code, max: null, score: points, lost: null, self: null, cause: '', confidence: null },
  }));
  const lost = told === undefined ? null : total.lost;
  return { read: { ...outcome.read, total: { ...total, lost }, items: [...items, ...more] } };
}

/** Refused as a whole is told, too. */
function isTold(outcome: Outcome, line: number): boolean {
  if (!('read' in outcome)) return true;
  const { findings, unread } = outcome.read;
  return (
    unread.some((one) => one.line === line) ||
    findings.some(({ severity, where }) => severity !== 'info' && new RegExp(`dòng ${line}(?!\\d)`).test(where))
  );
}

/** What is wrong of the worst, silent faults first. */
export function printWorst(judged: readonly JudgedFixture[], most = Number.POSITIVE_INFINITY): string {
  return judged
    .filter(({ measured, untold }) => !isPerfect(measured) || untold.length > 0)
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, most)
    .map((one) => `${printFaults(one)}${one.untold.length > 0 ? `\n  untold: line ${one.untold.join(', ')}` : ''}`)
    .join('\n');
}

function weightOf({ measured: { classes, crashed }, untold }: JudgedFixture): number {
  const silent = classes.wrong.length + classes.invented.length + (crashed === undefined ? 0 : 1);
  const lost = classes.missing.length + classes.refused.length;
  return 1000 * silent + 20 * lost + 4 * classes.warned.length + classes.asked.length + untold.length;
}
