/** The kinds of arguments: how a cell of each is read, when the first row is its title, and how it is explained. */
import {
  type Cell,
  type CellReading,
  cellText,
  isBlank,
  isDate,
  isNotApplicable,
  readCodeCell,
  readPointsCell,
  readScoreCell,
} from '../core/cells.ts';
import type { ItemCode } from '../core/codes.ts';
import { calendarDate } from '../core/dates.ts';
import { ANY_YEAR, type Deadline, deadlineOn, readDeadline } from '../core/deadlines.ts';
import type { Fraction } from '../core/fractions.ts';
import { ofUnits, type Points, SCALE } from '../core/points.ts';
import { readShareCell } from '../core/rates.ts';
import { BASES, type Basis } from '../core/result/current.ts';
import { parseRule } from '../core/rules/parse.ts';
import type { Rule } from '../core/rules/rule.ts';
import type { Score } from '../core/scorecard.ts';
import { readTaskCodes, readTaskStatus } from '../core/task-cells.ts';
import { DIFFICULTIES, type TaskStatus } from '../core/tasks.ts';
import { fold, upperFirst } from '../core/text.ts';
import { describe, InputError, type Parameter } from './declaration.ts';

/** What a cell of each kind is read as; `value`, `level` and `count` are read by the rule they stand beside. */
interface KindValues {
  readonly code: ItemCode | 'total' | undefined;
  readonly title: string;
  readonly text: string;
  readonly max: Points | undefined;
  readonly points: Points | undefined;
  readonly score: { readonly score: Score; readonly outOf?: Points };
  readonly computed: Points | undefined;
  readonly rate: Fraction;
  readonly rule: Rule;
  readonly value: Cell;
  readonly level: Cell;
  readonly count: Cell;
  readonly basis: Basis | undefined;
  readonly flag: boolean;
  readonly effort: Points | 'beyond';
  readonly codes: readonly ItemCode[];
  readonly deadline: Deadline | undefined;
  readonly status: TaskStatus;
  /** Two columns: a rate, and text. */
  readonly bands: Cell;
}

export type Kind = keyof KindValues;

interface KindFacts<K extends Kind> {
  readonly read: (cell: Cell) => CellReading<KindValues[K]>;
  readonly isTitle: (text: string) => boolean;
  /** What to correct needs no name in the row where it stands: the figure itself is meant. */
  readonly isPlain?: boolean;
}

const accept = <T>(value: T): CellReading<T> => ({ ok: true, value });
const asIs = { read: (cell: Cell) => accept(cell) };
const asText = { read: (cell: Cell) => accept(cellText(cell)) };

const hasDigit = (text: string): boolean => /\d/.test(text);
/** A year may stand in the title of points or names ("Điểm đạt 2024"). */
const isName = { isTitle: (text: string) => !hasDigit(text) || /^\s*\p{L}/u.test(text) };
/** Elsewhere a digit means a rule, a count, a date or a band. */
const isWords = { isTitle: (text: string) => !hasDigit(text) };
/** A column of codes may be called "Tổng số". */
const isNoCode = { isTitle: (text: string) => !hasDigit(text) && !readCodeCell(text).ok };
const isNever = { isTitle: () => false };

const KINDS: { readonly [K in Kind]: KindFacts<K> } = {
  code: { read: readCodeCell, ...isNoCode },
  title: { ...asText, ...isName },
  text: { ...asText, ...isWords },
  max: { read: readPoints, ...isName },
  points: { read: readPoints, ...isName },
  score: { read: readScoreCell, ...isName },
  computed: { read: readComputed, ...isName },
  rate: { read: readShareCell, ...isWords },
  rule: { read: readRule, ...isWords },
  value: { ...asIs, ...isWords, isPlain: true },
  // Under one rule of levels for all rows "có" in the first row is a figure.
  level: { ...asIs, ...isNever, isPlain: true },
  count: { ...asIs, ...isWords },
  basis: { read: readBasis, ...isNever },
  flag: { read: readFlag, ...isNever },
  effort: { read: readEffort, ...isWords },
  codes: { read: readTaskCodes, ...isWords },
  deadline: { read: readDue, ...isWords },
  status: { read: readTaskStatus, ...isWords },
  bands: { ...asIs, ...isWords },
};

