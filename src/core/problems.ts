/** A problem is data: found at the edge, collected, shown by whoever talks to the person. Nothing here is thrown. */

/** `error`: a figure cannot stand as it is. `warning`: something should be looked at. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

export interface Problem {
  /** A stable name for programs, in kebab case. */
  readonly code: string;
  readonly severity: Severity;
  /** The place in words for the reader: "dòng 5, cột Điểm đạt", "Tiêu chí 1.5", "Phần II". */
  readonly where: string;
  /** What happened and what to do, a complete Vietnamese sentence. */
  readonly message: string;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Gravest first; problems of one severity keep their order. */
export function bySeverity(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
