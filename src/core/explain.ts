/** One sentence about how a figure came about. */
import { codeLabel, type ItemCode, TOTAL_LABEL } from './codes.ts';
import { cardFigures, figuresOf, findAdjustments } from './figures.ts';
import { formatPoints } from './numbers.ts';
import { type Points, sum, ZERO } from './points.ts';
import { RESIDUAL_KINDS, reconcile } from './reconcile.ts';
import { type Item, isAdjustment, lossOf, type Scorecard, statedScore } from './scorecard.ts';
import { tidy } from './text.ts';

/** What stands beside the item in the sheet; blank where there is nothing. */
export interface Background {
  readonly rule: string;
  readonly value: string;
}

/**
 * "Tiêu chí 1.5 (…): điểm tối đa 3, đạt 0, bị trừ 3 điểm; nguyên nhân: …."
 * @returns undefined for a code that the card does not list
 */
export function explain(card: Scorecard, code: ItemCode | 'total', background: Background): string | undefined {
  const item = card.items.find((candidate) => candidate.code === code);
  const parts = code === 'total' ? explainTotal(card) : item && explainItem(item, background);
  if (!parts) return undefined;
  const residuals = item?.notApplicable ? [] : reconcile(card).filter((residual) => residual.code === code);
  const unclear = residuals.map(({ kind, difference }) => `${RESIDUAL_KINDS[kind]} ${formatPoints(difference)} điểm`);
  const title = tidy(item?.row?.title ?? '');
  const name = `${code === 'total' ? TOTAL_LABEL : codeLabel(code)}${title && ` (${title})`}`;
  return `${name}: ${[...parts, ...unclear].join('; ')}.`;
}

function explainItem(item: Item, { rule, value }: Background): string[] {
  if (item.notApplicable) return [explainNotApplicable(item)];
  const { max, score, lost, unscored } = figuresOf(item);
  const figures = isAdjustment(item)
    ? `${formatPoints(adjustmentOf(item) ?? ZERO)} điểm (điểm thưởng, điểm trừ), không có điểm tối đa`
    : explainFigures(max, score, lost);
  if (item.children.length > 0)
    return [figures, ...explainChildren(item.children, statedScore(item.row) !== undefined, unscored)];
  const cause = tidy(item.row?.cause ?? '').replace(/[.;]+$/, '');
  return [
    figures,
    ...(cause && [`nguyên nhân: ${cause}`]),
    ...(rule && [`cách tính “${tidy(rule)}”`]),
    ...(value && [`số liệu thực hiện ${tidy(value)}`]),
  ];
}

function explainNotApplicable(item: Item): string {
  let above = item;
  while (above.parent?.notApplicable) above = above.parent;
  const reason = above === item ? '' : ` vì ${codeLabel(above.code)} không áp dụng`;
  return `không áp dụng (KAD)${reason}, không tính vào điểm tối đa và điểm đạt`;
}

function explainTotal(card: Scorecard): string[] {
  const all = cardFigures(card);
  const stated = statedScore(card.total);
  const max = card.total?.max ?? all.max;
  const lost = lossOf(max, stated) ?? all.lost;
  const shown = explainFigures(max, stated ?? all.score, lost);
  return [shown, ...explainChildren(card.fields, stated !== undefined, all.unscored)];
}

function explainFigures(max: Points | undefined, score: Points | undefined, lost: Points): string {
  const limit = max === undefined ? 'chưa có điểm tối đa' : `điểm tối đa ${formatPoints(max)}`;
  if (score === undefined) return `${limit}, chưa chấm điểm`;
  const loss = lost > 0 ? `bị trừ ${formatPoints(lost)} điểm` : 'không bị trừ điểm';
  return `${limit}, đạt ${formatPoints(score)}, ${loss}`;
}

function adjustmentOf(item: Item): Points | undefined {
  const adjustments = findAdjustments([item]);
  return adjustments.length > 0 ? sum(adjustments.map(({ points }) => points)) : undefined;
}

/** "là tổng của 7.1 (0/1), 7.2 (0/2)" */
function explainChildren(children: readonly Item[], stated: boolean, unscored: number): string[] {
  const list = children.map((child) => {
    const { max, score } = figuresOf(child);
    const points = score ?? adjustmentOf(child);
    const shown = child.notApplicable ? 'KAD' : points === undefined ? 'chưa chấm' : formatPoints(points);
    return `${child.code} (${shown}${max === undefined ? '' : `/${formatPoints(max)}`})`;
  });
  const how = stated ? 'điểm đã ghi sẵn; các mục liệt kê bên dưới:' : 'là tổng của';
  return [`${how} ${list.join(', ')}`, ...(unscored > 0 ? [`${unscored} mục chưa chấm`] : [])];
}
