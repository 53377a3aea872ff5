/** Words side by side become rows: what stands on one base line, a footnote's mark raised above it, gaps as spaces. */
import type { Word } from './words.ts';

export interface Row {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Words of one row stand less than this share of their size apart in height: lines keep the double at least. */
const SAME_LINE = 0.45;
/** A gap of this share of the size is a space. */
const SPACE = 0.14;
/** A raised mark is smaller than its line by this share at least. */
const RAISED_SIZE = 0.8;

const RAISED: Readonly<Record<string, string>> = {
  ...{ 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' },
  ...{ '(': '⁽', ')': '⁾' },
};

/** From the top down, each from left to right. */
export function rowsOf(words: readonly Word[]): Row[] {
  const groups: { y: number; size: number; words: Word[] }[] = [];
  for (const word of words.toSorted((a, b) => a.y - b.y)) {
    const near = groups.slice(-3).find(({ y, size }) => Math.abs(word.y - y) <= SAME_LINE * Math.max(size, word.size));
    if (!near) groups.push({ y: word.y, size: word.size, words: [word] });
    else {
      near.words.push(word);
      // The greatest letters keep the base line.
      if (word.size > near.size) Object.assign(near, { y: word.y, size: word.size });
    }
  }
  return groups.toSorted((a, b) => a.y - b.y).map(({ words: own }) => rowOf(own));
}

export function rowOf(words: readonly Word[]): Row {
  const sorted = words.toSorted((a, b) => a.left - b.left);
  const [largest] = words.toSorted((a, b) => b.size - a.size);
  return {
    words: sorted,
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
    y: largest?.y ?? 0,
    size: largest?.size ?? 1,
  };
}

/** The row as text. */
export function textOf({ words, y, size }: Pick<Row, 'words' | 'y' | 'size'>): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const word of words) {
    const raised = isRaised(word, y, size);
    // A mark belongs to the word before it, however far the font sets it off.
    const space = raised ? size / 2 : SPACE * Math.max(word.size, 1);
    if (text !== '' && word.left - end > space) text += ' ';
    const own = raised ? [...word.text].map((letter) => RAISED[letter] ?? letter).join('') : word.text;
    text += own;
    end = Math.max(end, word.right);
  }
  return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** A footnote's mark must not become a digit of the number before it. */
function isRaised(word: Word, y: number, size: number): boolean {
  return word.size <= size * RAISED_SIZE && y - word.y >= size * 0.15 && /^[\s\d()*]{1,5}$/.test(word.text);
}

/** Stretches of a row that are apart by more than any space between words. */
export function stretchesOf(row: Row, gap: number): Row[] {
  const stretches: Word[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const word of row.words) {
    const last = stretches[stretches.length - 1];
    if (!last || word.left - end > gap * row.size) stretches.push([word]);
    else last.push(word);
    end = Math.max(end, word.right);
  }
  return stretches.map((words) => ({ ...rowOf(words), y: row.y, size: row.size }));
}
