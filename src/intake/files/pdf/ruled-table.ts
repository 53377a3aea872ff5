/** A table with borders: its lines tell the cells, merged ones too, wherever the words stand in them. */
import type { Span } from '../../tables/grid.ts';
import { cellText } from './paragraphs.ts';
import { rowsOf } from './rows.ts';
import type { Rule } from './rules.ts';
import type { Word } from './words.ts';

export interface RuledTable {
  readonly rows: readonly (readonly string[])[];
  readonly spans: readonly Span[];
  readonly top: number;
  readonly bottom: number;
  /** Where its columns begin, and where the last one ends. */
  readonly edges: readonly number[];
}

/** Lines nearer than this are one: the borders of neighbouring cells are drawn side by side. */
const NEAR = 3;

/** The tables of a page, from the top down, and the words that stand in none. */
export function ruledTables(words: readonly Word[], rules: readonly Rule[]): { tables: RuledTable[]; rest: Word[] } {
  const tables: RuledTable[] = [];
  let rest: readonly Word[] = words;
  for (const frame of framesOf(rules)) {
    const inside = rest.filter((word) => isWithin(word, frame));
    const table = inside.length > 0 ? cellsOf(frame, inside) : undefined;
    if (!table) continue;
    tables.push(table);
    const taken = new Set(inside);
    rest = rest.filter((word) => !taken.has(word));
  }
  return { tables: tables.toSorted((a, b) => a.top - b.top), rest: [...rest] };
}

interface Frame {
  readonly columns: readonly number[];
  readonly heights: readonly number[];
  readonly level: readonly Rule[];
  readonly upright: readonly Rule[];
}

/** Lines that touch each other, where they make two columns at least: an underlined title is no table. */
function framesOf(rules: readonly Rule[]): Frame[] {
  const groups = touching(rules);
  return groups.flatMap((group): Frame[] => {
    const level = group.filter((rule) => rule.level);
    const upright = group.filter((rule) => !rule.level);
    if (level.length < 2 || upright.length === 0) return [];
    const columns = steps([...upright.map(({ at }) => at), ...ends(level)]);
    const heights = steps([...level.map(({ at }) => at), ...ends(upright)]);
    return columns.length >= 3 && heights.length >= 2 ? [{ columns, heights, level, upright }] : [];
  });
}

const ends = (rules: readonly Rule[]): number[] => [
  Math.min(...rules.map(({ from }) => from)),
  Math.max(...rules.map(({ to }) => to)),
];

function steps(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    if (value - (found[found.length - 1] ?? Number.NEGATIVE_INFINITY) > NEAR) found.push(value);
  }
  return found;
}

/** Groups of lines that meet, directly or through others. */
function touching(rules: readonly Rule[]): Rule[][] {
  const boxes = rules
    .map((rule) => {
      const { level, at, from, to } = rule;
      return level
        ? { rule, left: from, right: to, top: at, bottom: at }
        : { rule, left: at, right: at, top: from, bottom: to };
    })
    .toSorted((a, b) => a.top - b.top);
  const group = boxes.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (group[root] !== root) root = group[root] ?? root;
    group[index] = root;
    return root;
  };
  boxes.forEach((box, index) => {
    for (let other = index + 1; other < boxes.length; other++) {
      const next = boxes[other];
      if (!next || next.top > box.bottom + NEAR) break;
      if (next.left <= box.right + NEAR && next.right >= box.left - NEAR) group[find(other)] = find(index);
    }
  });
  const groups = new Map<number, Rule[]>();
  boxes.forEach(({ rule }, index) => {
    const root = find(index);
    const members = groups.get(root);
    if (members) members.push(rule);
    else groups.set(root, [rule]);
  });
  return [...groups.values()];
}

/** The middle of small letters, which stands clear of the borders above and below. */
const middleOf = ({ y, size }: Word): number => y - size * 0.3;

