/** The rows of a table's body as they stand: mark, name, level, figures; and what kind of row each is. */
import { fold } from '../../core/text.ts';
import { isFieldName } from '../field-names.ts';
import { type Amount, readAmount } from './amounts.ts';
import { type ColumnRole, tellsShare } from './column-names.ts';
import { type Grid, indentOf, isBlankCell, type TableCell, wordsOf } from './grid.ts';
import { CodeLevels, type Mark, readMark, readTitle } from './marks.ts';
import type { NamedMaximum } from './named-maxima.ts';
import { wording } from './wording.ts';

interface Columns {
  readonly guesses: readonly { readonly label: string; readonly role: ColumnRole | undefined }[];
  readonly of: (role: ColumnRole) => readonly number[];
}

/**
 * `sum`: "Tổng", "Cộng lĩnh vực I"; `rank`, `grade`: lines below the total; `group`: heads criteria of several fields with what
 * they add up to; `row`: everything else.
 */
export type RowKind = 'row' | 'sum' | 'rank' | 'grade' | 'group';

export interface BodyRow {
  readonly kind: RowKind;
  readonly line: number;
  /** Its row of the grid. */
  readonly y: number;
  readonly mark: Mark;
  /** The mark stands in a column called "Mã". */
  readonly explicit: boolean;
  readonly name: string;
  /** Level by indentation, by column or by capitals; only compared with that of other rows. */
  readonly level: number;
  readonly max: Amount;
  readonly self: Amount;
  readonly score: Amount;
  readonly lost: Amount;
  readonly cause: string;
  readonly rule: string;
  /** What an office has to show, or has shown. */
  readonly evidence: string;
  /** The cells as words, for quotes. */
  readonly quote: string;
  readonly cells: readonly TableCell[];
  /** A maximum that stood in the name. */
  readonly named?: NamedMaximum;
}

const BLANK: Amount = { kind: 'blank' };
/** "Tổng điểm", "Cộng lĩnh vực I", "Tổng (I+II)", "Chỉ số CCHC" of a table without a code there; not "Tổng hợp báo cáo". */
const SUM = wording(
  '^(?:tổng|cộng)(?:$| ?[:(+]|(?: (?:cộng|số|điểm|toàn|chung|kết quả|các|của|lĩnh vực|lv|mục|phần|nhóm|tiêu chí|nội dung|xã|phường))+(?:$|[ :(])| (?:[ivx]{1,5}|[a-hđ]|\\d{1,2})(?:$|[ .:(+]))|^cả lĩnh vực$|điểm tổng|chỉ số (?:cchc|cải cách hành chính|par index)(?:$|[ (:])',
);
/** "Giải quyết hồ sơ đúng hạn (1,5/2,5)" */
const SHARE = / ?\((-?\d[\d.,]* ?\/ ?\d[\d.,]*)\)$/;
const RANK = wording('^(?:xếp hạng|thứ hạng|hạng|xếp thứ|kết quả xếp hạng)');
const GRADE = wording('^(?:xếp loại|kết quả xếp loại)');

