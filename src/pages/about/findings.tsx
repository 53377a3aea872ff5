/** The self-check: asks the server to read the whole book, and lists what it found. */
import { useEffect, useState } from 'preact/hooks';
import { withHeadersFirst } from '../../book/header-problems.ts';
import { type Book, parseBook } from '../../book/parse-book.ts';
import { bySeverity, type Problem, problemKey } from '../../core/problems.ts';
import { checkDifferences } from '../../core/result/problems.ts';
import { preparePlan } from '../../plan/prepare.ts';
import { Button } from '../kit/button.tsx';
import { call } from '../kit/rpc.ts';
import { Status } from '../kit/status.tsx';
import { RELOAD } from '../kit/texts.ts';
import { useCall } from '../kit/use-call.ts';
import { CHECK } from './texts.ts';

export function Findings() {
  const [findings, setFindings] = useState<readonly Problem[]>([]);
  const work = useCall(CHECK.reading);
  const examine = (words: string): void =>
    work.run(async () => {
      setFindings([]);
      const book = parseBook(await call('readBook', {}));
      const found = checkBook(book);
      setFindings(found);
      return { text: summary(found, book.rows.length), tone: found.length === 0 ? 'good' : 'plain', stays: true };
    }, words);
  useEffect(() => examine(CHECK.reading), []);
  return (
    <section aria-labelledby="check" aria-busy={work.busy !== ''}>
      <h2 id="check">{CHECK.title}</h2>
      <Status {...work} />
      {findings.length > 0 && (
        <ul class="findings">
          {findings.map((finding) => (
            <li key={problemKey(finding)} class={finding.severity}>
              <strong>{CHECK.severities[finding.severity]}</strong> <span>{finding.message}</span>
            </li>
          ))}
        </ul>
      )}
      <Button disabled={work.busy !== ''} onClick={() => examine(RELOAD.working)}>
        {RELOAD.label}
      </Button>
    </section>
  );
}

/** What could not be read or cannot stand as it is, and figures that disagree; what a plan lacks is told by its own check. */
export function checkBook(book: Book): Problem[] {
  const { source, problems } = preparePlan(book);
  return withHeadersFirst(bySeverity([...problems, ...checkDifferences(source.result.differences)]), book.headers);
}

function summary(findings: readonly Problem[], rows: number): string {
  if (findings.length === 0) return CHECK.whole(rows);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return CHECK.found(rows, errors, findings.length - errors);
}
