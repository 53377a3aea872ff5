/** Writes a published result into "Chấm điểm" and "Thông tin chung": known codes are updated, new ones added below. */
import { type CriteriaRow, noteCriteriaSet, printCriteriaSet } from '../book/criteria-set.ts';
import { type Change, type Content, sameContent } from '../book/journal/change.ts';
import type { LogLine } from '../book/journal/record.ts';
import { readScores } from '../book/read-scores.ts';
import type { ResultRow } from '../book/result-row.ts';
import { byName, headerOf } from '../book/tab.ts';
import { SCORES, type ScoreKey } from '../book/tabs/scores.ts';
import { SETTINGS_TAB, type SettingKey, settingLabel } from '../book/tabs/settings.ts';
import { defaultUnits, isDefaultList, UNITS_TAB } from '../book/tabs/units.ts';
import { cellText, isBlank } from '../core/cells.ts';
import { readCode, TOTAL_LABEL } from '../core/codes.ts';
import { fromNumber } from '../core/points.ts';
import { createBook, isWhole } from './create.ts';
import { foldUnused, isPublishedOnly } from './fold-columns.ts';
import { offerFigures } from './offer-figures.ts';
import type { ScoringTable } from './table.ts';
import type { Author } from './writer/carry-out.ts';
import { execute } from './writer/command.ts';
import { refuseOtherYear } from './writer/identity.ts';
import { type BookRow, contentOf, type Rows, rowsWithId, wholeRow } from './writer/rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Applied {
  readonly updated: number;
  readonly added: number;
  readonly settings: number;
  /** The number of the command, by which it is taken back. */
  readonly stamp: number;
  /** Cells that somebody changed since the page read the book: they stay. "Tiêu chí 3.1.4, cột Điểm đạt: …" */
  readonly kept: readonly string[];
  readonly told: string;
}

export interface Loading {
  /** Otherwise only blank settings are filled. */
  readonly overwrite?: boolean | undefined;
  /** The year scored as the page read it; undefined where it read none. */
  readonly year?: string | undefined;
}

/** Of the row of the total. */
const TOTAL_ROW = 'total';

interface RowPlan {
  readonly changes: readonly Change[];
  readonly lines: readonly LogLine[];
  readonly kept: readonly string[];
  readonly isNew: boolean;
}

/**
 * Tabs that are missing are made.
 * @param settings values by the label of the setting
 * @throws BookError when the headers of a tab are not found
 */
export function applyResult(
  spreadsheet: Spreadsheet,
  rows: readonly ResultRow[],
  settings: Readonly<Record<string, string>>,
  author: Author,
  { overwrite = false, year }: Loading = {},
): Applied {
  if (!isWhole(spreadsheet)) createBook(spreadsheet);
  const units = otherUnits(settings);
  let plans: RowPlan[] = [];
  let values: Change[] = [];
  let former: Rows | undefined;
  const {
    stamp,
    recovered,
    overtaken,
    rows: after,
  } = execute(spreadsheet, {
    ...author,
    tabs: [SCORES, SETTINGS_TAB, ...(units.length > 0 ? [UNITS_TAB] : [])],
    withFormulas: true,
    plan: (read) => {
      const [scores, info] = [read(SCORES), read(SETTINGS_TAB)];
      refuseOtherYear(info, year);
      former = scores;
      plans = rows.map((row) => planRow(scores, row));
      const own = planSettings(info, settings, overwrite);
      values = [...own, ...planCriteriaSet(info, settings, criteriaRows(scores, rows))];
      const list = units.length > 0 ? planUnits(read(UNITS_TAB), units) : [];
      return {
        changes: [...plans.flatMap(({ changes }) => changes), ...values, ...list],
        lines: [
          ...plans.flatMap(({ lines }) => lines),
          ...values.flatMap((change) => settingLine(info, change)),
          ...(list.length > 0
            ? [{ subject: `Trang ${UNITS_TAB.name}: tên đơn vị theo kết quả đã nạp`, changes: [] }]
            : []),
        ],
      };
    },
  });
  helpWith(after.get(SCORES.name), former, plans);
  const added = plans.filter(({ isNew }) => isNew).length;
  return {
    ...{ updated: plans.length - added, added, settings: values.length, stamp, told: recovered.join(' ') },
    kept: [...plans.flatMap(({ kept }) => kept), ...overtaken.map(({ row, gone }) => overtakenText(row, gone))],
  };
}

/** @param row a code, or what a setting is known by */
function overtakenText(row: string, gone: boolean): string {
  const what = row === TOTAL_ROW ? 'Dòng Tổng' : `Dòng “${row}”`;
  return gone ? `${what}: có người vừa xóa đúng lúc đang ghi` : `${what}: có người vừa sửa đúng lúc đang ghi`;
}

/** Columns are folded by what the card holds; where nothing was written, a stopped run may have left that to do. */
function helpWith(scores: ScoringTable | undefined, former: ScoringTable | undefined, plans: readonly RowPlan[]): void {
  if (!scores) return;
  offerFigures(scores);
  const isWritten = plans.some(({ changes }) => changes.length > 0);
  if (!former || !isWritten || isPublishedOnly(former.rows) !== isPublishedOnly(scores.rows)) foldUnused(scores);
}

