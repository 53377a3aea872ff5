/** Lines of a table whose columns a PDF flattened to spaces, word by word: its header, where each row begins and ends. */
import { fold, foldSearch } from '../../core/text.ts';
import { append } from '../lists.ts';
import { asScanned } from './amounts.ts';
import { wording } from './wording.ts';

/** A word with its place: 0-based line, offset in it. */
export interface Word {
  readonly text: string;
  readonly line: number;
  readonly from: number;
}

/** Labels as they follow each other in a header line; the first that fits at a place counts. */
const LABELS = alsoBare(
  String.raw`(?:stt|số tt|tt|mã(?: (?:số|tc|tctp|tiêu chí))?)(?!\p{L})|(?:tên )?(?:lĩnh vực|nội dung|tiêu chí|tctp|chỉ tiêu|chỉ số)(?:(?:,|/| và)? ?(?:lĩnh vực|nội dung|tiêu chí|thành phần|tctp|đánh giá))*|(?:lý do|lí do|nguyên nhân|ý kiến|giải thích|nhận xét|diễn giải)(?: (?:bị )?(?:trừ|mất)(?: điểm)?| thẩm định)?|ghi chú|(?:số |tổng )?điểm (?:số )?(?:tối đa|chuẩn|tự chấm|tự đánh giá|(?:được )?(?:thẩm định|chấm|công nhận)|đạt được|đạt|bị trừ|trừ|bị mất|mất|còn lại|đtxhh|điều tra xhh|điều tra xã hội học|xhh|khảo sát)|thang điểm|tối đa|tự chấm|tự đánh giá|kết quả (?:thẩm định|chấm|đánh giá|tự chấm)|thẩm định|kết quả|bị trừ|đtxhh|xhh|đạt|năm 20\d\d|chênh lệch|tăng/giảm|tỷ lệ(?: đạt)?(?: ?\(?%\)?)?|tên|điểm`,
  'giu',
);
const WORDS = alsoBare('lý do|lí do|nguyên nhân|ý kiến|giải thích|nhận xét|diễn giải|ghi chú');
const TITLE = alsoBare('^(?:tên|lĩnh vực|nội dung|tiêu chí|tctp|chỉ tiêu|chỉ số)');
const MARK = alsoBare('^(?:stt|số tt|tt|mã)');
const BEGINS = alsoBare(String.raw`^\s*(?:stt|tt|số tt|mã|tên|lĩnh vực|nội dung|tiêu chí|chỉ tiêu)(?!\p{L})`);
const OPEN = alsoBare(String.raw`^(?:(?:số |tổng )?điểm|kết quả)(?: \p{L}+)?$`, 'iu');
const OWN = alsoBare('^(?:số |tổng )?điểm');
const MOST_LOOSE = 4;
const LONGEST_HEADER = 300;
const MOST_HEADER_LINES = 3;
/** Of narrow columns each word of a name may stand on a line of its own. */
const MOST_NARROW_LINES = 16;
const NARROW = 24;

/** Also as it is written without diacritics. */
function alsoBare(pattern: string, flags = 'iu'): RegExp {
  const bare = foldSearch(pattern).replaceAll('\\p{l}', '\\p{L}');
  return new RegExp(`${pattern}|${bare}`, flags);
}

export interface FlatHeader {
  readonly labels: readonly string[];
  /** Of the first column of figures, and how many stand side by side. */
  readonly first: number;
  readonly figures: number;
  /** The column of words behind them. */
  readonly explained: boolean;
  /** Some of its words are known from no other table. */
  readonly loose: boolean;
  /** Running numbers stand before the codes. */
  readonly counted: boolean;
  readonly lines: number;
}

/** A mark or none, a title, two figures at least; it may be broken over lines. The ways to read it, the likeliest first. */
export function readFlatHeaders(lines: readonly string[], from: number): FlatHeader[] {
  if (!BEGINS.test((lines[from] ?? '').normalize('NFC'))) return [];
  let found: FlatHeader[] = [];
  for (let count = 1; count <= MOST_NARROW_LINES; count++) {
    const isWhole = found.length > 0 && !found[0]?.loose;
    if ((count > MOST_HEADER_LINES || isWhole) && !isNarrow(lines[from + count - 1])) break;
    const headers = headersIn(lines.slice(from, from + count).join(' '), count);
    // What goes on names columns of figures, too.
    const [more] = headers;
    if (found.length === 0 || (more && !more.loose && more.figures >= (found[0]?.figures ?? 0))) found = headers;
  }
  return found;
}

const isNarrow = (line = ''): boolean => line.trim().length <= NARROW && !/\d/.test(line);

const isFigure = (label: string): boolean => !WORDS.test(label) && !TITLE.test(label) && !MARK.test(label);

