/** What every column of a table holds: words by their names, figures with all they may be. */
import { compareCodes, readCode } from '../../core/codes.ts';
import { isCommuneName } from '../communes/names.ts';
import type { Option } from '../engine/statements.ts';
import { largest } from '../lists.ts';
import { bareLabel, type ColumnRole, ROLES_OF_FIGURES, roleOf, yearIn } from './column-names.ts';
import {
  cheapest,
  type Draft,
  factOf,
  isNumeric,
  type Revised,
  type Row,
  revisedColumns,
  weighColumns,
} from './column-options.ts';
import { isStep } from './finality.ts';
import { type Grid, isBlankCell, wordsOf } from './grid.ts';
import type { Header } from './header.ts';
import { toldColumns } from './told-cells.ts';

/** A column as it was understood, for the person to correct. */
export interface TableColumn {
  /** 0-based. */
  readonly column: number;
  /** As it stands in the table, groups before names. */
  readonly label: string;
  readonly labels: readonly string[];
  /** The likeliest; undefined where several are as likely. */
  readonly role: ColumnRole | undefined;
  /** Its header says it in so many words. */
  readonly sure: boolean;
  /** Empty for words. */
  readonly options: readonly Option[];
}

export interface TableColumns {
  readonly guesses: readonly TableColumn[];
  /** The columns of a role by their likeliest meaning; more than one only for titles, and for codes of several levels. */
  readonly of: (role: ColumnRole) => readonly number[];
  /** Columns whose cells tell of several criteria in words. */
  readonly told: readonly number[];
  /** Blank cells of the final scores may leave the earlier ones as they were. */
  readonly revised: Revised | undefined;
}

export interface ColumnChoices {
  /** Roles the person chose, by column. */
  readonly chosen?: Readonly<Record<number, ColumnRole>> | undefined;
  /** The table lists a criteria set: its only points are the most one can get. */
  readonly criteria?: boolean | undefined;
}

/** Of these a table has one: the first that holds something. */
const SINGLE: readonly ColumnRole[] = ['code', 'ordinal', 'rule', 'evidence', 'unit', 'group', 'rank', 'grade'];
const TASKS: readonly ColumnRole[] = ['measure', 'lead', 'cooperating', 'due', 'deliverable', 'person'];
/** Enough to know what a column holds. */
const SAMPLE = 400;

export function understandColumns(grid: Grid, header: Header, end: number, choices: ColumnChoices = {}): TableColumns {
  const body = grid.rows.slice(header.to, Math.min(end, header.to + SAMPLE));
  const width = Math.max(header.labels.length, largest(body.map((row) => row.length)));
  const drafts = Array.from({ length: width }, (_, column): Draft => {
    const labels = header.labels[column] ?? [];
    return { column, labels, role: choices.chosen?.[column] ?? roleByName(labels), options: [] };
  });
  const told = toldColumns(body, width).filter((column) => choices.chosen?.[column] === undefined);
  for (const draft of drafts) if (told.includes(draft.column)) draft.role = 'other';
  settleCodes(drafts, body);
  settleLevels(drafts, body);
  settleParts(drafts);
  tellYears(drafts);
  for (const role of [...SINGLE, ...TASKS]) keepFirst(drafts, role, body);
  settleCauses(drafts, body);
  settleTitles(drafts, body);
  weighColumns(drafts, body, choices.criteria ?? false);
  applyChoices(drafts, choices.chosen ?? {});
  const guesses = drafts.map(({ column, labels, role, options }): TableColumn => {
    const least = Math.min(...options.map(({ cost }) => cost));
    return {
      column,
      label: labels.join(' - '),
      labels,
      role: options.length === 0 ? role : roleFrom(cheapest(options)),
      sure: options.length === 0 || (least === 0 && cheapest(options) !== undefined),
      options,
    };
  });
  const of = (role: ColumnRole): number[] => guesses.filter((guess) => guess.role === role).map(({ column }) => column);
  return { guesses, of, revised: revisedColumns(drafts), told };
}

function roleFrom(quantity: Option['quantity'] | undefined): ColumnRole | undefined {
  return quantity === 'noise' || quantity === 'adjust' || quantity === 'of' ? 'other' : quantity;
}

function applyChoices(drafts: readonly Draft[], chosen: Readonly<Record<number, ColumnRole>>): void {
  for (const draft of drafts) {
    const role = chosen[draft.column];
    if (role === undefined) continue;
    draft.role = role;
    draft.options = factOf(role);
    for (const other of drafts) {
      if (other === draft || chosen[other.column] !== undefined) continue;
      const left = other.options.filter(({ quantity }) => quantity !== role);
      if (left.length < other.options.length) other.options = left.length > 0 ? left : factOf('other');
    }
  }
}

