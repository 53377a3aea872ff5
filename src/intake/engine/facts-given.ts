/** What a person said of a number becomes the only thing it can be; all the rest is solved around it. */
import type { Fact, SourceLine } from '../source.ts';
import { atomsOf } from './atoms.ts';
import type { Figure, Span, Statement } from './statements.ts';

export interface Told {
  readonly statements: readonly Statement[];
  readonly loose: readonly Figure[];
}

export function withFacts(
  statements: readonly Statement[],
  loose: readonly Figure[],
  lines: readonly SourceLine[],
  facts: readonly Fact[],
): Told {
  if (facts.length === 0) return { statements, loose };
  const isSaid = ({ span }: Figure): boolean => facts.some((fact) => isSame(fact.span, span));
  const others = statements.map((statement) => ({
    ...statement,
    figures: statement.figures.filter((figure) => !isSaid(figure)),
  }));
  const figures = [...statements.flatMap((statement) => statement.figures), ...loose];
  const said = facts.flatMap((fact) => statementOf(fact, figures, lines));
  return { statements: [...others, ...said], loose: loose.filter((figure) => !isSaid(figure)) };
}

const isSame = (a: Span, b: Span): boolean => a.piece === b.piece && a.line === b.line && a.from === b.from;

/** A number that is no figure of the result needs no statement. */
function statementOf(
  { span, quantity, owner }: Fact,
  figures: readonly Figure[],
  lines: readonly SourceLine[],
): Statement[] {
  const line = lines.find((one) => one.piece === span.piece && one.line === span.line);
  const known = figures.find((figure) => isSame(figure.span, span)) ?? numberAt(span, line);
  if (!known || owner === undefined || quantity === 'noise') return [];
  const slot = `said.${span.piece}.${span.line}.${span.from}`;
  const isTotal = owner === 'Tổng';
  return [
    {
      subject: isTotal ? 'total' : owner.includes('.') ? 'item' : 'field',
      code: isTotal ? undefined : owner,
      codeFrom: 'code',
      name: '',
      figures: [{ ...known, slot, options: [{ quantity, cost: 0 }] }],
      verdict: undefined,
      cause: '',
      piece: span.piece,
      line: span.line,
      quote: line?.text.trim() ?? '',
      tabled: true,
    },
  ];
}

/** A number nobody took for one of the result. */
function numberAt(span: Span, line: SourceLine | undefined): Omit<Figure, 'slot' | 'options'> | undefined {
  const atom = line && atomsOf([line], false).find(({ from, value }) => from === span.from && value !== undefined);
  if (!atom || atom.value === undefined) return undefined;
  return { span, text: atom.raw, value: atom.value, decimals: atom.decimals ?? 0 };
}
