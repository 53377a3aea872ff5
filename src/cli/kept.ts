/** What of a reading is loaded without a person, and what is told and left out. */
import { bySeverity } from '../core/problems.ts';
import { withoutAsked } from '../intake/asked.ts';
import { checkReading } from '../intake/check-reading.ts';
import { TOTAL } from '../intake/check-sums.ts';
import { withholdLoneScores } from '../intake/lone-scores.ts';
import type { DocumentReading } from '../intake/read-document.ts';
import type { Reading } from '../intake/reading.ts';
import type { ReadSource } from './report.ts';

export interface PublishedResult {
  /** What was read, also what a person would be asked about. */
  readonly read: Reading;
  /** What is loaded without a person: what would be asked is told and left out. */
  readonly reading: Reading;
  readonly source: ReadSource;
}

export function checkPublished(document: Pick<DocumentReading, 'reading' | 'tabled'>): PublishedResult {
  const checked = checkReading(document);
  const read = withholdLoneScores(checked.reading);
  const kept = withoutAsked(read);
  // A loss that a field leaves unexplained is told with the plan.
  const differing = checked.branches.filter(({ contradicts, codes }) => contradicts || codes.has(TOTAL));
  const asked = [...checked.unreadFields.values(), ...differing.map(({ finding }) => finding)];
  return {
    read,
    reading: { ...kept, findings: bySeverity([...kept.findings, ...asked]) },
    source: { items: document.reading.items, settings: read.settings, unreadFields: checked.unreadFields },
  };
}