/** Text in a first row that can only be a title; "#ERROR!" is what Sheets hands over for a formula that failed. */
export function isTitle(cell: Cell, { kind }: Parameter): boolean {
  if (typeof cell !== 'string' || cell.startsWith('#') || isBlank(cell) || isNotApplicable(cell)) return false;
  return KINDS[kind].isTitle(cell);
}

/**
 * Reads a cell as its parameter's kind says.
 * @throws InputError naming the parameter and the row
 */
export function readCell<K extends Kind>(
  parameter: Parameter<K>,
  place: number | undefined,
  cell: Cell,
): KindValues[K] {
  const read = KINDS[parameter.kind].read(cell);
  if (read.ok) return read.value;
  const { message, inRow } = complain(parameter, place, read.message);
  throw new InputError(message, typeof cell === 'string' && TOLD.test(cell) ? cell : inRow);
}

/** What another function says in its row ("Điểm tự chấm: … ."): it is passed on as it is. */
const TOLD = /^\p{Lu}[^:]*: .+[.?]$/su;

/** The same where a cell that cannot be read is told elsewhere and counts as blank. */
export function tryCell<K extends Kind>(parameter: Parameter<K>, cell: Cell): KindValues[K] | undefined {
  const read = KINDS[parameter.kind].read(cell);
  return read.ok ? read.value : undefined;
}

/** "Đối số score (điểm đạt), dòng thứ 5 của vùng: …"; in the row itself only "Điểm đạt: …". */
export function complain(parameter: Parameter, place: number | undefined, message: string): InputError {
  const row = place === undefined ? '' : `, dòng thứ ${place} của vùng`;
  const inRow = upperFirst(KINDS[parameter.kind].isPlain ? message : `${parameter.label}: ${message}`);
  return new InputError(`Đối số ${describe(parameter)}${row}: ${message}`, place === undefined ? undefined : inRow);
}

function readPoints(cell: Cell): CellReading<Points | undefined> {
  const read = readPointsCell(cell);
  return read.ok ? accept(read.value?.points) : read;
}

/** Beside the points of a rule stands the sentence why it gives none yet: nothing is computed there. */
function readComputed(cell: Cell): CellReading<Points | undefined> {
  const read = readPoints(cell);
  return read.ok || typeof cell !== 'string' ? read : accept(undefined);
}

function readRule(cell: Cell): CellReading<Rule> {
  const read = parseRule(cellText(cell));
  return read.ok ? accept(read.rule) : { ok: false, message: read.problem.message };
}

function readBasis(cell: Cell): CellReading<Basis | undefined> {
  const text = fold(cellText(cell));
  if (text === '') return accept(undefined);
  const names = Object.entries(BASES) as [Basis, string][];
  const found = names.find(([, name]) => fold(name) === text);
  if (found) return accept(found[0]);
  const list = names.map(([, name]) => `“${name}”`).join(' hoặc ');
  return { ok: false, message: `“${cellText(cell)}” không rõ. Hãy ghi ${list}.` };
}

function readFlag(cell: Cell): CellReading<boolean> {
  const text = fold(cellText(cell));
  if (['', 'false', '0', 'không'].includes(text)) return accept(false);
  if (['true', '1', 'có'].includes(text)) return accept(true);
  return { ok: false, message: `“${cellText(cell)}” không phải là TRUE hoặc FALSE.` };
}

/** Blank is 1, as everywhere when efforts are left out; what is out of the office's hands is no option. */
function readEffort(cell: Cell): CellReading<Points | 'beyond'> {
  if (isBlank(cell)) return accept(ofUnits(SCALE));
  if (fold(cellText(cell)) === fold(DIFFICULTIES.beyond)) return accept('beyond');
  const read = readPointsCell(cell);
  if (read.ok && read.value && read.value.points > 0) return accept(read.value.points);
  const message = `“${cellText(cell)}” không phải là công sức. Hãy ghi một số lớn hơn 0, hoặc “${DIFFICULTIES.beyond}”.`;
  return { ok: false, message };
}

/** A formula has no plan year: "Quý II" is a deadline all the same. */
function readDue(cell: Cell): CellReading<Deadline | undefined> {
  const day = isDate(cell) ? calendarDate(cell.getFullYear(), cell.getMonth() + 1, cell.getDate()) : undefined;
  return accept(day ? deadlineOn(day) : readDeadline(cellText(cell), ANY_YEAR));
}
