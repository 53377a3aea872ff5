/** The tags of one part of a template: found in its paragraphs, also where Word cut them into runs; opening and closing ones paired. */
import { type Place, partPlace } from '../../core/place.ts';
import type { Problem } from '../../core/problems.ts';
import { type Declared, tagKey } from '../template/scope.ts';
import { TagProblems } from './tag-problems.ts';
import { closest, descendants, unescapeXml, type XmlElement } from './xml.ts';

/** The words of a paragraph that stand in its own runs, and from which elements they come. */
export interface ParagraphText {
  readonly element: XmlElement;
  readonly text: string;
  readonly pieces: readonly { readonly element: XmlElement; readonly from: number }[];
}

export interface FoundTag {
  readonly sign: '' | '#' | '^' | '/';
  readonly name: string;
  readonly key: string;
  readonly paragraph: ParagraphText;
  /** In the text of the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** From an opening tag to its closing one. */
export interface Pair {
  readonly open: FoundTag;
  readonly close: FoundTag;
}

export interface FoundTags {
  readonly texts: readonly FoundTag[];
  readonly pairs: readonly Pair[];
  readonly problems: readonly Problem[];
}

interface Open {
  readonly tag: FoundTag;
  /** Undefined where it only asks whether a text is there. */
  readonly inside: Declared | undefined;
}

export interface Reading {
  /** What can be written anywhere in the part. */
  readonly document: Declared;
  /** "thân văn bản": where the part is, for people. */
  readonly part: string;
  /** Tags that their place does not know are left as they stand; otherwise they are refused. */
  readonly keepsOthers: boolean;
}

export function findTags(xml: string, root: XmlElement, { document, part, keepsOthers }: Reading): FoundTags {
  const paragraphs = descendants(root)
    .filter(({ name }) => name === 'w:p')
    .map((one) => textOfParagraph(xml, one));
  const problems = new TagProblems(document);
  const texts: FoundTag[] = [];
  const pairs: Pair[] = [];
  const opened: Open[] = [];
  const scopes = (): Declared[] => [...opened.flatMap(({ inside }) => inside ?? []).reverse(), document];

  for (const tag of inOrder(paragraphs)) {
    const place = placeOf(tag.paragraph, part);
    if (!isName(tag.name) || !problems.isKnown(tag.key)) {
      if (!(tag.sign === '/' && tag.name === '')) {
        problems.unknown(tag, place);
        continue;
      }
    }
    const last = opened.at(-1);
    const closes = tag.sign === '/' && last !== undefined && (tag.name === '' || last.tag.key === tag.key);
    const inside = scopes();
    const list = inside.flatMap(({ lists }) => lists.get(tag.key) ?? [])[0];
    const hasText = inside.some(({ texts: known }) => known.has(tag.key));
    const resolves = tag.sign === '/' ? closes : hasText || (tag.sign !== '' && list !== undefined);
    if (!resolves && keepsOthers) continue;
    if (closes) {
      opened.pop();
      pairs.push({ open: last.tag, close: tag });
    } else if (tag.sign === '/') {
      if (last && opened.some((one) => one.tag.key === tag.key)) {
        problems.crossed(last.tag, place);
        while (opened.pop()?.tag.key !== tag.key);
      } else problems.notOpened(tag, place);
    } else if (tag.sign !== '') {
      if (!resolves) problems.elsewhere(tag, inside, place);
      opened.push({ tag, inside: list?.inside ?? problems.listAnywhere(tag.key) });
    } else if (resolves) texts.push(tag);
    else if (list) problems.listAsText(tag, place);
    else problems.elsewhere(tag, inside, place);
  }
  for (const { tag } of opened) problems.notClosed(tag, placeOf(tag.paragraph, part));
  for (const paragraph of paragraphs) problems.looseBraces(paragraph.text, placeOf(paragraph, part));
  return { texts, pairs, problems: problems.list };
}

/** What begins with a sign is no name: other programs' tags. */
const isName = (name: string): boolean => name === '.' || /^[\p{L}\p{N}]/u.test(name);

function textOfParagraph(xml: string, element: XmlElement): ParagraphText {
  const pieces: { element: XmlElement; from: number }[] = [];
  let text = '';
  for (const one of descendants(element)) {
    if (one.name !== 'w:t' || closest(one, ['w:p']) !== element) continue;
    pieces.push({ element: one, from: text.length });
    text += xml.slice(one.inside, one.insideEnd);
  }
  return { element, text, pieces };
}

/** In the order of the text; a paragraph of a text box stands inside another one. */
function inOrder(paragraphs: readonly ParagraphText[]): FoundTag[] {
  const found = paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(/\{\s*([#/^]?)\s*([^{}]*?)\s*\}/g)].map((match): FoundTag => {
      const [whole, sign = '', escaped = ''] = match;
      const name = unescapeXml(escaped);
      return {
        sign: sign as FoundTag['sign'],
        name,
        key: tagKey(name),
        paragraph,
        start: match.index,
        end: match.index + whole.length,
      };
    }),
  );
  return found.toSorted((a, b) => offset(a) - offset(b));
}

/** Where the tag begins in the XML. */
function offset({ paragraph, start }: FoundTag): number {
  const piece = paragraph.pieces.findLast(({ from }) => from <= start);
  return piece ? piece.element.inside + start - piece.from : 0;
}

const SHOWN = 60;

/** "Mẫu văn bản, thân văn bản, dòng của bảng, đoạn “Kết quả: …”" */
function placeOf({ element, text }: ParagraphText, part: string): Place {
  const words = unescapeXml(text).replace(/\s+/g, ' ').trim();
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
  const row = closest(element, ['w:tr']) ? ', dòng của bảng' : '';
  return partPlace(`Mẫu văn bản, ${part}${row}, đoạn “${shown}”`);
}
