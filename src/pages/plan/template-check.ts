/** The kinds of template: the defaults, the check of an office's own by filling it, and the guide of the tags. */
import { report, withAnnex, withoutAnnex } from 'cchc:templates';

import { readCode } from '../../core/codes.ts';
import { fromNumber } from '../../core/points.ts';
import { bySeverity, type Problem } from '../../core/problems.ts';
import { assess } from '../../core/result/assess.ts';
import { EMPTY_SETTINGS } from '../../core/settings.ts';
import { buildPlan } from '../../plan/model.ts';
import { renderPlan } from '../../plan/render.ts';
import { buildReport } from '../../plan/report/model.ts';
import { DEFAULT_OPTIONS } from '../../plan/source.ts';
import { isList, TAGS, type Tag } from '../../plan/template/tags.ts';
import { DEFAULT_WORDING } from '../../plan/wording.ts';
import type { Kind } from './dialog-data.ts';

export type TemplateKind = 'plan-annex' | 'plan' | 'report';

export const TEMPLATE_KINDS: Readonly<Record<TemplateKind, { readonly label: string; readonly for: Kind }>> = {
  'plan-annex': { label: 'Kế hoạch có phụ lục', for: 'plan' },
  plan: { label: 'Kế hoạch không có phụ lục', for: 'plan' },
  report: { label: 'Báo cáo kết quả thực hiện', for: 'report' },
};

export const DEFAULT_TEMPLATES: Readonly<Record<TemplateKind, string>> = {
  'plan-annex': withAnnex,
  plan: withoutAnnex,
  report,
};

/** Every problem at once; errors mean that the template cannot be used. */
export function checkTemplate(bytes: Uint8Array, kind: TemplateKind): Problem[] {
  const code = readCode('1.1');
  const [max, score] = [fromNumber(1), fromNumber(0)];
  const rows = code ? [{ code, title: 'Tiêu chí', max, score, cause: 'chưa làm', place: 2 }] : [];
  const result = assess({ settings: EMPTY_SETTINGS, rows, tasks: [] });
  const options = { ...DEFAULT_OPTIONS, annex: kind === 'plan-annex' };
  const source = { settings: EMPTY_SETTINGS, result, tasks: [], wording: DEFAULT_WORDING, options };
  const day = { year: 2026, month: 1, day: 1 };
  const model = kind === 'report' ? buildReport(source, { from: day, to: day }).model : buildPlan(source).model;
  const rendered = renderPlan(bytes, model);
  return bySeverity(rendered.ok ? rendered.notes : rendered.problems);
}

/** The tags as they are written, from the same table that fills them. */
export function templateGuide(): { tag: string; explanation: string }[] {
  return (Object.keys(TAGS) as Tag[]).map((key) => {
    const [name, explanation] = TAGS[key];
    return { tag: isList(key) ? `{#${name}} … {/${name}}` : `{${name}}`, explanation };
  });
}
