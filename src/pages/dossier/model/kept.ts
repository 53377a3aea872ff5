/** What is typed and not saved yet as it outlives the window, and what of it somebody else has changed since. */
import type { LedgerTexts } from '../../../book/ledger-change.ts';
import type { ItemCode } from '../../../core/codes.ts';
import { clashOf, type Edits, TYPED, withEdit } from './appraisal.ts';
import { type DossierBook, itemName } from './dossier-book.ts';
import { type EvidenceDraft, putOf } from './evidence.ts';
import type { ProposedDocument } from './proposals.ts';

/** Of the list of documents: one that is being filled in, or several that were read. */
export type EvidenceWork =
  | { readonly kind: 'edit'; readonly draft: EvidenceDraft }
  | { readonly kind: 'proposals'; readonly label: string; readonly documents: readonly ProposedDocument[] };

export function isWholeEvidence(kept: Partial<EvidenceWork>): boolean {
  if ('draft' in kept) return kept.draft !== undefined;
  return 'documents' in kept && (kept.documents?.length ?? 0) > 0;
}

/** A document that was opened and left as it was is nothing to go on with. */
export function workOfDraft(draft: EvidenceDraft): EvidenceWork | undefined {
  const { cells } = { cells: {}, ...putOf(draft) };
  return Object.keys(cells).length > 0 ? { kind: 'edit', draft } : undefined;
}

/** Cells of the appraisal, each as the book had it when it was typed. */
export interface AppraisalWork {
  readonly rows: readonly { readonly code: ItemCode; readonly seen: LedgerTexts; readonly cells: LedgerTexts }[];
}

export const isWholeAppraisal = ({ rows = [] }: Partial<AppraisalWork>): boolean => rows.length > 0;

export function workOfEdits({ appraisalTexts }: DossierBook, edits: Edits): AppraisalWork | undefined {
  if (edits.size === 0) return undefined;
  const rows = [...edits].map(([code, cells]) => {
    const texts = appraisalTexts.get(code) ?? {};
    return { code, seen: Object.fromEntries(Object.keys(cells).map((key) => [key, texts[key] ?? ''])), cells };
  });
  return { rows };
}

/** The edits on the book as it stands now; what changed below them meanwhile is a conflict, never written over. */
export function editsOfWork(book: DossierBook, { rows }: AppraisalWork) {
  let edits: Edits = new Map();
  for (const { code, cells } of rows)
    for (const key of TYPED) {
      const text = cells[key];
      if (text !== undefined) edits = withEdit(book, edits, code, key, text);
    }
  const clashes = rows.flatMap(({ code, seen }) => {
    const current = book.appraisalTexts.get(code) ?? {};
    const fields = Object.keys(edits.get(code) ?? {}).filter((key) => (current[key] ?? '') !== (seen[key] ?? ''));
    if (fields.length === 0) return [];
    const clash = clashOf(book, edits, { row: code, current, fields }, itemName(book, code));
    return [{ ...clash, before: seen }];
  });
  return { edits, clashes };
}
