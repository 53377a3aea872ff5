/** Writes a published result into "Chấm điểm" and "Thông tin chung": known codes are updated, new ones added below. */

import { type CriteriaRow, noteCriteriaSet, printCriteriaSet } from '../book/criteria-set.ts';
import { readScores } from '../book/read-scores.ts';
import type { ResultRow } from '../book/result-row.ts';
import { SCORES, type ScoreKey } from '../book/tabs/scores.ts';
import {
  SETTINGS_TAB,
  type SettingColumn,
  type SettingKey,
  settingLabel,
  settingsByLabel,
} from '../book/tabs/settings.ts';
import { cellText, isBlank, readCodeCell } from '../core/cells.ts';
import { readCode, TOTAL_LABEL } from '../core/codes.ts';
import { fromNumber } from '../core/points.ts';
import { fold } from '../core/text.ts';
import { helpScoring } from './make-tab.ts';
import { openTable, type Table } from './table.ts';
import { stepsBack, type UndoStep } from './undo.ts';
import { type RowWrite, writeColumns } from './write-columns.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Applied {
  readonly updated: number;
  readonly added: number;
  readonly settings: number;
  readonly undo: UndoStep[];
}

/**
 * @param settings values by the label of the setting
 * @param overwrite otherwise only blank settings are filled
 * @throws BookError when a tab is missing or its headers are not found
 */
export function applyResult(
  spreadsheet: Spreadsheet,
  rows: readonly ResultRow[],
  settings: Readonly<Record<string, string>>,
  overwrite = false,
): Applied {
  const scores = openTable(spreadsheet, SCORES);
  const info = openTable(spreadsheet, SETTINGS_TAB);
  const { writes, added } = planRows(scores, rows);
  const values = [
    ...planSettings(info, settings, overwrite),
    ...planCriteriaSet(info, settings, criteriaRows(scores, rows)),
  ];
  const undo = [...stepsBack(scores, SCORES, writes), ...stepsBack(info, SETTINGS_TAB, values)];
  writeColumns(scores, SCORES, writes);
  writeColumns(info, SETTINGS_TAB, values);
  helpScoring(scores.sheet);
  return { updated: writes.length - added, added, settings: values.length, undo };
}

function planRows(table: Table<ScoreKey>, rows: readonly ResultRow[]): { writes: RowWrite<ScoreKey>[]; added: number } {
  const places = new Map<string, number>();
  for (const row of table.rows) {
    const code = readCodeCell(row.cell('code'));
    if (code.ok && code.value !== undefined && !places.has(code.value)) places.set(code.value, row.place);
  }
  let next = Math.max(table.headerRow, ...table.rows.map(({ place }) => place)) + 1;
  let added = 0;
  const writes = rows.map((row): RowWrite<ScoreKey> => {
    const known = places.get(row.code === TOTAL_LABEL ? 'total' : row.code);
    if (known === undefined) added++;
    const { title, cause, rename, ...cells } = row;
    // A known row keeps its own title: the criteria set's wording is fuller than that of a result.
    const isNamed = known === undefined || (rename && row.code !== TOTAL_LABEL);
    const name = isNamed ? title : undefined;
    return { place: known ?? next++, cells: { ...cells, title: name, cause: cause || undefined } };
  });
  return { writes, added };
}

function planSettings(
  table: Table<SettingColumn>,
  settings: Readonly<Record<string, string>>,
  overwrite: boolean,
): RowWrite<SettingColumn>[] {
  const wanted = new Map(Object.entries(settings).map(([label, value]) => [fold(label), value]));
  return table.rows.flatMap((row) => {
    const value = wanted.get(fold(cellText(row.cell('label'))));
    return value && (overwrite || isBlank(row.cell('value'))) ? [{ place: row.place, cells: { value } }] : [];
  });
}

/** The rows of a criteria set as they will stand; none where a result is loaded. Only a set gives titles anew. */
function criteriaRows(table: Table<ScoreKey>, rows: readonly ResultRow[]): CriteriaRow[] {
  if (!rows.some(({ rename }) => rename === true)) return [];
  const standing = new Map(readScores(table.rows).rows.map((row) => [row.code, row]));
  return rows.flatMap(({ code: text, max, rule }): CriteriaRow[] => {
    const code = readCode(text);
    if (code === undefined) return [];
    const before = standing.get(code);
    const points = max === undefined ? before?.max : fromNumber(max);
    return [{ code, max: points, rule: rule ?? before?.rule ?? '' }];
  });
}

/** The setting "Bộ tiêu chí" is written over: it tells of the set that was loaded last. */
function planCriteriaSet(
  { rows }: Table<SettingColumn>,
  settings: Readonly<Record<string, string>>,
  criteria: readonly CriteriaRow[],
): RowWrite<SettingColumn>[] {
  if (criteria.length === 0) return [];
  const standing = settingsByLabel(rows);
  const setting = (key: SettingKey): string => {
    const label = settingLabel(key);
    return settings[label] ?? cellText(standing.get(fold(label))?.cell('value') ?? '');
  };
  const number = setting('criteriaDecisionNumber');
  const id = [number === '' ? settingLabel('criteriaSet') : `QĐ ${number}`, setting('yearScored')]
    .filter(Boolean)
    .join(' ');
  const place = standing.get(fold(settingLabel('criteriaSet')))?.place;
  const value = printCriteriaSet(noteCriteriaSet(id, criteria));
  return place === undefined ? [] : [{ place, cells: { value } }];
}
