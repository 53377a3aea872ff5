/** The result by field as a table: last year beside this year where the book knows it, what is not told by fields, the whole. */
import { compareCodes, type ItemCode } from '../core/codes.ts';
import { formatPoints } from '../core/numbers.ts';
import { magnitude, type Points, subtract, sum } from '../core/points.ts';
import type { FieldResult } from '../core/result/result.ts';
import type { PlanContext } from './context.ts';
import type { FieldTable, FieldTableRow } from './model.ts';
import { orGap, type RichText, textOf } from './rich-text.ts';
import { oneLine, withoutClosing } from './typed.ts';

interface Figures {
  readonly max: Points | undefined;
  readonly score: Points | undefined;
  readonly lost: Points | undefined;
  readonly before: Points | undefined;
}

/** Undefined where it was not chosen or no field is scored. */
export function buildFieldTable({ source, result, total, fill, year, facts }: PlanContext): FieldTable | undefined {
  const scored = result.fields
    .filter(({ score }) => score !== undefined)
    .toSorted((a, b) => compareCodes(a.code, b.code));
  if (!source.options.fieldTable || scored.length === 0) return undefined;
  const before = (field: FieldResult): Points | undefined => lastYearOf(field, source.lastYear);
  const figures = scored.map((field): Figures => {
    return { max: field.scoredMax, score: field.score, lost: field.lost, before: before(field) };
  });
  const rows = scored.map((field, i) =>
    row(String(i + 1), orGap(withoutClosing(oneLine(field.title)), 'tên lĩnh vực'), figures[i] as Figures),
  );
  const whole: Figures = {
    max: total.max,
    score: total.score,
    lost: total.lost,
    before: source.settings.lastYearScore,
  };
  if (total.adjustment !== 0) {
    const outside: Figures = { max: undefined, score: total.adjustment, lost: undefined, before: undefined };
    rows.push(row('', fill('adjustmentsRow'), outside));
  }
  const rest = notListed(
    { ...whole, score: total.score === undefined ? undefined : subtract(total.score, total.adjustment) },
    figures,
  );
  if (rest) rows.push(row('', fill(rest.max === 0 ? 'residualRow' : 'fieldsRest'), rest));
  return {
    kind: 'fields',
    withLastYear: [whole, ...figures].some(({ before: last }) => last !== undefined),
    year: textOf(year),
    lastYear: textOf(facts['năm trước'] ?? []),
    rows,
    total: row('', fill('totalRow'), whole),
  };
}

/** What the total holds besides the fields that are told: other fields at their maximum, or what nobody explained. */
function notListed(whole: Figures, fields: readonly Figures[]): Figures | undefined {
  const over = (key: 'max' | 'score' | 'lost'): Points | undefined => {
    const [all, parts] = [whole[key], fields.map((one) => one[key])];
    return all === undefined || parts.includes(undefined)
      ? undefined
      : subtract(all, sum(parts.filter((one) => one !== undefined)));
  };
  const rest = { max: over('max'), score: over('score'), lost: over('lost'), before: undefined };
  return [rest.max, rest.score, rest.lost].some((points) => points !== undefined && points !== 0) ? rest : undefined;
}

/** Its own figure, else what its items had in all where each of them had one. */
function lastYearOf({ code, item }: FieldResult, lastYear: PlanContext['source']['lastYear']): Points | undefined {
  const own = lastYear.get(code);
  if (own !== undefined) return own;
  const leaves = leavesBelow(item);
  const amounts = leaves.map((leaf) => lastYear.get(leaf));
  return leaves.length === 0 || amounts.includes(undefined)
    ? undefined
    : sum(amounts.filter((one) => one !== undefined));
}

function leavesBelow({ children }: FieldResult['item']): ItemCode[] {
  return children.flatMap((child) => (child.children.length > 0 ? leavesBelow(child) : [child.code]));
}

function row(number: string, name: RichText, { max, score, lost, before }: Figures): FieldTableRow {
  const print = (points: Points | undefined): string => (points === undefined ? '' : formatPoints(points));
  return {
    number,
    name,
    max: print(max),
    score: print(score),
    lost: print(lost),
    lastYear: print(before),
    change: score === undefined || before === undefined ? '' : signed(subtract(score, before)),
  };
}

function signed(points: Points): string {
  if (points === 0) return '0';
  return `${points > 0 ? '+' : '-'}${formatPoints(magnitude(points))}`;
}
