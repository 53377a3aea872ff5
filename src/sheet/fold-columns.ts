/** Folds the columns of "Chấm điểm" that a published result leaves empty, and unfolds them where something stands there. */
import { runsOf } from '../book/tab.ts';
import type { TableRow } from '../book/table.ts';
import { SCORES, type ScoreKey } from '../book/tabs/scores.ts';
import { isBlank, isTotalCode } from '../core/cells.ts';
import type { ScoringTable } from './table.ts';

type Rows = readonly Pick<TableRow<ScoreKey>, 'cell'>[];

/** In three calls a group: columns that people moved apart are folded apart. */
export function foldUnused({ sheet, columns, rows }: ScoringTable): void {
  const isUnused = isPublishedOnly(rows);
  for (const [first, last] of groupsOf(columns)) {
    if (sheet.getColumnGroupDepth(first) === 0) {
      // Nothing to hide yet: a group that people need not see.
      if (isUnused) foldFirst(sheet, first, last);
      continue;
    }
    const group = sheet.getColumnGroup(first, 1);
    if (!group || group.isCollapsed() === isUnused) continue;
    if (isUnused) group.collapse();
    else group.expand();
  }
}

/** The same of a tab that has no groups yet. */
export function foldNew({ sheet, columns, rows }: Pick<ScoringTable, 'sheet' | 'columns'> & { rows: Rows }): void {
  if (isPublishedOnly(rows)) for (const [first, last] of groupsOf(columns)) foldFirst(sheet, first, last);
}

function foldFirst(sheet: ScoringTable['sheet'], first: number, last: number): void {
  sheet.getRange(1, first, 1, last - first + 1).shiftColumnGroupDepth(1);
  sheet.getColumnGroup(first, 1)?.collapse();
}

function groupsOf(columns: ReadonlyMap<string, number>): [first: number, last: number][] {
  const folded = SCORES.columns.flatMap(({ key, folds }) => (folds ? (columns.get(key) ?? []) : []));
  return runsOf(folded.sort((a, b) => a - b));
}

/** Scores were granted, and nobody scored by rules or by hand: no rule, no figure, no points where none was granted. */
export function isPublishedOnly(rows: Rows): boolean {
  let isGranted = false;
  for (const { cell } of rows) {
    const has = (key: ScoreKey): boolean => !isBlank(cell(key));
    if (has('rule') || has('value') || has('count')) return false;
    if (has('score')) isGranted = true;
    else if (!isTotalCode(cell('code')) && (has('self') || has('survey'))) return false;
  }
  return isGranted;
}
