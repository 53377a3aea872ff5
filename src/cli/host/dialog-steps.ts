/** Steps at the dialogs: plan and report are made, read and issued; the book is repaired and begins a new year. */
import { writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { type DocumentKind, KINDS } from '../../book/document-kinds.ts';
import { docxText } from './docx-text.ts';
import { NO_MENU } from './menu-steps.ts';
import type { Chosen } from './page/upkeep.ts';
import type { Session } from './session.ts';
import { Optional, step, Text, WrongStep } from './step.ts';

const Kind = v.picklist(KINDS);

const DocumentStep = v.strictObject({
  document: Kind,
  choices: v.optional(v.record(Text, v.union([Text, v.boolean()]))),
  out: v.optional(v.pipe(Text, v.endsWith('.docx'))),
  create: v.optional(v.boolean()),
});

const IssueStep = v.strictObject({ issue: Kind, number: Text, date: Text, signer: Optional.text });

const Choices = v.union([v.literal(true), v.record(Text, v.union([Text, v.boolean()]))]);

function upkeep(session: Session, action: 'beginYear' | 'repairBook', choices: true | Chosen) {
  return session.act(() => {
    if (session.isReader) return { offered: [], done: [], error: NO_MENU };
    return session.window(action, session.host.user, 'anew').run(action, choices === true ? {} : choices);
  });
}

export const DIALOG_STEPS = {
  document: step(DocumentStep, (session, { document: kind, choices = {}, out, create = false }) => {
    const { docx, ...rest } = session.act(() => {
      if (session.isReader) return { docx: null, findings: [], error: NO_MENU };
      return session.window(kind, session.host.user, 'anew').run('produceDocument', { kind, choices, create });
    });
    const bytes = docx === null ? undefined : Buffer.from(docx, 'base64');
    if (bytes && out !== undefined) save(out, bytes);
    return { text: bytes ? docxText(bytes) : null, ...rest };
  }),
  issue: step(IssueStep, (session, { issue: kind, number, date, signer }) => {
    return issue(session, { kind, number, date, signer });
  }),
  newYear: step(v.strictObject({ newYear: Choices }), (session, { newYear }) => upkeep(session, 'beginYear', newYear)),
  repair: step(v.strictObject({ repair: Choices }), (session, { repair }) => upkeep(session, 'repairBook', repair)),
};

function issue(
  session: Session,
  request: { kind: DocumentKind; number: string; date: string; signer: string | undefined },
) {
  if (session.isReader) return { error: NO_MENU };
  return session.window(request.kind, session.host.user, 'anew').run('issueDocument', request);
}

function save(out: string, bytes: Buffer): void {
  try {
    writeFileSync(out, bytes);
  } catch (error) {
    throw new WrongStep(`không ghi được tệp “${out}”: ${error instanceof Error ? error.message : String(error)}`);
  }
}
