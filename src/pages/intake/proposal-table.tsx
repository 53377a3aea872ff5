/** The proposals: to tick, to edit in place, to compare with the book; contradictions stand beside the figures they concern. */

import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { TOTAL_LABEL } from '../../core/codes.ts';
import { linePlace, printPlace } from '../../core/place.ts';
import { Button } from '../kit/button.tsx';
import { Table } from '../kit/table.tsx';
import type { Editable } from './proposals.ts';
import { lacksMaximum, show, textOf } from './proposals.ts';
import { goTo, mark, type Reveal, rowId, type Sides } from './sides.ts';
import type { Kind, Line } from './state.ts';
import { TEXTS } from './texts.ts';

interface Props {
  readonly kind: Kind;
  readonly lines: readonly Line[];
  readonly onTick: (keys: readonly string[], ticked: boolean) => void;
  readonly onEdit: (key: string, field: Editable, text: string) => void;
  /** A row that the person made of a line is taken away again. */
  readonly onRemove: (key: string) => void;
  /** Keys of the lines each row was read from. */
  readonly linesOfRow: ReadonlyMap<string, readonly string[]>;
  /** The first number of each row there. */
  readonly numberOfRow: ReadonlyMap<string, string>;
  readonly sides: Sides;
}

type Filter = keyof typeof TEXTS.filters;

/** More rows than anybody looks through at once, and few enough for a page that answers at once. */
const AT_ONCE = 150;
/** What is shown of a row follows what is loaded: a criteria set has rules and no scores, but for self scores in an office's own copy. */
const COLUMNS = {
  result: ['max', 'self', 'score'],
  criteria: ['max', 'rule'],
  scored: ['max', 'self', 'rule'],
} as const satisfies Readonly<Record<string, readonly (Editable | 'rule')[]>>;
type Columns = (typeof COLUMNS)[keyof typeof COLUMNS];

function columnsOf(kind: Kind, lines: readonly Line[]): Columns {
  const isScored = lines.some(({ proposal, edits }) => textOf(proposal, edits, 'self') !== '');
  return COLUMNS[kind === 'criteria' && isScored ? 'scored' : kind];
}

function shows({ comparison, proposal, edits, fault }: Line, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'doubtful')
    return (
      proposal.confidence === 'low' ||
      lacksMaximum(proposal, edits) ||
      proposal.findings.length + proposal.differences.length > 0 ||
      (fault ?? comparison.conflict) !== undefined
    );
  return comparison.status === filter;
}

