/** The quarter's report: made in the page, as a Word file or, of the same bytes, as a Google Doc. */
import { DOCUMENT_KINDS } from '../../../book/document-kinds.ts';
import type { CalendarDate } from '../../../core/dates.ts';
import { bySeverity, type Problem } from '../../../core/problems.ts';
import { readWording } from '../../../plan/wording.ts';
import { buildFollowing } from '../../../province/following-report.ts';
import { periodName } from '../../../province/following-rows.ts';
import type { Overview } from '../../../province/overview.ts';
import { fillFor } from '../../document/fill-template.ts';
import { newRequest } from '../../document/make.ts';
import { toBase64 } from '../../kit/bytes.ts';
import { call } from '../../kit/rpc.ts';
import type { FollowingBook } from './following-book.ts';

export interface Report {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly docx: Uint8Array;
  readonly findings: readonly Problem[];
  /** Asked again after a lost answer, it is the same document. */
  readonly requestId: string;
}

const NAME = DOCUMENT_KINDS.following.names.report ?? '';

export function makeReport(book: FollowingBook, overview: Overview, today: CalendarDate): Report {
  const { settings } = book;
  const { wording, problems } = readWording(book.wording);
  const wish = { form: 'report', today, sent: undefined, replyBy: undefined, asksCauses: false } as const;
  const { model, findings } = buildFollowing({ settings, wording, overview }, wish);
  const filled = fillFor(model, []);
  return {
    name: `${NAME} ${periodName(overview.period).replace('/', ' năm ')}`,
    docx: filled.docx,
    findings: bySeverity([...problems, ...findings, ...filled.notes]),
    requestId: newRequest(),
  };
}

/** @returns its address */
export async function createReport({ name, docx, findings, requestId }: Report): Promise<string> {
  const record = { kind: NAME, findings: String(findings.length) };
  const { link } = await call('createDocument', { requestId, name, docx: toBase64(docx), record });
  return link;
}
