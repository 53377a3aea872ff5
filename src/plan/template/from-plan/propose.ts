/** A template from a plan that an office wrote: where each tag would stand is proposed, and what is chosen is written. */
import { openTemplate, packDocument } from '../../render/package.ts';
import { FONT } from '../form.ts';
import { proposeEnding } from './ending.ts';
import { proposeHead } from './head.ts';
import { proposeParts } from './parts.ts';
import { proposeTable, taskTables } from './table.ts';
import { type Change, type Proposal, readWritten } from './written.ts';

export type { Proposal } from './written.ts';

/**
 * @param docx a plan without tags
 * @param usual the default template, whose tables of the result stand in part II
 * @returns undefined where it is no Word document
 */
export function proposeTags(docx: Uint8Array, usual: Uint8Array): Proposal[] | undefined {
  const plan = readWritten(mainXml(docx) ?? '');
  if (!plan) return undefined;
  const proposals = [
    ...proposeHead(plan),
    ...proposeParts(plan, resultTables(mainXml(usual) ?? '')),
    ...proposeEnding(plan),
    ...taskTables(plan)
      .slice(0, 1)
      .map((table) => proposeTable(plan, table)),
  ].filter(({ changes }) => changes.length > 0);
  return proposals.toSorted((a, b) => startOf(a) - startOf(b));
}

/** @param chosen of those that were proposed for this document */
export function applyTags(docx: Uint8Array, chosen: readonly Proposal[]): Uint8Array {
  const opened = openTemplate(docx);
  if (!opened) return docx;
  const parts = opened.parts.map((part) => {
    return part.kind === 'officeDocument' ? { ...part, content: changed(String(part.content), chosen) } : part;
  });
  return packDocument(parts, { title: 'Mẫu kế hoạch', author: '', made: new Date(0) });
}

/** Somebody wrote tags into it already. */
export function hasTags(docx: Uint8Array): boolean {
  const plan = readWritten(mainXml(docx) ?? '');
  return plan?.paragraphs.some(({ text }) => /\{\s*[#/^]?[\p{L}.][^{}]*\}/u.test(text)) ?? false;
}

function mainXml(docx: Uint8Array): string | undefined {
  const main = openTemplate(docx)?.parts.find(({ kind }) => kind === 'officeDocument');
  return main && String(main.content);
}

const startOf = ({ changes }: Proposal): number => Math.min(...changes.map(({ start }) => start));

function changed(xml: string, chosen: readonly Proposal[]): string {
  const changes = chosen.flatMap((one) => one.changes).toSorted((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, put } of changes satisfies readonly Change[]) {
    // What another choice took out already.
    if (start < at) continue;
    pieces.push(xml.slice(at, start), put);
    at = end;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}

/** From the paragraph that opens the first of them to the one that closes the last; their letters are said, other documents have others. */
function resultTables(xml: string): string {
  const plan = readWritten(xml);
  const open = plan?.paragraphs.find(({ text }) => text === '{#bảng kết quả}');
  const close = plan?.paragraphs.find(({ text }) => text === '{/bảng kết quả hai năm}');
  const tables = open && close ? xml.slice(open.element.start, close.element.end) : '';
  return tables.replaceAll('<w:rPr>', `<w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}"/>`);
}
