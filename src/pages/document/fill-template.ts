/** The document from the office's template, or from the default one where that is broken or has no place for what must be said. */
import { templateOf } from '../../book/document-kinds.ts';
import type { Problem } from '../../core/problems.ts';
import type { PlanModel } from '../../plan/model.ts';
import { renderPlan } from '../../plan/render.ts';
import { textOf } from '../../plan/rich-text.ts';
import { lostParts, tagsOf } from '../../plan/template/places.ts';
import { fromBase64 } from '../kit/bytes.ts';
import type { Template } from './dialog-data.ts';
import { OPENED } from './moments.ts';
import { DEFAULT_TEMPLATES, PLACE, slotOf } from './template-check.ts';
import { noPlaceFor, TEMPLATE_DAMAGED } from './texts.ts';

interface Filled {
  readonly docx: Uint8Array;
  /** What is to be known first: why the office's own template was not used. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
}

/** @param templates the office's own; the content of one is '' where the book's copy is damaged */
export function fillFor(model: PlanModel, templates: readonly Template[]): Filled {
  const kind = slotOf(model);
  const stored = templates.find((one) => one.kind === kind);
  if (!stored) return usual(model, []);
  if (stored.content === '') return usual(model, [DAMAGED]);
  const template = fromBase64(stored.content);
  const tags = tagsOf(template);
  const lost = tags ? lostParts(tags, model) : [];
  if (lost.length > 0) return usual(model, [lostNote(stored.name, lost)]);
  const rendered = renderPlan(template, model, OPENED);
  return rendered.ok ? { ...rendered, problems: [] } : usual(model, rendered.problems);
}

function usual(model: PlanModel, problems: readonly Problem[]): Filled {
  const rendered = renderPlan(fromBase64(DEFAULT_TEMPLATES[templateOf(model)]), model, OPENED);
  if (!rendered.ok) throw new Error(rendered.problems.map(({ message }) => message).join(' '));
  return { ...rendered, problems };
}

/** Somebody deleted or changed cells of the hidden tab. */
const DAMAGED: Problem = {
  code: 'template-damaged',
  severity: 'error',
  place: PLACE,
  message: TEMPLATE_DAMAGED,
};

function lostNote(name: string, lost: ReturnType<typeof lostParts>): Problem {
  const parts = lost.map(({ part }) => `“${textOf(part.heading).replace(/^[IVX]+\. /, '')}”`).join(', ');
  const tags = lost.map(({ tag }) => `{${tag}}`).join(', ');
  return { code: 'template-part-missing', severity: 'info', place: PLACE, message: noPlaceFor(name, parts, tags) };
}
