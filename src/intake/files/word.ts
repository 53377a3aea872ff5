/** Reads a Word file (.docx): its paragraphs, lists and tables. */
import mammoth from 'mammoth';
import type { Given } from '../sources/document.ts';
import { readHtml } from '../sources/html.ts';

/** Pictures, notes and links carry no figure of a result. */
const OPTIONS = { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), ignoreEmptyParagraphs: true };

/**
 * @param source what the library takes: in a page `{arrayBuffer}`, in Node `{buffer}`
 * @throws Error when the bytes are no Word file
 */
export async function readWord(source: Parameters<typeof mammoth.convertToHtml>[0]): Promise<Given> {
  const { value } = await mammoth.convertToHtml(source, OPTIONS);
  return readHtml(value);
}
