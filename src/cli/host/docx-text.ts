/** The whole text of a .docx as a reader sees it: a paragraph a line, cells of a row apart by tabs. */
import PizZip from 'pizzip';

const TAG = /<(\/?)w:(p|t|tab|br|cr|tr|tc|tbl|txbxContent)(?=[\s/>])[^>]*?(\/?)>|([^<]+)/g;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** @throws Error when the bytes are no .docx */
export function docxText(bytes: Buffer): string {
  const xml = new PizZip(bytes).file('word/document.xml')?.asText();
  if (xml === undefined) throw new Error('word/document.xml is missing');
  const lines: string[] = [];
  /** Cells of the row under way; a cell's paragraphs are parted by blanks. */
  let row: string[] | undefined;
  let cell: string[] | undefined;
  let paragraph = '';
  let inText = false;
  for (const [, closing, name, empty, text] of xml.matchAll(TAG)) {
    if (text !== undefined) {
      if (inText) paragraph += decode(text);
      continue;
    }
    const ends = closing === '/' || empty === '/';
    if (name === 't') inText = !ends;
    else if (name === 'tab') paragraph += cell ? ' ' : '\t';
    else if (name === 'br' || name === 'cr') paragraph += cell ? ' ' : '\n';
    else if (name === 'tr' && !ends) row = [];
    else if (name === 'tc' && !ends) cell = [];
    else if (name === 'tc' && row && cell) {
      row.push(cell.filter((part) => part !== '').join(' '));
      cell = undefined;
    } else if (name === 'tr' && row) {
      lines.push(row.join('\t'));
      row = undefined;
    } else if (name === 'p' && ends) {
      (cell ?? lines).push(paragraph);
      paragraph = '';
    }
  }
  return lines.join('\n');
}

function decode(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
}
