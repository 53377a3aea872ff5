/** Documents of a batch as Word files: packed together for the person, or one after the other into Google Drive. */
import { decision, dossier, letter, list, plan, report } from 'cchc:templates';
import PizZip from 'pizzip';
import { type TemplateName, templateOf } from '../../../book/document-kinds.ts';
import { renderPlan } from '../../../plan/render.ts';
import { type Ended, runBatch, type StandingDocument } from '../../../province/batch-run.ts';
import { BATCH_FACTS, type BatchDocument } from '../../../province/documents.ts';
import { fromBase64, toBase64 } from '../../kit/bytes.ts';
import { call } from '../../kit/rpc.ts';

const TEMPLATES: Readonly<Record<TemplateName, string>> = {
  ...{ plan, report, dossier, letter, list, decision },
};

/** Files say that they were made when the window opened: the same document is the same bytes. */
const OPENED = new Date();

export function render({ build }: BatchDocument): Uint8Array {
  const { model } = build();
  const rendered = renderPlan(fromBase64(TEMPLATES[templateOf(model)]), model, OPENED);
  if (!rendered.ok) throw new Error(rendered.problems.map(({ message }) => message).join(' '));
  return rendered.docx;
}

/** The library holds an archive whole: of more than so many bytes there are several. */
const BYTES_A_PART = 40_000_000;

export interface ArchivePart {
  readonly bytes: Uint8Array;
  readonly count: number;
}

/**
 * Part by part: none stays in memory when the next is begun.
 * @param goesOn called before each document
 * @returns false when it was stopped
 */
export async function pack(
  documents: readonly BatchDocument[],
  goesOn: (done: number) => Promise<boolean>,
  take: (part: ArchivePart, number: number, isLast: boolean) => void,
  most = BYTES_A_PART,
): Promise<boolean> {
  let [zip, bytes, count, number] = [new PizZip(), 0, 0, 0];
  const close = (isLast: boolean): void => {
    if (count === 0) return;
    number += 1;
    // Word files are packed already.
    take({ bytes: zip.generate({ type: 'uint8array', compression: 'STORE' }), count }, number, isLast);
    [zip, bytes, count] = [new PizZip(), 0, 0];
  };
  for (const [i, document] of documents.entries()) {
    if (!(await goesOn(i))) return false;
    const docx = render(document);
    if (bytes + docx.length > most) close(false);
    zip.file(document.path, docx);
    [bytes, count] = [bytes + docx.length, count + 1];
  }
  close(true);
  return true;
}

/** @param session of this window: the same in each of its calls */
export function makeInDrive(
  due: readonly StandingDocument[],
  { session, who }: { readonly session: string; readonly who: string },
  goesOn: (done: number) => Promise<boolean>,
): Promise<Ended> {
  return runBatch(due, {
    goesOn,
    render: ({ document }) => render(document),
    send: (rendered) =>
      call('makeBatch', {
        ...{ session, who },
        documents: rendered.map(({ standing, docx, replaces }) => {
          const { key, unit, kind, title } = standing.document;
          return {
            ...{ key, unit: unit?.name ?? '', kind: BATCH_FACTS[kind].name, name: title },
            ...{ print: standing.print(), docx: toBase64(docx), replaces },
          };
        }),
      }),
  });
}
