/** From a published result to what is said of it: the built add-in loads it into a new book and makes the plan. */
import { createHost } from '../host/host.ts';
import { toResultRequest, unreadSetting } from '../intake/result-request.ts';
import { callAddin, runMenu } from './addin.ts';
import { type JobResult, makePlan } from './job.ts';
import type { PublishedResult } from './kept.ts';
import { type Report, toReport } from './report.ts';

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
