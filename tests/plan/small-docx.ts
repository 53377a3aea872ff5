/** Small .docx files for tests of templates: paragraphs and tables as XML, and whatever else is put beside them. */
import PizZip from 'pizzip';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const run = (text: string, look = ''): string =>
  `<w:r>${look}<w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`;
/** A paragraph of so many runs. */
export const para = (...runs: string[]): string => `<w:p>${runs.map((text) => run(text)).join('')}</w:p>`;
export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${para(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

export interface Beside {
  /** Paths with their content. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Relationships of the document: [id, last word of the type, target, external]. */
  readonly relations?: readonly (readonly [id: string, kind: string, target: string, external?: boolean])[];
}

export function smallDocx(body: string, { files = {}, relations = [] }: Beside = {}): Uint8Array {
  const zip = new PizZip();
  zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  zip.file('_rels/.rels', relationships([['rId1', 'officeDocument', 'word/document.xml']]));
  zip.file('word/document.xml', `<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`);
  if (relations.length > 0) zip.file('word/_rels/document.xml.rels', relationships(relations));
  for (const [path, content] of Object.entries(files)) zip.file(path, content);
  return zip.generate({ type: 'uint8array' });
}

export const header = (body: string): string => `<w:hdr ${W} ${R}>${body}</w:hdr>`;

export function relationships(list: NonNullable<Beside['relations']>): string {
  const items = list.map(
    ([id, kind, target, external]) =>
      `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}
