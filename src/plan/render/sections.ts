/** A landscape section for an annex that the plan has not would be an empty page: the section before it becomes the last one. */

const LAST = /<w:sectPr(?: [^>]*)?>(?:(?!<w:sectPr[ >])[\s\S])*?<\/w:sectPr>/g;

/** @param xml of the whole document */
export function dropEmptySection(xml: string): string {
  const sections = [...xml.matchAll(LAST)];
  const [before, last] = sections.slice(-2);
  if (!before || !last || sections.length < 2) return xml;
  const between = xml.slice(before.index + before[0].length, last.index);
  // Nothing but the end of the paragraph that carries the section before.
  if (/<w:(?:p|tbl)[ >/]/.test(between)) return xml;
  return xml.slice(0, before.index) + between + before[0] + xml.slice(last.index + last[0].length);
}
