/** Self scores as a result of their own: what `assess` makes of the office's column alone, and the table that tells it. */
import { isSurvey } from '../../book/stage/unknown.ts';
import type { ItemCode } from '../../core/codes.ts';
import { figuresOf } from '../../core/figures.ts';
import { formatPoints } from '../../core/numbers.ts';
import { add, type Points, subtract, sum, ZERO } from '../../core/points.ts';
import { assess } from '../../core/result/assess.ts';
import type { FieldResult, Result } from '../../core/result/result.ts';
import { type Item, isAdjustment, isLeaf, NOT_APPLICABLE, statedScore } from '../../core/scorecard.ts';
import { gap, plain, type RichText } from '../rich-text.ts';
import { oneLine, withoutClosing } from '../typed.ts';
import type { DossierContext } from './context.ts';
import type { DossierRow, DossierSource } from './source.ts';
import type { Cells, DossierGroup, DossierTable } from './tables.ts';

/** How an item that carries points stands in the office's own scoring. */
export type SelfState = 'scored' | 'survey' | 'not-applicable' | 'open' | 'outside';

export interface SelfResult {
  readonly result: Result;
  /** The maxima of all that applies, scored or not. */
  readonly max: Points;
  readonly stateOf: (item: Item) => SelfState;
  /** The topmost items in a state, by code, with their maxima together. */
  readonly inState: (state: SelfState) => { readonly codes: ItemCode[]; readonly max: Points };
}

export function assessSelf({ settings, rows }: Pick<DossierSource, 'settings' | 'rows'>): SelfResult {
  const own = rows.filter(({ code }) => code !== 'total').map(selfAlone);
  const none = { publishedMax: undefined, publishedScore: undefined, selfScore: undefined };
  const result = assess({ settings: { ...settings, ...none, basis: 'expected' }, rows: own, tasks: [] });
  const surveyed = new Set(rows.filter(isSurveyed).map(({ code }) => code));
  const stateOf = (item: Item): SelfState => {
    if (item.notApplicable) return 'not-applicable';
    if (statedScore(item.row) !== undefined) return isAdjustment(item) ? 'outside' : 'scored';
    if (surveyed.has(item.code)) return 'survey';
    return item.row?.max === undefined ? 'outside' : 'open';
  };
  const applies = result.card.items.filter((item) => isLeaf(item) && item.row !== undefined);
  return {
    ...{ result, stateOf },
    max: sum(result.fields.flatMap((field) => maxOf(field) ?? [])),
    inState: (state) => {
      const found =
        state === 'not-applicable' ? result.notApplicable : applies.filter((item) => stateOf(item) === state);
      return { codes: found.map(({ code }) => code), max: sum(found.map(({ row }) => row?.max ?? ZERO)) };
    },
  };
}

/** A field that states no maximum is worth what is listed below it. */
function maxOf({ max, scoredMax, openMax }: FieldResult): Points | undefined {
  const listed = add(scoredMax, openMax);
  return max ?? (listed === ZERO ? undefined : listed);
}

/** Whether an item applies is no question of who scores it, unless the office gives it points. */
function selfAlone(row: DossierRow): DossierRow {
  const { score, survey } = row;
  const applies = score !== NOT_APPLICABLE && survey !== NOT_APPLICABLE;
  const self = row.self ?? (applies ? undefined : NOT_APPLICABLE);
  return { ...row, self, score: undefined, survey: undefined, computed: undefined };
}

const isSurveyed = ({ rule = '', survey }: DossierRow): boolean =>
  isSurvey(rule) || (survey !== undefined && survey !== NOT_APPLICABLE);

const points = (amount: Points | undefined): RichText => (amount === undefined ? [] : plain(formatPoints(amount)));

/** A row for each listed item, fields in bold with their sums; the last one is what `assess` makes of all. */
export function selfScoreTable(self: SelfResult, context: DossierContext): DossierTable {
  const { result } = self;
  const groups = result.card.fields.map(
    (field): DossierGroup => ({
      head: rowOf(field, self, context),
      rows: below(field).map((item) => rowOf(item, self, context)),
    }),
  );
  const { total } = result;
  const score = total.score === undefined ? gap('điểm tự chấm') : points(total.score);
  const rest = restOf(self);
  // Bonus and penalty points below a field are no part of its figure.
  if (rest !== ZERO) groups.push({ head: [[], context.fill('adjustmentsRow'), [], points(rest), []], rows: [] });
  return { kind: 'self-scores', groups, total: [[], context.fill('totalRow'), points(self.max), score, []] };
}

/** What the whole holds beside the rows of the first level. */
function restOf(self: SelfResult): Points {
  const { total, card } = self.result;
  if (total.score === undefined) return ZERO;
  return subtract(total.score, sum(card.fields.flatMap((field) => figuresIn(field, self).score ?? [])));
}

const below = ({ children }: Item): Item[] => children.flatMap((child) => [child, ...below(child)]);

function rowOf(item: Item, self: SelfResult, context: DossierContext): Cells {
  const { code, row, parent } = item;
  const title = withoutClosing(oneLine(row?.title ?? ''));
  const name = title === '' ? gap(parent ? 'nội dung' : 'tên lĩnh vực') : plain(title);
  const { max, score } = figuresIn(item, self);
  return [plain(code), name, points(max), scoreCell(item, score, self, context), evidenceCell(item, score, context)];
}

/** What `assess` says of a field; below it what is stated, or what its own rows come to. */
function figuresIn(item: Item, { result }: SelfResult): { max: Points | undefined; score: Points | undefined } {
  if (item.notApplicable) return { max: undefined, score: undefined };
  const field = result.fields.find(({ code }) => code === item.code);
  if (field) return { max: maxOf(field), score: field.score };
  if (isAdjustment(item)) return { max: undefined, score: statedScore(item.row) };
  const { max, score } = figuresOf(item);
  return { max, score };
}

function scoreCell(item: Item, score: Points | undefined, self: SelfResult, { fill }: DossierContext): RichText {
  const state = self.stateOf(item);
  if (state === 'not-applicable') return fill('selfNotApplicable');
  if (score !== undefined || !isLeaf(item)) return points(score);
  if (state === 'survey') return fill('selfSurvey');
  return state === 'open' ? gap('điểm tự chấm') : [];
}

/** Points that are claimed have to be proved. */
function evidenceCell(item: Item, score: Points | undefined, { evidence }: DossierContext): RichText {
  const told = evidence.cell(item.code);
  const isClaimed = isLeaf(item) && score !== undefined && score > 0;
  return told.length === 0 && isClaimed && !evidence.proves(item.code) ? gap('tài liệu') : told;
}

/** Items with points claimed and nothing that proves them. */
export function unproved({ result }: SelfResult, evidence: DossierContext['evidence']): Item[] {
  return result.card.items.filter((item) => {
    const score = statedScore(item.row);
    return isLeaf(item) && !item.notApplicable && score !== undefined && score > 0 && !evidence.proves(item.code);
  });
}
