/** Which line of the source a row was read from, and which rows a line tells of. */
import { type DocumentSource, lineKey, type MarkedLine } from './source-model.ts';

/** A row as the source needs it. */
export interface RowPlace {
  readonly code: string;
  readonly line: number;
  /** "văn bản 2, trang Xã Hòa Lợi": of which document and sheet, blank where there is but one. */
  readonly document: string;
}

/** By the code of a row, and by the key of a line. */
export interface SourceLinks {
  readonly linesOfRow: ReadonlyMap<string, readonly string[]>;
  readonly rowsOfLine: ReadonlyMap<string, readonly string[]>;
  /** Of a row, in the first of its lines: in a long one the number has to be found. */
  readonly numberOfRow: ReadonlyMap<string, string>;
}

/** The key of the document and the piece that a reading means, by the words it uses for them. */
function placeNames(documents: readonly DocumentSource[], documentName: (index: number) => string) {
  const names = new Map<string, { document: number; piece: number }>();
  documents.forEach(({ pieces, lines }, document) => {
    const own = documentName(document);
    for (const piece of new Set(lines.map((line) => line.piece))) {
      const name = [own, pieces[piece] ?? ''].filter(Boolean).join(', ');
      if (!names.has(name)) names.set(name, { document, piece });
    }
  });
  return names;
}

/** @param documentName of which document a row is, as readings say it; blank where there is but one */
export function sourceLinks(
  documents: readonly DocumentSource[],
  lines: readonly MarkedLine[],
  rows: readonly RowPlace[],
  documentName: (index: number) => string,
): SourceLinks {
  const places = placeNames(documents, documentName);
  const linesOfRow = new Map<string, string[]>();
  const rowsOfLine = new Map<string, string[]>();
  const known = new Set(lines.map(({ key }) => key));
  const shown = new Set(rows.map(({ code }) => code));
  const link = (code: string, key: string): void => {
    if (!shown.has(code)) return;
    put(linesOfRow, code, key);
    put(rowsOfLine, key, code);
  };
  for (const { code, line, document } of rows) {
    const place = places.get(document);
    if (!place) continue;
    // A cell of several paragraphs counts a line for each, and stands in one row.
    for (let at = line; at > Math.max(0, line - MOST_PARAGRAPHS); at--) {
      const key = lineKey(place.document, { piece: place.piece, line: at });
      if (!known.has(key)) continue;
      link(code, key);
      break;
    }
  }
  for (const { key, numbers } of lines)
    for (const { number } of numbers) if (number.owner !== undefined) link(number.owner, key);
  const numberOfRow = new Map<string, string>();
  for (const { key, numbers } of lines)
    for (const { key: own, number } of numbers)
      if (number.owner !== undefined && linesOfRow.get(number.owner)?.[0] === key && !numberOfRow.has(number.owner))
        numberOfRow.set(number.owner, own);
  return { linesOfRow, rowsOfLine, numberOfRow };
}

const MOST_PARAGRAPHS = 40;

function put(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
}
