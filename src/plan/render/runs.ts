/** Runs of a document: words in the look of a template's run, what is missing highlighted, titles bold. */
import type { RichText } from '../rich-text.ts';
import { escapeXml } from './xml.ts';

/** @param look the properties of the run in the template, XML @param clean applied to the words */
export function runsOf(text: RichText | string, look: string, clean: (words: string) => string): string {
  if (typeof text === 'string') return run(clean(text), look);
  return text
    .map(({ text: words, mark, bold }) => run(clean(words), withLook(look, mark === true, bold === true)))
    .join('');
}

function run(words: string, look: string): string {
  if (words === '') return '';
  const lines = words.split('\n').map((line) => {
    return line === ''
      ? ''
      : `<w:t xml:space="preserve">${escapeXml(line).replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">')}</w:t>`;
  });
  return `<w:r>${look}${lines.join('<w:br/>')}</w:r>`;
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
