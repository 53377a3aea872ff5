/** Checks an office's template by filling it with a small plan, and tells which tags there are. */

import { readCode } from '../../core/codes.ts';
import { fromNumber } from '../../core/points.ts';
import { bySeverity, type Problem } from '../../core/problems.ts';
import { buildScorecard } from '../../core/scorecard.ts';
import { EMPTY_SETTINGS } from '../../core/settings.ts';
import { buildPlan } from '../../plan/model.ts';
import { renderPlan } from '../../plan/render.ts';
import { DEFAULT_OPTIONS } from '../../plan/source.ts';
import { TAGS } from '../../plan/template/tags.ts';
import { DEFAULT_WORDING } from '../../plan/wording.ts';
import type { Kind } from './desk.ts';

export type TemplateKind = 'plan-annex' | 'plan';

export const TEMPLATE_KINDS: Readonly<Record<TemplateKind, { readonly label: string; readonly for: Kind }>> = {
  'plan-annex': { label: 'Kế hoạch có phụ lục', for: 'plan' },
  plan: { label: 'Kế hoạch không có phụ lục', for: 'plan' },
};

/** Every problem at once; errors mean that the template cannot be used. */
export function checkTemplate(bytes: Uint8Array, kind: TemplateKind): Problem[] {
  const code = readCode('1.1');
  const [max, score] = [fromNumber(1), fromNumber(0)];
  const rows = code ? [{ code, title: 'Tiêu chí', max, score, cause: 'chưa làm', place: 2 }] : [];
  const { card } = buildScorecard(rows);
  const options = { ...DEFAULT_OPTIONS, annex: kind === 'plan-annex' };
  const source = { settings: EMPTY_SETTINGS, card, tasks: [], wording: DEFAULT_WORDING, options };
  const rendered = renderPlan(bytes, buildPlan(source).model);
  return bySeverity(rendered.ok ? rendered.notes : rendered.problems);
}

/** The tags as they are written, from the same table that fills them. */
export function templateGuide(): { tag: string; explanation: string }[] {
  return Object.values(TAGS).map(([name, explanation]) => {
    const isList = /^(?:Danh sách|Khối)/.test(explanation);
    return { tag: isList ? `{#${name}} … {/${name}}` : `{${name}}`, explanation };
  });
}
