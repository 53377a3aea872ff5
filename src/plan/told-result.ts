/** The result as a plan told it, and what of the book's result is another one since. */
import type { ItemCode } from '../core/codes.ts';
import { formatPoints } from '../core/numbers.ts';
import type { Points } from '../core/points.ts';
import type { Result } from '../core/result/result.ts';
import type { ToldDocument } from './issued.ts';
import { oneLine, withoutClosing } from './typed.ts';

export type ToldResult = Pick<ToldDocument, 'items' | 'total'>;

const points = (amount: Points | undefined): string => (amount === undefined ? '' : formatPoints(amount));

export function tellResult({ shortfalls, total: { max, score, lost } }: Result): ToldResult {
  return {
    items: shortfalls.map(({ code, title, cause, ...figures }) => ({
      ...{ code, title, cause },
      ...{ max: points(figures.max), score: points(figures.score), lost: points(figures.lost) },
    })),
    total: { max: points(max), score: points(score), lost: points(lost) },
  };
}

/** Items whose points or cause are no longer as told, and 'total' where the sum is not; of what was not kept nothing is said. */
export function changedResult(before: ToldResult, result: Result): (ItemCode | 'total')[] {
  const now = tellResult(result);
  const said = ({ max, score, lost, cause }: ToldResult['items'][number]): string => {
    return [max, score, lost, cause === undefined ? '' : withoutClosing(oneLine(cause))].join('\n');
  };
  const told = new Map(before.items.map((item) => [item.code, item]));
  const fresh = new Map(now.items.map((item) => [item.code, item]));
  const items = [...new Set([...told.keys(), ...fresh.keys()])].filter((code) => {
    const [old, other] = [told.get(code), fresh.get(code)];
    if (!old || !other) return true;
    return said(old) !== said(old.cause === undefined ? { ...other, cause: undefined } : other);
  });
  const isOtherTotal = before.total !== undefined && JSON.stringify(before.total) !== JSON.stringify(now.total);
  return [...(items as ItemCode[]), ...(isOtherTotal ? (['total'] as const) : [])];
}
