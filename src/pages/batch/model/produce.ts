/** Documents of a batch as Word files: packed together for the person, or one after the other into Google Drive. */
import { decision, dossier, letter, list, plan, report } from 'cchc:templates';
import PizZip from 'pizzip';
import { type TemplateName, templateOf } from '../../../book/document-kinds.ts';
import { renderPlan } from '../../../plan/render.ts';
import { type Ended, runBatch, type StandingDocument } from '../../../province/batch-run.ts';
import { BATCH_FACTS, type BatchDocument } from '../../../province/documents.ts';
import { fromBase64, toBase64 } from '../../kit/bytes.ts';
import { call } from '../../kit/rpc.ts';
import { listHead } from '../texts.ts';

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

/** A run that dies loses at most one archive: some ten seconds of work. */
const DOCUMENTS_A_PART = 100;
/** The library holds an archive whole: of more than so many bytes there are several. */
const BYTES_A_PART = 40_000_000;

/** An archive of documents that follow each other, a list of them in it. */
export interface ArchivePart {
  readonly bytes: Uint8Array;
  /** Of all documents the first in it, from 0, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

export interface Packing {
  /** The first to be packed, from 0: those before it were packed by an earlier run. */
  readonly from: number;
  readonly make: (document: BatchDocument) => Uint8Array;
  /** Called before each document with how many are done; whoever stops gets what is done. */
  readonly goesOn: (done: number) => Promise<boolean>;
  readonly take: (part: ArchivePart) => void;
  readonly most?: { readonly documents: number; readonly bytes: number };
}

/** Part by part: none stays in memory when the next is begun. @returns how many of all are packed now */
export async function pack(
  documents: readonly BatchDocument[],
  { from, make, goesOn, take, most = { documents: DOCUMENTS_A_PART, bytes: BYTES_A_PART } }: Packing,
): Promise<number> {
  let [zip, bytes, first] = [new PizZip(), 0, from];
  const close = (to: number): void => {
    if (to === first) return;
    zip.file(LIST, listOf(documents, first, to));
    // Word files are packed already.
    take({ bytes: zip.generate({ type: 'uint8array', compression: 'STORE' }), from: first, to });
    [zip, bytes, first] = [new PizZip(), 0, to];
  };
  for (let i = from; i < documents.length; i++) {
    const document = documents[i];
    if (!document || !(await goesOn(i))) {
      close(i);
      return i;
    }
    const docx = make(document);
    if (i - first >= most.documents || (i > first && bytes + docx.length > most.bytes)) close(i);
    zip.file(document.path, docx);
    bytes += docx.length;
  }
  close(documents.length);
  return documents.length;
}

const LIST = 'Danh sach.txt';

/** Begins with the mark by which every editor of texts knows the letters. */
function listOf(documents: readonly BatchDocument[], from: number, to: number): string {
  const lines = documents.slice(from, to).map(({ path, title }, i) => `${from + i + 1}. ${title} (${path})`);
  return `\ufeff${[listHead(from, to, documents.length), ...lines].join('\r\n')}\r\n`;
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
