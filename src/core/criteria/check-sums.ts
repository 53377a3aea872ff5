/** Whether a criteria set adds up, for each kind of units: children to their parent, and fields to the scale. */
import type { ItemCode } from '../codes.ts';
import { formatPoints } from '../numbers.ts';
import { type Points, subtract, sum } from '../points.ts';
import { quoted, tidy } from '../text.ts';
import type { Report } from './check-set.ts';
import { type CriteriaItem, type CriteriaSet, type Maximum, maximumIn, type Profile } from './criteria-set.ts';

/** @param parents the nearest listed item above each */
export function checkSums(set: CriteriaSet, parents: ReadonlyMap<ItemCode, ItemCode>, report: Report): void {
  // A code that stands twice is told by itself; it is not counted twice besides.
  const items = [...new Map(set.items.toReversed().map((item) => [item.code, item])).values()].reverse();
  const below = new Map<ItemCode | undefined, CriteriaItem[]>();
  for (const item of items) {
    const parent = parents.get(item.code);
    const siblings = below.get(parent);
    if (siblings) siblings.push(item);
    else below.set(parent, [item]);
  }
  const isOff = (parts: Points, whole: Points): boolean => (set.isPartial ? parts > whole : parts !== whole);
  for (const profile of set.profiles) {
    const within = set.profiles.length > 1 ? ` (${tidy(profile.name)})` : '';
    const partsOf = (code: ItemCode | undefined): Maximum[] =>
      (below.get(code) ?? []).map(({ maxima }) => maximumIn(maxima, profile.name));
    for (const { code, maxima } of items) {
      if (!below.has(code)) continue;
      const max = maximumIn(maxima, profile.name);
      if (max === 'KAD') checkAbsent(code, partsOf(code), within, report);
      else if (max !== undefined || !set.isPartial) checkParent(code, max, partsOf(code), isOff, within, report);
    }
    if (checkWorth(profile, items, partsOf(undefined), set.isPartial, report))
      checkScale(profile, partsOf(undefined), isOff, within, report);
  }
}

const amountsIn = (parts: readonly Maximum[]): Points[] =>
  parts.filter((max): max is Points => typeof max === 'number');

/** Units of the kind could not be scored at all: nothing is worth anything to them, or their scale is none. */
function checkWorth(
  { name, scale }: Profile,
  items: readonly CriteriaItem[],
  fields: readonly Maximum[],
  isPart: boolean,
  report: Report,
): boolean {
  const whose = `nhóm đơn vị ${quoted(name)}`;
  if (!isPart && items.length > 0 && items.every(({ maxima }) => maximumIn(maxima, name) === 'KAD')) {
    const advice = 'Hãy ghi điểm tối đa cho các tiêu chí của nhóm, hoặc bỏ nhóm.';
    report('set-all-absent', 'error', undefined, `mọi tiêu chí đều ghi KAD cho ${whose}. ${advice}`);
    return false;
  }
  // A set without items is told by itself.
  if (scale > 0 || items.length === 0) return true;
  const total = formatPoints(sum(amountsIn(fields)));
  const figures = `thang điểm của ${whose} là ${formatPoints(scale)}, các lĩnh vực cộng được ${total}`;
  report(
    'set-no-scale',
    'error',
    undefined,
    `${figures}. Thang điểm phải lớn hơn 0; hãy sửa thang điểm hoặc điểm tối đa.`,
  );
  return false;
}

function checkAbsent(code: ItemCode, parts: readonly Maximum[], within: string, report: Report): void {
  if (parts.every((part) => part === 'KAD')) return;
  const advice = 'Hãy ghi KAD ở cả các mục đó, hoặc ghi điểm tối đa.';
  report('set-absent', 'error', code, `ghi KAD${within}, nhưng có mục bên dưới không ghi KAD. ${advice}`);
}

function checkParent(
  code: ItemCode,
  max: Points | undefined,
  parts: readonly Maximum[],
  isOff: (parts: Points, whole: Points) => boolean,
  within: string,
  report: Report,
): void {
  const amounts = amountsIn(parts);
  const total = formatPoints(sum(amounts));
  if (max === undefined && amounts.length > 0) {
    const figures = `chưa có điểm tối đa${within}; các mục bên dưới cộng được ${total}`;
    report('set-sum', 'error', code, `${figures}. Hãy ghi điểm tối đa.`);
  } else if (max !== undefined && isOff(sum(amounts), max)) {
    const figures = `điểm tối đa ghi ${formatPoints(max)}, các mục bên dưới cộng được ${total}, ${differing(sum(amounts), max)}${within}`;
    report('set-sum', 'error', code, `${figures}. Hãy sửa một trong hai.`);
  }
}

const differing = (parts: Points, whole: Points): string =>
  parts < whole ? `thiếu ${formatPoints(subtract(whole, parts))}` : `thừa ${formatPoints(subtract(parts, whole))}`;

function checkScale(
  { scale }: Profile,
  fields: readonly Maximum[],
  isOff: (parts: Points, whole: Points) => boolean,
  within: string,
  report: Report,
): void {
  const total = sum(amountsIn(fields));
  if (!isOff(total, scale)) return;
  const figures = `thang điểm${within} ghi ${formatPoints(scale)}, các lĩnh vực cộng được ${formatPoints(total)}, ${differing(total, scale)}`;
  report('set-scale', 'error', undefined, `${figures}. Hãy sửa một trong hai.`);
}
