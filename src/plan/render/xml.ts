/** XML as a tree of elements with their places in the text: what has no tag in it is copied as it stands. */

export interface XmlElement {
  /** "w:p" */
  readonly name: string;
  readonly parent: XmlElement | undefined;
  /** Where its start tag begins and ends, where its end tag begins and ends; an empty element has no end tag. */
  readonly start: number;
  readonly inside: number;
  insideEnd: number;
  end: number;
  readonly children: XmlElement[];
}

/** No sign of it fits in two ways, so that each is looked at once, whatever a file holds. */
const MARKUP = /<(?:(!--)|(!)|(\?)|(\/?)([\w:.-]+)((?:"[^"<]*"|'[^'<]*'|[^<>"'])*)>)/y;

/** Tables in tables in text boxes are some thirty deep. */
const DEEPEST = 200;
/** A document of a thousand pages has fewer. */
const MOST_ELEMENTS = 500_000;

/**
 * The root element; undefined where the text is no well-formed XML, or more than any document is. Declarations of entities are
 * none of a document's, and refused.
 */
export function parseXml(xml: string): XmlElement | undefined {
  let root: XmlElement | undefined;
  let current: XmlElement | undefined;
  let depth = 0;
  let count = 0;
  const markup = new RegExp(MARKUP);
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', markup.lastIndex)) {
    markup.lastIndex = at;
    const match = markup.exec(xml);
    if (!match) return undefined;
    const [whole, comment, declaration, instruction, closing, name, attributes = ''] = match;
    if (declaration) return undefined;
    if (comment || instruction) {
      const close = xml.indexOf(comment ? '-->' : '?>', markup.lastIndex);
      if (close < 0) return undefined;
      markup.lastIndex = close + 2;
      continue;
    }
    if (name === undefined) return undefined;
    const end = match.index + whole.length;
    if (closing) {
      if (current?.name !== name) return undefined;
      current.insideEnd = match.index;
      current.end = end;
      current = current.parent;
      depth--;
      continue;
    }
    if ((!current && root) || ++count > MOST_ELEMENTS || depth >= DEEPEST) return undefined;
    const element: XmlElement = {
      name,
      parent: current,
      start: match.index,
      inside: end,
      insideEnd: end,
      end,
      children: [],
    };
    current?.children.push(element);
    root ??= element;
    if (attributes.endsWith('/')) continue;
    current = element;
    depth++;
  }
  return current ? undefined : root;
}

/** An element and all in it, in the order of the text. */
export function descendants(element: XmlElement, into: XmlElement[] = []): XmlElement[] {
  into.push(element);
  for (const child of element.children) descendants(child, into);
  return into;
}

export function closest(element: XmlElement, names: readonly string[]): XmlElement | undefined {
  let one: XmlElement | undefined = element;
  while (one && !names.includes(one.name)) one = one.parent;
  return one;
}

export function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (letter) => ESCAPES[letter] ?? letter);
}

export function unescapeXml(text: string): string {
  return text.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d+)|#x([\da-f]+));/gi, (whole, name: string, decimal, hex) => {
    if (name) return NAMES[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

const ESCAPES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
const NAMES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The words of a stretch of XML: the paragraphs, cells and rows in it one behind another. */
export function wordsOf(xml: string, element: XmlElement): string {
  const words: string[] = [];
  for (const one of descendants(element)) {
    if (one.name === 'w:t') words.push(unescapeXml(xml.slice(one.inside, one.insideEnd)));
    else if (one.name === 'w:br' || one.name === 'w:cr') words.push('\n');
    else if (one.name === 'w:tab' && one.parent?.name === 'w:r') words.push('\t');
  }
  return words.join('');
}
