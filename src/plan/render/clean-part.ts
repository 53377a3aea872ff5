/** Takes out of one part of a template what points to parts that do not travel on, and fields that fetch something from elsewhere. */
import { closest, descendants, parseXml, unescapeXml, type XmlElement } from './xml.ts';

/** Taken out with all in it, and how it is told; '' says nothing new. */
const REMOVED: Readonly<Record<string, string>> = {
  'w:object': 'đối tượng nhúng (OLE)',
  'w:control': 'điều khiển ActiveX',
  'w:altChunk': 'tài liệu nhúng',
  'w:subDoc': 'tài liệu con',
  'w:attachedTemplate': 'liên kết tới tệp mẫu khác',
  'w:mailMerge': 'nguồn dữ liệu trộn thư',
  'w:docVars': 'dữ liệu của phần mềm khác',
  'w:dataBinding': '',
  'w:commentRangeStart': '',
  'w:commentRangeEnd': '',
  'w:commentReference': 'nhận xét',
  'w:printerSettings': '',
  'w:embedRegular': '',
  'w:embedBold': '',
  'w:embedItalic': '',
  'w:embedBoldItalic': '',
};

/** Fields that compute something of the document itself. */
const OWN_FIELDS =
  /^\s*(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES|PAGEREF|REF|TOC|SEQ|STYLEREF|DATE|TIME|HYPERLINK\s+\\l)\b/i;
const FIELD = 'trường lấy dữ liệu từ ngoài (chữ được giữ)';
const REFERENCE = /\s(?:r:(?:id|embed|link|pict|href)|o:relid)\s*=\s*["']([^"']*)["']/g;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

const NAMESPACES = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const OURS = /(?:wordprocessingml\/(?:2006\/)?main|officeDocument\/(?:2006\/)?relationships)\s*$/;

/** Under other prefixes nothing below would be known for what it is; no program writes them so. */
const hasOtherPrefix = (xml: string): boolean =>
  [...xml.matchAll(NAMESPACES)].some(
    ([, prefix = '', quoted, single = '']) =>
      prefix !== 'w' && prefix !== 'r' && OURS.test(unescapeXml(quoted ?? single)),
  );

/** @param ids of relationships that travel on. @returns undefined where the part cannot be read, and so cannot be cleaned */
export function cleanPart(xml: string, ids: ReadonlySet<string>): { xml: string; removed: string[] } | undefined {
  const root = parseXml(xml);
  if (!root || hasOtherPrefix(xml)) return undefined;
  const instructions = new Instructions(xml);
  const edits: Edit[] = [];
  const removed = new Set<string>();
  for (const element of descendants(root)) {
    const { name } = element;
    const instruction = instructions.upTo(element);
    const told = REMOVED[name];
    if (told !== undefined) {
      if (told !== '') removed.add(told);
      edits.push(cut(element));
    } else if (name === 'w:instrText' || name === 'w:delInstrText') {
      // Word cuts an instruction into pieces; what does not begin one is judged with its beginning.
      if (OWN_FIELDS.test(instruction)) continue;
      removed.add(FIELD);
      edits.push({ start: element.inside, end: element.insideEnd, put: '' });
    } else if (
      name === 'w:fldSimple' &&
      !OWN_FIELDS.test(/w:instr="([^"]*)"/.exec(startTag(xml, element))?.[1] ?? '')
    ) {
      removed.add(FIELD);
      edits.push(...unwrap(element));
    } else edits.push(...withoutReferences(xml, element, ids), ...withoutAddresses(xml, element));
  }
  return { xml: applied(xml, edits), removed: [...removed] };
}

const startTag = (xml: string, { start, inside }: XmlElement): string => xml.slice(start, inside);

const cut = ({ start, end }: XmlElement): Edit => ({ start, end, put: '' });

/** Its contents stay. */
function unwrap({ start, inside, insideEnd, end }: XmlElement): Edit[] {
  return [
    { start, end: inside, put: '' },
    { start: insideEnd, end, put: '' },
  ];
}

/** Longer than the name of any field. */
const MOST_OF_INSTRUCTION = 200;

/** The instructions of complex fields: pieces from a field's beginning on, gathered for each paragraph as one reads on. */
class Instructions {
  readonly #begun = new Map<XmlElement | undefined, string>();

  constructor(private readonly xml: string) {}

  /** @returns for a piece of an instruction the field's whole instruction so far */
  upTo(element: XmlElement): string {
    const { name, inside, insideEnd } = element;
    if (name !== 'w:instrText' && name !== 'w:delInstrText' && name !== 'w:fldChar') return '';
    const paragraph = closest(element, ['w:p']);
    const before = name === 'w:fldChar' ? '' : (this.#begun.get(paragraph) ?? '');
    const words = name === 'w:fldChar' ? '' : this.xml.slice(inside, insideEnd);
    const whole = before.length < MOST_OF_INSTRUCTION ? before + words : before;
    this.#begun.set(paragraph, whole);
    return whole;
  }
}

function withoutReferences(xml: string, element: XmlElement, ids: ReadonlySet<string>): Edit[] {
  const lost = [...startTag(xml, element).matchAll(REFERENCE)].filter(([, id = '']) => !ids.has(id));
  const [first] = lost;
  if (!first) return [];
  if (element.name === 'w:hyperlink') return unwrap(element);
  if (element.name.startsWith('a:hlink')) return [cut(element)];
  const attributes = lost.map((match): Edit => {
    const start = element.start + match.index;
    return { start, end: start + match[0].length, put: '' };
  });
  const embedded = [...startTag(xml, element).matchAll(REFERENCE)].length > lost.length;
  // A header that is gone needs no reference; a picture without its image is none.
  const shape = closest(element, ['w:drawing', 'w:pict', 'w:object', 'w:headerReference', 'w:footerReference']);
  return shape && !embedded ? [cut(shape)] : attributes;
}

/** Old drawings name an address in an attribute of their own. */
function withoutAddresses(xml: string, element: XmlElement): Edit[] {
  if (!/^[vo]:/.test(element.name)) return [];
  return [...startTag(xml, element).matchAll(/\s(?:o:)?(?:src|href|althref)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map(
    (match) => {
      const start = element.start + match.index;
      return { start, end: start + match[0].length, put: '' };
    },
  );
}

function applied(xml: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, put } of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    // Inside of what is cut already.
    if (start < at) continue;
    parts.push(xml.slice(at, start), put);
    at = end;
  }
  parts.push(xml.slice(at));
  return parts.join('');
}
