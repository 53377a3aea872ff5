/** A criteria set read from its table as people leave it: columns moved, cells of any type; what cannot be read is told with its row. */
import {
  type Cell,
  cellText,
  isBlank,
  isNotApplicable,
  isTotalCode,
  readCodeCell,
  readPointsCell,
} from '../core/cells.ts';
import { codeLabel, compareCodes, type ItemCode, TOTAL_LABEL } from '../core/codes.ts';
import type { ItemLines } from '../core/criteria/check-set.ts';
import {
  type CriteriaItem,
  type CriteriaSet,
  kindOf,
  type Maximum,
  type Profile,
  parentsIn,
} from '../core/criteria/criteria-set.ts';
import { partPlace } from '../core/place.ts';
import { type Points, ZERO } from '../core/points.ts';
import { type Problem, problemAt } from '../core/problems.ts';
import { fold, quoted, tidy } from '../core/text.ts';
import { type Column, columnsOf, isHeader, isTooFine, unreadColumns } from './criteria-columns.ts';
import { choiceOf, type Report, readSetHead } from './criteria-head.ts';
import { ALL_UNITS, COLUMNS, type ColumnKey, ITEM_KINDS, POLICIES, SCORERS } from './criteria-table.ts';

export interface SetTableReading {
  readonly set: CriteriaSet;
  /** What could not be read, each with its row; the set holds the rest. */
  readonly problems: readonly Problem[];
  /** The rows of each item, from 1 on. */
  readonly lines: ItemLines;
}

interface Row {
  readonly cells: readonly Cell[];
  /** From 0 on. */
  readonly at: number;
}

/** Notes and a preamble may stand above; what begins further down is another table. */
const HEADER_SEARCH = 200;

/**
 * @param grid all cells of the tab, from its first row on; text, numbers and days
 * @param year scored, where the table does not say it
 * @returns undefined for a table without code, title and a maximum in one row of headers
 */
export function readSetTable(grid: readonly (readonly Cell[])[], year: number): SetTableReading | undefined {
  const headerAt = grid.slice(0, HEADER_SEARCH).findIndex((row) => isHeader(columnsOf(row)));
  const headers = grid[headerAt];
  if (!headers) return undefined;
  const problems: Problem[] = [];
  const report: Report = (code, severity, at, what) => {
    problems.push(problemAt(partPlace(`bảng tiêu chí, dòng ${at + 1}`), code, severity, what));
  };
  const columns = columnsOf(headers);
  for (const { code, severity, what } of unreadColumns(columns)) report(code, severity, headerAt, what);
  const table = new SetTable(columns.filter(({ isRead }) => isRead));
  const head = readSetHead(grid.slice(0, headerAt), year, report);
  const rows = grid
    .map((cells, at): Row => ({ cells, at }))
    .slice(headerAt + 1)
    .filter(({ cells }) => !table.isBlankRow(cells));
  const [total, ...others] = rows.filter(({ cells }) => table.isTotal(cells));
  for (const { at } of others) {
    const what = `dòng “${TOTAL_LABEL}” thứ hai không được đọc. Hãy chỉ giữ một dòng tổng.`;
    report('set-total-twice', 'error', at, what);
  }
  const read = rows
    .filter(({ cells }) => !table.isTotal(cells))
    .flatMap((row) => table.readItem(row, report).map((item) => ({ item, row })));
  const set: CriteriaSet = {
    ...head,
    profiles: readProfiles(table, total, headerAt, report),
    items: read.map(({ item }) => item).toSorted((a, b) => compareCodes(a.code, b.code)),
  };
  const parents = parentsIn(set);
  const above = new Set(parents.values());
  const [twice, once] = [new Set<ItemCode>(), new Set<ItemCode>()];
  for (const { item } of read) (once.has(item.code) ? twice : once).add(item.code);
  checkOrder(
    read.filter(({ item }) => !twice.has(item.code)),
    parents,
    report,
  );
  for (const { item, row } of read) table.checkKind(item, above.has(item.code), row, report);
  const lines = new Map<ItemCode, number[]>();
  for (const { item, row } of read) lines.set(item.code, [...(lines.get(item.code) ?? []), row.at + 1]);
  return { set, problems, lines };
}

interface ReadRow {
  readonly item: CriteriaItem;
  readonly row: Row;
}

/** A heading below its own parts is read all the same, and may be another's. */
function checkOrder(read: readonly ReadRow[], parents: ReadonlyMap<ItemCode, ItemCode>, report: Report): void {
  const firstBelow = new Map<ItemCode, ReadRow>();
  for (const one of read) {
    const child = firstBelow.get(one.item.code);
    if (child) {
      const what = `${codeLabel(one.item.code)} đứng dưới mục con ${child.item.code} (dòng ${child.row.at + 1}). Hãy đưa mục cha lên trên, hoặc sửa mã.`;
      report('set-order', 'warning', one.row.at, what);
    }
    const parent = parents.get(one.item.code);
    if (parent !== undefined && !firstBelow.has(parent)) firstBelow.set(parent, one);
  }
}

