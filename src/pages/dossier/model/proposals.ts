/** Documents proposed for the list, as cells of "Chấm điểm" tell them. */
import { compareCodes, type ItemCode } from '../../../core/codes.ts';
import { formatDate } from '../../../core/dates.ts';
import type { ToldDocument } from '../../../core/dossier/evidence-text.ts';
import { proposeEvidence } from '../../../core/dossier/proposals.ts';
import type { DossierBook } from './dossier-book.ts';
import { draftOf, type EvidenceDraft, type EvidenceTexts, nameOf, newDraft } from './evidence.ts';

/** A document that was read and is not written yet. */
export interface ProposedDocument extends EvidenceDraft {
  readonly isTicked: boolean;
  /** The name of the row that it adds codes to. */
  readonly standing: string;
}

export function fromCells({ told, evidence }: DossierBook): ProposedDocument[] {
  const rows = new Map(evidence.map((row) => [row.evidence, row]));
  return proposeEvidence(
    told,
    evidence.map((row) => row.evidence),
  ).map(({ standing, codes, ...document }): ProposedDocument => {
    const row = standing && rows.get(standing);
    if (!row) return proposed(newDraft(textsOf(document, codes)));
    const draft = draftOf(row);
    const both = [...new Set([...row.evidence.codes, ...codes])].toSorted(compareCodes);
    return { ...draft, texts: { ...draft.texts, codes: both.join('; ') }, isTicked: true, standing: nameOf(row.texts) };
  });
}

export const proposed = (draft: EvidenceDraft): ProposedDocument => ({ ...draft, isTicked: true, standing: '' });

export const textsOf = ({ date, ...texts }: ToldDocument, codes: readonly ItemCode[]): Partial<EvidenceTexts> => ({
  ...texts,
  codes: codes.join('; '),
  date: date ? formatDate(date) : '',
});
