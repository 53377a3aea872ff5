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

export function findTags(xml: string, root: XmlElement, reading: Reading): FoundTags {
  const paragraphs = descendants(root)
    .filter(({ name }) => name === 'w:p')
    .map((one) => textOfParagraph(xml, one));
  const reader = new TagReader(reading);
  for (const tag of inOrder(paragraphs)) reader.read(tag);
  return reader.finish(paragraphs);
}

class TagReader {
  readonly #texts: FoundTag[] = [];
  readonly #pairs: Pair[] = [];
  readonly #opened: Open[] = [];
  readonly #problems: TagProblems;

  constructor(private readonly reading: Reading) {
    this.#problems = new TagProblems(reading.document);
  }

  /** What can be written here, the innermost list first. */
  get #scopes(): Declared[] {
    return [...this.#opened.flatMap(({ inside }) => inside ?? []).reverse(), this.reading.document];
  }

  read(tag: FoundTag): void {
    const place = placeOf(tag.paragraph, this.reading.part);
    const closesAny = tag.sign === '/' && tag.name === '';
    if (!closesAny && !(isName(tag.name) && this.#problems.isKnown(tag.key))) this.#problems.unknown(tag, place);
    else if (tag.sign === '/') this.#close(tag, place);
    else if (tag.sign === '') this.#print(tag, place);
    else this.#open(tag, place);
  }

  #knowsText({ key }: FoundTag): boolean {
    return this.#scopes.some(({ texts }) => texts.has(key));
  }

  #listOf({ key }: FoundTag) {
    return this.#scopes.flatMap(({ lists }) => lists.get(key) ?? [])[0];
  }

  #print(tag: FoundTag, place: Place): void {
    if (this.#knowsText(tag)) this.#texts.push(tag);
    else if (this.reading.keepsOthers) return;
    else if (this.#listOf(tag)) this.#problems.listAsText(tag, place);
    else this.#problems.elsewhere(tag, this.#scopes, place);
  }

  #open(tag: FoundTag, place: Place): void {
    const list = this.#listOf(tag);
    const resolves = list !== undefined || this.#knowsText(tag);
    if (!resolves && this.reading.keepsOthers) return;
    if (!resolves) this.#problems.elsewhere(tag, this.#scopes, place);
    this.#opened.push({ tag, inside: list?.inside ?? this.#problems.listAnywhere(tag.key) });
  }

  #close(tag: FoundTag, place: Place): void {
    const last = this.#opened.at(-1);
    if (last && (tag.name === '' || last.tag.key === tag.key)) {
      this.#opened.pop();
      this.#pairs.push({ open: last.tag, close: tag });
    } else if (this.reading.keepsOthers) return;
    else if (last && this.#opened.some((one) => one.tag.key === tag.key)) {
      this.#problems.crossed(last.tag, place);
      while (this.#opened.pop()?.tag.key !== tag.key);
    } else this.#problems.notOpened(tag, place);
  }

  finish(paragraphs: readonly ParagraphText[]): FoundTags {
    const { part } = this.reading;
    for (const { tag } of this.#opened) this.#problems.notClosed(tag, placeOf(tag.paragraph, part));
    for (const paragraph of paragraphs) this.#problems.looseBraces(paragraph.text, placeOf(paragraph, part));
    return { texts: this.#texts, pairs: this.#pairs, problems: this.#problems.list };
  }
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
