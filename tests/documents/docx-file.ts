/** The smallest .docx that Google would convert, as base64. */
import PizZip from 'pizzip';

export function smallDocx(text = 'Kế hoạch'): string {
  const zip = new PizZip();
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
  zip.file('[Content_Types].xml', types);
  zip.file('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>');
  zip.file('word/document.xml', `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`);
  return zip.generate({ type: 'base64' });
}
