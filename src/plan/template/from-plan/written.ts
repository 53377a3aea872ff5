/** A plan that an office wrote, as paragraphs and tables in their order, and changes of its XML that keep how it looks. */
import { foldSearch } from '../../../core/text.ts';
import { closest, descendants, escapeXml, parseXml, wordsOf, type XmlElement } from '../../render/xml.ts';

export interface WrittenParagraph {
  readonly element: XmlElement;
  readonly text: string;
  /** For comparing: without accents, capitals and spaces around. */
  readonly folded: string;
  /** Counted through the document, from 1. */
  readonly number: number;
  /** The table row in which it stands. */
  readonly row: XmlElement | undefined;
}

export interface WrittenPlan {
  readonly xml: string;
  readonly paragraphs: readonly WrittenParagraph[];
  readonly tables: readonly XmlElement[];
}

/** In the XML of the document. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** What is proposed: a place, what stands there, the tags that would stand there. */
export interface Proposal {
  /** "Đoạn 12", "Bảng 3" */
  readonly where: string;
  readonly text: string;
  readonly tags: string;
  readonly changes: readonly Change[];
}

export function readWritten(xml: string): WrittenPlan | undefined {
  const root = parseXml(xml);
  if (!root) return undefined;
  const all = descendants(root);
  const paragraphs = all.filter(({ name }) => name === 'w:p');
  return {
    xml,
    paragraphs: paragraphs.map((element, i) => {
      const text = wordsOf(xml, element).replace(/\s+/g, ' ').trim();
      return { element, text, folded: foldSearch(text), number: i + 1, row: closest(element, ['w:tr']) };
    }),
    // A table within a cell is nobody's list of tasks.
    tables: all.filter((one) => one.name === 'w:tbl' && !(one.parent && closest(one.parent, ['w:tc']))),
  };
}

export function proposal(paragraphs: readonly WrittenParagraph[], tags: string, changes: readonly Change[]): Proposal {
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  const where = first === last ? `Đoạn ${first?.number ?? ''}` : `Đoạn ${first?.number} đến ${last?.number}`;
  return { where, text: first?.text ?? '', tags, changes };
}

/** Other words in the place of those of a paragraph, in the look of its first words. */
export function reword({ xml }: WrittenPlan, { element }: WrittenParagraph, words: string): Change[] {
  const pieces = descendants(element).filter((one) => one.name === 'w:t' && closest(one, ['w:p']) === element);
  return pieces.map((piece, i): Change => {
    // Spaces beside a tag are kept only where the element says so.
    const open = xml.slice(piece.start, piece.inside).replace(/\s+xml:space="\w*"/, '');
    const spaced = open.replace(/^<w:t/, '<w:t xml:space="preserve"').replace(/\/>$/, '>');
    return { start: piece.start, end: piece.end, put: `${spaced}${i === 0 ? escapeXml(words) : ''}</w:t>` };
  });
}

/** Takes a block out; the end of a section that it carries stays. */
export function takeOut({ xml }: WrittenPlan, element: XmlElement): Change {
  const section = descendants(element).find(({ name }) => name === 'w:sectPr');
  const put = section ? `<w:p><w:pPr>${xml.slice(section.start, section.end)}</w:pPr></w:p>` : '';
  return { start: element.start, end: element.end, put };
}

/** The first of these paragraphs says the words, the others go. */
export function replaceAll(
  plan: WrittenPlan,
  [first, ...others]: readonly WrittenParagraph[],
  words: string,
): Change[] {
  if (!first) return [];
  return [...reword(plan, first, words), ...others.map(({ element }) => takeOut(plan, element))];
}

/** A paragraph of its own that looks like another one; numbers that Word counts would stand beside ours. */
export function alike({ xml }: WrittenPlan, { element }: WrittenParagraph, words: string): string {
  const part = (within: XmlElement | undefined, name: string): string => {
    const found = within?.children.find((one) => one.name === name);
    return found ? xml.slice(found.start, found.end) : '';
  };
  const properties = part(element, 'w:pPr')
    .replace(/<w:numPr>[\s\S]*?<\/w:numPr>|<w:sectPr[\s\S]*?<\/w:sectPr>/g, '')
    .replace(/<w:pageBreakBefore[^>]*\/>/g, '');
  const runs = element.children.filter(({ name }) => name === 'w:r');
  const longest = runs.toSorted((a, b) => wordsOf(xml, b).length - wordsOf(xml, a).length)[0];
  return `<w:p>${properties}<w:r>${part(longest, 'w:rPr')}<w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r></w:p>`;
}

export const insertBefore = ({ start }: XmlElement, put: string): Change => ({ start, end: start, put });
export const insertAfter = ({ end }: XmlElement, put: string): Change => ({ start: end, end, put });