/** @param end row after the last of this table */
export function readRows(grid: Grid, columns: Columns, from: number, end: number, dots: boolean): BodyRow[] {
  const codes = columns.of('code');
  const ordinals = columns.of('ordinal');
  const titles = columns.of('title');
  const first = (role: Parameters<Columns['of']>[0]): number | undefined => columns.of(role)[0];
  const figure = {
    max: first('max'),
    self: first('self'),
    score: first('score'),
    lost: first('lost'),
  };
  const shares = new Set(titles.filter((column) => tellsShare(columns.guesses[column]?.label ?? '')));
  const words = { cause: first('cause'), rule: first('rule'), evidence: first('evidence') };
  const shared = words.cause === undefined ? new Map<number, number>() : sharedCells(grid, words.cause);
  const rows: BodyRow[] = [];
  const levels = new CodeLevels();
  const raise = capitalsOf(grid, new Set([...codes, ...ordinals]), from, end);
  for (let y = from; y < end; y++) {
    const cells = grid.rows[y] ?? [];
    const quote = quoteOf(cells);
    if (quote === '') continue;
    const at = (column: number | undefined): TableCell => (column === undefined ? '' : cells[column]);
    const amount = (column: number | undefined): Amount =>
      column === undefined ? BLANK : readAmount(at(column), dots);
    // The field's name may stand beside each of its criteria: the last column names the row itself.
    const titleColumn = titles.findLast((column) => !isBlankCell(cells[column])) ?? firstWords(cells, columns);
    const { share, titled } = titleAndShare(at(titleColumn), titleColumn !== undefined && shares.has(titleColumn));
    const { source, marked } = readOwnMark(
      raise(cells),
      codes.length > 0 ? codes : ordinals,
      ordinals,
      titleColumn,
      levels,
    );
    const beside = marked.kind === 'words' && titleColumn !== source ? readTitle(at(source)) : undefined;
    const { mark, explicit } = chooseMark(marked, titled.mark, codes.length > 0);
    const name = titled.name || (beside?.name ?? '');
    const causeRow = shared.get(y);
    const max = amount(figure.max);
    rows.push({
      kind: kindOf(mark, name, beside?.name ?? '', max),
      line: grid.lines[y] ?? y + 1,
      y,
      mark: beside && mark.kind === 'words' ? beside.mark : mark,
      explicit,
      name,
      level: levelOf(titles, titleColumn, at(titleColumn), name),
      max,
      self: amount(figure.self),
      score: share === undefined ? amount(figure.score) : readAmount(share, dots),
      lost: amount(figure.lost),
      cause: wordsOf(causeRow === undefined ? at(words.cause) : grid.rows[causeRow]?.[words.cause ?? 0]),
      rule: levelsOf(at(words.rule)),
      evidence: wordsOf(at(words.evidence)),
      quote,
      cells,
    });
  }
  return rows;
}

/** "i", "ii" … where no mark has other letters: Roman numbers of a text that was written in small letters. */
function capitalsOf(
  grid: Grid,
  marks: ReadonlySet<number>,
  from: number,
  end: number,
): (cells: readonly TableCell[]) => readonly TableCell[] {
  const raised = (cell: TableCell, column: number): TableCell =>
    typeof cell === 'string' && marks.has(column) ? cell.toUpperCase() : cell;
  const found = new Set(grid.rows.slice(from, end).flatMap((cells) => [...marks].map((at) => wordsOf(cells[at]))));
  const lettered = [...found].filter((text) => /^\p{L}+[.)]?$/u.test(text));
  const isSmall = found.has('ii') && lettered.every((text) => /^[ivx]+[.)]?$/.test(text));
  return isSmall ? (cells) => cells.map(raised) : (cells) => cells;
}

/** Of codes of several levels side by side the deepest is the row's own. */
function readOwnMark(
  cells: readonly TableCell[],
  own: readonly number[],
  ordinals: readonly number[],
  title: number | undefined,
  levels: CodeLevels,
): { source: number | undefined; marked: Mark } {
  const source = own.findLast((column) => !isBlankCell(cells[column])) ?? own[0];
  if (source === undefined || source === title) return { source, marked: { kind: 'none' } };
  if (isBlankCell(cells[source])) return { source, marked: numeralIn(cells, ordinals) };
  const marked = own.length > 1 ? levels.next(own.map((column) => readMark(cells[column]))) : readMark(cells[source]);
  return { source, marked };
}

/** "II" among the running numbers, where the column of codes is blank: a field. */
function numeralIn(cells: readonly TableCell[], ordinals: readonly number[]): Mark {
  const marks = ordinals.map((column) => readMark(cells[column]));
  return marks.find(({ kind }) => kind === 'roman') ?? { kind: 'none' };
}

