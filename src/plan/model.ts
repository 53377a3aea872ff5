/** The plan as a model: every part as text, before any layout. `buildPlan` makes it; the renderer and plain text show it. */
import type { Problem } from '../core/problems.ts';
import { buildAnnex } from './annex.ts';
import { createContext } from './context.ts';
import { checkSource } from './findings.ts';
import { buildHeading, type Heading } from './heading.ts';
import { buildMeasures } from './measures.ts';
import { buildOrganization } from './organization.ts';
import { buildPurpose } from './purpose.ts';
import { buildResult } from './result.ts';
import type { RichText } from './rich-text.ts';
import { buildSignature, type Signature } from './signature.ts';
import type { PlanSource } from './source.ts';

/** A part with a Roman number: paragraphs, numbered groups, paragraphs after them. */
export interface Part {
  readonly heading: RichText;
  readonly lines: readonly RichText[];
  readonly groups: readonly Group[];
  readonly after: readonly RichText[];
}

/** "1. Mục đích": a title, paragraphs, lettered points. */
export interface Group {
  readonly title: RichText;
  readonly lines: readonly RichText[];
  readonly points: readonly Point[];
}

/** "a) Cải cách thể chế": a title and paragraphs. */
export interface Point {
  readonly title: RichText;
  readonly lines: readonly RichText[];
}

export interface Annex {
  readonly label: RichText;
  readonly title: RichText;
  readonly reference: RichText;
  readonly fields: readonly AnnexField[];
}

export interface AnnexField {
  readonly number: string;
  readonly name: RichText;
  readonly max: string;
  readonly score: string;
  readonly lost: string;
  readonly items: readonly AnnexItem[];
}

export interface AnnexItem {
  readonly number: string;
  readonly name: RichText;
  readonly max: string;
  readonly score: string;
  readonly lost: string;
  readonly cause: RichText;
  /** One row of the table each; the first stands beside the item. */
  readonly tasks: readonly [AnnexTask, ...AnnexTask[]];
}

export interface AnnexTask {
  readonly measure: RichText;
  readonly lead: RichText;
  readonly cooperating: RichText;
  readonly due: RichText;
  readonly deliverable: RichText;
}

export interface PlanModel {
  readonly kind: 'plan' | 'report';
  readonly heading: Heading;
  /** "Kính gửi: …", of a report. */
  readonly addressee?: RichText;
  readonly legalBases: readonly RichText[];
  readonly opening: RichText;
  readonly purpose: Part;
  readonly result: Part;
  readonly measures: Part;
  readonly organization: Part;
  readonly closing: RichText;
  readonly signature: Signature;
  /** Undefined when it was not wanted or would be empty: then the template without an annex is the right one. */
  readonly annex: Annex | undefined;
}

/**
 * Builds the whole plan. What is missing is a marked gap in the text and a finding; the plan comes out in any case.
 * @returns the findings in the order of the document
 */
export function buildPlan(source: PlanSource): { model: PlanModel; findings: Problem[] } {
  const context = createContext(source);
  checkSource(context);
  const { heading, legalBases, opening } = buildHeading(context);
  const model: PlanModel = {
    kind: 'plan',
    heading,
    legalBases,
    opening,
    purpose: buildPurpose(context),
    result: buildResult(context),
    measures: buildMeasures(context),
    organization: buildOrganization(context),
    ...buildSignature(context),
    annex: context.withAnnex ? buildAnnex(context, heading) : undefined,
  };
  return { model, findings: context.findings.list };
}
