/** Settles what the document library leaves to chance or gets in the way: times, and an empty paragraph before a section. */
import PizZip from 'pizzip';
import { packZip } from '../zip.ts';

const BORN = '2024-01-01T00:00:00Z';

export function settle(docx: Uint8Array): Uint8Array {
  const zip = new PizZip(docx);
  const change = (path: string, edit: (xml: string) => string): void => {
    const file = zip.file(path);
    if (file) zip.file(path, edit(file.asText()));
  };
  change('docProps/core.xml', (xml) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${BORN}`));
  change('word/document.xml', (xml) => {
    // The paragraph that ends a section stands after the signature: without height it never makes a page of its own.
    const low = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>';
    return xml.replace(/<w:pPr>(<w:sectPr[\s>])/g, `<w:pPr>${low}$1`);
  });
  return packZip(zip);
}
