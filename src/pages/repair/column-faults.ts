/** Faults of the columns that are there: formulas, formats, lists and checks, colours, warnings, what is hidden. */

import { colourPlaces } from '../../book/colours.ts';
import { isSameFormula } from '../../book/formula-notation.ts';
import type { PlainCell } from '../../book/plain-table.ts';
import { CHECKED_SCORES } from '../../book/score-checks.ts';
import { columnFormulas, resultFormulas, type SettingPlaces, titleOf } from '../../book/score-formulas.ts';
import { columnLetter, isComputed, NUMBER_FORMATS, type Tab } from '../../book/tab.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { RESULT_FIELDS, SETTING_FIELDS, SETTINGS_TAB } from '../../book/tabs/settings.ts';
import { cellText, isBlank } from '../../core/cells.ts';
import { fold } from '../../core/text.ts';
import { brokenCodes } from './codes.ts';
import { type Fault, rowsText, type Shape } from './fault.ts';

export interface Found {
  readonly shape: Shape;
  readonly tab: Tab;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Where the rows of "Thông tin chung" stand. */
  readonly settings: SettingPlaces;
}

export function columnFaults(found: Found): Fault[] {
  return [...formulaFaults(found), ...formatFaults(found), ...checkFaults(found), ...hiddenFaults(found)];
}

function below({ shape, headerRow }: Found, column: number): PlainCell[] {
  return shape.values.slice(headerRow).map((row) => row[column - 1] ?? '');
}

/** Formulas that are gone from the header row, changed, or blocked by something typed below. */
function formulaFaults(found: Found): Fault[] {
  const { shape, tab, headerRow, columns, settings } = found;
  if (tab.name !== SCORES.name) return [];
  return columnFormulas(headerRow, columns, settings).flatMap(({ column, formula, header: title }): Fault[] => {
    const header = `${columnLetter(column)}${headerRow}`;
    const standing = cellText(shape.formulas[headerRow - 1]?.[column - 1] ?? '');
    const isWhole = isSameFormula(standing, formula);
    const shown = cellText(shape.values[headerRow - 1]?.[column - 1] ?? '');
    const filled = below(found, column).flatMap((cell, y) => (isBlank(cell) ? [] : [headerRow + 1 + y]));
    // What the formula itself gives stands below its title; below an error everything was typed.
    const typed = standing !== '' && fold(shown) === fold(title) ? [] : filled;
    const where = `Trang ${tab.name}, cột ${title}`;
    const restore: Fault['steps'] = isWhole ? {} : { cells: [[tab.name, [header], '', formula]] };
    if (typed.length > 0) {
      const clear: [string, string[], string, string] = [
        tab.name,
        typed.map((row) => columnLetter(column) + row),
        '',
        '-',
      ];
      const values = typed.slice(0, 5).map((row) => cellText(shape.values[row - 1]?.[column - 1] ?? ''));
      return [
        {
          key: `typed ${title}`,
          kind: 'ask',
          what: `${where}: có ${typed.length} ô nhập tay che công thức, ở ${rowsText(typed)} (${values.join('; ')}${typed.length > 5 ? '; …' : ''}).`,
          cure: `Xóa ${typed.length} ô nhập tay này để công thức ${formula} điền lại cả cột`,
          steps: { cells: [clear, ...(restore.cells ?? [])] },
        },
      ];
    }
    if (isWhole) return [];
    const what =
      standing === '' ? `mất công thức ở ô ${header}` : `công thức ở ô ${header} đã bị sửa thành ${standing}`;
    const isOurs = standing === '' || titleOf(standing) === title;
    return [
      {
        key: `formula ${title}`,
        kind: isOurs ? 'mend' : 'ask',
        what: `${where}: ${what}.`,
        cure: `Ghi lại ${formula}`,
        steps: restore,
      },
    ];
  });
}

/** Equal neighbours of a column, as rows: what, from, to. */
function* runsOf(runs: readonly PlainCell[] = []): Generator<[what: PlainCell, from: number, to: number]> {
  let from = 1;
  for (let i = 0; i < runs.length; i += 2) {
    const to = from + Number(runs[i + 1]) - 1;
    yield [runs[i] ?? '', from, to];
    from = to + 1;
  }
}

