/**
 * Marks inside a text that a plain tag prints: docxtemplater fills in the words, then the runs are cut where the marks
 * stand. So a template needs one tag per text and an office can edit it in Word. Marks are Unicode non-characters,
 * which no text can hold once it is cleaned.
 */

import type { RichText } from '../rich-text.ts';
import { LINE_SHARE } from '../template/form.ts';

const GAP_START = '\ufdd0';
const GAP_END = '\ufdd1';
const BOLD_START = '\ufdd2';
const BOLD_END = '\ufdd3';
const LINE = '\ufdd4';
const LINE_END = '\ufdd5';
const ANY = /[\ufdd0-\ufdd3]/;

/** @param clean applied to each piece before it is marked */
export function markText(rich: RichText, clean: (text: string) => string): string {
  return rich
    .map(({ text, mark, bold }) => {
      const inner = clean(text);
      if (mark) return GAP_START + inner + GAP_END;
      return bold ? BOLD_START + inner + BOLD_END : inner;
    })
    .join('');
}

/** A request to make the line of the paragraph fit a text so many twips wide; `usual` is its length in the template. */
export function markLine(textWidth: number, usual: number): string {
  return `${LINE}${Math.round(textWidth * LINE_SHARE)}:${usual}${LINE_END}`;
}

/** Carries out all marks in the XML of a document part. */
export function applyMarks(xml: string): string {
  return cutRuns(fitLines(xml));
}

const PARAGRAPH = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g;
const INDENT = /<w:ind\b[^>]*\/>/;

/** Equal indents around a line of the wanted length, its middle where the template has it. */
function fitLines(xml: string): string {
  if (!xml.includes(LINE)) return xml;
  return xml.replace(PARAGRAPH, (paragraph) => {
    const found = /\ufdd4(\d+):(\d+)\ufdd5/.exec(paragraph);
    if (!found) return paragraph;
    const change = Math.round((Number(found[2]) - Number(found[1])) / 2);
    const bare = paragraph.replace(found[0], '');
    return bare.replace(INDENT, (indent) =>
      indent.replace(/w:(left|right|start|end)="(-?\d+)"/g, (_, side: string, value: string) => {
        return `w:${side}="${Number(value) + change}"`;
      }),
    );
  });
}

/** Innermost runs only: a text box in a template holds runs inside a run. */
const RUN = /<w:r(?: [^>]*)?>((?:(?!<w:r[ >])[\s\S])*?)<\/w:r>/g;
const PROPERTIES = /^<w:rPr>[\s\S]*?<\/w:rPr>|^<w:rPr\/>/;
const TEXT = /(<w:t(?: [^>]*)?>)([\s\S]*?)<\/w:t>|<[^>]+>/g;

function cutRuns(xml: string): string {
  if (!ANY.test(xml)) return xml;
  let gap = false;
  let bold = false;
  return xml.replace(RUN, (run, content: string) => {
    if (!ANY.test(content) && !gap && !bold) return run;
    const properties = PROPERTIES.exec(content)?.[0] ?? '';
    const runs: string[] = [];
    const put = (inner: string): void => {
      runs.push(`<w:r>${withLook(properties, gap, bold)}${inner}</w:r>`);
    };
    for (const [whole, , words] of content.slice(properties.length).matchAll(TEXT)) {
      if (words === undefined) {
        put(whole);
        continue;
      }
      for (const piece of words.split(/([\ufdd0-\ufdd3])/)) {
        if (piece === GAP_START || piece === GAP_END) gap = piece === GAP_START;
        else if (piece === BOLD_START || piece === BOLD_END) bold = piece === BOLD_START;
        else if (piece !== '') put(`<w:t xml:space="preserve">${piece}</w:t>`);
      }
    }
    return runs.join('');
  });
}

/** Order matters in the schema: fonts, bold, italics … colour, spacing, size, highlight, underline. */
const BEFORE_BOLD = /^(?:<w:(?:rStyle|rFonts)\b[^>]*\/>)*/;
const AFTER_HIGHLIGHT = /<w:(?:u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b/;

function withLook(properties: string, gap: boolean, bold: boolean): string {
  if (!gap && !bold) return properties;
  let inner = properties.replace(/^<w:rPr\/>$|^<w:rPr>|<\/w:rPr>$/g, '');
  if (bold) {
    inner = inner.replace(/<w:b(?:Cs)?(?: [^>]*)?\/>/g, '');
    const at = BEFORE_BOLD.exec(inner)?.[0].length ?? 0;
    inner = `${inner.slice(0, at)}<w:b/><w:bCs/>${inner.slice(at)}`;
  }
  if (gap) {
    inner = inner.replace(/<w:highlight\b[^>]*\/>/g, '');
    const at = AFTER_HIGHLIGHT.exec(inner)?.index ?? inner.length;
    inner = `${inner.slice(0, at)}<w:highlight w:val="yellow"/>${inner.slice(at)}`;
  }
  return `<w:rPr>${inner}</w:rPr>`;
}
