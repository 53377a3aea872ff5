/** What is told later of the same: above quoted mails and those passed on, behind words that correct what was told. */
import type { SourceLine } from '../source.ts';
import { keyOf } from './card.ts';
import type { Figure, Quantity, Span, Statement } from './statements.ts';

const QUOTED = /^\s*(?:>\s*)+/u;
/** "Ngày 12/01/2026, Nguyễn Thu viết:", "---------- Forwarded message ---------" */
const OPENS_OLDER =
  /^\s*(?:(?:vào|ngày|lúc|on)\s.*(?:đã viết|viết|wrote)\s*:\s*$|-{3,}.*(?:forwarded|original message|chuyển tiếp|thư gốc|tin nhắn gốc|thư cũ))/iu;

/** How often a line was quoted or passed on; 0 for what is told now. */
export function quoteDepths(lines: readonly SourceLine[]): readonly number[] {
  let passedOn = 0;
  return lines.map(({ text }, at) => {
    const marks = QUOTED.exec(text)?.[0].replace(/\s/g, '').length ?? 0;
    if (marks > 0) return marks;
    // The mail that it announces may have marks of its own.
    if (OPENS_OLDER.test(text) && !QUOTED.test(lines[at + 1]?.text ?? '')) passedOn++;
    return passedOn;
  });
}

/**
 * Of figures told again the latest hold: those of the same kind further down in quoted mails, and those that stand before
 * words of correction, are noise.
 * @param corrections where the words stand that correct what was told before
 */
export function withoutOlder(
  statements: readonly Statement[],
  lines: readonly SourceLine[],
  corrections: readonly Span[],
): readonly Statement[] {
  const depths = quoteDepths(lines);
  if (corrections.length === 0 && depths.every((depth) => depth === 0)) return statements;
  const byLine = new Map(lines.map(({ line }, at) => [line, depths[at] ?? 0]));
  const depthOf = (line: number, from: number): number =>
    (byLine.get(line) ?? 0) +
    corrections.filter((mark) => mark.line > line || (mark.line === line && mark.from > from)).length;
  const ofFigure = ({ span }: Figure): number => depthOf(span.line, span.from);
  const newest = new Map<string, number>();
  const note = (statement: Statement, kind: Kind, depth: number): void => {
    const key = `${keyOf(statement)} ${kind}`;
    newest.set(key, Math.min(newest.get(key) ?? Number.POSITIVE_INFINITY, depth));
  };
  for (const statement of statements) {
    for (const figure of statement.figures) note(statement, kindOf(figure), ofFigure(figure));
    if (statement.verdict !== undefined) note(statement, 'result', depthOf(statement.line, 0));
  }
  return statements.map((statement) => {
    const isOlder = (kind: Kind, depth: number): boolean =>
      depth > (newest.get(`${keyOf(statement)} ${kind}`) ?? Number.POSITIVE_INFINITY);
    const isPast = statement.verdict !== undefined && isOlder('result', depthOf(statement.line, 0));
    const figures = statement.figures.map((figure) =>
      isOlder(kindOf(figure), ofFigure(figure)) ? { ...figure, slot: `${figure.slot} older`, options: OLDER } : figure,
    );
    return { ...statement, figures, ...(isPast ? { verdict: undefined } : {}) };
  });
}

const OLDER: Figure['options'] = [{ quantity: 'noise', cost: 0 }];

/** Points got and points lost tell the same. */
type Kind = Quantity | 'result';

function kindOf({ options: [first] }: Figure): Kind {
  const quantity = first?.quantity ?? 'noise';
  return quantity === 'score' || quantity === 'lost' || quantity === 'rate' ? 'result' : quantity;
}
