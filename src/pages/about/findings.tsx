/** The self-check: asks the server to read the whole book, and lists what it found. */
import { useEffect, useState } from 'preact/hooks';
import { withHeadersFirst } from '../../book/header-problems.ts';
import { SCHEMA } from '../../book/journal/passport.ts';
import { type Book, parseBook } from '../../book/parse-book.ts';
import type { BookCells, PlainTable } from '../../book/plain-table.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../../book/tabs/settings.ts';
import { TASKS } from '../../book/tabs/tasks.ts';
import { UNITS_TAB } from '../../book/tabs/units.ts';
import { WORDING_TAB } from '../../book/tabs/wording.ts';
import { bySeverity, type Problem, problemKey } from '../../core/problems.ts';
import { checkDifferences } from '../../core/result/problems.ts';
import { preparePlan } from '../../plan/prepare.ts';
import { Button } from '../kit/button.tsx';
import { Copy } from '../kit/copy.tsx';
import { call } from '../kit/rpc.ts';
import { Status } from '../kit/status.tsx';
import { RELOAD } from '../kit/texts.ts';
import { useCall } from '../kit/use-call.ts';
import { CHECK, REPORT } from './texts.ts';

export function Findings({ version }: { readonly version: string }) {
  const [findings, setFindings] = useState<readonly Problem[]>([]);
  const [report, setReport] = useState('');
  const work = useCall(CHECK.reading);
  const examine = (words: string): void =>
    work.run(async () => {
      setFindings([]);
      const cells = await call('readBook', {});
      const { form } = await call('aboutBook', {});
      const book = parseBook(cells);
      const found = checkBook(book);
      setFindings(found);
      setReport(reportOn(version, cells, form, found));
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
      {report !== '' && (
        <>
          <h2>{REPORT.title}</h2>
          <p>{REPORT.intro}</p>
          <Copy label={REPORT.copy} text={report} shown={REPORT.shown} />
        </>
      )}
    </section>
  );
}

/** What could not be read or cannot stand as it is, and figures that disagree; what a plan lacks is told by its own check. */
export function checkBook(book: Book): Problem[] {
  const { source, problems } = preparePlan(book);
  return withHeadersFirst(bySeverity([...problems, ...checkDifferences(source.result.differences)]), book.headers);
}

/** What helps to find a fault, and nothing of what stands in the book: no cell, no name. */
export function reportOn(version: string, cells: BookCells, form: number | null, found: readonly Problem[]): string {
  const counts = new Map<string, number>();
  for (const { code, severity } of found) {
    const line = `${code}|${severity}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const tables: readonly (readonly [string, PlainTable | undefined])[] = [
    [SETTINGS_TAB.name, cells.info],
    [SCORES.name, cells.scores],
    [TASKS.name, cells.tasks],
    [UNITS_TAB.name, cells.units],
    [WORDING_TAB.name, cells.wording],
  ];
  return [
    REPORT.version(version),
    REPORT.form(form, SCHEMA),
    REPORT.zone(cells.zone),
    ...tables.map(([name, table]) => REPORT.rows(name, table?.rows.length ?? 0)),
    ...(counts.size === 0 ? [REPORT.none] : []),
    ...[...counts].map(([line, count]) => {
      const [code = '', severity = ''] = line.split('|');
      return REPORT.problem(code, severity, count);
    }),
  ].join('\n');
}

function summary(findings: readonly Problem[], rows: number): string {
  if (findings.length === 0) return CHECK.whole(rows);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return CHECK.found(rows, errors, findings.length - errors);
}
