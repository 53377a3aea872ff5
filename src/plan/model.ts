/** The document as a model: every part as text, before any layout. `buildPlan`, `buildReport` make it; renderer and plain text show it. */
import type { AnyDocument, DocumentForm } from '../book/document-kinds.ts';
import type { Problem } from '../core/problems.ts';
import { adjustSource, buildAdjustment, factsOfAdjusted } from './adjusted.ts';
import { buildAnnex } from './annex.ts';
import { createContext, withFacts } from './context.ts';
import type { DossierAnnex, DossierTable } from './dossier/tables.ts';
import type { DocumentFacts } from './facts.ts';
import { checkSource } from './findings.ts';
import { buildHeading, type Heading, headFacts } from './heading.ts';
import { buildMeasures } from './measures.ts';
import { roman } from './numbering.ts';
import { adjustAnnex, orderedContext } from './ordered.ts';
import { buildOrganization, unitDuties } from './organization.ts';
import { buildPurpose } from './purpose.ts';
import { buildResult } from './result.ts';
import { concat, type RichText } from './rich-text.ts';
import { buildSignature, type Signature, withoutAbove } from './signature.ts';
import type { PlanSource } from './source.ts';

export type PartName =
  // What an adjusted plan changes.
  | 'adjustment'
  // Of a plan: aims, the result and what was lost, what is done about it, who does it.
  | 'purpose'
  | 'result'
  | 'measures'
  | 'organization'
  // Of a report.
  | 'lead'
  | 'progress'
  | 'obstacles'
  | 'next'
  // Of the dossier.
  | 'self-scores'
  | 'evidence'
  | 'asked'
  | 'appraisal'
  | 'explanations'
  | 'inquiry'
  // Of a superior body: articles of its decision, what a unit reached, what it is asked for.
  | 'articles'
  | 'plans'
  | 'reached'
  | 'wanted';

/** A part with a Roman number, counted over the parts that are there. */
export interface Part {
  readonly name: PartName;
  /** "II. CÁC TIÊU CHÍ …" */
  readonly heading: RichText;
  /** Paragraphs before table and groups; numbered items ("1. …") and dashes ("- …") carry their marks in the text. */
  readonly lines: readonly RichText[];
  readonly table: FieldTable | ChangeTable | DossierTable | undefined;
  readonly groups: readonly Group[];
  readonly after: readonly RichText[];
}

/** "1. Mục đích": always a title on a line of its own (bold, a heading); below it paragraphs, then lettered points. */
export interface Group {
  readonly title: RichText;
  readonly lines: readonly RichText[];
  readonly points: readonly Point[];
}

/** "a) Cải cách thể chế": a title on its own line, and paragraphs. */
export interface Point {
  readonly title: RichText;
  readonly lines: readonly RichText[];
}

/** The result by field. Columns of last year are there only where the book knows last year. */
export interface FieldTable {
  readonly kind: 'fields';
  readonly withLastYear: boolean;
  /** "Năm 2023", "Năm 2022", for the header. */
  readonly year: string;
  readonly lastYear: string;
  readonly rows: readonly FieldTableRow[];
  readonly total: FieldTableRow;
}

export interface FieldTableRow {
  readonly number: string;
  readonly name: RichText;
  readonly max: string;
  readonly score: string;
  readonly lost: string;
  readonly lastYear: string;
  /** "+1,5", "-0,25", "0"; '' where one of both is not known. */
  readonly change: string;
}

/** What an adjusted plan changes: a row for each task that changed, was added, paused or taken out; each changed cell is a line. */
export interface ChangeTable {
  readonly kind: 'changes';
  readonly rows: readonly { number: string; task: RichText; before: RichText; after: RichText; reason: RichText }[];
}

/** A landscape table after the document. */
export interface Annex {
  readonly kind: 'tasks' | 'progress';
  readonly label: RichText;
  readonly title: RichText;
  readonly reference: RichText;
  readonly fields: readonly AnnexField[];
  /** "Tổng cộng", with the points lost in all ('' where they are not known, and in a report's annex). */
  readonly total: { readonly name: string; readonly max: string; readonly score: string; readonly lost: string };
}

export interface AnnexField {
  /** "III" */
  readonly number: string;
  /** "Cải cách thủ tục hành chính (15/18)" */
  readonly label: RichText;
  readonly name: RichText;
  readonly max: string;
  readonly score: string;
  readonly lost: string;
  readonly items: readonly AnnexItem[];
}

