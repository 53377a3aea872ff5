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

/** What is proposed: a place, what would stand there. */
export interface Proposal {
  /** By its first words: "“Căn cứ Luật …” đến “Theo đề nghị …” (3 đoạn)" */
  readonly place: string;
  /** In words: "thay bằng các căn cứ của văn bản". */
  readonly instead: string;
  readonly tags: string;
  /** Chosen unless the person decides otherwise; not where the office wrote sentences of its own. */
  readonly usual: boolean;
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

export function proposal(
  paragraphs: readonly WrittenParagraph[],
  tags: string,
  instead: string,
  changes: readonly Change[],
): Proposal {
  return { place: placeOf(paragraphs), instead: `thay bằng ${instead}`, tags, usual: true, changes };
}

/** So many words tell a paragraph from the others. */
const FIRST_WORDS = 9;

function placeOf(paragraphs: readonly WrittenParagraph[]): string {
  const told = paragraphs.filter(({ text }) => text !== '');
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || first === last) return quoted(first?.text ?? '');
  return `${quoted(first.text)} đến ${quoted(last.text)} (${told.length} đoạn)`;
}

export function quoted(text: string): string {
  const words = text.split(' ');
  return `“${words.slice(0, FIRST_WORDS).join(' ')}${words.length > FIRST_WORDS ? ' …' : ''}”`;
}

/** Other words in the place of those of a paragraph, in the look of its first words. */
export function reword({ xml }: WrittenPlan, { element }: WrittenParagraph, words: string): Change[] {
  const inside = descendants(element).filter((one) => closest(one, ['w:p']) === element);
  const pieces = inside.filter(({ name }) => name === 'w:t');
  // What was still to be written is highlighted; what is written now is not.
  const marks = inside.filter(({ name }) => name === 'w:highlight');
  const changes = pieces.map((piece, i): Change => {
    // Spaces beside a tag are kept only where the element says so.
    const open = xml.slice(piece.start, piece.inside).replace(/\s+xml:space="\w*"/, '');
    const spaced = open.replace(/^<w:t/, '<w:t xml:space="preserve"').replace(/\/>$/, '>');
    return { start: piece.start, end: piece.end, put: `${spaced}${i === 0 ? escapeXml(words) : ''}</w:t>` };
  });
  return [...changes, ...marks.map(({ start, end }) => ({ start, end, put: '' }))];
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
export function alike(plan: WrittenPlan, { element }: WrittenParagraph, words: string, look?: string): string {
  const properties = partOf(plan, element, 'w:pPr')
    .replace(/<w:numPr>[\s\S]*?<\/w:numPr>|<w:sectPr[\s\S]*?<\/w:sectPr>/g, '')
    .replace(/<w:pageBreakBefore[^>]*\/>/g, '');
  const run = words === '' ? '' : `<w:t xml:space="preserve">${escapeXml(words)}</w:t>`;
  const own = lookOf(plan, element) || (look ?? '');
  return `<w:p>${properties}${run === '' ? '' : `<w:r>${own}${run}</w:r>`}</w:p>`;
}

/** The properties of the run with most of the words; '' where there is none. */
export function lookOf(plan: WrittenPlan, element: XmlElement): string {
  const runs = descendants(element).filter(({ name }) => name === 'w:r');
  const longest = runs.toSorted((a, b) => wordsOf(plan.xml, b).length - wordsOf(plan.xml, a).length)[0];
  return partOf(plan, longest, 'w:rPr').replace(/<w:highlight\b[^>]*\/>/g, '');
}

export function partOf({ xml }: WrittenPlan, within: XmlElement | undefined, name: string): string {
  const found = within?.children.find((one) => one.name === name);
  return found ? xml.slice(found.start, found.end) : '';
}

export const insertBefore = ({ start }: XmlElement, put: string): Change => ({ start, end: start, put });
export const insertAfter = ({ end }: XmlElement, put: string): Change => ({ start: end, end, put });
