/** Codes that a spreadsheet made something else of: what each may have been, and which its neighbours speak for. */
import { codeParts, compareCodes, type ItemCode, parentCode, readCode } from '../../core/codes.ts';
import type { BodyRow } from './rows.ts';

/** @param prefix the codes above, where this one is counted within them */
export function candidatesOf({ mark }: BodyRow, prefix: readonly number[]): ItemCode[] {
  const own = mark.kind === 'damaged' ? mark.candidates : mark.kind === 'code' ? [mark.code, ...zeros(mark.code)] : [];
  return own.flatMap((code) => withPrefix(code, prefix) ?? []);
}

/** "3.1" may have been "3.10". */
function zeros(code: ItemCode): ItemCode[] {
  const last = codeParts(code).at(-1) ?? 0;
  return last < 10 ? [readCode(`${code}0`)].flatMap((longer) => longer ?? []) : [];
}

/** A number that does not follow, or a code that stands in the table already, may have lost its zero. */
export function isSuspect(
  code: ItemCode | undefined,
  loose: boolean,
  previous: ItemCode | undefined,
  used: Pick<ReadonlySet<string>, 'has'>,
): boolean {
  if (!code) return false;
  if (used.has(code)) return true;
  if (previous === undefined || !follows(zeros(code)[0], previous) || follows(code, previous)) return false;
  // As text it may be a true code out of order, but hardly one that stands exactly where the longer one belongs.
  return loose || compareCodes(code, previous) < 0;
}

/** The one that stands between its neighbours; of several that follow, the sibling of the row before. */
export function choose(
  candidates: readonly ItemCode[],
  previous: ItemCode | undefined,
  next: ItemCode | undefined,
  used: Pick<ReadonlySet<string>, 'has'>,
): ItemCode | undefined {
  const between = candidates.filter(
    (code) =>
      !used.has(code) &&
      (previous === undefined || compareCodes(previous, code) < 0) &&
      (next === undefined || compareCodes(code, next) < 0),
  );
  const following = previous === undefined ? [] : between.filter((code) => follows(code, previous));
  const beside = following.find((code) => previous !== undefined && parentCode(code) === parentCode(previous));
  return beside ?? following[0] ?? (between.length === 1 ? between[0] : undefined);
}

/** The next code that stands undamaged. */
export function followingCode(
  rows: readonly BodyRow[],
  index: number,
  prefix: readonly number[],
): ItemCode | undefined {
  const mark = rows[index + 1]?.mark;
  if (mark?.kind !== 'code' || mark.loose) return undefined;
  return withPrefix(mark.code, prefix);
}

/** A first child, the next sibling, or the next sibling of something above, with or without its own first children. */
export function follows(code: ItemCode | undefined, previous: ItemCode): boolean {
  if (!code) return false;
  const [now, before] = [codeParts(code), codeParts(previous)];
  let same = 0;
  while (same < now.length && same < before.length && now[same] === before[same]) same++;
  const rest = now.slice(same);
  if (same === before.length) return rest.length > 0 && rest.every((part) => part === 1);
  const [first = 0, ...deeper] = rest;
  return first === (before[same] ?? 0) + 1 && deeper.every((part) => part === 1);
}

/** "1.1" below "II" is 2.1.1; a code that names its field itself stands as it is. */
function withPrefix(code: ItemCode, prefix: readonly number[]): ItemCode | undefined {
  return prefix.length === 0 ? code : readCode(`${prefix.join('.')}.${code}`);
}
