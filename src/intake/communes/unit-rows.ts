/** A table with one row per unit: its parts side by side, then total and rank. Every row is ranked, the wanted one becomes statements. */
import { codeDepth, type ItemCode } from '../../core/codes.ts';
import type { Points } from '../../core/points.ts';
import { fold } from '../../core/text.ts';
import type { Statement } from '../engine/statements.ts';
import { amountIn, readAmount, usesDots } from '../tables/amounts.ts';
import type { GridPlace } from '../tables/cell-figures.ts';
import type { ColumnRole } from '../tables/column-names.ts';
import type { FoundTable } from '../tables/find-tables.ts';
import { type Grid, isBlankCell, wordsOf } from '../tables/grid.ts';
import type { Header } from '../tables/header.ts';
import { readTitle } from '../tables/marks.ts';
import { rankIn } from '../tables/sums.ts';
import type { TableColumn } from '../tables/understand-columns.ts';
import { wording } from '../tables/wording.ts';
import { isCommuneName, isUnitName } from './names.ts';
import type { RankedField, RankedUnit, Ranking } from './ranking.ts';
import { findParts, roleIn, type UnitPart } from './unit-parts.ts';
import { columnOf, maximumOf, signed, stateUnit, type UnitView } from './unit-statements.ts';

export interface UnitTable {
  readonly ranking: Ranking;
  readonly columns: readonly TableColumn[];
  /** The last row with figures: a unit's, or averages below them. */
  readonly last: number;
  /** What the table states of one of its units. */
  readonly state: (unit: RankedUnit) => Statement[];
}

const LEAST_CRITERIA = 3;
const MAXIMUM = wording('^(?:điểm tối đa|thang điểm|điểm chuẩn|tối đa|điểm chuẩn tối đa)[: ]*$');
const AVERAGE = wording(
  '^(?:trung bình|bình quân|điểm trung bình|tổng|cộng(?:$| ?\\()|(?:điểm )?cao nhất|(?:điểm )?thấp nhất|toàn (?:tỉnh|huyện))',
);

/** Undefined when the table does not list units. */
export function readUnitRows(grid: Grid, found: FoundTable, place: GridPlace): UnitTable | undefined {
  const { header, end } = found;
  const body = grid.rows.slice(header.to, end);
  const roles = header.labels.map(roleIn);
  const unitColumn = findUnitColumn(header, roles, body);
  if (unitColumn === undefined) return undefined;
  const { parts, complete } = findParts(header, unitColumn, body);
  const whole = parts.find(({ code }) => code === undefined);
  const isTold = columnOf(whole, 'score') !== undefined || columnOf(whole, 'rank') !== undefined;
  // Criteria by their codes need no sum to be known as such.
  if (!isTold && parts.filter(({ code }) => code && codeDepth(code) > 1).length < LEAST_CRITERIA) return undefined;
  const columns = parts.flatMap((part) => part.columns.map(({ column }) => column));
  const dots = usesDots(body.flatMap((row) => columns.map((column) => row[column])));
  const view: UnitView = { grid, found, place, parts, unitColumn, dots };
  const { units, rows, maxima, last } = listUnits(view, roles);
  const [only] = units;
  const fields = parts.filter(({ code }) => code !== undefined);
  const tellsWhole = columnOf(whole, 'score') !== undefined && columnOf(whole, 'max') !== undefined;
  if (!only || (units.length < 2 && !(isUnitName(only.name) && (fields.length >= 2 || tellsWhole)))) return undefined;
  const most = (part: UnitPart | undefined): Points | undefined => {
    const cell = maximumOf(part, maxima, view);
    return cell?.value ?? (part?.named?.max.kind === 'points' ? part.named.max.points : undefined);
  };
  const ranked = fields.flatMap((part): RankedField[] =>
    part.code ? [{ code: part.code, name: part.name, max: most(part), adjusts: part.adjusts }] : [],
  );
  return {
    ranking: { fields: ranked, units, complete, max: most(whole) },
    columns: understood(header, parts),
    last,
    state: (unit) => stateUnit(unit, rows.get(unit) ?? -1, maxima, view),
  };
}

function understood({ labels }: Header, parts: readonly UnitPart[]): TableColumn[] {
  const known = new Map(parts.flatMap(({ columns }) => columns.map((one) => [one.column, one] as const)));
  return labels.map((own, column): TableColumn => {
    const { role, options = [] } = known.get(column) ?? { role: roleIn(own) };
    return { column, label: own.join(' - '), labels: own, role, sure: true, options };
  });
}

