/** The main job on a filled workbook: scores become gaps, gaps and tasks a plan, the plan a .docx and a document in Drive. */

import { plan as template } from 'cchc:templates';
import { parseBook } from '../book/parse-book.ts';
import type { Problem } from '../core/problems.ts';
import type { Result } from '../core/result/result.ts';
import type { Settings } from '../core/settings.ts';
import type { Task } from '../core/tasks.ts';
import { foldSearch } from '../core/text.ts';
import type { Host } from '../host/host.ts';
import { checkedPlan, gather } from '../plan/checked.ts';
import { tellFacts } from '../plan/issued.ts';
import { renderPlan } from '../plan/render.ts';
import { DEFAULT_OPTIONS, type PlanOptions } from '../plan/source.ts';
import { callAddin } from './addin.ts';
import { writeAside } from './output.ts';

export interface JobResult {
  readonly settings: Settings;
  readonly result: Result;
  readonly tasks: readonly Task[];
  readonly findings: readonly Problem[];
  /** Name of the .docx within its folder. */
  readonly document: string;
  /** Link of the document the add-in made in Drive. */
  readonly link: string;
}

/**
 * @param folder where the .docx goes; made when missing
 * @param options of the plan
 */
export function runJob(host: Host, folder: string, options: PlanOptions = DEFAULT_OPTIONS): JobResult {
  const { docx, ...job } = makePlan(host, options);
  writeAside(folder, job.document, docx);
  return job;
}

/** The job without a file of it. */
export function makePlan(host: Host, options: PlanOptions = DEFAULT_OPTIONS): JobResult & { readonly docx: Buffer } {
  const book = parseBook(callAddin(host, 'readBook', {}));
  const { source, model, findings } = checkedPlan(book, { options });
  const rendered = renderPlan(Buffer.from(template, 'base64'), model, new Date(host.now));
  if (!rendered.ok) throw new Error(rendered.problems.map(({ message }) => message).join('\n'));
  const name = documentName(book.settings);
  const docx = Buffer.from(rendered.docx);
  const { link } = callAddin(host, 'createDocument', {
    requestId: `plan-${host.now}`,
    name,
    docx: docx.toString('base64'),
    facts: Buffer.from(JSON.stringify(tellFacts(source, model))).toString('base64'),
  });
  const document = `${slug(name)}.docx`;
  const { settings, tasks } = book;
  const told = gather([...findings, ...rendered.notes], book);
  return { settings, result: source.result, tasks, findings: told, document, link, docx };
}

/** "Kế hoạch khắc phục CCHC năm 2023 - thị trấn Đồng Mỏ" */
function documentName({ yearScored, issuer }: Settings): string {
  const year = yearScored === undefined ? '' : ` năm ${yearScored}`;
  const office = issuer.replace(/^(Ủy|Uỷ) ban nhân dân\s+/iu, '');
  return `Kế hoạch khắc phục CCHC${year}${office ? ` - ${office}` : ''}`;
}

function slug(name: string): string {
  return foldSearch(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100);
}