function planRow(scores: Rows, given: ResultRow): RowPlan {
  const { code, title, cause, rename, seen = {}, ...figures } = given;
  const id = code === TOTAL_LABEL ? TOTAL_ROW : (readCode(code) ?? code);
  const [row] = rowsWithId(scores, id);
  // A known row keeps its own title: the criteria set's wording is fuller than that of a result.
  const isNamed = !row || (rename && id !== TOTAL_ROW);
  const wanted: Partial<Record<string, Content>> = {
    ...{ code: row ? undefined : code, ...figures },
    ...{ title: isNamed ? title : undefined, cause: cause || undefined },
  };
  const cells = Object.entries(wanted).filter((cell): cell is [string, Content] => cell[1] !== undefined);
  const subject = `Trang ${SCORES.name}, ${id === TOTAL_ROW ? 'dòng Tổng' : `tiêu chí ${code}`}`;
  if (!row) {
    const change: Change = { kind: 'insert', tab: SCORES.name, row: id, cells: Object.fromEntries(cells) };
    return { changes: [change], lines: [lineOf(subject, undefined, cells)], kept: [], isNew: true };
  }
  const differing = cells.filter(([key, content]) => !sameContent(contentOf(row.cell(key)), content));
  const isTheirs = ([key]: [string, Content]): boolean => {
    const known = seen[key];
    return known !== undefined && !sameContent(contentOf(row.cell(key)), known);
  };
  const own = differing.filter((cell) => !isTheirs(cell));
  const kept = differing.filter(isTheirs).map(([key, content]) => {
    const header = headerOf(SCORES, key as ScoreKey);
    return `${subject}, cột ${header}: đang ghi “${cellText(row.cell(key))}”, văn bản ghi “${cellText(content)}”`;
  });
  const changes: Change[] =
    own.length > 0 ? [{ kind: 'cells', tab: SCORES.name, row: id, cells: Object.fromEntries(own) }] : [];
  return { changes, lines: own.length > 0 ? [lineOf(subject, row, own)] : [], kept, isNew: false };
}

function lineOf(subject: string, row: BookRow | undefined, cells: readonly [string, Content][]): LogLine {
  return {
    subject,
    changes: cells.map(([key, content]) => ({
      header: headerOf(SCORES, key as ScoreKey),
      before: row ? cellText(row.cell(key)) : '',
      after: cellText(content),
    })),
  };
}

function planSettings(info: Rows, settings: Readonly<Record<string, string>>, overwrite: boolean): Change[] {
  return Object.entries(settings).flatMap(([label, value]): Change[] => {
    const row = rowsWithId(info, byName(label)).at(-1);
    if (!row || value === '' || !(overwrite || isBlank(row.cell('value')))) return [];
    if (sameContent(contentOf(row.cell('value')), value)) return [];
    return [{ kind: 'cells', tab: SETTINGS_TAB.name, row: row.id, cells: { value } }];
  });
}

function settingLine(info: Rows, change: Change): LogLine[] {
  if (change.kind !== 'cells') return [];
  const [row] = rowsWithId(info, change.row);
  const before = cellText(row?.cell('value'));
  return [
    {
      subject: `Trang ${SETTINGS_TAB.name}, mục ${cellText(row?.cell('label'))}`,
      changes: [{ header: headerOf(SETTINGS_TAB, 'value'), before, after: cellText(change.cells['value']) }],
    },
  ];
}

/** The units of the office that a result tells of, where a new book starts with others. */
function otherUnits(settings: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  const year = settings[settingLabel('yearScored')];
  const units = defaultUnits({
    issuer: settings[settingLabel('issuer')],
    yearScored: year ? Number(year) : undefined,
  });
  return JSON.stringify(units) === JSON.stringify(defaultUnits()) ? [] : units;
}

/** The list follows the result as long as nobody typed into it, in a column of the office's own neither. */
function planUnits(standing: Rows, units: readonly (readonly string[])[]): Change[] {
  const keys: readonly string[] = UNITS_TAB.columns.map(({ key }) => key);
  const hasNotes = standing.rows.some((row) =>
    Object.entries(wholeRow(standing, row)).some(([key, content]) => !keys.includes(key) && content !== ''),
  );
  if (hasNotes || !isDefaultList(standing.rows.map(({ cell }) => keys.map((key) => cellText(cell(key)))))) return [];
  const tab = UNITS_TAB.name;
  const wanted = new Map(units.map(([name = '', aliases = '']) => [byName(name), { name, aliases }]));
  const gone = standing.rows.filter(({ id }) => !wanted.has(id));
  return [
    ...[...wanted].flatMap(([row, cells]): Change[] => {
      const [found] = rowsWithId(standing, row);
      if (!found) return [{ kind: 'insert', tab, row, cells }];
      return cellText(found.cell('aliases')) === cells.aliases ? [] : [{ kind: 'cells', tab, row, cells }];
    }),
    ...gone.map(({ id }): Change => ({ kind: 'delete', tab, row: id })),
  ];
}

/** The rows of a criteria set as they will stand; none where a result is loaded. Only a set gives titles anew. */
function criteriaRows(table: Rows, rows: readonly ResultRow[]): CriteriaRow[] {
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
  info: Rows,
  settings: Readonly<Record<string, string>>,
  criteria: readonly CriteriaRow[],
): Change[] {
  if (criteria.length === 0) return [];
  const rowOf = (key: SettingKey): BookRow | undefined => rowsWithId(info, byName(settingLabel(key))).at(-1);
  const setting = (key: SettingKey): string => settings[settingLabel(key)] ?? cellText(rowOf(key)?.cell('value'));
  const number = setting('criteriaDecisionNumber');
  const id = [number === '' ? settingLabel('criteriaSet') : `QĐ ${number}`, setting('yearScored')]
    .filter(Boolean)
    .join(' ');
  const row = rowOf('criteriaSet');
  const value = printCriteriaSet(noteCriteriaSet(id, criteria));
  if (!row || sameContent(contentOf(row.cell('value')), value)) return [];
  return [{ kind: 'cells', tab: SETTINGS_TAB.name, row: row.id, cells: { value } }];
}
