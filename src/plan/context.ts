/** What all parts of a plan share: the result in figures, the losses by field, the office, the wording, the findings. */

import type { WordingKey } from '../book/wording/table.ts';
import { codeDepth, compareCodes, fieldOf, type ItemCode } from '../core/codes.ts';
import { type Coverage, counts } from '../core/coverage.ts';
import { formatPoints } from '../core/numbers.ts';
import { type Points, sum } from '../core/points.ts';
import type { Result, TotalResult } from '../core/result/result.ts';
import type { Shortfall } from '../core/shortfalls.ts';
import type { Task } from '../core/tasks.ts';
import { oneLine, withoutClosing } from './causes.ts';
import { Findings } from './findings-list.ts';
import { describeOffice, type Office } from './office.ts';
import { gap, orGap, type RichText } from './rich-text.ts';
import type { PlanSource } from './source.ts';
import { fillPlaceholders, linesOf, type Values } from './wording.ts';

/** A field that lost points, with what is known of where. */
export interface FieldLoss {
  readonly code: ItemCode;
  readonly name: RichText;
  /** Undefined where the listing does not say. */
  readonly figures: { readonly max: Points; readonly score: Points; readonly lost: Points } | undefined;
  /** By code. */
  readonly shortfalls: readonly Shortfall[];
  /** Points lost that nothing listed explains. */
  readonly unexplained: Points;
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
  /** Names that keep their capital inside a sentence. */
  readonly names: readonly string[];
  readonly year: RichText;
  readonly planYear: RichText;
  readonly fill: (key: WordingKey, values?: Values) => RichText;
  readonly fillLines: (key: WordingKey) => RichText[];
}

export function createContext(source: PlanSource): PlanContext {
  const { settings, wording, options, result } = source;
  const office = describeOffice(settings);
  const shortfalls = result.shortfalls.toSorted((a, b) => compareCodes(a.code, b.code));
  const losses = lossesOf(result, shortfalls);
  const tasks = source.tasks.filter(counts);
  const year = orGap(settings.yearScored === undefined ? '' : String(settings.yearScored), 'năm chấm điểm');
  const wantedYear = settings.planYear ?? settings.documentDate?.year ?? settings.documentMonth?.year;
  const planYear = orGap(wantedYear === undefined ? '' : String(wantedYear), 'năm kế hoạch');
  const common: Values = {
    'cơ quan': office.name,
    UBND: office.shortName,
    'đơn vị': office.unit,
    năm: year,
    'năm kế hoạch': planYear,
    'cấp trên': orGap(withoutClosing(oneLine(settings.superior)), 'cơ quan nhận báo cáo'),
  };
  return {
    source,
    office,
    findings: new Findings(),
    result,
    total: result.total,
    losses,
    coverage: new Map(result.coverage.map((coverage) => [coverage.code, coverage])),
    tasks,
    withAnnex: options.annex && shortfalls.length > 0,
    names: namesIn(source, tasks),
    year,
    planYear,
    fill: (key, values = {}) => fillPlaceholders(wording[key].trim(), { ...common, ...values }),
    fillLines: (key) => linesOf(wording[key]).map((line) => fillPlaceholders(line, common)),
  };
}

/** By field what was lost; fields that lost nothing are left out. */
function lossesOf({ fields, differences }: Result, shortfalls: readonly Shortfall[]): FieldLoss[] {
  return fields.flatMap((field): FieldLoss[] => {
    const own = shortfalls.filter(({ code }) => fieldOf(code) === field.code);
    if (own.length === 0 && field.lost === 0) return [];
    const inside = differences.filter(({ code }) => code !== 'total' && fieldOf(code) === field.code);
    const unexplained = inside.filter(({ kind, points }) => kind === 'unexplained' && points > 0);
    return [
      {
        code: field.code,
        name: orGap(withoutClosing(oneLine(field.title)), 'tên lĩnh vực'),
        figures: field.score === undefined ? undefined : { max: field.scoredMax, score: field.score, lost: field.lost },
        shortfalls: own,
        unexplained: sum(unexplained.map(({ points }) => points)),
      },
    ];
  });
}

function namesIn({ settings, units = [] }: PlanSource, tasks: readonly Task[]): string[] {
  const fromTasks = tasks.flatMap(({ lead, cooperating }) => [lead, ...cooperating]);
  const fromUnits = units.flatMap(({ name, aliases }) => [name, ...aliases]);
  const names = [settings.place, settings.superior, ...fromTasks, ...fromUnits].map((name) => oneLine(name));
  return [...new Set(names)].filter((name) => name.length > 1 && !/^(?:công chức|cán bộ)/iu.test(name));
}

/** Items called by name, by code: "tiêu chí 1.5, tiêu chí thành phần 3.4.1, 3.5.1, tiêu chí 7.2". */
export function nameItems(codes: readonly ItemCode[], { source }: PlanContext): string {
  let kind = '';
  const names = codes.toSorted(compareCodes).map((code) => {
    const depth = codeDepth(code);
    if (depth === 1) {
      kind = '';
      const title = source.result.card.fields.find((item) => item.code === code)?.row?.title ?? '';
      return `lĩnh vực ${withoutClosing(oneLine(title)) || code}`;
    }
    const before = kind;
    kind = depth === 2 ? 'tiêu chí' : 'tiêu chí thành phần';
    return kind === before ? code : `${kind} ${code}`;
  });
  return names.join(', ');
}

/** Points in running text, or a gap. */
export function pointsOrGap(points: Points | undefined, what: string): RichText {
  return points === undefined ? gap(what) : [{ text: formatPoints(points) }];
}
