/** The documents of the dossier by kind. What is missing is a marked gap in the text and a finding; the document comes out in any case. */
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
