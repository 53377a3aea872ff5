/** A table that was copied a column after the other, a line for each cell: all codes, all names, then the figures of each column. */
import { ROLES_OF_FIGURES, roleOf } from '../tables/column-names.ts';
import type { FoundTable } from './cell-lines.ts';

const CODE = /^(?:\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5})\.?$/;
const AMOUNT = /^[-−–+]?\d[\d.,]*(?: ?(?:điểm|đ|%))?$|^(?:KAD|KĐG|KAĐ|-|–)$/iu;
const LONGEST_LABEL = 60;
const LEAST_ROWS = 4;
/** Of a table in one paper; each line that may head a table looks so far ahead. */
const MOST_LINES = 2000;

interface Line {
  readonly text: string;
  readonly line: number;
}

interface Column {
  readonly label: string;
  readonly cells: readonly Line[];
}

/** Undefined when no such table begins at this line. */
export function readColumnLines(lines: readonly string[], from: number): FoundTable | undefined {
  const filled = lines
    .slice(from, from + MOST_LINES)
    .map((text, at): Line => ({ text: text.trim(), line: from + at }))
    .filter(({ text }) => text !== '');
  const read = oneByOne(filled) ?? belowAllNames(filled);
  return read && joined(read);
}

interface Columns {
  readonly codes: Column;
  readonly names: Column;
  readonly figures: readonly Column[];
}

const isFigure = ({ text }: Line): boolean => text.length <= LONGEST_LABEL && ROLES_OF_FIGURES.has(roleOf(text));
const isAmount = (line: Line | undefined): boolean => line !== undefined && AMOUNT.test(line.text);

function stretch(lines: readonly Line[], from: number, belongs: (line: Line, at: number) => boolean): Line[] {
  let end = from;
  for (let line = lines[end]; line && belongs(line, end); line = lines[end]) end++;
  return lines.slice(from, end);
}

/** Each column below its own name. */
function oneByOne(lines: readonly Line[]): Columns | undefined {
  const codes = stretch(lines, 1, ({ text }) => CODE.test(text));
  if (codes.length < LEAST_ROWS) return undefined;
  let at = 1 + codes.length;
  const heads = (line: Line, place: number): boolean => isFigure(line) && isAmount(lines[place + 1]);
  const names = stretch(lines, at, (line, place) => !heads(line, place) && !isAmount(line));
  const [title, ...named] = names;
  at += names.length;
  const figures: Column[] = [];
  for (let head = lines[at]; head && heads(head, at); head = lines[at]) {
    const cells = stretch(lines, at + 1, isAmount);
    figures.push({ label: head.text, cells });
    at += 1 + cells.length;
  }
  if (title !== undefined && roleOf(title.text) !== 'title') return undefined;
  return {
    codes: { label: lines[0]?.text ?? '', cells: codes },
    names: { label: title?.text ?? '', cells: named },
    figures,
  };
}

/** All names of columns first, and then the cells of one column after the other. */
function belowAllNames(lines: readonly Line[]): Columns | undefined {
  const labels = stretch(lines, 0, ({ text }) => text.length <= LONGEST_LABEL && roleOf(text) !== undefined);
  const heads = labels.slice(2);
  const codes = stretch(lines, labels.length, ({ text }) => CODE.test(text));
  if (heads.length < 2 || !heads.every(isFigure) || codes.length < LEAST_ROWS) return undefined;
  const names = stretch(lines, labels.length + codes.length, (line) => !isAmount(line));
  const amounts = stretch(lines, labels.length + codes.length + names.length, isAmount);
  const rows = amounts.length / heads.length;
  const figures = heads.map(({ text }, at): Column => {
    return { label: text, cells: amounts.slice(at * rows, (at + 1) * rows) };
  });
  return {
    codes: { label: labels[0]?.text ?? '', cells: codes },
    names: { label: labels[1]?.text ?? '', cells: names },
    figures,
  };
}

/** Columns of one length, which is that of the codes, or one more for the sum of all. */
function joined({ codes, names, figures }: Columns): FoundTable | undefined {
  const [first, ...others] = figures;
  const count = first?.cells.length ?? 0;
  const isSummed = count === codes.cells.length + 1;
  const fits = isSummed || count === codes.cells.length;
  if (!first || !fits || others.length === 0 || others.some(({ cells }) => cells.length !== count)) return undefined;
  // Names that go on over several lines stand beside nobody knows which code.
  const isNamed = names.cells.length === count || names.cells.length === codes.cells.length;
  const rows = first.cells.map((_, at) => [
    codes.cells[at]?.text ?? '',
    at === codes.cells.length ? SUM : isNamed ? (names.cells[at]?.text ?? '') : '',
    ...figures.map(({ cells }) => cells[at]?.text ?? ''),
  ]);
  const last = figures.at(-1)?.cells.at(-1)?.line ?? 0;
  const top = codes.cells[0]?.line ?? 0;
  return {
    rows: [[codes.label, names.label || 'Nội dung', ...figures.map(({ label }) => label)], ...rows],
    lines: [Math.max(0, top - 1), ...first.cells.map(({ line }, at) => codes.cells[at]?.line ?? line)],
    end: last + 1,
  };
}

const SUM = 'Tổng cộng';