/** @param labels what stands above the column, groups first */
export function roleByName(labels: readonly string[]): ColumnRole | undefined {
  const own = labels[labels.length - 1];
  if (own === undefined) return undefined;
  const above = labels.slice(0, -1).reverse();
  // "Năm 2024" beside "Năm 2023": the points of that year; a commune's name: its points.
  const isYear = bareLabel(own) === '' && yearIn(own) !== undefined;
  const role = roleOf(own) ?? (isYear || isCommuneName(own) ? 'points' : undefined);
  const group = above.map(roleOf).find((found) => found !== undefined && found !== 'title');
  if (!group) return role ?? roleOf([...labels].join(' ')) ?? undefined;
  return roleBelow(group, role);
}

/** What a name means below the name of its group. */
function roleBelow(group: ColumnRole, role: ColumnRole | undefined): ColumnRole | undefined {
  const open = role === undefined || role === 'points' || role === 'total';
  if (group === 'lastYear') return ROLES_OF_FIGURES.has(role) ? 'lastYear' : 'other';
  if (group === 'survey')
    return role === 'max' || role === 'rate' ? 'other' : ROLES_OF_FIGURES.has(role) ? 'survey' : role;
  if (group === 'self') return open || role === 'score' ? 'self' : role === 'max' || role === 'survey' ? role : 'other';
  if (role === undefined) return ROLES_OF_FIGURES.has(group) ? group : undefined;
  return open && ROLES_OF_FIGURES.has(group) && group !== 'points' && group !== 'total' ? group : role;
}

/** "Điểm thẩm định" over "TĐG | XHH | Tổng": what was assessed of the self-assessed part, where self scores stand elsewhere. */
function settleParts(drafts: readonly Draft[]): void {
  const assessed = (draft: Draft): boolean =>
    draft.role === 'self' && draft.labels.slice(0, -1).some((label) => roleOf(label) === 'score' && isStep(label));
  const outside = drafts.some((draft) => draft.role === 'self' && !assessed(draft));
  if (outside) for (const draft of drafts) if (assessed(draft)) draft.role = 'score';
}

/**
 * A column whose cells are codes of several levels, each only once and in their order, holds the codes, whatever it is called;
 * numbers that only count the rows beside it hold none.
 */
function settleCodes(drafts: readonly Draft[], body: readonly Row[]): void {
  const coded = drafts.find(
    (draft) => draft.role !== 'cause' && holdsCodes(body.map((row) => wordsOf(row[draft.column]))),
  );
  if (!coded) return;
  coded.role = 'code';
  for (const draft of drafts) {
    if (draft === coded || (draft.role !== 'code' && draft.role !== 'ordinal')) continue;
    const cells = body.map((row) => wordsOf(row[draft.column])).filter((words) => words !== '');
    if (cells.every((words) => /^\d{1,6}$/.test(words))) draft.role = 'group';
  }
}

const LEAST_CODES = 3;

function holdsCodes(cells: readonly string[]): boolean {
  const filled = cells.filter((words) => words !== '');
  const codes = filled.flatMap((words) => readCode(words) ?? []);
  const deep = codes.filter((code) => code.includes('.'));
  if (
    deep.length < LEAST_CODES ||
    filled.length < cells.length * 0.7 ||
    codes.length < filled.length * 0.9 ||
    new Set(codes).size < codes.length
  )
    return false;
  return codes.every((code, at) => at === 0 || compareCodes(codes[at - 1] ?? code, code) < 0);
}

const LEVEL_MARK = /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-HĐ])[.)]?$/u;
const MAY_BE_LEVEL: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole | undefined>(['code', 'title', undefined]);

/** In front of the names, columns of nothing but marks, each the deepest of some rows: "LV | TC | TCTP", whatever they are called. */
function settleLevels(drafts: readonly Draft[], body: readonly Row[]): void {
  const isMarked = ({ role, column }: Draft): boolean => {
    const cells = body.map((row) => wordsOf(row[column])).filter((words) => words !== '');
    return MAY_BE_LEVEL.has(role) && cells.length > 0 && cells.every((words) => LEVEL_MARK.test(words));
  };
  const from = drafts.findIndex(({ role }) => role !== 'ordinal');
  const to = drafts.findIndex((draft, column) => column >= from && !isMarked(draft));
  const front = drafts.slice(from, Math.max(from, to));
  if (front.length < 2) return;
  for (const draft of levelsOf(front, body)) draft.role = 'code';
}

/** Of figures of several years the latest is the result; the year before it is last year's. */
function tellYears(drafts: readonly Draft[]): void {
  const yearOf = (draft: Draft): number | undefined => draft.labels.map(yearIn).findLast((year) => year !== undefined);
  const figured = drafts.filter(({ role }) => ROLES_OF_FIGURES.has(role));
  const years = new Set(figured.flatMap((draft) => yearOf(draft) ?? []));
  if (years.size < 2) return;
  const current = Math.max(...years);
  for (const draft of drafts) {
    const year = yearOf(draft);
    if (year === undefined || year === current || !draft.role) continue;
    const isScore = draft.role === 'score' || draft.role === 'points' || draft.role === 'total';
    draft.role = isScore && year === current - 1 ? 'lastYear' : 'other';
  }
}

