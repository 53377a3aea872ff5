/**
 * Writes the add-in's own formulas where they are missing or of an older book: the columns of "Chấm điểm", its total in
 * words, and the computed rows of "Thông tin chung". What people typed in their place stays.
 */
import { isSameFormula } from '../book/formula-notation.ts';
import {
  type CardPlaces,
  columnFormulas,
  isOwnFormula,
  resultFormulas,
  type SettingPlaces,
  totalSentence,
} from '../book/score-formulas.ts';
import { NUMBER_FORMATS, runsOf } from '../book/tab.ts';
import { SCORES, type ScoreKey } from '../book/tabs/scores.ts';
import { SETTINGS_TAB, type SettingColumn, settingsByLabel } from '../book/tabs/settings.ts';
import { isBlank, isTotalCode } from '../core/cells.ts';
import { TOTAL_LABEL } from '../core/codes.ts';
import type { Table } from './table.ts';
import type { Titled } from './titled.ts';
import { fillFormulas, fillRead } from './writer/fill.ts';

type Settings = Titled<SettingColumn>;
type ScoreTab = Titled<ScoreKey>;
type Card = Table<ScoreKey>;

/**
 * @param info "Thông tin chung" as it was read
 * @param scores "Chấm điểm" likewise
 * @returns what was written, by tab: "trang Chấm điểm: công thức CCHC_ROLLUP ở cột Điểm bị trừ"
 */
export function writeFormulas(info: Settings, scores: ScoreTab): string[] {
  if (!info.table || !scores.table) return [];
  const places: SettingPlaces = {
    tab: SETTINGS_TAB.name,
    rows: new Map([...settingsByLabel(info.table.rows)].map(([label, { place }]) => [label, place])),
    column: info.table.columns.get('value') ?? 0,
  };
  return [
    ...writeResult(info, info.table, { ...scores.table, tab: SCORES.name }, places).map(
      (label) => `trang ${SETTINGS_TAB.name}: công thức mục ${label}`,
    ),
    ...writeColumnFormulas(scores, scores.table, places).map((what) => `trang ${SCORES.name}: ${what}`),
    ...(writeTotal(scores, scores.table, places) ? [`trang ${SCORES.name}: câu tổng điểm ở dòng Tổng`] : []),
  ];
}

/** A missing formula comes back where nothing is typed below that would be in its way. */
function writeColumnFormulas(
  { values, formulas }: ScoreTab,
  { sheet, headerRow, columns }: Card,
  places: SettingPlaces,
): string[] {
  const written: string[] = [];
  for (const own of columnFormulas(headerRow, columns, places)) {
    const standing = formulas[headerRow - 1]?.[own.column - 1] ?? '';
    const isTyped = values.slice(headerRow).some((row) => !isBlank(row[own.column - 1]));
    if (standing === '' ? isTyped : !isOwnFormula(standing, own)) continue;
    if (isSameFormula(standing, own.formula)) continue;
    fillFormulas(sheet.getRange(headerRow, own.column), [[own.formula]], {
      values: [[values[headerRow - 1]?.[own.column - 1] ?? '']],
      formulas: [[standing]],
    });
    written.push(`công thức ${/CCHC_\w+/.exec(own.formula)?.[0]} ở cột ${own.header}`);
  }
  return written;
}

function writeResult(
  { formulas: standing }: Settings,
  { sheet, cellAt }: Table<SettingColumn>,
  card: CardPlaces,
  places: SettingPlaces,
): string[] {
  const lost = resultFormulas(card, places).filter(({ row, formula }) => {
    const there = standing[row - 1]?.[places.column - 1] ?? '';
    return there === '' ? isBlank(cellAt(row, places.column)) : !isSameFormula(there, formula);
  });
  const byRow = new Map(lost.map(({ row, formula }) => [row, formula]));
  for (const [from, to] of runsOf([...byRow.keys()])) {
    const formulas = Array.from({ length: to - from + 1 }, (_, i) => [byRow.get(from + i) ?? '']);
    const seen = {
      values: formulas.map((_, i) => [cellAt(from + i, places.column)]),
      formulas: formulas.map((_, i) => [standing[from + i - 1]?.[places.column - 1] ?? '']),
    };
    fillFormulas(sheet.getRange(from, places.column, formulas.length, 1), formulas, seen, asPoints);
  }
  return lost.map(({ label }) => label);
}

/** Beside a total row without a title of its own. A card whose total row was emptied gets it back in that row. */
function writeTotal({ formulas }: ScoreTab, card: Card, places: SettingPlaces): boolean {
  const { sheet, headerRow, rows, columns } = card;
  const column = columns.get('title');
  const code = columns.get('code');
  const sentence = totalSentence(places);
  if (column === undefined || code === undefined || sentence === undefined) return false;
  const total = rows.find(({ cell }) => isTotalCode(cell('code')));
  if (!total) {
    const first = rows[0]?.place ?? 0;
    if (first <= headerRow + 1) return false;
    fillRead(sheet.getRange(headerRow + 1, code), [[TOTAL_LABEL]], { values: [] });
    const title = sheet.getRange(headerRow + 1, column);
    fillFormulas(title, [[sentence]], { values: [], formulas: [] }, asPoints);
    return true;
  }
  const standing = formulas[total.place - 1]?.[column - 1] ?? '';
  // Of an older book, or about a tab that was deleted.
  const isOwn = [`'${SETTINGS_TAB.name.slice(0, 5)}`, `"${TOTAL_LABEL}: `].some((part) => standing.includes(part));
  if (standing === '' ? !isBlank(total.cell('title')) : !isOwn || isSameFormula(standing, sentence)) return false;
  const seen = { values: [[total.cell('title')]], formulas: [[standing]] };
  fillFormulas(sheet.getRange(total.place, column), [[sentence]], seen, asPoints);
  return true;
}

const asPoints = (range: GoogleAppsScript.Spreadsheet.Range): unknown => range.setNumberFormat(NUMBER_FORMATS.points);
