/** Tables of a criteria set that a page break parted: one table again, its header told once. */
import { fold } from '../../core/text.ts';
import { largest } from '../lists.ts';
import type { Given, Part } from '../sources/document.ts';
import { type Grid, isBlankCell, wordsOf } from '../tables/grid.ts';
import { findHeaders, type Header } from '../tables/header.ts';

type TablePart = Extract<Part, { kind: 'table' }>;

/** "2", "Trang 3/12", "- 4 -" between two pages. */
const PAGE_MARK = /^\s*(?:trang\s*)?[-–]?\s*\d{0,4}\s*(?:\/\s*\d{1,4})?\s*[-–]?\s*$/iu;
const SUM = /^(?:tổng|cộng)/u;

export function joinTables(given: Given): Given {
  const parts: Part[] = [];
  for (const part of given.parts) {
    const last = parts.at(-1);
    if (part.kind === 'table' && last?.kind === 'table') {
      const joined = joinedWith(last, part);
      if (joined) {
        parts[parts.length - 1] = joined;
        continue;
      }
    }
    const isBetween = part.kind === 'text' && part.text.split('\n').every((line) => PAGE_MARK.test(line));
    if (!isBetween || last?.kind !== 'table') parts.push(part);
  }
  return { ...given, parts };
}

/** Undefined where they are two tables: of other columns, or the first ends with its sum. */
function joinedWith({ grid: first }: TablePart, { grid: second }: TablePart): TablePart | undefined {
  const [header] = findHeaders(first);
  const [again] = findHeaders(second);
  if (!header || endsWithSum(first)) return undefined;
  const isRepeated = again !== undefined && again.from === 0 && namesOf(again) === namesOf(header);
  const goesOn = again === undefined && widthOf(second) === widthOf(first);
  if (!isRepeated && !goesOn) return undefined;
  const from = isRepeated ? again.to : 0;
  const at = first.rows.length - from;
  const spans = second.spans.filter(({ row }) => row >= from).map((span) => ({ ...span, row: span.row + at }));
  const grid: Grid = {
    name: first.name,
    rows: [...first.rows, ...second.rows.slice(from)],
    lines: [...first.lines, ...second.lines.slice(from)],
    spans: [...first.spans, ...spans],
  };
  return { kind: 'table', grid };
}

const namesOf = ({ labels }: Header): string => labels.map((above) => fold((above ?? []).join(' '))).join('\n');

const widthOf = ({ rows }: Grid): number => largest(rows.map((row) => row.length));

function endsWithSum({ rows }: Grid): boolean {
  const last = rows.findLast((row) => row.some((cell) => !isBlankCell(cell))) ?? [];
  return last.some((cell) => SUM.test(fold(wordsOf(cell))));
}
