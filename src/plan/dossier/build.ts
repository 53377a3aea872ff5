/** The documents of the dossier by kind. What is missing is a marked gap in the text and a finding; the document comes out in any case. */
import type { Book } from '../../book/parse-book.ts';
import { type Checked, prepared, type Wanted } from '../checked.ts';
import { checkTexts } from '../checks/check.ts';
import type { Built } from './context.ts';
import { buildEvidenceList } from './evidence-list.ts';
import { buildExplanation } from './explanation.ts';
import { buildInquiry } from './inquiry.ts';
import { buildSelfScoring } from './self-scoring.ts';
import type { DossierKind, DossierSource, DossierWish } from './source.ts';

const BUILDERS: Readonly<Record<DossierKind, (source: DossierSource, wish: DossierWish) => Built>> = {
  dossier: buildSelfScoring,
  explanation: buildExplanation,
  inquiry: buildInquiry,
  'evidence-list': buildEvidenceList,
};

export const buildDossier = (kind: DossierKind, source: DossierSource, wish: DossierWish): Built =>
  BUILDERS[kind](source, wish);

/** Tasks are no part of the dossier: nothing is said of them. */
export function checkedDossier(
  book: Book,
  wanted: Wanted & { readonly kind: DossierKind; readonly wish: DossierWish },
): Checked {
  const { source: usual, problems } = prepared(book, wanted);
  const { rows, evidence, appraisal, ledgerProblems } = book;
  const source = { ...usual, tasks: [], rows, evidence, appraisal };
  const { model, findings } = buildDossier(wanted.kind, source, wanted.wish);
  return { source, model, findings: [...problems, ...ledgerProblems, ...findings, ...checkTexts(source, model)] };
}
