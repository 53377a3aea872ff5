/** The words of a page by their place, the first line at the top, whatever way the page was turned. */
import type { TextItem, Viewport } from './library.ts';

/** Text of one font in one go. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of its base line, counted from the top of the page. */
  readonly y: number;
  readonly size: number;
}

interface Placed extends Word {
  /** Undefined where it slants, as a stamp or a watermark does. */
  readonly quarter: Turn | undefined;
}

/** Quarters of a turn, clockwise, by which the text of a page stands. */
export type Turn = 0 | 1 | 2 | 3;

/** Words that stand as most of the page does; a stamp across the page and a line up its edge are no text of it. */
export function wordsOf(items: readonly unknown[], viewport: Viewport): { words: Word[]; turn: Turn } {
  const placed = items.flatMap((item) => (isText(item) && item.str.trim() !== '' ? [placeOf(item, viewport)] : []));
  const lettersAt = (turn: Turn): number =>
    placed.reduce((sum, { quarter, text }) => (quarter === turn ? sum + text.length : sum), 0);
  const [turn = 0] = TURNS.toSorted((a, b) => lettersAt(b) - lettersAt(a));
  return { words: withoutRepeated(placed.filter(({ quarter }) => quarter === turn)), turn };
}

const TURNS: readonly Turn[] = [0, 1, 2, 3];

function isText(item: unknown): item is TextItem {
  return (
    typeof item === 'object' && item !== null && 'str' in item && typeof item.str === 'string' && 'transform' in item
  );
}

function placeOf({ str, transform, width }: TextItem, viewport: Viewport): Placed {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = viewport.transform;
  const [ta = 1, tb = 0, tc = 0, td = 1, te = 0, tf = 0] = transform;
  const x = a * te + c * tf + e;
  const y = b * te + d * tf + f;
  const alongX = a * ta + c * tb;
  const alongY = b * ta + d * tb;
  const size = Math.hypot(a * tc + c * td, b * tc + d * td) || Math.hypot(alongX, alongY) || 1;
  const quarter = quarterOf(alongX, alongY);
  const text = str.replace(/[\u200b-\u200d\ufeff]/g, '');
  // A page whose text stands on its side is read as if it lay before the reader.
  const [along, across] = quarter === 1 ? [y, -x] : quarter === 2 ? [-x, -y] : quarter === 3 ? [-y, x] : [x, y];
  // Spaces at its ends set a word in without being part of it.
  const space = width / Math.max(1, text.length);
  const left = along + (text.length - text.trimStart().length) * space;
  const right = along + width - (text.length - text.trimEnd().length) * space;
  return { text: text.trim(), left, right, y: across, size, quarter };
}

function quarterOf(x: number, y: number): Turn | undefined {
  const [wide, high] = [Math.abs(x), Math.abs(y)];
  if (high <= wide * 0.03) return x >= 0 ? 0 : 2;
  return wide <= high * 0.03 ? (y > 0 ? 1 : 3) : undefined;
}

/** Bold letters are drawn twice by some programs, a hair's breadth apart. */
function withoutRepeated(words: readonly Word[]): Word[] {
  const seen = new Map<string, Word[]>();
  return words.filter((word) => {
    const same = seen.get(word.text) ?? [];
    seen.set(word.text, [...same, word]);
    return !same.some(({ left, y }) => Math.abs(left - word.left) < 1 && Math.abs(y - word.y) < 1);
  });
}
