/** What the person chose, and the one call that follows from it. */
import { cellText } from '../../core/cells.ts';
import { readCode } from '../../core/codes.ts';
import { type Diagnosis, type LostColumn, nameColumn, newColumn } from './diagnose.ts';
import { type Arrangement, type Inspection, joinSteps } from './fault.ts';
import { TEXTS } from './texts.ts';

export interface Choices {
  /** Faults whose tick differs from what it is at first: on for those to mend, off for those to ask about. */
  readonly flipped: ReadonlySet<string>;
  /** By id of a lost column: the header cell that is it, or "new". */
  readonly places: Readonly<Record<string, string>>;
  readonly mendCodes: boolean;
  /** By row, where the person changed a proposal. */
  readonly codes: Readonly<Record<number, string>>;
}

export const noChoices: Choices = { flipped: new Set(), places: {}, mendCodes: false, codes: {} };

export const NEW_COLUMN = 'new';

interface Chosen {
  readonly key: string;
  readonly what: string;
  readonly steps: Partial<Arrangement>;
}

export interface RepairPlan {
  readonly chosen: readonly Chosen[];
  readonly arrangement: Arrangement;
  /** Why it cannot be done as it was chosen. */
  readonly wrong: string | undefined;
  /** The keys that what was chosen would have in another diagnosis, if it stood there still. */
  readonly keysIn: (diagnosis: Diagnosis) => string[];
}

export const isTicked = (choices: Choices, key: string, kind: string): boolean =>
  kind !== 'tell' && (kind === 'mend') !== choices.flipped.has(key);

/** What it can only be is chosen at first. */
export function placeOf({ places }: Choices, { id, likely }: LostColumn): string {
  return places[id] ?? likely?.cell ?? '';
}

export const codeAt = ({ codes }: Choices, place: number, proposal: string): string => codes[place] ?? proposal;

export function planRepair({ names }: Inspection, diagnosis: Diagnosis, choices: Choices): RepairPlan {
  const faults = diagnosis.faults.filter(({ key, kind }) => isTicked(choices, key, kind));
  const lost = diagnosis.lost.flatMap((column): Chosen[] => {
    const chosen = placeOf(choices, column);
    if (chosen === '') return [];
    const place = column.places.find(({ cell }) => cell === chosen);
    const what = `${TEXTS.lost(column.found.tab.name, column.column.header)} ${place ? TEXTS.place(place.cell, place.title) : TEXTS.newColumn}.`;
    return [{ key: column.id, what, steps: place ? nameColumn(column, place) : newColumn(column) }];
  });
  const codes = choices.mendCodes
    ? diagnosis.codes.map(({ place, shown, proposal }): Chosen => {
        const code = codeAt(choices, place, proposal).trim();
        return {
          key: `code ${place}`,
          what: `${TEXTS.code(place, shown)}: ${code}.`,
          steps: { codes: [[place, code]] },
        };
      })
    : [];
  const chosen = [
    ...faults.map(({ key, what, cure, steps }) => ({ key, what: `${what} ${cure}.`, steps })),
    ...lost,
    ...codes,
  ];
  return {
    chosen,
    arrangement: joinSteps(
      names,
      chosen.map(({ steps }) => steps),
    ),
    wrong: wrongColumns(diagnosis, choices) ?? (choices.mendCodes ? wrongCodes(diagnosis, choices) : undefined),
    keysIn: ({ faults: left, lost: columns, codes: broken }) => [
      ...left.map(({ key }) => key),
      ...columns.map(({ id }) => id),
      ...broken.map(({ place }) => `code ${place}`),
    ],
  };
}

/** Completing the book would add a column that was only renamed: each is decided first. */
function wrongColumns({ lost }: Diagnosis, choices: Choices): string | undefined {
  const chosen = lost.map((column) => ({ tab: column.found.tab.name, cell: placeOf(choices, column) }));
  if (chosen.some(({ cell }) => cell === '')) return TEXTS.chooseAll;
  const taken = chosen.filter(({ cell }) => cell !== NEW_COLUMN).map(({ tab, cell }) => `${tab} ${cell}`);
  return new Set(taken).size < taken.length ? TEXTS.twice : undefined;
}

/** All or none: a column is formatted as a whole, and an unsettled code would be changed with it. */
function wrongCodes({ codes }: Diagnosis, choices: Choices): string | undefined {
  const written = codes.map(({ place, proposal }) => readCode(codeAt(choices, place, proposal)));
  return written.includes(undefined) || new Set(written).size < written.length ? TEXTS.codesWrong : undefined;
}

/** The header rows of tabs with lost columns, as they will stand when what was chosen is done. */
export function rowsToBe(
  { lost }: Diagnosis,
  choices: Choices,
): { readonly tab: string; readonly headers: string[] }[] {
  const tabs = [...new Map(lost.map(({ found }) => [found.tab.name, found]))];
  return tabs.map(([tab, { shape, headerRow }]) => {
    const headers = (shape.values[headerRow - 1] ?? []).map(cellText);
    for (const column of lost.filter(({ found }) => found.tab.name === tab)) {
      const chosen = placeOf(choices, column);
      const place = column.places.find(({ cell }) => cell === chosen);
      if (place) headers[place.column - 1] = column.column.header;
      else if (chosen === NEW_COLUMN) headers.push(column.column.header);
    }
    return { tab, headers };
  });
}
