/** A table with one row per commune: fields side by side, then total and rank. */
import { type ItemCode, readCode } from '../../core/codes.ts';
import { ofUnits, type Points, subtract, ZERO } from '../../core/points.ts';
import { fold } from '../../core/text.ts';
import { usualFieldCode } from '../field-names.ts';
import { romanValue } from '../heads.ts';
import { type Amount, amountIn, readAmount, usesDots } from '../tables/amounts.ts';
import { type ColumnRole, finality, roleOf } from '../tables/column-names.ts';
import { type Grid, isBlankCell, type TableCell, wordsOf } from '../tables/grid.ts';
import type { Header } from '../tables/header.ts';
import { readTitle } from '../tables/marks.ts';
import { isCommuneName } from './names.ts';
import type { RankedField, RankedUnit, Ranking } from './ranking.ts';

const MAXIMUM = new RegExp(
  `^(?:${['điểm tối đa', 'thang điểm', 'điểm chuẩn', 'tối đa', 'điểm chuẩn tối đa'].map(fold).join('|')})$`,
  'u',
);
const AVERAGE = new RegExp(
  `^(?:${['trung bình', 'bình quân', 'điểm trung bình', 'tổng', 'cộng', 'cao nhất', 'thấp nhất'].map(fold).join('|')})`,
  'u',
);

interface FieldColumn {
  readonly column: number;
  readonly code: ItemCode;
  readonly name: string;
  readonly max: Points | undefined;
}

/** Undefined when the table does not list communes. */
export function readByRow(grid: Grid, header: Header, end: number): Ranking | undefined {
  const roles = header.labels.map((labels) => roleIn(labels));
  const body = grid.rows.slice(header.to, end);
  const unitColumn = findUnitColumn(header, roles, body);
  if (unitColumn === undefined) return undefined;
  const fields = findFields(header, unitColumn, body);
  const first = (wanted: readonly ColumnRole[]): number | undefined => {
    const found = roles.flatMap((role, column) =>
      role && wanted.includes(role) && column !== unitColumn && !fields.some((field) => field.column === column)
        ? [column]
        : [],
    );
    return found.toSorted(
      (a, b) => finality((header.labels[b] ?? []).join(' ')) - finality((header.labels[a] ?? []).join(' ')),
    )[0];
  };
  const totalColumn = first(['total']) ?? first(['score', 'points']);
  const rankColumn = first(['rank']);
  if (totalColumn === undefined && rankColumn === undefined) return undefined;
  const stages = totalColumn === undefined ? {} : stagesOf(header, roles, body, [unitColumn, totalColumn], fields);
  const columns = { self: first(['self']), group: first(['group']), grade: first(['grade']) };
  const dots = usesDots(
    body.flatMap((row) => [
      ...fields.map(({ column }) => row[column]),
      totalColumn === undefined ? '' : row[totalColumn],
    ]),
  );
  const points = (cell: TableCell): Points | undefined => {
    const amount: Amount = readAmount(cell, dots);
    return amount.kind === 'points' ? amount.points : undefined;
  };
  const units: RankedUnit[] = [];
  const maxima = new Map<ItemCode, Points>();
  let wholeMax = maximumIn(totalColumn === undefined ? [] : (header.labels[totalColumn] ?? []));
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
    if (MAXIMUM.test(folded)) {
      for (const { column, code } of fields) {
        const max = points(cells[column]);
        if (max !== undefined) maxima.set(code, max);
      }
      wholeMax = points(at(totalColumn)) ?? wholeMax;
      continue;
    }
    if (name === '' || AVERAGE.test(folded) || amountIn(at(unitColumn)) !== undefined) continue;
    const told_ = fields.flatMap(({ column, code }) => {
      const value = points(cells[column]);
      return value === undefined ? [] : [[code, value] as const];
    });
    // A group's cell is merged over its rows, or stands in the first of them only.
    listed = wordsOf(at(columns.group)) || listed;
    const rank = /^\D{0,8}(\d{1,3})(?: ?\/ ?(\d{1,3}))?$/u.exec(wordsOf(at(rankColumn)));
    units.push({
      name,
      group: listed || group,
      line: grid.lines[y] ?? y + 1,
      points: new Map(told_),
      total: points(at(totalColumn)),
      rank: rank ? Number(rank[1]) : undefined,
      of: rank?.[2] ? Number(rank[2]) : undefined,
      self: points(at(columns.self)),
      ...adjustedBy(stages, (column) => points(at(column))),
      assessed: points(at(stages.assessed)),
      survey: points(at(stages.survey)),
      grade: wordsOf(at(columns.grade)),
    });
  }
  if (units.length < 2) return undefined;
  const ranked = fields.map(({ code, name, max }): RankedField => ({ code, name, max: maxima.get(code) ?? max }));
  return { fields: ranked, units, max: wholeMax, open: stages.open ?? false };
}

