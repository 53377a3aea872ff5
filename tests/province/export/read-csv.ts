/** CSV as RFC 4180 has it, read for tests by other code than wrote it: rows by the names of the header. */

/** @returns every cell as text */
export function readCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = records(text);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`${row.length} cells below ${header.length}: ${row.join('|')}`);
    return Object.fromEntries(header.map((name, x) => [name, row[x] ?? '']));
  });
}

const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;

function records(text: string): string[][] {
  const found: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length) {
    const at = CELL.lastIndex;
    const match = CELL.exec(text);
    if (!match) throw new Error(`no cell at ${at}: ${text.slice(at, at + 40)}`);
    const [, quoted, bare = '', end] = match;
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    found.push(row);
    row = [];
  }
  return found;
}