/** Text columns that no longer keep what is typed, and figures formatted as text. Cells that hold a number stay as they are. */
function formatFaults(found: Found): Fault[] {
  const { shape, tab, headerRow, columns } = found;
  return tab.columns.flatMap((column): Fault[] => {
    const at = columns.get(column.key);
    if (at === undefined || isComputed(column)) return [];
    const isText = column.kind === 'text';
    const rows: [number, number][] = [];
    for (const [format, from, to] of runsOf(shape.formats[at - 1]))
      if ((format === '@') !== isText && to > headerRow) rows.push([Math.max(from, headerRow + 1), to]);
    const broken = column.key === 'code' ? brokenCodes(below(found, at), headerRow + 1).map(({ place }) => place) : [];
    const held = new Set(isText ? [...numbersIn(shape, at, headerRow), ...broken, ...computedRows(found)] : []);
    const free = rows.flatMap(([from, to]) => without(from, to, held));
    if (free.length === 0) return [];
    const letter = columnLetter(at);
    const cells = free.map(([from, to]) => `${letter}${from}:${letter}${to}`);
    const span = free.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
    const what = isText
      ? 'ô không còn định dạng văn bản (mã, ngày gõ vào sẽ bị đổi)'
      : 'ô số bị định dạng thành văn bản';
    const numbers = numbersIn(shape, at, headerRow).length + broken.length;
    const kept = isText && numbers > 0 ? `; ${numbers} ô đang chứa số hoặc ngày được giữ nguyên` : '';
    return [
      {
        key: `format ${tab.name} ${column.key}`,
        kind: 'mend',
        what: `Trang ${tab.name}, cột ${column.header}: ${what}, dòng ${span.slice(0, 6).join(', ')}${span.length > 6 ? ', …' : ''}${kept}.`,
        cure: isText ? 'Định dạng lại là văn bản' : 'Định dạng lại là số',
        steps: { cells: [[tab.name, cells, NUMBER_FORMATS[column.kind], '']] },
      },
    ];
  });
}

/** Rows that hold a formula of the add-in, where as text it would be one no more. */
function computedRows({ shape, tab, settings }: Found): number[] {
  if (tab.name === SETTINGS_TAB.name) return RESULT_FIELDS.flatMap(({ label }) => settings.rows.get(fold(label)) ?? []);
  if (tab.name !== SCORES.name) return [];
  return shape.formulas.flatMap((row, y) => (row.some((cell) => cellText(cell) !== '') ? [y + 1] : []));
}

function numbersIn(shape: Shape, column: number, headerRow: number): number[] {
  return shape.values.flatMap((row, y) => (y >= headerRow && typeof row[column - 1] === 'number' ? [y + 1] : []));
}

function without(from: number, to: number, held: ReadonlySet<number>): [number, number][] {
  const inside = [...held].filter((row) => row >= from && row <= to).sort((a, b) => a - b);
  const cuts = [from - 1, ...inside, to + 1];
  return cuts.slice(1).flatMap((end, i): [number, number][] => {
    const start = (cuts[i] ?? 0) + 1;
    return start <= end - 1 ? [[start, end - 1]] : [];
  });
}

/** Lists to choose from, checks of scores, colours, warnings: all of a tab come back together. */
function checkFaults(found: Found): Fault[] {
  const { shape, tab, headerRow, columns } = found;
  const isScores = tab.name === SCORES.name;
  const lost = tab.columns.flatMap(({ key, header, choices }) => {
    const at = columns.get(key);
    const isChecked =
      choices !== undefined || (isScores && (CHECKED_SCORES as readonly string[]).includes(key) && columns.has('max'));
    const isLost =
      at !== undefined && [...runsOf(shape.checks[at - 1])].some(([is, , to]) => is === false && to > headerRow);
    return isChecked && isLost ? [`danh sách hoặc kiểm tra của cột ${header}`] : [];
  });
  if (!areAllThere(colourPlaces(tab, headerRow, columns), shape.colours))
    lost.push(isScores ? 'màu đánh dấu điểm' : 'màu đánh dấu trạng thái, thời hạn');
  if (isScores) {
    const computed = tab.columns.filter((column) => isComputed(column) && columns.has(column.key));
    const locked = lockedAlone(
      shape,
      computed.map(({ key }) => columns.get(key) ?? 0),
    );
    for (const { key, header } of computed) {
      const column = columns.get(key) ?? 0;
      if (!shape.warned.includes(column)) lost.push(`cảnh báo khi gõ vào cột ${header}`);
      else if (locked.has(column)) lost.push(`cảnh báo khi gõ vào cột ${header} (cột đang bị khóa)`);
    }
  }
  if (tab.name === SETTINGS_TAB.name) lost.push(...lostSettingLists(found));
  if (lost.length === 0) return [];
  const what = `Trang ${tab.name} bị mất: ${lost.join('; ')}.`;
  return [{ key: `checks ${tab.name}`, kind: 'mend', what, cure: 'Đặt lại', steps: { equip: [tab.name] } }];
}

