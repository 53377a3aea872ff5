/** What all parts of a plan share: the result in figures, the losses by field, the office, the wording, the findings. */
import { codeDepth, compareCodes, fieldOf, type ItemCode } from '../core/codes.ts';
import { type Coverage, counts, findCoverage } from '../core/coverage.ts';
import { addFigures, cardFigures, type Figures, figuresOf, findAdjustments } from '../core/figures.ts';
import { formatPoints } from '../core/numbers.ts';
import { add, type Points, subtract, sum, ZERO } from '../core/points.ts';
import { type Residual, reconcile } from '../core/reconcile.ts';
import type { Item, Scorecard } from '../core/scorecard.ts';
import { findShortfalls, type Shortfall } from '../core/shortfalls.ts';
import type { Task } from '../core/tasks.ts';
import { findTotal } from '../core/total.ts';
import { oneLine, withoutClosing } from './causes.ts';
import { Findings } from './findings-list.ts';
import { describeOffice, type Office } from './office.ts';
import { gap, orGap, type RichText } from './rich-text.ts';
import type { PlanSource } from './source.ts';
import { fillPlaceholders, linesOf, type Values, type WordingKey } from './wording.ts';

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

export interface Total {
  readonly max: Points | undefined;
  readonly score: Points | undefined;
  readonly lost: Points | undefined;
}

export interface PlanContext {
  readonly source: PlanSource;
  readonly office: Office;
  readonly findings: Findings;
  readonly total: Total;
  readonly losses: readonly FieldLoss[];
  readonly residuals: readonly Residual[];
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
  const { settings, wording, options } = source;
  const office = describeOffice(settings);
  const total = totalOf(source);
  const card = withTotal(source.card, total);
  const residuals = reconcile(card);
  const shortfalls = findShortfalls(card).sort((a, b) => compareCodes(a.code, b.code));
  const losses = lossesOf(card, shortfalls, residuals, total);
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
    total,
    losses,
    residuals,
    coverage: new Map(findCoverage(shortfalls, source.tasks).map((coverage) => [coverage.code, coverage])),
    tasks,
    withAnnex: options.annex && shortfalls.length > 0,
    names: namesIn(source, tasks),
    year,
    planYear,
    fill: (key, values = {}) => fillPlaceholders(wording[key].trim(), { ...common, ...values }),
    fillLines: (key) => linesOf(wording[key]).map((line) => fillPlaceholders(line, common)),
  };
}

/** The published figures; where none are published, those of the card. */
function totalOf({ settings, card }: PlanSource): Total {
  const figures = cardFigures(card);
  const { max, score, stated } = findTotal(card, settings);
  const complete = max === figures.max && figures.unscored === 0;
  // Items that wait for their score have lost nothing yet: without a published score only what is scored counts.
  if (!stated || complete)
    return { max, score, lost: max === undefined || score === undefined ? undefined : figures.lost };
  if (max === undefined || score === undefined) return { max, score, lost: undefined };
  const bonus = sum(findAdjustments(card.fields).map(({ points }) => points));
  const lost = subtract(add(max, bonus), score);
  return { max, score, lost: lost < 0 ? ZERO : lost };
}

/** Published figures count as the total row when the card has none. */
function withTotal(card: Scorecard, { max, score }: Total): Scorecard {
  if (card.total || max === undefined) return card;
  return { ...card, total: { code: 'total', title: 'Tổng', max, score, place: 0 } };
}

function lossesOf(
  card: Scorecard,
  shortfalls: readonly Shortfall[],
  residuals: readonly Residual[],
  total: Total,
): FieldLoss[] {
  const complete = addFigures(card.fields.map(figuresOf)).max === total.max;
  const unexplained = residuals.filter(({ kind }) => kind === 'unexplained');
  return card.fields.flatMap((item): FieldLoss[] => {
    const own = shortfalls.filter(({ code }) => fieldOf(code) === item.code);
    const figures = figuresOf(item);
    if (own.length === 0 && figures.lost === 0) return [];
    const inside = unexplained.filter(({ code }) => code !== 'total' && fieldOf(code) === item.code);
    return [
      {
        code: item.code,
        name: orGap(withoutClosing(oneLine(item.row?.title ?? '')), 'tên lĩnh vực'),
        figures: statedFigures(item, figures, complete),
        shortfalls: own,
        unexplained: sum(inside.map(({ difference }) => difference)),
      },
    ];
  });
}

/** Sums of a partial listing are no figures of the field. */
function statedFigures(item: Item, { max, score, lost }: Figures, complete: boolean): FieldLoss['figures'] {
  if (max === undefined || score === undefined) return undefined;
  return item.row?.max !== undefined || complete ? { max, score, lost } : undefined;
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
      const title = source.card.fields.find((item) => item.code === code)?.row?.title ?? '';
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
