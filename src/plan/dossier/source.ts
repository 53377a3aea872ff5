/** What documents of the dossier are made from besides a plan's source: self scores as they stand, evidence, the rounds of the appraisal. */
import type { DocumentForm, DocumentKind, TaskDocument } from '../../book/document-kinds.ts';
import type { Appraisal } from '../../core/appraisal.ts';
import type { CalendarDate } from '../../core/dates.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { AssessedRow } from '../../core/result/result.ts';
import type { IssuedDocument } from '../issued.ts';
import type { PlanSource } from '../source.ts';

export type DossierKind = Exclude<DocumentKind, TaskDocument>;

/** A row of the card with what was typed beside it as evidence. */
export type DossierRow = AssessedRow & { readonly evidence?: string };

export interface DossierSource extends PlanSource {
  readonly rows: readonly DossierRow[];
  readonly evidence: readonly Evidence[];
  readonly appraisal: readonly Appraisal[];
}

/** The latest report or letter with the self scores, as the register knows it. */
export interface SentDossier {
  readonly form: DocumentForm;
  /** Its table stands in an annex, before the list of evidence. */
  readonly hasAnnex: boolean;
  /** Undefined until it was issued. */
  readonly issued: IssuedDocument | undefined;
}

export interface DossierWish {
  readonly form: DocumentForm;
  /** Month and year of the document. */
  readonly today: CalendarDate;
  readonly sent: SentDossier | undefined;
  /** Of an inquiry: until when an answer is asked for. */
  readonly replyBy: CalendarDate | undefined;
  /** Of an inquiry: whether losses without a cause are asked about, too. */
  readonly asksCauses: boolean;
}