function readProfiles(table: SetTable, total: Row | undefined, headerAt: number, report: Report): Profile[] {
  const scales = total ? table.readMaxima(total, report) : new Map<string, Maximum>();
  return table.profiles.map((name) => {
    const scale = scales.get(name);
    if (typeof scale === 'number') return { name, scale };
    const whose = name === ALL_UNITS ? '' : ` của ${tidy(name)}`;
    const what = `chưa có thang điểm${whose}. Hãy ghi ở dòng “${TOTAL_LABEL}”, bên dưới các tiêu chí.`;
    report('set-scale-missing', 'error', total?.at ?? headerAt, what);
    return { name, scale: ZERO };
  });
}

/** Rows of the table by the columns they have. */
class SetTable {
  readonly profiles: readonly string[];

  constructor(readonly columns: readonly Column[]) {
    this.profiles = columns.flatMap(({ profile }) => profile ?? []);
  }

  #cell(cells: readonly Cell[], key: ColumnKey): Cell {
    return cells[this.columns.find((column) => column.key === key)?.index ?? -1];
  }

  #text(cells: readonly Cell[], key: ColumnKey): string {
    return cellText(this.#cell(cells, key));
  }

  /** What people write in columns of their own makes no item. */
  isBlankRow(cells: readonly Cell[]): boolean {
    return this.columns.every(({ index }) => isBlank(cells[index]));
  }

  /** People write the word in the column of codes, or beside a blank code. */
  isTotal(cells: readonly Cell[]): boolean {
    const code = this.#cell(cells, 'code');
    return isTotalCode(isBlank(code) ? this.#cell(cells, 'title') : code);
  }

  readItem(row: Row, report: Report): CriteriaItem[] {
    const { cells, at } = row;
    const text = (key: ColumnKey): string => this.#text(cells, key);
    const code = readCodeCell(this.#cell(cells, 'code'));
    if (!code.ok || code.value === undefined || code.value === 'total') {
      const why = code.ok ? 'chưa có mã.' : code.message;
      const which = text('title') === '' ? 'Dòng này' : `Dòng ${quoted(text('title'))}`;
      report('set-code', 'error', at, `${why} ${which} không được đọc.`);
      return [];
    }
    const partial = pointsOf(this.#cell(cells, 'partial'), COLUMNS.partial, 'set-partial', at, report);
    return [
      {
        code: code.value,
        maxima: Object.fromEntries(this.readMaxima(row, report)),
        ...{ title: text('title'), printed: text('printed'), rule: text('rule'), byHand: text('byHand') },
        scorer: choiceOf(SCORERS, text('scorer'), 'office', COLUMNS.scorer, at, report),
        notApplicable: choiceOf(POLICIES, text('notApplicable'), 'out', COLUMNS.notApplicable, at, report),
        ...(partial === undefined ? {} : { partial }),
        ...{ evidence: text('evidence'), due: text('due') },
      },
    ];
  }

  /** By the name of the profile. */
  readMaxima({ cells, at }: Row, report: Report): Map<string, Maximum> {
    return new Map(
      this.columns.flatMap(({ profile, index, header }): [string, Maximum][] => {
        if (profile === undefined) return [];
        const cell = cells[index];
        if (isNotApplicable(cellText(cell))) return [[profile, 'KAD']];
        return [[profile, pointsOf(cell, header, 'set-max', at, report)]];
      }),
    );
  }

  /** The kind follows from the rule; where somebody changed it, one of the two is not what was meant. */
  checkKind(item: CriteriaItem, isParent: boolean, { cells, at }: Row, report: Report): void {
    const [stated, kind] = [this.#text(cells, 'kind'), ITEM_KINDS[kindOf(item, isParent)]];
    if (stated === '' || fold(stated) === fold(kind)) return;
    const what = `${codeLabel(item.code)} ghi loại ${quoted(stated)}, nhưng theo cách tính là “${kind}”. Hãy sửa một trong hai.`;
    report('set-kind', 'warning', at, what);
  }
}

function pointsOf(cell: Cell, header: string, code: string, at: number, report: Report): Points | undefined {
  const read = readPointsCell(cell);
  if (isTooFine(cell)) {
    const what = `${quoted(cellText(cell))} có quá bốn chữ số thập phân, điểm tính đến 0,0001. Hãy sửa lại số điểm.`;
    report(code, 'error', at, `cột ${tidy(header)}: ${what}`);
  } else if (!read.ok) report(code, 'error', at, `cột ${tidy(header)}: ${read.message}`);
  else if (read.value?.outOf !== undefined) {
    report(
      code,
      'error',
      at,
      `cột ${tidy(header)}: ${quoted(cellText(cell))} là hai số. Hãy nhập điểm là một số, ví dụ 1,5.`,
    );
  } else return read.value?.points;
  return undefined;
}
