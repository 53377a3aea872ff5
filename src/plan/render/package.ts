/**
 * The file around a document. Of a template only the parts travel on that a document of ours may have; macros, embedded programs,
 * links to other files and data of other programs stay behind, each told. Title, author and day are written new.
 */
import PizZip from 'pizzip';
import { unpackedSize } from '../../core/archive.ts';
import { partPlace } from '../../core/place.ts';
import type { Problem } from '../../core/problems.ts';
import { cleanPart } from './clean-part.ts';
import { cleanText } from './clean-text.ts';
import { escapeXml, unescapeXml } from './xml.ts';

/** What a document may have, by the last word of the relationship's type, with its content type. */
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const KNOWN: Readonly<Record<string, string>> = {
  officeDocument: `${WORD}.document.main+xml`,
  styles: `${WORD}.styles+xml`,
  numbering: `${WORD}.numbering+xml`,
  settings: `${WORD}.settings+xml`,
  fontTable: `${WORD}.fontTable+xml`,
  footnotes: `${WORD}.footnotes+xml`,
  endnotes: `${WORD}.endnotes+xml`,
  header: `${WORD}.header+xml`,
  footer: `${WORD}.footer+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  image: '',
};
/** Parts in which people write: tags are filled there. */
const WITH_TEXT: Readonly<Record<string, string>> = {
  officeDocument: 'thân văn bản',
  header: 'đầu trang',
  footer: 'chân trang',
  footnotes: 'chú thích cuối trang',
  endnotes: 'chú thích cuối văn bản',
};
const IMAGES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
};

/** What stays behind, in words; by the last word of the relationship's type or the beginning of a path. */
const DROPPED: Readonly<Record<string, string>> = {
  vbaProject: 'macro',
  attachedTemplate: 'liên kết tới tệp mẫu khác',
  oleObject: 'đối tượng nhúng (OLE)',
  package: 'tệp nhúng',
  control: 'điều khiển ActiveX',
  customXml: 'dữ liệu của phần mềm khác (customXml)',
  comments: 'nhận xét',
  hyperlink: 'liên kết tới địa chỉ ngoài (chữ được giữ)',
  image: 'hình ảnh liên kết từ ngoài hoặc không phải PNG, JPEG, GIF',
  aFChunk: 'tài liệu nhúng',
  chart: 'biểu đồ',
  diagramData: 'sơ đồ SmartArt',
  glossaryDocument: 'khối văn bản dựng sẵn',
  mailMergeSource: 'nguồn dữ liệu trộn thư',
  font: 'phông chữ nhúng',
};
/** Made anew, or nobody's loss. */
const SILENT =
  /^(?:core-properties|extended-properties|custom-properties|thumbnail|webSettings|stylesWithEffects|customXmlProps|diagram(?:Layout|QuickStyle|Colors|Drawing)|printerSettings|recipientData|people|commentsExtended|commentsIds|commentsExtensible|keyMapCustomizations|wordVbaData)$/i;

interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly kind: string;
  readonly target: string;
}

export interface TemplatePart {
  readonly path: string;
  readonly kind: string;
  /** "thân văn bản"; undefined where nobody writes. */
  readonly label: string | undefined;
  /** Of an image the bytes, of all others XML. */
  readonly content: string | Uint8Array;
  readonly relations: readonly Relation[];
}

export interface Template {
  /** The document first. */
  readonly parts: readonly TemplatePart[];
  readonly problems: readonly Problem[];
}

/** A form of ours has 0,3 MB; pictures, of which a template of 2 MB may have some, grow little. */
export const MOST_OF_TEMPLATE = 20_000_000;

/** Looked at before anything is unpacked. */
export const isTooLarge = (template: Uint8Array): boolean => (unpackedSize(template) ?? 0) > MOST_OF_TEMPLATE;

/** Undefined where the bytes are no Word document, or one that cannot be used as a template. */
export function openTemplate(bytes: Uint8Array): Template | undefined {
  if (isTooLarge(bytes)) return undefined;
  try {
    const zip = new PizZip(bytes);
    const [main] = relationsOf(zip, '').filter(({ kind, external }) => kind === 'officeDocument' && !external);
    if (!main || !zip.file(main.target)) return undefined;
    const parts = new Map<string, TemplatePart>();
    const left = new Set<string>();
    takePart(zip, main.target, main.kind, parts, left);
    if (Object.keys(zip.files).some((name) => /vbaProject/i.test(name))) left.add('macro');
    if (Object.keys(zip.files).some((name) => name.startsWith('customXml/'))) left.add(DROPPED['customXml'] ?? '');
    return { parts: [...parts.values()], problems: [...left].map(leftBehind) };
  } catch {
    // The reader throws on whatever is no zip or is damaged; whoever asked says so.
    return undefined;
  }
}

function takePart(zip: PizZip, path: string, kind: string, parts: Map<string, TemplatePart>, left: Set<string>): void {
  const file = zip.file(path);
  if (!file || parts.has(path)) return;
  if (kind === 'image') {
    parts.set(path, { path, kind, label: undefined, content: file.asUint8Array(), relations: [] });
    return;
  }
  const all = relationsOf(zip, path);
  const kept = all.filter((one) => isKnown(one) && zip.file(one.target) !== null);
  for (const one of all)
    if (!kept.includes(one) && !SILENT.test(one.kind)) left.add(DROPPED[one.kind] ?? `phần “${one.kind}”`);
  const cleaned = cleanPart(file.asText(), new Set(kept.map(({ id }) => id)));
  if (!cleaned) throw new Error(`${path} cannot be read`);
  const { xml, removed } = cleaned;
  for (const what of removed) left.add(what);
  parts.set(path, { path, kind, label: WITH_TEXT[kind], content: xml, relations: kept });
  for (const one of kept) takePart(zip, one.target, one.kind, parts, left);
}

function isKnown({ kind, target, external }: Relation & { readonly external: boolean }): boolean {
  if (external || KNOWN[kind] === undefined || kind === 'officeDocument') return false;
  return kind !== 'image' || IMAGES[endingOf(target)] !== undefined;
}

const endingOf = (path: string): string => /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** @param path '' for the file as a whole */
function relationsOf(zip: PizZip, path: string): (Relation & { readonly external: boolean })[] {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  const xml = zip.file(`${folder}_rels/${name}.rels`)?.asText() ?? '';
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s([^<>]*)>/g)].map(([, attributes = '']) => {
    const read = (wanted: string): string =>
      unescapeXml(new RegExp(`(?:^|\\s)${wanted}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '');
    const kind = read('Type').split('/').at(-1) ?? '';
    return {
      id: read('Id'),
      kind,
      target: resolve(folder, read('Target')),
      external: read('TargetMode') === 'External',
    };
  });
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function leftBehind(what: string): Problem {
  const message = `Mẫu có ${what}; phần này không đi theo văn bản.`;
  return { code: 'template-part-dropped', severity: 'info', place: partPlace('Mẫu văn bản'), message };
}

