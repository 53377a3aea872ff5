/** Cells that tell of several criteria with their figures, in words beside the row they explain: they are read as running text. */
import type { GridPlace } from './cell-figures.ts';
import { type Grid, isBlankCell, type TableCell, wordsOf } from './grid.ts';
import type { BodyRow } from './rows.ts';

/** A stretch of what was given, with where it begins in its line. */
export interface ToldText {
  readonly line: number;
  readonly text: string;
  readonly offset: number;
}

const CODE = String.raw`\d{1,2}(?:\.\d{1,2}){1,3}(?![\d/%,]|\.\d)`;
/** A code that begins an entry of a list: in front, behind a mark or its word. */
const ENTRY = new RegExp(
  String.raw`(?:^|[;,.] |\n|(?<!\p{L})(?:tiêu chí|tctp|tc)(?: thành phần)? )(?:[-–+•] ?)?(${CODE})`,
  'giu',
);

/** Codes of two criteria of one field at least, each with figures behind it. */
function tellsSeveral(cell: TableCell): boolean {
  const text = typeof cell === 'string' ? cell.normalize('NFC') : '';
  const entries = [...text.matchAll(ENTRY)];
  const codes = entries.map((match) => match[1] ?? '');
  if (new Set(codes).size < 2 || new Set(codes.map((code) => code.split('.')[0])).size > 1) return false;
  return entries.every((match, at) => /\d/.test(text.slice(match.index + match[0].length, entries[at + 1]?.index)));
}

/** "3.2.2 (-1): 3 hồ sơ quá hạn": the code of a criterion, and behind it what it lost. */
function tellsLoss(cell: TableCell): boolean {
  const match = typeof cell === 'string' ? LOSS.exec(cell.normalize('NFC')) : null;
  return match !== null;
}

const LOSS = new RegExp(String.raw`^(?:tiêu chí |tctp |tc )?${CODE}[^\d;]{0,60}(?:\(-|[-–−]|mất |trừ )\d`, 'iu');
/** In fewer rows a name may look like it. */
const LEAST_LOSSES = 2;

/** "1.1: 1,5/2", "TC 1.2 (2/2)", "1.3 đạt 2/2 điểm": a criterion with its figures, and no words that would be its name. */
const CRITERION = new RegExp(
  String.raw`^(?:tiêu chí |tctp |tc )?${CODE}[^\d\p{L}]{0,3}(?:(?:đạt|được|tối đa)[ :]{0,2})?\d[\d.,]*(?: ?điểm| ?đ)? ?(?:/|trên) ?\d`,
  'iu',
);
/** Fewer beside each other may be names of rows. */
const LEAST_CRITERIA = 3;

function criteriaColumns(body: Grid['rows'], width: number): number[] {
  const holds = (cell: TableCell): boolean => typeof cell === 'string' && CRITERION.test(cell.normalize('NFC').trim());
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    body.some((row) => holds(row[column])),
  );
  return columns.length >= LEAST_CRITERIA ? columns : [];
}

/** Columns with such cells, where others name the rows. */
export function toldColumns(body: Grid['rows'], width: number): number[] {
  const criteria = criteriaColumns(body, width);
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      column > 0 &&
      (criteria.includes(column) ||
        body.some((row) => tellsSeveral(row[column])) ||
        body.filter((row) => tellsLoss(row[column])).length >= LEAST_LOSSES),
  );
  const isNamed = (row: Grid['rows'][number]): boolean =>
    row.some((cell, column) => !columns.includes(column) && /\p{L}{2}/u.test(wordsOf(cell)));
  return body.every((row) => columns.every((column) => isBlankCell(row[column])) || isNamed(row)) ? columns : [];
}

/** A field's name beside the names of its criteria, with its figures: "1. Thể chế (12,5/14 điểm)". */
export function toldBeside(rows: readonly BodyRow[], titles: readonly number[], place: GridPlace): ToldText[] {
  const before = new Map<number, string>();
  return rows.flatMap(({ y, cells }) => {
    const filled = titles.filter((x) => !isBlankCell(cells[x]));
    return filled.slice(0, -1).flatMap((x): ToldText[] => {
      const text = wordsOf(cells[x]);
      const isRepeated = before.get(x) === text;
      before.set(x, text);
      const tells = !isRepeated && FIGURES.test(text.normalize('NFC'));
      return tells ? [{ line: place.line(y, x), text, offset: place.from(y, x) }] : [];
    });
  });
}

const FIGURES = /\d ?(?:\/|điểm|đ(?!\p{L})|trên \d)|(?:tối đa|đạt|chuẩn|trừ|mất)[^\d]{0,12}\d/iu;

/** "Lĩnh vực 2. Cải cách thể chế - 15,5 trên 16 điểm", "… (tối đa 16, đạt 15,5)" */
const OUT_OF =
  /\p{L}.*(?:\d(?: ?(?:điểm|đ))? ?(?:\/|trên) ?(?:tối đa )?\d|(?:tối đa|chuẩn):? \d.*(?:đạt|được|trừ|mất):? \d|(?:đạt|được|trừ|mất):? \d.*(?:tối đa|chuẩn):? \d)/iu;

/** Such cells, and rows in or below a table that are one sentence: "Tổng cộng: 86,89/100 điểm". */
export function toldTexts(rows: readonly BodyRow[], columns: readonly number[], place: GridPlace): ToldText[] {
  return rows.flatMap(({ y, cells, kind }) => {
    const filled = cells.flatMap((cell, x) => (isBlankCell(cell) ? [] : [x]));
    const only = filled.length === 1 ? wordsOf(cells[filled[0] ?? 0]).normalize('NFC') : '';
    const alone = (kind === 'row' ? OUT_OF : /\d/).test(only) ? filled : columns;
    return alone.flatMap((x): ToldText[] => {
      const text = wordsOf(cells[x]);
      return text === '' ? [] : [{ line: place.line(y, x), text, offset: place.from(y, x) }];
    });
  });
}
