/** A table with one row per commune: fields side by side, then total and rank. */
import type { ItemCode } from '../../core/codes.ts';
import { type Points, subtract, ZERO } from '../../core/points.ts';
import { fold } from '../../core/text.ts';
import { type Amount, amountIn, readAmount, usesDots } from '../tables/amounts.ts';
import { type ColumnRole, roleOf, yearIn } from '../tables/column-names.ts';
import { finality } from '../tables/finality.ts';
import { type Grid, isBlankCell, type TableCell, wordsOf } from '../tables/grid.ts';
import type { Header } from '../tables/header.ts';
import { readTitle } from '../tables/marks.ts';
import { maximumIn } from '../tables/named-maxima.ts';
import { findFieldColumns } from './field-columns.ts';
import { isCommuneName } from './names.ts';
import type { RankedField, RankedUnit, Ranking } from './ranking.ts';

const MAXIMUM = new RegExp(
  `^(?:${['điểm tối đa', 'thang điểm', 'điểm chuẩn', 'tối đa', 'điểm chuẩn tối đa'].map(fold).join('|')})[: ]*$`,
  'u',
);
const AVERAGE = new RegExp(
  `^(?:${['trung bình', 'bình quân', 'điểm trung bình', 'tổng', 'cộng(?:$| ?\\()', '(?:điểm )?cao nhất', '(?:điểm )?thấp nhất', 'toàn (?:tỉnh|huyện)'].map(fold).join('|')})`,
  'u',
);

/** Undefined when the table does not list communes. */
export function readByRow(grid: Grid, header: Header, end: number): Ranking | undefined {
  const older = olderColumns(header);
  const roles = header.labels.map((labels, column) => (older.has(column) ? 'other' : roleIn(labels)));
  const body = grid.rows.slice(header.to, end);
  const unitColumn = findUnitColumn(header, roles, body);
  if (unitColumn === undefined) return undefined;
  const { fields, taken, complete } = findFieldColumns(header, unitColumn, body, older);
  const first = (wanted: readonly ColumnRole[]): number | undefined => {
    const found = roles.flatMap((role, column) =>
      role && wanted.includes(role) && column !== unitColumn && !taken.has(column) ? [column] : [],
    );
    return found.toSorted((a, b) => finality(header.labels[b] ?? []) - finality(header.labels[a] ?? []))[0];
  };
  const totalColumn = first(['total']) ?? first(['score', 'points']);
  const rankColumn = first(['rank']);
  if (totalColumn === undefined && rankColumn === undefined) return undefined;
  const assessed = totalColumn === first(['score']) ? undefined : first(['score']);
  const columns = {
    self: first(['self']),
    max: first(['max']),
    group: first(['group']),
    grade: first(['grade']),
    assessed,
    survey: first(['survey']),
  };
  const dots = usesDots(
    body.flatMap((row) => [
      ...fields.map(({ column }) => row[column]),
      totalColumn === undefined ? '' : row[totalColumn],
    ]),
  );
  const totalMax = maximumIn((totalColumn === undefined ? undefined : header.labels[totalColumn]?.at(-1)) ?? '')?.max;
  let max = totalMax?.kind === 'points' ? totalMax.points : undefined;
  const points = (cell: TableCell): Points | undefined => {
    const amount: Amount = readAmount(cell, dots);
    return amount.kind === 'points' ? amount.points : undefined;
  };
  const units: RankedUnit[] = [];
  const maxima = new Map<ItemCode, Points>();
  let group = '';
  let listed = '';
  for (let y = header.to; y < end; y++) {
    const cells = grid.rows[y] ?? [];
    const at = (column: number | undefined): TableCell => (column === undefined ? '' : cells[column]);
    const name = wordsOf(at(unitColumn));
    const told =
      fields.some(({ column }) => points(cells[column]) !== undefined) || points(at(totalColumn)) !== undefined;
    const words = name || (cells.map(wordsOf).find((text) => /\p{L}{2}/u.test(text)) ?? '');
    if (!told && !/\d/.test(wordsOf(at(rankColumn)))) {
      // "I. Khối phường" over the rows that follow.
      if (words !== '' && words.length < 80 && cells.filter((cell) => !isBlankCell(cell)).length <= 2)
        group = readTitle(words).name;
      continue;
    }
    const folded = fold(words);
    if (MAXIMUM.test(folded) || (name === '' && units.length === 0)) {
      for (const { column, code } of fields) {
        const most = points(cells[column]);
        if (most !== undefined) maxima.set(code, most);
      }
      max = points(at(totalColumn)) ?? max;
      continue;
    }
    if (name === '' || AVERAGE.test(folded) || amountIn(at(unitColumn)) !== undefined) continue;
    const told_ = fields.flatMap(({ column, code, adjusts }) => {
      const value = points(cells[column]);
      if (value === undefined) return [];
      return [[code, adjusts === 'penalty' && value > 0 ? subtract(ZERO, value) : value] as const];
    });
    for (const { code, maxColumn } of fields) {
      const most = points(at(maxColumn));
      if (most !== undefined) maxima.set(code, most);
    }
    const rank = /^\D{0,8}(\d{1,3})(?: ?\/ ?(\d{1,3}))?$/u.exec(wordsOf(at(rankColumn)));
    // A group's cell is merged over its rows, or stands in the first of them only.
    listed = wordsOf(at(columns.group)) || listed;
    units.push({
      name,
      group: listed || group,
      line: grid.lines[y] ?? y + 1,
      points: new Map(told_),
      total: points(at(totalColumn)),
      max: points(at(columns.max)),
      rank: rank ? Number(rank[1]) : undefined,
      of: rank?.[2] ? Number(rank[2]) : undefined,
      self: points(at(columns.self)),
      assessed: points(at(columns.assessed)),
      survey: points(at(columns.survey)),
      grade: wordsOf(at(columns.grade)),
    });
  }
  const [only] = units;
  if (!only || (units.length < 2 && !(isCommuneName(only.name) && fields.length >= 2))) return undefined;
  const ranked = fields.map(({ code, name, max: most, adjusts }): RankedField => {
    return { code, name, max: maxima.get(code) ?? most, adjusts };
  });
  return { fields: ranked, units, complete, max };
}