function isWithin(word: Word, { columns, heights }: Frame): boolean {
  const [middle, y] = [(word.left + word.right) / 2, middleOf(word)];
  return (
    middle > (columns[0] ?? 0) && middle < (columns.at(-1) ?? 0) && y > (heights[0] ?? 0) && y < (heights.at(-1) ?? 0)
  );
}

function cellsOf(frame: Frame, words: readonly Word[]): RuledTable | undefined {
  const { columns, heights } = frame;
  const [width, height] = [columns.length - 1, heights.length - 1];
  const anchors = anchorsOf(frame, width, height);
  const held = new Map<number, Word[]>();
  for (const word of words.flatMap((one) => partedAt(one, frame))) {
    const row = stepOf(heights, middleOf(word));
    const column = stepOf(columns, (word.left + word.right) / 2);
    const anchor = anchors.owner[row * width + column] ?? 0;
    held.set(anchor, [...(held.get(anchor) ?? []), word]);
  }
  const rows = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_unused, x) => cellText(rowsOf(held.get(y * width + x) ?? []))),
  );
  if (held.size < 2) return undefined;
  return { rows, spans: anchors.spans, top: heights[0] ?? 0, bottom: heights.at(-1) ?? 0, edges: columns };
}

const stepOf = (edges: readonly number[], value: number): number => {
  const after = edges.findIndex((edge) => edge > value);
  return Math.max(0, (after < 0 ? edges.length : after) - 1);
};

/** Which cell each place of the grid belongs to: where no line parts two places they are one cell. */
function anchorsOf({ columns, heights, level, upright }: Frame, width: number, height: number) {
  const isParted = (rules: readonly Rule[], at: number, across: number): boolean =>
    rules.some((rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= across && rule.to >= across);
  const middle = (edges: readonly number[], step: number): number => ((edges[step] ?? 0) + (edges[step + 1] ?? 0)) / 2;
  const owner = new Array<number>(width * height).fill(-1);
  const spans: Span[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (owner[row * width + column] !== -1) continue;
      let wide = 1;
      while (
        column + wide < width &&
        owner[row * width + column + wide] === -1 &&
        !isParted(upright, columns[column + wide] ?? 0, middle(heights, row))
      )
        wide++;
      let high = 1;
      while (row + high < height && !isParted(level, heights[row + high] ?? 0, middle(columns, column))) high++;
      for (let y = row; y < row + high; y++)
        for (let x = column; x < column + wide; x++) owner[y * width + x] = row * width + column;
      if (wide > 1 || high > 1) spans.push({ row, column, height: high, width: wide });
    }
  }
  return { owner, spans };
}

/** Some programs write the words of neighbouring cells in one go: they part at the spaces nearest to the border. */
function partedAt(word: Word, { columns, heights, upright }: Frame): Word[] {
  const y = middleOf(word);
  const crossed = columns.find(
    (edge) =>
      edge > word.left + word.size / 2 &&
      edge < word.right - word.size / 2 &&
      upright.some((rule) => Math.abs(rule.at - edge) <= NEAR && rule.from <= y && rule.to >= y),
  );
  const letter = (word.right - word.left) / Math.max(1, word.text.length);
  if (crossed === undefined || heights.length === 0) return [word];
  const wanted = (crossed - word.left) / letter;
  const [best] = [...word.text.matchAll(/\s+/g)]
    .map(({ index, 0: space }) => ({ from: index, to: index + space.length }))
    .toSorted((a, b) => Math.abs(a.from - wanted) - Math.abs(b.from - wanted));
  if (!best) return [word];
  const before = {
    ...word,
    text: word.text.slice(0, best.from),
    right: Math.min(crossed - 0.1, word.left + best.from * letter),
  };
  const after = {
    ...word,
    text: word.text.slice(best.to),
    left: Math.max(crossed + 0.1, word.left + best.to * letter),
  };
  return [
    before,
    ...(after.text.trim() === ''
      ? []
      : partedAt(after, { columns: columns.filter((edge) => edge > crossed), heights, upright, level: [] })),
  ];
}