function headersIn(line: string, lines: number): FlatHeader[] {
  if (line.length > LONGEST_HEADER) return [];
  // Wide gaps part columns for certain.
  const text = line
    .normalize('NFC')
    .trim()
    .replace(/\s{2,}/g, ' | ')
    .replace(/\s/g, ' ');
  const parted = partLabels(text);
  if (!parted) return [];
  const { labels, loose } = parted;
  const joined = joinLabels(labels);
  return [labels, ...(joined.length < labels.length ? [joined] : [])].flatMap(
    (own) => headerOf(own, loose, lines) ?? [],
  );
}

/** Words nobody knows behind the name of a figure belong to it ("Điểm tối đa theo quy định"): the rows have to agree. */
function partLabels(text: string): { labels: string[]; loose: boolean } | undefined {
  const labels: string[] = [];
  let end = 0;
  let loose = false;
  const between = (to: number): boolean => {
    const words = text
      .slice(end, to)
      .replace(/[\s,/()%|-]+/g, ' ')
      .trim();
    const last = labels.at(-1);
    if (words === '') return true;
    if (last === undefined || !isFigure(last) || words.split(' ').length > MOST_LOOSE || /\d/.test(words)) return false;
    labels[labels.length - 1] = `${last} ${words}`;
    loose = true;
    return true;
  };
  for (const match of text.matchAll(LABELS)) {
    // "Giải thích của tổ thẩm định": names of columns begin with a capital, what goes on within one does not.
    if (WORDS.test(labels.at(-1) ?? '') && /^\p{Lu}/u.test(text) && /^\p{Ll}/u.test(match[0])) {
      labels[labels.length - 1] += text.slice(end, match.index + match[0].length);
      end = match.index + match[0].length;
      continue;
    }
    if (!between(match.index)) return undefined;
    labels.push(match[0].trim());
    end = match.index + match[0].length;
  }
  return between(text.length) ? { labels, loose } : undefined;
}

/** "Điểm" before "Tổ thẩm định" may be one name. */
function joinLabels(labels: readonly string[]): string[] {
  const joined: string[] = [];
  for (const label of labels) {
    const last = joined.at(-1);
    if (last !== undefined && OPEN.test(last) && isFigure(label) && !OWN.test(label))
      joined[joined.length - 1] = `${last} ${label}`;
    else joined.push(label);
  }
  return joined;
}

function headerOf(all: readonly string[], loose: boolean, lines: number): FlatHeader | undefined {
  const counted = MARK.test(all[0] ?? '') && MARK.test(all[1] ?? '');
  const own = counted ? all.slice(1) : all;
  // "Mã Tiêu chí" before the figures is two columns.
  const [top = '', ...others] = own;
  const isBoth = MARK.test(top) && isFigure(others[0] ?? '');
  const labels = isBoth ? [...top.split(/(?<=^\S+) /u), ...others] : own;
  const first = labels.findIndex(isFigure);
  const figures = labels.filter(isFigure).length;
  const together = labels.slice(first, first + figures).every(isFigure);
  const named = TITLE.test(labels[first - 1] ?? '') && first <= 2;
  if (!named || figures < 2 || !together) return undefined;
  return { labels, first, figures, explained: labels.length > first + figures, loose, counted, lines };
}

const CODE = /^\d{1,2}(?:\.\d{1,2}){1,4}\.?$/;
const ROMAN = /^[IVX]{1,5}[.)]?$/;
/** In a text without capitals; "x" and "v" may be anything there, so that figures have to follow. */
const SMALL_ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|x)[.)]?$/;
const NUMBER = /^\d{1,2}[.)]?$/;
const SUM = wording('^(?:tổng|cộng)');
const RANK = wording('^(?:xếp (?:hạng|thứ)|thứ hạng)');
const PAGE = /^\s*(?:trang )?\d{1,3}(?: ?\/ ?\d{1,3})?\s*$/iu;
const VERDICT = /^(?:KAD|KĐG|KAĐ|[-–])$/u;
/** Blank lines and page numbers in between. */
const MOST_BETWEEN = 3;
const LONGEST_REST = 15;
/** Lines a reason or a name may go on over. */
const LOOK_AHEAD = 3;

/** "09" counts something. */
const POINTS = /^[-−–+]?(?!0\d)\d{1,3}(?:[.,]\d{1,4})?$/;
export const isPoints = (text: string): boolean => POINTS.test(asScanned(text) ?? text);
export const isAmount = (text: string): boolean => isPoints(text) || VERDICT.test(text);

export interface FlatRow {
  /** Empty for a sum or a rank. */
  readonly mark: string;
  readonly words: readonly Word[];
}