export function ProposalTable(props: Props) {
  const { kind, lines, onTick, linesOfRow, numberOfRow, sides } = props;
  const columns = useMemo(() => columnsOf(kind, lines), [kind, lines]);
  const [filter, setFilter] = useState<Filter>('all');
  const [most, setMost] = useState(AT_ONCE);
  const part = useRef<HTMLDivElement>(null);
  /** The row that is shown as soon as it is drawn. */
  const pending = useRef<{ readonly code: string; readonly how: Reveal } | undefined>(undefined);
  useLayoutEffect(() => {
    const wanted = pending.current;
    if (!wanted) return;
    const [row] = mark(part.current, [rowId(wanted.code)]);
    if (!row) return;
    pending.current = undefined;
    goTo(row, {});
    if (wanted.how.focus) goTo(row.querySelector<HTMLElement>('input[type="checkbox"]') ?? row, wanted.how);
  });
  sides.showRow = (code, how = {}) => {
    const place = lines.findIndex(({ proposal }) => proposal.key === code);
    pending.current = { code, how };
    if (!matching.some(({ proposal }) => proposal.key === code)) setFilter('all');
    // One more at each time draws anew what is drawn already.
    setMost((known) => Math.max(known + 1, place + 1));
  };
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
    <div ref={part} class="part">
      <div class="head">
        <h2>{TEXTS.proposals}</h2>
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
      <Table label={TEXTS.proposals} headers={[all, ...TEXTS.headers(columns)]} class="proposals">
        {shown.map((line) => (
          <Row
            key={line.proposal.key}
            {...props}
            {...{ line, columns }}
            onLook={(how) =>
              sides.showLines(linesOfRow.get(line.proposal.key) ?? [], {
                ...how,
                number: numberOfRow.get(line.proposal.key),
              })
            }
          />
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

interface RowProps extends Pick<Props, 'kind' | 'onTick' | 'onEdit' | 'onRemove'> {
  readonly line: Line;
  readonly columns: Columns;
  /** Its lines are shown in the source. */
  readonly onLook: (how?: Reveal) => void;
}

function Row(props: RowProps) {
  const { kind, line, columns, onTick, onEdit, onLook } = props;
  const { proposal, edits, comparison, ticked } = line;
  const { key, name, confidence, extras } = proposal;
  const field = (of: Editable, size: 'code' | 'amount') => (
    <input
      class={size}
      aria-label={`${TEXTS.labels[of]}, ${key}`}
      value={textOf(proposal, edits, of)}
      onInput={({ currentTarget }) => onEdit(key, of, currentTarget.value)}
    />
  );
  const look = (): void => onLook();
  return (
    <>
      <tr
        id={rowId(key)}
        class={`${confidence === 'low' ? 'doubtful' : ''}${isNoted(line) ? ' noted' : ''}`}
        onPointerEnter={look}
        onFocusIn={look}
      >
        <td>
          <input
            type="checkbox"
            aria-label={TEXTS.tick(key, name)}
            checked={ticked}
            onChange={({ currentTarget }) => onTick([key], currentTarget.checked)}
          />
        </td>
        <td data-label={TEXTS.labels.code}>
          {key === TOTAL_LABEL ? <span class="code">{key}</span> : field('code', 'code')}
        </td>
        <td class="name">
          {name}
          {hasCause(kind, line) && (
            <textarea
              rows={1}
              aria-label={`${TEXTS.labels.cause}, ${key}`}
              placeholder={TEXTS.labels.cause}
              value={textOf(proposal, edits, 'cause')}
              onInput={({ currentTarget }) => onEdit(key, 'cause', currentTarget.value)}
            />
          )}
        </td>
        {columns.map((of) =>
          of === 'rule' ? (
            <td key={of} class="rule">
              {extras.rule}
            </td>
          ) : (
            <td key={of} data-label={TEXTS.labels[of]}>
              {field(of, 'amount')}
            </td>
          ),
        )}
        <td class={`status ${comparison.status}`}>{TEXTS.status[comparison.status]}</td>
        <Origin {...props} />
      </tr>
      {isNoted(line) && <Notes {...{ line, columns }} />}
    </>
  );
}

/** What a person thinks about first when points were lost; a row at its maximum has no cause. */
function hasCause(kind: Kind, { proposal, edits }: Line): boolean {
  if (kind === 'criteria' || proposal.key === TOTAL_LABEL) return false;
  if (edits?.cause !== undefined || proposal.texts.cause !== '') return true;
  const [max, score] = [textOf(proposal, edits, 'max'), textOf(proposal, edits, 'score')];
  return proposal.key.includes('.') && score !== '' && score !== max;
}

/** How sure the row is, and the way to its line. */
function Origin({ line, onLook, onRemove }: RowProps) {
  const { key, confidence, source, isTold, isAdded } = line.proposal;
  const sureness = isAdded ? TEXTS.line.added : isTold ? TEXTS.source.told : TEXTS.confidence[confidence];
  return (
    <td class="place">
      <span class={`confidence ${isTold ? 'high' : confidence}`}>{sureness}</span>
      <Button kind="plain" title={TEXTS.source.place(source.line)} onClick={() => onLook({ focus: true })}>
        {printPlace(linePlace(source.line, source.document))}
      </Button>
      {isAdded && (
        <Button kind="plain" aria-label={TEXTS.line.remove(key)} onClick={() => onRemove(key)}>
          {TEXTS.line.drop}
        </Button>
      )}
    </td>
  );
}

function isNoted({ proposal, edits, comparison, fault }: Line): boolean {
  const told = proposal.findings.length + proposal.differences.length + comparison.was.length;
  const isOpen = lacksMaximum(proposal, edits) || (proposal.bySet ?? proposal.lostAlone) !== undefined;
  return told > 0 || isOpen || (fault ?? comparison.conflict) !== undefined;
}

function Notes({ line, columns }: Pick<RowProps, 'line' | 'columns'>) {
  const { proposal, edits, comparison, fault } = line;
  const { conflict, was } = comparison;
  const isBare = lacksMaximum(proposal, edits);
  return (
    <tr class="notes">
      <td colSpan={2} />
      <td colSpan={columns.length + 3}>
        {fault && <p class="error">{fault}</p>}
        {conflict && <p class="error">{conflict}</p>}
        {[...proposal.findings, ...proposal.differences].map(({ message, severity }) => (
          <p key={message} class={severity}>
            {message}
          </p>
        ))}
        {proposal.lostAlone !== undefined && (
          <p class={isBare ? 'warning' : 'quiet'}>{TEXTS.lostAlone(show(proposal.lostAlone), isBare)}</p>
        )}
        {proposal.isScoreAlone && isBare && <p class="warning">{TEXTS.scoreAlone}</p>}
        {proposal.bySet && <p class="quiet">{proposal.bySet}</p>}
        {was.length > 0 && <p class="quiet">{TEXTS.stood(was)}</p>}
      </td>
    </tr>
  );
}
