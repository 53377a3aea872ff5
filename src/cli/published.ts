/** From a published result to what is said of it: the built add-in loads it into a new book and makes the plan. */
import { bySeverity } from '../core/problems.ts';
import { createHost } from '../host/host.ts';
import { withoutAsked } from '../intake/asked.ts';
import { checkReading } from '../intake/check-reading.ts';
import { TOTAL } from '../intake/check-sums.ts';
import { withholdLoneScores } from '../intake/lone-scores.ts';
import type { DocumentReading } from '../intake/read-document.ts';
import type { Reading } from '../intake/reading.ts';
import { toResultRequest, unreadSetting } from '../intake/result-request.ts';
import { callAddin, runMenu } from './addin.ts';
import { type JobResult, makePlan } from './job.ts';
import { type ReadSource, type Report, toReport } from './report.ts';

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

/** @param addinDir the built add-in */
export function reportOn(
  { reading, source }: PublishedResult,
  addinDir: string,
): { readonly job: JobResult; readonly docx: Buffer; readonly report: Report } {
  const host = createHost({ addinDir });
  runMenu(host, 'Tạo sổ chấm điểm');
  const { rows, settings } = toResultRequest(reading);
  callAddin(host, 'applyResult', { rows, settings: { ...settings, ...unreadSetting(reading) } });
  const { docx, ...job } = makePlan(host);
  return { job, docx, report: toReport(reading, job, source) };
}
