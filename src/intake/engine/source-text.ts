/** The words of elements as they were written, and their places in what was given. */
import type { TextLine } from './columns-apart.ts';
import type { Element } from './elements.ts';
import type { Span, Statement } from './statements.ts';

export class SourceText {
  constructor(private readonly lines: readonly TextLine[]) {}

  /** As written, over the ends of lines that went on. */
  textOf(elements: readonly Element[], from: number, to: number): string {
    const [first, last] = [elements[from], elements[to - 1]];
    if (!first || !last || to <= from) return '';
    let text = '';
    for (let row = first.first.row; row <= last.last.row; row++) {
      const line = this.lines[row]?.text ?? '';
      const part = line.slice(
        row === first.first.row ? first.first.from : 0,
        row === last.last.row ? last.last.to : line.length,
      );
      text += `${text === '' ? '' : ' '}${part.trim()}`;
    }
    return plain(text);
  }

  spanOf({ first }: Element): Span {
    const line = this.lines[first.row];
    const offset = line?.offset ?? 0;
    return { piece: line?.piece ?? 0, line: line?.line ?? 1, from: first.from + offset, to: first.to + offset };
  }

  /** The line an element stands in: its place, and its words. */
  lineOf(element: Element | undefined): Pick<Statement, 'piece' | 'line' | 'quote'> {
    const { piece = 0, line = 1, text = '' } = this.lines[element?.first.row ?? 0] ?? {};
    return { piece, line, quote: plain(text.slice(0, 4 * LONGEST_QUOTE)).slice(0, LONGEST_QUOTE) };
  }
}

const LONGEST_QUOTE = 300;

/** Marks of bold type around words go, single signs stay. */
function plain(text: string): string {
  return text
    .replace(/\*{2,}|__|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