function findUnitColumn(
  header: Header,
  roles: readonly (ColumnRole | undefined)[],
  body: Grid['rows'],
): number | undefined {
  const names = (column: number): string[] =>
    body.map((row) => wordsOf(row[column])).filter((text) => /\p{L}{2}/u.test(text));
  const rows = body.filter((row) => row.filter((cell) => !isBlankCell(cell)).length > 2).length;
  // Of notes beside a few rows some may begin as a unit's name does; a list names one in nearly each.
  const shares = header.labels.map((_, column) => {
    const words = names(column);
    return words.length === 0 ? 0 : words.filter(isUnitName).length / Math.max(words.length, rows);
  });
  const named = roles.findIndex((role, column) => role === 'unit' && names(column).length > 0);
  // A table of tasks has a column of units, too: it has no total and no rank.
  const ranks = roles.some((role) => role === 'rank' || role === 'total' || role === 'score' || role === 'points');
  if (named < 0 || !ranks) {
    const listed = shares.findIndex((share) => share >= 0.5);
    return listed >= 0 && names(listed).some(isCommuneName) ? listed : undefined;
  }
  const items = roles.some((role) => role === 'title' || role === 'code');
  const coded = body.some((row) => /^\d+\.\d/.test(wordsOf(row[0])));
  return items && (shares[named] ?? 0) < 0.5 && coded ? undefined : named;
}

/** The units in their order, each with its row; and the row that tells the maxima. */
function listUnits(view: UnitView, roles: readonly (ColumnRole | undefined)[]) {
  const { grid, found, parts, unitColumn } = view;
  const units: RankedUnit[] = [];
  const rows = new Map<RankedUnit, number>();
  const columns = parts.flatMap((part) => part.columns.map(({ column }) => column));
  const [groupColumn, gradeColumn] = [roles.indexOf('group'), roles.indexOf('grade')];
  let maxima = -1;
  let last = -1;
  let heading = '';
  let group = '';
  for (let y = found.header.to; y < found.end; y++) {
    const cells = grid.rows[y] ?? [];
    const name = wordsOf(cells[unitColumn]);
    const words = name || (cells.map(wordsOf).find((text) => /\p{L}{2}/u.test(text)) ?? '');
    if (!columns.some((column) => /\d/.test(wordsOf(cells[column])))) {
      // "I. Khối phường" over the rows that follow.
      if (words !== '' && words.length < 80 && cells.filter((cell) => !isBlankCell(cell)).length <= 2)
        heading = readTitle(words).name;
      continue;
    }
    if (MAXIMUM.test(fold(words)) || (name === '' && units.length === 0)) {
      maxima = y;
      last = y;
      continue;
    }
    if (AVERAGE.test(fold(words))) last = y;
    if (name === '' || AVERAGE.test(fold(words)) || amountIn(cells[unitColumn]) !== undefined) continue;
    // A group's cell is merged over its rows, or stands in the first of them only.
    group = wordsOf(cells[groupColumn]) || group;
    const unit = rankUnit(name, y, view);
    const ranked = { ...unit, group: group || heading, grade: wordsOf(cells[gradeColumn]) };
    units.push(ranked);
    rows.set(ranked, y);
    last = y;
  }
  return { units, rows, maxima, last };
}

function rankUnit(name: string, y: number, { grid, parts, dots }: UnitView): RankedUnit {
  const cells = grid.rows[y] ?? [];
  const points = (column: number | undefined): Points | undefined => {
    const amount = readAmount(column === undefined ? '' : cells[column], dots);
    return amount.kind === 'points' ? amount.points : undefined;
  };
  const whole = parts.find(({ code }) => code === undefined);
  const told = parts.flatMap((part): (readonly [ItemCode, Points])[] => {
    const value = points(columnOf(part, 'score'));
    return part.code && value !== undefined ? [[part.code, signed(value, part)]] : [];
  });
  const rank = rankIn(wordsOf(cells[columnOf(whole, 'rank') ?? -1]));
  const assessed = whole?.columns.find(({ options, role }) => role === 'other' && options.length > 1)?.column;
  return {
    name,
    group: '',
    line: grid.lines[y] ?? y + 1,
    points: new Map(told),
    total: points(columnOf(whole, 'score')),
    max: points(columnOf(whole, 'max')),
    rank: rank?.rank,
    of: rank?.of ?? countIn(wordsOf(cells[columnOf(whole, 'of') ?? -1])),
    self: points(columnOf(whole, 'self')),
    assessed: points(assessed),
    survey: points(columnOf(whole, 'survey')),
    grade: '',
  };
}

/** "66" */
const countIn = (words: string): number | undefined => (/^\d{1,4}$/.test(words) ? Number(words) : undefined);
