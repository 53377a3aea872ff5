/** The kinds of template: the defaults, the check of an office's own by filling it, and the guide of the tags. */

import { decision, dossier, letter, list, plan, report } from 'cchc:templates';
import { isTaskDocument, type TaskDocument, type TemplateName } from '../../book/document-kinds.ts';

import { readCode } from '../../core/codes.ts';
import { partPlace } from '../../core/place.ts';
import { fromNumber } from '../../core/points.ts';
import { bySeverity, type Problem } from '../../core/problems.ts';
import { EMPTY_SETTINGS } from '../../core/settings.ts';
import { buildPlan, type PlanModel } from '../../plan/model.ts';
import { type PlanBook, preparePlan } from '../../plan/prepare.ts';
import { type RenderedPlan, renderPlan } from '../../plan/render.ts';
import { buildReport } from '../../plan/report/model.ts';
import { DEFAULT_OPTIONS, type PlanForm, type PlanOptions, type PlanSource } from '../../plan/source.ts';
import { hasTags, type Proposal, proposeTags } from '../../plan/template/from-plan/propose.ts';
import { hasPlaceForAdjustment, hasPlaces, type Tags, tagsOf } from '../../plan/template/places.ts';
import type { Declared } from '../../plan/template/scope.ts';
import { DOCUMENT } from '../../plan/template/tags.ts';
import { wordingTemplate } from '../../plan/template/wording-template.ts';
import { fromBase64 } from '../kit/bytes.ts';
import { TEMPLATE_WORDS } from './texts.ts';

export type TemplateKind = 'plan-annex' | 'plan' | 'report';

/** Of which document each is the form. */
export const TEMPLATE_KINDS: Readonly<Record<TemplateKind, TaskDocument>> = {
  'plan-annex': 'plan',
  plan: 'plan',
  report: 'report',
};

/** One serves with and without an annex. */
export const DEFAULT_TEMPLATES: Readonly<Record<TemplateName, string>> = {
  ...{ plan, report, dossier, letter, list, decision },
};

/** Which template of an office serves a document; of the dossier none does. */
export function slotOf({ kind, annex }: PlanModel): TemplateKind | undefined {
  if (!isTaskDocument(kind)) return undefined;
  return kind === 'plan' && annex ? 'plan-annex' : kind;
}

const usualOf = (kind: TemplateKind): Uint8Array => fromBase64(DEFAULT_TEMPLATES[TEMPLATE_KINDS[kind]]);

/** Every problem at once; errors mean that the template cannot be used. */
export function checkTemplate(bytes: Uint8Array, kind: TemplateKind): Problem[] {
  const tags = tagsOf(bytes);
  const code = readCode('1.1');
  const [max, score] = [fromNumber(1), fromNumber(0)];
  const rows = code ? [{ code, title: 'Tiêu chí', max, score, cause: 'chưa làm', place: 2 }] : [];
  const { source } = preparePlan({ ...EMPTY_BOOK, rows }, optionsOf(kind));
  const rendered = renderPlan(bytes, modelOf(source, kind), new Date());
  if (!rendered.ok) return bySeverity(rendered.problems);
  // The book of the check is empty: what it lacks says nothing of the template.
  const notes = rendered.notes.filter(({ code }) => code !== 'template-fact-missing');
  return bySeverity([...notes, ...(tags ? remarksOn(tags, kind) : [])]);
}

/** Where a finding about a template is. */
export const PLACE = partPlace(TEMPLATE_WORDS.place);

const NO_PLACE: Problem = {
  code: 'template-no-place',
  severity: 'error',
  place: PLACE,
  message: TEMPLATE_WORDS.noPlace,
};

