/** What the check of a set found, gravest first, each with its item and what to do. */
import { useState } from 'preact/hooks';
import { type Problem, problemKey, type Severity } from '../../../core/problems.ts';
import { Button } from '../../kit/button.tsx';
import '../../kit/findings.css';
import { CHECK } from '../texts.ts';

/** So many are seen at once. */
const SHOWN = 12;

export function Findings({ findings }: { readonly findings: readonly Problem[] }) {
  const [isAll, setAll] = useState(false);
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const shown = isAll ? findings : findings.slice(0, SHOWN);
  return (
    <section aria-labelledby="check">
      <h2 id="check">{CHECK.heading}</h2>
      {findings.length === 0 && <p>{CHECK.fine}</p>}
      {count('error') > 0 && <p class="error">{CHECK.refused(count('error'))}</p>}
      <ul class="findings">
        {shown.map((problem) => (
          <li key={problemKey(problem)} class={problem.severity}>
            <span class="where">{CHECK.severities[problem.severity]}</span>
            {problem.message}
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button kind="plain" onClick={() => setAll(true)}>
          {CHECK.more(findings.length - shown.length)}
        </Button>
      )}
    </section>
  );
}
