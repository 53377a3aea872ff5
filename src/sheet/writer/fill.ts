/**
 * Writes that are no changes of rows: into tabs in the making, the add-in's own formulas, tabs that are made from others. With
 * `command.ts` the only place where anything is put into cells.
 */
import { BookError } from '../../book/book-error.ts';
import { sameContent } from '../../book/journal/change.ts';
import type { Cell } from '../../core/cells.ts';
import { contentOf } from './rows.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Entries = readonly (readonly (string | number | boolean | Date)[])[];

/** Of a tab under its working name, or rows and columns put in a moment ago: nothing can stand there. */
export function fillNew(range: Range, values: Entries): Range {
  range.setValues(values.map((row) => [...row]));
  // Texts that begin with an apostrophe themselves, in a cell of the format "@".
  if (values.flat().some((entry) => typeof entry === 'string' && entry.startsWith("''"))) takeQuotesOff(range, values);
  return range;
}

/**
 * Whether Google takes the apostrophe of an entry off in a cell of the format "@" is not settled (live?): where it stayed, the
 * text goes in without. One call, two where there are such cells.
 */
export function takeQuotesOff(range: Range, values: Entries): void {
  const now: unknown[][] = range.getValues();
  let isKept = false;
  const plain = values.map((row, y) =>
    row.map((entry, x) => {
      if (typeof entry !== 'string' || !entry.startsWith("'") || now[y]?.[x] !== entry) return entry;
      isKept = true;
      return entry.slice(1);
    }),
  );
  if (isKept) range.setValues(plain);
}

/** Of a tab that the add-in makes from others: whoever types there was told that it goes. */
export const fillDerived = fillNew;

/** What stood in cells when they were read. Blank where nothing did. */
export interface Seen {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas?: readonly (readonly string[])[];
}

/**
 * Cells that were read before are looked at once more.
 * @param dress what else changes there; done after the look @throws BookError when somebody typed there since
 */
export function fillRead(
  range: Range,
  values: Entries,
  seen: Seen,
  dress: (range: Range) => unknown = unchanged,
): void {
  refuseChanged(range, seen);
  dress(range);
  fillNew(range, values);
}

/** The add-in's own formulas, likewise. @throws BookError */
export function fillFormulas(
  range: Range,
  formulas: readonly (readonly string[])[],
  seen: Required<Seen>,
  dress: (range: Range) => unknown = unchanged,
): void {
  refuseChanged(range, seen);
  dress(range);
  range.setFormulas(formulas.map((row) => [...row]));
}

const unchanged = (): void => undefined;

function refuseChanged(range: Range, { values, formulas }: Seen): void {
  const there: Cell[][] = range.getValues();
  const written = formulas ? range.getFormulas() : [];
  const isSame = there.every((row, y) =>
    row.every((cell, x) => {
      const [formula, stood] = [written[y]?.[x] ?? '', formulas?.[y]?.[x] ?? ''];
      // What a formula gives may have changed by itself.
      if (formula !== '' || stood !== '') return formula === stood;
      return sameContent(contentOf(cell), contentOf((values[y]?.[x] ?? '') as Cell));
    }),
  );
  if (isSame) return;
  throw new BookError(
    `Có người vừa gõ vào trang “${range.getSheet().getName()}” đúng lúc đang ghi, nên chưa ghi vào các ô ${range.getA1Notation()}. Hãy làm lại lệnh này.`,
    'overtaken',
  );
}
