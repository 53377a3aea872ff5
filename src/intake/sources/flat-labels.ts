/** The words above a table that was flattened to spaces, parted into the names of its columns. */
import { fold } from '../../core/text.ts';
import { roleOf } from '../tables/column-names.ts';
import { wording } from '../tables/wording.ts';

/** Words that begin the name of a column: behind others they begin the next one, unless they make one name with the word before. */
const HEAD = wording('^(?:điểm|tổng|xếp|thứ|hạng|tự|loại|năm|tỷ lệ)$');
const JOINED = wording(
  '^(?:(?:tổng|số|cộng|mức|thang) điểm|điểm (?:tổng|tự|năm)|tổng tự|xếp (?:thứ|hạng|loại)|(?:thứ|vị) (?:hạng|thứ)|quả xếp|phân loại)$',
);
const YEAR = /^(?:19|20|21)\d\d$/;
const MOST_WORDS = 40;

interface Parting {
  readonly cost: number;
  readonly labels: readonly string[];
}

/** @returns as many names as there are columns, each with all its words; undefined where none of them means anything */
export function labelsIn(words: readonly string[], count: number): readonly string[] | undefined {
  if (words.length < count || words.length > MOST_WORDS) return undefined;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length >= count;
  const known = new Map<string, Parting | undefined>();
  const partFrom = (from: number, left: number): Parting | undefined => {
    if (left === 0) return from === words.length ? { cost: 0, labels: [] } : undefined;
    const key = `${from} ${left}`;
    if (known.has(key)) return known.get(key);
    let best: Parting | undefined;
    for (let to = from + 1; to <= words.length - left + 1; to++) {
      const rest = partFrom(to, left - 1);
      if (!rest) continue;
      const label = words.slice(from, to);
      const cost = rest.cost + costOf(label, capitals);
      if (!best || cost < best.cost) best = { cost, labels: [label.join(' '), ...rest.labels] };
    }
    known.set(key, best);
    return best;
  };
  const labels = partFrom(0, count)?.labels;
  return labels?.some((label) => roleOf(label) !== undefined) ? labels : undefined;
}

function costOf(label: readonly string[], capitals: boolean): number {
  const [first = ''] = label;
  const unknown = roleOf(label.join(' ')) === undefined && !YEAR.test(label.at(-1) ?? '');
  const isUpper = (word: string): boolean => capitals && /^\p{Lu}/u.test(word);
  const begun = label.filter(
    (word, at) => at > 0 && HEAD.test(fold(word)) && !JOINED.test(fold(label.slice(at - 1, at + 1).join(' '))),
  );
  const years = label.filter((word, at) => YEAR.test(word) && at < label.length - 1);
  // Capitals part names nearly as well as their words do.
  const byWords = (unknown ? (capitals ? 1 : 4) : 0) + 3 * (begun.length + years.length);
  return byWords + (capitals && !isUpper(first) ? 3 : 0) + label.slice(1).filter(isUpper).length;
}
