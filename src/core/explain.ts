/** One sentence about how a figure came about. */
import { codeLabel, type ItemCode } from './codes.ts';
import { addFigures, cardFigures, figuresOf, findAdjustments } from './figures.ts';
import { formatPoints } from './numbers.ts';
import { magnitude, type Points, subtract } from './points.ts';
import { RESIDUAL_KINDS, reconcile } from './reconcile.ts';
import { type Item, isAdjustment, isLeaf, type Scorecard, statedScore } from './scorecard.ts';
import { tidy } from './text.ts';

/** What stands beside the item in the sheet; blank where there is nothing. */
export interface Background {
  readonly rule: string;
  readonly value: string;
  /** What the rule gives for the value; undefined where that cannot be told. */
  readonly byRule: Points | undefined;
}

/** @returns undefined for a code that the card does not list */
export function explain(card: Scorecard, code: ItemCode | 'total', background: Background): string | undefined {
  if (code === 'total') return sentence(['Tổng', ...explainTotal(card), ...explainResidual(card, code)]);
  const item = card.items.find((candidate) => candidate.code === code);
  if (!item) return undefined;
  const title = tidy(item.row?.title ?? '');
  const name = title === '' ? codeLabel(code) : `${codeLabel(code)} (${title})`;
  if (item.notApplicable) return sentence([name, explainNotApplicable(item)]);
  const parts = isLeaf(item) ? explainLeaf(item, background) : [...explainSum(item), ...explainResidual(card, code)];
  return sentence([name, ...parts]);
}

/** "Tiêu chí 1.5 (…): điểm tối đa 3, đạt 0; …." */
function sentence([name = '', ...parts]: readonly string[]): string {
  return `${name}: ${parts.join('; ').replace(/[.;\s]+$/, '')}.`;
}

function explainNotApplicable(item: Item): string {
  let above = item;
  while (above.parent?.notApplicable) above = above.parent;
  const reason = above === item ? '' : ` vì ${codeLabel(above.code)} không áp dụng`;
  return `không áp dụng (KAD)${reason}, không tính vào điểm tối đa và điểm đạt`;
}

function explainLeaf(item: Item, { rule, value, byRule }: Background): string[] {
  const max = item.row?.max;
  const score = statedScore(item.row);
  const cause = tidy(item.row?.cause ?? '').replace(/[.;]+$/, '');
  const differs = byRule !== undefined && byRule !== score;
  return [
    isAdjustment(item) && score !== undefined
      ? explainAdjustment(score)
      : explainFigures(max, score, lostOf(max, score)),
    ...(cause === '' ? [] : [`nguyên nhân: ${cause}`]),
    ...(rule === '' ? [] : [`cách tính “${tidy(rule)}”`]),
    ...(value === '' ? [] : [`số liệu thực hiện ${tidy(value)}`]),
    ...(differs ? [`theo cách tính là ${formatPoints(byRule)} điểm`] : []),
  ];
}

function explainAdjustment(points: Points): string {
  const verb = points < 0 ? 'trừ' : 'cộng';
  return `${verb} ${formatPoints(magnitude(points))} điểm, không có điểm tối đa (điểm thưởng, điểm trừ)`;
}

function explainFigures(max: Points | undefined, score: Points | undefined, lost?: Points): string {
  const limit = max === undefined ? 'chưa có điểm tối đa' : `điểm tối đa ${formatPoints(max)}`;
  if (score === undefined) return `${limit}, chưa chấm điểm`;
  const shown = `${limit}, đạt ${formatPoints(score)}`;
  if (lost === undefined || lost < 0) return shown;
  return `${shown}, ${lost === 0 ? 'không bị trừ điểm' : `bị trừ ${formatPoints(lost)} điểm`}`;
}

function explainSum(item: Item): string[] {
  const own = isAdjustment(item) ? undefined : figuresOf(item);
  const [adjustment] = isAdjustment(item) ? findAdjustments([item]) : [];
  const figures = adjustment ? explainAdjustment(adjustment.points) : explainFigures(own?.max, own?.score, own?.lost);
  const stated = statedScore(item.row) !== undefined;
  return [figures, explainChildren(item.children, stated), ...explainWaiting(own?.unscored ?? 0)];
}

function explainTotal(card: Scorecard): string[] {
  const all = addFigures(card.fields.map(figuresOf));
  const stated = statedScore(card.total);
  const { score, unscored } = cardFigures(card);
  const max = card.total?.max ?? all.max;
  const lost = stated === undefined ? all.lost : lostOf(max, stated);
  const figures = explainFigures(max, stated ?? score, lost);
  return [figures, explainChildren(card.fields, stated !== undefined), ...explainWaiting(unscored)];
}

function explainWaiting(unscored: number): string[] {
  return unscored === 0 ? [] : [`${unscored} mục chưa chấm`];
}

function lostOf(max: Points | undefined, score: Points | undefined): Points | undefined {
  return max === undefined || score === undefined ? undefined : subtract(max, score);
}

/** "tổng của 7.1 (0/1), 7.2 (0/2)" */
function explainChildren(children: readonly Item[], stated: boolean): string {
  const list = children.map((child) => {
    if (child.notApplicable) return `${child.code} (KAD)`;
    const [adjustment] = isAdjustment(child) ? findAdjustments([child]) : [];
    if (adjustment) return `${child.code} (${formatPoints(adjustment.points)})`;
    const { max, score } = figuresOf(child);
    const shown = score === undefined ? 'chưa chấm' : formatPoints(score);
    return `${child.code} (${max === undefined ? shown : `${shown}/${formatPoints(max)}`})`;
  });
  return `${stated ? 'điểm đã ghi sẵn; các mục liệt kê bên dưới:' : 'là tổng của'} ${list.join(', ')}`;
}

function explainResidual(card: Scorecard, code: ItemCode | 'total'): string[] {
  return reconcile(card)
    .filter((residual) => residual.code === code)
    .map(({ kind, difference }) => `${RESIDUAL_KINDS[kind]} ${formatPoints(difference)} điểm`);
}
