/** "Số liệu tháng": figures of the months typed or pasted, what they are worth today, and what the rest of the year has to bring. */

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LedgerConflict } from '../../../book/ledger-change.ts';
import { headerOf } from '../../../book/tab.ts';
import { MONTHLY, type MonthlyKey } from '../../../book/tabs/monthly.ts';
import { codeLabel, type ItemCode } from '../../../core/codes.ts';
import { MONTHS, type Month } from '../../../core/monthly.ts';
import { Button } from '../../kit/button.tsx';
import { today } from '../../kit/clock.ts';
import { Field } from '../../kit/field.tsx';
import { Notice } from '../../kit/notice.tsx';
import { call } from '../../kit/rpc.ts';
import { Status } from '../../kit/status.tsx';
import { withUndo } from '../../kit/take-back.ts';
import { bad, good, useCall } from '../../kit/use-call.ts';
import { DraftOffer, useDraft } from '../../kit/use-draft.tsx';
import {
  changesOf,
  countOpen,
  figuresYear,
  filledByMonth,
  monthDue,
  monthlyItems,
  monthlyRows,
  type Typed,
  withoutCells,
} from '../model/monthly-book.ts';
import { pasteFigures } from '../model/monthly-paste.ts';
import type { TargetsBook } from '../model/targets-book.ts';
import { EMPTY, MONTHLY_TEXTS as WORDS } from '../texts.ts';
import { MonthlyTable } from './monthly-table.tsx';
import { MonthlyWarnings } from './monthly-warnings.tsx';

interface Props {
  readonly book: TargetsBook;
  /** The month that somebody came for, each time anew. */
  readonly asked: AskedMonth | undefined;
  /** Reads the book once more. */
  readonly reread: () => Promise<unknown>;
}

export interface AskedMonth {
  readonly month: Month;
}

interface Draft {
  readonly month: Month;
  readonly typed: Typed;
}