const RUNNING = /^(\s*)(\d{1,3})(?=[.)]?\s+(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5})[.)]?\s+["“(]?\p{L})/u;

/** "12 3.1.4 Công khai": the running number left blank, so that places stay. */
export const withoutRunning = (line: string): string =>
  line.replace(RUNNING, (_, before: string, number: string) => `${before}${' '.repeat(number.length)}`);

export function wordsIn(lines: readonly string[], line: number): Word[] {
  return [...(lines[line] ?? '').matchAll(/\S+/g)].map((match) => ({ text: match[0], line, from: match.index }));
}

/**
 * @param lines in composed letters with plain spaces
 * @returns the rows in their order, the lines between them that tell a sum in another form, and the line behind the last
 */
/** A small Roman number is read as a capital one. */
function withMark(words: readonly Word[], mark: string): Word[] {
  const [first, ...rest] = words;
  return first && mark !== '' ? [{ ...first, text: mark }, ...rest] : [...words];
}

export function collectFlatRows(
  lines: readonly string[],
  from: number,
  header: FlatHeader,
): { rows: FlatRow[]; aside: number[]; end: number } {
  const rows: { mark: string; words: Word[] }[] = [];
  const aside: number[] = [];
  const top = lines[from]?.trim();
  let end = from + header.lines;
  let between = 0;
  let number = 0;
  for (let at = end; at < lines.length && between <= MOST_BETWEEN; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === top) {
      at += header.lines - 1;
      continue;
    }
    if (line.trim() === '' || PAGE.test(line)) {
      between++;
      continue;
    }
    const words = wordsIn(lines, at);
    const mark = markAt(lines, at, number);
    const current = rows.at(-1);
    if (mark !== undefined) {
      rows.push({ mark, words: withMark(words, mark) });
      if (NUMBER.test(mark)) number = Number.parseInt(mark, 10);
      else if (ROMAN.test(mark)) number = 0;
    } else if (current && hasRun(current.words) && tellsSum(lines[at] ?? '')) aside.push(at);
    else if (current && goesOn(current, words, header) && (startsSmall(words) || rowFollows(lines, at, number)))
      append(current.words, words);
    else break;
    between = 0;
    end = at + 1;
  }
  return { rows, aside, end };
}

/** "Tổng điểm thẩm định 89,91 / 100": a sum, though its figures stand as those of no row do. */
const tellsSum = (line: string): boolean => SUM.test(fold(line)) && SHARE.test(line);
const SHARE = /\d ?\/ ?\d[\d.,]*(?: ?(?:điểm|đ|diem))?\s*$/iu;

/** What a line begins a row with: a code, a number in its order, '' for a sum; undefined where it goes on. */
function markAt(lines: readonly string[], at: number, number: number): string | undefined {
  const [first, second] = wordsIn(lines, at);
  if (!first) return undefined;
  const folded = fold(lines[at] ?? '');
  if (RANK.test(folded) || (SUM.test(folded) && (hasRun(wordsIn(lines, at)) || isFigures(wordsIn(lines, at + 1)))))
    return '';
  if (!second || !/^["“(]?\p{L}/u.test(second.text)) return undefined;
  if (CODE.test(first.text) || ROMAN.test(first.text)) return first.text;
  if (SMALL_ROMAN.test(first.text) && figuresFollow(lines, at)) return first.text.toUpperCase();
  if (!NUMBER.test(first.text)) return undefined;
  const value = Number.parseInt(first.text, 10);
  // "15 hồ sơ trễ" in the second line of a reason has no figures behind it.
  return (value > number || value === 1) && figuresFollow(lines, at) ? first.text : undefined;
}

/** Two amounts side by side, in this line or where its name goes on. */
function figuresFollow(lines: readonly string[], at: number): boolean {
  for (let next = at; next < Math.min(lines.length, at + LOOK_AHEAD); next++) {
    const words = wordsIn(lines, next);
    // "6.00 6.00 5.50" are figures, however much the first looks like a code.
    const isCoded = CODE.test(words[0]?.text ?? '') && !isAmount(words[1]?.text ?? '');
    if (next > at && (isCoded || SUM.test(fold(lines[next] ?? '')))) return false;
    if (hasRun(words)) return true;
  }
  return false;
}

const isFigures = (words: readonly Word[]): boolean => words.length > 1 && words.every(({ text }) => isAmount(text));

const hasRun = (words: readonly Word[]): boolean =>
  words.some(({ text }, at) => at > 0 && isAmount(text) && isAmount(words[at - 1]?.text ?? '') && at > 1);

/** A name without its figures goes on; behind the figures a reason does, or the rest of a name where the table has no reasons. */
function goesOn({ mark, words }: FlatRow, next: readonly Word[], { explained }: FlatHeader): boolean {
  if (!hasRun(words)) return next.length < 40;
  if (mark === '') return false;
  return explained ? next.length < 40 : next.length < LONGEST_REST && !hasRun(next);
}

const startsSmall = (words: readonly Word[]): boolean => /^[\p{Ll}\d(-]/u.test(words[0]?.text ?? '');

function rowFollows(lines: readonly string[], at: number, number: number): boolean {
  for (let next = at + 1; next <= at + LOOK_AHEAD; next++) if (markAt(lines, next, number) !== undefined) return true;
  return false;
}
