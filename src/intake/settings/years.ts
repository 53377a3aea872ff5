/** The scored year: every year the document tells and what it is to it, the one most places agree on, and those that differ. */
import type { Sourced } from '../reading.ts';
import type { CitedDecision } from './decisions.ts';
import { anyOf, lineOf, type Passage, Wording } from './passages.ts';
import * as told from './wordings.ts';

/** `scored`: the year of the result. `plan`: of aims and of the plan itself. `earlier`: compared with. */
export type YearKind = 'scored' | 'plan' | 'earlier' | 'other';

export interface YearMention {
  readonly year: number;
  readonly line: number;
  readonly kind: YearKind;
  readonly quote: string;
  /** The place in words where it tells the year of the result: "tiêu đề phần II"; '' anywhere else. */
  readonly where: string;
  /** How much the place counts for the year of the result. */
  readonly weight: number;
}

const YEAR = new Wording(
  `(?<!\\d ?[-/.,]|\\d)(?<!(?:tháng|quý) (?:\\d{1,2}|[ivx]{1,3}) năm |tháng|\\/ ?)(20\\d\\d)(?![\\d/%]| ?- ?20\\d\\d|[.,]\\d)`,
);
const NAMED = new Wording(`(?:(năm|nam"?:?) ?|(?:${told.YEAR_NOUNS})(?: năm| của)?[: |-]{0,3})$`);
const DATED = new Wording('\\d ?(?:đ|điểm|diem|%)? ?\\($');
const LABELLED = new Wording(
  '(?:^|\\| |[{"])(?:năm|nam)(?: (?:đánh giá|danh gia|chấm(?: điểm)?|xếp hạng))?"? ?[:|] ?$',
);
const RESULT = new Wording(anyOf(told.RESULT));
const COMPARED = new Wording(`${anyOf(told.COMPARED)}[^,;]{0,40}$`);
const PLANNED = new Wording(anyOf(told.PLANNED));
const CAUSE = new Wording(`${anyOf(told.CAUSE)} [^,;]{0,120}$`);
const STATED = new Wording(
  `^,? (?:(?:ubnd )?(?:${told.LEVELS}|đơn vị)[^.;:()\\d]{0,60})?(?:${told.SCORED}|chấm)(?!\\p{L})`,
);
const OTHER_INDEX = new Wording(anyOf(told.OTHER_INDEX));
const AVERAGE = new Wording(anyOf(told.AVERAGE));
const INDEX = new Wording(anyOf(told.INDEX));
const CLOSING = new Wording('^trên đây là');
const POINTS = new Wording('điểm|diem|\\d ?đ(?!\\p{L})|\\d\\/100');
const OVERALL_WORDS = new Wording('xếp (?:hạng|thứ)|\\/100|tự chấm|hạng \\d|đứng thứ|thứ hạng|100 điểm|thang điểm');
const TITLE_ONLY = new Wording(`^(?:${told.TITLES})$`);
const ORDINAL = /^([IVX]{1,5}|[A-E]|\d{1,2})[.)]? +(?=\D)/u;
const ITEM = new Wording(
  '^ ?[-+•]? ?(?:\\d{1,2}\\.\\d|(?:tiêu chí|tctp|tc|lĩnh vực|lv|chỉ tiêu|mục|nội dung)(?: thành phần)? ?\\d)',
);
const LONGEST = 1500;
const LONGEST_TITLE = 250;
const REACH = 150;
const OVERALL = 'câu nêu kết quả chung';
const PUBLISHED = 'trích yếu của quyết định công bố';
export const TITLE = 'tên văn bản';
export const END = 'câu kết';

