/** What all parts of a plan share: the result in figures, the losses by field, the office, the wording, the findings. */

import type { WordingKey } from '../book/wording/table.ts';
import { codeDepth, codeLabel, compareCodes, fieldOf, type ItemCode } from '../core/codes.ts';
import { type Coverage, counts } from '../core/coverage.ts';
import { type Points, sum } from '../core/points.ts';
import type { Difference, Result, TotalResult } from '../core/result/result.ts';
import type { Item } from '../core/scorecard.ts';
import { planYearOf } from '../core/settings.ts';
import type { Shortfall } from '../core/shortfalls.ts';
import type { Task } from '../core/tasks.ts';
import { type DocumentFacts, resultFacts } from './facts.ts';
import { Findings } from './findings-list.ts';
import { describeOffice, type Office } from './office.ts';
import { orGap, type RichText } from './rich-text.ts';
import type { PlanSource } from './source.ts';
import { oneLine, withoutClosing } from './typed.ts';
import { fillPlaceholders, linesOf, type Values } from './wording.ts';

/** A field that lost points, with what is known of where. */
export interface FieldLoss {
  readonly code: ItemCode;
  /** Its place among the fields of the annex. */
  readonly number: number;
  readonly name: RichText;
  /** Undefined where the listing does not say. */
  readonly figures: { readonly max: Points; readonly score: Points; readonly lost: Points } | undefined;
  /** By code. */
  readonly shortfalls: readonly Shortfall[];
  readonly rest: LossRest;
}

/** What is lost beyond what is listed: with it a column of losses adds up. The last two may be negative. */
export interface LossRest {
  /** Points lost that nothing listed explains. */
  readonly unexplained: Points;
  readonly rounding: Points;
  readonly other: Points;
}

export interface PlanContext {
  readonly source: PlanSource;
  readonly office: Office;
  readonly findings: Findings;
  readonly result: Result;
  readonly total: TotalResult;
  readonly losses: readonly FieldLoss[];
  readonly coverage: ReadonlyMap<ItemCode, Coverage>;
  /** Drafts left out. */
  readonly tasks: readonly Task[];
  readonly withAnnex: boolean;
  /** Nothing was lost: the plan keeps what is reached. */
  readonly isKeeping: boolean;
  readonly year: RichText;
  readonly planYear: RichText;
  /** Of the office and the result; those of head and end come with the document. */
  readonly facts: Partial<DocumentFacts>;
  readonly fill: (key: WordingKey, values?: Values) => RichText;
  readonly fillLines: (key: WordingKey) => RichText[];
}

export function createContext(source: PlanSource): PlanContext {
  const { settings, options, result } = source;
  const shortfalls = result.shortfalls.toSorted((a, b) => compareCodes(a.code, b.code));
  const losses = lossesOf(result, shortfalls);
  const tasks = source.tasks.filter(counts);
  const wantedYear = planYearOf(settings) ?? settings.documentDate?.year ?? settings.documentMonth?.year;
  const known = {
    source,
    office: describeOffice(settings),
    findings: new Findings(),
    result,
    total: result.total,
    losses,
    coverage: new Map(result.coverage.map((coverage) => [coverage.code, coverage])),
    tasks,
    isKeeping: losses.length === 0 && result.total.lost === 0 && result.total.openMax === 0,
    withAnnex: options.form !== 'text' && (shortfalls.length > 0 || tasks.length > 0),
    year: orGap(settings.yearScored === undefined ? '' : String(settings.yearScored), 'năm chấm điểm'),
    planYear: orGap(wantedYear === undefined ? '' : String(wantedYear), 'năm kế hoạch'),
  };
  return withFacts({ ...known, facts: {}, fill: () => [], fillLines: () => [] }, resultFacts(known));
}

/** The wording filled with these facts besides those that are known. */
export function withFacts<Context extends PlanContext>(context: Context, more: Partial<DocumentFacts>): Context {
  const { wording } = context.source;
  const facts = { ...context.facts, ...more };
  return {
    ...context,
    facts,
    fill: (key, values = {}) => fillPlaceholders(wording[key].trim(), { ...facts, ...values }),
    fillLines: (key) => linesOf(wording[key]).map((line) => fillPlaceholders(line, facts)),
  };
}

/** By field what was lost; fields that lost nothing are left out. */
function lossesOf({ fields, differences }: Result, shortfalls: readonly Shortfall[]): FieldLoss[] {
  const losses = fields.flatMap((field): Omit<FieldLoss, 'number'>[] => {
    const own = shortfalls.filter(({ code }) => fieldOf(code) === field.code);
    if (own.length === 0 && field.lost === 0) return [];
    const rest = restOf(differences.filter(({ code }) => code !== 'total' && fieldOf(code) === field.code));
    return [
      {
        code: field.code,
        name: orGap(withoutClosing(oneLine(field.title)), 'tên lĩnh vực'),
        figures: field.score === undefined ? undefined : { max: field.scoredMax, score: field.score, lost: field.lost },
        shortfalls: own,
        rest,
      },
    ];
  });
  return losses.map((loss, i) => ({ ...loss, number: i + 1 }));
}

export function restOf(differences: readonly Difference[]): LossRest {
  const isUnexplained = ({ kind, points }: Difference): boolean => kind === 'unexplained' && points > 0;
  const total = (wanted: (difference: Difference) => boolean): Points =>
    sum(differences.filter(wanted).map(({ points }) => points));
  return {
    unexplained: total(isUnexplained),
    rounding: total(({ kind }) => kind === 'rounding'),
    other: total((one) => one.kind !== 'rounding' && !isUnexplained(one)),
  };
}

/** Items called by name, by code: "tiêu chí 1.5, tiêu chí thành phần 3.4.1, 3.5.1, tiêu chí 7.2". */
export function nameItems(codes: readonly ItemCode[], context: Pick<PlanContext, 'source'>): string {
  return itemsByKind(codes, context)
    .map(({ kind, names }) => `${kind} ${names.join(', ')}`)
    .join(', ');
}

/** As what a sentence is about: "các tiêu chí 1.5, 1.6; tiêu chí thành phần 3.4.1". */
export function theItems(codes: readonly ItemCode[], context: Pick<PlanContext, 'source'>): string {
  return itemsByKind(codes, context)
    .map(({ kind, names }) => `${names.length > 1 ? 'các ' : ''}${kind} ${names.join(', ')}`)
    .join('; ');
}

/** Neighbours of one kind together; a field goes by its name, because its heading number is another one. */
function itemsByKind(
  codes: readonly ItemCode[],
  { source }: Pick<PlanContext, 'source'>,
): { kind: string; names: string[] }[] {
  const groups: { kind: string; names: string[] }[] = [];
  for (const code of codes.toSorted(compareCodes)) {
    const depth = codeDepth(code);
    const kind = depth === 1 ? 'lĩnh vực' : depth === 2 ? 'tiêu chí' : 'tiêu chí thành phần';
    const title = source.result.card.fields.find((item) => item.code === code)?.row?.title ?? '';
    const name = depth === 1 ? withoutClosing(oneLine(title)) || code : code;
    const last = groups.at(-1);
    if (last?.kind === kind && depth > 1) last.names.push(name);
    else groups.push({ kind, names: [name] });
  }
  return groups;
}

/** "Tiêu chí 1.5. Sáng kiến …"; a field goes by its name, because its heading number is another one. */
export function nameWithTitle({ code, row }: Item): string {
  const title = withoutClosing(oneLine(row?.title ?? ''));
  if (title === '') return codeLabel(code);
  return code.includes('.') ? `${codeLabel(code)}. ${title}` : `Lĩnh vực ${title}`;
}
