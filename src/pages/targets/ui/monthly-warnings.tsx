/** What stands above the figures of the months: what is gone, what is in danger, what of the figures is doubtful, and the whole if scored today. */
import { useMemo } from 'preact/hooks';
import { codeLabel } from '../../../core/codes.ts';
import { estimateToday, sinceResult } from '../../../core/pace/outlook.ts';
import { sum } from '../../../core/points.ts';
import { problemKey } from '../../../core/problems.ts';
import { today } from '../../kit/clock.ts';
import { Notice } from '../../kit/notice.tsx';
import { findingsOf, type MonthlyRow, monthToCome } from '../model/monthly-book.ts';
import { paceWarnings } from '../model/pace-lines.ts';
import type { TargetsBook } from '../model/targets-book.ts';
import { MONTHLY_TEXTS as WORDS } from '../texts.ts';

/** So many lines are open at once: the table below is what the person works in. */
const OPEN_MOST = { warnings: 5, findings: 2 } as const;

interface Props {
  readonly book: TargetsBook;
  readonly rows: readonly MonthlyRow[];
  /** The year that the figures are of. */
  readonly year: number | undefined;
}

export function MonthlyWarnings({ book, rows, year }: Props) {
  const findings = useMemo(() => findingsOf(book, rows), [book, rows]);
  const warnings = useMemo(() => paceWarnings(rows), [rows]);
  const gone = warnings.filter((one) => one.gone > 0);
  const points = sum(gone.map((one) => one.gone));
  const toCome = monthToCome(rows, year, today());
  return (
    <>
      <Estimate book={book} rows={rows} />
      {year !== undefined && toCome !== undefined && (
        <Notice tone="warning">{WORDS.toCome(toCome, year, book.settings.yearScored)}</Notice>
      )}
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

function Estimate({ book, rows }: Omit<Props, 'year'>) {
  const told = useMemo(() => {
    const points = new Map(
      rows.flatMap(({ item, outlook }) =>
        outlook?.points === undefined ? [] : [[item.code, outlook.points] as const],
      ),
    );
    return { estimate: estimateToday(book.settings, book.rows, points), since: sinceResult(book.rows, points) };
  }, [book, rows]);
  if (book.result.basis === 'published') {
    const { since } = told;
    if (!since) return null;
    const line = WORDS.sinceResult(since.items, since.points, since.granted, book.settings.yearScored);
    return <p class="answer">{line}</p>;
  }
  if (!told.estimate) return null;
  const { items, total } = told.estimate;
  const { score, max, openMax } = total;
  if (score === undefined || max === undefined) return null;
  return <p class="answer">{WORDS.estimate(items, score, max, openMax)}</p>;
}
