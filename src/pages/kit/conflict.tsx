/** Cells that somebody else changed meanwhile: as they were, as one and as the other wrote them; the person chooses. */
import { useState } from 'preact/hooks';
import type { LedgerConflict, LedgerTexts } from '../../book/ledger-change.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { CONFLICT } from './texts.ts';

export interface Clash extends LedgerConflict {
  readonly name: string;
  readonly before: LedgerTexts;
  readonly mine: LedgerTexts;
}

interface Props {
  readonly clashes: readonly Clash[];
  /** By the key of a column. */
  readonly labels: Readonly<Record<string, string>>;
  readonly isBusy: boolean;
  /** @param theirs the fields, by row, in which what stands in the sheet stays */
  readonly onSave: (theirs: ReadonlyMap<string, ReadonlySet<string>>) => void;
  readonly onDrop: () => void;
}

export function Conflict({ clashes, labels, isBusy, onSave, onDrop }: Props) {
  const [theirs, setTheirs] = useState<ReadonlyMap<string, ReadonlySet<string>>>(new Map());
  const choose = (row: string, field: string, isTheirs: boolean): void => {
    const fields = new Set(theirs.get(row));
    if (isTheirs) fields.add(field);
    else fields.delete(field);
    setTheirs(new Map([...theirs, [row, fields]]));
  };
  return (
    <Notice tone="warning" label={CONFLICT.title}>
      <p>{CONFLICT.about}</p>
      {clashes.map(({ row, name, current, fields, before, mine }) =>
        current === null ? (
          <p key={row}>{CONFLICT.gone(name)}</p>
        ) : (
          fields.map((field) => (
            <fieldset key={`${row} ${field}`}>
              <legend>{[name, labels[field]].filter(Boolean).join(': ')}</legend>
              <p class="quiet">{CONFLICT.before(before[field] || CONFLICT.blank)}</p>
              {[false, true].map((isTheirs) => (
                <label key={String(isTheirs)}>
                  <input
                    type="radio"
                    name={`${row}-${field}`}
                    checked={(theirs.get(row)?.has(field) ?? false) === isTheirs}
                    onChange={() => choose(row, field, isTheirs)}
                  />
                  <span>
                    <b>{isTheirs ? CONFLICT.theirs : CONFLICT.mine}</b>{' '}
                    {(isTheirs ? current : mine)[field] || CONFLICT.blank}
                  </span>
                </label>
              ))}
            </fieldset>
          ))
        ),
      )}
      <div class="line">
        <Button kind="primary" disabled={isBusy} onClick={() => onSave(theirs)}>
          {CONFLICT.save}
        </Button>
        <Button disabled={isBusy} onClick={onDrop}>
          {CONFLICT.drop}
        </Button>
      </div>
    </Notice>
  );
}
