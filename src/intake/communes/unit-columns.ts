/** A table with columns of its own for each unit: items below each other, each unit's points side by side. */
import { codeDepth, type ItemCode } from '../../core/codes.ts';
import { type Points, sum } from '../../core/points.ts';
import { amountIn } from '../tables/amounts.ts';
import { type ColumnRole, roleOf, yearIn } from '../tables/column-names.ts';
import { finality } from '../tables/finality.ts';
import type { FoundTable } from '../tables/find-tables.ts';
import { type Grid, isBlankCell, wordsOf } from '../tables/grid.ts';
import type { Header } from '../tables/header.ts';
import type { BodyRow } from '../tables/rows.ts';
import type { Coded } from '../tables/sequence.ts';
import { isCommuneName } from './names.ts';
import type { RankedField, RankedUnit, Ranking } from './ranking.ts';

/** A unit with its columns: its score, and what else stands below its name. */
export interface UnitColumns {
  readonly name: string;
  readonly columns: Readonly<Record<number, ColumnRole>>;
}

const LEAST = 2;
/** Without "xã" or "phường" before them, so many unknown columns of figures are units. */
const LEAST_UNNAMED = 3;
const SAMPLE = 300;

const PLAIN_NAME = /^\p{Lu}[\p{L}\p{M} .'-]{1,30}$/u;
const GROUP = /^(?:các |khối |nhóm |cụm )?(?:xã|phường|thị trấn|đặc khu|khối|nhóm|cụm)/iu;

/** Empty when the table is about one unit. */
export function findUnitColumns(grid: Grid, { header, end }: FoundTable): UnitColumns[] {
  const body = grid.rows.slice(header.to, Math.min(end, header.to + SAMPLE));
  const numeric = (column: number): boolean => {
    const filled = body.filter((row) => !isBlankCell(row[column]));
    return filled.length > 0 && filled.filter((row) => amountIn(row[column]) !== undefined).length * 2 >= filled.length;
  };
  const named = collectColumns(header, (labels) => labels.find(isCommuneName));
  if (named.length >= LEAST) return named;
  const hasTitle = header.labels.some((labels) =>
    labels.some((label) => ['title', 'max'].includes(roleOf(label) ?? '')),
  );
  if (!hasTitle) return [];
  const repeated = repeatedBelow(header);
  const unnamed = collectColumns(header, (labels, column) => {
    // "Tự chấm" and "Thẩm định" may stand below the name.
    const name = labels.findLast((label) => roleOf(label) === undefined && !repeated.has(label));
    return name !== undefined && PLAIN_NAME.test(name) && numeric(column) ? name : undefined;
  });
  return unnamed.length >= LEAST_UNNAMED ? unnamed : [];
}

/** "TC" and "TĐ" below every name are steps of the procedure, whatever they are short for. */
function repeatedBelow({ labels }: Header): ReadonlySet<string> {
  const above = new Map<string, Set<string>>();
  for (const own of labels) {
    const last = own[own.length - 1];
    if (last === undefined || own.length < 2) continue;
    above.set(last, (above.get(last) ?? new Set()).add(own[own.length - 2] ?? ''));
  }
  return new Set([...above].flatMap(([label, groups]) => (groups.size > 1 ? [label] : [])));
}

function collectColumns(
  header: Header,
  nameOf: (labels: readonly string[], column: number) => string | undefined,
): UnitColumns[] {
  const units = new Map<string, Record<number, ColumnRole>>();
  header.labels.forEach((labels, column) => {
    const name = nameOf(labels, column);
    if (name === undefined) return;
    const below = labels.slice(labels.indexOf(name) + 1);
    const last = below[below.length - 1] ?? '';
    const role = below.length === 0 ? 'score' : /^tc$/iu.test(last) ? 'self' : roleOf(last);
    const columns = units.get(name) ?? {};
    columns[column] = role === undefined || role === 'points' || role === 'total' ? 'score' : role;
    units.set(name, columns);
  });
  return [...units].map(([name, columns]) => ({ name, columns: settleColumns(header, columns) }));
}

/** Of several scores, self scores or maxima of one unit the latest year's, the last step's. */
function settleColumns(header: Header, columns: Readonly<Record<number, ColumnRole>>): Record<number, ColumnRole> {
  const settled: Record<number, ColumnRole> = { ...columns };
  const labelsOf = (column: number): readonly string[] => header.labels[column] ?? [];
  const yearOf = (column: number): number => Math.max(0, ...labelsOf(column).flatMap((label) => yearIn(label) ?? []));
  for (const role of ['score', 'self', 'max'] as const) {
    const own = Object.keys(columns)
      .map(Number)
      .filter((column) => columns[column] === role);
    const [kept] = own.toSorted((a, b) => yearOf(b) - yearOf(a) || finality(labelsOf(b)) - finality(labelsOf(a)));
    for (const column of own) if (column !== kept) settled[column] = 'other';
  }
  return settled;
}

/** The table as if the others' columns were not there. */
export function hideOthers(units: readonly UnitColumns[], chosen: UnitColumns): Record<number, ColumnRole> {
  const roles: Record<number, ColumnRole> = {};
  for (const { columns } of units) for (const column of Object.keys(columns)) roles[Number(column)] = 'other';
  return { ...roles, ...chosen.columns };
}

/** "Khối xã" above the names of several. */
function groupOf(header: Header, column: number, name: string): string {
  const labels = header.labels[column] ?? [];
  const above = labels.slice(0, Math.max(0, labels.indexOf(name)));
  return above.findLast((label) => GROUP.test(label)) ?? '';
}

/** Every unit's points by field, read in one go over the rows. */
export function rankColumns(
  grid: Grid,
  header: Header,
  units: readonly UnitColumns[],
  rows: readonly BodyRow[],
  coded: readonly Coded[],
): Ranking {
  const fields = new Map<ItemCode, RankedField>();
  const fieldRows = coded.flatMap(({ code, row }) => {
    if (!code || codeDepth(code) !== 1) return [];
    fields.set(code, { code, name: row.name, max: row.max.kind === 'points' ? row.max.points : undefined });
    return [{ code, row }];
  });
  const sumRow = rows.filter(({ kind }) => kind === 'sum').at(-1);
  const rankRow = rows.find(({ kind }) => kind === 'rank');
  const ranked = units.map(({ name, columns: own }): RankedUnit => {
    const column = Number(Object.entries(own).find(([, role]) => role === 'score')?.[0] ?? -1);
    const points = new Map<ItemCode, Points>();
    for (const { code, row } of fieldRows) {
      const value = amountIn(row.cells[column]);
      if (value !== undefined) points.set(code, value);
    }
    const rank = /(\d{1,3})/.exec(wordsOf(rankRow?.cells[column]))?.[1];
    const summed = points.size > 0 && points.size === fieldRows.length ? sum(points.values()) : undefined;
    const total = amountIn(sumRow?.cells[column]) ?? summed;
    const place = { group: groupOf(header, column, name), line: grid.lines[header.from] ?? 1 };
    return {
      name,
      ...place,
      points,
      total,
      rank: rank ? Number(rank) : undefined,
      of: undefined,
      self: undefined,
      grade: '',
    };
  });
  return { fields: [...fields.values()], units: ranked };
}
