/**
 * One part of a template (its XML) as pieces to be filled: text that is copied, tags that print, stretches that are repeated. A list
 * repeats what its two tags have in common: paragraphs, rows of a table, or words of one paragraph.
 */
import { partPlace } from '../../core/place.ts';
import type { Problem } from '../../core/problems.ts';
import { type FoundTag, findTags, type Pair, type Reading } from './find-tags.ts';
import { descendants, parseXml, type XmlElement } from './xml.ts';

export type Piece =
  /** Copied as it stands. */
  | string
  /** @property look the properties of its run, XML */
  | { readonly kind: 'text'; readonly key: string; readonly look: string }
  | { readonly kind: 'list'; readonly key: string; readonly negated: boolean; readonly inside: readonly Piece[] }
  /** What has to be looked at when it is filled: a paragraph (its line), a cell, a table. */
  | { readonly kind: 'element'; readonly name: 'w:p' | 'w:tc' | 'w:tbl'; readonly inside: readonly Piece[] };

export interface CompiledPart {
  readonly pieces: readonly Piece[];
  readonly problems: readonly Problem[];
  /** Keys of its tags; of lists with "#". */
  readonly keys: readonly string[];
}

interface Repeat {
  readonly key: string;
  readonly negated: boolean;
  /** Among the children of an element. */
  readonly from: number;
  readonly to: number;
}

/** Undefined where the part is no well-formed XML. */
export function compilePart(xml: string, reading: Reading): CompiledPart | undefined {
  const root = parseXml(xml);
  if (!root) return undefined;
  if (!xml.includes('{') && !xml.includes('}')) return { pieces: [xml], problems: [], keys: [] };
  const { texts, pairs, problems } = findTags(xml, root, reading);
  const keys = [...texts.map(({ key }) => key), ...pairs.map(({ open }) => `#${open.key}`)];
  if (problems.some(({ severity }) => severity === 'error')) return { pieces: [xml], problems, keys };
  const compiler = new Compiler(xml, texts, pairs);
  const pieces = [xml.slice(0, root.start), ...compiler.element(root), xml.slice(root.end)];
  const wrong = compiler.misplaced.map(({ open }): Problem => {
    const message = `{#${open.name}} và {/${open.name}} đặt sai chỗ: hai khối chồng lên nhau hoặc nằm ở hai phần khác loại. Hãy đặt thẻ mở và thẻ đóng trong cùng một bảng, cùng một đoạn hoặc trên hai dòng riêng.`;
    return { code: 'template-tag', severity: 'error', place: partPlace(`Mẫu văn bản, ${reading.part}`), message };
  });
  return { pieces: joined(pieces), problems: [...problems, ...wrong], keys };
}

class Compiler {
  readonly misplaced: Pair[] = [];
  private readonly repeats = new Map<XmlElement, Repeat[]>();
  private readonly tags = new Map<XmlElement, FoundTag[]>();
  /** Within one paragraph. */
  private readonly inline = new Set<FoundTag>();
  private readonly withTags = new Set<XmlElement>();

  constructor(
    private readonly xml: string,
    texts: readonly FoundTag[],
    pairs: readonly Pair[],
  ) {
    for (const tag of [...texts, ...pairs.flatMap(({ open, close }) => [open, close])]) {
      const { element } = tag.paragraph;
      this.tags.set(element, [...(this.tags.get(element) ?? []), tag]);
      for (let one: XmlElement | undefined = element; one; one = one.parent) this.withTags.add(one);
    }
    // Outer ones first: they close later.
    for (const pair of pairs.toReversed()) this.place(pair);
  }

