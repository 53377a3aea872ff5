/** A page set in two columns and copied across: each column is read down, the right one after the left one. */

import { append } from '../lists.ts';
import type { SourceLine } from '../source.ts';

/** A stretch of a line; `offset` is where it begins in it. */
export interface TextLine extends SourceLine {
  readonly offset: number;
}

const CODED = String.raw`(?:\d{1,2}|[IVX]{1,5})(?:\.\d{1,2}){0,4}[.):]? ?\p{L}`;
/** A coded entry, a gap, and another coded entry. */
const TWO_COLUMNS = new RegExp(String.raw`^(\s*${CODED}.*?\S)(\s{3,})(${CODED}.*)$`, 'u');
const LEAST = 3;

export function columnsApart(lines: readonly SourceLine[]): TextLine[] {
  const found: TextLine[] = [];
  let left: TextLine[] = [];
  let right: TextLine[] = [];
  let whole: TextLine[] = [];
  let both = 0;
  const close = (): void => {
    append(found, both < LEAST ? whole : [...left, ...right]);
    [left, right, whole, both] = [[], [], [], 0];
  };
  for (const line of lines) {
    const match = TWO_COLUMNS.exec(line.text);
    const [, first = '', gap = '', second = ''] = match ?? [];
    // Below the shorter column only one of the two goes on.
    const lone = both > 0 && !match && line.text.trim() !== '';
    if (!match && !lone) {
      close();
      found.push({ ...line, offset: line.offset ?? 0 });
      continue;
    }
    whole.push({ ...line, offset: line.offset ?? 0 });
    if (match) {
      both++;
      left.push({ ...line, text: first, offset: 0 });
      right.push({ ...line, text: second, offset: first.length + gap.length });
    } else if (indentOf(line.text) > 20) right.push({ ...line, offset: 0 });
    else left.push({ ...line, offset: 0 });
  }
  close();
  return found;
}

const indentOf = (text: string): number => text.length - text.trimStart().length;