/** What a template is good for, and what not. */
function remarksOn(tags: Tags, kind: TemplateKind): Problem[] {
  const remark = (code: string, message: string): Problem => ({ code, severity: 'info', place: PLACE, message });
  if (!hasPlaces(tags)) return [NO_PLACE];
  const isPlan = TEMPLATE_KINDS[kind] === 'plan';
  return [
    ...(kind === 'plan' && tags('#phụ lục') ? [remark('template-annex-unused', TEMPLATE_WORDS.annexUnused)] : []),
    ...(isPlan && !hasPlaceForAdjustment(tags)
      ? [remark('template-not-for-adjusted', TEMPLATE_WORDS.notForAdjusted)]
      : []),
  ];
}

const EMPTY_BOOK: PlanBook = { settings: EMPTY_SETTINGS, rows: [], tasks: [], wording: [], problems: [] };

const optionsOf = (kind: TemplateKind): PlanOptions => ({
  ...DEFAULT_OPTIONS,
  form: kind === 'plan' ? 'text' : 'annex',
});

function modelOf(source: PlanSource, kind: TemplateKind): PlanModel {
  if (TEMPLATE_KINDS[kind] === 'plan') return buildPlan(source).model;
  const day = { year: 2026, month: 1, day: 1 };
  return buildReport(source, { from: day, to: day, plans: [] }).model;
}

/** The default one as an office gets it: its own sentences written out. */
export function templateToWorkOn(book: PlanBook, kind: TemplateKind): Uint8Array {
  const usual = usualOf(kind);
  if (TEMPLATE_KINDS[kind] === 'report') return usual;
  return wordingTemplate(usual, preparePlan(book, optionsOf(kind)).source);
}

/** What a template gives with the plan of the dialog, as a plan of its own where that follows an issued one. */
export function tryTemplate(
  bytes: Uint8Array,
  { adjusts: _, ...source }: PlanSource,
  kind: TemplateKind,
): RenderedPlan {
  const tags = tagsOf(bytes);
  if (tags && !hasPlaces(tags)) return { ok: false, problems: [NO_PLACE] };
  const form: PlanForm = kind === 'plan' ? 'text' : source.options.form === 'text' ? 'annex' : source.options.form;
  const options = { ...source.options, form };
  const rendered = renderPlan(bytes, modelOf({ ...source, options }, kind), new Date());
  if (!rendered.ok || !tags) return rendered;
  return { ...rendered, notes: bySeverity([...rendered.notes, ...remarksOn(tags, kind)]) };
}

/** Where the tags of a plan without any would stand; undefined where it has some, or is nothing to begin with. */
export function proposalsFor(bytes: Uint8Array, kind: TemplateKind): Proposal[] | undefined {
  if (TEMPLATE_KINDS[kind] === 'report' || hasTags(bytes)) return undefined;
  const proposals = proposeTags(bytes, usualOf(kind)) ?? [];
  return proposals.length > 0 ? proposals : undefined;
}

interface GuideSection {
  /** '' for the whole document, "{#lĩnh vực} … {/lĩnh vực}" for what can be written in a list. */
  readonly inside: string;
  readonly tags: readonly { readonly tag: string; readonly explanation: string }[];
}

/** The tags as they are written, list by list, from the same table that fills them. */
export function templateGuide(): GuideSection[] {
  return [...new Map(sectionsOf('', DOCUMENT).map((section) => [JSON.stringify(section.tags), section])).values()];
}

const written = (name: string): string => `{#${name}} … {/${name}}`;

function sectionsOf(inside: string, { texts, lists }: Declared): GuideSection[] {
  const tags = [
    // Former names of a tag are not taught.
    ...[...new Map([...texts.values()].map((one) => [one.name, one])).values()].map(({ name, explanation }) => {
      return { tag: `{${name}}`, explanation };
    }),
    ...[...lists.values()].map(({ name, explanation }) => ({ tag: written(name), explanation })),
  ];
  return [
    { inside, tags },
    ...[...lists.values()].flatMap((list) => sectionsOf(written(list.name), list.inside)),
  ].filter((section) => section.tags.length > 0);
}