  private place(pair: Pair): void {
    const [from, to] = [pair.open.paragraph, pair.close.paragraph];
    if (from === to && !this.isWholeParagraph(pair)) {
      this.inline.add(pair.open).add(pair.close);
      return;
    }
    const above = ancestors(to.element);
    let [first, last] = [from.element, to.element];
    if (from !== to) {
      const common = ancestors(from.element).find((one) => above.includes(one));
      if (!common) return;
      first = below(common, from.element);
      last = below(common, to.element);
    }
    // From cell to cell the whole row is repeated.
    if (first.parent?.name === 'w:tr') first = last = first.parent;
    const { parent } = first;
    if (!parent) return;
    const repeat = {
      key: pair.open.key,
      negated: pair.open.sign === '^',
      from: parent.children.indexOf(first),
      to: parent.children.indexOf(last),
    };
    const there = this.repeats.get(parent) ?? [];
    const crosses = there.some(
      (one) => one.from <= repeat.to && repeat.from <= one.to && !(one.from <= repeat.from && repeat.to <= one.to),
    );
    if (crosses || parent.name === 'w:r') this.misplaced.push(pair);
    this.repeats.set(parent, [...there, repeat]);
  }

  private isWholeParagraph({ open, close }: Pair): boolean {
    const { text, element } = open.paragraph;
    if (this.holdsMore(element)) return false;
    const outside = text.slice(0, open.start) + text.slice(close.end);
    return outside.replace(/\{\s*[#^/][^{}]*\}/g, '').trim() === '';
  }

  /** A section that ends here, a picture: not to be repeated or left out. */
  private holdsMore(element: XmlElement): boolean {
    return descendants(element).some(({ name }) => MORE.has(name));
  }

  element(element: XmlElement): Piece[] {
    if (!this.withTags.has(element)) return [this.xml.slice(element.start, element.end)];
    if (element.name === 'w:p') return this.paragraph(element);
    const inside = [
      this.xml.slice(element.start, element.inside),
      ...this.children(element),
      this.xml.slice(element.insideEnd, element.end),
    ];
    return element.name === 'w:tc' || element.name === 'w:tbl'
      ? [{ kind: 'element', name: element.name, inside }]
      : inside;
  }

  private children(element: XmlElement): Piece[] {
    return this.range(element, this.repeats.get(element) ?? [], 0, element.children.length - 1);
  }

  private range(element: XmlElement, repeats: readonly Repeat[], from: number, to: number): Piece[] {
    const pieces: Piece[] = [];
    for (let i = from; i <= to; i++) {
      const repeat = repeats.find((one) => one.from === i && one.to <= to);
      if (repeat) {
        const rest = repeats.filter((one) => one !== repeat);
        const inside = joined(this.range(element, rest, i, repeat.to));
        pieces.push({ kind: 'list', key: repeat.key, negated: repeat.negated, inside });
        i = repeat.to;
      } else {
        const one = element.children[i];
        if (one) pieces.push(...this.element(one));
      }
    }
    return pieces;
  }

  private paragraph(element: XmlElement): Piece[] {
    const tags = (this.tags.get(element) ?? []).toSorted((a, b) => a.start - b.start);
    const text = tags[0]?.paragraph.text ?? '';
    const printed = tags.filter((tag) => tag.sign === '' || this.inline.has(tag));
    const bare = tags.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
    const siblings = element.parent?.children.filter(({ name }) => name === 'w:p' || name === 'w:tbl').length ?? 0;
    if (tags.length > 0 && printed.length === 0 && bare.trim() === '' && siblings > 1 && !this.holdsMore(element))
      return [];
    return [{ kind: 'element', name: 'w:p', inside: joined(this.nest(this.flatten(element, tags))) }];
  }

  /** The paragraph as pieces, its runs cut where tags stand. */
  private flatten(element: XmlElement, tags: readonly FoundTag[]): Flat[] {
    if (!this.withTags.has(element) && !hasRun(element)) return [this.xml.slice(element.start, element.end)];
    if (element.name === 'w:r') return this.run(element, tags);
    return [
      this.xml.slice(element.start, element.inside),
      ...element.children.flatMap((one) => this.flatten(one, tags)),
      this.xml.slice(element.insideEnd, element.end),
    ];
  }

  private run(element: XmlElement, tags: readonly FoundTag[]): Flat[] {
    const pieces = tags[0]?.paragraph.pieces ?? [];
    const own = pieces.filter((piece) => piece.element.parent === element);
    const touches = own.some(({ element: words, from }) => {
      const to = from + words.insideEnd - words.inside;
      return tags.some(({ start, end }) => start < to && from < end);
    });
    if (!touches && !this.withTags.has(element)) return [this.xml.slice(element.start, element.end)];
    const properties = element.children.find(({ name }) => name === 'w:rPr');
    const look = properties ? this.xml.slice(properties.start, properties.end) : '';
    return element.children.flatMap((one): Flat[] => {
      if (one === properties) return [];
      const piece = own.find(({ element: words }) => words === one);
      if (piece) return this.words(one, piece.from, look, tags);
      return [`<w:r>${look}`, ...this.element(one), '</w:r>'];
    });
  }

  private words(element: XmlElement, from: number, look: string, tags: readonly FoundTag[]): Flat[] {
    const text = this.xml.slice(element.inside, element.insideEnd);
    const flat: Flat[] = [];
    let at = 0;
    const put = (to: number): void => {
      if (to > at) flat.push(`<w:r>${look}<w:t xml:space="preserve">${text.slice(at, to)}</w:t></w:r>`);
    };
    for (const tag of tags) {
      const [start, end] = [tag.start - from, tag.end - from];
      if (end <= 0 || start >= text.length) continue;
      put(Math.max(start, 0));
      at = Math.min(end, text.length);
      // A tag is printed where it begins, in the look of its first letter.
      if (start < 0) continue;
      if (tag.sign === '') flat.push({ kind: 'text', key: tag.key, look });
      else if (this.inline.has(tag)) flat.push({ bracket: tag });
    }
    put(text.length);
    return flat;
  }

  /** Inline lists: from one bracket to its partner. */
  private nest(flat: readonly Flat[]): Piece[] {
    const levels: Piece[][] = [[]];
    const opened: FoundTag[] = [];
    for (const one of flat) {
      if (typeof one === 'string' || !('bracket' in one)) levels.at(-1)?.push(one);
      else if (one.bracket.sign !== '/') {
        opened.push(one.bracket);
        levels.push([]);
      } else {
        const inside = levels.pop() ?? [];
        const open = opened.pop();
        if (!open) continue;
        // A list that begins inside a link and ends outside would tear it.
        if (!isBalanced(inside)) this.misplaced.push({ open, close: one.bracket });
        levels.at(-1)?.push({ kind: 'list', key: open.key, negated: open.sign === '^', inside: joined(inside) });
      }
    }
    return levels.flat();
  }
}

type Flat = Piece | { readonly bracket: FoundTag };

const MORE = new Set([
  'w:sectPr',
  'w:drawing',
  'w:pict',
  'w:object',
  'w:fldChar',
  'w:fldSimple',
  'w:footnoteReference',
  'w:br',
]);

function hasRun(element: XmlElement): boolean {
  return element.name === 'w:r' || element.children.some(hasRun);
}

function ancestors(element: XmlElement): XmlElement[] {
  return element.parent ? [element.parent, ...ancestors(element.parent)] : [];
}

/** The child of `above` that holds the element. */
function below(above: XmlElement, element: XmlElement): XmlElement {
  let one = element;
  while (one.parent && one.parent !== above) one = one.parent;
  return one;
}

function isBalanced(pieces: readonly Piece[]): boolean {
  const xml = pieces.filter((piece) => typeof piece === 'string').join('');
  let depth = 0;
  for (const [tag] of xml.matchAll(/<\/?[\w:]+[^>]*>/g)) {
    if (tag.endsWith('/>')) continue;
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function joined(pieces: readonly Piece[]): Piece[] {
  const short: Piece[] = [];
  for (const piece of pieces) {
    const last = short.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') short[short.length - 1] = last + piece;
    else short.push(piece);
  }
  return short;
}
