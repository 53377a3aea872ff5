/** Reads whatever was given: its prose and its tables become one reading, with the communes to choose from where there are many. */
import { inDocument } from '../core/place.ts';
import type { Problem } from '../core/problems.ts';
import { withoutRepeated } from './adjustments.ts';
import { alignFields } from './align-fields.ts';
import { readCaptions } from './captions.ts';
import { findCommuneColumns, rankColumns, readCommune } from './communes/by-column.ts';
import { readByRow } from './communes/by-row.ts';
import { findUnit } from './communes/names.ts';
import type { Ranking } from './communes/ranking.ts';
import { issuerOf, readRankedUnit, withPlaces } from './communes/unit-reading.ts';
import { joinAll } from './join.ts';
import { choosePieces } from './pieces.ts';
import { readProse as readText } from './engine/prose.ts';
import { readStatements } from './engine/read.ts';
import { sourceText } from './engine/atoms.ts';
import { foldSearch } from '../core/text.ts';
import { readProse } from './prose.ts';
import type { Reading } from './reading.ts';
import type { Given } from './sources/document.ts';
import type { ColumnRole } from './tables/column-names.ts';
import type { ColumnGuess } from './tables/columns.ts';
import { type Grid, isBlankCell, wordsOf } from './tables/grid.ts';
import { spellOutSteps } from './tables/header.ts';
import { findTables, headless, readTable } from './tables/table.ts';

export interface DocumentOptions {
  /** The commune, where the document tells of many. */
  readonly unit?: string | undefined;
  /** A criteria set is read: maxima and rules, no scores. */
  readonly criteria?: boolean | undefined;
  /** Roles of columns the person chose, by the key of their table. */
  readonly columns?: Readonly<Record<string, Readonly<Record<number, ColumnRole>>>> | undefined;
}

/** One table and how its columns were understood. */
export interface UnderstoodTable {
  readonly key: string;
  readonly name: string;
  readonly columns: readonly ColumnGuess[];
}

export interface DocumentReading {
  readonly reading: Reading;
  /** More than one: the person has to choose. */
  readonly units: readonly string[];
  /** The chosen one; undefined while there is a choice to make. */
  readonly unit: string | undefined;
  readonly ranking: Ranking | undefined;
  readonly tables: readonly UnderstoodTable[];
  /** Codes of rows that stand in a table with a header, "Tổng" among them for its total. */
  readonly tabled: ReadonlySet<string>;
}

/** Never throws. */
export function readDocument(given: readonly Given[], options: DocumentOptions = {}): DocumentReading {
  const filled = given.filter(({ parts }) => parts.length > 0);
  const readings: Reading[] = [];
  const tables: UnderstoodTable[] = [];
  const rankings: Ranking[] = [];
  const tabled = new Set<string>();
  let unit: string | undefined;
  const found = filled.map((piece, index) => {
    return { name: filled.length > 1 ? piece.name : '', ...readPiece(piece, String(index), options) };
  });
  const chosen = choosePieces(found, options.unit);
  for (const piece of chosen.pieces) {
    readings.push(named(piece.reading, piece.name ? `trang ${piece.name}` : ''));
    tables.push(...piece.tables);
    rankings.push(...piece.rankings);
    for (const code of piece.tabled) tabled.add(code);
    unit ??= piece.unit;
  }
  unit ??= chosen.unit;
  const ranking = rankings.toSorted((a, b) => b.units.length - a.units.length)[0];
  const ranked = rankings.flatMap((one) => one.units.map(({ name }) => name));
  const units = [...new Set([...ranked, ...chosen.units])];
  const reading = joinAll(alignFields(readings));
  const findings = [...reading.findings, ...chosen.findings];
  const issuer = chosen.unit === undefined ? {} : issuerOf({ name: chosen.unit, line: 1 });
  return {
    reading: { ...reading, settings: { ...issuer, ...reading.settings }, findings },
    units,
    unit,
    ranking,
    tables,
    tabled,
  };
}

interface Piece {
  readonly reading: Reading;
  readonly tables: UnderstoodTable[];
  readonly rankings: Ranking[];
  readonly unit: string | undefined;
  readonly tabled: readonly string[];
}

