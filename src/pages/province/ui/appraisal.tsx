/** "Thẩm định": one unit's items, what it claims and what two rounds grant, with reasons; sums as they are typed. */
import { useMemo, useState } from 'preact/hooks';
import type { Commune } from '../../../province/province-book.ts';
import { Button } from '../../kit/button.tsx';
import { Conflict } from '../../kit/conflict.tsx';
import {
  COLUMNS,
  countFaults,
  FILTERS,
  type Filter,
  fixedOf,
  isShown,
  linesOf,
  roundsIn,
  sumsOf,
  withSelf,
} from '../model/appraisal.ts';
import { APPRAISAL, TEXTS } from '../texts.ts';
import { useEvidence } from './evidence.tsx';
import { RoundTable } from './round-table.tsx';
import type { Desk } from './shared.ts';
import { useEdits } from './use-edits.ts';

export function AppraisalFace({ desk, isShown: isSeen }: { readonly desk: Desk; readonly isShown: boolean }) {
  const { book } = desk;
  const [chosen, setChosen] = useState('');
  if (!book.set) return <p class="warning">{TEXTS.noSet}</p>;
  const unit = book.communes.find(({ id }) => id === chosen) ?? book.communes[0];
  if (!unit) return <p>{TEXTS.noUnits}</p>;
  return <UnitRounds desk={desk} unit={unit} choose={setChosen} isSeen={isSeen} />;
}

interface UnitProps {
  readonly desk: Desk;
  readonly unit: Commune;
  readonly choose: (id: string) => void;
  readonly isSeen: boolean;
}

function UnitRounds({ desk, unit, choose, isSeen }: UnitProps) {
  const { book, work } = desk;
  const [filter, setFilter] = useState<Filter>('all');
  /** Rows that were shown stay while somebody types in them: what is granted is no longer open. */
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const unitOf = (row: string): Commune => book.communes.find(({ id }) => row.startsWith(`${id}-`)) ?? unit;
  const standingRows = useMemo(() => roundsIn(book), [book]);
  const typed = useEdits(desk, {
    ...{ ledger: 'rounds', action: 'appraise', signed: true, kept: desk.kept.appraisal },
    standingIn: (now) => (now === book ? standingRows : roundsIn(now)),
    fixed: (row) => fixedOf(unitOf(row), book, row),
    nameOf: (row) => APPRAISAL.row(unitOf(row).name, row.slice(unitOf(row).id.length + 1)),
    saved: APPRAISAL.saved,
  });
  const lines = linesOf(book, unit, typed.textOf);
  const shown = lines.filter((line) => isShown(line, filter) || seen.has(line.row));
  const faults = countFaults(lines, typed.edits);
  const open = lines.filter((line) => isShown(line, 'open')).length;
  const others = [...typed.edits.keys()].filter((row) => unitOf(row).id !== unit.id).length;
  const copy = (): void => {
    const next = withSelf(typed.edits, typed.standing, lines);
    const count = [...next.keys()].filter((row) => next.get(row)?.['first'] !== typed.edits.get(row)?.['first']).length;
    typed.put(() => next);
    work.say({ text: APPRAISAL.copied(count), tone: 'plain' });
  };
  const evidence = useEvidence(book, unit.id, isSeen);
  const hasSent = book.sent.some(({ unitId }) => unitId === unit.id);
  return (
    <>
      <div class="line">
        <label>
          {APPRAISAL.unit}
          <select
            aria-label={APPRAISAL.unit}
            value={unit.id}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {book.communes.map(({ id, name, group }) => (
              <option key={id} value={id}>
                {group === '' ? name : `${name} (${group})`}
              </option>
            ))}
          </select>
        </label>
        <label>
          {APPRAISAL.filter}
          <select
            aria-label={APPRAISAL.filter}
            value={filter}
            onChange={({ currentTarget }) => {
              setFilter(FILTERS.find((one) => one === currentTarget.value) ?? 'all');
              setSeen(new Set());
            }}
          >
            {FILTERS.map((one) => (
              <option key={one} value={one}>
                {APPRAISAL.filters[one]}
              </option>
            ))}
          </select>
        </label>
        <Button disabled={desk.isBusy || open === 0} onClick={copy}>
          {APPRAISAL.copy}
        </Button>
      </div>
      <p class="answer">{APPRAISAL.sum(sumsOf(book, unit, lines), open, hasSent)}</p>
      {typed.clashes.length > 0 && (
        <Conflict
          {...{ clashes: typed.clashes, labels: COLUMNS, isBusy: desk.isBusy }}
          {...{ onSave: typed.resolve, onDrop: typed.drop }}
        />
      )}
      {evidence.told !== '' && <p class="quiet">{evidence.told}</p>}
      {shown.length === 0 && <p class="quiet">{APPRAISAL.none}</p>}
      <RoundTable
        lines={shown}
        evidence={evidence.lines}
        textOf={typed.textOf}
        onText={(row, key, text) => {
          typed.type(row, key, text);
          if (!seen.has(row)) setSeen(new Set([...seen, row]));
        }}
      />
      {typed.count > 0 && typed.clashes.length === 0 && (
        <div class="line save">
          <Button kind="primary" disabled={desk.isBusy || faults > 0} onClick={typed.save}>
            {APPRAISAL.save(typed.count)}
          </Button>
          <Button disabled={desk.isBusy} onClick={typed.drop}>
            {APPRAISAL.drop}
          </Button>
          {faults > 0 && <span class="error">{APPRAISAL.faulty(faults)}</span>}
          {others > 0 && <span class="quiet">{APPRAISAL.others(others)}</span>}
        </div>
      )}
    </>
  );
}
