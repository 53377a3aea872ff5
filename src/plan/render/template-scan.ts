/** The tags that a template holds, each with its part, found in its text alone: also in one too broken to be filled. */
import type PizZip from 'pizzip';

export interface PlacedTag {
  readonly tag: string;
  /** Opens or closes a list; otherwise it prints a text. */
  readonly list: boolean;
  /** "word/header1.xml" */
  readonly file: string;
}

export function scanTags(zip: PizZip): PlacedTag[] {
  const files = Object.keys(zip.files).filter((name) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name));
  return files.flatMap((file) => {
    const xml = zip.file(file)?.asText() ?? '';
    return xml.split('</w:p>').flatMap((paragraph) => {
      // Word cuts a word into runs wherever it was edited.
      const text = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('');
      return [...text.matchAll(/\{([#/^]?)([^{}]*)\}/g)].map(([, list, tag = '']) => ({
        tag: tag.trim(),
        list: list !== '',
        file,
      }));
    });
  });
}
