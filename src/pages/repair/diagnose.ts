/** What is broken in a book: faults to mend, faults to ask about, columns to recognise, codes to confirm. */

import { HEADER_TEXTS } from '../../book/header-problems.ts';
import type { HeaderRow } from '../../book/header-row.ts';
import type { Candidate } from '../../book/headers.ts';
import { columnFormulas, NEW_SETTINGS, type SettingPlaces, titleOf } from '../../book/score-formulas.ts';
import { type Column, columnLetter, isComputed, type Tab } from '../../book/tab.ts';
import { findHeaders } from '../../book/table.ts';
import { BEGIN_TAB } from '../../book/tabs/begin.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../../book/tabs/settings.ts';
import { bookTabs } from '../../book/tabs.ts';
import { wordingRows } from '../../book/wording/table.ts';
import { cellText, isBlank, isTotalCode, readCodeCell } from '../../core/cells.ts';
import { TOTAL_LABEL } from '../../core/codes.ts';
import { fold } from '../../core/text.ts';
import { shownRow } from '../kit/texts.ts';
import { type BrokenCode, brokenCodes } from './codes.ts';
import { columnFaults, type Found, resultFaults } from './column-faults.ts';
import type { Fault, Inspection, Shape } from './fault.ts';

/** A header cell that may be the one of a lost column. */
export interface Place {
  readonly column: number;
  readonly cell: string;
  readonly title: string;
  /** Nothing stands in it nor below it. */
  readonly isEmpty: boolean;
}

/** A column that is not found, and where it may stand under another name. */
export interface LostColumn {
  readonly id: string;
  readonly column: Column;
  readonly found: Found;
  readonly places: readonly Place[];
  /** The one that it can only be; chosen at first. */
  readonly likely: Place | undefined;
}

export interface Diagnosis {
  readonly faults: readonly Fault[];
  readonly lost: readonly LostColumn[];
  readonly codes: readonly BrokenCode[];
}

/** @param others the first rows of tabs that are not the add-in's own, by name: one may be a renamed tab */
export function diagnose(
  { names, tabs, headers, lostFigures }: Inspection,
  others: Readonly<Record<string, readonly (readonly unknown[])[]>>,
): Diagnosis {
  const faults: Fault[] = [];
  const lost: LostColumn[] = [];
  const codes: BrokenCode[] = [];
  const missing: string[] = [];
  const headless: Fault[] = [];
  const settings = settingPlaces(tabs.find(({ name }) => name === SETTINGS_TAB.name));
  const card = tabs.find(({ name }) => name === SCORES.name);
  const scores = card && findTab(card, SCORES, settings);
  for (const tab of bookTabs()) {
    const shape = tabs.find(({ name }) => name === tab.name);
    if (!shape) {
      const renamed = renamedTabs(tab, others);
      faults.push(...renamed);
      if (!names.includes(tab.name)) missing.push(`trang ${tab.name}`);
      continue;
    }
    const found = findTab(shape, tab, settings);
    const fault = headers.find((one) => one.tab === tab.name);
    if (!found) {
      if (fault?.rebuilt) headless.push(headlessFault(fault.tab, fault.rebuilt));
      continue;
    }
    for (const column of tab.columns.filter(({ key }) => !found.columns.has(key))) {
      const candidates = fault?.lost.find(({ key }) => key === column.key)?.candidates ?? [];
      const places = placesFor(found, column.key, candidates);
      if (places.length === 0) missing.push(`trang ${tab.name}: cột ${column.header}`);
      else
        lost.push({
          ...{ id: `${tab.name} ${column.key}`, column, found, places },
          likely:
            candidates.length === 1
              ? places.find((place) => place.column === candidates[0]?.column)
              : places.find(({ isEmpty }) => isEmpty),
        });
    }
    missing.push(...missingRows(found), ...missingTotal(found));
    faults.push(...columnFaults(found), ...resultFaults(found, scores));
    if (tab.name === SCORES.name) {
      codes.push(...brokenCodes(codeCells(found), found.headerRow + 1));
      faults.push(...unreadableCodes(found));
    }
  }
  if (missing.length > 0) faults.unshift(missingFault(missing));
  else if (lostFigures) faults.unshift(LOST_FIGURES);
  faults.unshift(...headless);
  return { faults, lost, codes };
}

/** What is missing comes with its figures. */
const LOST_FIGURES: Fault = {
  key: 'figures',
  kind: 'mend',
  what: `Trang ${BEGIN_TAB.name}: các ô tính xem bước nào đã xong không còn thấy một cột của sổ.`,
  cure: 'Chỉ lại các ô tính này tới cột hiện có',
  steps: { complete: true },
};

function missingFault(missing: readonly string[]): Fault {
  return {
    key: 'missing',
    kind: 'mend',
    what: `Sổ thiếu: ${missing.join('; ')}.`,
    cure: 'Bổ sung những gì thiếu; ô đã có giữ nguyên',
    steps: { complete: true },
  };
}

/** A column formula stands for its title, whatever its cell shows. */
function findTab(shape: Shape, tab: Tab, settings: SettingPlaces): Found | undefined {
  const titled = shape.values.map((row, y) =>
    row.map((cell, x) => titleOf(cellText(shape.formulas[y]?.[x] ?? '')) ?? cell),
  );
  const headers = findHeaders(tab, titled);
  return headers && { shape, tab, settings, ...headers };
}

/** Of a book without the tab the places of a new one: it gets one first. */
function settingPlaces(shape: Shape | undefined): SettingPlaces {
  const found = shape && findTab(shape, SETTINGS_TAB, NEW_SETTINGS);
  if (!found) return NEW_SETTINGS;
  // Where no header tells it, the values stand where they do in a new book.
  const { label = 0, value = NEW_SETTINGS.column } = Object.fromEntries(found.columns);
  const rows = shape.values.map((row, y): [string, number] => [fold(cellText(row[label - 1])), y + 1]);
  return { tab: SETTINGS_TAB.name, rows: new Map(rows.slice(found.headerRow)), column: value };
}