export function findYears(passages: readonly Passage[], decisions: readonly CitedDecision[]): YearMention[] {
  const published = decisions.flatMap(({ publishes, subject, line, quote }): YearMention[] => {
    const year = publishes > 1 ? /năm (20\d\d)(?!\d)/iu.exec(subject)?.[1] : undefined;
    return year ? [{ year: Number(year), line, quote, kind: 'scored', where: PUBLISHED, weight: 3 }] : [];
  });
  let part = '';
  const found = passages.flatMap((passage, index) => {
    if (passage.zone === 'closing') return [];
    const titled = TITLE_ONLY.in(passages[index - 1] ?? { words: '', bare: false }) !== undefined;
    const ordinal = ORDINAL.exec(passage.text)?.[1];
    if (ordinal && passage.text.length < LONGEST_TITLE && /\D/.test(ordinal)) part = passage.words;
    const aside = PLANNED_PART.in({ words: part, bare: passage.bare }) !== undefined && !CLOSING.in(passage);
    return YEAR.all({ ...passage, words: passage.words.slice(0, LONGEST) }).flatMap((match) =>
      readYear(passage, match, aside ? NOWHERE : placeOf(passage, match.index, { index, titled, ordinal }), aside),
    );
  });
  // Of years told beside the aims the later one is theirs, whatever became of the words before it.
  const planned = new Set(found.flatMap(({ year, kind }) => (kind === 'plan' ? [year] : [])));
  const first = Math.min(...found.flatMap(({ year, kind }) => (kind === 'scored' ? [year] : [])));
  const told = found.map((one): YearMention => {
    const isAim = one.weight === 0 && one.year > first && planned.has(one.year);
    return isAim ? { ...one, kind: 'plan' } : one;
  });
  return [...published, ...told];
}

const PLANNED_PART = new Wording('giải pháp|biện pháp|nhiệm vụ|tổ chức thực hiện|mục tiêu|mục đích|phương hướng');

type Place = Pick<YearMention, 'where' | 'weight'>;

const NOWHERE: Place = { where: '', weight: 0 };

/** Where the year of the result itself may be told: title, heading, overall result, closing sentence. */
function placeOf(
  passage: Passage,
  at: number,
  { index, titled, ordinal }: { index: number; titled: boolean; ordinal: string | undefined },
): Place {
  if (passage.zone === 'legal') return NOWHERE;
  if (titled) return { where: TITLE, weight: 2 };
  if (CLOSING.in(passage)) return { where: END, weight: 1 };
  // Where line ends were lost a sentence may be the whole text.
  const from = Math.max(passage.words.lastIndexOf('. ', at) + 1, at - REACH);
  const ends = passage.words.indexOf('. ', at);
  const to = Math.min(ends < 0 ? passage.words.length : ends, at + REACH);
  const sentence = { bare: passage.bare, words: passage.words.slice(from, to) };
  const overall = OVERALL_WORDS.in(sentence) && POINTS.in(sentence);
  if (ITEM.in(sentence) && !overall) return NOWHERE;
  const short = passage.text.length < LONGEST_TITLE;
  if (ordinal && short) return { where: `tiêu đề ${/\D/.test(ordinal) ? 'phần' : 'mục'} ${ordinal}`, weight: 2 };
  if (overall) return { where: OVERALL, weight: 2 };
  if (passage.zone === 'head') return { where: index < 3 || passage.letters !== 'mixed' ? TITLE : OVERALL, weight: 2 };
  return {
    where: '',
    weight:
      (sentence.words.length < 160 || (index === 0 && at < LONGEST_TITLE)) && !/^[-+•]/.test(passage.text) ? 1 : 0,
  };
}

function readYear(passage: Passage, match: RegExpExecArray, place: Place, aside: boolean): YearMention[] {
  const at = match.index;
  const before = passage.words.slice(0, at);
  const clause = { bare: passage.bare, words: before.slice(Math.max(0, at - 160, clauseStart(before))) };
  const labelled = LABELLED.in({ ...clause, words: before.slice(-60) }) !== undefined;
  // "(năm 2025)", "82,7 điểm (2025)" alone in brackets dates what stands before.
  const inBrackets =
    passage.words[at + 4] === ')' && !COMPARED.in({ ...clause, words: before.slice(-60).replace('(', '') });
  const named = NAMED.in(clause) ?? (inBrackets ? DATED.in({ ...clause, words: before }) : undefined);
  if (!named && !labelled) return [];
  const dated = inBrackets ? { bare: passage.bare, words: before.slice(-160) } : clause;
  const kind = labelled ? 'scored' : kindOf(passage, dated, at, named?.[1] !== undefined, aside);
  const counted =
    kind === 'scored' && (labelled || inBrackets || !opensLaterClause(before, clause.words, Number(match[1])));
  const quote = passage.text.slice(at - clause.words.length, at + 4).trim();
  const line = lineOf(passage, at);
  const weight = counted ? (labelled ? 3 : place.weight) : 0;
  return [
    {
      year: Number(match[1]),
      line,
      quote,
      kind: counted ? kind : kind === 'scored' ? 'earlier' : kind,
      where: counted ? place.where : '',
      weight,
    },
  ];
}

function clauseStart(before: string): number {
  return Math.max(...['. ', ';', ':', '(', ')'].map((mark) => before.lastIndexOf(mark))) + 1;
}

