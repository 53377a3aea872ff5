/** A table that is typed in: its cells, how they are kept and saved, and what somebody else changed below them meanwhile. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LedgerChange, LedgerTexts } from '../../../book/ledger-change.ts';
import type { ProvinceBook } from '../../../province/province-book.ts';
import type { Clash } from '../../kit/conflict.tsx';
import type { Said } from '../../kit/use-call.ts';
import type { KeptWork } from '../../kit/use-kept.ts';
import {
  changesOf,
  clashOf,
  countEdits,
  type Edits,
  type EditWork,
  editsOfWork,
  NO_EDITS,
  type Standing,
  withEdit,
  withoutSaved,
  withoutTheirs,
  workOf,
} from '../model/edits.ts';
import { isSaved, type ProvinceAction, type ProvinceParts, saveProvince } from '../model/window.ts';
import { TEXTS } from '../texts.ts';
import type { Desk } from './shared.ts';

export interface EditedTable {
  readonly ledger: ProvinceParts[number]['ledger'];
  readonly action: ProvinceAction;
  /** Its rows in the book. */
  readonly standingIn: (book: ProvinceBook) => Standing;
  readonly fixed: (row: string) => LedgerTexts;
  readonly nameOf: (row: string) => string;
  readonly signed: boolean;
  readonly kept: KeptWork<EditWork>;
  readonly saved: (cells: number) => string;
}

export function useEdits({ book, work, read, written }: Desk, table: EditedTable) {
  const { kept, nameOf, standingIn } = table;
  const [edits, setEdits] = useState<Edits>(NO_EDITS);
  const [clashes, setClashes] = useState<readonly Clash[]>([]);
  /** The book on which the cells were typed: read anew meanwhile, what somebody else changed below them is still asked about. */
  const typedOn = useRef(book);
  if (edits.size === 0) typedOn.current = book;
  const standing = standingIn(typedOn.current);
  useEffect(() => {
    if (!kept.resumed) return;
    const left = editsOfWork(kept.resumed, standingIn(book), nameOf);
    setEdits(left.edits);
    setClashes(left.clashes);
  }, [kept.resumed]);
  useEffect(() => kept.keep(workOf(edits, standing)), [edits]);
  const send = async (now: ProvinceBook, wanted: Edits): Promise<Said | undefined> => {
    const below = standingIn(now);
    const changes: LedgerChange[] = changesOf(wanted, { ...table, standing: below });
    const answer = await saveProvince(now, table.action, [{ ledger: table.ledger, changes }]);
    if (!isSaved(answer)) {
      setClashes(answer.map((one) => clashOf(one, wanted, below, nameOf(one.row))));
      return undefined;
    }
    typedOn.current = await read();
    setEdits((current) => withoutSaved(current, wanted));
    setClashes([]);
    return written([table.saved(countEdits(wanted)), answer.told].filter(Boolean).join(' '), answer.stamp);
  };
  return {
    ...{ edits, clashes, standing, count: countEdits(edits) },
    textOf: (row: string, key: string): string => edits.get(row)?.[key] ?? standing.get(row)?.[key] ?? '',
    type: (row: string, key: string, text: string): void =>
      setEdits((current) => withEdit(current, standing, row, key, text)),
    put: (change: (current: Edits) => Edits): void => setEdits(change),
    save: (): void => work.run(() => send(typedOn.current, edits), TEXTS.saving),
    drop: (): void => {
      setEdits(NO_EDITS);
      setClashes([]);
      work.run(async () => {
        await read();
        return undefined;
      });
    },
    resolve: (theirs: ReadonlyMap<string, ReadonlySet<string>>): void =>
      work.run(async () => {
        const mine = withoutTheirs(edits, theirs);
        const now = await read();
        typedOn.current = now;
        setEdits(mine);
        setClashes([]);
        return mine.size === 0 ? undefined : send(now, mine);
      }, TEXTS.saving),
  };
}

export type TypedTable = ReturnType<typeof useEdits>;
