/** The column formulas of "Chấm điểm", from the columns that its tab names and the computed rows of "Thông tin chung". */
import { TOTAL_LABEL } from '../core/codes.ts';
import { BASES } from '../core/result/current.ts';
import { fold } from '../core/text.ts';
import { isSameFormula } from './formula-notation.ts';
import { columnLetter, openRange } from './tab.ts';
import { SCORES, type ScoreKey } from './tabs/scores.ts';
import {
  RESULT_FIELDS,
  type ResultKey,
  SETTING_FIELDS,
  SETTINGS_TAB,
  type SettingKey,
  settingLabel,
} from './tabs/settings.ts';

/** Where "Thông tin chung" holds a row: by its label, folded, the sheet row; and the column of its values. */
export interface SettingPlaces {
  /** Its name; another while a new year is prepared. */
  readonly tab: string;
  readonly rows: ReadonlyMap<string, number>;
  readonly column: number;
}

/** The places of a tab that is laid out anew. */
export const NEW_SETTINGS: SettingPlaces = {
  tab: SETTINGS_TAB.name,
  rows: new Map([...SETTING_FIELDS, ...RESULT_FIELDS].map(({ label }, i) => [fold(label), i + 2])),
  column: SETTINGS_TAB.columns.findIndex(({ key }) => key === 'value') + 1,
};

export interface ColumnFormula {
  readonly key: ScoreKey;
  readonly header: string;
  readonly column: number;
  readonly formula: string;
  /** What stood there in older books, with today's columns. */
  readonly former: string | undefined;
}

/**
 * The formulas of the computed columns. They stand in the header row and answer it with their title: a formula in row 2
 * would move when rows are sorted and die when row 2 is deleted.
 */
export function columnFormulas(
  headerRow: number,
  columns: ReadonlyMap<string, number>,
  settings: SettingPlaces,
): ColumnFormula[] {
  const fill = (text: string): string | undefined => filled(text, headerRow, columns, settings);
  return SCORES.columns.flatMap(({ key, header, formula: text, formerly }) => {
    const column = columns.get(key);
    const formula = text && fill(text);
    if (column === undefined || formula === undefined) return [];
    return [{ key, header, column, formula, former: formerly && fill(formerly) }];
  });
}

/** Undefined where a column or a row that the formula needs is missing. */
function filled(
  text: string,
  headerRow: number,
  columns: ReadonlyMap<string, number>,
  settings: SettingPlaces,
): string | undefined {
  let isWhole = true;
  const missing = (): string => {
    isWhole = false;
    return '';
  };
  const formula = text
    .replace(/\{(\w+)\}/g, (_, key: string) => {
      const column = columns.get(key);
      return column === undefined ? missing() : openRange(column, headerRow);
    })
    .replace(/\[([^\]]+)\]/g, (_, label: string) => settingCell(settings, label) ?? missing());
  return isWhole ? formula : undefined;
}

/** "'Thông tin chung'!$B$33"; undefined where the row is missing. */
function settingCell({ tab, rows, column }: SettingPlaces, label: string): string | undefined {
  const row = rows.get(fold(label));
  return row === undefined ? undefined : `'${tab}'!$${columnLetter(column)}$${row}`;
}

/** The functions that a formula calls, in their order: what it is, wherever its columns stand. */
const callsIn = (formula: string): string => (formula.match(/CCHC_\w+/g) ?? []).join(' ');

/** "Điểm bị trừ" for its formula, the one of older books, or either with other columns. */
export function titleOf(formula: string): string | undefined {
  const calls = callsIn(formula);
  if (calls === '') return undefined;
  return SCORES.columns.find(({ formula: own = '', formerly = '' }) =>
    [own, formerly].some((one) => callsIn(one) === calls),
  )?.header;
}

/** Whether a standing formula is the add-in's own for this column, now or in older books, so that it may be renewed. */
export function isOwnFormula(standing: string, { formula, former }: ColumnFormula): boolean {
  return (former !== undefined && isSameFormula(standing, former)) || callsIn(standing) === callsIn(formula);
}

const RESULT_COLUMNS: readonly ScoreKey[] = ['code', 'max', 'score', 'self', 'survey', 'byRule'];
const RESULT_SETTINGS: readonly SettingKey[] = [
  'publishedMax',
  'publishedScore',
  'basis',
  'fieldsRounded',
  'criteriaSet',
];

/** Where "Chấm điểm" stands, and how it is called. */
export interface CardPlaces {
  readonly tab: string;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** The formulas of the computed rows of "Thông tin chung", by label; none while the card lacks a column. */
export function resultFormulas(
  { tab, headerRow, columns }: CardPlaces,
  settings: SettingPlaces,
): { label: string; row: number; formula: string }[] {
  if ([...RESULT_COLUMNS, 'rule'].some((key) => !columns.has(key))) return [];
  const range = (key: ScoreKey): string => {
    const column = columns.get(key);
    if (column === undefined) return '';
    const letter = `$${columnLetter(column)}`;
    return `'${tab}'!${letter}$${headerRow}:${letter}`;
  };
  const cell = (key: SettingKey): string => {
    const row = settings.rows.get(fold(settingLabel(key)));
    return row === undefined ? '' : `$${columnLetter(settings.column)}$${row}`;
  };
  const args = [...RESULT_COLUMNS.map(range), ...RESULT_SETTINGS.map(cell), range('rule')].join(';');
  return RESULT_FIELDS.flatMap(({ label }, i) => {
    const row = settings.rows.get(fold(label));
    return row === undefined ? [] : [{ label, row, formula: `=INDEX(CCHC_RESULT(${args});${i + 1})` }];
  });
}

/** A figure inside a text, with the decimal comma whatever the book's locale. */
const shown = (value: string): string => `SUBSTITUTE(ROUND(${value};4)&"";".";",")`;

/**
 * The total in words, for the row "Tổng": "Tổng: 17,8/40 điểm đã chấm (Dự kiến: tự chấm 12/20); chưa chấm 33 mục, 60 điểm".
 * Undefined while a computed row is missing.
 */
export function totalSentence(settings: SettingPlaces): string | undefined {
  const cells = new Map<ResultKey, string>();
  for (const { key, label } of RESULT_FIELDS) {
    const cell = settingCell(settings, label);
    if (cell === undefined) return undefined;
    cells.set(key, cell);
  }
  const at = (key: ResultKey): string => cells.get(key) ?? '';
  const isMore = (key: ResultKey): string => `AND(ISNUMBER(${at(key)});${at(key)}>0)`;
  const parts = `IF(OR(${at('basis')}="${BASES.published}";${at('parts')}="");"";": "&${at('parts')})`;
  const openMax = `IF(${isMore('openMax')};", "&${shown(at('openMax'))}&" điểm";"")`;
  const open = `IF(${isMore('unscored')};"; chưa chấm "&${at('unscored')}&" mục"&${openMax};"")`;
  const max = `IF(${at('max')}="";"";"/"&${shown(at('max'))})`;
  const total = `"${TOTAL_LABEL}: "&${shown(at('score'))}&${max}&IF(${isMore('openMax')};" điểm đã chấm (";" điểm (")&${at('basis')}&${parts}&")"`;
  return `=IF(${at('score')}="";"${TOTAL_LABEL}: chưa có";${total})&${open}`;
}
