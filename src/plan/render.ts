/** Renders a plan: fills the template, cuts the marks, gives a .docx. The same code runs in a page and in Node. */
import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { bySeverity, type Problem } from '../core/problems.ts';
import type { PlanModel } from './model.ts';
import { applyMarks } from './render/marks.ts';
import { type TemplateData, templateData } from './render/template-data.ts';
import {
  listsAsTexts,
  notDocx,
  outsideList,
  templateNotes,
  templateProblems,
  unknownTags,
} from './render/template-errors.ts';
import { scanTags } from './render/template-scan.ts';
import { tagKey } from './template/tags.ts';
import { packZip } from './zip.ts';

export type RenderedPlan =
  | { readonly ok: true; readonly docx: Uint8Array; readonly notes: Problem[] }
  | { readonly ok: false; readonly problems: Problem[] };

/**
 * Fills a template with a plan. Without an annex in the model take the template without one.
 * @param template a .docx with the tags of template/tags.ts, ours or an office's own
 * @returns every problem of the template at once, or the document and what had to be changed in people's text
 */
export function renderPlan(template: Uint8Array, model: PlanModel): RenderedPlan {
  const { data, notes } = templateData(model);
  const filled = fillTemplate(template, data, model.annex !== undefined);
  if (!filled.ok) return { ok: false, problems: bySeverity(filled.problems) };
  const { zip } = filled;
  for (const name of Object.keys(zip.files)) {
    if (!/^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name)) continue;
    const xml = zip.file(name)?.asText();
    if (xml !== undefined) zip.file(name, applyMarks(xml));
  }
  return { ok: true, docx: packZip(zip), notes: [...notes, ...filled.notes] };
}

type Filled = { ok: true; zip: PizZip; notes: Problem[] } | { ok: false; problems: Problem[] };

function fillTemplate(template: Uint8Array, data: TemplateData, hasAnnex: boolean): Filled {
  let zip: PizZip;
  try {
    zip = new PizZip(template);
  } catch {
    return { ok: false, problems: [notDocx()] };
  }
  if (!zip.file('word/document.xml')) return { ok: false, problems: [notDocx()] };
  const scanned = scanTags(zip);
  const wrong = [...unknownTags(scanned), ...listsAsTexts(scanned)];
  let outside = false;
  try {
    const tags = new Set<string>();
    const document = new Docxtemplater<PizZip>(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (tag) => ({
        get: (scope: unknown) => {
          const isOutside = tag === '.' && typeof scope === 'object';
          outside ||= isOutside;
          return isOutside ? '' : tagValue(scope, tag);
        },
      }),
      nullGetter: () => '',
      modules: [tagCollector(tags)],
    });
    if (wrong.length > 0) return { ok: false, problems: wrong };
    document.render(data);
    return {
      ok: true,
      zip: document.getZip(),
      notes: [...templateNotes(tags, hasAnnex), ...(outside ? [outsideList()] : [])],
    };
  } catch (error) {
    // All of them at once: whoever mends a template uploads it once.
    return { ok: false, problems: [...templateProblems(error), ...wrong] };
  }
}

function tagValue(scope: unknown, tag: string): unknown {
  if (tag === '.') return scope;
  return typeof scope === 'object' && scope !== null ? (scope as Record<string, unknown>)[tagKey(tag)] : undefined;
}

/** Notes the name of every tag of the template, also of those in lists that will be empty. */
function tagCollector(tags: Set<string>): DXT.Module {
  const note = (parts: readonly DXT.Part[]): void => {
    for (const part of parts) {
      if (part.type === 'placeholder') tags.add(part.value);
      if (part.subparsed) note(part.subparsed);
    }
  };
  return {
    name: 'TagCollector',
    postparse: (parts: DXT.Part[]) => {
      note(parts);
      return parts;
    },
  };
}
