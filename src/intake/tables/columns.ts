/** Gives every column its role: by its name, by the names above it, and where these leave it open by what stands in it. */
import { linePlace } from '../../core/place.ts';
import type { Problem } from '../../core/problems.ts';
import { bareLabel, type ColumnRole, roleOf, yearIn } from './column-names.ts';
import { finality, isStep } from './finality.ts';
import { columnName, type Grid, isBlankCell, wordsOf } from './grid.ts';
import type { Header } from './header.ts';
import {
  type Ask,
  type Draft,
  isNumeric,
  type Row,
  settleBonus,
  settleOutcomes,
  settlePoints,
  settleScores,
} from './settle-figures.ts';

export interface ColumnGuess {
  /** 0-based. */
  readonly column: number;
  /** As it stands in the table, groups before names. */
  readonly label: string;
  readonly role: ColumnRole | undefined;
  /** Undefined role or one that the header does not say in so many words. */
  readonly sure: boolean;
}

export interface Columns {
  readonly guesses: readonly ColumnGuess[];
  /** The columns of a role; more than one only for titles. */
  readonly of: (role: ColumnRole) => readonly number[];
  readonly questions: readonly Problem[];
  /** The scores before the final ones, where the final column revises them. */
  readonly earlier: number | undefined;
}

export interface ColumnChoices {
  /** Roles the person chose, by column. */
  readonly chosen?: Readonly<Record<number, ColumnRole>> | undefined;
  /** The scored year, when other parts of the document tell it. */
  readonly year?: number | undefined;
  /** The table lists a criteria set: its only points are the most one can get. */
  readonly criteria?: boolean | undefined;
}

const FIGURES: ReadonlySet<ColumnRole> = new Set([
  'max',
  'self',
  'survey',
  'score',
  'lost',
  'rate',
  'points',
  'total',
  'lastYear',
]);
const SINGLE: readonly ColumnRole[] = [
  'code',
  'ordinal',
  'max',
  'self',
  'survey',
  'lost',
  'rate',
  'lastYear',
  'rule',
  'evidence',
  'unit',
  'group',
  'rank',
  'grade',
  'measure',
  'lead',
  'cooperating',
  'due',
  'deliverable',
  'person',
];
/** Enough to know what a column holds. */
const SAMPLE = 400;

export function assignColumns(grid: Grid, header: Header, bodyEnd: number, choices: ColumnChoices): Columns {
  const body = grid.rows.slice(header.to, Math.min(bodyEnd, header.to + SAMPLE));
  const width = Math.max(header.labels.length, ...body.map((row) => row.length));
  const drafts = Array.from({ length: width }, (_, column): Draft => {
    const labels = header.labels[column] ?? [];
    return { column, labels, role: choices.chosen?.[column] ?? roleByName(labels), sure: true };
  });
  const questions: Problem[] = [];
  const ask = (draft: Draft, message: string): void => {
    if (choices.chosen?.[draft.column] !== undefined) return;
    draft.sure = false;
    const line = grid.lines[header.from] ?? 1;
    const label = draft.labels[draft.labels.length - 1] ?? '';
    const name = `cột ${columnName(draft.column)}${label ? ` “${label}”` : ''}`;
    questions.push({
      code: 'column-unsure',
      severity: 'warning',
      place: linePlace(line),
      message: message.replace('{cột}', name),
    });
  };
  for (const draft of drafts) if (draft.role === 'max' && holdsFractions(body, draft.column)) draft.role = 'score';
  settleParts(drafts);
  tellYears(drafts, choices.year);
  const numeric = (draft: Draft): boolean => isNumeric(body.map((row) => row[draft.column]));
  settleBonus(drafts, body, ask);
  settleOutcomes(drafts, body, numeric);
  settlePoints(drafts, body, numeric, choices.criteria ?? false, ask);
  const earlier = settleScores(drafts, numeric, ask);
  for (const role of SINGLE) settleSingle(drafts, role, body, ask);
  settleCauses(drafts, body);
  settleTitles(drafts, body);
  for (const draft of drafts) {
    const chosen = choices.chosen?.[draft.column];
    if (chosen === undefined) continue;
    for (const other of drafts)
      if (other.role === chosen && SINGLE.concat('score').includes(chosen)) other.role = 'other';
    draft.role = chosen;
    draft.sure = true;
  }
  const guesses = drafts.map(({ column, labels, role, sure }) => ({ column, label: labels.join(' - '), role, sure }));
  const of = (role: ColumnRole): number[] => guesses.filter((guess) => guess.role === role).map(({ column }) => column);
  return { guesses, of, questions: questions.filter((_, index) => index < 6), earlier };
}

/** "1,5/2": what was earned, and out of what. */
function holdsFractions(body: readonly Row[], column: number): boolean {
  const filled = body.map((row) => wordsOf(row[column])).filter((words) => words !== '');
  return filled.filter((words) => /^\d[\d.,]* ?\/ ?\d/.test(words)).length * 2 > filled.length;
}

