/** Reads whatever was given: running text and tables become statements, one solver chooses what every number is, and the result is proposed. */
import type { ItemCode } from '../core/codes.ts';
import { inDocument } from '../core/place.ts';
import type { Problem } from '../core/problems.ts';
import type { Ranking } from './communes/ranking.ts';
import { withFacts } from './engine/facts-given.ts';
import { readStatements } from './engine/read.ts';
import { gather, type Piece } from './gather.ts';
import type { KnownCriteria } from './known-criteria.ts';
import { choosePieces } from './pieces.ts';
import type { Reading, SettingsReading } from './reading.ts';
import { differingSettings } from './settings/contradictions.ts';
import type { Fact, SourceLine, SourceNumber } from './source.ts';
import type { Given } from './sources/document.ts';
import { findingsOfCuts } from './sources/limits.ts';
import type { ColumnRole } from './tables/column-names.ts';
import type { UnderstoodTable } from './tables/read-grid.ts';

export type { UnderstoodTable } from './tables/read-grid.ts';

export interface DocumentOptions {
  /** The commune, where the document tells of many. */
  readonly unit?: string | undefined;
  /** A criteria set is read: maxima and rules, no scores. */
  readonly criteria?: boolean | undefined;
  /** The criteria the book holds, where they are those of a criteria set: the best evidence there is. */
  readonly known?: KnownCriteria | undefined;
  /** The office the book belongs to: of the communes a text names, its result is the one read. */
  readonly office?: string | undefined;
  /** Roles of columns the person chose, by the key of their table. */
  readonly columns?: Readonly<Record<string, Readonly<Record<number, ColumnRole>>>> | undefined;
  /** What a person said of single numbers. */
  readonly facts?: readonly Fact[] | undefined;
}

export interface DocumentReading {
  readonly reading: Reading;
  /** More than one: the person has to choose. */
  readonly units: readonly string[];
  /** The chosen one; undefined while there is a choice to make. */
  readonly unit: string | undefined;
  readonly ranking: Ranking | undefined;
  readonly tables: readonly UnderstoodTable[];
  /** Codes whose figures a table's header or an equation holds, "Tổng" among them for the total. */
  readonly tabled: ReadonlySet<string>;
  /** Fields the document names itself, whatever it tells of them. */
  readonly namedFields: ReadonlySet<ItemCode>;
  /** The document as it was given. */
  readonly lines: readonly SourceLine[];
  /** What became of its numbers. */
  readonly numbers: readonly SourceNumber[];
}

/** Of one or of several documents, all of their sheets: one reading. Never throws. */
export function readDocument(given: readonly Given[], options: DocumentOptions = {}): DocumentReading {
  const filled = given.filter(({ parts }) => parts.length > 0);
  const all = filled.map((one, piece) => gather(filled.length > 1 ? one : { ...one, name: '' }, { ...options, piece }));
  const chosen = choosePieces(all, options.unit);
  const pieces = chosen.pieces;
  const rankings = pieces.flatMap(({ ranking }) => ranking ?? []);
  const ranking = rankings.toSorted((a, b) => b.units.length - a.units.length)[0];
  const lines = all.flatMap((piece) => piece.lines);
  const told = withFacts(
    pieces.flatMap(({ statements }) => statements),
    pieces.flatMap(({ loose }) => loose),
    lines,
    options.facts ?? [],
  );
  const nameOf = (piece: number): string => [filled[piece]?.document, sheetName(all[piece])].filter(Boolean).join(', ');
  const inPiece = (found: readonly Problem[], piece: number): Problem[] =>
    found.map((problem) =>
      nameOf(piece) === '' ? problem : { ...problem, place: inDocument(problem.place, nameOf(piece)) },
    );
  const { reading, numbers, proved, namedFields } = readStatements(
    told.statements,
    { loose: told.loose, left: pieces.flatMap(({ left }) => left) },
    lines,
    nameOf,
    options.known,
  );
  const listed = pieces.find((piece) => piece.listed !== undefined)?.listed;
  const tabled = new Set<string>(proved);
  for (const { tabled: isTabled, subject, code } of told.statements)
    if (isTabled) tabled.add(subject === 'total' ? 'Tổng' : (code ?? ''));
  return {
    reading: {
      ...reading,
      total: reading.total && withListed(reading.total, listed),
      settings: settingsOf(pieces),
      findings: [
        ...reading.findings,
        ...pieces.flatMap((piece) =>
          inPiece([...piece.findings, ...differingSettings(piece.settings)], all.indexOf(piece)),
        ),
        ...chosen.findings,
        ...findingsOfCuts(given),
      ],
      unread: [
        ...reading.unread,
        ...pieces.flatMap((piece) => piece.unread.map((line) => ({ ...line, piece: all.indexOf(piece) }))),
      ],
    },
    units: [...new Set([...pieces.flatMap(({ units }) => units), ...chosen.units])],
    unit: pieces.find(({ unit }) => unit !== undefined)?.unit ?? chosen.unit,
    ranking,
    tables: pieces.flatMap(({ tables }) => tables),
    tabled,
    namedFields,
    lines,
    numbers,
  };
}

const sheetName = (piece: Piece | undefined): string => (piece?.name ? `trang ${piece.name}` : '');

/** The first piece that tells a setting tells it. */
function settingsOf(pieces: readonly Piece[]): SettingsReading {
  return Object.assign({}, ...pieces.map(({ settings }) => settings.settings).toReversed());
}

function withListed(total: NonNullable<Reading['total']>, listed: Piece['listed']): NonNullable<Reading['total']> {
  if (!listed) return total;
  return { ...total, of: total.of ?? listed.of, max: total.max ?? listed.max };
}
