/** Renders a plan: fills a template and packs the .docx. The same code runs in a page and in Node. */
import { DOCUMENT_FORMS, isTaskDocument } from '../book/document-kinds.ts';
import { partPlace } from '../core/place.ts';
import { bySeverity, type Problem } from '../core/problems.ts';
import type { PlanModel } from './model.ts';
import { compilePart } from './render/compile.ts';
import { createFiller, MOST_WRITTEN, TooLong } from './render/fill.ts';
import {
  type DocumentProperties,
  isTooLarge,
  MOST_OF_TEMPLATE,
  openTemplate,
  packDocument,
  type TemplatePart,
} from './render/package.ts';
import { templateNotes } from './render/template-notes.ts';
import { textOf } from './rich-text.ts';
import { DOSSIER } from './template/dossier-tags.ts';
import { type Scope, tagKey } from './template/scope.ts';
import { DOCUMENT } from './template/tags.ts';

export type RenderedPlan =
  | { readonly ok: true; readonly docx: Uint8Array; readonly notes: Problem[] }
  | { readonly ok: false; readonly problems: Problem[] };

/**
 * Fills a template with a plan or a report.
 * @param template a .docx with the tags of template/tags.ts, ours or an office's own
 * @param made when the document is made: the file says it
 * @returns every problem of the template at once, or the document and what had to be changed in people's text
 */
export function renderPlan(template: Uint8Array, model: PlanModel, made: Date): RenderedPlan {
  const { heading, form, facts } = model;
  const title = `${DOCUMENT_FORMS[form].name} ${textOf(facts['trích yếu'] ?? heading.subject)}`;
  const author = textOf(facts['cơ quan'] ?? heading.below);
  return fillTemplate(template, {
    scope: isTaskDocument(model.kind) ? DOCUMENT : DOSSIER,
    value: model,
    keepsOthers: false,
    properties: { title, author, made },
    // The templates of the dossier are ours alone.
    notesOf: (keys) => (isTaskDocument(model.kind) ? templateNotes(keys, model) : []),
  });
}

export interface Filling<T> {
  readonly scope: Scope<T>;
  readonly value: T;
  /** Other tags stay in what is made: a template of a template. */
  readonly keepsOthers: boolean;
  readonly properties: DocumentProperties;
  /** @param keys of the tags that are filled, of lists with "#" */
  readonly notesOf: (keys: ReadonlySet<string>) => Problem[];
}

export function fillTemplate<T>(template: Uint8Array, filling: Filling<T>): RenderedPlan {
  const { scope, value, keepsOthers, properties, notesOf } = filling;
  const opened = openTemplate(template);
  if (!opened) return { ok: false, problems: [unusable(template)] };
  const compiled = opened.parts.map((part) => {
    const { label, content } = part;
    if (label === undefined || typeof content !== 'string') return { part, filled: undefined };
    return { part, filled: compilePart(content, { document: scope, part: label, keepsOthers }) };
  });
  if (compiled.some(({ part, filled }) => part.label && !filled)) return { ok: false, problems: [unusable(template)] };
  const problems = bySeverity(compiled.flatMap(({ filled }) => filled?.problems ?? []));
  if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems };
  const keys = new Set(compiled.flatMap(({ filled }) => filled?.keys ?? []));
  const uses = (name: string): boolean => keys.has(name.startsWith('#') ? `#${tagKey(name)}` : tagKey(name));
  const filler = createFiller(scope.entry(value), uses);
  const fill = ({ part, filled }: (typeof compiled)[number]): TemplatePart => {
    if (!filled || filled.keys.length === 0) return part;
    const content = filler.fill(filled.pieces);
    return { ...part, content: part.kind === 'officeDocument' ? dropEmptySection(content) : content };
  };
  let parts: TemplatePart[];
  try {
    parts = compiled.map(fill);
  } catch (error) {
    if (!(error instanceof TooLong)) throw error;
    return { ok: false, problems: [tooLong()] };
  }
  const docx = packDocument(parts, properties);
  return { ok: true, docx, notes: [...opened.problems, ...problems, ...filler.notes, ...notesOf(keys)] };
}

function unusable(template: Uint8Array): Problem {
  const message = isTooLarge(template)
    ? `Tệp mẫu giải nén ra hơn ${MOST_OF_TEMPLATE / 1_000_000} MB nên không được mở. Hãy bỏ bớt hình ảnh và phần thừa trong Word, lưu lại dạng .docx rồi tải lên.`
    : 'Tệp mẫu không phải là tài liệu Word (.docx), đã hỏng, hoặc phức tạp hơn mọi văn bản thường dùng. Hãy mở tệp trong Word, lưu lại dạng .docx rồi tải lên.';
  return problemOf(isTooLarge(template) ? 'template-too-large' : 'template-not-docx', message);
}

const tooLong = (): Problem =>
  problemOf(
    'template-too-long',
    `Mẫu lặp lại nội dung nhiều đến mức văn bản dài quá ${MOST_WRITTEN / 1_000_000} triệu ký tự nên không được lập. Hãy bớt các khối lặp lồng nhau hoặc đứng nhiều lần trong mẫu.`,
  );

const problemOf = (code: string, message: string): Problem => ({
  ...{ code, message, severity: 'error' },
  place: partPlace('Mẫu văn bản'),
});

const SECTION = /<w:sectPr(?: [^>]*)?>(?:(?!<w:sectPr[ >])[\s\S])*?<\/w:sectPr>/g;

/**
 * A landscape section for an annex that the plan has not would be an empty page: the section before it becomes the last one.
 * @param xml of the whole document
 */
function dropEmptySection(xml: string): string {
  const sections = [...xml.matchAll(SECTION)];
  const [before, last] = sections.slice(-2);
  if (!before || !last || sections.length < 2) return xml;
  const between = xml.slice(before.index + before[0].length, last.index);
  // Nothing but the end of the paragraph that carries the section before.
  if (/<w:(?:p|tbl)[ >/]/.test(between)) return xml;
  return xml.slice(0, before.index) + between + before[0] + xml.slice(last.index + last[0].length);
}
