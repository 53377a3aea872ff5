/** Sums over what was read: which rows an equation of the text confirms, and where a branch does not add up. */
import { codeLabel, fieldOf, isBelow } from '../core/codes.ts';
import { figuresOf } from '../core/figures.ts';
import { formatPoints } from '../core/numbers.ts';
import { type Points, subtract, sum } from '../core/points.ts';
import type { Problem } from '../core/problems.ts';
import type { Residual, ResidualKind } from '../core/reconcile.ts';
import { buildScorecard, type CardRow, type Item, lossOf, type Scorecard } from '../core/scorecard.ts';
import { lowerFirst } from '../core/text.ts';
import type { Reading } from './reading.ts';

/** The code under which the total stands among rows. */
export const TOTAL = 'Tổng';

/** A parent with all that is told below it, where the figures do not add up. */
export interface Branch {
  /** Codes of its rows, "Tổng" for the total. */
  readonly codes: ReadonlySet<string>;
  /** One of the figures must be wrong; otherwise something may only be missing in what was read. */
  readonly contradicts: boolean;
  /** "… còn lệch 0,25 ở lĩnh vực 3 …" */
  readonly finding: Problem;
}

export function cardOf({ fields, items, total }: Reading): Scorecard {
  const rows: CardRow[] = [...fields, ...items].map(({ code, name, max, score, line }) => {
    return { code, title: name, max, score, place: line };
  });
  if (total) rows.push({ code: 'total', title: '', max: total.max, score: total.score, place: total.line });
  return buildScorecard(rows).card;
}

/** Codes of rows that an equation holds: max − score = loss as stated, or the losses below add up to the loss above. */
export function confirmedCodes(card: Scorecard, reading: Reading, residuals: readonly Residual[]): ReadonlySet<string> {
  const { total, fields, items } = reading;
  const differing = new Set<string>(residuals.map(({ code }) => code));
  const confirmed = new Set<string>();
  for (const { code, max, score, lost } of [...fields, ...items])
    if (lossOf(max, score) === lost && isLoss(lost)) confirmed.add(code);
  if (total && lossOf(total.max, total.score) === total.lost && isLoss(total.lost)) confirmed.add(TOTAL);
  for (const { code, row, children } of card.items)
    if (!differing.has(code) && addsUp(lossOf(row?.max, row?.score), children))
      for (const held of [code, ...children.map((child) => child.code)]) confirmed.add(held);
  if (!differing.has('total') && addsUp(lossOf(total?.max, total?.score), card.fields))
    for (const held of [TOTAL, ...card.fields.map(({ code }) => code)]) confirmed.add(held);
  return confirmed;
}

const isLoss = (lost: Points | undefined): lost is Points => lost !== undefined && lost > 0;

/** Something was lost, and all that is told below explains it exactly. */
function addsUp(lost: Points | undefined, below: readonly Item[]): boolean {
  return below.length > 0 && isLoss(lost) && sum(below.map((item) => figuresOf(item).lost)) === lost;
}

/** A loss of the whole that fields with a loss alone explain, or the rest of it. */
export function withoutTold(residual: Residual, { fields }: Reading): Residual[] {
  if (residual.kind !== 'unexplained') return [residual];
  const told = sum(fields.flatMap(({ max, lost }) => (max === undefined && lost !== undefined ? [lost] : [])));
  if (told > residual.difference) return [residual];
  const difference = subtract(residual.difference, told);
  return difference === 0 ? [] : [{ ...residual, difference }];
}

/** Only some fields are told, and those that are not have room for the rest of the loss: nothing says that one was read wrongly. */
export function isPartial({ total, fields }: Reading, { code, kind, difference }: Residual): boolean {
  if (code !== 'total' || kind !== 'unexplained' || total?.max === undefined) return false;
  const told = sum(fields.flatMap(({ max, lost }) => max ?? lost ?? []));
  return told < total.max && difference <= subtract(total.max, told);
}

/** The rows of a difference; of the total's, those fields stay out that their own criteria or figures confirm. */
export function branchOf(
  residual: Residual,
  card: Scorecard,
  confirmed: ReadonlySet<string>,
  partial: boolean,
): Branch {
  const { code, kind } = residual;
  const below = card.items.filter((item) =>
    code === 'total' ? !confirmed.has(fieldOf(item.code)) : isBelow(item.code, code),
  );
  const codes = below.map((item) => item.code);
  return {
    codes: new Set([code === 'total' ? TOTAL : code, ...codes]),
    contradicts: kind !== 'unexplained',
    finding: { ...differenceOf(residual, codes), severity: partial ? 'info' : 'warning' },
  };
}

const WHAT: Readonly<Record<ResidualKind, string>> = {
  'children-exceed-max': 'điểm tối đa cộng từ các mục bên dưới nhiều hơn điểm tối đa được ghi',
  'sum-differs': 'điểm đạt cộng từ các mục bên dưới khác điểm đạt được ghi',
  'above-possible': 'điểm đạt được ghi nhiều hơn mức mà các mục bên dưới cho phép',
  unexplained: 'các mục đã đọc được chưa giải thích hết số điểm bị trừ',
};

/** More codes make no sentence anybody reads. */
const MOST_CODES = 30;

function differenceOf({ code, kind, difference }: Residual, codes: readonly string[]): Problem {
  const name = code === 'total' ? 'Kết quả chung' : codeLabel(code);
  const place = code === 'total' ? 'tổng điểm' : lowerFirst(name);
  const shown = codes.slice(0, MOST_CODES).join('; ') + (codes.length > MOST_CODES ? '; …' : '');
  const related = codes.length > 0 ? ` Các mã liên quan: ${shown}.` : '';
  const message = `${name}: còn lệch ${formatPoints(difference)} ở ${place} (${WHAT[kind]}).${related} Hãy đối chiếu với văn bản công bố trước khi ghi.`;
  return { code: 'sums-differ', severity: 'warning', place: { kind: 'item', code }, message };
}