export function Monthly({ book, asked, reread }: Props) {
  const day = today();
  const { yearScored } = book.settings;
  const year = figuresYear(book);
  const [month, setMonth] = useState<Month>(() => asked?.month ?? monthDue(book.monthly, year, day));
  const [typed, setTyped] = useState<Typed>({});
  /** Whoever waits for a save sees what is typed by then. */
  const current = useRef(typed);
  current.current = typed;
  /** The book on which was typed: read anew meanwhile, what somebody else wrote below it is still asked about. */
  const typedOn = useRef<typeof book | undefined>(undefined);
  if (isNothing(typed)) typedOn.current = undefined;
  typedOn.current ??= book;
  const base = typedOn.current;
  const [conflicts, setConflicts] = useState<readonly LedgerConflict[]>([]);
  const work = useCall(WORDS.saving);
  const draft = useDraft<Draft>(`monthly-${year ?? ''}`, (left) => Object.keys(left.typed ?? {}).length > 0);
  const items = useMemo(() => monthlyItems(book), [book]);
  const rows = useMemo(() => monthlyRows(book, items, typed, day), [book, items, typed]);
  const changes = useMemo(() => changesOf(base, items, typed), [base, items, typed]);
  const filled = useMemo(() => filledByMonth(book, items), [book, items]);
  const open = countOpen(changes);
  const wrong = rows.reduce((count, row) => count + Object.keys(row.wrong).length, 0);
  const table = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!asked) return;
    setMonth(asked.month);
    // Who came for a month types on.
    table.current?.querySelector('input')?.focus();
  }, [asked]);
  useEffect(() => {
    if (open > 0) draft.keep({ month, typed });
  }, [typed, month, open]);
  if (items.length === 0 && book.monthly.length === 0) return <p>{EMPTY.monthly}</p>;

  const change = (next: Typed): void => {
    setTyped(next);
    // What was typed and taken back again is nothing to go on with.
    if (changesOf(book, items, next).length === 0) draft.forget();
  };
  const type = (code: ItemCode, key: MonthlyKey, text: string): void =>
    change({ ...typed, [code]: { ...typed[code], [key]: text } });
  const paste = (text: string, first: number) => {
    const codes = items.map(({ code }) => code);
    const pasted = pasteFigures(text, codes, first, month, typed);
    change(pasted.typed);
    return pasted;
  };
  const pasteInTable = (text: string, first: number): void => {
    const { filled: rowsFilled, left } = paste(text, first);
    const told = [WORDS.pasted(rowsFilled), ...left].join(' ');
    work.say(left.length === 0 ? good(told) : bad(told));
  };
  const save = (): void =>
    work.run(async () => {
      const round = yearScored === undefined ? '' : String(yearScored);
      const answer = await call('saveLedger', { ledger: 'monthly', year: round, changes: [...changes] });
      if (answer.state === 'conflict') {
        await reread();
        // The person sees both now, and saves again what is to stay.
        typedOn.current = undefined;
        setConflicts(answer.conflicts);
        return undefined;
      }
      setConflicts([]);
      const unsaved = (): Typed => withoutCells(current.current, (code, key, text) => typed[code]?.[key] === text);
      // Whoever closes the dialog now is not offered what stands in the book.
      if (isNothing(unsaved())) draft.forget();
      await reread();
      typedOn.current = undefined;
      setTyped(unsaved());
      const text = [answer.told, WORDS.saved(open)].filter(Boolean).join(' ');
      return withUndo(work, { text, stamp: answer.stamp, undone: WORDS.undone, reread });
    });
  const takeTheirs = (): void => {
    setConflicts([]);
    change(
      withoutCells(typed, (code, key) => conflicts.some(({ row, fields }) => row === code && fields.includes(key))),
    );
  };
  const goOn = ({ month: left, typed: texts }: Draft): void => {
    setMonth(left);
    setTyped(texts);
    draft.takeUp();
  };
  const { offered } = draft;
  return (
    <>
      {offered && <DraftOffer what={WORDS.draft} onGoOn={() => goOn(offered)} onDrop={draft.forget} />}
      {draft.isLost && open > 0 && <Notice tone="warning">{WORDS.draftLost}</Notice>}
      <MonthlyWarnings book={book} rows={rows} year={year} />
      <div class="months">
        <Field label={WORDS.month}>
          {(control) => (
            <select
              value={month}
              onChange={(event) => setMonth(monthOf(event.currentTarget.value, month))}
              {...control}
            >
              {MONTHS.map((one) => (
                <option key={one} value={one}>
                  {WORDS.monthName(one, filled.get(one) ?? 0, items.length)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p class="quiet">{WORDS.cumulative(month, year)}</p>
        <Button kind="primary" disabled={open === 0 || wrong > 0 || work.busy !== ''} onClick={save}>
          {WORDS.save(open)}
        </Button>
        <Status {...work} />
        {wrong > 0 && <p class="error">{WORDS.wrong(wrong)}</p>}
        <Conflicts {...{ conflicts, typed, takeTheirs }} />
      </div>
      <Paste paste={(text) => paste(text, 0)} />
      <div ref={table}>
        <MonthlyTable {...{ book, rows, month, typed, type }} onPaste={pasteInTable} />
      </div>
    </>
  );
}

const monthOf = (text: string, otherwise: Month): Month => MONTHS.find((month) => String(month) === text) ?? otherwise;

const isNothing = (typed: Typed): boolean => Object.values(typed).every((cells) => Object.keys(cells).length === 0);

interface ConflictsProps {
  readonly conflicts: readonly LedgerConflict[];
  readonly typed: Typed;
  readonly takeTheirs: () => void;
}

function Conflicts({ conflicts, typed, takeTheirs }: ConflictsProps) {
  if (conflicts.length === 0) return null;
  const lines = conflicts.flatMap(({ row, fields, current }) =>
    fields
      .filter((key) => key !== 'title')
      .map((key) => {
        const own = typed[row]?.[key as MonthlyKey] ?? '';
        return WORDS.conflictCell(
          codeLabel(row as ItemCode),
          headerOf(MONTHLY, key as MonthlyKey),
          current?.[key] ?? '',
          own,
        );
      }),
  );
  return (
    <Notice tone="warning">
      <p role="alert">{WORDS.conflict}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button onClick={takeTheirs}>{WORDS.takeTheirs}</Button>
    </Notice>
  );
}

interface PasteProps {
  readonly paste: (text: string) => { readonly filled: number; readonly left: readonly string[] };
}

/** For those who look for where to paste; the cells of the table take the same. */
function Paste({ paste }: PasteProps) {
  const [told, setTold] = useState<readonly string[]>([]);
  return (
    <details>
      <summary>{WORDS.paste}</summary>
      <Field label={WORDS.pasteLabel} hint={WORDS.pasteHint}>
        {(control) => (
          <textarea
            rows={3}
            onInput={({ currentTarget }) => {
              const { filled, left } = paste(currentTarget.value);
              setTold(currentTarget.value.trim() === '' ? [] : [WORDS.pasted(filled), ...left]);
            }}
            {...control}
          />
        )}
      </Field>
      <div aria-live="polite">
        {told.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </details>
  );
}
