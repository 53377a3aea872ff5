/** The proposals: to tick, to edit in place, to compare with the book; contradictions stand beside the figures they concern. */

import { useState } from 'preact/hooks';
import { TOTAL_LABEL } from '../../core/codes.ts';
import { Button } from '../kit/button.tsx';
import { Table } from '../kit/table.tsx';
import type { Editable } from './proposals.ts';
import { textOf } from './proposals.ts';
import type { Kind, Line } from './state.ts';
import { TEXTS } from './texts.ts';

interface Props {
  readonly kind: Kind;
  readonly lines: readonly Line[];
  readonly onTick: (keys: readonly string[], ticked: boolean) => void;
  readonly onEdit: (key: string, field: Editable, text: string) => void;
}

type Filter = keyof typeof TEXTS.filters;

/** More rows than anybody looks through at once, and few enough for a page that answers at once. */
const AT_ONCE = 150;
/** What is shown of a row follows what is loaded: a criteria set has rules and no scores. */
const COLUMNS = {
  result: ['max', 'self', 'score', 'cause'],
  criteria: ['max', 'rule'],
} as const;

function shows({ comparison, proposal, fault }: Line, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'doubtful')
    return (
      proposal.confidence === 'low' ||
      proposal.findings.length + proposal.differences.length > 0 ||
      (fault ?? comparison.conflict) !== undefined
    );
  return comparison.status === filter;
}

export function ProposalTable({ kind, lines, onTick, onEdit }: Props) {
  const [filter, setFilter] = useState<Filter>('all');
  const [most, setMost] = useState(AT_ONCE);
  const matching = lines.filter((line) => shows(line, filter));
  const shown = matching.slice(0, most);
  const all = (
    <input
      key="all"
      type="checkbox"
      aria-label={TEXTS.tickAll}
      checked={matching.length > 0 && matching.every(({ ticked }) => ticked)}
      onChange={({ currentTarget }) =>
        onTick(
          matching.map(({ proposal }) => proposal.key),
          currentTarget.checked,
        )
      }
    />
  );
  return (
    <div class="part">
      <h2>{TEXTS.proposals}</h2>
      <div class="line">
        <label>
          {TEXTS.show}{' '}
          <select value={filter} onChange={({ currentTarget }) => setFilter(currentTarget.value as Filter)}>
            {Object.entries(TEXTS.filters).map(([value, text]) => (
              <option key={value} value={value}>
                {`${text} (${lines.filter((line) => shows(line, value as Filter)).length})`}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Table label={TEXTS.proposals} headers={[all, ...TEXTS.headers(COLUMNS[kind])]} class="proposals">
        {shown.map((line) => (
          <Row key={line.proposal.key} kind={kind} line={line} onTick={onTick} onEdit={onEdit} />
        ))}
      </Table>
      {matching.length > most && (
        <Button kind="plain" onClick={() => setMost(most + AT_ONCE)}>
          {TEXTS.more(matching.length - most)}
        </Button>
      )}
    </div>
  );
}

function Row({ kind, line, onTick, onEdit }: { readonly line: Line } & Pick<Props, 'kind' | 'onTick' | 'onEdit'>) {
  const { proposal, edits, comparison, ticked, fault } = line;
  const { key, name, confidence, place, quote, extras } = proposal;
  const findings = [...proposal.findings, ...proposal.differences];
  const field = (of: Editable, size: 'code' | 'amount') => (
    <input
      class={size}
      aria-label={`${TEXTS.labels[of]}, ${key}`}
      value={textOf(proposal, edits, of)}
      onInput={({ currentTarget }) => onEdit(key, of, currentTarget.value)}
    />
  );
  const { conflict } = comparison;
  const noted = findings.length > 0 || (fault ?? conflict) !== undefined || comparison.was.length > 0;
  return (
    <>
      <tr class={`${confidence === 'low' ? 'doubtful' : ''}${noted ? ' noted' : ''}`}>
        <td>
          <input
            type="checkbox"
            aria-label={TEXTS.tick(key, name)}
            checked={ticked}
            onChange={({ currentTarget }) => onTick([key], currentTarget.checked)}
          />
        </td>
        <td>{key === TOTAL_LABEL ? <span class="code">{key}</span> : field('code', 'code')}</td>
        <td class="name">{name}</td>
        {COLUMNS[kind].map((of) =>
          of === 'rule' ? (
            <td key={of} class="rule">
              {extras.rule}
            </td>
          ) : of === 'cause' ? (
            <td key={of} class="cause">
              <textarea
                rows={1}
                aria-label={`${TEXTS.labels.cause}, ${key}`}
                value={textOf(proposal, edits, 'cause')}
                onInput={({ currentTarget }) => onEdit(key, 'cause', currentTarget.value)}
              />
            </td>
          ) : (
            <td key={of}>{field(of, 'amount')}</td>
          ),
        )}
        <td class={`status ${comparison.status}`}>{TEXTS.status[comparison.status]}</td>
        <td class="place">
          <span class={`confidence ${confidence}`}>{TEXTS.confidence[confidence]}</span>{' '}
          <span class="quiet">{place}</span>
          <q title={quote}>{quote}</q>
        </td>
      </tr>
      {noted && (
        <tr class="notes">
          <td colSpan={2} />
          <td colSpan={COLUMNS[kind].length + 3}>
            {fault && <p class="error">{fault}</p>}
            {conflict && <p class="error">{conflict}</p>}
            {findings.map(({ message, severity }) => (
              <p key={message} class={severity}>
                {message}
              </p>
            ))}
            {comparison.was.length > 0 && <p class="quiet">{`${comparison.was.join('; ')}.`}</p>}
          </td>
        </tr>
      )}
    </>
  );
}
