/** What is broken in a book: faults to mend, faults to ask about, columns to recognise, codes to confirm. */

import { columnFormulas, NEW_SETTINGS, type SettingPlaces, titleOf } from '../../book/score-formulas.ts';
import { columnLetter, type Tab } from '../../book/tab.ts';
import { findHeaders } from '../../book/table.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../../book/tabs/settings.ts';
import { bookTabs } from '../../book/tabs.ts';
import { wordingRows } from '../../book/wording/table.ts';
import { cellText, isBlank, isTotalCode, readCodeCell } from '../../core/cells.ts';
import { TOTAL_LABEL } from '../../core/codes.ts';
import { fold } from '../../core/text.ts';
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
  readonly key: string;
  readonly header: string;
  readonly found: Found;
  readonly places: readonly Place[];
}

export interface Diagnosis {
  readonly faults: readonly Fault[];
  readonly lost: readonly LostColumn[];
  readonly codes: readonly BrokenCode[];
}

/** @param others the first rows of tabs that are not the add-in's own, by name: one may be a renamed tab */
export function diagnose(
  { names, tabs }: Inspection,
  others: Readonly<Record<string, readonly (readonly unknown[])[]>>,
): Diagnosis {
  const faults: Fault[] = [];
  const lost: LostColumn[] = [];
  const codes: BrokenCode[] = [];
  const missing: string[] = [];
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
    if (!found) {
      faults.push(headless(tab, shape, settings));
      continue;
    }
    for (const { key, header } of tab.columns.filter((column) => !found.columns.has(column.key))) {
      const places = placesFor(found, key);
      if (places.length > 0) lost.push({ id: `${tab.name} ${key}`, key, header, found, places });
      else missing.push(`trang ${tab.name}: cột ${header}`);
    }
    missing.push(...missingRows(found), ...missingTotal(found));
    faults.push(...columnFaults(found), ...resultFaults(found, scores));
    if (tab.name === SCORES.name) {
      codes.push(...brokenCodes(codeCells(found), found.headerRow + 1));
      faults.push(...unreadableCodes(found));
    }
  }
  if (missing.length > 0) faults.unshift(missingFault(missing));
  return { faults, lost, codes };
}

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
  const [label = 0, value = 0] = [found.columns.get('label'), found.columns.get('value')];
  const rows = shape.values.map((row, y): [string, number] => [fold(cellText(row[label - 1])), y + 1]);
  return { tab: SETTINGS_TAB.name, rows: new Map(rows.slice(found.headerRow)), column: value };
}

/** An emptied header row can be written again, if the columns still stand in their order: only people know. */
function headless(tab: Tab, { values }: Shape, settings: SettingPlaces): Fault {
  const headers = tab.columns.filter(({ hidden }) => !hidden).map(({ header }) => header);
  const what = `Trang ${tab.name} không còn dòng tiêu đề nên được giữ nguyên.`;
  const key = `header ${tab.name}`;
  if ((values[0] ?? []).some((cell) => !isBlank(cell))) {
    const order = `Hãy chèn một dòng trên cùng và ghi lại tiêu đề đúng thứ tự các cột đang có: ${headers.join(' | ')}.`;
    return { key, kind: 'tell', what: `${what} ${order}`, cure: '', steps: {} };
  }
  const all = new Map(tab.columns.map((column, i) => [column.key, i + 1]));
  const formulas = tab.name === SCORES.name ? columnFormulas(1, all, settings) : [];
  const cells = tab.columns.map(({ header }, i): [string, string[], string, string] => {
    const formula = formulas.find(({ column }) => column === i + 1)?.formula;
    return [tab.name, [`${columnLetter(i + 1)}1`], '', formula ?? header];
  });
  const cure = `Ghi lại dòng 1, nếu các cột vẫn đúng thứ tự chuẩn: ${headers.join(' | ')}`;
  return { key, kind: 'ask', what: `${what} Dòng 1 đang trống.`, cure, steps: { cells } };
}

/**
 * Where a lost column may stand: headers in the row that are nobody's, and the blank header behind the column before it.
 * A blank header over blank cells can be nothing else.
 */
function placesFor({ shape, tab, headerRow, columns }: Found, key: string): Place[] {
  const row = shape.values[headerRow - 1] ?? [];
  const taken = new Set(columns.values());
  const order = tab.columns.map((column) => column.key);
  const before = order.slice(0, order.indexOf(key)).findLast((other) => columns.has(other));
  const next = (before === undefined ? 0 : (columns.get(before) ?? 0)) + 1;
  return row.flatMap((cell, x): Place[] => {
    const column = x + 1;
    const isFormula = cellText(shape.formulas[headerRow - 1]?.[x] ?? '') !== '';
    if (taken.has(column) || isFormula || (isBlank(cell) && column !== next)) return [];
    const isEmpty = isBlank(cell) && shape.values.every((cells, y) => y < headerRow || isBlank(cells[x]));
    return [{ column, cell: columnLetter(column) + headerRow, title: cellText(cell), isEmpty }];
  });
}

/** The title of a lost column, or its formula, into the header cell that the person chose. */
export function nameColumn({ found, key, header }: LostColumn, { column, cell }: Place): Fault['steps'] {
  const { tab, headerRow, columns, settings } = found;
  const all = new Map(columns).set(key, column);
  const formulas = tab.name === SCORES.name ? columnFormulas(headerRow, all, settings) : [];
  const formula = formulas.find((one) => one.column === column)?.formula;
  return { cells: [[tab.name, [cell], '', formula ?? header]] };
}

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
