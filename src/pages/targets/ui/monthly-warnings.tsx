/** What stands above the figures of the months: what is gone, what is in danger, what of the figures is doubtful, and the whole if scored today. */
import { useMemo } from 'preact/hooks';
import { codeLabel } from '../../../core/codes.ts';
import { estimateToday } from '../../../core/pace/outlook.ts';
import { sum } from '../../../core/points.ts';
import { problemKey } from '../../../core/problems.ts';
import { findingsOf, type MonthlyRow } from '../model/monthly-book.ts';
import { paceWarnings } from '../model/pace-lines.ts';
import type { TargetsBook } from '../model/targets-book.ts';
import { MONTHLY_TEXTS as WORDS } from '../texts.ts';

/** So many lines are open at once: the table below is what the person works in. */
const OPEN_MOST = { warnings: 5, findings: 2 } as const;

interface Props {
  readonly book: TargetsBook;
  readonly rows: readonly MonthlyRow[];
}

export function MonthlyWarnings({ book, rows }: Props) {
  const findings = useMemo(() => findingsOf(book, rows), [book, rows]);
  const warnings = useMemo(() => paceWarnings(rows), [rows]);
  const gone = warnings.filter((one) => one.gone > 0);
  const points = sum(gone.map((one) => one.gone));
  return (
    <>
      <Estimate book={book} rows={rows} />
      {warnings.length > 0 && (
        <details class="warning" open={warnings.length <= OPEN_MOST.warnings}>
          <summary>{WORDS.warnings(gone.length, warnings.length - gone.length, points)}</summary>
          <ul>
            {warnings.map(({ row, sentences }) => (
              <li key={row.item.code}>{WORDS.warning(codeLabel(row.item.code), sentences.join(' '))}</li>
            ))}
          </ul>
        </details>
      )}
      {findings.length > 0 && (
        <details class="warning" open={findings.length <= OPEN_MOST.findings}>
          <summary>{WORDS.findings(findings.length)}</summary>
          <ul>
            {findings.map((finding) => (
              <li key={problemKey(finding)}>{finding.message}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Estimate({ book, rows }: Props) {
  const estimate = useMemo(() => {
    const points = rows.flatMap(({ item, outlook }) =>
      outlook?.points === undefined ? [] : [[item.code, outlook.points] as const],
    );
    return estimateToday(book.settings, book.rows, new Map(points));
  }, [book, rows]);
  if (!estimate) return null;
  const { score, max, openMax } = estimate.total;
  if (score === undefined || max === undefined) return null;
  return <p class="answer">{WORDS.estimate(estimate.items, score, max, openMax)}</p>;
}