function keepFirst(drafts: readonly Draft[], role: ColumnRole, body: readonly Row[]): void {
  const all = drafts.filter((draft) => draft.role === role);
  if (all.length < 2) return;
  const distinct = ({ column }: Draft): number => new Set(body.map((row) => wordsOf(row[column]))).size;
  // Of several columns of codes the one that tells the rows apart: the field's stands beside each of its items.
  const [most] = all.toSorted((a, b) => distinct(b) - distinct(a));
  const filled = all.find((draft) => body.some((row) => !isBlankCell(row[draft.column])));
  const kept = role === 'code' ? most : (filled ?? all[0]);
  const levels = role === 'code' || role === 'ordinal' ? levelsOf(all, body) : [];
  for (const draft of all) if (draft !== kept && !levels.includes(draft)) draft.role = 'group';
}

/** Columns of codes side by side, one for each level: each is filled in rows where those behind it are blank. */
function levelsOf(all: readonly Draft[], body: readonly Row[]): readonly Draft[] {
  const last = (row: Row): Draft | undefined => all.findLast(({ column }) => !isBlankCell(row[column]));
  const levels = new Set(body.map(last));
  return all.every((draft) => levels.has(draft)) ? all : [];
}

/** Of several columns that explain, the one that says "lý do" or "nguyên nhân"; without any, "Ghi chú". */
function settleCauses(drafts: readonly Draft[], body: readonly Row[]): void {
  const filled = (draft: Draft): boolean => body.some((row) => !isBlankCell(row[draft.column]));
  const causes = drafts.filter(({ role }) => role === 'cause');
  const named = (draft: Draft): boolean =>
    /l[ýí] do|nguyên nhân/iu.test((draft.labels[draft.labels.length - 1] ?? '').normalize('NFC'));
  const chosen = causes.find((draft) => named(draft) && filled(draft)) ?? causes.find(filled) ?? causes[0];
  for (const draft of causes) if (draft !== chosen) draft.role = 'remark';
  if (chosen) return;
  const remark = drafts.find((draft) => draft.role === 'remark' && filled(draft));
  if (remark) remark.role = 'cause';
}

/** A header over two columns may hold codes in one and names in the other; a table without one has names in its widest. */
function settleTitles(drafts: readonly Draft[], body: readonly Row[]): void {
  const cells = (draft: Draft): string[] =>
    body.map((row) => wordsOf(row[draft.column])).filter((words) => words !== '');
  const codes = (words: readonly string[]): boolean =>
    words.length > 0 &&
    words.filter((text) => /^(?:(?:TC|TCTP|LV) ?)?[\dIVX.,/-]{1,12}$|^[A-Za-z][.)]?$/.test(text)).length * 10 >
      words.length * 7;
  const titles = drafts.filter(({ role }) => role === 'title');
  const coded = titles.filter((draft) => titles.length > 1 && codes(cells(draft)));
  if (coded.length > 0 && !drafts.some(({ role }) => role === 'code')) {
    for (const draft of coded) draft.role = 'code';
    keepFirst(drafts, 'code', body);
  }
  // "Trọng số lĩnh vực": figures are no names, whatever stands above them.
  const worded = (draft: Draft): boolean => cells(draft).some((words) => /\p{L}{2}/u.test(words));
  for (const draft of titles)
    if (draft.role === 'title' && titles.some(worded) && cells(draft).length > 0 && !worded(draft))
      draft.role = undefined;
  const [first] = drafts;
  const marked = drafts.some(({ role }) => role === 'code' || role === 'ordinal');
  if (first?.role === undefined && first && !marked && codes(cells(first))) first.role = 'code';
  if (drafts.some(({ role }) => role === 'title')) return;
  // "Đơn vị phụ trách/Tên tiêu chí": one column for the names of groups and of what stands below them.
  const namesTitle = ({ labels }: Draft): boolean =>
    (labels.at(-1) ?? '').split('/').some((part) => roleOf(part) === 'title');
  // "Lĩnh vực/tiêu chí và cách chấm", too: levels of the scale below the names.
  const shared = drafts.find((draft) => draft.role !== 'code' && draft.role !== 'ordinal' && namesTitle(draft));
  if (shared && worded(shared)) {
    shared.role = 'title';
    return;
  }
  const free = drafts.filter(({ role }) => role === undefined || role === 'group');
  const length = (draft: Draft): number => cells(draft).reduce((total, words) => total + words.length, 0);
  const widest = free.toSorted((a, b) => length(b) - length(a))[0];
  if (widest && length(widest) > 0 && !codes(cells(widest)) && !isNumeric(body.map((row) => row[widest.column])))
    widest.role = 'title';
}
