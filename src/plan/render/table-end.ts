/** The end of a table: its last rows stay together, and "./." ends it in its last cell, so that neither stands alone on a page. */

/** Of the rows at the end: two with tasks, and a total. */
const TOGETHER = 3;
const ROW = /<w:tr[ >][\s\S]*?<\/w:tr>/g;
const HEADER = /<w:tblHeader(?: w:val="(?:true|1|on)")? ?\/>/;
/** A paragraph without anything in it, or the beginning of one up to where it says that it stays with the next. */
const PARAGRAPH =
  /<w:p( [^>]*)?\/>|<w:p( [^>]*[^/>])?>(?:<w:pPr\/>|<w:pPr>((?:<w:pStyle [^>]*\/>)?)(?:<w:keepNext(?: [^>]*)?\/>)?|)/g;

/** Last rows stay with each other and with the paragraph below, which not every program takes from a table. */
export function keepLastRows(table: string): string {
  if (table.indexOf('<w:tbl>') !== table.lastIndexOf('<w:tbl>')) return table;
  const rows = [...table.matchAll(ROW)].filter(([row]) => !HEADER.test(row));
  const [first] = rows.slice(-TOGETHER);
  return first ? table.slice(0, first.index) + keepNext(table.slice(first.index)) : table;
}

function keepNext(rows: string): string {
  return rows.replace(PARAGRAPH, (found, empty = '', filled = '', style: string | undefined) => {
    if (/^<w:p(?: [^>]*)?\/>$/.test(found)) return `<w:p${empty}><w:pPr><w:keepNext/></w:pPr></w:p>`;
    const end = style === undefined ? '</w:pPr>' : '';
    return `<w:p${filled}><w:pPr>${style ?? ''}<w:keepNext/>${end}`;
  });
}

const LAST_PARAGRAPH =
  /<w:p(?:( [^>]*)?\/>|(?: [^>]*)?>(?:(?!<w:p[ >/]).)*?<\/w:p>)(?=\s*<\/w:tc>\s*<\/w:tr>\s*<\/w:tbl>$)/s;

/** @param mark on a line of its own below the words of the last cell, in their look */
export function endLastCell(table: string, mark: string): string {
  return table.replace(LAST_PARAGRAPH, (paragraph) => {
    const look = [...paragraph.matchAll(/<w:r(?: [^>]*)?>(<w:rPr>.*?<\/w:rPr>)/gs)].at(-1)?.[1] ?? '';
    const run = `<w:r>${look}${paragraph.includes('</w:t>') ? '<w:br/>' : ''}<w:t>${mark}</w:t></w:r>`;
    if (paragraph.endsWith('/>')) return `<w:p>${run}</w:p>`;
    return paragraph.replace(/<\/w:p>$/, `${run}</w:p>`);
  });
}
