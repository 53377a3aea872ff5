/** A document with everything there is to say about it: the same findings wherever it is made. */
import { withHeadersFirst } from '../book/header-problems.ts';
import type { Book } from '../book/parse-book.ts';
import { bySeverity, type Problem } from '../core/problems.ts';
import type { SigningForm } from '../core/settings.ts';
import type { Adjustment } from './adjusted.ts';
import { checkDocument, checkTexts } from './checks/check.ts';
import type { Built } from './dossier/context.ts';
import { buildEvidenceList } from './dossier/evidence-list.ts';
import { buildExplanation } from './dossier/explanation.ts';
import { buildInquiry } from './dossier/inquiry.ts';
import { buildSelfScoring } from './dossier/self-scoring.ts';
import type { DossierKind, DossierSource, DossierWish } from './dossier/source.ts';
import { buildPlan, type PlanModel } from './model.ts';
import { printedTasks } from './ordered.ts';
import { preparePlan } from './prepare.ts';
import { buildReport, type ReportPeriod } from './report/model.ts';
import type { PlanOptions, PlanSource } from './source.ts';

export interface Checked {
  readonly source: PlanSource;
  readonly model: PlanModel;
  /** In the order of the document. */
  readonly findings: readonly Problem[];
}

export interface Wanted {
  readonly options: PlanOptions;
  /** Instead of the book's. */
  readonly signingForm?: SigningForm;
}

export function checkedPlan(book: Book, wanted: Wanted & { readonly adjusts?: Adjustment | undefined }): Checked {
  const { source: usual, problems } = prepared(book, wanted);
  const source = wanted.adjusts ? { ...usual, adjusts: wanted.adjusts } : usual;
  const { model, findings } = buildPlan(source);
  return {
    source,
    model,
    findings: [...problems, ...findings, ...checkDocument({ ...source, tasks: printedTasks(source) }, model)],
  };
}

export function checkedReport(book: Book, wanted: Wanted & { readonly period: ReportPeriod }): Checked {
  const { source, problems } = prepared(book, wanted);
  const { model, findings } = buildReport(source, wanted.period);
  return { source, model, findings: [...problems, ...findings, ...checkTexts(source, model)] };
}

/** What is missing in it is a marked gap and a finding; the document comes out in any case. */
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

function prepared(book: Book, { options, signingForm }: Wanted): ReturnType<typeof preparePlan> {
  const settings = signingForm ? { ...book.settings, signingForm } : book.settings;
  return preparePlan({ ...book, settings }, options);
}

/** As they are shown: the gravest first, each sentence once, and nothing that only follows from a column that was not read. */
export function gather(findings: readonly Problem[], { headers }: Pick<Book, 'headers'>): Problem[] {
  return withHeadersFirst(bySeverity(once(findings)), headers);
}

/** The same sentence about a hundred cells is one finding: the first cell, and how many more. */
function once(findings: readonly Problem[]): Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const finding of findings) {
    const key = finding.code + finding.message;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (!first || more.length === 0) return first ? [first] : [];
    return [{ ...first, message: `${first.message} Còn ${more.length} chỗ khác như vậy.` }];
  });
}
