/** From a published result to what is said of it: the built add-in loads it into a new book and makes the plan. */
import { createHost } from '../host/host.ts';
import { withholdLoneScores } from '../intake/lone-scores.ts';
import type { DocumentReading } from '../intake/read-document.ts';
import type { Reading } from '../intake/reading.ts';
import { toResultRequest } from '../intake/result-request.ts';
import { callAddin, runMenu } from './addin.ts';
import { type JobResult, makePlan } from './job.ts';
import { type Report, toReport } from './report.ts';

export interface PublishedJob {
  readonly reading: Reading;
  readonly job: JobResult;
  readonly docx: Buffer;
  readonly report: Report;
}

export function reportOn(document: Pick<DocumentReading, 'reading'>, addinDir: string): PublishedJob {
  const reading = withholdLoneScores(document.reading);
  const host = createHost({ addinDir });
  runMenu(host, 'Tạo sổ chấm điểm');
  callAddin(host, 'applyResult', toResultRequest(reading));
  const { docx, ...job } = makePlan(host);
  return { reading, job, docx, report: toReport(reading, job, document.reading.items) };
}
