/** Cells that could not be read, or contradict each other, named where figures stand that leave them out. */
import { isHeaderProblem } from '../../book/header-problems.ts';
import { type Problem, placeBeside, problemKey } from '../../core/problems.ts';
import { PROBLEMS } from './texts.ts';

/** Lost headers are asked about apart. */
export function CellProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const wrong = problems.filter((problem) => problem.severity === 'error' && !isHeaderProblem(problem));
  if (wrong.length === 0) return null;
  return (
    <details class="warning">
      <summary>{PROBLEMS.left(wrong.length)}</summary>
      <ProblemLines problems={wrong} />
    </details>
  );
}

export function ProblemLines({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul>
      {problems.map((problem) => (
        <li key={problemKey(problem)}>{[placeBeside(problem), problem.message].filter(Boolean).join(': ')}</li>
      ))}
    </ul>
  );
}