const LONGEST_QUOTE = 300;

/** The cells as words; of hundreds side by side the first. */
function quoteOf(cells: readonly TableCell[]): string {
  let quote = '';
  for (const cell of cells) {
    const words = wordsOf(cell);
    if (words !== '') quote += quote === '' ? words : ` | ${words}`;
    if (quote.length >= LONGEST_QUOTE) return quote.slice(0, LONGEST_QUOTE);
  }
  return quote;
}

/** What stands in brackets at the end, where the column's name tells that it is the score out of the maximum. */
function titleAndShare(
  cell: TableCell,
  tells: boolean,
): { share?: string | undefined; titled: ReturnType<typeof readTitle> } {
  const match = tells ? SHARE.exec(wordsOf(cell)) : null;
  return match
    ? { share: match[1], titled: readTitle(wordsOf(cell).slice(0, match.index)) }
    : { titled: readTitle(cell) };
}

/** Levels written below each other in one cell stand behind each other, parted as rules are. */
function levelsOf(cell: TableCell): string {
  if (typeof cell !== 'string') return wordsOf(cell);
  return cell
    .split(/\n+/)
    .map((line) => wordsOf(line).replace(/[;.]$/, ''))
    .filter((line) => line !== '')
    .join('; ');
}

/** A row merged over its columns, as a field's often is, holds its name where codes stand elsewhere. */
function firstWords(cells: readonly TableCell[], columns: Columns): number | undefined {
  const free = (column: number): boolean => {
    const role = columns.guesses[column]?.role;
    return role === 'code' || role === 'ordinal' || role === undefined;
  };
  const found = cells.findIndex((cell, column) => free(column) && /\p{L}{2}/u.test(wordsOf(cell)));
  return found < 0 ? undefined : found;
}

/** What the column of codes says, else what stands before the name; a running number steps back behind a code in the name. */
function chooseMark(cell: Mark, title: Mark, codes: boolean): { mark: Mark; explicit: boolean } {
  if (cell.kind === 'none') return { mark: title, explicit: false };
  if (!codes && cell.kind === 'number' && title.kind !== 'none' && title.kind !== 'bullet' && title.kind !== 'letter')
    return { mark: title, explicit: false };
  return { mark: cell, explicit: codes };
}

function kindOf(mark: Mark, name: string, beside: string, max: Amount): RowKind {
  if (mark.kind === 'code' || mark.kind === 'damaged' || mark.kind === 'roman') return 'row';
  const folded = fold(name || beside);
  if (SUM.test(folded) || SUM.test(fold(beside)))
    return mark.kind === 'number' && !/^(?:tổng cộng|cộng|cả lĩnh vực)/u.test(folded) ? 'row' : 'sum';
  // "Xếp loại chất lượng công chức": what has a maximum is a criterion.
  if (max.kind === 'points') return 'row';
  if (RANK.test(folded)) return 'rank';
  return GRADE.test(folded) ? 'grade' : 'row';
}

const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/** Capitals or a usual field's name stand above what is written small. */
function levelOf(titles: readonly number[], column: number | undefined, cell: TableCell, name: string): number {
  const place = column === undefined ? 0 : Math.max(0, titles.indexOf(column));
  const top = CAPITALS.test(name) || isFieldName(name);
  return place * 1000 + indentOf(cell) * 2 + (top ? 0 : 1);
}

/** Rows whose cell in the column is merged with one above: a cause shared by several. */
function sharedCells({ spans }: Grid, column: number): Map<number, number> {
  const shared = new Map<number, number>();
  for (const span of spans) {
    if (
      span.column > column ||
      span.column + span.width <= column ||
      span.width > 3 ||
      span.height < 2 ||
      span.height > 60
    )
      continue;
    for (let row = span.row + 1; row < span.row + span.height; row++) shared.set(row, span.row);
  }
  return shared;
}