function readPiece({ parts, name }: Given, key: string, options: DocumentOptions): Piece {
  const prose: { line: number; text: string }[] = [];
  const tables: UnderstoodTable[] = [];
  const rankings: Ranking[] = [];
  const readings: Reading[] = [];
  const headed: Reading[] = [];
  let unit: string | undefined;
  parts.forEach((part, place) => {
    if (part.kind === 'text') {
      for (const [offset, text] of part.text.split(/\r\n|\r|\n/).entries())
        prose.push({ line: part.line + offset, text });
      return;
    }
    const { grid } = part;
    const found = findTables(grid);
    const all = found.length > 0 ? found : looksLikeTable(grid) ? [headless(grid)] : [];
    let before = 0;
    all.forEach(({ header: written, end }, number) => {
      const header = spellOutSteps(written);
      const own = `${key}.${place}.${number}`;
      const chosen = { criteria: options.criteria, columns: options.columns?.[own] };
      const byRow = readByRow(grid, header, end);
      const communes = byRow ? [] : findCommuneColumns(grid, header, end);
      const ranking = byRow ?? (communes.length > 1 ? rankColumns(grid, header, end, communes, chosen) : undefined);
      if (ranking) {
        rankings.push(ranking);
        const wanted =
          ranking.units.length === 1
            ? ranking.units[0]
            : options.unit === undefined
              ? undefined
              : findUnit(ranking.units, options.unit);
        if (wanted) {
          unit = wanted.name;
          const column = communes.find((commune) => commune.name === wanted.name);
          const own = column
            ? readCommune(grid, header, end, communes, column, chosen)
            : readRankedUnit(ranking, wanted);
          readings.push({ ...withPlaces(own, ranking, wanted), settings: issuerOf(wanted) });
          headed.push(own);
        }
      } else {
        const reading = readTable(grid, header, end, chosen);
        const told =
          reading.items.length + reading.fields.length > 0 || reading.total !== undefined || reading.unread.length > 0;
        // A table of tasks tells no figures, and its words are no prose about them.
        if (!told && reading.columns.some(({ role }) => role === 'measure' || role === 'lead')) before = end;
        if (!told) return;
        readings.push(reading);
        if (header.labels.length > 0) headed.push(reading);
        tables.push({ key: own, name, columns: reading.columns });
      }
      for (const line of textOf(grid, before, header.from)) prose.push(line);
      before = end;
    });
    for (const line of textOf(grid, before, grid.rows.length)) prose.push(line);
  });
  const told = prose.filter(({ text }) => text.trim() !== '');
  const tabled = headed.flatMap(({ fields, items, total }) => [
    ...[...fields, ...items].map(({ code }) => code),
    ...(total ? ['Tổng'] : []),
  ]);
  if (told.length > 0) readings.unshift(withoutRepeated(proseOf(told, options), readings));
  const joined = joinAll(alignFields(readings));
  const settings = readCaptions(told, joined.settings, tables.length + rankings.length > 0);
  const reading = { ...joined, settings };
  return { reading, tables, rankings, unit, tabled };
}

function proseOf(told: readonly { line: number; text: string }[], { unit }: DocumentOptions): Reading {
  const old = readProse(atLines(told));
  if (process.env['OLD']) return old;
  const lines = told.map(({ line, text }) => ({ piece: 0, line, text: sourceText(text) }));
  const own = unit ?? old.settings.issuer?.value ?? '';
  const ownName = foldSearch(own).replace(/^(?:ubnd|uy ban nhan dan) /, '').replace(/^(?:xa|phuong|thi tran|dac khu|huyen) /, '');
  const { statements, loose } = readText(lines, { ownName, year: old.settings.year?.value });
  if (process.env['DEBUG']) console.error(JSON.stringify(statements, (k, v) => (k === 'span' ? undefined : v), 1));
  return { settings: old.settings, ...readStatements(statements, loose, lines).reading };
}

/** Each line where it stands in the document, so that places in the prose are places in the document. */
function atLines(lines: readonly { line: number; text: string }[]): string {
  const text: string[] = [];
  for (const { line, text: own } of lines.toSorted((a, b) => a.line - b.line)) {
    while (text.length < line - 1 && text.length < 1_000_000) text.push('');
    text.push(own);
  }
  return text.join('\n');
}

/** Rows that belong to no table of figures: titles above it, notes below, a letterhead set as a table. */
function textOf(grid: Grid, from: number, to: number): { line: number; text: string }[] {
  const lines: { line: number; text: string }[] = [];
  for (let y = from; y < to; y++) {
    const cells = (grid.rows[y] ?? []).filter((cell) => !isBlankCell(cell));
    const first = grid.lines[y] ?? y + 1;
    const room = (grid.lines[y + 1] ?? Number.POSITIVE_INFINITY) - first;
    const texts = cells.flatMap((cell) => (typeof cell === 'string' ? cell.split('\n') : [wordsOf(cell)]));
    if (texts.length <= room) lines.push(...texts.map((text, offset) => ({ line: first + offset, text })));
    else lines.push({ line: first, text: cells.map(wordsOf).join('\t') });
  }
  return lines;
}

/** Without a header: codes in front of most rows, and figures in them. */
function looksLikeTable(grid: Grid): boolean {
  if (grid.rows.length < 3) return false;
  const coded = grid.rows.filter((row) =>
    row.some((cell) => /^(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|[IVX]{1,4})$/.test(wordsOf(cell))),
  );
  return coded.length * 2 >= grid.rows.length;
}

/** Puts the name of the sheet or of the document before every place. */
export function named(reading: Reading, document: string): Reading {
  if (document === '') return reading;
  const mark = <T extends { line: number; document?: string }>(source: T): T => ({
    ...source,
    document: source.document ? `${document}, ${source.document}` : document,
  });
  const findings = reading.findings.map(
    (problem): Problem => ({ ...problem, place: inDocument(problem.place, document) }),
  );
  return {
    ...reading,
    total: reading.total && mark(reading.total),
    fields: reading.fields.map(mark),
    items: reading.items.map(mark),
    findings,
  };
}