function roleByName(labels: readonly string[]): ColumnRole | undefined {
  const own = labels[labels.length - 1];
  if (own === undefined) return undefined;
  const above = labels.slice(0, -1).reverse();
  // "Năm 2024" beside "Năm 2023": the points of that year.
  const role = roleOf(own) ?? (bareLabel(own) === '' && yearIn(own) !== undefined ? 'points' : undefined);
  const group = above.map(roleOf).find((found) => found !== undefined && found !== 'title');
  if (!group) return role ?? roleOf([...labels].join(' ')) ?? undefined;
  if (group === 'lastYear') return role && FIGURES.has(role) ? 'lastYear' : 'other';
  if (group === 'survey')
    return role === 'max' || role === 'rate' ? 'other' : role && FIGURES.has(role) ? 'survey' : role;
  if (group === 'self')
    return role === undefined || role === 'points' || role === 'total' || role === 'score'
      ? 'self'
      : role === 'max' || role === 'survey'
        ? role
        : 'other';
  if (role === undefined) return FIGURES.has(group) ? group : undefined;
  if (role === 'points' || role === 'total')
    return FIGURES.has(group) && group !== 'points' && group !== 'total' ? group : role;
  return role;
}

/**
 * "Điểm thẩm định" over "TĐG | XHH | Tổng": what was assessed of the self-assessed part, where the self score stands in a
 * column of its own.
 */
function settleParts(drafts: readonly Draft[]): void {
  const assessed = (draft: Draft): boolean =>
    draft.role === 'self' && draft.labels.slice(0, -1).some((label) => roleOf(label) === 'score' && isStep(label));
  const outside = drafts.some((draft) => draft.role === 'self' && !assessed(draft));
  if (outside) for (const draft of drafts) if (assessed(draft)) draft.role = 'score';
}

/** Of figures of several years only the latest, or the scored one, is the result; the year before it is last year's. */
function tellYears(drafts: Draft[], scored: number | undefined): void {
  const yearOf = (draft: Draft): number | undefined => draft.labels.map(yearIn).findLast((year) => year !== undefined);
  const years = new Set<number>();
  for (const draft of drafts) {
    const year = yearOf(draft);
    if (year !== undefined && draft.role && FIGURES.has(draft.role)) years.add(year);
  }
  if (years.size < 2) return;
  const current = scored !== undefined && years.has(scored) ? scored : Math.max(...years);
  for (const draft of drafts) {
    const year = yearOf(draft);
    if (year === undefined || year === current || !draft.role) continue;
    const isScore = draft.role === 'score' || draft.role === 'points' || draft.role === 'total';
    draft.role = isScore && year === current - 1 ? 'lastYear' : 'other';
  }
}

function settleSingle(drafts: Draft[], role: ColumnRole, body: readonly Row[], ask: Ask): void {
  const all = drafts.filter((draft) => draft.role === role);
  if (all.length < 2) return;
  const filled = all.filter((draft) => body.some((row) => !isBlankCell(row[draft.column])));
  // "Tổng" of its group, or the later round, where the names tell.
  const ranked = (filled.length > 0 ? filled : all).toSorted((a, b) => finality(b.labels) - finality(a.labels));
  const best = finality(ranked[0]?.labels ?? []);
  const [kept, ...rivals] = ranked.filter(({ labels }) => !FIGURES.has(role) || finality(labels) === best);
  for (const draft of all) if (draft !== kept) draft.role = 'other';
  const same = (rival: Draft): boolean =>
    body.every((row) => wordsOf(row[rival.column]) === wordsOf(row[kept?.column ?? 0]));
  if (kept && FIGURES.has(role) && rivals.some((rival) => !same(rival))) {
    kept.role = undefined;
    ask(kept, 'Có hai cột cùng ý nghĩa với {cột}, nên chưa ghi nhận số liệu của cột nào. Hãy chọn cột đúng.');
  }
}

/** Of several columns that explain, the one that says "lý do" or "nguyên nhân"; without any, "Ghi chú". */
function settleCauses(drafts: Draft[], body: readonly Row[]): void {
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
function settleTitles(drafts: Draft[], body: readonly Row[]): void {
  const cells = (draft: Draft): string[] =>
    body.map((row) => wordsOf(row[draft.column])).filter((words) => words !== '');
  const codes = (words: readonly string[]): boolean =>
    words.length > 0 &&
    words.filter((text) => /^(?:(?:TC|TCTP|LV) ?)?[\dIVX.,/-]{1,12}$|^[A-Za-z][.)]?$/.test(text)).length * 10 >
      words.length * 7;
  const titles = drafts.filter(({ role }) => role === 'title');
  for (const draft of titles) {
    if (titles.length > 1 && codes(cells(draft)) && !drafts.some(({ role }) => role === 'code')) draft.role = 'code';
  }
  const [first] = drafts;
  if (first?.role === undefined && first && codes(cells(first))) first.role = 'code';
  if (drafts.some(({ role }) => role === 'title')) return;
  const free = drafts.filter(({ role }) => role === undefined);
  const length = (draft: Draft): number => cells(draft).reduce((total, words) => total + words.length, 0);
  const widest = free.toSorted((a, b) => length(b) - length(a))[0];
  if (widest && length(widest) > 0 && !codes(cells(widest)) && !isNumeric(body.map((row) => row[widest.column])))
    widest.role = 'title';
}
