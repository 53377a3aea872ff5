/** Reads the ledgers of the year: evidence, the rounds of the appraisal, monthly figures. What cannot be read is told and left blank. */
import type { Appraisal } from '../core/appraisal.ts';
import {
  type Cell,
  type CellReading,
  cellText,
  readCodeCell,
  readDayCell,
  readPointsCell,
  readScoreCell,
} from '../core/cells.ts';
import type { ItemCode } from '../core/codes.ts';
import type { Evidence } from '../core/evidence.ts';
import { MONTHS, type MonthFigures, type MonthlyFigures } from '../core/monthly.ts';
import { readCountCell } from '../core/pace/whole.ts';
import type { Points } from '../core/points.ts';
import { type Problem, problemAt } from '../core/problems.ts';
import type { Score } from '../core/scorecard.ts';
import { CODE_MARKS, readTaskCodes } from '../core/task-cells.ts';
import { textOfCell } from './cell-texts.ts';
import { cellPlace } from './place.ts';
import { fromPlain, type PlainTable } from './plain-table.ts';
import type { Tab } from './tab.ts';
import { isFilled, type TableRow } from './table.ts';
import { APPRAISAL, type AppraisalKey } from './tabs/appraisal.ts';
import { EVIDENCE, type EvidenceKey } from './tabs/evidence.ts';
import { countKey, MONTHLY, type MonthlyKey, totalKey } from './tabs/monthly.ts';

export interface Ledgers {
  readonly evidence: readonly Evidence[];
  readonly appraisal: readonly Appraisal[];
  readonly monthly: readonly MonthlyFigures[];
  /** Cells of the ledgers that could not be read, and rows that stand twice. */
  readonly ledgerProblems: readonly Problem[];
}

interface LedgerCells {
  readonly evidence?: PlainTable;
  readonly appraisal?: PlainTable;
  readonly monthly?: PlainTable;
}

export function readLedgers({ evidence, appraisal, monthly }: LedgerCells): Ledgers {
  const ledgerProblems: Problem[] = [];
  const rowsOf = <Key extends string>(tab: Tab<Key>, cells: PlainTable | undefined): LedgerRow<Key>[] =>
    cells
      ? fromPlain<Key>(cells)
          .filter((row) => isFilled(tab, row))
          .map((row) => new LedgerRow(tab, row, ledgerProblems))
      : [];
  return {
    evidence: rowsOf(EVIDENCE, evidence).flatMap(readEvidence),
    appraisal: once(rowsOf(APPRAISAL, appraisal).flatMap(readAppraisal), ledgerProblems),
    monthly: once(rowsOf(MONTHLY, monthly).flatMap(readMonthly), ledgerProblems),
    ledgerProblems,
  };
}

/** A row and how its cells are read. */
export class LedgerRow<Key extends string> {
  readonly #tab: Tab<Key>;
  readonly #row: TableRow<Key>;
  readonly #problems: Problem[];

  constructor(tab: Tab<Key>, row: TableRow<Key>, problems: Problem[]) {
    this.#tab = tab;
    this.#row = row;
    this.#problems = problems;
  }

  get place() {
    return cellPlace(this.#tab, this.#row.place);
  }

  /** What it is known by. */
  get id(): string {
    return this.#tab.identity?.of((key) => this.#row.cell(key)) ?? '';
  }

  text(key: Key): string {
    return cellText(this.#row.cell(key));
  }

  /** As pages show the cell and send it back, by the kind of its column. */
  shown(key: Key): string {
    const kind = this.#tab.columns.find((column) => column.key === key)?.kind ?? 'text';
    return textOfCell(kind, this.#row.cell(key), cellText);
  }

  read<T>(key: Key, reading: (cell: Cell) => CellReading<T>): T | undefined {
    return this.#readPart(key, this.#row.cell(key), reading);
  }

  /** Each by itself: what cannot be read of one takes the others not away. */
  codes(key: Key): ItemCode[] {
    const cell = this.#row.cell(key);
    const parts = typeof cell === 'string' ? cell.split(CODE_MARKS) : [cell];
    return [...new Set(parts.flatMap((part) => this.#readPart(key, part, readTaskCodes) ?? []))];
  }

  #readPart<T>(key: Key, cell: Cell, reading: (cell: Cell) => CellReading<T>): T | undefined {
    const read = reading(cell);
    if (read.ok) return read.value;
    const place = cellPlace(this.#tab, this.#row.place, key);
    this.#problems.push(problemAt(place, 'cell-unreadable', 'error', read.message));
    return undefined;
  }

  points(key: Key): Points | undefined {
    return this.read(key, readPointsCell)?.points;
  }

  /** Points, or that the item does not apply. */
  score(key: Key): Score {
    return this.read(key, readScoreCell)?.score;
  }

  /** Undefined, and told, where a row that says something has none. */
  code(key: Key): ItemCode | undefined {
    return this.read(key, (cell): CellReading<ItemCode | undefined> => {
      const read = readCodeCell(cell);
      if (!read.ok) return read;
      // The total is what its parts come to: a row of it says nothing of its own.
      if (read.value === 'total') return { ok: true, value: undefined };
      return read.value === undefined
        ? { ok: false, message: 'dòng này chưa có mã tiêu chí nên chưa được tính. Hãy ghi mã.' }
        : { ok: true, value: read.value };
    });
  }
}

function readEvidence(row: LedgerRow<EvidenceKey>): Evidence[] {
  return [
    {
      id: row.text('id'),
      codes: row.codes('codes'),
      title: row.text('title'),
      number: row.text('number'),
      date: row.read('date', readDayCell),
      issuer: row.text('issuer'),
      section: row.text('section'),
      link: row.text('link'),
      validUntil: row.read('validUntil', readDayCell),
      remark: row.text('remark'),
      place: row.place,
    },
  ];
}

function readAppraisal(row: LedgerRow<AppraisalKey>): Appraisal[] {
  const code = row.code('code');
  if (code === undefined) return [];
  return [
    {
      code,
      title: row.text('title'),
      max: row.points('max'),
      self: row.points('self'),
      first: row.points('first'),
      firstReason: row.text('firstReason'),
      explanation: row.text('explanation'),
      asked: row.points('asked'),
      second: row.points('second'),
      secondReason: row.text('secondReason'),
      place: row.place,
    },
  ];
}

function readMonthly(row: LedgerRow<MonthlyKey>): MonthlyFigures[] {
  const code = row.code('code');
  if (code === undefined) return [];
  const months = MONTHS.flatMap((month): MonthFigures[] => {
    const count = row.read(countKey(month), readCountCell);
    const total = row.read(totalKey(month), readCountCell);
    return count === undefined && total === undefined ? [] : [{ month, count, total }];
  });
  const [expected, cutOff] = [row.read('expected', readCountCell), row.read('cutOff', readDayCell)];
  return [{ code, title: row.text('title'), expected, cutOff, months, place: row.place }];
}

/** Of two rows with one code the first counts. */
function once<Row extends Appraisal | MonthlyFigures>(rows: readonly Row[], problems: Problem[]): Row[] {
  const seen = new Set<ItemCode>();
  return rows.filter(({ code, place }) => {
    if (seen.has(code)) {
      const what = `mã ${code} đã có ở một dòng phía trên, nên dòng này không được tính. Hãy giữ một dòng.`;
      problems.push(problemAt(place, 'row-twice', 'error', what));
      return false;
    }
    seen.add(code);
    return true;
  });
}
