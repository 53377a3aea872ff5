/** A piece of what was given (a sheet, a file, a paste) becomes lines and statements: its tables, its flattened tables, its running text. */
import type { Points } from '../core/points.ts';
import type { Problem } from '../core/problems.ts';
import { foldSearch } from '../core/text.ts';
import { findUnit } from './communes/names.ts';
import type { Ranking } from './communes/ranking.ts';
import { countedUnits } from './communes/unit-facts.ts';
import { sourceText } from './engine/atoms.ts';
import { readProse } from './engine/prose.ts';
import type { Figure, Statement } from './engine/statements.ts';
import { append } from './lists.ts';
import { readSettings, type SettingsFound } from './settings/read-settings.ts';
import type { SourceLine, SourceNumber } from './source.ts';
import type { Given } from './sources/document.ts';
import { acrossTables } from './tables/across-tables.ts';
import { readFlatTables } from './tables/flat-table.ts';
import { type Grid, wordsOf } from './tables/grid.ts';
import {
  type GridContext,
  type GridReading,
  type PlacedText,
  readGrid,
  type UnderstoodTable,
} from './tables/read-grid.ts';

export interface Piece {
  readonly name: string;
  readonly lines: readonly SourceLine[];
  readonly settings: SettingsFound;
  readonly statements: readonly Statement[];
  readonly loose: readonly Figure[];
  /** Numbers of tables that nothing explains. */
  readonly left: readonly SourceNumber[];
  readonly tables: readonly UnderstoodTable[];
  readonly ranking: Ranking | undefined;
  readonly units: readonly string[];
  readonly unit: string | undefined;
  /** What a list of units tells of the chosen one: among how many it is ranked, the most there is. */
  readonly listed: { readonly of: number | undefined; readonly max: Points | undefined } | undefined;
  readonly findings: readonly Problem[];
  readonly unread: readonly PlacedText[];
}

export function gather({ name, parts }: Given, context: GridContext): Piece {
  const { piece, unit } = context;
  const lines: SourceLine[] = [];
  const prose: SourceLine[] = [];
  const grids: GridReading[] = [];
  const statements: (readonly Statement[])[] = [];
  const tables: UnderstoodTable[] = [];
  const findings: Problem[] = [];
  const unread: PlacedText[] = [];
  const left: SourceNumber[] = [];
  const toLine = ({ line, text, offset = 0 }: PlacedText): SourceLine => ({
    ...{ piece, line, text: sourceText(text) },
    ...(offset > 0 ? { offset } : {}),
  });
  for (const part of parts) {
    if (part.kind === 'table') {
      const read = readGrid(part.grid, context);
      grids.push(read);
      append(lines, rowsOf(part.grid).map(toLine));
      append(prose, read.rest.map(toLine));
      continue;
    }
    const text = part.text.split(/\r\n|\r|\n/);
    append(
      lines,
      text.map((one, at) => toLine({ line: part.line + at, text: one })),
    );
    const { readings, rest } = readFlatTables(text, { ...context, firstLine: part.line });
    append(prose, rest.map(toLine));
    for (const read of readings) {
      statements.push(read.statements);
      tables.push(read.table);
      append(findings, read.findings);
      append(unread, read.unread);
      append(left, read.left);
    }
  }
  const told = prose.filter(({ text }) => text.trim() !== '').sort((a, b) => a.line - b.line);
  const settings = readSettings(told);
  const chosen = unit ?? grids.find((grid) => grid.unit !== undefined)?.unit;
  const own =
    chosen ?? namedOffice(settings, context.office) ?? settings.ownUnit?.name ?? titledUnit(settings, told[0]?.line);
  const running = readProse(told, {
    ownName: bareName(own),
    year: settings.settings.year?.value ?? latestYear(settings),
    criteria: context.known,
  });
  const tabled = grids.flatMap((grid) => grid.statements);
  // Notes below the table of a criteria set speak of its items: the table tells what these are.
  const named = new Set(context.criteria === true ? tabled.flat().map(keyOf) : []);
  const ranking = grids.flatMap((grid) => grid.ranking ?? []).toSorted((a, b) => b.units.length - a.units.length)[0];
  const facts = grids.find((grid) => grid.facts !== undefined)?.facts;
  return {
    name,
    lines,
    settings: { ...settings, settings: { ...settings.settings, ...(settings.settings.issuer ? {} : facts?.settings) } },
    statements: [
      ...running.statements.filter((one) => !named.has(keyOf(one))),
      ...acrossTables([...statements, ...tabled]),
    ],
    loose: named.size > 0 ? [] : running.loose,
    left: [...left, ...grids.flatMap((grid) => grid.left)],
    tables: [...grids.flatMap((grid) => grid.tables), ...tables],
    ranking,
    units: [...new Set(grids.flatMap((grid) => grid.units))],
    unit: grids.find((grid) => grid.unit !== undefined)?.unit,
    listed: facts && {
      ...facts,
      of: facts.of ?? (facts.isRanked && ranking ? countedUnits(told, ranking) : undefined),
    },
    findings: [...findings, ...grids.flatMap((grid) => grid.findings)],
    unread: [...unread, ...grids.flatMap((grid) => grid.unread)].filter(
      ({ text }) => !REST.test(text.normalize('NFC')),
    ),
  };
}

const keyOf = ({ subject, code }: Statement): string => (subject === 'total' ? subject : (code ?? ''));

function rowsOf(grid: Grid): PlacedText[] {
  return grid.rows.map((row, y) => ({ line: grid.lines[y] ?? y + 1, text: row.map(wordsOf).join('\t') }));
}

/** Rows for what the others leave: figures of none of them. */
const REST = /không nêu riêng|chưa chi tiết|chênh lệch giữa điểm công bố/iu;

/** Of years told one after the other the result is the latest. */
function latestYear({ years }: SettingsFound): number | undefined {
  const told = years.flatMap(({ year, kind }) => (kind === 'plan' ? [] : [year]));
  return told.length > 1 ? Math.max(...told) : undefined;
}

/** The one commune that the first line names and the text speaks of again: whose figures are read, though nobody writes it down unasked. */
function titledUnit({ units }: SettingsFound, first: number | undefined): string {
  const titled = [...new Set(units.filter(({ line }) => line === first).map(({ folded }) => folded))];
  const again = units.filter(({ folded }) => folded === titled[0]);
  const [unit] = again;
  return titled.length === 1 && again.length > 1 && unit ? `${unit.level} ${unit.name}` : '';
}

/** The office the book belongs to, where the text names it. */
function namedOffice({ units }: SettingsFound, office: string | undefined): string | undefined {
  if (office === undefined) return undefined;
  const named = units.map(({ level, name }) => ({ name: `${level} ${name}` }));
  const distinct = named.filter(({ name }, at) => named.findIndex((other) => other.name === name) === at);
  return findUnit(distinct, office)?.name;
}

/** "hoa loi" for "UBND xã Hòa Lợi". */
function bareName(unit: string): string {
  return foldSearch(unit)
    .replace(/^(?:ubnd|uy ban nhan dan) /, '')
    .replace(/^(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho) /, '');
}