export interface DocumentProperties {
  readonly title: string;
  readonly author: string;
  /** When the document was made. */
  readonly made: Date;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CORE = 'docProps/core.xml';

/** @param parts of `openTemplate`, filled */
export function packDocument(parts: readonly TemplatePart[], properties: DocumentProperties): Uint8Array {
  const zip = new PizZip();
  zip.file('[Content_Types].xml', contentTypes(parts));
  zip.file(
    '_rels/.rels',
    relationships([
      ['rId1', `${RELATIONSHIPS}/officeDocument`, parts[0]?.path ?? ''],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, CORE],
    ]),
  );
  zip.file(CORE, coreProperties(properties));
  for (const { path, content, relations } of parts) {
    zip.file(path, content);
    const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
    if (relations.length === 0) continue;
    const list = relations.map(({ id, kind, target }) => {
      const near = target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
      return [id, `${RELATIONSHIPS}/${kind}`, near] as const;
    });
    zip.file(`${folder}_rels/${name}.rels`, relationships(list));
  }
  return packZip(zip);
}

function contentTypes(parts: readonly TemplatePart[]): string {
  const endings = new Set(parts.filter(({ kind }) => kind === 'image').map(({ path }) => endingOf(path)));
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...[...endings].map((ending) => [ending, IMAGES[ending]]),
  ].map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  const overrides = [
    ...parts.filter(({ kind }) => kind !== 'image').map(({ path, kind }) => [path, KNOWN[kind]]),
    [CORE, 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([path, type]) => `<Override PartName="/${escapeXml(path ?? '')}" ContentType="${type}"/>`);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
}

function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(([id, type, target]) => {
    return `<Relationship Id="${escapeXml(id)}" Type="${type}" Target="${escapeXml(target)}"/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function coreProperties({ title, author, made }: DocumentProperties): string {
  const clean = (text: string): string => escapeXml(cleanText(text).text.replaceAll('\n', ' '));
  const day = `${made.toISOString().slice(0, 19)}Z`;
  const when = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  const names = [
    'dc="http://purl.org/dc/elements/1.1/"',
    'dcterms="http://purl.org/dc/terms/"',
    'xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ];
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ${names.map((one) => `xmlns:${one}`).join(' ')}>` +
    `<dc:title>${clean(title)}</dc:title><dc:creator>${clean(author)}</dc:creator>` +
    `<cp:lastModifiedBy>${clean(author)}</cp:lastModifiedBy>${when('created')}${when('modified')}` +
    '<dc:language>vi-VN</dc:language></cp:coreProperties>'
  );
}

/** The first year a zip can hold; local time, because that is what the format stores. */
const EPOCH = new Date(1980, 0, 1);

/** With fixed dates: the same content gives the same bytes. */
function packZip(zip: PizZip): Uint8Array {
  const fixed = new PizZip();
  const names = Object.keys(zip.files).filter((name) => zip.files[name]?.dir === false);
  // Readers that guess a file's type want the list of content types first.
  names.sort((a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1));
  for (const name of names) {
    const file = zip.file(name);
    if (!file) continue;
    // Moved as they are: parts that nobody changed keep their compressed bytes.
    file.date = EPOCH;
    fixed.files[name] = file;
  }
  return fixed.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 } });
}