/** "… xếp hạng 87/123; năm 2024 xếp hạng 92/123", "… đạt 76,25 điểm (năm 2024: 78,75)": compared with what stands before. */
function opensLaterClause(before: string, clause: string, year: number): boolean {
  const earlier = { bare: false, words: before.slice(0, before.length - clause.length) };
  if (!/^\s*n[ăa]m $/u.test(clause) || !/[;(.]\s*$/.test(earlier.words) || !POINTS.in(earlier)) return false;
  // "Năm 2024 đạt 79,11 điểm. Năm 2025 đạt 85,86 điểm": what was is told first.
  const years = YEAR.all(earlier).map((match) => Number(match[1]));
  return years.length === 0 || Math.max(...years) >= year;
}

function kindOf(
  passage: Passage,
  clause: Pick<Passage, 'words' | 'bare'>,
  at: number,
  byWord: boolean,
  aside: boolean,
): YearKind {
  if (COMPARED.in(clause)) return 'earlier';
  if (PLANNED.in(clause) && !RESCUE.in(clause)) return 'plan';
  if (AVERAGE.in(clause)) return 'other';
  // The year of another index is none of this result.
  if (OTHER_INDEX.in(clause) && !INDEX.in(clause)) return 'other';
  const after = { bare: passage.bare, words: passage.words.slice(at + 4, at + 110) };
  if (INTENDED.in(after)) return 'plan';
  // What is told beside an aim may be the result it starts from.
  if (STATED.in(after)) return 'scored';
  // "Năm 2026, địa phương phấn đấu vượt 95 điểm"
  if (aside || PLANNED.in({ ...after, words: after.words.split(/[\d.;]/u)[0] ?? '' })) return 'plan';
  if (passage.zone === 'legal' || CAUSE.in(clause)) return 'other';
  if (!byWord || RESULT.in(clause)) return 'scored';
  // "(năm 2025)", "Năm 2025, UBND xã …: 91 điểm"
  return RESULT.in(after) ? 'scored' : 'other';
}

/** "năm 2026 phải lên thứ 13" */
const INTENDED = new Wording('^,? (?:phải|cần|sẽ|quyết tâm|cố gắng) ');
const RESCUE = new Wording('kế hoạch khắc phục');

/** "Lĩnh vực 1: năm 2023 đạt 3,5/6 điểm": where nothing tells the year of the whole, that of its parts, if there is but one. */
function toldOfParts(mentions: readonly YearMention[]): YearMention[] {
  const told = mentions.filter(({ kind }) => kind === 'scored');
  const [first, second] = told;
  const isOne = first !== undefined && second !== undefined && told.every(({ year }) => year === first.year);
  return isOne ? told.map((mention) => ({ ...mention, weight: 1 })) : [];
}

/** The year with the most weight; a year only titles and closing tell may be the plan's own. */
export function chooseYear(mentions: readonly YearMention[]): Sourced<number> | undefined {
  const weights = new Map<number, number>();
  const weighed = mentions.filter(({ weight }) => weight > 0);
  const scored = weighed.length > 0 ? weighed : toldOfParts(mentions);
  for (const { year, weight } of scored) weights.set(year, (weights.get(year) ?? 0) + weight);
  const [heaviest, next] = [...weights].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  // Of years told side by side ("qua hai năm 2022 và 2023") the result is the latest.
  const lines = (year: number | undefined): Set<number> =>
    new Set(scored.flatMap((one) => (one.year === year ? one.line : [])));
  // "… năm 2025 và giải pháp năm 2026": the second is the year of what is planned.
  const later = scored.filter(
    ({ year, quote }) => year === next?.[0] && !/giải pháp|phương hướng|nhiệm vụ/iu.test(quote),
  );
  const isBeside = later.some(({ line }) => lines(heaviest?.[0]).has(line));
  const isRival = heaviest && next && isBeside && next[0] > heaviest[0] && next[1] * 2 >= heaviest[1];
  const [best, second] = isRival ? [next, heaviest] : [heaviest, next];
  const first = best && scored.find(({ year }) => year === best[0]);
  if (!best || !first) return undefined;
  // Titles may name the year of the plan: only a sentence about the result, or its decision, makes the year certain.
  const stated = scored.some(({ year, where }) => year === best[0] && (where === OVERALL || where === PUBLISHED));
  const confidence = !second ? (stated ? 'high' : 'medium') : second[1] === best[1] ? 'low' : 'medium';
  return { value: best[0], line: first.line, quote: first.quote, confidence };
}