/** One place may be coloured for several reasons: each stands as often as it is wanted. */
function areAllThere(wanted: readonly string[], standing: readonly PlainCell[]): boolean {
  const count = (list: readonly PlainCell[], place: string): number => list.filter((one) => one === place).length;
  return wanted.every((place) => count(standing, place) >= count(wanted, place));
}

/** Computed columns under a lock that reaches no other: a warning was to be set there, and a stopped run left the lock. */
function lockedAlone({ locked }: Shape, computed: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i < locked.length; i += 2) {
    const [from, to] = [Number(locked[i]), Number(locked[i + 1])];
    const inside = computed.filter((column) => from <= column && column <= to);
    if (inside.length === to - from + 1) for (const column of inside) found.add(column);
  }
  return found;
}

function lostSettingLists({ shape, headerRow, columns }: Found): string[] {
  const [labels, values] = [columns.get('label') ?? 0, columns.get('value')];
  if (values === undefined) return [];
  return SETTING_FIELDS.flatMap(({ label, choices }) => {
    const row = shape.values.findIndex(
      (cells, y) => y >= headerRow && fold(cellText(cells[labels - 1])) === fold(label),
    );
    if (!choices || row < 0) return [];
    const isThere = [...runsOf(shape.checks[values - 1])].some(
      ([is, from, to]) => is === true && from <= row + 1 && row + 1 <= to,
    );
    return isThere ? [] : [`danh sách chọn của mục ${label}`];
  });
}

function hiddenFaults({ shape, tab, columns }: Found): Fault[] {
  return tab.columns.flatMap(({ key, header, hidden = false, folds = false }): Fault[] => {
    const at = columns.get(key);
    // A folded group says itself that something is in it; only columns that matter were looked at.
    if (at === undefined || folds || !shape.looked.includes(at) || shape.hidden.includes(at) === hidden) return [];
    const what = hidden ? 'là cột riêng của tiện ích nhưng đang hiện' : 'đang bị ẩn';
    return [
      {
        key: `hidden ${tab.name} ${key}`,
        // Somebody may have hidden a column on purpose.
        kind: hidden ? 'mend' : 'ask',
        what: `Trang ${tab.name}: cột ${header} ${what}.`,
        cure: hidden ? 'Ẩn cột' : 'Hiện cột',
        steps: { show: [[tab.name, at, !hidden]] },
      },
    ];
  });
}

/** Computed rows of "Thông tin chung" whose formula is gone, changed or typed over. */
export function resultFaults({ shape, tab, settings }: Found, scores: Found | undefined): Fault[] {
  if (tab.name !== SETTINGS_TAB.name || !scores) return [];
  return resultFormulas({ ...scores, tab: SCORES.name }, settings).flatMap(({ label, row, formula }): Fault[] => {
    const standing = cellText(shape.formulas[row - 1]?.[settings.column - 1] ?? '');
    if (isSameFormula(standing, formula)) return [];
    const what = standing === '' ? 'mất công thức' : `công thức đã bị sửa thành ${standing}`;
    return [
      {
        key: `result ${label}`,
        kind: 'mend',
        what: `Trang ${tab.name}, mục ${label}: ${what}.`,
        cure: 'Ghi lại công thức tự tính',
        steps: { cells: [[tab.name, [columnLetter(settings.column) + row], NUMBER_FORMATS.points, formula]] },
      },
    ];
  });
}
