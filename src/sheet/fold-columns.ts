/** Folds the columns of "Chấm điểm" that a published result leaves empty, and unfolds them where something stands there. */
import { runsOf } from '../book/tab.ts';
import { SCORES, type ScoreKey } from '../book/tabs/scores.ts';
import { isBlank, isTotalCode } from '../core/cells.ts';
import type { Table } from './table.ts';

/** In three calls a group: columns that people moved apart are folded apart. */
export function foldUnused(table: Table<ScoreKey>): void {
  const { sheet, columns } = table;
  const folded = SCORES.columns.flatMap(({ key, folds }) => (folds ? (columns.get(key) ?? []) : []));
  const isUnused = isPublishedOnly(table);
  for (const [first, last] of runsOf(folded.sort((a, b) => a - b))) {
    if (sheet.getColumnGroupDepth(first) === 0) {
      // Nothing to hide yet: a group that people need not see.
      if (!isUnused) continue;
      sheet.getRange(1, first, 1, last - first + 1).shiftColumnGroupDepth(1);
    }
    const group = sheet.getColumnGroup(first, 1);
    if (isUnused) group?.collapse();
    else group?.expand();
  }
}

/** Scores were granted, and nobody scored by rules or by hand: no rule, no figure, no points where none was granted. */
function isPublishedOnly({ rows }: Table<ScoreKey>): boolean {
  let isGranted = false;
  for (const { cell } of rows) {
    const has = (key: ScoreKey): boolean => !isBlank(cell(key));
    if (has('rule') || has('value') || has('count')) return false;
    if (has('score')) isGranted = true;
    else if (!isTotalCode(cell('code')) && (has('self') || has('survey'))) return false;
  }
  return isGranted;
}
