/** "Các xã": the units that are scored, typed or pasted; whoever has no profile, or the name of another, is told at its row. */
import { useState } from 'preact/hooks';
import { readUnitList } from '../../../province/unit-list.ts';
import { Button } from '../../kit/button.tsx';
import { Confirm } from '../../kit/confirm.tsx';
import { Conflict } from '../../kit/conflict.tsx';
import { TextField } from '../../kit/field.tsx';
import {
  COLUMNS,
  communesIn,
  faultsOf,
  isInUse,
  isUnsavable,
  newUnit,
  profileFor,
  type RowFault,
  rowsOf,
  type TypedKey,
  withPasted,
} from '../model/communes.ts';
import { isSaved, saveProvince } from '../model/window.ts';
import { LIST, TEXTS } from '../texts.ts';
import { CommuneTable } from './communes-table.tsx';
import type { Desk } from './shared.ts';
import { type TypedTable, useEdits } from './use-edits.ts';

export function CommunesFace({ desk }: { readonly desk: Desk }) {
  const { book, work } = desk;
  const [isPasting, setPasting] = useState(false);
  const [leaving, setLeaving] = useState<string>();
  const typed = useEdits(desk, {
    ...{ ledger: 'communes', action: 'list', standingIn: communesIn, signed: false },
    fixed: () => ({}),
    nameOf: (row) => book.communes.find(({ id }) => id === row)?.name ?? row,
    kept: desk.kept.communes,
    saved: LIST.saved,
  });
  const rows = rowsOf(typed.standing, typed.edits);
  const faults = faultsOf(rows, typed.textOf, book);
  const open = faults.filter(({ kind }) => kind !== 'twice' && kind !== 'no-day').length;
  const wrongDays = faults.filter(({ kind }) => kind === 'no-day').length;
  const type = (row: string, key: string, text: string): void => {
    typed.type(row, key, text);
    const profile = key === 'name' && typed.textOf(row, 'profile') === '' ? profileFor(book, text) : '';
    if (profile !== '') typed.type(row, 'profile', profile);
  };
  const paste = (text: string): void => {
    const { units, unread } = readUnitList(text, book.set?.profiles.map(({ name }) => name) ?? []);
    const { edits, added, changed } = withPasted(typed.edits, typed.standing, units);
    typed.put(() => edits);
    if (units.length > 0) setPasting(false);
    const ungrouped = units.some(({ group }) => group !== '') ? units.filter(({ group }) => group === '').length : 0;
    work.say({ text: LIST.pasted(added, changed, unread, ungrouped), tone: units.length > 0 ? 'plain' : 'bad' });
  };
  return (
    <>
      <p class="answer">{LIST.sum(rows.length, book.set)}</p>
      {!book.set && <p class="warning">{TEXTS.noSet}</p>}
      <div class="line">
        <Button kind={rows.length === 0 ? 'primary' : 'usual'} onClick={() => setPasting(!isPasting)}>
          {LIST.paste}
        </Button>
        <Button onClick={() => typed.type(newUnit(), 'name', '')}>{LIST.add}</Button>
      </div>
      {isPasting && <Paste onTake={paste} onEnd={() => setPasting(false)} />}
      {leaving !== undefined && <Leaving {...{ desk, row: leaving, typed }} onEnd={() => setLeaving(undefined)} />}
      {typed.clashes.length > 0 && (
        <Conflict
          {...{ clashes: typed.clashes, labels: COLUMNS, isBusy: desk.isBusy }}
          {...{ onSave: typed.resolve, onDrop: typed.drop }}
        />
      )}
      {rows.length > 0 && (
        <CommuneTable
          {...{ rows, book, onText: type, textOf: typed.textOf }}
          faultOf={(row, key) => faultWords(faults, row, key)}
          onRemove={(row) => (typed.standing.has(row) ? setLeaving(row) : typed.put(without(row)))}
        />
      )}
      {typed.count > 0 && typed.clashes.length === 0 && (
        <div class="line save">
          <Button
            kind="primary"
            disabled={desk.isBusy || faults.some((fault) => isUnsavable(fault, typed.edits))}
            onClick={typed.save}
          >
            {LIST.save(typed.edits.size)}
          </Button>
          <Button disabled={desk.isBusy} onClick={typed.drop}>
            {LIST.drop}
          </Button>
          {open > 0 && <span class="warning">{LIST.faulty(open)}</span>}
          {wrongDays > 0 && <span class="error">{LIST.wrongDays(wrongDays)}</span>}
        </div>
      )}
    </>
  );
}

const without =
  (row: string) =>
  (edits: TypedTable['edits']): TypedTable['edits'] =>
    new Map([...edits].filter(([id]) => id !== row));

/** A fault of the row stands below its name. */
const faultWords = (faults: readonly RowFault[], row: string, key: TypedKey): string | undefined => {
  const cellOf = ({ kind }: RowFault): TypedKey => (kind === 'no-day' ? 'due' : 'name');
  const own = faults.filter((fault) => fault.row === row && cellOf(fault) === key).map(({ kind }) => LIST.faults[kind]);
  return own.length > 0 ? own.join(' ') : undefined;
};

function Paste({ onTake, onEnd }: { readonly onTake: (text: string) => void; readonly onEnd: () => void }) {
  const [text, setText] = useState('');
  return (
    <section class="editor">
      <TextField label={LIST.pasteLabel} hint={LIST.pasteHint} value={text} rows={8} onText={setText} />
      <div class="line">
        <Button kind="primary" disabled={text.trim() === ''} onClick={() => onTake(text)}>
          {LIST.take}
        </Button>
        <Button onClick={onEnd}>{TEXTS.cancel}</Button>
      </div>
    </section>
  );
}

interface LeavingProps {
  readonly desk: Desk;
  readonly row: string;
  readonly typed: TypedTable;
  readonly onEnd: () => void;
}

/** A unit that sent something stays: its rows would be nobody's. */
function Leaving({ desk, row, typed, onEnd }: LeavingProps) {
  const { book, work } = desk;
  const name = typed.textOf(row, 'name');
  const isUsed = isInUse(book, { id: row });
  const remove = (): void =>
    work.run(async () => {
      const seen = typed.standing.get(row) ?? {};
      const parts = [
        { ledger: 'communes' as const, changes: [{ kind: 'remove' as const, row, seen: withoutId(seen) }] },
      ];
      const answer = await saveProvince(book, 'list', parts);
      onEnd();
      await desk.read();
      if (!isSaved(answer)) return { text: TEXTS.changedMeanwhile, tone: 'bad' };
      typed.put(without(row));
      return desk.written([LIST.removed(name), answer.told].filter(Boolean).join(' '), answer.stamp);
    }, TEXTS.saving);
  return (
    <Confirm
      question={isUsed ? LIST.isUsed(name) : LIST.removing(name)}
      {...{ yes: isUsed ? LIST.understood : LIST.remove, no: TEXTS.cancel, isBusy: desk.isBusy }}
      {...{ onYes: isUsed ? onEnd : remove, onNo: onEnd }}
    />
  );
}

const withoutId = ({ id: _, ...texts }: Readonly<Record<string, string>>): Record<string, string> => texts;
