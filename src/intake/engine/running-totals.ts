/** "trừ 0,5 điểm, còn 99,5; trừ 1 điểm, còn 98,5": what each line leaves of the whole is no figure of its criterion. */
import { agree } from './facts.ts';
import type { Figure, Statement } from './statements.ts';

/** Fewer lines may follow each other so by chance. */
const LEAST_LINES = 4;
const NOISE = [{ quantity: 'noise', cost: 0 }] as const;

/** Figures that go on from line to line by what another figure of the line takes or adds are no figures of their lines. */
export function withoutRunning(statements: readonly Statement[]): readonly Statement[] {
  const running = new Set(linesBySlots(statements).flatMap(runningIn));
  if (running.size === 0) return statements;
  return statements.map((statement) =>
    statement.figures.some((figure) => running.has(figure))
      ? { ...statement, figures: statement.figures.map((figure) => (running.has(figure) ? asRunning(figure) : figure)) }
      : statement,
  );
}

const asRunning = (figure: Figure): Figure => ({ ...figure, slot: `${figure.slot}=`, options: NOISE });

/** Criteria with as many figures each, in their order. */
function linesBySlots(statements: readonly Statement[]): (readonly Figure[])[][] {
  const lines = new Map<number, (readonly Figure[])[]>();
  for (const { subject, figures, tabled } of statements) {
    if (subject !== 'item' || tabled) continue;
    const told = figures.filter(({ options }) => options[0]?.quantity !== 'noise');
    if (told.length > 1) lines.set(told.length, [...(lines.get(told.length) ?? []), told]);
  }
  return [...lines.values()].filter((own) => own.length >= LEAST_LINES);
}

function runningIn(lines: readonly (readonly Figure[])[]): Figure[] {
  const width = lines[0]?.length ?? 0;
  for (let total = 0; total < width; total++)
    for (let step = 0; step < width; step++)
      if (total !== step && goesOn(lines, total, step)) return lines.flatMap((line) => line[total] ?? []);
  return [];
}

/** A line that tells more, or less, breaks off what goes on in all others. */
const HOLDING = 0.75;

function goesOn(lines: readonly (readonly Figure[])[], total: number, step: number): boolean {
  return [-1, 1].some((sign) => {
    const holding = lines.filter((line, at) => {
      const [now, by, before] = [line[total]?.value, line[step]?.value, lines[at - 1]?.[total]?.value];
      if (now === undefined || by === undefined || by === 0 || before === undefined) return false;
      return agree(before + sign * by, now);
    }).length;
    return holding >= Math.max(LEAST_LINES - 1, HOLDING * (lines.length - 1));
  });
}
