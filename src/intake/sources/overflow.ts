/** Rows with more values than the table has columns: a decimal comma or a comma in a sentence parted what belongs together. */

/** Beyond these a row is left for the person. */
const MOST_JOINS = 3;
const WIDEST = 20;
const MOST_ROWS = 500;
const AMOUNT = /^[-+]?\d+(?:[.,]\d+)?%?$/;

/**
 * Puts together what the mark parted where there is one way only that leaves words below words and figures below figures;
 * else the rest of the row becomes one value, so that no figure is read from the wrong column.
 */
export function mendOverflow(rows: string[][], separator: string): string[][] {
  const begins = rows.flatMap((row, at) => (at > 0 && namesCriteria(row) ? [at] : []));
  const ends = [...begins, rows.length];
  return [0, ...begins].flatMap((from, at) => mendTable(rows.slice(from, ends[at]), separator));
}

/** Criteria side by side: below them begins a table as wide as they are many. */
function namesCriteria(row: readonly string[]): boolean {
  const codes = row.flatMap((value) => (/^\s*(?:TC ?)?\d{1,2}(?:\.\d{1,2}){1,3}\b/u.test(value) ? [value] : []));
  return codes.length >= LEAST_CODES && row.filter((value) => value.trim() !== '').length - codes.length <= 2;
}

const LEAST_CODES = 2;

function mendTable(rows: string[][], separator: string): string[][] {
  const header = rows.findIndex((row) => row.length >= 3 && row.filter((value) => value.trim() !== '').length >= 3);
  const width = rows[header]?.length ?? 0;
  if (header < 0 || rows.every((row) => row.length <= width)) return rows;
  const body = rows.slice(header + 1).filter((row) => row.length === width);
  const figures = Array.from({ length: width }, (_, column) => holdsFigures(body, column));
  let tried = 0;
  return rows.map((row) => {
    let filled = row.length;
    while (filled > width && (row[filled - 1] ?? '').trim() === '') filled--;
    if (filled <= width) return row;
    const hopeless = filled - width > MOST_JOINS || filled > WIDEST || ++tried > MOST_ROWS;
    const ways = hopeless ? [] : joins(row.slice(0, filled), filled - width, separator);
    const fitting = ways.filter((way) =>
      way.every(
        (value, column) =>
          value.trim() === '' || figures[column] === undefined || AMOUNT.test(value.trim()) === figures[column],
      ),
    );
    const [only, other] = fitting;
    if (only && !other) return only;
    // Codes and names stand first; what follows is shown as it is.
    const kept = figures.findIndex((holds, column) => column > 0 && holds === true);
    const from = kept < 0 ? 2 : kept;
    return [...row.slice(0, from), row.slice(from, filled).join(separator)];
  });
}

/** True for figures, false for words, undefined where the column holds both or nothing. */
function holdsFigures(rows: readonly (readonly string[])[], column: number): boolean | undefined {
  const values = rows.map((row) => (row[column] ?? '').trim()).filter((value) => value !== '');
  const amounts = values.filter((value) => AMOUNT.test(value)).length;
  if (values.length === 0) return undefined;
  return amounts === values.length ? true : amounts === 0 ? false : undefined;
}

/** Every way to join neighbours until the row is `count` shorter. */
function joins(row: readonly string[], count: number, separator: string): string[][] {
  if (count === 0) return [[...row]];
  const found = new Map<string, string[]>();
  for (let at = 0; at + 1 < row.length; at++) {
    const joined = [...row.slice(0, at), `${row[at]}${separator}${row[at + 1]}`, ...row.slice(at + 2)];
    for (const way of joins(joined, count - 1, separator)) found.set(JSON.stringify(way), way);
  }
  return [...found.values()];
}
