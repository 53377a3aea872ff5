/** A problem is data: found at the edge, collected, shown by whoever talks to the person. Nothing here is thrown. */

import { type Place, placeInSentence, printPlace } from './place.ts';
import { upperFirst } from './text.ts';

/** `error`: a figure cannot stand as it is. `warning`: something should be looked at. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

export interface Problem {
  /** A stable name for programs, in kebab case. */
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What happened and what to do, a complete Vietnamese sentence. */
  readonly message: string;
}

/** A problem whose sentence begins with its place: "Trang Chấm điểm, dòng 5, cột Điểm đạt: …" */
export function problemAt(place: Place, code: string, severity: Severity, what: string): Problem {
  return { code, severity, place, message: `${upperFirst(placeInSentence(place))}: ${what}` };
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Gravest first; problems of one severity keep their order. */
export function bySeverity(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

/** A problem as programs get it (`--json`): its place in words. */
export function printProblem({ code, severity, place, message }: Problem): PrintedProblem {
  return { code, severity, where: printPlace(place), message };
}

export interface PrintedProblem extends Omit<Problem, 'place'> {
  /** "Chấm điểm, dòng 5, cột Điểm đạt", "Tiêu chí 1.5", "Phần II" */
  readonly where: string;
}

/** A key for lists: two problems with one key are one. */
export function problemKey({ code, place, message }: Problem): string {
  return [code, printPlace(place), message].join('\n');
}

/** The place where the message itself does not name it. */
export function placeBeside({ place, message }: Problem): string | undefined {
  const words = printPlace(place);
  return message.includes(words) ? undefined : upperFirst(words);
}