/** "Tổng điểm (100 điểm)" */
function maximumIn(labels: readonly string[]): Points | undefined {
  const told = labels.flatMap(
    (label) => /\((?:tối đa:? ?)?(\d{2,3}(?:[.,]\d+)?) ?(?:điểm|đ)?\)$/iu.exec(label)?.[1] ?? [],
  );
  return told.length === 1 ? amountIn(told[0]) : undefined;
}

interface Stages {
  readonly bonus?: number | undefined;
  readonly penalty?: number | undefined;
  readonly assessed?: number | undefined;
  readonly survey?: number | undefined;
  readonly open?: boolean;
}

/** Columns that make up the total beside the fields; `open` when one of points is none of those known. */
function stagesOf(
  header: Header,
  roles: readonly (ColumnRole | undefined)[],
  body: Grid['rows'],
  taken: readonly number[],
  fields: readonly FieldColumn[],
): Stages {
  const label = (column: number): string => fold((header.labels[column] ?? []).join(' '));
  const numeric = roles.flatMap((_, column) =>
    !taken.includes(column) &&
    !fields.some((field) => field.column === column) &&
    body.filter((row) => amountIn(row[column]) !== undefined).length >= 1
      ? [column]
      : [],
  );
  const named = (pattern: RegExp): number | undefined => numeric.find((column) => pattern.test(label(column)));
  const bonus = named(BONUS);
  const penalty = numeric.find((column) => column !== bonus && PENALTY.test(label(column)));
  const open = numeric.some((column) => {
    const role = roles[column];
    return column !== bonus && column !== penalty && (role === undefined || role === 'points' || role === 'title');
  });
  return {
    bonus,
    penalty,
    assessed: numeric.find((column) => roles[column] === 'score' && column !== bonus),
    survey: numeric.find((column) => roles[column] === 'survey'),
    open,
  };
}

const BONUS = /điểm (?:thưởng|cộng)|^(?:thưởng|cộng)/u;
const PENALTY = /điểm (?:trừ|phạt)|^(?:trừ|phạt)/u;

/** Penalties are written as 0,5 or as -0,5. */
function adjustedBy(
  { bonus, penalty }: Stages,
  points: (column: number) => Points | undefined,
): Pick<RankedUnit, 'adjusted'> {
  const earned = bonus === undefined ? undefined : points(bonus);
  const taken = penalty === undefined ? undefined : points(penalty);
  if (earned === undefined && taken === undefined) return {};
  return { adjusted: subtract(earned ?? ZERO, ofUnits(Math.abs(taken ?? ZERO))) };
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
    (role, column) => role === 'unit' && body.filter((row) => /\p{L}{2}/u.test(wordsOf(row[column]))).length >= 2,
  );
  const listed = shares.findIndex(
    (share, column) => share >= 0.5 && body.filter((row) => isCommuneName(wordsOf(row[column]))).length >= 2,
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

/** "Lĩnh vực 1", "I. Chỉ đạo điều hành", "Cải cách thể chế (9 điểm)". */
function findFields(header: Header, unitColumn: number, body: Grid['rows']): FieldColumn[] {
  const fields: FieldColumn[] = [];
  const taken = new Set<string>();
  header.labels.forEach((labels, column) => {
    if (column === unitColumn || labels.length === 0) return;
    const numeric = body.filter((row) => amountIn(row[column]) !== undefined).length >= 2;
    if (!numeric) return;
    for (const label of [...labels].reverse()) {
      const code = fieldCode(label);
      if (!code) continue;
      if (taken.has(code)) return;
      taken.add(code);
      const max = /\(? ?(?:tối đa:? ?)?(\d{1,3}(?:[.,]\d+)?) ?(?:điểm|đ)? ?\)?$/iu.exec(
        label.replace(/^(?:lĩnh vực|lv|tiêu chí|tc) ?\d+/iu, ''),
      );
      fields.push({
        column,
        code,
        name: readTitle(label).name.replace(/ ?\((?:tối đa:? ?)?[\d.,]+ ?(?:điểm|đ)?\)$/iu, ''),
        max: max && /[(]|điểm|đ/.test(max[0]) ? amountIn(max[1]) : undefined,
      });
      return;
    }
  });
  return fields;
}

function fieldCode(label: string): ItemCode | undefined {
  const { mark, name } = readTitle(label);
  if (mark.kind === 'code') return mark.code;
  const short = /^(?:lĩnh vực|lv|tiêu chí|tc|nội dung|nhóm|phần|mục) ?:? ?(\d{1,2}|[IVX]{1,5})(?: |$|[:.(])/iu.exec(
    label,
  );
  if (short) return readCode(String(romanValue(short[1] ?? '') ?? Number(short[1])));
  if (mark.kind === 'roman' || (mark.kind === 'number' && usualFieldCode(name))) return readCode(String(mark.value));
  if (/^[IVX]{1,5}$/.test(label)) return readCode(String(romanValue(label) ?? ''));
  return usualFieldCode(label.replace(/ ?\(.*\)$/u, ''));
}
