/** A row a unit: what came from it, what the book has already, what it has to mend; those of one state at a time. */
import { useState } from 'preact/hooks';
import { formatPoints } from '../../../core/numbers.ts';
import type { Collected } from '../../../province/collect.ts';
import type { ProvinceBook, SentEntry } from '../../../province/province-book.ts';
import { isCounted, STATES, type SubmissionState } from '../../../province/submission.ts';
import { Table } from '../../kit/table.tsx';
import { COLLECT } from '../texts.ts';

interface Row {
  readonly unit: Collected['unit'];
  readonly state: SubmissionState;
  readonly file: string;
  readonly self: string;
  readonly findings: readonly string[];
  readonly replaced: readonly string[];
  readonly passed: readonly string[];
  /** Not written yet. */
  readonly isFresh: boolean;
}

export function CollectTable({ book, units }: { readonly book: ProvinceBook; readonly units: readonly Collected[] }) {
  const [state, setState] = useState<SubmissionState>();
  const current = new Map(book.sent.filter(({ isCurrent }) => isCurrent).map((entry) => [entry.unitId, entry]));
  const written = new Map(book.sent.map((entry) => [entry.id, entry]));
  // What is not taken over is written, and beside it another file counts.
  const noted = (one: Collected): SentEntry | undefined =>
    isCounted(one) ? undefined : written.get(`${one.unit.id}-${one.print}`);
  const rows = units.map((one): Row => rowOf(one, noted(one) ?? current.get(one.unit.id)));
  const counts = new Map<SubmissionState, number>();
  for (const row of rows) counts.set(row.state, (counts.get(row.state) ?? 0) + 1);
  const shown = state === undefined ? rows : rows.filter((row) => row.state === state);
  return (
    <>
      <label>
        {COLLECT.filter}
        <select
          aria-label={COLLECT.filter}
          value={state ?? ''}
          onChange={({ currentTarget }) => setState(isState(currentTarget.value) ? currentTarget.value : undefined)}
        >
          <option value="">{COLLECT.every(rows.length)}</option>
          {[...counts].map(([name, count]) => (
            <option key={name} value={name}>
              {COLLECT.state(STATES[name], count)}
            </option>
          ))}
        </select>
      </label>
      <Table label={COLLECT.table} headers={COLLECT.headers} figures={[3]}>
        {shown.map(({ unit, isFresh, ...row }) => (
          <tr key={unit.id}>
            <th scope="row">
              {unit.name}
              {unit.group !== '' && <span class="part quiet">{unit.group}</span>}
            </th>
            <td>
              <span class={TONES[row.state]}>{STATES[row.state]}</span>
              {isFresh && <p class="quiet">{COLLECT.notWritten}</p>}
            </td>
            <td>
              {row.file}
              {row.replaced.length > 0 && <p class="quiet">{COLLECT.replaced(row.replaced)}</p>}
              {row.passed.length > 0 && <p class="warning">{COLLECT.passed(row.passed)}</p>}
            </td>
            <td class="figure">{row.self}</td>
            <td class="words">
              {row.findings.slice(0, MOST).map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              {row.findings.length > MOST && (
                <details>
                  <summary>{COLLECT.more(row.findings.length - MOST)}</summary>
                  {row.findings.slice(MOST).map((sentence) => (
                    <p key={sentence}>{sentence}</p>
                  ))}
                </details>
              )}
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}

const MOST = 2;

const isState = (word: string): word is SubmissionState => Object.hasOwn(STATES, word);

const TONES: Readonly<Record<SubmissionState, string>> = {
  missing: 'quiet',
  unreadable: 'error',
  'other-year': 'error',
  'other-set': 'error',
  'wrong-points': 'error',
  'wrong-sum': 'warning',
  'wrong-cells': 'warning',
  incomplete: 'warning',
  'older-schema': 'warning',
  complete: 'good',
};

function rowOf(one: Collected, entry: SentEntry | undefined): Row {
  const { unit, state, file, findings, self: score, print } = one;
  const names = (besides: Collected['replaced']): string[] => besides.map((beside) => beside.file);
  const files = { replaced: names(one.replaced), passed: names(one.passed) };
  if (file === undefined && entry) {
    const self = entry.self === undefined ? '' : formatPoints(entry.self);
    const told = entry.findings === '' ? [] : entry.findings.split('\n');
    const kept = { state: entry.state ?? 'unreadable', file: entry.file, self, findings: told } as const;
    return { unit, ...kept, ...files, isFresh: false };
  }
  return {
    ...{ unit, state, file: file ?? '', self: score === undefined ? '' : formatPoints(score), ...files },
    findings: findings.map(({ message }) => message),
    isFresh: file !== undefined && entry?.id !== `${unit.id}-${print}`,
  };
}
