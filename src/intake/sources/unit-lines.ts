/** A list of units whose columns were flattened to spaces: a name of a unit and its figures in each line. */
import { fold } from '../../core/text.ts';
import { isUnitName } from '../communes/names.ts';
import { roleOf } from '../tables/column-names.ts';
import { wording } from '../tables/wording.ts';
import type { FoundTable } from './cell-lines.ts';
import { labelsIn } from './flat-labels.ts';

const GRADE = wording('^(?:xuất sắc|tốt|khá|trung bình|yếu|hoàn thành (?:xuất sắc|tốt) nhiệm vụ)$');
/** The maxima or the mean, which have no rank. */
const OF_ALL = wording(
  '^(?:trung bình|bình quân|(?:điểm )?(?:tối đa|chuẩn|trung bình|bình quân|cao nhất|thấp nhất)|thang điểm)',
);
const isOfAll = (name: string): boolean => OF_ALL.test(fold(name));
const TOKEN = /^[-−–+]?\d[\d.,]*(?:\/\d+)?%?$|^[-−–]$/u;
const LEAST_UNITS = 2;
/** Lines the names of columns may be broken over. */
const MOST_HEADER = 3;
const LONGEST_HEADER = 200;
const LONGEST_UNIT = 6;

interface UnitLine {
  readonly ordinal: string;
  readonly name: string;
  readonly told: readonly string[];
}

/** Undefined when no such list begins at this line. @param lines in composed letters */
export function readUnitLines(lines: readonly string[], from: number): FoundTable | undefined {
  const named = namesAt(lines, from);
  if (!named) return undefined;
  const { front, words, behind } = named;
  const count = countAt(lines, behind);
  const labels = count === undefined ? undefined : labelsIn(words, count);
  if (!labels) return undefined;
  const header = (lines[from] ?? '').trim();
  const rows = [[...(front.length === 2 ? front : ['STT', ...front]), ...labels]];
  const places = [from];
  let end = behind;
  for (let at = end; at < lines.length; at++) {
    const line = bare(lines[at]);
    if (line === '' || line === bare(header)) continue;
    const row = unitIn(line);
    if (!row || (row.told.length !== labels.length && !(isOfAll(row.name) && row.told.length > 1))) break;
    rows.push([row.ordinal, row.name, ...row.told]);
    places.push(at);
    end = at + 1;
  }
  return rows.length > LEAST_UNITS ? { rows, lines: places, end } : undefined;
}

const bare = (line = ''): string => line.replace(/\s+/g, ' ').trim();

/** The names of the columns: a number's and the unit's in front, then the words of all others. */
function namesAt(
  lines: readonly string[],
  from: number,
): { front: readonly string[]; words: readonly string[]; behind: number } | undefined {
  const first = bare(lines[from]).split(' ');
  const front: string[] = [];
  const [ordinal = ''] = [1, 2].map((count) => first.slice(0, count).join(' ')).filter(counts);
  if (ordinal !== '') front.push(ordinal);
  const start = ordinal === '' ? 0 : ordinal.split(' ').length;
  const unit = Array.from({ length: LONGEST_UNIT }, (_, at) => first.slice(start, start + LONGEST_UNIT - at))
    .map((words) => words.join(' '))
    .find((label) => roleOf(label) === 'unit');
  if (unit === undefined) return undefined;
  front.push(unit);
  const words = first.slice(start + unit.split(' ').length);
  let behind = from + 1;
  while (behind < from + MOST_HEADER && !unitIn(bare(lines[behind]))) words.push(...bare(lines[behind++]).split(' '));
  const told = words.filter((word) => word !== '');
  return told.length > 0 && told.join(' ').length < LONGEST_HEADER ? { front, words: told, behind } : undefined;
}

const counts = (label: string): boolean => roleOf(label) === 'ordinal' || roleOf(label) === 'rank';

/** How many figures stand in most of the lines. */
function countAt(lines: readonly string[], from: number): number | undefined {
  const found = new Map<number, number>();
  for (const line of lines.slice(from)) {
    if (bare(line) === '') continue;
    const row = unitIn(bare(line));
    if (!row) break;
    found.set(row.told.length, (found.get(row.told.length) ?? 0) + 1);
  }
  return [...found].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** A number in its order, the name, then as many figures and grades as leave a name. */
function unitIn(line: string): UnitLine | undefined {
  const match = /^(?:(\d{1,3})[.)]? )?(\p{L}.*)$/u.exec(line);
  const words = match?.[2]?.split(' ') ?? [];
  const told: string[] = [];
  let found: UnitLine | undefined;
  while (words.length > 1) {
    const graded = [4, 2, 1].find((count) => words.length > count && GRADE.test(fold(words.slice(-count).join(' '))));
    const count = graded ?? (TOKEN.test(words.at(-1) ?? '') ? 1 : 0);
    if (count === 0) break;
    told.unshift(words.splice(-count).join(' '));
    const name = words.join(' ');
    if (isUnitName(name) || isOfAll(name)) found = { ordinal: match?.[1] ?? '', name, told: [...told] };
  }
  return found;
}