/** Figures of earlier years beside the latest. */
function olderColumns({ labels }: Header): ReadonlySet<number> {
  const years = labels.map((names) => names.map(yearIn).findLast((year) => year !== undefined));
  const last = years.reduce<number>((most, year) => Math.max(most, year ?? 0), 0);
  return new Set(years.flatMap((year, column) => (year !== undefined && year < last ? [column] : [])));
}

function roleIn(labels: readonly string[]): ColumnRole | undefined {
  const own = roleOf(labels[labels.length - 1] ?? '');
  if (own !== undefined && own !== 'points' && own !== 'title') return own;
  return labels.map(roleOf).findLast((role) => role !== undefined && role !== 'points' && role !== 'title') ?? own;
}

function findUnitColumn(
  header: Header,
  roles: readonly (ColumnRole | undefined)[],
  body: Grid['rows'],
): number | undefined {
  const shares = header.labels.map((_, column) => {
    const words = body.map((row) => wordsOf(row[column])).filter((text) => /\p{L}{2}/u.test(text));
    return words.length === 0 ? 0 : words.filter(isCommuneName).length / words.length;
  });
  const named = roles.findIndex(
    (role, column) => role === 'unit' && body.some((row) => /\p{L}{2}/u.test(wordsOf(row[column]))),
  );
  const listed = shares.findIndex(
    (share, column) => share >= 0.5 && body.some((row) => isCommuneName(wordsOf(row[column]))),
  );
  // A table of tasks has a column of units, too: it has no total and no rank.
  if (
    named >= 0 &&
    roles.some((role) => role === 'rank' || role === 'total' || role === 'score' || role === 'points')
  ) {
    return roles.some((role) => role === 'title' || role === 'code') &&
      (shares[named] ?? 0) < 0.5 &&
      !body.every((row) => !/^\d+\.\d/.test(wordsOf(row[0])))
      ? undefined
      : named;
  }
  return listed >= 0 ? listed : undefined;
}
