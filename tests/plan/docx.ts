/** Reads a .docx as tests need it: its parts, its text by paragraph, and whether its XML is well-formed. */
import PizZip from 'pizzip';

export interface OpenedDocx {
  readonly names: readonly string[];
  /** The XML of a part; throws when there is none. */
  readonly part: (name: string) => string;
  readonly document: string;
}

export function openDocx(bytes: Uint8Array): OpenedDocx {
  const zip = new PizZip(bytes);
  const part = (name: string): string => {
    const file = zip.file(name);
    if (!file) throw new Error(`no part ${name}`);
    return file.asText();
  };
  return { names: Object.keys(zip.files), part, document: part('word/document.xml') };
}

export function paragraphsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p(?: [^>]*)?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g)].map(([whole]) => whole);
}

/** The words of some XML; line breaks as "\n". */
export function wordsOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map(([, words]) => (words === undefined ? '\n' : unescapeXml(words)))
    .join('');
}

function unescapeXml(text: string): string {
  const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => names[name] ?? '');
}

/** The paragraph whose words begin so. */
export function paragraphStarting(xml: string, start: string): string {
  const found = paragraphsOf(xml).find((paragraph) => wordsOf(paragraph).startsWith(start));
  if (!found) throw new Error(`no paragraph “${start}”`);
  return found;
}

/** What is wrong with the XML; '' when it is well-formed: tags closed in order, entities known, only allowed characters. */
export function flawOf(xml: string): string {
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
  if (forbidden) return `character U+${forbidden[0].codePointAt(0)?.toString(16)}`;
  const open: string[] = [];
  let end = 0;
  for (const match of xml.matchAll(/<(?:\?[^>]*\?|(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?))>/g)) {
    const between = xml.slice(end, match.index);
    if (/[<>]|&(?!(?:lt|gt|quot|apos|amp|#\d+|#x[\da-f]+);)/i.test(between)) return `text ${between.slice(0, 80)}`;
    end = match.index + match[0].length;
    const [, closing, name, , empty] = match;
    if (name === undefined || empty) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return `</${name}> out of order`;
  }
  if (xml.slice(end).trim() !== '') return `rest ${xml.slice(end, end + 80)}`;
  return open.join(' ');
}