/** The header row comes back as it is shown here: nothing else of the tab is touched. */
function headlessFault(tab: string, rebuilt: HeaderRow): Fault {
  return {
    key: `header ${tab}`,
    kind: 'mend',
    what: `${HEADER_TEXTS.noHeaders(tab)} Dòng tiêu đề sẽ là: ${shownRow(rebuilt.headers).join(' | ')}.`,
    cure: rebuilt.inserted ? `Chèn dòng này ở dòng ${rebuilt.row}` : `Ghi dòng này ở dòng ${rebuilt.row}`,
    steps: { restore: [[tab, { ...rebuilt, headers: [...rebuilt.headers] }]] },
  };
}

/**
 * Where a lost column may stand: what it is likely to be, headers in the row that are nobody's, and the blank header behind
 * the column before it. A blank header over blank cells can be nothing else.
 */
function placesFor({ shape, tab, headerRow, columns }: Found, key: string, candidates: readonly Candidate[]): Place[] {
  const row = shape.values[headerRow - 1] ?? [];
  const taken = new Set(columns.values());
  const order = tab.columns.map((column) => column.key);
  const before = order.slice(0, order.indexOf(key)).findLast((other) => columns.has(other));
  const next = (before === undefined ? 0 : (columns.get(before) ?? 0)) + 1;
  return row.flatMap((cell, x): Place[] => {
    const column = x + 1;
    const isFormula = cellText(shape.formulas[headerRow - 1]?.[x] ?? '') !== '';
    const isCandidate = candidates.some((one) => one.column === column);
    if (taken.has(column) || isFormula || (isBlank(cell) && column !== next && !isCandidate)) return [];
    const isEmpty = isBlank(cell) && shape.values.every((cells, y) => y < headerRow || isBlank(cells[x]));
    return [{ column, cell: columnLetter(column) + headerRow, title: cellText(cell), isEmpty }];
  });
}

/** The lost column is the one that the person chose: it gets its title, or its formula. */
export function nameColumn({ found, column: { key, formula } }: LostColumn, place: Place): Fault['steps'] {
  const { tab, headerRow, columns, settings } = found;
  if (formula === undefined) return { headers: [[tab.name, key, place.column, place.title]] };
  const formulas = columnFormulas(headerRow, new Map(columns).set(key, place.column), settings);
  const own = formulas.find((one) => one.column === place.column)?.formula;
  return own === undefined ? {} : { cells: [[tab.name, [place.cell], '', own]] };
}

/** What a formula fills stands behind the column that it follows; others come last. */
export const newColumn = ({ found, column }: LostColumn): Fault['steps'] =>
  isComputed(column) ? { complete: true } : { headers: [[found.tab.name, column.key, 0, '']] };

function missingRows({ shape, tab, columns }: Found): string[] {
  const at = columns.get(tab.columns[0]?.key ?? '') ?? 0;
  const present = new Set(shape.values.map((row) => fold(cellText(row[at - 1]))));
  // Rows that have to be there are known by their first cell.
  const rows = (tab.keepsRows && tab.startingRows?.({ wording: wordingRows() })) || [];
  const wanted = rows.map(([label = '']) => label);
  return wanted.filter((label) => !present.has(fold(label))).map((label) => `trang ${tab.name}: dòng ${label}`);
}

/** The row "Tổng" was emptied where it stood: elsewhere, or left out, it is the person's choice. */
function missingTotal({ shape, tab, headerRow, columns }: Found): string[] {
  const code = columns.get('code');
  if (tab.name !== SCORES.name || code === undefined) return [];
  const [first = [], ...others] = shape.values.slice(headerRow);
  const isEmptied = first.every(isBlank) && others.some((row) => !row.every(isBlank));
  if (!isEmptied || others.some((row) => isTotalCode(row[code - 1] ?? ''))) return [];
  return [`trang ${tab.name}: dòng ${TOTAL_LABEL}`];
}

function renamedTabs(tab: Tab, others: Readonly<Record<string, readonly (readonly unknown[])[]>>): Fault[] {
  return Object.entries(others).flatMap(([name, rows]): Fault[] => {
    const headers = findHeaders(tab, rows);
    // Half of the headers: two of them alone stand in many a table.
    if (!headers || headers.columns.size * 2 < tab.columns.length) return [];
    return [
      {
        key: `tab ${tab.name} ${name}`,
        kind: 'ask',
        what: `Sổ không có trang ${tab.name}, nhưng trang “${name}” có các cột của trang này.`,
        cure: `Đổi tên trang “${name}” thành ${tab.name}`,
        steps: { rename: [[name, tab.name]] },
      },
    ];
  });
}

function codeCells({ shape, headerRow, columns }: Found) {
  const at = columns.get('code') ?? 0;
  return shape.values.slice(headerRow).map((row) => row[at - 1] ?? '');
}

/** Words in the place of a code: nobody can tell which was meant. */
function unreadableCodes(found: Found): Fault[] {
  const broken = new Set(brokenCodes(codeCells(found), found.headerRow + 1).map(({ place }) => place));
  return codeCells(found).flatMap((cell, y): Fault[] => {
    const place = found.headerRow + 1 + y;
    const read = readCodeCell(cell);
    if (read.ok || broken.has(place)) return [];
    const what = `Trang ${SCORES.name}, dòng ${place}, cột Mã: ${read.message}`;
    return [{ key: `code ${place}`, kind: 'tell', what, cure: '', steps: {} }];
  });
}
