/** From a published result to what is said of it: the built add-in loads it into a new book and makes the plan. */
import { linePlace } from '../core/place.ts';
import { bySeverity, type Problem } from '../core/problems.ts';
import { createHost } from '../host/host.ts';
import { withoutAsked } from '../intake/asked.ts';
import { checkReading } from '../intake/check-reading.ts';
import { TOTAL } from '../intake/check-sums.ts';
import { withholdLoneScores } from '../intake/lone-scores.ts';
import type { DocumentReading } from '../intake/read-document.ts';
import type { Reading } from '../intake/reading.ts';
import { toResultRequest } from '../intake/result-request.ts';
import { DEFAULT_OPTIONS } from '../plan/source.ts';
import { callAddin, runMenu } from './addin.ts';
import { type JobResult, makePlan } from './job.ts';
import { type ReadSource, type Report, toReport } from './report.ts';

export interface PublishedResult {
  /** What was read, also what a person would be asked about. */
  readonly read: Reading;
  /** What is loaded without a person: what would be asked is told and left out. */
  readonly reading: Reading;
  readonly source: ReadSource;
  /** The text has numbers that nothing explains. */
  readonly hasUnread: boolean;
}

export function checkPublished(document: Pick<DocumentReading, 'reading' | 'tabled'>): PublishedResult {
  const checked = checkReading(document);
  const read = withholdLoneScores(checked.reading);
  const kept = withoutAsked(read);
  const unread = unreadNumbers(kept);
  // A loss that a field leaves unexplained is told with the plan.
  const differing = checked.branches.filter(({ contradicts, codes }) => contradicts || codes.has(TOTAL));
  const asked = [
    ...checked.unreadFields.values(),
    ...differing.map(({ finding }) => finding),
    ...(unread ? [unread] : []),
  ];
  return {
    read,
    reading: { ...kept, findings: bySeverity([...kept.findings, ...asked]) },
    source: { items: document.reading.items, settings: read.settings, unreadFields: checked.unreadFields },
    hasUnread: unread !== undefined,
  };
}

/** While numbers of the text are not explained, nobody may be told that it gives no reason. */
function unreadNumbers({ unread }: Reading): Problem | undefined {
  const lines = unread.filter(({ text }) => /\d/.test(text)).map(({ line }) => line);
  if (lines.length === 0) return undefined;
  const places = lines.slice(0, 10).join(', ') + (lines.length > 10 ? ', …' : '');
  const message = `Còn ${lines.length} dòng có số chưa đọc được (dòng ${places}), nên kế hoạch không nêu rằng có điểm bị trừ chưa được nêu lý do và không đề nghị cấp trên thông báo. Hãy đọc các dòng này rồi nhập số còn thiếu.`;
  return { code: 'numbers-unexplained', severity: 'warning', place: linePlace(lines[0] ?? 1), message };
}

/** @param addinDir the built add-in */
export function reportOn(
  { reading, source, hasUnread }: PublishedResult,
  addinDir: string,
): { readonly job: JobResult; readonly docx: Buffer; readonly report: Report } {
  const host = createHost({ addinDir });
  runMenu(host, 'Tạo sổ chấm điểm');
  callAddin(host, 'applyResult', toResultRequest(reading));
  const { docx, ...job } = makePlan(host, { ...DEFAULT_OPTIONS, residualSentences: !hasUnread });
  return { job, docx, report: toReport(reading, job, source) };
}