export interface AnnexItem {
  /** '' of a residual row. */
  readonly number: string;
  /** "3.1.4. Phương án đơn giản hóa (0/1)"; "Phần chưa chi tiết theo tiêu chí" of a residual row. */
  readonly label: RichText;
  /** "3.1.4" */
  readonly code: string;
  readonly title: RichText;
  readonly max: string;
  readonly score: string;
  readonly lost: string;
  readonly cause: RichText;
  /** "Như STT 5", across all columns of the task: this item is served by tasks told at another number. */
  readonly sameAs: RichText | undefined;
  /** One row each; the first stands beside the item. Empty of a residual row, and where only `sameAs` stands. */
  readonly tasks: readonly AnnexTask[];
}

export interface AnnexTask {
  readonly measure: RichText;
  /** Lead unit alone; and with "(người thực hiện; lãnh đạo chỉ đạo)" as the default annex prints it. */
  readonly lead: RichText;
  readonly leadWithPersons: RichText;
  readonly person: RichText;
  readonly supervisor: RichText;
  readonly cooperating: RichText;
  readonly due: RichText;
  readonly deliverable: RichText;
  readonly target: RichText;
  /** "Quyết định công nhận", then on its own line "Chỉ tiêu: …". */
  readonly outcome: RichText;
  readonly gain: string;
  readonly difficulty: string;
  // of a report
  readonly status: string;
  readonly result: RichText;
  readonly obstacles: RichText;
  readonly evidence: RichText;
}

/** A unit that leads tasks: what it answers for. */
export interface UnitDuty {
  readonly unit: RichText;
  /** "tiêu chí 1.5; tiêu chí thành phần 3.4.1, 3.5.1" */
  readonly items: RichText;
  /** Points lost in these items. */
  readonly points: string;
  readonly tasks: string;
}

export interface PlanModel {
  readonly kind: AnyDocument;
  readonly form: DocumentForm;
  readonly heading: Heading;
  /** Of a report: one body, or several (then a list with "-"). */
  readonly addressees: readonly RichText[];
  readonly legalBases: readonly RichText[];
  readonly opening: RichText;
  readonly parts: readonly Part[];
  readonly closing: RichText;
  readonly signature: Signature;
  /** The rows of the annex, for tables of an office's own template: there also where no annex is printed. */
  readonly rows: readonly AnnexField[];
  readonly annex: Annex | undefined;
  /** Of documents whose annexes are other tables, each on pages of its own. */
  readonly tableAnnexes?: readonly DossierAnnex[];
  /** Bare facts of the whole document by the name people see (see facts.ts), for wording and templates alike. */
  readonly facts: Partial<DocumentFacts>;
  readonly duties: readonly UnitDuty[];
}

/**
 * Builds the whole plan. What is missing is a marked gap in the text and a finding; the plan comes out in any case.
 * @returns the findings in the order of the document
 */
export function buildPlan(source: PlanSource): { model: PlanModel; findings: Problem[] } {
  const { adjusts, settings } = source;
  const given = { ...source, settings: { ...settings, recipients: withoutAbove(settings.recipients) } };
  const base = createContext(adjusts ? adjustSource(given, adjusts) : given);
  const context = withFacts(base, { ...headFacts(base), ...factsOfAdjusted(given) });
  // What an adjusted plan orders is less than what the book holds.
  const ordered = adjusts ? orderedContext(context, adjusts) : context;
  checkSource(context, adjusts && !adjusts.replaces ? ordered : { ...context, tasks: ordered.tasks });
  const duties = unitDuties(ordered);
  const isWhole = !adjusts || adjusts.replaces;
  const parts = [
    ...(adjusts ? [buildAdjustment({ ...context, withAnnex: ordered.withAnnex }, adjusts)] : []),
    ...(isWhole ? [buildPurpose(context), buildResult(context), buildMeasures(ordered)] : []),
    buildOrganization(ordered, duties),
  ];
  const annex = adjusts ? adjustAnnex(context, adjusts) : buildAnnex(context);
  const model: PlanModel = {
    ...{ kind: 'plan', form: 'plan' },
    ...buildHeading(context),
    addressees: [],
    parts: numbered(parts),
    ...buildSignature(context),
    // An adjusted plan that orders nothing tells nothing of what was lost either.
    rows: isWhole || ordered.tasks.length > 0 ? annex.fields : [],
    annex: ordered.withAnnex ? annex : undefined,
    facts: context.facts,
    duties,
  };
  return { model, findings: context.findings.list };
}

/** "I. MỤC ĐÍCH, YÊU CẦU": counted over the parts that are there. */
export function numbered(parts: readonly Part[]): Part[] {
  return parts.map((part, i) => ({ ...part, heading: concat(`${roman(i + 1)}. `, part.heading) }));
}
