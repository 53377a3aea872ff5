/** "Lấy điểm theo số liệu làm điểm tự chấm": blank self scores of items get what their rule gives; nothing is overwritten. */
import { readScores } from '../book/read-scores.ts';
import { SCORES, type ScoreKey } from '../book/tabs/scores.ts';
import { isBlank } from '../core/cells.ts';
import { toNumber } from '../core/points.ts';
import { buildScorecard, isLeaf } from '../core/scorecard.ts';
import { openTable } from './table.ts';
import { stepsBack, type UndoStep } from './undo.ts';
import { type RowWrite, writeColumns } from './write-columns.ts';

/**
 * @returns how many cells were filled, how many kept what stood there, and the way back
 * @throws BookError when the tab or its headers are missing
 */
export function fillSelfScores(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): {
  filled: number;
  kept: number;
  undo: UndoStep[];
} {
  const table = openTable(spreadsheet, SCORES);
  const { rows } = readScores(table.rows);
  const standing = new Map(table.rows.map(({ place, cell }) => [place, cell('self')]));
  const computed = new Map(
    rows.flatMap(({ place, computed: points }) => (points === undefined ? [] : [[place, points]])),
  );
  const leaves = buildScorecard(rows).card.items.filter((item) => isLeaf(item) && !item.notApplicable);
  const writes: RowWrite<ScoreKey>[] = [];
  let kept = 0;
  for (const { row } of leaves) {
    const points = row && computed.get(row.place);
    if (!row || points === undefined) continue;
    if (isBlank(standing.get(row.place))) writes.push({ place: row.place, cells: { self: toNumber(points) } });
    else kept++;
  }
  const undo = stepsBack(table, SCORES, writes);
  writeColumns(table, SCORES, writes);
  return { filled: writes.length, kept, undo };
}
